"""What falls due as a table: reads a window of lines when it comes into sight, however many there are."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.controllers.agenda import AgendaPage
from app.controllers.views import TodayRow
from app.rules.terms import Grade
from ui import formats, messages, theme
from ui.answers import sentence_case

BLOCK_ROWS = 200
BLOCKS_KEPT = 12
TONED = 2  # the date and the days carry the colour
WIDTHS = (128, 96, 280, 190, 86, 0)
Index = QModelIndex | QPersistentModelIndex
Read = Callable[[int, int], AgendaPage]


class AgendaModel(QAbstractTableModel):
    """``read`` gives a page of lines by offset and limit."""

    def __init__(self) -> None:
        super().__init__()
        self._read: Read = lambda offset, limit: AgendaPage((), 0)
        self.total = 0
        self._blocks: OrderedDict[int, tuple[TodayRow, ...]] = OrderedDict()

    def show(self, read: Read) -> None:
        """Read the list anew."""
        self.beginResetModel()
        self._read = read
        self._blocks.clear()
        first = read(0, BLOCK_ROWS)
        self.total, self._blocks[0] = first.total, first.rows
        self.endResetModel()

    def row(self, number: int) -> TodayRow | None:
        start = number // BLOCK_ROWS * BLOCK_ROWS
        if start not in self._blocks:
            self._blocks[start] = self._read(start, BLOCK_ROWS).rows
            while len(self._blocks) > BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(start)
        block = self._blocks[start]
        return block[number - start] if number - start < len(block) else None

    def highest_grade(self) -> Grade | None:
        """Of the lines at hand."""
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
            self.tr("Due on"),
            self.tr("Working days"),
            self.tr("What is owed"),
            self.tr("By whom"),
            self.tr("Card"),
            self.tr("Instruction"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (
            Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ForegroundRole,
            Qt.ItemDataRole.ToolTipRole,
        ):  # fmt: skip
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            tone = tone_of(row)
            return theme.current().colour(tone) if tone and index.column() < TONED else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return formats.days_left(row.days_left) if index.column() == 1 else self.cells(row)[index.column()]
        return self.cells(row)[index.column()]

    def cells(self, row: TodayRow) -> tuple[str, ...]:
        """A line in words of the language."""
        on = f"{formats.day(row.due_on)} {row.hour}".rstrip()
        return (on, formats.days_number(row.days_left), self.owed(row), who(row), row.case_number, row.text)

    def owed(self, row: TodayRow) -> str:
        """What falls due, with its paragraph."""
        what = self.tr("Deadline of the instruction") if row.rule is None else sentence_case(messages.word(row.rule))
        return f"{what} ({messages.paragraph(row.paragraph)})"

    def retranslate(self) -> None:
        """Words and dates of another language."""
        if self.total:
            self.dataChanged.emit(self.index(0, 0), self.index(self.total - 1, len(WIDTHS) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(WIDTHS) - 1)


def who(row: TodayRow) -> str:
    """The body that owes it, or the owner where no body is meant."""
    return row.body or sentence_case(messages.word(row.owner))


def tone_of(row: TodayRow) -> str:
    """Overdue is a fault, today and tomorrow a warning; due today is not overdue."""
    return "fault" if row.days_left < 0 else "warn" if row.days_left <= 1 else ""
