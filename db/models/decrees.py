"""The register of normative decrees (87) and what their yearly monitoring found and proposes (82-85)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import DecreeFault, DecreeProposal, Grade
from db.base import Base, Recorded, Word
from db.models.entered import Entered


class NormativeDecree(Entered, Recorded, Base):
    """A normative decree in the register, with the body or the unit that developed it and monitors it (83, 84)."""

    __tablename__ = "normative_decree"
    record_kind = "normative_decree"

    grade: Mapped[Grade | None] = mapped_column(Word(Grade))
    number: Mapped[str]
    signed_on: Mapped[date]
    title_kk: Mapped[str] = mapped_column(Text)
    title_ru: Mapped[str] = mapped_column(Text, default="")
    developer: Mapped[str]
    by_administration: Mapped[bool] = mapped_column(default=False)
    repealed_on: Mapped[date | None]
    repealed_by: Mapped[str] = mapped_column(default="")  # the act that repealed it
    withdrawn_on: Mapped[date | None]  # entered by mistake
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")

    reviews: Mapped[list[DecreeReview]] = relationship(order_by="DecreeReview.year")

    __table_args__ = (Index("ix_normative_decree_number", "number", "signed_on"),)


class DecreeReview(Entered, Recorded, Base):
    """The review of a decree for one year; sent to the Administration before 31 December (85)."""

    __tablename__ = "decree_review"
    record_kind = "decree_review"

    decree_id: Mapped[int] = mapped_column(ForeignKey("normative_decree.id"))
    year: Mapped[int]
    proposal: Mapped[DecreeProposal | None] = mapped_column(Word(DecreeProposal))
    proposal_text: Mapped[str] = mapped_column(Text, default="")
    sent_on: Mapped[date | None]
    reference: Mapped[str] = mapped_column(default="")  # number and date of the covering letter

    observations: Mapped[list[DecreeObservation]] = relationship(order_by="DecreeObservation.place")

    __table_args__ = (Index("ux_decree_review", "decree_id", "year", unique=True),)


class DecreeObservation(Entered, Recorded, Base):
    """One thing found in a decree: what is wrong, in which provision, and how (82)."""

    __tablename__ = "decree_observation"
    record_kind = "decree_observation"

    review_id: Mapped[int] = mapped_column(ForeignKey("decree_review.id"), index=True)
    place: Mapped[int]
    fault: Mapped[DecreeFault] = mapped_column(Word(DecreeFault))
    provision: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(Text, default="")
    withdrawn_on: Mapped[date | None]
