"""Reading series and the numbers given out."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, MetaData, func, select
from sqlalchemy.orm import Session

from app.rules.terms import SeriesKind
from db.models.registers import RegisterNumber, Series

# A series is one for all: the next number follows the last one given out, also where that one's paper is not seen.
GIVEN = RegisterNumber.metadata.tables[RegisterNumber.__tablename__].to_metadata(MetaData(), schema="main")


def series_in(db: Session, kind: SeriesKind, unit_key: int, year: int) -> Series | None:
    """How numbers of a series look in a year."""
    asked = select(Series).where(Series.kind == kind, Series.unit_key == unit_key, Series.from_year <= year)
    return db.execute(asked.order_by(Series.from_year.desc(), Series.id.desc())).scalars().first()


def all_series(db: Session) -> Sequence[Series]:
    return db.execute(select(Series).order_by(Series.kind, Series.unit_key, Series.from_year)).scalars().all()


def last_sequence(db: Session, kind: SeriesKind, unit_key: int, year: int) -> int | None:
    """The highest number given out, reserved or annulled; None when there is none."""
    given = _given(kind, unit_key, year)
    return db.execute(select(func.max(GIVEN.c.sequence)).where(*given)).scalar_one_or_none()


def is_taken(db: Session, kind: SeriesKind, unit_key: int, year: int, text: str) -> bool:
    """Whether a number bears this text, whoever may see what bears it."""
    given = _given(kind, unit_key, year)
    return db.execute(select(GIVEN.c.id).where(*given, GIVEN.c.text == text).limit(1)).first() is not None


def by_sequence(db: Session, kind: SeriesKind, unit_key: int, year: int, sequence: int) -> RegisterNumber | None:
    asked = select(RegisterNumber).where(*_of(kind, unit_key, year), RegisterNumber.sequence == sequence)
    return db.execute(asked).scalars().first()


def by_text(db: Session, kind: SeriesKind, unit_key: int, year: int, text: str) -> RegisterNumber | None:
    asked = select(RegisterNumber).where(*_of(kind, unit_key, year), RegisterNumber.text == text)
    return db.execute(asked).scalars().first()


def numbers_of(db: Session, kind: SeriesKind, unit_key: int, year: int) -> Sequence[RegisterNumber]:
    """Every number of a year's series in order."""
    asked = select(RegisterNumber).where(*_of(kind, unit_key, year)).order_by(RegisterNumber.sequence)
    return db.execute(asked).scalars().all()


def number(db: Session, number_id: int) -> RegisterNumber | None:
    return db.get(RegisterNumber, number_id)


def of_subject(db: Session, kind: str, subject_id: int) -> RegisterNumber | None:
    asked = select(RegisterNumber).where(RegisterNumber.subject_kind == kind, RegisterNumber.subject_id == subject_id)
    return db.execute(asked).scalars().first()


def _of(kind: SeriesKind, unit_key: int, year: int) -> tuple[ColumnElement[bool], ...]:
    return RegisterNumber.kind == kind, RegisterNumber.unit_key == unit_key, RegisterNumber.year == year


def _given(kind: SeriesKind, unit_key: int, year: int) -> tuple[ColumnElement[bool], ...]:
    return GIVEN.c.kind == kind, GIVEN.c.unit_key == unit_key, GIVEN.c.year == year
