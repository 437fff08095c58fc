"""Reading what waits: case, number, grade, text, body, the day it waits from or to, a detail, a record's id."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date
from typing import Any

from sqlalchemy import Select, exists, func, literal, or_, select
from sqlalchemy.orm import Session

from app.rules.terms import CaseStatus, Grade, Level, ReportKind, ReportState, Rule, StepState
from db.models.cases import Clause, OwedObligation
from db.models.directories import Body
from db.models.execution import Reminder
from db.models.lists import CASE_LIST
from db.models.moves import Step
from db.models.reports import Report, RiskNotice

Rows = Sequence[Sequence[Any]]
NOTHING = literal("")


def _listed(grades: Set[Grade], on: Any, detail: Any = NOTHING, record: Any = None) -> Select[Any]:
    columns = (
        Clause.id, Clause.case_number, Clause.grade, Clause.text_kk, Body.name_kk, on, detail,
        literal(0) if record is None else record,
    )  # fmt: skip
    rows = select(*columns).select_from(Clause).join(Body, Body.id == Clause.consolidator_id)
    return rows.where(Clause.grade.in_(sorted(grades))).order_by(on, Clause.id)


def _in_state(rows: Select[Any], status: CaseStatus) -> Select[Any]:
    return rows.join(CASE_LIST, CASE_LIST.c.id == Clause.id).where(CASE_LIST.c.status == status.value)


def done_here(db: Session, grades: Set[Grade], most: int) -> Rows:
    """Executed here, not yet removed by the Administration (79)."""
    rows = _in_state(_listed(grades, Clause.done_on), CaseStatus.DONE_HERE)
    return db.execute(rows.limit(most)).all()


def removed_not_closed(db: Session, grades: Set[Grade], level: Level, most: int) -> Rows:
    """Removed by the Administration, not yet closed here (79): those removed by a step of their own."""
    number = select(Step.decision_number).where(
        Step.clause_id == Clause.id, Step.state == StepState.GRANTED, Step.decided_on == Clause.removed_on
    )
    rows = _in_state(_listed(grades, Clause.removed_on, number.limit(1).scalar_subquery()), CaseStatus.REMOVED)
    rows = rows.where(Clause.closed_on.is_(None), Clause.level == level, Clause.removed_on.is_not(None))
    return db.execute(rows.where(exists(number)).limit(most)).all()


def proposals_awaiting(db: Session, grades: Set[Grade], most: int) -> Rows:
    """Proposals that wait for their decision, from the day of the letter."""
    on = func.coalesce(Step.letter_on, Clause.deadline).label("since")
    rows = _listed(grades, on, Step.kind, Step.id).join(Step, Step.clause_id == Clause.id)
    return db.execute(rows.where(Step.state == StepState.AWAITING).limit(most)).all()


def count_awaiting(db: Session, grades: Set[Grade]) -> int:
    """How many proposals wait for their decision."""
    waiting = select(func.count(Step.id)).join(Clause, Step.clause_id == Clause.id)
    return db.execute(waiting.where(Step.state == StepState.AWAITING, Clause.grade.in_(sorted(grades)))).scalar_one()


def owed_by(db: Session, grades: Set[Grade], rule: Rule, until: date, most: int) -> Rows:
    """Open obligations of a rule in open cases, due not later than a day."""
    rows = _listed(grades, OwedObligation.due_on, NOTHING, OwedObligation.id)
    rows = rows.join(OwedObligation, OwedObligation.clause_id == Clause.id)
    rows = rows.where(OwedObligation.rule == rule, OwedObligation.due_on <= until, Clause.status == CaseStatus.OPEN)
    rows = rows.where(OwedObligation.done_on.is_(None), OwedObligation.withdrawn_on.is_(None))
    return db.execute(rows.limit(most)).all()


def without_risk_notice(db: Session, grades: Set[Grade], until: date, most: int) -> Rows:
    """Open cases with a deadline not later than a day, no final report that stands, and no notice of risk (66-1)."""
    reported = exists().where(
        Report.clause_id == Clause.id, Report.kind == ReportKind.FINAL, Report.state != ReportState.RETURNED,
        or_(Report.due_on.is_(None), Report.due_on == Clause.deadline),
    )  # fmt: skip
    warned = exists().where(RiskNotice.clause_id == Clause.id)
    rows = _listed(grades, Clause.deadline).join(CASE_LIST, CASE_LIST.c.id == Clause.id)
    rows = rows.where(CASE_LIST.c.is_open == 1, CASE_LIST.c.deadline <= until, ~reported, ~warned)
    return db.execute(rows.limit(most)).all()


def slips_out(db: Session, grades: Set[Grade], most: int) -> Rows:
    """Reminders whose signed receipt has not come back."""
    rows = _listed(grades, Reminder.on, Reminder.addressee, Reminder.id).join(Reminder, Reminder.clause_id == Clause.id)
    return db.execute(rows.where(Reminder.received_on.is_(None)).limit(most)).all()
