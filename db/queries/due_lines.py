"""Reading what falls due: counts from the counters, pages from an index alone, then the rows of one page."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date
from typing import Any

from sqlalchemy import bindparam, func, select, text
from sqlalchemy.orm import Session, aliased

from app.rules.terms import Grade
from db.models.cases import Clause, Instruction, OwedObligation
from db.models.directories import Body
from db.models.due_lines import DUE_LINE
from db.models.lists import GRADE

Owing = aliased(Body)  # the co-executor that owes an obligation
Days = tuple[date | None, date | None]
ROWS = (
    select(
        DUE_LINE.c.id,
        Clause.id,
        Clause.case_number,
        Clause.grade,
        OwedObligation.rule,
        OwedObligation.paragraph,
        OwedObligation.owner,
        func.coalesce(Owing.name_kk, Body.name_kk),
        DUE_LINE.c.due_on,
        DUE_LINE.c.place,
        Clause.text_kk,
    )
    .select_from(DUE_LINE)
    .join(Clause, Clause.id == DUE_LINE.c.clause_id)
    .join(Body, Body.id == Clause.consolidator_id)
    .outerjoin(OwedObligation, (OwedObligation.id == DUE_LINE.c.id // 2) & (DUE_LINE.c.id % 2 == 0))
    .outerjoin(Owing, Owing.id == OwedObligation.body_id)
    .where(DUE_LINE.c.id.in_(bindparam("ids", expanding=True)))
)
SLIP_FACTS = (
    select(
        DUE_LINE.c.id,
        Instruction.document_kind,
        Instruction.document_number,
        Instruction.signed_on,
        Clause.number,
    )
    .select_from(DUE_LINE)
    .join(Clause, Clause.id == DUE_LINE.c.clause_id)
    .join(Instruction, Instruction.id == Clause.instruction_id)
    .where(DUE_LINE.c.id.in_(bindparam("ids", expanding=True)))
)


def count(db: Session, grades: Set[Grade], days: Days) -> int:
    """How many lines fall due in these days (both included; None is open)."""
    return sum(lines for _, lines in by_day(db, grades, days))


def by_day(db: Session, grades: Set[Grade], days: Days) -> Sequence[tuple[date, int]]:
    """Days on which something falls due, and how much."""
    where, values = _within(grades, days)
    statement = f"SELECT due_on, sum(lines) FROM due_count WHERE {where} GROUP BY due_on HAVING sum(lines) > 0"  # noqa: S608
    found = db.execute(text(f"{statement} ORDER BY due_on"), values)
    return [(date.fromisoformat(day), int(lines)) for day, lines in found]


def page(db: Session, grades: Set[Grade], days: Days, offset: int, limit: int) -> Sequence[Sequence[Any]]:
    """Lines of these days by day, then hour, then owner."""
    where, values = _within(grades, days)
    chosen = text(
        f"SELECT id FROM due_line INDEXED BY ix_due_line_day WHERE {where} "  # noqa: S608
        "ORDER BY due_on, place, id LIMIT :size OFFSET :start"
    )
    ids = list(db.execute(chosen, {**values, "size": limit, "start": offset}).scalars())
    if not ids:
        return ()
    found = {row[0]: row for row in db.execute(ROWS, {"ids": ids})}
    return [found[one] for one in ids]


def documents(db: Session, ids: Sequence[int]) -> dict[int, tuple[str, str, date, str]]:
    """The papers behind lines: kind, number, date, clause."""
    return {row[0]: tuple(row[1:]) for row in db.execute(SLIP_FACTS, {"ids": list(ids)})}


def _within(grades: Set[Grade], days: Days) -> tuple[str, dict[str, object]]:
    codes = ", ".join(str(GRADE.code(grade)) for grade in sorted(grades))
    conditions, values = [f"grade IN ({codes or 0})"], dict[str, object]()
    for name, sign, day in (("first", ">=", days[0]), ("last", "<=", days[1])):
        if day is not None:
            conditions.append(f"due_on {sign} :{name}")
            values[name] = day.isoformat()
    return " AND ".join(conditions), values
