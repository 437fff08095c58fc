"""Execution entered: what was owed and done, taken back, proposals that arrived, co-executors, same-day hand-over."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from app.controllers.control.case_actions import CaseAction
from app.controllers.control.execution import BY_REPORT
from app.controllers.control.execution_views import ExecutionView, OwedView
from app.rules.outcome import Refusal
from app.rules.terms import Owner
from ui import formats, messages
from ui.answers import sentence_case
from ui.dialogs.case_form import CaseForm, field
from ui.widgets.bodies import BodyLine, BodyNames
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import MomentEdit
from ui.widgets.pick import Pick
from ui.widgets.text_box import TextBox

MOST_SHEETS = 10_000


def owed_line(owed: OwedView) -> str:
    """Something owed in one line."""
    what = sentence_case(messages.word(owed.rule))
    parts = (what, owed.body, formats.day(owed.due_on), messages.paragraph(owed.paragraph))
    return " · ".join(part for part in parts if part)


class OwedForm(CaseForm):
    """A form about one of the things owed: those done already, or those still open (``of_done``)."""

    of_done: ClassVar[bool]

    def build(self) -> None:
        self.owed: Pick[int] = Pick(lambda: [(one.obligation_id, owed_line(one)) for one in self.lines()])
        self.owed.choose(self.subject)
        self.add_row(field("rule", lambda: self.tr("What is owed"), self.owed))

    def view(self) -> ExecutionView:
        return self.desk.controllers.execution.of_case(self.case_id)

    def lines(self) -> list[OwedView]:
        standing = [one for one in self.view().owed if one.withdrawn_on is None and one.rule not in BY_REPORT]
        return [one for one in standing if (one.done_on is not None) is self.of_done]


class MarkDoneForm(OwedForm):
    """Done on a day, as a paper proves."""

    action = CaseAction.MARK_DONE
    of_done = False
    needed_days = ("on",)

    def build(self) -> None:
        super().build()
        self.on, self.reference = self.today(), self.line()
        self.add_row(
            (field("on", lambda: self.tr("Done on"), self.on), 4),
            (field("reference", lambda: self.tr("Paper that proves it"), self.reference), 8),
        )

    def send(self) -> object | Refusal:
        owed, on = self.owed.chosen(), self.on.day()
        assert owed is not None and on is not None  # the action is closed without one
        return self.desk.controllers.execution.done(owed, on, self.reference.text())


class ReopenForm(OwedForm):
    """A counter-entry: what was entered as done was not."""

    action = CaseAction.REOPEN
    of_done = True

    def build(self) -> None:
        super().build()
        self.reason = TextBox()
        self.add_row(field("reason", lambda: self.tr("What the mistake was"), self.reason))

    def send(self) -> object | Refusal:
        owed = self.owed.chosen()
        assert owed is not None  # the action is closed without one
        return self.desk.controllers.execution.reopen(owed, self.reason.text())


class ProposalsForm(CaseForm):
    """A co-executor's proposals reached the consolidator (65)."""

    action = CaseAction.PROPOSALS_ARRIVED
    needed_days = ("on",)

    def build(self) -> None:
        view = self.desk.controllers.execution.of_case(self.case_id)
        owing = [
            one
            for one in view.owed
            if one.owner is Owner.CO_EXECUTOR and one.done_on is None and one.withdrawn_on is None
        ]
        self.who: Pick[str] = Pick(lambda: [(one.body, f"{one.body} · {formats.day(one.due_on)}") for one in owing])
        chosen = next((one.body for one in owing if one.obligation_id == self.subject), None)
        self.who.choose(chosen)
        self.on, self.reference, self.sheets = self.today(), self.line(), CountBox(1, MOST_SHEETS)
        self.add_row(field("body", lambda: self.tr("Co-executor"), self.who))
        self.add_row(
            (field("on", lambda: self.tr("Arrived on"), self.on), 4),
            (field("reference", lambda: self.tr("No. of the paper"), self.reference), 5),
            (field("sheets", lambda: self.tr("Sheets"), self.sheets), 3),
        )

    def send(self) -> object | Refusal:
        on = self.on.day()
        assert on is not None  # asked before
        return self.desk.controllers.execution.proposals_arrived(
            self.case_id, self.who.chosen() or "", on, self.sheets.value(), self.reference.text()
        )


class AddCoexecutorForm(CaseForm):
    """Another co-executor, as a later paper names it."""

    action = CaseAction.ADD_COEXECUTOR

    def build(self) -> None:
        names = BodyNames(self.desk.cases.bodies)
        names.setParent(self)
        self.who, self.due_on, self.ground = BodyLine(names), self.day(), self.line()
        self.add_row(
            (field("body", lambda: self.tr("Body"), self.who), 8),
            (field("due_on", lambda: self.tr("Date the paper names"), self.due_on), 4),
        )
        self.add_row(field("ground", lambda: self.tr("Paper that names it"), self.ground))

    def note(self) -> str:
        return self.tr("Its date follows paragraph 65, unless the paper names one.")

    def send(self) -> object | Refusal | None:
        return self.desk.controllers.execution.add_coexecutor(
            self.case_id, self.who.text(), self.due_on.day(), self.ground.text()
        )


class WithdrawCoexecutorForm(CaseForm):
    """A paper takes a co-executor off the list; its entry stays."""

    action = CaseAction.WITHDRAW_COEXECUTOR

    def build(self) -> None:
        card = self.card
        bodies = [other.body for other in card.coexecutors if other.body != card.consolidator]
        self.who: Pick[str] = Pick(lambda: [(body, body) for body in bodies])
        self.ground = self.line()
        self.add_row(field("body", lambda: self.tr("Co-executor"), self.who))
        self.add_row(field("ground", lambda: self.tr("Paper that takes it off"), self.ground))

    def send(self) -> object | Refusal | None:
        return self.desk.controllers.execution.withdraw_coexecutor(
            self.case_id, self.who.chosen() or "", self.ground.text()
        )


class HandMarkedForm(CaseForm):
    """A marked instruction was brought to a body on the same day: the hour and who signed for it (64)."""

    action = CaseAction.HAND_MARKED
    needed_days = ("at",)

    def build(self) -> None:
        waiting = self.desk.controllers.execution.of_case(self.case_id).waiting_for_handover
        self.who: Pick[str] = Pick(lambda: [(body, body) for body in waiting])
        self.at = MomentEdit(self.desk.calendar, self.desk.clock.today)
        self.at.put(self.desk.clock.local_now())
        self.received_by, self.sheets = self.line(), CountBox(1, MOST_SHEETS)
        self.add_row(field("body", lambda: self.tr("Body"), self.who))
        self.add_row(field("at", lambda: self.tr("Handed over: day and hour"), self.at))
        self.add_row(
            (field("received_by", lambda: self.tr("Who signed for it"), self.received_by), 9),
            (field("sheets", lambda: self.tr("Sheets"), self.sheets), 3),
        )

    def note(self) -> str:
        return self.tr("A marked instruction is brought to every body on the day it arrived (64).")

    def own_faults(self) -> dict[str, str]:
        missing = {"at": self.tr("Type the day and the hour.")} if self.at.moment() is None else {}
        return super().own_faults() | missing

    def send(self) -> object | Refusal:
        at: datetime | None = self.at.moment()
        assert at is not None  # asked before
        return self.desk.controllers.execution.handed_marked(
            self.case_id, self.who.chosen() or "", at, self.received_by.text(), sheets=self.sheets.value()
        )
