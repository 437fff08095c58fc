"""Reading what figures of discipline are counted from: plain rows, never whole records."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from app.rules.terms import Grade, Origin, Owner, ReportKind, StepState
from db.models.cases import Clause, Instruction, OwedObligation
from db.models.directories import Body, Unit
from db.models.execution import Assignment
from db.models.lists import CASE_LIST
from db.models.moves import Breach, Step
from db.models.reports import Report, ReportReturn, RiskNotice


@dataclass(frozen=True, slots=True)
class Asked:
    """Which terms: none above the clearance, none that were over before ``since``. ``origins`` empty: of any kind."""

    grades: Set[Grade]
    since: date
    as_on: date
    origins: Set[Origin] = frozenset()


def _seen(asked: Asked) -> list[ColumnElement[bool]]:
    found = [
        Clause.grade.in_(sorted(asked.grades)),
        Instruction.received_on <= asked.as_on,
        or_(Instruction.annulled_on.is_(None), Instruction.annulled_on > asked.as_on),
    ]
    if asked.origins:
        found.append(Clause.origin.in_(sorted(asked.origins)))
    return found


def terms(db: Session, asked: Asked) -> Sequence[Sequence[Any]]:
    """Terms of cases whose last deadline lies in or after the period: a deadline never moves back."""
    columns = (
        Clause.id,
        Instruction.received_on,
        Clause.first_deadline,
        Clause.done_on,
        Clause.removed_on,
        Clause.consolidator_id,
        Body.name_kk,
        Clause.official,
        Clause.control_type,
        Clause.origin,
    )
    rows = (
        select(*columns)
        .select_from(CASE_LIST)
        .join(Clause, Clause.id == CASE_LIST.c.id)
        .join(Instruction, Instruction.id == Clause.instruction_id)
        .join(Body, Body.id == Clause.consolidator_id)
        .where(CASE_LIST.c.deadline >= asked.since, *_seen(asked))
    )
    return db.execute(rows).all()


def obligations(db: Session, asked: Asked) -> Sequence[Sequence[Any]]:
    """Everything owed that falls due in or after the period, by who owes it."""
    owing = func.coalesce(OwedObligation.body_id, Clause.consolidator_id)
    columns = (
        OwedObligation.id,
        Instruction.received_on,
        OwedObligation.due_on,
        OwedObligation.done_on,
        OwedObligation.withdrawn_on,
        Body.id,
        Body.name_kk,
        Clause.official,
        Clause.control_type,
        Clause.origin,
    )
    rows = (
        select(*columns)
        .join(Clause, Clause.id == OwedObligation.clause_id)
        .join(Instruction, Instruction.id == Clause.instruction_id)
        .join(Body, Body.id == owing)
        .where(OwedObligation.due_on >= asked.since, *_seen(asked))
        .where(OwedObligation.owner.in_((Owner.EXECUTOR, Owner.CO_EXECUTOR)))
    )
    return db.execute(rows).all()


def assignments(db: Session, asked: Asked) -> Sequence[Sequence[Any]]:
    """Sub-instructions inside the body that fall due in or after the period, by unit and official."""
    columns = (
        Assignment.id,
        Assignment.entered_at,
        Assignment.due_on,
        Assignment.done_on,
        Assignment.withdrawn_on,
        Unit.id,
        Unit.name_kk,
        Assignment.official,
        Clause.control_type,
        Clause.origin,
    )
    rows = (
        select(*columns)
        .join(Clause, Clause.id == Assignment.clause_id)
        .join(Instruction, Instruction.id == Clause.instruction_id)
        .outerjoin(Unit, Unit.id == Assignment.unit_id)
        .where(Assignment.due_on >= asked.since, *_seen(asked))
    )
    return db.execute(rows).all()


def decided(db: Session, as_on: date) -> Sequence[Sequence[Any]]:
    """Granted steps up to a day in the order of their decisions: case, kind, day, new deadline, ground."""
    columns = (Step.clause_id, Step.kind, Step.decided_on, Step.new_deadline, Step.ground)
    rows = select(*columns).where(Step.state == StepState.GRANTED, Step.decided_on <= as_on)
    return db.execute(rows.order_by(Step.decided_on, Step.clause_id, Step.place)).all()


def sent_reports(db: Session, as_on: date) -> Sequence[Sequence[Any]]:
    """Final reports up to a day: case, day, first day it came back for rework."""
    back = select(func.min(ReportReturn.on)).where(ReportReturn.report_id == Report.id).scalar_subquery()
    rows = select(Report.clause_id, Report.sent_on, back)
    return db.execute(rows.where(Report.kind == ReportKind.FINAL, Report.sent_on <= as_on)).all()


def case_numbers(db: Session, ids: Sequence[int]) -> dict[int, Sequence[Any]]:
    """What a list of overdue terms says of each case: number, grade, text, body, deadline in force."""
    found: dict[int, Sequence[Any]] = {}
    columns = (Clause.id, Clause.case_number, Clause.grade, Clause.text_kk, Body.name_kk, Clause.deadline)
    for start in range(0, len(ids), 500):
        rows = select(*columns).join(Body, Body.id == Clause.consolidator_id)
        found |= {row[0]: row for row in db.execute(rows.where(Clause.id.in_(ids[start : start + 500])))}
    return found


def counts_between(db: Session, asked: Asked, since: date) -> dict[str, int]:
    """Papers taken under control, refused proposals, returned reports, notices of risk, breaches in a period."""
    within = {
        "taken": (select(func.count()).select_from(Clause), Instruction.received_on),
        "refused": (_of_case(Step).where(Step.state == StepState.REFUSED), Step.decided_on),
        "returned": (
            select(func.count()).select_from(ReportReturn).join(Report).join(Clause, Clause.id == Report.clause_id),
            ReportReturn.on,
        ),
        "risks": (_of_case(RiskNotice), RiskNotice.on),
        "breaches": (_of_case(Breach), Breach.on),
    }
    found = {}
    for name, (rows, column) in within.items():
        narrowed = rows.join(Instruction, Instruction.id == Clause.instruction_id)
        found[name] = int(db.execute(narrowed.where(column.between(since, asked.as_on), *_seen(asked))).scalar_one())
    return found


def _of_case(kind: type[Step] | type[RiskNotice] | type[Breach]) -> Any:
    return select(func.count()).select_from(kind).join(Clause, Clause.id == kind.clause_id)


def moment_day(moment: datetime | date) -> date:
    """The day of a moment of entry."""
    return moment.date() if isinstance(moment, datetime) else moment
