"""What happened on the way of a draft or a plan: what, on which day, by which paper. Taken back, never erased."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Recorded
from db.models.entered import Entered


class Milestone(Entered, Recorded, Base):
    """One dated fact about another record. ``what`` is the stage, step or duty by its own word; ``number`` the round of
    a draft or the year of a monitoring, 0 where neither is meant."""

    __tablename__ = "milestone"
    record_kind = "milestone"

    subject_kind: Mapped[str]  # record kind
    subject_id: Mapped[int]
    what: Mapped[str]
    number: Mapped[int] = mapped_column(default=0)
    on: Mapped[date]
    reference: Mapped[str] = mapped_column(default="")  # number and date of the paper that proves it
    text: Mapped[str] = mapped_column(Text, default="")
    withdrawn_on: Mapped[date | None]
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (Index("ix_milestone_subject", "subject_kind", "subject_id"),)
