"""Execution of a case inside and around the body: resolutions, sub-instructions, inspections, slips, links."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import InspectionKind, LinkKind, QualityMark
from db.base import Base, Moment, Recorded, Word
from db.models.cases import Clause
from db.models.directories import Body, Unit
from db.models.entered import Entered


class Resolution(Entered, Recorded, Base):
    """A resolution on a case's paper, with a date of its own when it names one."""

    __tablename__ = "resolution"
    record_kind = "resolution"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    author: Mapped[str]
    on: Mapped[date]
    text: Mapped[str] = mapped_column(Text)
    addressees: Mapped[str] = mapped_column(Text, default="")
    reference: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]
    withdrawn_on: Mapped[date | None]


class Assignment(Entered, Recorded, Base):
    """A sub-instruction inside the body, under a clause or under another one; never later than what is above it."""

    __tablename__ = "assignment"
    record_kind = "assignment"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("assignment.id"))
    resolution_id: Mapped[int | None] = mapped_column(ForeignKey("resolution.id"))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    official: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(Text)
    due_on: Mapped[date]
    done_on: Mapped[date | None]
    done_reference: Mapped[str] = mapped_column(default="")
    withdrawn_on: Mapped[date | None]

    unit: Mapped[Unit | None] = relationship()

    __table_args__ = (Index("ix_assignment_due", "due_on"),)


class Inspection(Entered, Recorded, Base):
    """An inspection of a case by the Administration on the spot (43-1); its results may carry a removal (76)."""

    __tablename__ = "inspection"
    record_kind = "inspection"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    kind: Mapped[InspectionKind] = mapped_column(Word(InspectionKind))
    from_on: Mapped[date]
    to_on: Mapped[date]
    place: Mapped[str] = mapped_column(default="")
    inspectors: Mapped[str] = mapped_column(Text)
    ground: Mapped[str]  # the approved schedule, or the trip
    results: Mapped[str] = mapped_column(Text, default="")
    reference: Mapped[str] = mapped_column(default="")


class MarkedHandover(Entered, Recorded, Base):
    """A marked instruction brought to a body the same day (64): the hour, who signed for it."""

    __tablename__ = "marked_handover"
    record_kind = "marked_handover"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    body_id: Mapped[int] = mapped_column(ForeignKey("body.id"))
    handed_on: Mapped[date]
    handed_time: Mapped[str]  # "HH:MM"
    received_by: Mapped[str]
    signed: Mapped[bool] = mapped_column(default=True)
    sheets: Mapped[int | None]

    body: Mapped[Body] = relationship()


class Reminder(Entered, Recorded, Base):
    """A slip that reminds a body of what it owes; the receipt is signed on paper and entered back."""

    __tablename__ = "reminder"
    record_kind = "reminder"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    obligation_id: Mapped[int | None] = mapped_column(ForeignKey("obligation.id"))
    year: Mapped[int]
    number: Mapped[int]
    on: Mapped[date]
    due_on: Mapped[date]
    addressee: Mapped[str]
    text: Mapped[str] = mapped_column(Text, default="")
    received_on: Mapped[date | None]
    received_by: Mapped[str] = mapped_column(default="")

    clause: Mapped[Clause] = relationship()

    __table_args__ = (Index("ux_reminder_number", "year", "number", unique=True),)


class CaseLink(Entered, Recorded, Base):
    """A link from one case to another. The other side shows it reversed."""

    __tablename__ = "case_link"
    record_kind = "case_link"

    from_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    to_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    kind: Mapped[LinkKind] = mapped_column(Word(LinkKind))
    note: Mapped[str] = mapped_column(Text, default="")
    withdrawn_on: Mapped[date | None]
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")


class QualityNote(Entered, Recorded, Base):
    """A judgement on the quality of execution, with the paper that states it."""

    __tablename__ = "quality_note"
    record_kind = "quality_note"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    mark: Mapped[QualityMark] = mapped_column(Word(QualityMark))
    on: Mapped[date]
    source: Mapped[str]
    note: Mapped[str] = mapped_column(Text, default="")


class Reopening(Entered, Recorded, Base):
    """Something that had been entered as done and was not: a counter-entry with its reason."""

    __tablename__ = "reopening"
    record_kind = "reopening"

    obligation_id: Mapped[int] = mapped_column(ForeignKey("obligation.id"), index=True)
    done_on: Mapped[date]
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)
