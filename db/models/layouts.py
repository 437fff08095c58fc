"""The office's own words and arrangements of forms: every version stays, the newest is printed."""

from __future__ import annotations

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.rules.terms import Language
from db.base import Base, Recorded, Word
from db.models.entered import Entered


class HeadingCorrection(Entered, Recorded, Base):
    """A heading as the office prints it from now on; an empty text leads back to the shipped words."""

    __tablename__ = "heading_correction"
    record_kind = "heading_correction"

    area: Mapped[str]
    key: Mapped[str]
    language: Mapped[Language] = mapped_column(Word(Language))
    text: Mapped[str] = mapped_column(Text)
    ground: Mapped[str] = mapped_column(Text)

    __table_args__ = (Index("ix_heading_correction_place", "area", "key", "language"),)


class LayoutVersion(Entered, Recorded, Base):
    """The arrangement of a form the decree does not prescribe; an empty one leads back to the shipped one."""

    __tablename__ = "layout_version"
    record_kind = "layout_version"

    form: Mapped[str] = mapped_column(index=True)
    arrangement: Mapped[str] = mapped_column(Text)  # canonical JSON
    ground: Mapped[str] = mapped_column(Text)
