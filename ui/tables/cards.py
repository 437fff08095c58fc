"""The list of cards as a table: reads a window of rows when it comes into sight, whatever the list's length."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from app.controllers.control.views import CasePage, CaseRow
from app.controllers.overview.case_lists import ListFilter
from ui import formats, messages, theme
from ui.tables.paged import Index, PagedModel

EVERYTHING = ListFilter()


@dataclass(frozen=True, slots=True)
class Query:
    """What the list shows and in which order; the controller's own words."""

    conditions: ListFilter = EVERYTHING
    sort: str = "registered"
    descending: bool = True


Read = Callable[[Query, int, int], CasePage]

# heading (English source in `headings`), the controller's sort key ("" where it has none), width at 100 %
DEADLINE, DAYS = 4, 5
SORTS = ("registered", "", "", "responsible", "deadline", "", "", "status")
WIDTHS = (84, 210, 0, 200, 108, 92, 128, 140)


class CardsModel(PagedModel[CaseRow]):
    """Cards as a query asks for them."""

    def __init__(self, read: Read) -> None:
        super().__init__()
        self._read = read
        self.query = Query()

    def show(self, query: Query) -> None:
        """Read the list anew for a query."""
        self.query = query
        self.read_from(lambda offset, limit: self._read(query, offset, limit))

    def headings(self) -> Sequence[str]:
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
