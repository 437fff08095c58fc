"""Reading cases: lists as plain rows through prepared statements, single records through the session."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, select
from sqlalchemy.orm import Session, selectinload

from app.rules.terms import Grade
from db.alphabet import sort_key
from db.models.cases import Clause, Instruction
from db.models.directories import Body
from db.models.lists import CASE_LIST

Grades = Set[Grade]


def visible(grades: Grades) -> ColumnElement[bool]:
    """Only what the user's clearance covers; applied to every list, count and search."""
    return Clause.grade.in_(sorted(grades))


def ends_of_days(db: Session, grades: Grades, first: date, last: date) -> Sequence[tuple[date, int]]:
    """Days between two with how many open cases end on them."""
    ends = (
        select(CASE_LIST.c.deadline, func.count())
        .where(CASE_LIST.c.is_open == 1, CASE_LIST.c.deadline.between(first, last))
        .group_by(CASE_LIST.c.deadline)
    )
    if len(grades) < len(Grade):
        ends = ends.join(Clause, Clause.id == CASE_LIST.c.id).where(visible(grades))
    return [(day, number) for day, number in db.execute(ends)]


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


BODY_NAMED = select(Body).where(Body.name_kk == bindparam("name")).limit(1)  # asked for every body of every entry


def body_named(db: Session, name: str) -> Body:
    """The body of that name, entered into the directory when it is new."""
    found = db.execute(BODY_NAMED, {"name": name}).scalars().first()
    if found is None:
        found = Body(name_kk=name, sort_key=sort_key(name))
        db.add(found)
        db.flush()
    return found


def body_names(db: Session) -> tuple[str, ...]:
    return tuple(db.execute(select(Body.name_kk).order_by(Body.sort_key)).scalars())
