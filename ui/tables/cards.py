"""The list of cards as a table: reads a window of rows when it comes into sight, whatever the list's length."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.controllers.case_lists import ListFilter
from app.controllers.views import CasePage, CaseRow
from app.rules.terms import Grade
from ui import formats, messages, theme

BLOCK_ROWS = 200
BLOCKS_KEPT = 12
Index = QModelIndex | QPersistentModelIndex


EVERYTHING = ListFilter()


@dataclass(frozen=True, slots=True)
class Query:
    """What the list shows and in which order; the controller's own words."""

    conditions: ListFilter = EVERYTHING
    sort: str = "registered"
    descending: bool = True


Read = Callable[[Query, int, int], CasePage]

# heading (English source in `_headings`), the controller's sort key ("" where it has none), width at 100 %
DEADLINE, DAYS = 4, 5
SORTS = ("registered", "", "", "responsible", "deadline", "", "", "status")
WIDTHS = (84, 210, 0, 200, 108, 92, 128, 140)


class CardsModel(QAbstractTableModel):
    def __init__(self, read: Read) -> None:
        super().__init__()
        self._read = read
        self.query = Query()
        self.total = 0
        self._blocks: OrderedDict[int, tuple[CaseRow, ...]] = OrderedDict()

    def show(self, query: Query) -> None:
        """Read the list anew for a query."""
        self.beginResetModel()
        self.query = query
        self._blocks.clear()
        page = self._read(query, 0, BLOCK_ROWS)
        self.total = page.total
        self._blocks[0] = page.rows
        self.endResetModel()

    def row(self, number: int) -> CaseRow | None:
        """A row of the list; its block is read when it is not at hand."""
        start = number // BLOCK_ROWS * BLOCK_ROWS
        if start not in self._blocks:
            self._blocks[start] = self._read(self.query, start, BLOCK_ROWS).rows
            while len(self._blocks) > BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(start)
        block = self._blocks[start]
        return block[number - start] if number - start < len(block) else None

    def highest_grade(self) -> Grade | None:
        """Of the rows at hand, which are those in sight and some around them."""
        grades = {row.grade for block in self._blocks.values() for row in block}
        return max(grades, key=lambda grade: grade.rank, default=None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else self.total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(WIDTHS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        return None

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("No."),
            self.tr("Document"),
            self.tr("Instruction"),
            self.tr("Responsible executor"),
            self.tr("Due on"),
            self.tr("Working days"),
            self.tr("Control"),
            self.tr("State"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in ROLES:
            return None
        row = self.row(index.row())
        if row is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.current().colour(tone(row)) if column in (DEADLINE, DAYS) and tone(row) else None
        if role == Qt.ItemDataRole.FontRole:
            return _bold() if column in (DEADLINE, DAYS) and tone(row) else None
        if role == Qt.ItemDataRole.ToolTipRole and column == DAYS and row.days_left is not None:
            return formats.days_left(row.days_left)
        return cells(row)[column]

    def retranslate(self) -> None:
        """Words and dates of another language."""
        if self.total:
            self.dataChanged.emit(self.index(0, 0), self.index(self.total - 1, len(WIDTHS) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(WIDTHS) - 1)


ROLES = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.ForegroundRole),
        int(Qt.ItemDataRole.FontRole), int(Qt.ItemDataRole.AccessibleTextRole),
    }
)  # fmt: skip


def cells(row: CaseRow) -> tuple[str, ...]:
    """A row in words of the language."""
    return (
        row.case_number,
        row.document,
        row.text,
        row.responsible,
        formats.day(row.deadline),
        formats.days_number(row.days_left),
        messages.word(row.control_type) if row.control_type else "",
        messages.word(row.status),
    )


def tone(row: CaseRow) -> str:
    """Overdue is a fault, up to three working days a warning; due today is not overdue."""
    if row.days_left is None:
        return ""
    return "fault" if row.days_left < 0 else "warn" if row.days_left <= 3 else ""


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
