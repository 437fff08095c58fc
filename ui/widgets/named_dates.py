"""The dates that text, control assignment and resolution name, where they name different ones (50)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.rules.terms import TermSource
from ui import messages, theme
from ui.answers import sentence_case
from ui.widgets.day_edit import DayEdit
from ui.widgets.part import Part
from ui.widgets.texts import label
from ui.wiring import Calendar

SOURCES = (TermSource.TEXT, TermSource.ASSIGNMENT, TermSource.RESOLUTION)


class NamedDates(Part):
    """A date for each paper; the program asks which governs, it never picks one itself."""

    changed = Signal()

    def __init__(self, calendar: Calendar, today: Callable[[], date]) -> None:
        super().__init__()
        self.days = {source: DayEdit(calendar, today) for source in SOURCES}
        self._captions = {source: label("caption") for source in SOURCES}
        grid = QGridLayout(self)
        theme.space(grid, spacing=4)
        for column, source in enumerate(SOURCES):
            grid.addWidget(self._captions[source], 0, column)
            grid.addWidget(self.days[source], 1, column)
            self.days[source].changed.connect(self.changed)
        self.setFocusProxy(self.days[SOURCES[0]])
        self.retranslate()

    def dates(self) -> tuple[tuple[TermSource, date], ...]:
        found = ((source, self.days[source].day()) for source in SOURCES)
        return tuple((source, day) for source, day in found if day is not None)

    def is_wrong(self) -> bool:
        return any(edit.is_wrong() for edit in self.days.values())

    def blamed(self) -> QWidget:
        return self.days[SOURCES[0]].line

    def inputs(self) -> list[QWidget]:
        return [edit.line for edit in self.days.values()]

    def typed(self) -> list[str]:
        return [edit.text() for edit in self.days.values()]

    def put(self, typed: Sequence[str]) -> None:
        for edit, text in zip(self.days.values(), typed, strict=True):
            edit.put_text(text)

    def retranslate(self) -> None:
        for source in SOURCES:
            words = sentence_case(messages.word(source))
            self._captions[source].setText(words)
            self.days[source].setAccessibleName(words)
