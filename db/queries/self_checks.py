"""Accepted lines of the self-check."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.self_checks import AcceptedRisk


def accepted_risks(db: Session, today: date) -> Sequence[AcceptedRisk]:
    """What is accepted today, the oldest first."""
    asked = select(AcceptedRisk).where(AcceptedRisk.until >= today, AcceptedRisk.withdrawn.is_(False))
    return db.scalars(asked.order_by(AcceptedRisk.id)).all()
