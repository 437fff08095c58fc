"""Reading corrections."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.models.registers import Correction


def corrections_of(db: Session, *subjects: tuple[str, int]) -> Sequence[Correction]:
    """Corrections of some records (kind and id), in the order they were made."""
    named = [(Correction.subject_kind == kind) & (Correction.subject_id == row_id) for kind, row_id in subjects]
    return db.execute(select(Correction).where(or_(*named)).order_by(Correction.id)).scalars().all()
