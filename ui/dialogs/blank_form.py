"""What became of one blank form of the continuity kit."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.controllers.paper.kit import BlankView
from app.rules.outcome import Refusal
from app.rules.terms import BlankState
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field


class BlankForm(FormDialog):
    """Entered under a number, back unused, or spoiled."""

    def __init__(self, desk: Desk, blank: BlankView, reference: str = "") -> None:
        self._blank = blank
        super().__init__(desk)
        self.state = Choice(BlankState)
        self.event_on = DayEdit(desk.calendar, desk.clock.today)
        self.reference, self.remark = QLineEdit(reference), QLineEdit()
        self.add_row(Field("state", lambda: self.tr("What became of it"), self.state))
        self.add_row(
            Field("event_on", lambda: self.tr("Day of the event"), self.event_on),
            Field("reference", lambda: self.tr("Number it was entered under"), self.reference),
        )
        self.add_row(Field("remark", lambda: self.tr("Remark"), self.remark))
        self.ready()

    def heading(self) -> str:
        return self.tr("Blank form No. %1: %2").replace("%1", self._blank.number).replace("%2", self._blank.name)

    def note(self) -> str:
        return self.tr("What is written on it is entered first, with the day it happened; its number goes here.")

    def send(self) -> object | Refusal:
        state = self.state.chosen() or BlankState.ENTERED
        entered = state is BlankState.ENTERED
        return self.desk.controllers.paper.kit.account(
            self._blank.print_id,
            state,
            event_on=self.event_on.day() if entered else None,
            reference=self.reference.text() if entered else "",
            remark=self.remark.text(),
        )
