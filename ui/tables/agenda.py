"""What falls due as a table: reads a window of lines when it comes into sight, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from app.controllers.control.views import TodayRow
from ui import formats, messages, theme
from ui.answers import sentence_case
from ui.tables.paged import Index, PagedModel

TONED = 2  # the date and the days carry the colour
WIDTHS = (128, 96, 280, 190, 86, 0)


class AgendaModel(PagedModel[TodayRow]):
    """What falls due, line by line."""

    def headings(self) -> Sequence[str]:
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


def who(row: TodayRow) -> str:
    """The body that owes it, or the owner where no body is meant."""
    return row.body or sentence_case(messages.word(row.owner))


def tone_of(row: TodayRow) -> str:
    """Overdue is a fault, today and tomorrow a warning; due today is not overdue."""
    return "fault" if row.days_left < 0 else "warn" if row.days_left <= 1 else ""
