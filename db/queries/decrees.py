"""Reading the register of normative decrees."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, false, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, selectinload

from app.rules.terms import Grade
from db.models.decrees import DecreeReview, NormativeDecree


def covered(column: InstrumentedAttribute[Any], grades: Set[Grade]) -> ColumnElement[bool]:
    """Rows whose grade is among these, or that have none; nothing for a user without any."""
    if not grades:
        return false()
    return or_(column.is_(None), column.in_(sorted(grades)))


def decrees(db: Session, grades: Set[Grade]) -> Sequence[NormativeDecree]:
    """The register in the order of signing."""
    asked = (
        select(NormativeDecree)
        .where(NormativeDecree.withdrawn_on.is_(None), covered(NormativeDecree.grade, grades))
        .options(selectinload(NormativeDecree.reviews).selectinload(DecreeReview.observations))
        .order_by(NormativeDecree.signed_on, NormativeDecree.id)
    )
    return db.execute(asked).scalars().all()


def decree(db: Session, decree_id: int) -> NormativeDecree | None:
    options = (selectinload(NormativeDecree.reviews).selectinload(DecreeReview.observations),)
    return db.get(NormativeDecree, decree_id, options=options)


def numbered(db: Session, number: str, signed_on: date) -> Sequence[NormativeDecree]:
    """Entries of that number and date that stand."""
    asked = select(NormativeDecree).where(
        NormativeDecree.number == number,
        NormativeDecree.signed_on == signed_on,
        NormativeDecree.withdrawn_on.is_(None),
    )
    return db.execute(asked).scalars().all()
