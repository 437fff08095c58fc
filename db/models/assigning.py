"""Lines of a control assignment (Appendix 5) before and after they became cases under control (25, 28, 40)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.rules.terms import Interim, Level
from db.base import Base, Recorded, Word
from db.models.entered import Entered


class AssignedLine(Entered, Recorded, Base):
    """A clause of a signed act, of instructions or of a plan, as the control assignment has it.

    ``clause_id`` once it is a case.
    """

    __tablename__ = "assigned_line"
    record_kind = "assigned_line"

    subject_kind: Mapped[str]
    subject_id: Mapped[int]
    place: Mapped[int]
    number: Mapped[str]
    measure_kk: Mapped[str] = mapped_column(Text)
    measure_ru: Mapped[str] = mapped_column(Text, default="")
    term_kind: Mapped[str] = mapped_column(default="")
    term_date: Mapped[date | None]
    term_count: Mapped[int | None]
    completion_form: Mapped[str] = mapped_column(default="")
    final_result: Mapped[str] = mapped_column(Text, default="")
    responsible: Mapped[str] = mapped_column(default="")
    coexecutors: Mapped[str] = mapped_column(Text, default="")  # one body a line
    official: Mapped[str] = mapped_column(default="")
    level: Mapped[Level | None] = mapped_column(Word(Level))
    level_grounds: Mapped[str] = mapped_column(default="")  # words of LevelGround (42-1)
    local: Mapped[bool] = mapped_column(default=False)
    resonance: Mapped[bool] = mapped_column(default=False)
    unit: Mapped[str] = mapped_column(default="")
    legislative: Mapped[bool] = mapped_column(default=False)
    complex: Mapped[bool] = mapped_column(default=False)
    interim: Mapped[Interim | None] = mapped_column(Word(Interim))
    withdrawn_on: Mapped[date | None]
    clause_id: Mapped[int | None] = mapped_column(ForeignKey("clause.id"))

    __table_args__ = (Index("ix_assigned_line_subject", "subject_kind", "subject_id"),)
