"""Fills every table that holds content with a row about a given case, full of a marker word."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Boolean, Column, Date, Integer, LargeBinary

from app.controllers.vault.sessions import Session
from app.rules.terms import Grade
from db.base import Base, Moment, Recorded, Word
from db.models.cases import Clause
from db.scope import ROOTS, holds

NOT_FILLED = {"clause", "instruction", "register_number", "access_case", "shown_case", "transfer", "audit_entry"}


def fill_tables(session: Session, case_id: int, marker: str, grade: Grade, apart: Grade) -> list[str]:
    """One row of every kind, belonging to the case; of grade ``apart`` where a kind belongs to no case. Returns the
    kinds."""
    on, now = session.clock.today(), session.clock.now()
    made: dict[str, Any] = {}
    waiting = [
        mapper.class_
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Recorded)
        and mapper.local_table.name in holds()  # type: ignore[attr-defined]
        and mapper.local_table.name not in NOT_FILLED  # type: ignore[attr-defined]
    ]
    with session.work("torture") as work:
        clause = work.db.get(Clause, case_id)
        assert clause is not None
        made |= {"clause": case_id, "instruction": clause.instruction_id, "body": clause.responsible_id}
        made |= {"user": session.user.user_id}
        while waiting:
            ready = [kind for kind in waiting if _needs(kind) <= set(made)]
            if not ready:
                break
            for kind in ready:
                row = kind()
                its_grade = grade if _belongs(kind.__tablename__) else apart
                for column in kind.__table__.columns:  # type: ignore[attr-defined]
                    if column.name not in ("id", "uid"):
                        setattr(row, column.name, _value(column, made, marker, its_grade, on, now))
                work.db.add(row)
                work.db.flush()
                made[kind.__tablename__] = row.id
                waiting.remove(kind)
        work.commit()
    return sorted(set(made) - {"body", "user", "clause", "instruction"})


def _belongs(table: str) -> bool:
    """Whether a row of the table can be traced to a case."""
    hold = holds().get(table)
    if hold is None:
        return False
    return hold.naming is not None or any(owner in ROOTS or _belongs(owner) for owner, _ in hold.owners)


def _needs(kind: type[Recorded]) -> set[str]:
    own = kind.__tablename__
    columns = kind.__table__.columns  # type: ignore[attr-defined]
    return {
        key.column.table.name
        for column in columns
        if not column.nullable
        for key in column.foreign_keys
        if key.column.table.name != own
    }


def _value(column: Column[Any], made: dict[str, Any], marker: str, grade: Grade, on: date, now: datetime) -> Any:
    for key in column.foreign_keys:
        return made.get(key.column.table.name)
    if column.name in ("subject_kind", "record_kind"):
        return "clause"
    if column.name in ("subject_id", "record_id"):
        return made["clause"]
    if column.name == "grade":
        return grade
    kind = column.type
    if isinstance(kind, Word):
        words: type[StrEnum] = kind.words
        return next(iter(words))
    if isinstance(kind, Moment):
        return now
    if isinstance(kind, Boolean):
        return False
    if isinstance(kind, Date):
        return None if column.nullable else on
    if isinstance(kind, Integer) and "year" in column.name:
        return on.year
    if isinstance(kind, Integer):
        return None if column.nullable else 770_000 + made["clause"]
    if isinstance(kind, LargeBinary):
        return marker.encode()
    length = getattr(kind, "length", None)
    text = f"{marker} {made['clause']}" if marker else ""  # numbers of papers are given once
    return text if length is None or length >= len(text) else text[:length]
