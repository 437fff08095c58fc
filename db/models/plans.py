"""The Address and its nationwide plan: the year, parts of the plan, what is reported of each item.

The plan's measures are lines of a control assignment (`db.models.assigning`), its steps stand in milestones.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import Grade
from db.base import Base, Recorded, Word
from db.models.entered import Entered


class NationwidePlan(Entered, Recorded, Base):
    """The Address of one year and the plan that carries it out (5-9, 35-40-1, 62, 63)."""

    __tablename__ = "nationwide_plan"
    record_kind = "nationwide_plan"

    year: Mapped[int]
    grade: Mapped[Grade | None] = mapped_column(Word(Grade))
    title_kk: Mapped[str] = mapped_column(Text, default="")
    title_ru: Mapped[str] = mapped_column(Text, default="")
    decree_number: Mapped[str] = mapped_column(default="")  # of the decree that approved the plan
    withdrawn_on: Mapped[date | None]
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")

    sections: Mapped[list[PlanSection]] = relationship(order_by="PlanSection.id")
    progress: Mapped[list[ItemProgress]] = relationship(order_by="ItemProgress.id")

    __table_args__ = (Index("ix_nationwide_plan_year", "year"),)


class PlanSection(Entered, Recorded, Base):
    """A part of the plan; it begins before the item of that number (Appendix 2)."""

    __tablename__ = "plan_section"
    record_kind = "plan_section"

    plan_id: Mapped[int] = mapped_column(ForeignKey("nationwide_plan.id"), index=True)
    item: Mapped[str]
    title: Mapped[str] = mapped_column(Text)
    withdrawn_on: Mapped[date | None]


class ItemProgress(Entered, Recorded, Base):
    """What is reported of an item of the plan for a year, or for the first half of it (Appendix 4)."""

    __tablename__ = "item_progress"
    record_kind = "item_progress"

    plan_id: Mapped[int] = mapped_column(ForeignKey("nationwide_plan.id"))
    item: Mapped[str]  # its number in the plan
    year: Mapped[int]
    half: Mapped[bool]
    done: Mapped[str] = mapped_column(Text, default="")
    next_steps: Mapped[str] = mapped_column(Text, default="")
    assessment: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (Index("ux_item_progress", "plan_id", "item", "year", "half", unique=True),)
