"""Reading cases: lists as plain rows through prepared statements, single records through the session."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased, selectinload

from app.rules.terms import Grade
from db.alphabet import sort_key
from db.models.cases import Clause, Instruction, OwedObligation
from db.models.directories import Body
from db.models.lists import CASE_LIST

Grades = Set[Grade]
Owing = aliased(Body)  # the co-executor that owes an obligation


def visible(grades: Grades) -> ColumnElement[bool]:
    """Only what the user's clearance covers; applied to every list, count and search."""
    return Clause.grade.in_(sorted(grades))


def due_between(db: Session, grades: Grades, until: date, limit: int) -> Sequence[Sequence[Any]]:
    """Open obligations of open cases due not later than ``until``, earliest first."""
    columns = (
        Clause.id,
        Clause.case_number,
        Clause.grade,
        OwedObligation.rule,
        OwedObligation.paragraph,
        OwedObligation.owner,
        func.coalesce(Owing.name_kk, Body.name_kk),
        OwedObligation.due_on,
        Clause.text_kk,
    )
    asked = (
        select(*columns)
        .select_from(OwedObligation)
        .join(CASE_LIST, (CASE_LIST.c.id == OwedObligation.clause_id) & (CASE_LIST.c.is_open == 1))
        .join(Clause, Clause.id == CASE_LIST.c.id)
        .join(Body, Clause.responsible_id == Body.id)
        .join(Owing, OwedObligation.body_id == Owing.id, isouter=True)
        .where(OwedObligation.done_on.is_(None), OwedObligation.withdrawn_on.is_(None), OwedObligation.due_on <= until)
        .order_by(OwedObligation.due_on, OwedObligation.clause_id)
        .limit(limit)
    )
    return db.execute(asked if len(grades) == len(Grade) else asked.where(visible(grades))).all()


def days_of_month(
    db: Session, grades: Grades, first: date, last: date
) -> tuple[Sequence[tuple[date, int]], Sequence[tuple[date, int]]]:
    """Days of a month with how many open cases end on them, and how many open obligations fall due."""
    ends = (
        select(CASE_LIST.c.deadline, func.count())
        .where(CASE_LIST.c.is_open == 1, CASE_LIST.c.deadline.between(first, last))
        .group_by(CASE_LIST.c.deadline)
    )
    dues = (
        select(OwedObligation.due_on, func.count())
        .join(CASE_LIST, (CASE_LIST.c.id == OwedObligation.clause_id) & (CASE_LIST.c.is_open == 1))
        .where(OwedObligation.done_on.is_(None), OwedObligation.withdrawn_on.is_(None))
        .where(OwedObligation.due_on.between(first, last))
        .group_by(OwedObligation.due_on)
    )
    if len(grades) < len(Grade):
        ends = ends.join(Clause, Clause.id == CASE_LIST.c.id).where(visible(grades))
        dues = dues.join(Clause, Clause.id == CASE_LIST.c.id).where(visible(grades))
    return [(day, number) for day, number in db.execute(ends)], [(day, number) for day, number in db.execute(dues)]


def clause(db: Session, clause_id: int) -> Clause | None:
    """A clause with everything its card shows."""
    options = (
        selectinload(Clause.instruction),
        selectinload(Clause.responsible),
        selectinload(Clause.consolidator),
        selectinload(Clause.coexecutors),
        selectinload(Clause.obligations),
        selectinload(Clause.steps),
    )
    return db.get(Clause, clause_id, options=options)


def same_document(db: Session, number: str, signed_on: date) -> Sequence[Sequence[Any]]:
    """Papers already registered with the sender's number and date."""
    asked = (
        select(
            Clause.id, Instruction.registration_number, Instruction.document_number, Instruction.signed_on, Clause.grade
        )
        .join(Clause, Clause.instruction_id == Instruction.id)
        .where(Instruction.document_number == number, Instruction.signed_on == signed_on, Clause.place == 0)
    )
    return db.execute(asked).all()


def numbered(db: Session, grades: Grades, case_number: str) -> Sequence[int]:
    """Cases of that number, the newest year first."""
    asked = select(Clause.id).where(Clause.case_number == case_number, visible(grades)).order_by(Clause.id.desc())
    return db.execute(asked).scalars().all()


def body_named(db: Session, name: str) -> Body:
    """The body of that name, entered into the directory when it is new."""
    found = db.execute(select(Body).where(Body.name_kk == name)).scalars().first()
    if found is None:
        found = Body(name_kk=name, sort_key=sort_key(name))
        db.add(found)
        db.flush()
    return found


def body_names(db: Session) -> tuple[str, ...]:
    return tuple(db.execute(select(Body.name_kk).order_by(Body.sort_key)).scalars())
