"""Reading the print ledger."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models.cases import Print


def next_number(db: Session) -> int:
    """Print numbers run without gaps."""
    return (db.execute(select(func.max(Print.number))).scalar_one_or_none() or 0) + 1


def numbered(db: Session, number: str) -> Print | None:
    if not number.isdecimal():
        return None
    return db.execute(select(Print).where(Print.number == int(number))).scalar_one_or_none()


def of_subject(db: Session, kind: str, subject_id: int) -> Sequence[Print]:
    asked = select(Print).where(Print.subject_kind == kind, Print.subject_id == subject_id).order_by(Print.number)
    return db.execute(asked).scalars().all()
