"""Drafts of the President's acts on paper: facts, rounds, what was entered on the route, visas, sheets, package."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import (
    ActKind,
    Contents,
    DeveloperRole,
    DraftEvent,
    DraftStanding,
    Faults,
    Grade,
    Initiator,
    OrderKind,
    PackageItem,
    Phase,
    Position,
    VisaWord,
)
from db.base import Base, Recorded, Word
from db.models.entered import Entered


class Draft(Entered, Recorded, Base):
    """A draft act and the facts that decide its track, its visas and its package. ``grade`` only with state secrets."""

    __tablename__ = "draft"
    record_kind = "draft"

    number: Mapped[str]
    year: Mapped[int]
    sequence: Mapped[int]
    registered_on: Mapped[date]
    grade: Mapped[Grade | None] = mapped_column(Word(Grade))
    title_kk: Mapped[str] = mapped_column(Text)
    title_ru: Mapped[str] = mapped_column(Text, default="")
    executor: Mapped[str] = mapped_column(default="")  # who answers for the paper here
    initiator: Mapped[Initiator] = mapped_column(Word(Initiator))
    developer: Mapped[str]
    developer_role: Mapped[DeveloperRole] = mapped_column(Word(DeveloperRole))
    designation: Mapped[str] = mapped_column(default="")
    kind: Mapped[ActKind] = mapped_column(Word(ActKind))
    contents: Mapped[Contents] = mapped_column(Word(Contents))
    paper_reason: Mapped[str] = mapped_column(Text, default="")
    interested: Mapped[str] = mapped_column(Text, default="")  # one body a line
    touches_government: Mapped[bool] = mapped_column(default=False)
    touches_bodies: Mapped[str] = mapped_column(Text, default="")  # one body a line
    lowers_income: Mapped[bool] = mapped_column(default=False)
    raises_spending: Mapped[bool] = mapped_column(default=False)
    government_initiative: Mapped[bool] = mapped_column(default=False)
    judges: Mapped[bool] = mapped_column(default=False)
    planning_document: Mapped[bool] = mapped_column(default=False)
    treaty_signing_on: Mapped[date | None]
    private_business: Mapped[bool] = mapped_column(default=False)
    amending: Mapped[bool] = mapped_column(default=False)
    implementing_acts: Mapped[bool] = mapped_column(default=False)
    complex: Mapped[bool] = mapped_column(default=False)
    supervisor: Mapped[Position | None] = mapped_column(Word(Position))
    counsellor_visa: Mapped[bool] = mapped_column(default=False)
    holds_instructions: Mapped[bool] = mapped_column(default=False)
    special_order: Mapped[str] = mapped_column(Text, default="")  # set by the President for this draft alone (27)
    prepare_by: Mapped[date | None]
    agree_by: Mapped[date | None]
    present_by: Mapped[date | None]
    standing: Mapped[DraftStanding] = mapped_column(Word(DraftStanding), default=DraftStanding.UNDER_WAY)
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")

    rounds: Mapped[list[DraftRound]] = relationship(order_by="DraftRound.id", back_populates="draft")

    __table_args__ = (Index("ux_draft_number", "year", "number", unique=True), Index("ix_draft_standing", "standing"))


class DraftRound(Entered, Recorded, Base):
    """One version of a draft being agreed, or of its final version on forms. A replaced version closes the round;
    its visas, sheets and papers stay on record."""

    __tablename__ = "draft_round"
    record_kind = "draft_round"

    draft_id: Mapped[int] = mapped_column(ForeignKey("draft.id"), index=True)
    phase: Mapped[Phase] = mapped_column(Word(Phase))
    number: Mapped[int]  # within its phase, from 1
    sheets: Mapped[int]
    opened_on: Mapped[date]
    reason: Mapped[str] = mapped_column(Text, default="")  # why the version before it was replaced
    closed_on: Mapped[date | None]

    draft: Mapped[Draft] = relationship(back_populates="rounds")
    events: Mapped[list[DraftEntry]] = relationship(order_by="DraftEntry.id", back_populates="round")
    visas: Mapped[list[DraftVisa]] = relationship(order_by="DraftVisa.id", back_populates="round")
    signed_sheets: Mapped[list[DraftSheet]] = relationship(order_by="DraftSheet.sheet", back_populates="round")
    attachments: Mapped[list[DraftAttachment]] = relationship(order_by="DraftAttachment.id", back_populates="round")


class DraftEntry(Entered, Recorded, Base):
    """Something that happened on the route, with its paper; taken back with a reason when entered by mistake."""

    __tablename__ = "draft_event"
    record_kind = "draft_event"

    round_id: Mapped[int] = mapped_column(ForeignKey("draft_round.id"), index=True)
    event: Mapped[DraftEvent] = mapped_column(Word(DraftEvent))
    on: Mapped[date]
    reference: Mapped[str] = mapped_column(default="")  # number and date of its paper
    by: Mapped[Position | None] = mapped_column(Word(Position))  # who signed, decided or set it
    letter_by: Mapped[Position | None] = mapped_column(Word(Position))  # whose covering letter brought it back (22)
    resolution: Mapped[str] = mapped_column(default="")  # the Government's, with a submission (13)
    faults: Mapped[Faults | None] = mapped_column(Word(Faults))  # what the expertise found
    term_on: Mapped[date | None]  # another term
    note: Mapped[str] = mapped_column(Text, default="")
    withdrawn_on: Mapped[date | None]
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")

    round: Mapped[DraftRound] = relationship(back_populates="events")


class DraftVisa(Entered, Recorded, Base):
    """A visa on the paper of one round; of an acting person with the order that lets them (15 6))."""

    __tablename__ = "draft_visa"
    record_kind = "draft_visa"

    round_id: Mapped[int] = mapped_column(ForeignKey("draft_round.id"), index=True)
    position: Mapped[Position] = mapped_column(Word(Position))
    body: Mapped[str] = mapped_column(default="")
    person: Mapped[str]
    on: Mapped[date]
    word: Mapped[VisaWord] = mapped_column(Word(VisaWord))
    remarks: Mapped[str] = mapped_column(Text, default="")
    acting: Mapped[bool] = mapped_column(default=False)
    acting_id: Mapped[int | None] = mapped_column(ForeignKey("acting.id"))  # the order in the directory
    order_kind: Mapped[OrderKind | None] = mapped_column(Word(OrderKind))
    order_reference: Mapped[str] = mapped_column(default="")
    order_since: Mapped[date | None]
    order_until: Mapped[date | None]
    order_copy: Mapped[bool] = mapped_column(default=False)
    withdrawn_on: Mapped[date | None]
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")

    round: Mapped[DraftRound] = relationship(back_populates="visas")


class DraftSheet(Entered, Recorded, Base):
    """One sheet of a round's paper, signed by the head of the unit (11, 24)."""

    __tablename__ = "draft_sheet"
    record_kind = "draft_sheet"

    round_id: Mapped[int] = mapped_column(ForeignKey("draft_round.id"), index=True)
    sheet: Mapped[int]
    on: Mapped[date]
    withdrawn_on: Mapped[date | None]

    round: Mapped[DraftRound] = relationship(back_populates="signed_sheets")


class DraftAttachment(Entered, Recorded, Base):
    """A paper of the package (15) that lies with the draft of one round."""

    __tablename__ = "draft_attachment"
    record_kind = "draft_attachment"

    round_id: Mapped[int] = mapped_column(ForeignKey("draft_round.id"), index=True)
    item: Mapped[PackageItem] = mapped_column(Word(PackageItem))
    sheets: Mapped[int]
    signed_by: Mapped[Position | None] = mapped_column(Word(Position))
    states: Mapped[str] = mapped_column(default="")  # words of NotePart
    note: Mapped[str] = mapped_column(Text, default="")
    withdrawn_on: Mapped[date | None]

    round: Mapped[DraftRound] = relationship(back_populates="attachments")
