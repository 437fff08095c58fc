"""Reading what figures of discipline are counted from: plain rows, never whole records."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, literal_column, or_, select
from sqlalchemy.orm import Session

from app.rules.terms import CaseStatus, Grade, Origin, Owner, ReportKind, StepState
from db.models.cases import Clause, OwedObligation
from db.models.directories import Body, Unit
from db.models.execution import Assignment
from db.models.lists import CASE_LIST, GRADE
from db.models.moves import Breach, Step
from db.models.reports import Report, ReportReturn, RiskNotice


@dataclass(frozen=True, slots=True)
class Asked:
    """Which terms: none above the clearance, none that were over before ``since``. ``origins`` empty: of any kind."""

    grades: Set[Grade]
    since: date
    as_on: date
    origins: Set[Origin] = frozenset()


def _listed(asked: Asked) -> list[ColumnElement[bool]]:
    """What is counted on the day, by the narrow rows."""
    annulled_on = CASE_LIST.c.annulled_on
    return [*_may_be_seen(asked), or_(annulled_on.is_(None), annulled_on > asked.as_on)]


def _may_be_seen(asked: Asked) -> list[ColumnElement[bool]]:
    bits = sum(1 << GRADE.code(grade) for grade in asked.grades)
    graded: ColumnElement[int] = literal_column(f"(1 << (case_list.facets >> {GRADE.shift} & {GRADE.mask})) & {bits}")
    found = [graded != 0, CASE_LIST.c.received_on <= asked.as_on]
    if asked.origins:
        found.append(CASE_LIST.c.origin.in_(sorted(asked.origins)))
    return found


def terms(db: Session, asked: Asked, *, still_open: bool = False) -> Sequence[Sequence[Any]]:
    """Terms of cases whose last deadline lies in or after the period: a deadline never moves back. ``still_open``:
    those too that were not over before it. Read off the narrow rows alone; the last column is the facets."""
    kept = CASE_LIST.c
    columns = (
        kept.id,
        kept.received_on,
        kept.first_deadline,
        kept.done_on,
        kept.removed_on,
        kept.consolidator_id,
        Body.name_kk,
        kept.official,
        kept.facets,
        kept.origin,
        kept.annulled_on,
    )
    within = kept.deadline >= asked.since
    if still_open:
        # Control that was removed and not handed over, with its last deadline before, is over for every later day.
        over = (kept.status == CaseStatus.REMOVED.value) & (kept.removed_on < asked.since) & kept.handed_to_id.is_(None)
        within = or_(within, kept.first_deadline >= asked.since, func.coalesce(~over, True))
    # Annulled ones are kept: on an earlier day of the period they may still have stood.
    rows = select(*columns).select_from(CASE_LIST).join(Body, Body.id == kept.consolidator_id)
    return db.execute(rows.where(within, *_may_be_seen(asked))).all()


def obligations(db: Session, asked: Asked) -> Sequence[Sequence[Any]]:
    """Everything owed that falls due in or after the period, by who owes it."""
    owing = func.coalesce(OwedObligation.body_id, CASE_LIST.c.consolidator_id)
    columns = (
        OwedObligation.id,
        CASE_LIST.c.received_on,
        OwedObligation.due_on,
        OwedObligation.done_on,
        OwedObligation.withdrawn_on,
        Body.id,
        Body.name_kk,
        CASE_LIST.c.official,
        CASE_LIST.c.facets,
        CASE_LIST.c.origin,
    )
    rows = (
        select(*columns)
        .join(CASE_LIST, CASE_LIST.c.id == OwedObligation.clause_id)
        .join(Body, Body.id == owing)
        .where(OwedObligation.due_on >= asked.since, *_listed(asked))
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
        CASE_LIST.c.facets,
        CASE_LIST.c.origin,
    )
    rows = (
        select(*columns)
        .join(CASE_LIST, CASE_LIST.c.id == Assignment.clause_id)
        .outerjoin(Unit, Unit.id == Assignment.unit_id)
        .where(Assignment.due_on >= asked.since, *_listed(asked))
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
    returned = select(func.count()).select_from(ReportReturn).join(Report)
    within = {
        "taken": (select(func.count()).select_from(CASE_LIST), CASE_LIST.c.received_on),
        "refused": (_of_case(Step).where(Step.state == StepState.REFUSED), Step.decided_on),
        "returned": (returned.join(CASE_LIST, CASE_LIST.c.id == Report.clause_id), ReportReturn.on),
        "risks": (_of_case(RiskNotice), RiskNotice.on),
        "breaches": (_of_case(Breach), Breach.on),
    }
    return {
        name: int(db.execute(rows.where(column.between(since, asked.as_on), *_listed(asked))).scalar_one())
        for name, (rows, column) in within.items()
    }


def _of_case(kind: type[Step] | type[RiskNotice] | type[Breach]) -> Any:
    return select(func.count()).select_from(kind).join(CASE_LIST, CASE_LIST.c.id == kind.clause_id)


def moment_day(moment: datetime | date) -> date:
    """The day of a moment of entry."""
    return moment.date() if isinstance(moment, datetime) else moment
