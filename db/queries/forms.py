"""Keeping and handing out forms that were being typed."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.models.forms import KeptForm


def of_user(db: Session, user_id: int) -> Sequence[KeptForm]:
    """What was kept for a user, in the order it was kept."""
    return db.execute(select(KeptForm).where(KeptForm.user_id == user_id).order_by(KeptForm.id)).scalars().all()


def clear(db: Session, user_id: int) -> None:
    db.execute(delete(KeptForm).where(KeptForm.user_id == user_id))
