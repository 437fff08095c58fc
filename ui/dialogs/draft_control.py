"""The signed act put under control clause by clause (25)."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.controllers.drafting.draft_control import ControlEntry
from app.controllers.drafting.draft_views import DraftView
from app.rules.outcome import Refusal
from app.rules.terms import Origin
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import DayEdit, MomentEdit
from ui.widgets.field import Field

MOST_SHEETS = 100_000


class ControlDialog(FormDialog):
    """The signed act and its approved assignment: every clause becomes a card."""

    def __init__(self, desk: Desk, view: DraftView) -> None:
        super().__init__(desk)
        self._view = view
        self.number, self.assignment, self.copy_number = QLineEdit(view.act_number), QLineEdit(), QLineEdit()
        self.received_at = MomentEdit(desk.calendar, desk.clock.today)
        self.received_at.put(desk.clock.local_now())
        self.assigned_on = DayEdit(desk.calendar, desk.clock.today)
        self.assigned_on.put(desk.clock.today())
        self.origin: Choice[Origin] = Choice(Origin)
        self.annexes = CountBox(0, MOST_SHEETS)
        self.add_row(
            Field("number", lambda: self.tr("Number of the act"), self.number),
            Field("received_at", lambda: self.tr("Received: day and hour"), self.received_at),
        )
        self.add_row(
            Field("assignment", lambda: self.tr("Approved control assignment: number and date"), self.assignment),
            Field("assigned_on", lambda: self.tr("Assigned on"), self.assigned_on),
        )
        self.add_row(
            Field("origin", lambda: self.tr("Origin"), self.origin),
            Field("copy_number", lambda: self.tr("Copy No."), self.copy_number),
            Field("annex_sheets", lambda: self.tr("Annex sheets"), self.annexes),
        )
        self.ready()

    def heading(self) -> str:
        return self.tr("Put the act under control")

    def note(self) -> str:
        return self.tr("Every clause of the assignment becomes a card of its own; nothing is typed again (25, 42).")

    def send(self) -> object | Refusal:
        entry = ControlEntry(
            number=self.number.text(),
            received_at=self.received_at.moment() or self.desk.clock.local_now().replace(tzinfo=None),
            assigned_on=self.assigned_on.day() or self.desk.clock.today(),
            assignment=self.assignment.text(),
            origin=self.origin.chosen() or Origin.GENERAL,
            copy_number=self.copy_number.text(),
            annex_sheets=self.annexes.value(),
        )
        return self.desk.controllers.acts.control.put_under_control(self._view.draft_id, entry)
