"""Reading packages that went out and came in."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.rules.terms import ExchangeOutcome, Purpose
from db.models.exchange import Export

LEFT = (ExchangeOutcome.WRITTEN, ExchangeOutcome.EJECTED, ExchangeOutcome.ACKNOWLEDGED)


def last_export_on(db: Session, correspondent_id: int) -> date | None:
    """The day of the last periodic package for a site that left on a medium."""
    found = db.scalar(
        select(func.max(Export.entered_at)).where(
            Export.correspondent_id == correspondent_id, Export.purpose == Purpose.EXPORT, Export.outcome.in_(LEFT)
        )
    )
    return found.date() if found is not None else None
