"""Reading the lines of control assignments."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.assigning import AssignedLine


def lines_of(db: Session, subject_kind: str, subject_id: int) -> Sequence[AssignedLine]:
    """Standing lines of one assignment in their order; withdrawn ones are left out."""
    asked = select(AssignedLine).where(
        AssignedLine.subject_kind == subject_kind,
        AssignedLine.subject_id == subject_id,
        AssignedLine.withdrawn_on.is_(None),
    )
    return db.execute(asked.order_by(AssignedLine.place, AssignedLine.id)).scalars().all()
