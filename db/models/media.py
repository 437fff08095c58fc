"""The register of removable media: account number, ceiling, whose hands each is in, what was written to it."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import ExchangeOutcome, Grade, MediumAct, MediumKind, MediumState
from db.base import Base, Moment, Recorded, Word
from db.models.entered import Entered


class Medium(Entered, Recorded, Base):
    """A medium under its account number, which is never given to another one."""

    __tablename__ = "medium"
    record_kind = "medium"

    account_number: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[MediumKind] = mapped_column(Word(MediumKind))
    serial: Mapped[str]  # as it stands on the medium
    identity: Mapped[str] = mapped_column(index=True)  # as the system knows it
    label: Mapped[str] = mapped_column(default="")
    ceiling: Mapped[Grade] = mapped_column(Word(Grade))
    registered_on: Mapped[date]
    state: Mapped[MediumState] = mapped_column(Word(MediumState))
    holder: Mapped[str] = mapped_column(default="")  # who has it now; "" while it is in the safe

    moves: Mapped[list[MediumMove]] = relationship(back_populates="medium", order_by="MediumMove.id")
    writings: Mapped[list[MediumWriting]] = relationship(back_populates="medium", order_by="MediumWriting.id")


class MediumMove(Entered, Recorded, Base):
    """Issue, return, clearing or destruction, each with its two persons; the last two by act."""

    __tablename__ = "medium_move"
    record_kind = "medium_move"

    medium_id: Mapped[int] = mapped_column(ForeignKey("medium.id"), index=True)
    act: Mapped[MediumAct] = mapped_column(Word(MediumAct))
    on: Mapped[date]
    handed_by: Mapped[str]
    taken_by: Mapped[str]
    act_number: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(Text, default="")

    medium: Mapped[Medium] = relationship(back_populates="moves")


class MediumWriting(Entered, Recorded, Base):
    """What was written to a medium, or failed to be: the file, its size and SHA-256, how it ended."""

    __tablename__ = "medium_writing"
    record_kind = "medium_writing"

    medium_id: Mapped[int] = mapped_column(ForeignKey("medium.id"), index=True)
    written_at: Mapped[datetime] = mapped_column(Moment)
    what: Mapped[str]  # "export 12", "print 40"
    file_name: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    grade: Mapped[Grade | None] = mapped_column(Word(Grade))
    outcome: Mapped[ExchangeOutcome] = mapped_column(Word(ExchangeOutcome))
    perhaps_complete: Mapped[bool] = mapped_column(default=False)  # it failed, but a whole file may lie there

    medium: Mapped[Medium] = relationship(back_populates="writings")

    __table_args__ = (Index("ix_medium_writing_written_at", "written_at"),)
