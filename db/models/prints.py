"""The print ledger, the copies that left the printer, spoiled sheets and the acts that destroy them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import ActState, BlankState, CopyState, Grade
from db.base import Base, Moment, Recorded, Word
from db.models.entered import Entered


class Print(Recorded, Base):
    """The print ledger: what left the program on paper or as PDF, numbered without gaps.

    ``fingerprint`` and ``facts`` are empty for a print that was given up while it was made. ``request`` is how its
    facts were asked for (period and filter of a register), so that they can be asked for again.
    """

    __tablename__ = "print"
    record_kind = "print"

    number: Mapped[int] = mapped_column(unique=True)
    form: Mapped[str]
    subject_kind: Mapped[str]  # "clause", "register", ...
    subject_id: Mapped[int]
    subject: Mapped[str] = mapped_column(default="")  # its number, as a person names it
    request: Mapped[str] = mapped_column(Text, default="")
    fingerprint: Mapped[str] = mapped_column(String(64))  # SHA-256 over the printed facts
    facts: Mapped[str] = mapped_column(Text)  # the facts themselves, so that a later difference can be named
    grade: Mapped[Grade | None] = mapped_column(Word(Grade))
    language: Mapped[str]
    blank: Mapped[bool] = mapped_column(default=False)  # empty, to be filled in ink
    copy: Mapped[int]  # number of the first copy
    copies: Mapped[int]
    sheets: Mapped[int]  # of one copy
    destination: Mapped[str]  # "" while it has gone nowhere
    reason: Mapped[str] = mapped_column(default="")  # of a reprint
    printed_at: Mapped[datetime] = mapped_column(Moment)
    printed_by: Mapped[str]
    sent_at: Mapped[datetime | None] = mapped_column(Moment)
    kit_id: Mapped[int | None]  # the closing list of the continuity kit it belongs to

    __table_args__ = (Index("ix_print_subject", "subject_kind", "subject_id"),)


class PrintedCopy(Entered, Recorded, Base):
    """A numbered copy, entered in the register of copies before the job that prints it starts."""

    __tablename__ = "printed_copy"
    record_kind = "printed_copy"

    print_id: Mapped[int] = mapped_column(ForeignKey("print.id"), index=True)
    number: Mapped[int]
    sheets: Mapped[int]
    grade: Mapped[Grade | None] = mapped_column(Word(Grade))
    holder: Mapped[str]
    addressee: Mapped[str] = mapped_column(default="")
    state: Mapped[CopyState] = mapped_column(Word(CopyState))
    state_on: Mapped[date]

    print: Mapped[Print] = relationship()


class SpoiledSheets(Entered, Recorded, Base):
    """Sheets of a copy that the printer spoiled: kept under lock until an act destroys them."""

    __tablename__ = "spoiled_sheets"
    record_kind = "spoiled_sheets"

    copy_id: Mapped[int] = mapped_column(ForeignKey("printed_copy.id"), index=True)
    grade: Mapped[Grade | None] = mapped_column(Word(Grade))
    on: Mapped[date]
    which: Mapped[str]  # "2", "1-3": the sheets' numbers
    sheets: Mapped[int]
    reason: Mapped[str] = mapped_column(Text)
    act_id: Mapped[int | None] = mapped_column(ForeignKey("destruction_act.id"), index=True)

    copy: Mapped[PrintedCopy] = relationship()


class DestructionAct(Entered, Recorded, Base):
    """An act of destruction: drawn up and signed by its commission, then carried out by two persons."""

    __tablename__ = "destruction_act"
    record_kind = "destruction_act"

    year: Mapped[int]
    number: Mapped[int]
    on: Mapped[date]
    grade: Mapped[Grade | None] = mapped_column(Word(Grade))
    basis: Mapped[str] = mapped_column(Text)
    method: Mapped[str]
    approver: Mapped[str] = mapped_column(default="")
    chair: Mapped[str]
    members: Mapped[str] = mapped_column(Text, default="")  # a line each
    state: Mapped[ActState] = mapped_column(Word(ActState))
    destroyed_at: Mapped[datetime | None] = mapped_column(Moment)
    witnesses: Mapped[str] = mapped_column(Text, default="")  # a line each

    __table_args__ = (Index("ux_destruction_act_number", "year", "number", unique=True),)


class DoomedCopy(Recorded, Base):
    """A whole copy that an act of destruction names."""

    __tablename__ = "doomed_copy"
    record_kind = "doomed_copy"

    act_id: Mapped[int] = mapped_column(ForeignKey("destruction_act.id"), index=True)
    copy_id: Mapped[int] = mapped_column(ForeignKey("printed_copy.id"), index=True)
    grade: Mapped[Grade | None] = mapped_column(Word(Grade))
    reason: Mapped[str] = mapped_column(Text)

    copy: Mapped[PrintedCopy] = relationship()


class BlankReturn(Entered, Recorded, Base):
    """What became of a blank form of the continuity kit: filled in and entered, back unused, or spoiled."""

    __tablename__ = "blank_return"
    record_kind = "blank_return"

    print_id: Mapped[int] = mapped_column(ForeignKey("print.id"), unique=True)
    grade: Mapped[Grade | None] = mapped_column(Word(Grade))
    state: Mapped[BlankState] = mapped_column(Word(BlankState))
    event_on: Mapped[date | None]  # when that happened which was written on the form
    reference: Mapped[str] = mapped_column(default="")  # number of the case or paper it was entered as
    remark: Mapped[str] = mapped_column(Text, default="")
