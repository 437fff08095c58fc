"""Reading instructions under an office's own control, with what was last reported of each (75-1)."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from app.rules.terms import CaseStatus, Grade, Level, StepState
from db.models.cases import Clause, Instruction
from db.models.directories import Body, Sector
from db.models.moves import Step
from db.models.reports import Report

OfBody = aliased(Sector)


def of_year(db: Session, grades: Set[Grade], level: Level, first: date, last: date) -> Sequence[Sequence[Any]]:
    """Instructions controlled at a level in a year: received by its end, not ended before its beginning."""
    ended = func.coalesce(Clause.removed_on, Clause.closed_on)
    columns = (
        Clause.id, Clause.grade, func.coalesce(Sector.name_kk, OfBody.name_kk, ""), Instruction.document_kind,
        Instruction.document_number, Instruction.signed_on, Clause.number, Clause.text_kk, Clause.done_on, ended,
        Clause.final_result,
    )  # fmt: skip
    rows = (
        select(*columns)
        .join(Instruction, Instruction.id == Clause.instruction_id)
        .join(Body, Body.id == Clause.consolidator_id)
        .outerjoin(Sector, Sector.id == Clause.sector_id)
        .outerjoin(OfBody, OfBody.id == Body.sector_id)
        .where(Clause.level == level, Clause.grade.in_(sorted(grades)), Clause.status != CaseStatus.ANNULLED)
        .where(Instruction.received_on <= last, or_(ended.is_(None), ended >= first))
        .order_by(Clause.order_key)
    )
    return db.execute(rows).all()


def last_reports(db: Session, ids: Sequence[int], until: date) -> dict[int, tuple[str, str]]:
    """Result and course of the last report of each case up to a day."""
    found: dict[int, tuple[str, str]] = {}
    for start in range(0, len(ids), 500):
        rows = select(Report.clause_id, Report.result, Report.course).where(
            Report.clause_id.in_(ids[start : start + 500]), Report.sent_on <= until
        )
        for case_id, result, course in db.execute(rows.order_by(Report.sent_on, Report.id)):
            found[case_id] = (result, course)
    return found


def granted_moves(db: Session, ids: Sequence[int], until: date) -> dict[int, list[tuple[Any, date | None]]]:
    """Granted moves of the terms of cases up to a day: kind and new deadline."""
    found: dict[int, list[tuple[Any, date | None]]] = {}
    for start in range(0, len(ids), 500):
        rows = select(Step.clause_id, Step.kind, Step.new_deadline).where(
            Step.clause_id.in_(ids[start : start + 500]), Step.state == StepState.GRANTED,
            Step.new_deadline.is_not(None), Step.decided_on <= until,
        )  # fmt: skip
        for case_id, kind, new in db.execute(rows.order_by(Step.decided_on, Step.id)):
            found.setdefault(case_id, []).append((kind, new))
    return found
