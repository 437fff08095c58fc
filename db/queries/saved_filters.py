"""Reading saved filters."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.models.lists import SavedFilter


def visible_to(db: Session, user_id: int) -> Sequence[SavedFilter]:
    """A user's own filters and the shared ones, by name."""
    own = or_(SavedFilter.owner_id == user_id, SavedFilter.owner_id.is_(None))
    asked = select(SavedFilter).where(own, SavedFilter.withdrawn.is_(False)).order_by(SavedFilter.name, SavedFilter.id)
    return db.execute(asked).scalars().all()


def named(db: Session, owner_id: int | None, name: str) -> SavedFilter | None:
    """The filter an owner has under a name, offered or not."""
    asked = select(SavedFilter).where(SavedFilter.name == name, SavedFilter.owner_id.is_not_distinct_from(owner_id))
    return db.execute(asked).scalars().first()
