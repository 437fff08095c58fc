"""Reading directories, as they stand on a day."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.directories import Organisation


def organisation_on(db: Session, day: date) -> Organisation | None:
    """Who we were on a day; None before the profile was entered."""
    asked = select(Organisation).where(Organisation.valid_from <= day)
    return db.execute(asked.order_by(Organisation.valid_from.desc(), Organisation.id.desc())).scalars().first()
