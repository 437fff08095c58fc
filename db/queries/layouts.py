"""Reading the office's own headings and arrangements: the newest version of each, and all of one."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.rules.terms import Language
from db.models.layouts import HeadingCorrection, LayoutVersion


def newest_corrections(db: Session) -> Sequence[HeadingCorrection]:
    """One row for each heading that was ever corrected; an empty text means it is no longer."""
    place = (HeadingCorrection.area, HeadingCorrection.key, HeadingCorrection.language)
    newest = select(func.max(HeadingCorrection.id)).group_by(*place)
    asked = select(HeadingCorrection).where(HeadingCorrection.id.in_(newest.scalar_subquery()))
    return db.execute(asked.order_by(HeadingCorrection.id)).scalars().all()


def corrections_of(db: Session, area: str, key: str, language: Language) -> Sequence[HeadingCorrection]:
    asked = select(HeadingCorrection).where(
        HeadingCorrection.area == area, HeadingCorrection.key == key, HeadingCorrection.language == language
    )
    return db.execute(asked.order_by(HeadingCorrection.id.desc())).scalars().all()


def newest_layouts(db: Session) -> Sequence[LayoutVersion]:
    """One row for each form that was ever arranged; an empty one means the shipped arrangement."""
    newest = select(func.max(LayoutVersion.id)).group_by(LayoutVersion.form)
    return db.execute(select(LayoutVersion).where(LayoutVersion.id.in_(newest.scalar_subquery()))).scalars().all()


def layouts_of(db: Session, form: str) -> Sequence[LayoutVersion]:
    asked = select(LayoutVersion).where(LayoutVersion.form == form).order_by(LayoutVersion.id.desc())
    return db.execute(asked).scalars().all()
