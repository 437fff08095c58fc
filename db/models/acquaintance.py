"""Who is to read a paper with secrets, and who did: the lines of its acquaintance sheet."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.rules.terms import Grade
from db.base import Base, Moment, Recorded, Word
from db.models.entered import Entered


class Acquaintance(Entered, Recorded, Base):
    """One line: one person. A line entered by mistake is struck out and stays under its number."""

    __tablename__ = "acquaintance"
    record_kind = "acquaintance"

    subject_kind: Mapped[str]
    subject_id: Mapped[int]
    grade: Mapped[Grade | None] = mapped_column(Word(Grade))
    name: Mapped[str]  # as on the sheet
    position: Mapped[str] = mapped_column(default="")
    official_id: Mapped[int | None] = mapped_column(ForeignKey("official.id"))
    seen_on: Mapped[date | None]
    seen_entered_at: Mapped[datetime | None] = mapped_column(Moment)
    seen_entered_by: Mapped[str] = mapped_column(default="")
    struck_on: Mapped[date | None]
    struck_reason: Mapped[str] = mapped_column(Text, default="")
    struck_by: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index("ix_acquaintance_subject", "subject_kind", "subject_id"),)
