"""Drafts of the President's instructions: the event, the form, what was looked at, visas by round.

Their lines are lines of a control assignment (`db.models.assigning`), their way stands in milestones.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import Contents, EventKind, Grade, InstructionForm, Position, VisaWord
from db.base import Base, Recorded, Word
from db.models.entered import Entered


class InstructionDraft(Entered, Recorded, Base):
    """Draft instructions after an event (28-34).

    Sets of words (criteria, appendices) are sorted words separated by spaces.
    """

    __tablename__ = "instruction_draft"
    record_kind = "instruction_draft"

    grade: Mapped[Grade | None] = mapped_column(Word(Grade))  # None: no state secrets in it
    contents: Mapped[Contents] = mapped_column(Word(Contents))
    title_kk: Mapped[str] = mapped_column(Text)
    title_ru: Mapped[str] = mapped_column(Text, default="")
    project_number: Mapped[str] = mapped_column(default="")  # under which the draft is registered (Appendix 6)
    event: Mapped[EventKind] = mapped_column(Word(EventKind))
    held_on: Mapped[date]  # of a working visit its last day (32)
    meeting_held: Mapped[bool] = mapped_column(default=True)
    unit: Mapped[str] = mapped_column(default="")  # responsible unit of the Administration
    form: Mapped[InstructionForm | None] = mapped_column(Word(InstructionForm))
    signatory: Mapped[Position | None] = mapped_column(Word(Position))
    sheets: Mapped[int] = mapped_column(default=1)
    touches_government: Mapped[bool] = mapped_column(default=False)
    supervisor: Mapped[Position | None] = mapped_column(Word(Position))
    criteria: Mapped[str] = mapped_column(default="")  # looked at and found met (30)
    appendices: Mapped[str] = mapped_column(default="")  # attached (28)
    other_term_on: Mapped[date | None]  # the President's or the Administration's own term (29, 32, 34)
    other_term_by: Mapped[Position | None] = mapped_column(Word(Position))
    delegated_to: Mapped[str] = mapped_column(Text, default="")
    round: Mapped[int] = mapped_column(default=1)
    round_opened_on: Mapped[date | None]
    duplicates_checked_on: Mapped[date | None]  # against instructions given earlier (33)
    duplicates_found: Mapped[str] = mapped_column(Text, default="")
    document_number: Mapped[str] = mapped_column(default="")  # of the signed paper
    instruction_id: Mapped[int | None] = mapped_column(ForeignKey("instruction.id"))  # what came under control
    withdrawn_on: Mapped[date | None]
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")

    visas: Mapped[list[InstructionVisa]] = relationship(order_by="InstructionVisa.id")

    __table_args__ = (Index("ix_instruction_draft_held_on", "held_on"),)


class InstructionVisa(Entered, Recorded, Base):
    """A visa as it stands on the draft or on its approval sheet (32, 33). Visas of earlier rounds stay on record."""

    __tablename__ = "instruction_visa"
    record_kind = "instruction_visa"

    draft_id: Mapped[int] = mapped_column(ForeignKey("instruction_draft.id"), index=True)
    round: Mapped[int]
    position: Mapped[Position] = mapped_column(Word(Position))
    name: Mapped[str] = mapped_column(default="")
    on: Mapped[date]
    at: Mapped[str] = mapped_column(String(5), default="")  # "HH:MM" where the sheet has it
    word: Mapped[VisaWord] = mapped_column(Word(VisaWord))
    remarks: Mapped[str] = mapped_column(Text, default="")
    acting: Mapped[bool] = mapped_column(default=False)
    order_reference: Mapped[str] = mapped_column(default="")
    order_since: Mapped[date | None]
    order_until: Mapped[date | None]
    order_copy: Mapped[bool] = mapped_column(default=False)
    withdrawn_on: Mapped[date | None]
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")
