"""Reading printed papers of drafts and where they are."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session, selectinload

from app.rules.terms import Grade
from db.models.tracked_papers import TrackedMove, TrackedPaper


def _visible(grades: Set[Grade]) -> ColumnElement[bool]:
    return or_(TrackedPaper.grade.is_(None), TrackedPaper.grade.in_(sorted(grades)))


def _out(as_of: date) -> tuple[ColumnElement[bool], ...]:
    return TrackedMove.handed_on <= as_of, or_(TrackedMove.back_on.is_(None), TrackedMove.back_on > as_of)


def outside(db: Session, grades: Set[Grade], as_of: date) -> Sequence[TrackedMove]:
    """Moves of papers that were out at the end of a day, the longest out first."""
    if not grades:
        return ()
    asked = select(TrackedMove).join(TrackedPaper, TrackedMove.paper_id == TrackedPaper.id)
    asked = asked.where(_visible(grades), *_out(as_of)).options(selectinload(TrackedMove.paper))
    return db.execute(asked.order_by(TrackedMove.handed_on, TrackedMove.handed_time, TrackedMove.id)).scalars().all()


def count_outside(db: Session, grades: Set[Grade], as_of: date) -> int:
    if not grades:
        return 0
    asked = select(func.count()).select_from(TrackedMove).join(TrackedPaper, TrackedMove.paper_id == TrackedPaper.id)
    return db.execute(asked.where(_visible(grades), *_out(as_of))).scalar_one()


def of_subject(db: Session, kind: str, subject_id: int) -> Sequence[TrackedPaper]:
    """Papers of one draft in the order they were printed."""
    asked = select(TrackedPaper).where(TrackedPaper.subject_kind == kind, TrackedPaper.subject_id == subject_id)
    return db.execute(asked.options(selectinload(TrackedPaper.moves)).order_by(TrackedPaper.id)).scalars().all()


def paper(db: Session, paper_id: int) -> TrackedPaper | None:
    return db.get(TrackedPaper, paper_id, options=[selectinload(TrackedPaper.moves)])
