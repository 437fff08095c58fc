"""A proposal to remove from control: on which ground, by which letter (75, 76)."""

from __future__ import annotations

from app.controllers.control.case_actions import CaseAction
from app.controllers.control.move_entries import ProposalEntry
from app.rules.outcome import Answer, Refusal
from app.rules.terms import Ground, StepKind, TextKind
from ui.dialogs.case_form import CaseForm, field
from ui.dialogs.standard_text import offer_in
from ui.widgets.choice import Choice
from ui.widgets.text_box import TextBox

REMOVAL_GROUNDS = (Ground.EXECUTED, Ground.COVERED, Ground.IMPOSSIBLE, Ground.HANDED_OVER)


class ProposeRemovalForm(CaseForm):
    """The decision is entered when its paper comes back."""

    action = CaseAction.PROPOSE_REMOVAL

    def build(self) -> None:
        self.letter_on, self.letter_number, self.covered_by = self.today(), self.line(), self.line()
        self.ground: Choice[Ground] = Choice(REMOVAL_GROUNDS)
        self.reasons = TextBox()
        self.add_row(field("ground", lambda: self.tr("Ground (75)"), self.ground))
        self.add_row(field("covered_by", lambda: self.tr("New instruction that covers this one"), self.covered_by))
        self.add_row(
            (field("letter_on", lambda: self.tr("Letter of"), self.letter_on), 4),
            (field("letter_number", lambda: self.tr("No. of the letter"), self.letter_number), 8),
        )
        self.add_row(field("reasons", lambda: self.tr("Reasons"), self.reasons))
        self.standard_text = offer_in(self, {TextKind.REASON: (self.reasons,)})
        self.show_answers()

    def entry(self) -> ProposalEntry:
        return ProposalEntry(
            StepKind.REMOVE,
            letter_on=self.letter_on.day(),
            letter_number=self.letter_number.text(),
            reasons=self.reasons.text(),
            ground=self.ground.chosen(),
            covered_by=self.covered_by.text(),
        )

    def ask(self) -> Answer | None:
        return self.desk.controllers.moves.ask(self.case_id, self.entry())

    def send(self) -> object | Refusal:
        return self.desk.controllers.moves.propose(self.case_id, self.entry())
