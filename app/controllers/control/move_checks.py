"""Faults of a step's form, each named with its field, before any rule of the decree is asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.controllers.control.move_entries import DecisionEntry, ProposalEntry
from app.controllers.findings import fault
from app.rules.outcome import Finding
from app.rules.stages import PROPOSED
from app.rules.terms import CaseStatus, Ground, StepKind
from db.models.cases import Clause


def proposal_faults(asked: ProposalEntry, clause: Clause, today: date) -> Iterator[Finding]:
    """Faults of a proposal: a letter without a number, dated ahead or before the paper it answers."""
    if asked.letter_on is not None:
        if asked.letter_on > today:
            yield fault("letter_on", "entry.in_future")
        if asked.letter_on < clause.instruction.received_on:
            yield fault("letter_on", "move.before_receipt", received=clause.instruction.received_on)
        if not asked.letter_number.strip():
            yield fault("letter_number", "entry.required")
    yield from _state_faults(asked.kind, clause)


def _state_faults(kind: StepKind, clause: Clause) -> Iterator[Finding]:
    """Control that ended is restored first; a registration made by mistake is not moved."""
    if clause.status is CaseStatus.ANNULLED:
        yield fault("kind", "move.annulled", on=clause.instruction.annulled_on)
    ended = clause.status is CaseStatus.REMOVED
    if kind in PROPOSED and ended:
        yield fault("kind", "move.removed", on=clause.removed_on)
    if kind is StepKind.CLOSE_OWN and clause.closed_on is not None:
        yield fault("kind", "move.closed", on=clause.closed_on)


def decision_faults(said: DecisionEntry, asked: ProposalEntry, clause: Clause, today: date) -> Iterator[Finding]:
    """Faults of a decision: dated ahead, before its letter, before the paper, before the decision it follows."""
    if said.decided_on > today:
        yield fault("decided_on", "entry.in_future")
    if asked.letter_on is not None and said.decided_on < asked.letter_on:
        yield fault("decided_on", "move.before_letter", letter=asked.letter_on)
    if said.decided_on < clause.instruction.received_on:
        yield fault("decided_on", "move.before_receipt", received=clause.instruction.received_on)
    earlier = [step.decided_on for step in clause.steps if step.decided_on is not None]
    if earlier and said.decided_on < max(earlier):
        yield fault("decided_on", "move.before_earlier", earlier=max(earlier))
    if asked.kind is not StepKind.CLOSE_OWN and not said.decision_number.strip():
        yield fault("decision_number", "entry.required")
    if asked.kind is StepKind.REMOVE and asked.ground is Ground.HANDED_OVER and clause.status is CaseStatus.HANDED_OVER:
        yield fault("kind", "move.handed_over")
