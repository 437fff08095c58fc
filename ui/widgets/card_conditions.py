"""The conditions of a list of cards, column by column; an empty one lets everything pass."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Signal

from app.controllers.overview.case_lists import ListFilter
from app.rules.terms import ControlType, Grade, Level, Mark, Origin, Special
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.form_grid import FormGrid
from ui.widgets.pick import Pick
from ui.wiring import Calendar

COLUMNS: dict[str, type[StrEnum]] = {
    "grades": Grade, "origins": Origin, "control_types": ControlType, "levels": Level, "marks": Mark,
    "specials": Special,
}  # fmt: skip
Bodies = Callable[[], Sequence[tuple[int, str]]]


class CardConditions(FormGrid):
    """``changed`` when another condition is chosen; ``bodies`` gives the bodies to choose from."""

    changed = Signal()

    def __init__(self, calendar: Calendar, today: Callable[[], Any], bodies: Bodies) -> None:
        super().__init__()
        self.choices: dict[str, Choice[Any]] = {
            name: Choice(words, none=lambda: self.tr("any")) for name, words in COLUMNS.items()
        }
        self.body: Pick[int] = Pick(lambda: [(0, self.tr("any")), *bodies()])
        self.first, self.last = DayEdit(calendar, today), DayEdit(calendar, today)
        captions: dict[str, Callable[[], str]] = {
            "grades": lambda: self.tr("Secrecy"), "origins": lambda: self.tr("Origin"),
            "control_types": lambda: self.tr("Type of control"), "levels": lambda: self.tr("Level"),
            "marks": lambda: self.tr("Mark"), "specials": lambda: self.tr("Special track"),
        }  # fmt: skip
        fields = [Field(name, captions[name], choice) for name, choice in self.choices.items()]
        self.add_row(*((field, 2) for field in fields))
        self.add_row(
            (Field("body", lambda: self.tr("Responsible executor"), self.body), 6),
            (Field("due_from", lambda: self.tr("Due from"), self.first), 3),
            (Field("due_until", lambda: self.tr("Due until"), self.last), 3),
        )
        for choice in (*self.choices.values(), self.body):
            choice.currentIndexChanged.connect(self.changed)
        for edit in (self.first, self.last):
            edit.changed.connect(self.changed)

    def put_into(self, conditions: ListFilter) -> ListFilter:
        """The filter with what is chosen here."""
        chosen = {name: choice.chosen() for name, choice in self.choices.items()}
        sets = {name: frozenset({word} if word is not None else ()) for name, word in chosen.items()}
        return replace(
            conditions, body_id=self.body.chosen() or None, due_from=self.first.day(), due_until=self.last.day(),
            **sets,  # type: ignore[arg-type]
        )  # fmt: skip

    def show_filter(self, conditions: ListFilter) -> None:
        """Show the conditions of a filter."""
        self.blockSignals(True)
        for name, choice in self.choices.items():
            words = sorted(getattr(conditions, name))
            choice.choose(words[0] if words else None)
        self.body.choose(conditions.body_id or 0)
        self.first.put(conditions.due_from)
        self.last.put(conditions.due_until)
        self.blockSignals(False)
