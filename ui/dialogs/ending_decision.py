"""Control ends, changes its level or comes back: decisions entered by their papers (42-1, 75-79)."""

from __future__ import annotations

from typing import ClassVar

from app.controllers.control.case_actions import CaseAction
from app.controllers.control.move_entries import DecisionEntry, ProposalEntry, TakenBackEntry
from app.rules.outcome import Answer, Refusal
from app.rules.terms import Decider, Ground, Level, LevelGround, StepKind
from ui.dialogs.case_form import CaseForm, field
from ui.dialogs.ending_proposal import REMOVAL_GROUNDS
from ui.dialogs.move_decision import DecisionForm, DecisionInputs
from ui.widgets.bodies import BodyLine, BodyNames
from ui.widgets.choice import Choice

ENDED_GROUNDS = REMOVAL_GROUNDS[:3]  # a hand-over has its own form, and is not restored (76)


class EndingForm(DecisionForm):
    """A proposal and its decision entered at once. ``said`` are the inputs of the decision's paper."""

    step: ClassVar[StepKind]
    said: DecisionInputs

    def proposal(self) -> ProposalEntry:
        """The step that is asked for; a form with more to say of it says so."""
        return ProposalEntry(self.step)

    def decision(self) -> DecisionEntry | None:
        """The decision as typed; None while its day is not."""
        return self.said.entry()

    def ask(self) -> Answer | None:
        said = self.decision()
        return self.desk.controllers.moves.ask(self.case_id, self.proposal(), said) if said is not None else None

    def send(self) -> object | Refusal:
        said = self.decision()
        assert said is not None  # the day was asked before
        return self.desk.controllers.moves.enter(self.case_id, self.proposal(), said)


class RemoveForm(EndingForm):
    """Removal from control on a ground of 75, with what 76 (or 76-1 on a special track) asks for."""

    action = CaseAction.REMOVE
    step = StepKind.REMOVE

    def build(self) -> None:
        self.said = DecisionInputs(self, self.step)
        self.ground: Choice[Ground] = Choice(ENDED_GROUNDS)
        self.covered_by = self.line()
        self.add_row(field("ground", lambda: self.tr("Ground (75)"), self.ground))
        self.add_row(field("covered_by", lambda: self.tr("New instruction that covers this one"), self.covered_by))
        self.paper_rows(self.said)
        self.basis_rows(self.said)
        self.show_answers()

    def proposal(self) -> ProposalEntry:
        return ProposalEntry(self.step, ground=self.ground.chosen(), covered_by=self.covered_by.text())


class HandOverForm(EndingForm):
    """Control goes to the Government or another body; the deadline stays (75 4))."""

    action = CaseAction.HAND_OVER
    step = StepKind.REMOVE

    def build(self) -> None:
        self.said = DecisionInputs(self, self.step)
        self.level: Choice[Level] = Choice([level for level in Level if level is not Level.ADMINISTRATION])
        names = BodyNames(self.desk.cases.bodies)
        names.setParent(self)
        self.handed_to = BodyLine(names)
        self.add_row(field("level_after", lambda: self.tr("To which level"), self.level))
        self.add_row(field("handed_to", lambda: self.tr("To which body"), self.handed_to))
        self.paper_rows(self.said)
        self.basis_rows(self.said)
        self.show_answers()

    def note(self) -> str:
        return self.tr("The case goes on at its new level with the same deadline (75, 76).")

    def proposal(self) -> ProposalEntry:
        return ProposalEntry(self.step, ground=Ground.HANDED_OVER)

    def decision(self) -> DecisionEntry | None:
        return self.said.entry(level_after=self.level.chosen(), handed_to=self.handed_to.text())


class ReinstateForm(EndingForm):
    """Restored control sets a new term and begins a new cycle; the history stays (76)."""

    action = CaseAction.REINSTATE
    step = StepKind.REINSTATE

    def build(self) -> None:
        self.said = DecisionInputs(self, self.step)
        self.ground: Choice[Ground] = Choice(ENDED_GROUNDS)
        self.add_row(field("ground", lambda: self.tr("Ground on which it was wrongly removed"), self.ground))
        self.add_row(field("new_deadline", lambda: self.tr("New deadline"), self.said.new_deadline))
        self.paper_rows(self.said)
        self.basis_rows(self.said)
        self.show_answers()

    def note(self) -> str:
        return self.tr("A new cycle begins; what happened before stays on the card (76).")

    def proposal(self) -> ProposalEntry:
        return ProposalEntry(self.step, ground=self.ground.chosen())


class CloseOwnForm(EndingForm):
    """The body's own control ends after the Administration's (79)."""

    action = CaseAction.CLOSE_OWN
    step = StepKind.CLOSE_OWN

    def build(self) -> None:
        self.decided_on, self.reference, self.removed_on = self.today(), self.line(), self.day()
        self.add_row(
            (
                field(
                    "administration_reference",
                    lambda: self.tr("Removal by the Administration: No. of its paper"),
                    self.reference,
                ),
                8,
            ),
            (field("administration_removed_on", lambda: self.tr("Removed on"), self.removed_on), 4),
        )
        self.add_row(field("decided_on", lambda: self.tr("Own control ends on"), self.decided_on))
        self.show_answers()

    def note(self) -> str:
        return self.tr("An executing body takes a clause off its own control only after the Administration has (79).")

    def decision(self) -> DecisionEntry | None:
        on = self.decided_on.day()
        if on is None:
            return None
        return DecisionEntry(
            decided_on=on,
            administration_reference=self.reference.text(),
            administration_removed_on=self.removed_on.day(),
        )


class TakeBackForm(CaseForm):
    """Control that was handed over comes back to the Administration on a ground of 42-1; the deadline stays."""

    action = CaseAction.TAKE_BACK
    needed_days = ("decided_on",)

    def build(self) -> None:
        self.on, self.reference = self.today(), self.line()
        self.by: Choice[Decider] = Choice((Decider.PRESIDENT, Decider.HEAD_OF_ADMINISTRATION))
        self.ground: Choice[LevelGround] = Choice(LevelGround)
        self.add_row(field("ground", lambda: self.tr("Ground (42-1)"), self.ground))
        self.add_row(
            (field("decided_on", lambda: self.tr("Decided on"), self.on), 4),
            (field("decided_by", lambda: self.tr("Decided by"), self.by), 8),
        )
        self.add_row(field("decision_number", lambda: self.tr("No. of the decision"), self.reference))

    def send(self) -> object | Refusal:
        on, by = self.on.day(), self.by.chosen()
        assert on is not None and by is not None  # asked before
        entry = TakenBackEntry(on, by, self.reference.text(), self.ground.chosen())
        return self.desk.controllers.moves.take_back(self.case_id, entry)


class ExecutedHereForm(CaseForm):
    """Executed by this body; it stays on the list until the Administration removes it (79)."""

    action = CaseAction.EXECUTED_HERE
    needed_days = ("on",)

    def build(self) -> None:
        self.on = self.today()
        self.add_row(field("on", lambda: self.tr("Executed on"), self.on))

    def note(self) -> str:
        return self.tr("It stays on the list of what awaits removal by the Administration (79).")

    def send(self) -> object | Refusal:
        on = self.on.day()
        assert on is not None  # asked before
        return self.desk.controllers.execution.executed_here(self.case_id, on)
