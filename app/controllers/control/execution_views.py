"""What is shown of a case's execution: who owes proposals, what was done and by which paper, what was handed over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.rules.terms import Owner, Rule


@dataclass(frozen=True, slots=True)
class ProposerView:
    """A body that owes the consolidator its proposals (65)."""

    obligation_id: int | None  # None until the case has a deadline
    body: str
    present: bool  # at the meeting: execution started at once (49)
    due_on: date | None
    arrived_on: date | None
    sheets: int | None
    reference: str
    late_wd: int


@dataclass(frozen=True, slots=True)
class OwedView:
    """Something owed in a case, done or not."""

    obligation_id: int
    rule: Rule
    paragraph: str
    owner: Owner
    body: str
    due_on: date
    done_on: date | None
    done_reference: str
    withdrawn_on: date | None
    late_wd: int


@dataclass(frozen=True, slots=True)
class HandoverView:
    """A marked instruction brought to a body (64)."""

    body: str
    handed_at: datetime
    received_by: str
    signed: bool
    sheets: int | None
    late: bool


@dataclass(frozen=True, slots=True)
class ExecutionView:
    """The Bodies tab: who consolidates, who owes proposals, what is owed and done, same-day hand-over."""

    case_id: int
    consolidator: str
    proposers: tuple[ProposerView, ...]
    owed: tuple[OwedView, ...]
    handovers: tuple[HandoverView, ...]
    waiting_for_handover: tuple[str, ...]  # bodies a marked instruction was not brought to yet
