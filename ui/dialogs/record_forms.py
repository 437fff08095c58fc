"""The record itself: links to other cases, and a registration annulled by two persons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.controllers.control.case_actions import CaseAction
from app.errors import RecordMissing
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import LinkKind
from ui.dialogs.case_form import CaseForm, field
from ui.widgets.choice import Choice
from ui.widgets.second_person import SecondPerson
from ui.widgets.text_box import TextBox


class LinkForm(CaseForm):
    """Covers, repeats, replies, basis; the other case shows the reverse by itself."""

    action = CaseAction.LINK

    def build(self) -> None:
        self.kind: Choice[LinkKind] = Choice(LinkKind)
        self.other, self.remark = self.line(), self.line()
        self.add_row(
            field("kind", lambda: self.tr("How this instruction relates"), self.kind),
            field("other", lambda: self.tr("Number of the other card"), self.other),
        )
        self.add_row(field("note", lambda: self.tr("Remark"), self.remark))

    def own_faults(self) -> dict[str, str]:
        return super().own_faults() | ({} if self._other() else {"other": self.tr("There is no case of that number.")})

    def _other(self) -> int:
        try:
            return self.desk.cases.numbered(self.other.text().strip())
        except RecordMissing:
            return 0

    def send(self) -> object | Refusal:
        kind = self.kind.chosen()
        assert kind is not None  # one is always chosen
        return self.desk.controllers.links.link(self.case_id, self._other(), kind, self.remark.text())


class WithdrawLinkForm(CaseForm):
    """A link entered by mistake stays on record with the reason."""

    action = CaseAction.LINK

    def build(self) -> None:
        self.reason = TextBox()
        self.add_row(field("reason", lambda: self.tr("What the mistake was"), self.reason))

    def heading(self) -> str:
        return self.tr("Withdraw a link")

    def send(self) -> object | Refusal | None:
        return self.desk.controllers.links.withdraw(self.subject, self.reason.text())


class AnnulRegistrationForm(CaseForm):
    """A paper registered by mistake: its number is never given again, its cards stay on record."""

    action = CaseAction.ANNUL_REGISTRATION

    def build(self) -> None:
        self.reason, self.second = TextBox(), SecondPerson()
        self.add_row(field("reason", lambda: self.tr("What the mistake was"), self.reason))
        self.grid.add_row((self.second, 12))

    def note(self) -> str:
        text = self.tr("Paper No. %1 with all its clauses is marked as registered by mistake; nothing is deleted.")
        return text.replace("%1", self.card.registration_number)

    def go_on(self) -> str:
        return self.tr("Annul the number")

    def work(self) -> Callable[[Progress], Any]:
        session, case_id, reason = self.desk.session, self.case_id, self.reason.text()
        corrections = self.desk.controllers.corrections
        shown = self.second.shown(session)
        return lambda progress: corrections.annul_registration(case_id, reason, shown())
