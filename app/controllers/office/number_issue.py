"""Giving out a number inside a unit of work: the next of its series, or the one a person typed."""

from __future__ import annotations

from datetime import date

from app.controllers.findings import fault
from app.controllers.office.number_formats import NumberFormat
from app.controllers.vault.sessions import Session
from app.rules.outcome import Finding
from app.rules.terms import Grade, NumberState, SeriesKind
from db.models.directories import Unit
from db.models.registers import WHOLE_OFFICE, RegisterNumber, Series
from db.queries import numbers as queries
from db.session import UnitOfWork

PLAIN = "{number}"  # the format of a series nobody has set yet
FARTHEST = 1000  # a typed number may run ahead of its series by that much; more is a slip of the hand


def format_of(work: UnitOfWork, kind: SeriesKind, unit_key: int, year: int) -> tuple[NumberFormat, int]:
    """How numbers look in a year, and the first of them."""
    series = queries.series_in(work.db, kind, unit_key, year)
    if series is None:
        return NumberFormat(PLAIN), 1
    unit = work.db.get(Unit, unit_key) if unit_key != WHOLE_OFFICE else None
    return NumberFormat(series.format, unit.index if unit else "", suffixes_of(series)), series.first_number


def suffixes_of(series: Series) -> dict[Grade, str]:
    """What stands for each grade in a series' numbers."""
    return {
        Grade.SECRET: series.suffix_secret,
        Grade.TOP_SECRET: series.suffix_top_secret,
        Grade.SPECIAL_IMPORTANCE: series.suffix_special_importance,
    }


def next_number(work: UnitOfWork, kind: SeriesKind, unit_key: int, year: int, grade: Grade | None) -> tuple[int, str]:
    """Place and text of the next number: after the highest given out, past texts somebody typed by hand."""
    look, first = format_of(work, kind, unit_key, year)
    last = queries.last_sequence(work.db, kind, unit_key, year)
    sequence = first if last is None else last + 1
    while queries.is_taken(work.db, kind, unit_key, year, text := look.compose(sequence, year, grade)):
        sequence += 1
    return sequence, text


def claim(
    work: UnitOfWork,
    session: Session,
    kind: SeriesKind,
    on: date,
    grade: Grade | None,
    typed: str = "",
    unit_key: int = 0,
) -> RegisterNumber | Finding:
    """A number for a paper registered ``on`` a day: the next one, a reserved one, or the one that was typed.

    A finding when the typed number was given out before or runs far ahead of its series.
    """
    typed = typed.strip()
    if not typed:
        sequence, text = next_number(work, kind, unit_key, on.year, grade)
        return _fresh(work, session, kind, unit_key, on, sequence, text, grade)
    look, _ = format_of(work, kind, unit_key, on.year)
    sequence_read = look.read(typed, on.year)
    known = queries.by_text(work.db, kind, unit_key, on.year, typed)
    if known is None and sequence_read is not None:
        known = queries.by_sequence(work.db, kind, unit_key, on.year, sequence_read)
    if known is not None:
        return _reserved(known, on, typed, grade)
    last = queries.last_sequence(work.db, kind, unit_key, on.year) or 0
    sequence = last + 1 if sequence_read is None else sequence_read
    if sequence > last + FARTHEST:
        return fault("registration_number", "number.far_ahead", number=typed, last=last)
    return _fresh(work, session, kind, unit_key, on, sequence, typed, grade)


def bind(number: RegisterNumber, kind: str, subject_id: int) -> None:
    """Say which record bears a number."""
    number.subject_kind, number.subject_id = kind, subject_id


def _reserved(known: RegisterNumber, on: date, typed: str, grade: Grade | None) -> RegisterNumber | Finding:
    if known.state is not NumberState.RESERVED:
        return fault("registration_number", "entry.number_taken", number=typed)
    known.state, known.on, known.grade, known.text = NumberState.USED, on, grade, typed
    return known


def _fresh(
    work: UnitOfWork, session: Session, kind: SeriesKind, unit_key: int, on: date, sequence: int, text: str,
    grade: Grade | None,
) -> RegisterNumber:  # fmt: skip
    number = RegisterNumber(kind=kind, unit_key=unit_key, year=on.year, sequence=sequence, text=text, on=on)
    number.state, number.grade = NumberState.USED, grade
    number.entered_at, number.entered_by = session.clock.now(), session.user.full_name
    work.db.add(number)
    work.db.flush()
    return number
