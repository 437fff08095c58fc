"""Reading packages that went out and came in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from app.rules.terms import ExchangeOutcome, Purpose
from db.models.exchange import Export, Import

WAITING = (ExchangeOutcome.READY, ExchangeOutcome.GAP)
DECIDED = (ExchangeOutcome.ACCEPTED, ExchangeOutcome.DECLINED)
UNANSWERED = frozenset({ExchangeOutcome.PREPARED, ExchangeOutcome.WRITTEN, ExchangeOutcome.EJECTED})
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
        Export.correspondent_id == correspondent_id,
        Export.outcome == ExchangeOutcome.CANCELLED,
        Export.counter > 0,  # a spreadsheet has none
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


def import_by_id(db: Session, import_id: int) -> Import | None:
    return db.get(Import, import_id, options=[selectinload(Import.correspondent)])


def imports(db: Session, limit: int) -> Sequence[Import]:
    """Packages that came in, newest first."""
    return db.scalars(
        select(Import).options(selectinload(Import.correspondent)).order_by(Import.number.desc()).limit(limit)
    ).all()


def import_of(db: Session, package: str) -> Import | None:
    """The line of a package that was let into quarantine, whatever was decided then."""
    asked = select(Import).where(Import.package == package, Import.outcome.in_((*WAITING, *DECIDED)))
    return db.scalars(asked.order_by(Import.id)).first()


def file_is_known(db: Session, sha256: str) -> bool:
    return db.scalar(select(func.count()).select_from(Import).where(Import.file_sha256 == sha256)) != 0


def last_accepted_counter(db: Session, correspondent_id: int) -> int:
    """The highest counter of a site's packages that were accepted or declined."""
    asked = select(func.max(Import.counter)).where(
        Import.correspondent_id == correspondent_id, Import.outcome.in_(DECIDED)
    )
    return db.scalar(asked) or 0


def counters_here(db: Session, correspondent_id: int) -> frozenset[int]:
    """Counters of a site's packages that are here, decided or not."""
    asked = select(Import.counter).where(
        Import.correspondent_id == correspondent_id, Import.outcome.in_((*WAITING, *DECIDED))
    )
    return frozenset(counter for counter in db.scalars(asked) if counter is not None)


def export_of(db: Session, package: str) -> Export | None:
    return db.scalar(select(Export).where(Export.package == package))


def earlier_waiting(db: Session, line: Import) -> Import | None:
    """A package of the same sender with a lower counter that still waits."""
    asked = select(Import).where(
        Import.correspondent_id == line.correspondent_id, Import.counter < line.counter, Import.outcome.in_(WAITING)
    )
    return db.scalars(asked.order_by(Import.counter)).first()


def unanswered(db: Session, correspondent_id: int) -> Sequence[Import]:
    """A site's packages that were decided and whose receipt has not gone out."""
    asked = select(Import).where(
        Import.correspondent_id == correspondent_id,
        Import.outcome.in_(DECIDED),
        Import.purpose != Purpose.RECEIPT,
        Import.receipt_id.is_(None),
    )
    return db.scalars(asked.order_by(Import.id)).all()
