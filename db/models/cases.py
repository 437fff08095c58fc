"""A registered paper, its clauses (the unit of control), their co-executors and what falls due."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import (
    CaseStatus,
    ControlObject,
    ControlType,
    Grade,
    Interim,
    Level,
    Mark,
    Origin,
    Owner,
    Rule,
    Special,
    TermSource,
)
from db.base import Base, Moment, Recorded, Word
from db.models.directories import Body

if TYPE_CHECKING:
    from db.models.moves import Step


class Instruction(Recorded, Base):
    """A paper with instructions as registered. Number and registration date never change."""

    __tablename__ = "instruction"
    record_kind = "instruction"

    registration_number: Mapped[str]
    registration_year: Mapped[int]
    sequence: Mapped[int]  # place in the year's series
    registered_on: Mapped[date]
    entered_at: Mapped[datetime] = mapped_column(Moment)  # when it was typed in; later than the event for a late entry
    grade: Mapped[Grade] = mapped_column(Word(Grade))
    origin: Mapped[Origin] = mapped_column(Word(Origin))
    document_kind: Mapped[str]
    document_number: Mapped[str]
    signed_on: Mapped[date]
    received_on: Mapped[date]
    received_time: Mapped[str] = mapped_column(String(5))  # "HH:MM" by the workstation's clock, as on the paper
    started_on: Mapped[date | None]  # meeting or publication day (49, 52)
    title_kk: Mapped[str] = mapped_column(Text)
    title_ru: Mapped[str] = mapped_column(Text, default="")
    sheets: Mapped[int]
    annex_sheets: Mapped[int] = mapped_column(default=0)
    copy_number: Mapped[str] = mapped_column(default="")
    control_object: Mapped[ControlObject | None] = mapped_column(Word(ControlObject))  # 42
    stamped: Mapped[bool] = mapped_column(default=True)  # "Бақылауға алынды" (42 4))
    annulled_on: Mapped[date | None]  # registered by mistake
    annulled_reason: Mapped[str] = mapped_column(Text, default="")

    clauses: Mapped[list[Clause]] = relationship(back_populates="instruction", order_by="Clause.place")

    __table_args__ = (
        Index("ux_instruction_number", "registration_year", "registration_number", unique=True),
        Index("ix_instruction_sequence", "registration_year", "sequence"),
        Index("ix_instruction_document", "document_number", "signed_on"),
    )


class Clause(Recorded, Base):
    """One clause under control, with the dates the decree gives it. The dates remember edition and calendar."""

    __tablename__ = "clause"
    record_kind = "clause"

    instruction_id: Mapped[int] = mapped_column(ForeignKey("instruction.id"), index=True)
    place: Mapped[int]
    number: Mapped[str]
    case_number: Mapped[str]
    grade: Mapped[Grade] = mapped_column(Word(Grade))  # the paper's, kept here for the lists
    origin: Mapped[Origin] = mapped_column(Word(Origin))  # the paper's, kept here for the lists
    order_key: Mapped[int] = mapped_column(BigInteger)  # year, sequence and place in one number: the order of entry
    case_key: Mapped[str]  # sort key of the case number
    responsible_key: Mapped[str]  # sort key of the responsible body's name
    text_kk: Mapped[str] = mapped_column(Text)
    text_ru: Mapped[str] = mapped_column(Text, default="")
    level: Mapped[Level] = mapped_column(Word(Level))
    term_kind: Mapped[str] = mapped_column(default="")  # "date", "working_days", "weeks", "months" or ""
    term_date: Mapped[date | None]
    term_count: Mapped[int | None]
    term_source: Mapped[TermSource] = mapped_column(Word(TermSource))
    term_reference: Mapped[str] = mapped_column(default="")
    mark: Mapped[Mark | None] = mapped_column(Word(Mark))
    special: Mapped[Special | None] = mapped_column(Word(Special))
    legislative: Mapped[bool] = mapped_column(default=False)
    complex: Mapped[bool] = mapped_column(default=False)
    interim: Mapped[Interim | None] = mapped_column(Word(Interim))
    report_exempt: Mapped[bool] = mapped_column(default=False)
    level_grounds: Mapped[str] = mapped_column(default="")  # words of LevelGround (42-1)
    local: Mapped[bool] = mapped_column(default=False)
    resonance: Mapped[bool] = mapped_column(default=False)
    named_dates: Mapped[str] = mapped_column(default="")  # "text=2026-05-20 resolution=2026-05-25" (50)
    responsible_id: Mapped[int] = mapped_column(ForeignKey("body.id"), index=True)
    consolidator_id: Mapped[int] = mapped_column(ForeignKey("body.id"))
    official: Mapped[str] = mapped_column(default="")
    final_result: Mapped[str] = mapped_column(Text, default="")
    completion_form: Mapped[str] = mapped_column(default="")
    status: Mapped[CaseStatus] = mapped_column(Word(CaseStatus), default=CaseStatus.OPEN)
    cycle: Mapped[int] = mapped_column(default=1)  # restored control begins a new one (76)
    done_on: Mapped[date | None]  # executed here, whether or not it was removed (79)
    removed_on: Mapped[date | None]  # removed from control at its level (76)
    closed_on: Mapped[date | None]  # taken off the body's own control (79)
    handed_to_id: Mapped[int | None] = mapped_column(ForeignKey("body.id"))  # who controls it after a hand-over (75)
    sector_id: Mapped[int | None] = mapped_column(ForeignKey("sector.id"))
    first_deadline: Mapped[date | None]
    deadline: Mapped[date | None]
    act_by: Mapped[date | None]
    control_type: Mapped[ControlType | None] = mapped_column(Word(ControlType))
    edition: Mapped[str]
    calendar_edition: Mapped[str]

    instruction: Mapped[Instruction] = relationship(back_populates="clauses")
    handed_to: Mapped[Body | None] = relationship(foreign_keys=[handed_to_id])
    responsible: Mapped[Body] = relationship(foreign_keys=[responsible_id])
    consolidator: Mapped[Body] = relationship(foreign_keys=[consolidator_id])
    coexecutors: Mapped[list[CoExecutor]] = relationship(order_by="CoExecutor.place")
    obligations: Mapped[list[OwedObligation]] = relationship(order_by="OwedObligation.due_on, OwedObligation.rule")
    steps: Mapped[list[Step]] = relationship(back_populates="clause", order_by="Step.place")

    __table_args__ = (Index("ix_clause_case_number", "case_number"),)


class CoExecutor(Recorded, Base):
    """A co-executing body of a clause; its proposals go to the consolidating body (65)."""

    __tablename__ = "coexecutor"
    record_kind = "coexecutor"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    place: Mapped[int]
    body_id: Mapped[int] = mapped_column(ForeignKey("body.id"), index=True)
    due_on: Mapped[date | None]  # written in the instruction itself
    present: Mapped[bool] = mapped_column(default=False)  # at the meeting: execution starts at once (49)
    done_on: Mapped[date | None]  # its proposals arrived
    sheets: Mapped[int | None]
    reference: Mapped[str] = mapped_column(default="")  # number and date of the letter with its proposals
    withdrawn_on: Mapped[date | None]  # taken off the list by a correction

    body: Mapped[Body] = relationship()


class OwedObligation(Recorded, Base):
    """Something owed in a clause, as the rules derived it; ``withdrawn_on`` when a later step made it void."""

    __tablename__ = "obligation"
    record_kind = "obligation"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    rule: Mapped[Rule] = mapped_column(Word(Rule))
    paragraph: Mapped[str]
    owner: Mapped[Owner] = mapped_column(Word(Owner))
    body_id: Mapped[int | None] = mapped_column(ForeignKey("body.id"))  # the co-executor that owes it
    step_id: Mapped[int | None] = mapped_column(ForeignKey("step.id"))  # the decision it follows from
    due_on: Mapped[date]
    done_on: Mapped[date | None]
    done_reference: Mapped[str] = mapped_column(default="")  # the paper that proves it
    done_entered_at: Mapped[datetime | None] = mapped_column(Moment)
    done_entered_by: Mapped[str] = mapped_column(default="")
    withdrawn_on: Mapped[date | None]
    withdrawn_step_id: Mapped[int | None] = mapped_column(ForeignKey("step.id"))

    body: Mapped[Body | None] = relationship()

    __table_args__ = (
        Index(
            "ix_obligation_open", "due_on", "clause_id", sqlite_where=text("done_on IS NULL AND withdrawn_on IS NULL")
        ),
        Index("ix_obligation_due", "due_on", "clause_id", "owner", "body_id", "done_on", "withdrawn_on"),  # for figures
    )
