"""Reading directories, as they stand on a day or as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, bindparam, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, selectinload

from db.models.directories import Acting, Body, Official, Organisation, Sector, Unit
from db.models.standard_texts import StandardText

# Asked at every entry and every card, so put together once.
ORGANISATION_ON = (
    select(Organisation)
    .where(Organisation.valid_from <= bindparam("day"))
    .order_by(Organisation.valid_from.desc(), Organisation.id.desc())
    .limit(1)
)


def organisation_on(db: Session, day: date) -> Organisation | None:
    """Who we were on a day; None before the profile was entered."""
    return db.execute(ORGANISATION_ON, {"day": day}).scalars().first()


def organisations(db: Session) -> Sequence[Organisation]:
    return db.execute(select(Organisation).order_by(Organisation.valid_from, Organisation.id)).scalars().all()


def _holds(
    first: InstrumentedAttribute[date | None], last: InstrumentedAttribute[date | None], on: date | None
) -> list[ColumnElement[bool]]:
    if on is None:
        return []
    return [or_(first.is_(None), first <= on), or_(last.is_(None), last >= on)]


def bodies(db: Session, on: date | None) -> Sequence[Body]:
    """Bodies that hold on a day (None: all there ever were), in the order of the alphabet."""
    asked = select(Body).where(*_holds(Body.valid_from, Body.valid_to, on)).order_by(Body.sort_key, Body.id)
    return db.execute(asked).scalars().all()


def body(db: Session, body_id: int) -> Body | None:
    return db.get(Body, body_id)


def bodies_named(db: Session, name: str) -> Sequence[Body]:
    return db.execute(select(Body).where(Body.name_kk == name).order_by(Body.id)).scalars().all()


def units(db: Session, on: date | None) -> Sequence[Unit]:
    asked = select(Unit).where(*_holds(Unit.valid_from, Unit.valid_to, on)).order_by(Unit.sort_key, Unit.id)
    return db.execute(asked).scalars().all()


def sectors(db: Session, on: date | None) -> Sequence[Sector]:
    asked = select(Sector).where(*_holds(Sector.valid_from, Sector.valid_to, on)).order_by(Sector.sort_key, Sector.id)
    return db.execute(asked).scalars().all()


def standard_texts(db: Session, on: date | None) -> Sequence[StandardText]:
    asked = select(StandardText).where(*_holds(StandardText.valid_from, StandardText.valid_to, on))
    return db.execute(asked.order_by(StandardText.kind, StandardText.sort_key, StandardText.id)).scalars().all()


def officials(db: Session, on: date | None) -> Sequence[Official]:
    asked = select(Official).where(*_holds(Official.valid_from, Official.valid_to, on))
    options: Any = (selectinload(Official.body), selectinload(Official.unit))
    return db.execute(asked.order_by(Official.sort_key, Official.id).options(*options)).scalars().all()


def official(db: Session, official_id: int) -> Official | None:
    return db.get(Official, official_id)


def actings(db: Session, absent_id: int | None = None) -> Sequence[Acting]:
    """Orders on who acts for whom, oldest first."""
    asked = select(Acting).order_by(Acting.from_on, Acting.id)
    if absent_id is not None:
        asked = asked.where(Acting.absent_id == absent_id)
    return db.execute(asked).scalars().all()


def acting(db: Session, acting_id: int) -> Acting | None:
    return db.get(Acting, acting_id)
