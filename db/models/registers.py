"""Registers: series of numbers, every number given out, papers registered beside cases, corrections."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import Grade, NumberState, SeriesKind
from db.base import Base, Recorded, Word
from db.models.directories import Body
from db.models.entered import Entered

WHOLE_OFFICE = 0  # in the place of a unit's id: a series of the office as a whole


class Series(Entered, Recorded, Base):
    """How numbers of a series look, from a year on. ``unit_key`` is a unit's id, or 0 for the whole office."""

    __tablename__ = "series"
    record_kind = "series"

    kind: Mapped[SeriesKind] = mapped_column(Word(SeriesKind))
    unit_key: Mapped[int] = mapped_column(default=WHOLE_OFFICE)
    from_year: Mapped[int]
    format: Mapped[str]  # "{unit}-{number:4}/{year}{grade}"
    first_number: Mapped[int] = mapped_column(default=1)
    suffix_secret: Mapped[str] = mapped_column(default="")
    suffix_top_secret: Mapped[str] = mapped_column(default="")
    suffix_special_importance: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index("ix_series_kind", "kind", "unit_key", "from_year"),)


class RegisterNumber(Entered, Recorded, Base):
    """A number given out. It never changes and is never given out again, whatever becomes of its paper."""

    __tablename__ = "register_number"
    record_kind = "register_number"

    kind: Mapped[SeriesKind] = mapped_column(Word(SeriesKind))
    unit_key: Mapped[int] = mapped_column(default=WHOLE_OFFICE)
    year: Mapped[int]
    sequence: Mapped[int]
    text: Mapped[str]
    state: Mapped[NumberState] = mapped_column(Word(NumberState))
    on: Mapped[date]  # registered, reserved
    grade: Mapped[Grade | None] = mapped_column(Word(Grade))
    subject_kind: Mapped[str] = mapped_column(default="")  # record kind of what bears it
    subject_id: Mapped[int | None]
    reserved_for: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(Text, default="")  # why annulled
    annulled_on: Mapped[date | None]
    annulled_by: Mapped[str] = mapped_column(default="")

    __table_args__ = (
        Index("ux_register_number_sequence", "kind", "unit_key", "year", "sequence", unique=True),
        Index("ux_register_number_text", "kind", "unit_key", "year", "text", unique=True),
        Index("ix_register_number_subject", "subject_kind", "subject_id"),
    )


class Paper(Entered, Recorded, Base):
    """A paper registered in a journal: incoming, outgoing or internal; linked to the case it belongs to."""

    __tablename__ = "paper"
    record_kind = "paper"

    kind: Mapped[SeriesKind] = mapped_column(Word(SeriesKind))
    unit_key: Mapped[int] = mapped_column(default=WHOLE_OFFICE)
    year: Mapped[int]
    sequence: Mapped[int]
    number: Mapped[str]
    registered_on: Mapped[date]
    grade: Mapped[Grade] = mapped_column(Word(Grade))
    document_kind: Mapped[str]
    title_kk: Mapped[str] = mapped_column(Text)
    title_ru: Mapped[str] = mapped_column(Text, default="")
    correspondent_id: Mapped[int | None] = mapped_column(ForeignKey("body.id"))
    their_number: Mapped[str] = mapped_column(default="")
    their_date: Mapped[date | None]
    sheets: Mapped[int]
    annex_sheets: Mapped[int] = mapped_column(default=0)
    copies: Mapped[int] = mapped_column(default=1)
    addressee: Mapped[str] = mapped_column(default="")
    executor: Mapped[str] = mapped_column(default="")
    file_index: Mapped[str] = mapped_column(default="")
    clause_id: Mapped[int | None] = mapped_column(ForeignKey("clause.id"), index=True)
    annulled_on: Mapped[date | None]

    correspondent: Mapped[Body | None] = relationship()

    __table_args__ = (
        Index("ix_paper_journal", "kind", "unit_key", "year", "sequence"),
        Index("ix_paper_theirs", "their_number", "their_date"),
    )


class Correction(Entered, Recorded, Base):
    """One corrected field: before, after, who, on what ground. The registration number and date are never corrected."""

    __tablename__ = "correction"
    record_kind = "correction"

    subject_kind: Mapped[str]
    subject_id: Mapped[int]
    field: Mapped[str]
    before: Mapped[str] = mapped_column(Text)
    after: Mapped[str] = mapped_column(Text)
    ground: Mapped[str] = mapped_column(Text)
    on: Mapped[date]

    __table_args__ = (Index("ix_correction_subject", "subject_kind", "subject_id"),)
