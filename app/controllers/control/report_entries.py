"""Entries and views of reports: Appendix 7 composed from the card, what was sent, what came back for rework."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.rules.outcome import Finding
from app.rules.terms import (
    Ground,
    Position,
    ReportExemption,
    ReportKind,
    ReportProposal,
    ReportState,
    SelfAssessment,
    StepKind,
)


@dataclass(frozen=True, slots=True)
class ReportEntry:
    """A report as its paper states it. ``obligation_id`` names the term it answers; the earliest open one if None."""

    kind: ReportKind
    sent_on: date
    number: str = ""
    sheets: int | None = None
    course: str = ""
    result: str = ""
    assessment: SelfAssessment | None = None
    reasons: str = ""
    proposal: ReportProposal | None = None
    ground: Ground | None = None
    covered_by: str = ""
    new_date: date | None = None
    addressee: Position | None = None
    resolution_to: Position | None = None  # whom the resolution was addressed to (67)
    signed_by: Position | None = None
    signatory: str = ""
    obligation_id: int | None = None


@dataclass(frozen=True, slots=True)
class ReportDraft:
    """What Appendix 7 takes from the card, and who may sign (67)."""

    case_id: int
    case_number: str
    responsible: str  # 1.2
    coexecutors: tuple[str, ...]
    first_term: date | None  # 1.3
    deadline: date | None
    summary: str  # 2
    final_result: str
    interim: bool
    period_end: date | None
    form_due: bool
    exemption: ReportExemption | None
    signatories: tuple[Position, ...]
    moves: tuple[str, ...]  # kinds of granted moves, for part 3


@dataclass(frozen=True, slots=True)
class ReturnEntry:
    """A report sent back for rework."""

    on: date
    returned_by: str
    reason: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report with everything that happened to it."""

    report_id: int
    entry: ReportEntry
    state: ReportState
    body: str
    due_on: date | None
    late_wd: int
    faults: tuple[str, ...]  # codes a person overrode
    returns: tuple[ReturnEntry, ...]
    accepted_on: date | None
    entered_at: datetime
    entered_by: str


@dataclass(frozen=True, slots=True)
class Linted:
    """What the linter says to a report: what breaks the form, what is missing, who may sign."""

    breaches: tuple[Finding, ...]
    requires: tuple[Finding, ...]
    signatories: tuple[Position, ...]

    @property
    def clean(self) -> bool:
        return not self.breaches and not self.requires


@dataclass(frozen=True, slots=True)
class ConclusionEntry:
    """An expert conclusion of the Administration's unit."""

    on: date
    number: str
    unit: str
    summary: str
    author: str = ""
    recommends: StepKind | None = None
    acts: str = ""


@dataclass(frozen=True, slots=True)
class RiskEntry:
    """A notice that a case may not be executed in time. ``addressee`` None takes the one the decree names."""

    on: date
    number: str
    risk: str
    proposals: str
    addressee: Position | None = None


@dataclass(frozen=True, slots=True)
class RiskView:
    on: date
    number: str
    addressee: Position
    paragraph: str
    risk: str
    proposals: str
    entered_by: str
