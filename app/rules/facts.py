"""Frozen inputs of the rules: what an office knows of a case, and of the step it asks about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.rules.terms import (
    Basis,
    Decider,
    Ground,
    Interim,
    LetterPart,
    Level,
    Mark,
    Origin,
    Special,
    StepKind,
    TermSource,
)


@dataclass(frozen=True, slots=True)
class FixedDate:
    """A term written as a date; it stands as written (paragraph 50)."""

    on: date


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """A term of ``count`` working days from receipt, count >= 1 (paragraph 50)."""

    count: int


@dataclass(frozen=True, slots=True)
class Weeks:
    """A term of ``count`` calendar weeks from receipt, count >= 1."""

    count: int


@dataclass(frozen=True, slots=True)
class Months:
    """A term of ``count`` calendar months from receipt, count >= 1."""

    count: int


Term = FixedDate | WorkingDays | Weeks | Months


@dataclass(frozen=True, slots=True)
class PastStep:
    """A step already decided, in the order of decisions; ``granted`` False is a refused proposal."""

    kind: StepKind
    granted: bool
    decided_on: date | None = None
    letter_on: date | None = None
    new_deadline: date | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One clause under control. Dates are calendar days at the body's place."""

    signed_on: date
    received_on: date
    origin: Origin = Origin.GENERAL
    level: Level = Level.ADMINISTRATION
    term: Term | None = None
    term_source: TermSource = TermSource.TEXT
    mark: Mark | None = None
    special: Special | None = None
    legislative: bool = False
    bodies: int = 1
    complex: bool = False
    interim: Interim | None = None
    report_exempt: bool = False
    coexecutor_on: date | None = None  # written in the instruction: it wins over paragraph 65
    history: tuple[PastStep, ...] = ()


@dataclass(frozen=True, slots=True)
class AdministrationRemoval:
    """The Administration's own removal, as its paper names it (paragraph 79)."""

    reference: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A step asked about. ``decided_by`` is absent only for the body's own closing."""

    kind: StepKind
    decided_on: date
    decided_by: Decider | None = None
    letter_on: date | None = None
    letter_states: frozenset[LetterPart] = frozenset()
    basis: frozenset[Basis] = frozenset()
    ground: Ground | None = None
    covered_by: str = ""
    depends_on: str = ""
    new_deadline: date | None = None
    discipline_considered: bool = False
    punishment_considered: bool = False
    exceptional_reason: str = ""
    external_circumstances: bool = False
    effect_watched: bool = False
    administration_removal: AdministrationRemoval | None = None
