"""Reading the lines of acquaintance sheets."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.acquaintance import Acquaintance


def of_subject(db: Session, kind: str, subject_id: int) -> Sequence[Acquaintance]:
    """Lines of one paper's sheet in the order they were entered."""
    asked = select(Acquaintance).where(Acquaintance.subject_kind == kind, Acquaintance.subject_id == subject_id)
    return db.execute(asked.order_by(Acquaintance.id)).scalars().all()


def line(db: Session, line_id: int) -> Acquaintance | None:
    return db.get(Acquaintance, line_id)
