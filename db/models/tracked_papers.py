"""Printed papers that wait for wet signatures: what was printed, handed to whom, when it came back, signed or not."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import Grade
from db.base import Base, Recorded, Word
from db.models.entered import Entered


class TrackedPaper(Entered, Recorded, Base):
    """A printed paper of a draft (of an act or of instructions): its copy, its sheets, whose draft it belongs to."""

    __tablename__ = "tracked_paper"
    record_kind = "tracked_paper"

    subject_kind: Mapped[str]
    subject_id: Mapped[int]
    draft_number: Mapped[str]  # as on the paper
    grade: Mapped[Grade | None] = mapped_column(Word(Grade))
    name: Mapped[str] = mapped_column(Text)  # what the paper is
    copy: Mapped[str]
    sheets: Mapped[int]
    printed_on: Mapped[date]
    destroyed_on: Mapped[date | None]
    destroyed_reference: Mapped[str] = mapped_column(default="")

    moves: Mapped[list[TrackedMove]] = relationship(order_by="TrackedMove.id", back_populates="paper")

    __table_args__ = (Index("ix_tracked_paper_subject", "subject_kind", "subject_id"),)


class TrackedMove(Entered, Recorded, Base):
    """A paper out of the safe: handed to whom, for what, back when; ``signed`` once it is back."""

    __tablename__ = "tracked_move"
    record_kind = "tracked_move"

    paper_id: Mapped[int] = mapped_column(ForeignKey("tracked_paper.id"), index=True)
    handed_on: Mapped[date]
    handed_time: Mapped[str] = mapped_column(String(5))  # "HH:MM"
    handed_to: Mapped[str]
    purpose: Mapped[str] = mapped_column(default="")
    back_on: Mapped[date | None]
    back_time: Mapped[str] = mapped_column(String(5), default="")
    back_sheets: Mapped[int | None]
    signed: Mapped[bool | None]
    remark: Mapped[str] = mapped_column(Text, default="")

    paper: Mapped[TrackedPaper] = relationship(back_populates="moves")

    __table_args__ = (Index("ix_tracked_move_out", "back_on", "handed_on"),)
