"""Reminder slips: made and printed, and their signed receipts that come back."""

from __future__ import annotations

from app.controllers.control import case_papers
from app.controllers.control.case_actions import CaseAction
from app.controllers.control.surroundings import ReminderSlip
from app.controllers.paper.press import Order
from app.rules.outcome import Refusal
from app.rules.terms import Language
from ui import formats, messages
from ui.answers import sentence_case
from ui.dialogs.case_form import CaseForm, field
from ui.dialogs.execution_forms import owed_line
from ui.printing_of_cases import show_paper
from ui.widgets.pick import Pick
from ui.widgets.text_box import TextBox


class RemindForm(CaseForm):
    """A numbered slip that reminds of something owed or of the deadline; it is printed at once."""

    action = CaseAction.REMIND

    def build(self) -> None:
        view = self.desk.controllers.execution.of_case(self.case_id)
        standing = [one for one in view.owed if one.withdrawn_on is None and one.done_on is None]
        lines = [(one.obligation_id, one) for one in standing]
        self.owed: Pick[int] = Pick(
            lambda: [(0, self.tr("the deadline itself")), *((key, owed_line(one)) for key, one in lines)]
        )
        self.owed.choose(self.subject)
        self.addressee, self.remark = self.line(self.card.responsible), TextBox(40)
        self.add_row(field("obligation", lambda: self.tr("Reminds of"), self.owed))
        self.add_row(field("addressee", lambda: self.tr("To whom"), self.addressee))
        self.add_row(field("note", lambda: self.tr("What the slip says (empty: what is owed)"), self.remark))

    def go_on(self) -> str:
        return self.tr("Make and print it")

    def send(self) -> object | Refusal:
        return self.desk.controllers.surroundings.remind(
            self.case_id, self.addressee.text(), self.remark.text(), self.owed.chosen() or None
        )

    def take(self, done: object) -> None:
        super().take(done)
        if isinstance(done, ReminderSlip):
            print_slip(self, done)


def print_slip(form: CaseForm, slip: ReminderSlip) -> None:
    """The slip on paper, with its receipt line."""
    desk, card = form.desk, form.card
    left = desk.controllers.surroundings.days_to(slip.due_on)

    def make(language: Language) -> Order:
        return case_papers.reminder_paper(card, [(slip, left)], desk.session.user.full_name, language)

    show_paper(desk, f"{messages.word(CaseAction.REMIND)} № {slip.number}", make)


class ReceiptForm(CaseForm):
    """The signed receipt of a slip came back."""

    action = CaseAction.RECEIPT
    needed_days = ("on",)

    def build(self) -> None:
        slips = self.desk.controllers.surroundings.reminders(self.case_id)
        out = [slip for slip in slips if slip.received_on is None]
        self.slip: Pick[int] = Pick(lambda: [(slip.reminder_id, slip_line(slip)) for slip in out])
        self.slip.choose(self.subject)
        self.on, self.received_by = self.today(), self.line()
        self.add_row(field("reminder", lambda: self.tr("Slip"), self.slip))
        self.add_row(
            (field("on", lambda: self.tr("Received on"), self.on), 4),
            (field("received_by", lambda: self.tr("Who signed for it"), self.received_by), 8),
        )

    def send(self) -> object | Refusal:
        slip, on = self.slip.chosen(), self.on.day()
        assert slip is not None and on is not None  # the action is closed without one
        return self.desk.controllers.surroundings.receipt(slip, on, self.received_by.text())


def slip_line(slip: ReminderSlip) -> str:
    """A slip in one line."""
    what = sentence_case(messages.word(slip.rule)) if slip.rule is not None else formats.day(slip.due_on)
    return f"№ {slip.number}, {formats.day(slip.on)} · {slip.addressee} · {what}"
