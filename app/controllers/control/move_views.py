"""What is shown of the moves of a term: the two counters and each step with its papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.rules.outcome import Answer, Counters
from app.rules.terms import Basis, CaseStatus, Decider, Ground, LetterPart, Level, StepKind, StepState


@dataclass(frozen=True, slots=True)
class StepView:
    """One step, line by line as the card's back shows it."""

    step_id: int
    kind: StepKind
    state: StepState
    cycle: int
    deadline_before: date | None
    letter_on: date | None
    letter_number: str
    letter_sheets: int | None
    letter_states: frozenset[LetterPart]
    reasons: str
    responsible_officials: str
    asked_deadline: date | None
    ground: Ground | None
    covered_by: str
    depends_on: str
    external_circumstances: bool
    effect_watched: bool
    decided_on: date | None
    decided_by: Decider | None
    decision_number: str
    file_sheet: str
    basis: frozenset[Basis]
    basis_reference: str
    discipline: str
    punishment: str
    exceptional_reason: str
    new_deadline: date | None
    refusal_reason: str
    administration_reference: str
    administration_removed_on: date | None
    level_after: Level | None
    handed_to: str
    entered_at: datetime
    entered_by: str
    decision_entered_at: datetime | None
    decision_entered_by: str
    annulled_reason: str


@dataclass(frozen=True, slots=True)
class MovesView:
    """The Moves tab: original deadline beside the one in force, both counters, every step, what awaits a decision."""

    case_id: int
    case_number: str
    status: CaseStatus
    first_deadline: date | None
    deadline: date | None
    counters: Counters
    steps: tuple[StepView, ...]
    awaiting: StepView | None


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal that was entered, and what the decree says to it so far."""

    step_id: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class Moved:
    """A decision that was entered: where the case stands after it."""

    step_id: int
    status: CaseStatus
    answer: Answer
