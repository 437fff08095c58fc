"""What is entered into the register of normative decrees, and what it shows of a year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.rules.outcome import Finding
from app.rules.terms import DecreeFault, DecreeProposal, Grade, StageState
from app.rules.verdicts import Duty


@dataclass(frozen=True, slots=True)
class DecreeEntry:
    """A decree as it is entered into the register (87)."""

    number: str
    signed_on: date | None
    title_kk: str
    developer: str
    title_ru: str = ""
    by_administration: bool = False
    grade: Grade | None = None


@dataclass(frozen=True, slots=True)
class ObservationEntry:
    """One thing found in a decree (82)."""

    fault: DecreeFault
    provision: str
    text: str


@dataclass(frozen=True, slots=True)
class ObservationView:
    observation_id: int
    fault: DecreeFault
    provision: str
    text: str


@dataclass(frozen=True, slots=True)
class ReviewView:
    """The review of one year; ``late`` when it was sent after its day; ``lacks`` what still stands against sending."""

    year: int
    observations: tuple[ObservationView, ...]
    proposal: DecreeProposal | None
    proposal_text: str
    sent_on: date | None
    reference: str
    late: bool
    lacks: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class DecreeRow:
    """A line of the register for a year. ``state`` is NOT_NEEDED where the decree is not reviewed in it (83),
    or was entered into this register in a later year and nothing of that review is on record."""

    decree_id: int
    grade: Grade | None
    number: str
    signed_on: date
    title: str
    title_ru: str
    developer: str
    by_administration: bool
    repealed_on: date | None
    duty: Duty | None
    state: StageState
    review: ReviewView | None


@dataclass(frozen=True, slots=True)
class RegisterView:
    """The register in a year: how many decrees are reviewed, how many were sent in time and late, how many are open.

    ``missing_calendar`` names a year without a calendar: its day is not known then.
    """

    year: int
    rows: tuple[DecreeRow, ...]
    monitored: int
    sent: int
    late: int
    open: int
    missing_calendar: int | None = None


@dataclass(frozen=True, slots=True)
class DecreeView:
    """A decree with its reviews, the newest year first."""

    row: DecreeRow
    repealed_by: str
    reviews: tuple[ReviewView, ...]
