"""Reading cases: lists as plain rows through prepared statements, single records through the session."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, column, func, select, text
from sqlalchemy.orm import Session, selectinload

from app.rules.terms import CaseStatus, Grade
from db.alphabet import sort_key
from db.models.cases import Clause, Instruction, OwedObligation
from db.models.directories import Body
from db.search import query

Grades = Set[Grade]
SORTS: dict[str, tuple[ColumnElement[Any] | Any, ...]] = {
    "registered": (Instruction.registration_year, Instruction.sequence, Clause.place),
    "deadline": (Clause.deadline, Clause.id),
    "case_number": (Clause.case_number, Clause.id),
    "responsible": (Body.sort_key, Clause.id),
    "origin": (Instruction.origin, Clause.id),
    "status": (Clause.status, Clause.deadline, Clause.id),
}
LIST_COLUMNS = (
    Clause.id,
    Clause.case_number,
    Clause.grade,
    Instruction.origin,
    Instruction.document_kind,
    Instruction.document_number,
    Instruction.signed_on,
    Clause.number,
    Clause.text_kk,
    Body.name_kk,
    Clause.deadline,
    Clause.act_by,
    Clause.control_type,
    Clause.status,
)


def visible(grades: Grades) -> ColumnElement[bool]:
    """Only what the user's clearance covers; applied to every list, count and search."""
    return Clause.grade.in_(sorted(grades))


def _listed(columns: Sequence[Any]) -> Select[Any]:
    return (
        select(*columns)
        .select_from(Clause)
        .join(Instruction, Clause.instruction_id == Instruction.id)
        .join(Body, Clause.responsible_id == Body.id)
    )


def _conditions(
    grades: Grades, words: str, status: CaseStatus | None, due: tuple[date | None, date | None] | None
) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [visible(grades)]
    if status is not None:
        found.append(Clause.status == status)
    if due is not None:
        after, until = due
        found.append(Clause.status == CaseStatus.OPEN)
        if after is not None:
            found.append(Clause.deadline >= after)
        if until is not None:
            found.append(Clause.deadline <= until)
    if asked := query(words):
        hits = text("SELECT rowid FROM case_search WHERE case_search MATCH :asked").bindparams(asked=asked)
        found.append(Clause.id.in_(hits.columns(column("rowid")).scalar_subquery()))
    return found


def page(
    db: Session,
    grades: Grades,
    *,
    words: str,
    status: CaseStatus | None,
    due: tuple[date | None, date | None] | None,
    sort: str,
    descending: bool,
    offset: int,
    limit: int,
) -> tuple[Sequence[Sequence[Any]], int]:
    """A page of the list of cards and the number of rows the filter has in all."""
    conditions = _conditions(grades, words, status, due)
    order = [column.desc() if descending else column.asc() for column in SORTS[sort]]
    rows = db.execute(_listed(LIST_COLUMNS).where(*conditions).order_by(*order).offset(offset).limit(limit)).all()
    total = db.execute(_listed([func.count()]).where(*conditions)).scalar_one()
    return rows, total


def due_between(db: Session, grades: Grades, until: date, limit: int) -> Sequence[Sequence[Any]]:
    """Open obligations due not later than ``until``, earliest first."""
    columns = (
        Clause.id,
        Clause.case_number,
        Clause.grade,
        OwedObligation.rule,
        OwedObligation.paragraph,
        OwedObligation.owner,
        Body.name_kk,
        OwedObligation.due_on,
        Clause.text_kk,
    )
    asked = (
        select(*columns)
        .select_from(OwedObligation)
        .join(Clause, OwedObligation.clause_id == Clause.id)
        .join(Body, Clause.responsible_id == Body.id)
        .where(OwedObligation.done_on.is_(None), OwedObligation.withdrawn_on.is_(None))
        .where(OwedObligation.due_on <= until, visible(grades), Clause.status == CaseStatus.OPEN)
        .order_by(OwedObligation.due_on, Clause.id)
        .limit(limit)
    )
    return db.execute(asked).all()


def count_due(db: Session, grades: Grades, first: date | None, last: date) -> int:
    """How many open cases have their deadline from ``first`` (None: from the beginning) to ``last``."""
    asked = select(func.count()).select_from(Clause).where(visible(grades), Clause.status == CaseStatus.OPEN)
    asked = asked.where(Clause.deadline <= last)
    if first is not None:
        asked = asked.where(Clause.deadline >= first)
    return db.execute(asked).scalar_one()


def count_status(db: Session, grades: Grades, status: CaseStatus) -> int:
    asked = select(func.count()).select_from(Clause).where(visible(grades), Clause.status == status)
    return db.execute(asked).scalar_one()


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
