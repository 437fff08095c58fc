"""Moves of a term, endings and restorations: each proposal with its letter, each decision with its papers."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import Decider, Ground, Level, LevelGround, StepKind, StepState
from db.base import Base, Moment, Recorded, Word
from db.models.cases import Clause
from db.models.directories import Body
from db.models.entered import Entered


class Step(Entered, Recorded, Base):
    """One step in the life of a clause, from its proposal to its decision. A refused proposal stays for ever.

    Sets of words (parts of the letter, basis) are kept as sorted words separated by spaces.
    """

    __tablename__ = "step"
    record_kind = "step"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"))
    place: Mapped[int]  # order of the steps of a clause
    cycle: Mapped[int]
    kind: Mapped[StepKind] = mapped_column(Word(StepKind))
    state: Mapped[StepState] = mapped_column(Word(StepState))
    deadline_before: Mapped[date | None]

    # the proposal (68, 70)
    letter_on: Mapped[date | None]
    letter_number: Mapped[str] = mapped_column(default="")
    letter_sheets: Mapped[int | None]
    letter_states: Mapped[str] = mapped_column(default="")
    reasons: Mapped[str] = mapped_column(Text, default="")
    responsible_officials: Mapped[str] = mapped_column(Text, default="")
    asked_deadline: Mapped[date | None]
    ground: Mapped[Ground | None] = mapped_column(Word(Ground))
    covered_by: Mapped[str] = mapped_column(default="")
    depends_on: Mapped[str] = mapped_column(default="")
    external_circumstances: Mapped[bool] = mapped_column(default=False)
    effect_watched: Mapped[bool] = mapped_column(default=False)

    # the decision (69-76)
    decided_on: Mapped[date | None]
    decided_by: Mapped[Decider | None] = mapped_column(Word(Decider))
    decision_number: Mapped[str] = mapped_column(default="")
    file_sheet: Mapped[str] = mapped_column(default="")  # the sheet in the file that proves it
    basis: Mapped[str] = mapped_column(default="")
    basis_reference: Mapped[str] = mapped_column(default="")  # numbers and dates of the papers it rests on
    discipline: Mapped[str] = mapped_column(Text, default="")  # how responsibility was considered (69, 72)
    punishment: Mapped[str] = mapped_column(Text, default="")  # how punishment was considered (73)
    exceptional_reason: Mapped[str] = mapped_column(Text, default="")
    new_deadline: Mapped[date | None]
    refusal_reason: Mapped[str] = mapped_column(Text, default="")
    administration_reference: Mapped[str] = mapped_column(default="")  # the Administration's own removal (79)
    administration_removed_on: Mapped[date | None]
    level_before: Mapped[Level | None] = mapped_column(Word(Level))
    level_after: Mapped[Level | None] = mapped_column(Word(Level))  # of a hand-over (75)
    handed_to_id: Mapped[int | None] = mapped_column(ForeignKey("body.id"))
    decision_entered_at: Mapped[datetime | None] = mapped_column(Moment)
    decision_entered_by: Mapped[str] = mapped_column(default="")
    annulled_reason: Mapped[str] = mapped_column(Text, default="")

    clause: Mapped[Clause] = relationship(back_populates="steps")
    handed_to: Mapped[Body | None] = relationship()

    __table_args__ = (
        Index("ux_step_place", "clause_id", "place", unique=True),
        Index("ix_step_decided", "decided_on", "kind"),
        Index("ix_step_state", "state", "clause_id"),  # what waits for a decision is counted on each look at Today
    )


class TakenBack(Entered, Recorded, Base):
    """Control handed over and taken back by the Administration (42-1): level before and after, by which paper."""

    __tablename__ = "taken_back"
    record_kind = "taken_back"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    level_before: Mapped[Level] = mapped_column(Word(Level))
    on: Mapped[date]
    decided_by: Mapped[Decider] = mapped_column(Word(Decider))
    reference: Mapped[str]
    ground: Mapped[LevelGround] = mapped_column(Word(LevelGround))


class Breach(Entered, Recorded, Base):
    """A term that was broken, as paragraph 54 wants it considered: a late letter, a late report."""

    __tablename__ = "breach"
    record_kind = "breach"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    rule: Mapped[str]
    on: Mapped[date]
    due_on: Mapped[date]
    reference: Mapped[str] = mapped_column(default="")
    considered_on: Mapped[date | None]  # when responsibility was considered
    considered: Mapped[str] = mapped_column(Text, default="")
