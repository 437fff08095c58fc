"""Reading what is kept of a case's execution."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from sqlalchemy import func, or_, select, text
from sqlalchemy.orm import Session

from db.models.cases import Clause, OwedObligation
from db.models.execution import (
    Assignment,
    CaseLink,
    Inspection,
    MarkedHandover,
    QualityNote,
    Reminder,
    Reopening,
    Resolution,
)

# Record tables that the course of a case is read from, each with the column that names the case.
OF_CLAUSE = (
    "breach", "taken_back", "report", "expert_conclusion", "risk_notice", "resolution", "marked_handover", "inspection",
    "quality_note", "reminder",
)  # fmt: skip
REOPENED = (
    "SELECT 'reopening' WHERE EXISTS (SELECT 1 FROM reopening JOIN obligation"
    " ON obligation.id = reopening.obligation_id WHERE obligation.clause_id = :clause)"
)
HELD = "SELECT '{table}' WHERE EXISTS (SELECT 1 FROM {table} WHERE clause_id = :clause)"
AROUND = text(" UNION ALL ".join([*(HELD.format(table=table) for table in OF_CLAUSE), REOPENED]))
OfCase = TypeVar("OfCase", Resolution, Assignment, Inspection, MarkedHandover, Reminder, QualityNote)


def of_case(db: Session, kind: type[OfCase], clause_id: int) -> Sequence[OfCase]:
    """Records of one kind that belong to a clause, in the order of entry."""
    return db.execute(select(kind).where(kind.clause_id == clause_id).order_by(kind.id)).scalars().all()


def present(db: Session, clause_id: int) -> frozenset[str]:
    """Which tables around a case hold anything of it: one question instead of one for each."""
    return frozenset(db.execute(AROUND, {"clause": clause_id}).scalars())


def reopenings_of(db: Session, clause_id: int) -> Sequence[Reopening]:
    asked = select(Reopening).join(OwedObligation, Reopening.obligation_id == OwedObligation.id)
    return db.execute(asked.where(OwedObligation.clause_id == clause_id).order_by(Reopening.id)).scalars().all()


def links_of(db: Session, clause_id: int) -> Sequence[tuple[CaseLink, Clause]]:
    """Links from and to a clause with the clause on the other side; withdrawn ones are left out."""
    asked = (
        select(CaseLink, Clause)
        .join(Clause, or_(CaseLink.from_id == Clause.id, CaseLink.to_id == Clause.id))
        .where(or_(CaseLink.from_id == clause_id, CaseLink.to_id == clause_id), Clause.id != clause_id)
        .where(CaseLink.withdrawn_on.is_(None))
        .order_by(CaseLink.id)
    )
    return [(link, other) for link, other in db.execute(asked)]


def last_reminder(db: Session, year: int) -> int:
    found = db.execute(select(func.max(Reminder.number)).where(Reminder.year == year)).scalar_one_or_none()
    return found or 0


def reminders_without_receipt(db: Session, limit: int) -> Sequence[Reminder]:
    """Slips whose receipt has not come back, oldest first."""
    asked = select(Reminder).where(Reminder.received_on.is_(None)).order_by(Reminder.on, Reminder.id).limit(limit)
    return db.execute(asked).scalars().all()


def assignments_due(db: Session, until: date) -> Sequence[tuple[Assignment, Clause]]:
    """Open sub-instructions due not later than a day, earliest first."""
    asked = (
        select(Assignment, Clause)
        .join(Clause, Assignment.clause_id == Clause.id)
        .where(Assignment.done_on.is_(None), Assignment.withdrawn_on.is_(None), Assignment.due_on <= until)
        .order_by(Assignment.due_on, Assignment.id)
    )
    return [(assignment, clause) for assignment, clause in db.execute(asked)]
