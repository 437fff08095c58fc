"""What a person enters about a step: the proposal by its letter, the decision by its paper. Nothing derived."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.rules.advice import Questions
from app.rules.terms import Basis, Decider, Ground, LetterPart, Level, LevelGround, StepKind

# The wizard's questions belong to an entry: a screen asks them without entering the rules' room.
__all__ = ["DecisionEntry", "ProposalEntry", "Questions", "RefusedEntry", "TakenBackEntry"]


@dataclass(frozen=True, slots=True)
class ProposalEntry:
    """A proposal as its letter states it (68, 70). ``kind``: extension, transfer, new term or removal."""

    kind: StepKind
    letter_on: date | None = None
    letter_number: str = ""
    letter_sheets: int | None = None
    letter_states: frozenset[LetterPart] = frozenset()
    reasons: str = ""
    responsible_officials: str = ""
    new_deadline: date | None = None
    ground: Ground | None = None
    covered_by: str = ""  # the new instruction that covers this one (75)
    depends_on: str = ""  # the instruction this one depends on (70)
    external_circumstances: bool = False
    effect_watched: bool = False


@dataclass(frozen=True, slots=True)
class DecisionEntry:
    """A decision as its paper states it. ``new_deadline`` None takes the date that was asked for.

    ``discipline`` and ``punishment`` say how the questions of paragraphs 69, 72 and 73 were considered.
    """

    decided_on: date
    decided_by: Decider | None = None
    decision_number: str = ""
    file_sheet: str = ""
    basis: frozenset[Basis] = frozenset()
    basis_reference: str = ""
    new_deadline: date | None = None
    discipline: str = ""
    punishment: str = ""
    exceptional_reason: str = ""
    administration_reference: str = ""  # the Administration's removal, before the body's own closing (79)
    administration_removed_on: date | None = None
    handed_to: str = ""  # the body that controls it further (75)
    level_after: Level | None = None


@dataclass(frozen=True, slots=True)
class RefusedEntry:
    """A proposal that was not granted: by whom, when, by which paper, why."""

    decided_on: date
    decided_by: Decider
    decision_number: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TakenBackEntry:
    """Control that was handed over, taken back by the Administration on a ground of paragraph 42-1."""

    on: date
    decided_by: Decider
    reference: str
    ground: LevelGround | None = None
