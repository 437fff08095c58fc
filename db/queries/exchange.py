"""Reading packages that went out and came in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from app.rules.terms import ExchangeOutcome, Purpose
from db.models.exchange import Export, Import

LEFT = (ExchangeOutcome.WRITTEN, ExchangeOutcome.EJECTED, ExchangeOutcome.ACKNOWLEDGED)


def last_export_on(db: Session, correspondent_id: int) -> date | None:
    """The day of the last periodic package for a site that left on a medium."""
    found = db.scalar(
        select(func.max(Export.entered_at)).where(
            Export.correspondent_id == correspondent_id, Export.purpose == Purpose.EXPORT, Export.outcome.in_(LEFT)
        )
    )
    return found.date() if found is not None else None


def export_by_id(db: Session, export_id: int) -> Export | None:
    return db.get(Export, export_id, options=[selectinload(Export.correspondent)])


def exports(db: Session, limit: int) -> Sequence[Export]:
    """Packages that went out, newest first."""
    return db.scalars(
        select(Export).options(selectinload(Export.correspondent)).order_by(Export.number.desc()).limit(limit)
    ).all()


def last_number(db: Session, register: type[Export | Import]) -> int:
    """The last number given out in a register; 0 when none was."""
    return db.scalar(select(func.max(register.number))) or 0


def last_counter(db: Session, correspondent_id: int) -> int:
    """The last counter of packages for a site."""
    return db.scalar(select(func.max(Export.counter)).where(Export.correspondent_id == correspondent_id)) or 0


def cancelled_counters(db: Session, correspondent_id: int) -> tuple[int, ...]:
    """Counters of packages for a site that were given up."""
    asked = select(Export.counter).where(
        Export.correspondent_id == correspondent_id, Export.outcome == ExchangeOutcome.CANCELLED
    )
    return tuple(db.scalars(asked.order_by(Export.counter)))


def acknowledged_sequence(db: Session, correspondent_id: int) -> int:
    """Up to where of our journal a site has everything it was sent: by the last package it acknowledged."""
    asked = select(func.max(Export.covers_sequence)).where(
        Export.correspondent_id == correspondent_id,
        Export.purpose == Purpose.EXPORT,
        Export.outcome == ExchangeOutcome.ACKNOWLEDGED,
    )
    return db.scalar(asked) or 0


def same_content(db: Session, correspondent_id: int, digest: str, before: int) -> Export | None:
    """An earlier package of the same content for a site that was not cancelled or declined."""
    asked = select(Export).where(
        Export.correspondent_id == correspondent_id,
        Export.number < before,
        Export.content_sha256 == digest,
        Export.outcome.not_in((ExchangeOutcome.CANCELLED, ExchangeOutcome.DECLINED)),
    )
    return db.scalars(asked.order_by(Export.number.desc())).first()
