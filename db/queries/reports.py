"""Reading reports, conclusions and notices of a case."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from db.models.reports import ExpertConclusion, Report, RiskNotice


def of_case(db: Session, clause_id: int) -> Sequence[Report]:
    """Reports of a clause in the order they were sent in."""
    asked = select(Report).where(Report.clause_id == clause_id).order_by(Report.place)
    return db.execute(asked.options(selectinload(Report.returns))).scalars().all()


def report(db: Session, report_id: int) -> Report | None:
    return db.get(Report, report_id, options=[selectinload(Report.returns)])


def next_place(db: Session, clause_id: int) -> int:
    found = db.execute(select(func.max(Report.place)).where(Report.clause_id == clause_id)).scalar_one_or_none()
    return 0 if found is None else found + 1


def conclusions_of(db: Session, clause_id: int) -> Sequence[ExpertConclusion]:
    asked = select(ExpertConclusion).where(ExpertConclusion.clause_id == clause_id).order_by(ExpertConclusion.id)
    return db.execute(asked).scalars().all()


def risks_of(db: Session, clause_id: int) -> Sequence[RiskNotice]:
    return (
        db.execute(select(RiskNotice).where(RiskNotice.clause_id == clause_id).order_by(RiskNotice.id)).scalars().all()
    )
