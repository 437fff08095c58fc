"""Reports in the form of Appendix 7, their return for rework, expert conclusions and risk notices."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import (
    Ground,
    Position,
    ReportKind,
    ReportProposal,
    ReportState,
    SelfAssessment,
    StepKind,
)
from db.base import Base, Recorded, Word
from db.models.entered import Entered


class Report(Entered, Recorded, Base):
    """A report as it was sent. ``faults`` are the codes the linter named and a person overrode, space separated."""

    __tablename__ = "report"
    record_kind = "report"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    obligation_id: Mapped[int | None] = mapped_column(ForeignKey("obligation.id"))
    place: Mapped[int]
    kind: Mapped[ReportKind] = mapped_column(Word(ReportKind))
    state: Mapped[ReportState] = mapped_column(Word(ReportState))
    due_on: Mapped[date | None]  # the term it answers
    sent_on: Mapped[date]
    number: Mapped[str]
    sheets: Mapped[int | None]
    body: Mapped[str]
    course: Mapped[str] = mapped_column(Text, default="")
    result: Mapped[str] = mapped_column(Text, default="")
    assessment: Mapped[SelfAssessment | None] = mapped_column(Word(SelfAssessment))
    reasons: Mapped[str] = mapped_column(Text, default="")
    proposal: Mapped[ReportProposal | None] = mapped_column(Word(ReportProposal))
    ground: Mapped[Ground | None] = mapped_column(Word(Ground))
    covered_by: Mapped[str] = mapped_column(default="")
    new_date: Mapped[date | None]
    addressee: Mapped[Position | None] = mapped_column(Word(Position))
    signed_by: Mapped[Position | None] = mapped_column(Word(Position))
    signatory: Mapped[str] = mapped_column(default="")
    faults: Mapped[str] = mapped_column(Text, default="")
    accepted_on: Mapped[date | None]

    returns: Mapped[list[ReportReturn]] = relationship(order_by="ReportReturn.id")

    __table_args__ = (Index("ix_report_clause", "clause_id", "place"),)


class ReportReturn(Entered, Recorded, Base):
    """A report sent back for rework, with the reason and the paper."""

    __tablename__ = "report_return"
    record_kind = "report_return"

    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"), index=True)
    on: Mapped[date]
    returned_by: Mapped[str]
    reason: Mapped[str] = mapped_column(Text)
    reference: Mapped[str] = mapped_column(default="")


class ExpertConclusion(Entered, Recorded, Base):
    """An expert conclusion of the Administration's unit (4 11), 69, 70, 76)."""

    __tablename__ = "expert_conclusion"
    record_kind = "expert_conclusion"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    on: Mapped[date]
    number: Mapped[str]
    unit: Mapped[str]
    author: Mapped[str] = mapped_column(default="")
    summary: Mapped[str] = mapped_column(Text)
    recommends: Mapped[StepKind | None] = mapped_column(Word(StepKind))
    acts: Mapped[str] = mapped_column(Text, default="")  # names of the acts adopted, for legislative amendments (76-1)


class RiskNotice(Entered, Recorded, Base):
    """A notice that a case may not be executed in time, to whom the decree sends it (66-1, 66-3)."""

    __tablename__ = "risk_notice"
    record_kind = "risk_notice"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    on: Mapped[date]
    number: Mapped[str]
    addressee: Mapped[Position] = mapped_column(Word(Position))
    paragraph: Mapped[str]
    risk: Mapped[str] = mapped_column(Text)
    proposals: Mapped[str] = mapped_column(Text)
