"""Reading reviews of execution discipline."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.reviews import DisciplineReview


def reviews(db: Session) -> Sequence[DisciplineReview]:
    """Every review that was held, oldest first."""
    return db.execute(select(DisciplineReview).order_by(DisciplineReview.on, DisciplineReview.id)).scalars().all()
