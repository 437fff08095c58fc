"""Reading drafts of acts, whole: rounds with what was entered, visas, sheets and papers."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session, selectinload

from app.rules.terms import DraftStanding, Grade
from db.models.drafts import Draft, DraftRound
from db.models.tracked_papers import TrackedMove, TrackedPaper


def _whole() -> tuple[Any, ...]:
    rounds = selectinload(Draft.rounds)
    return (
        rounds.selectinload(DraftRound.events),
        rounds.selectinload(DraftRound.visas),
        rounds.selectinload(DraftRound.signed_sheets),
        rounds.selectinload(DraftRound.attachments),
    )


def visible(grades: Set[Grade]) -> ColumnElement[bool]:
    """Only what the user's clearance covers; a draft without a grade is there for whoever sees content at all."""
    return or_(Draft.grade.is_(None), Draft.grade.in_(sorted(grades)))


def draft(db: Session, draft_id: int) -> Draft | None:
    return db.get(Draft, draft_id, options=_whole())


def drafts(db: Session, grades: Set[Grade], standing: DraftStanding | None) -> Sequence[Draft]:
    """Drafts a user may see, the newest number first."""
    if not grades:
        return ()
    asked = select(Draft).where(visible(grades))
    if standing is not None:
        asked = asked.where(Draft.standing == standing)
    return db.execute(asked.order_by(Draft.year.desc(), Draft.sequence.desc()).options(*_whole())).scalars().all()


def same_title(db: Session, title_kk: str) -> Sequence[Draft]:
    """Drafts under way of the same title."""
    asked = select(Draft).where(Draft.title_kk == title_kk, Draft.standing == DraftStanding.UNDER_WAY)
    return db.execute(asked).scalars().all()


def outside_by_draft(db: Session, kind: str) -> dict[int, int]:
    """How many papers of each draft are outside the safe now."""
    asked = (
        select(TrackedPaper.subject_id, func.count())
        .join(TrackedMove, TrackedMove.paper_id == TrackedPaper.id)
        .where(TrackedPaper.subject_kind == kind, TrackedMove.back_on.is_(None))
        .group_by(TrackedPaper.subject_id)
    )
    return {found[0]: found[1] for found in db.execute(asked)}
