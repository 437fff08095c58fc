"""Lists of cases: ids from an index alone, then the rows of one page. A million cases are as quick as a thousand.

A page in the second half is read from the end. Totals come from counters; a search counts no further than it shows.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from app.rules.terms import CaseStatus, Grade
from db.models.cases import Clause, Instruction
from db.models.directories import Body
from db.models.lists import FACETS, GRADE, STATUS, Facet
from db.scope import scope_of
from db.search import query

SEARCHED = 20_000  # newest hits a search looks at
FOUND = 2_000  # newest of them that it lists
FEW = 2_000  # cases of a rare kind are found by their kind and sorted; of others, the sorted ones are looked through
OPEN_ALONE = {
    "registered": "ix_case_list_open_registered",
    "deadline": "ix_case_list_open",
    "responsible": "ix_case_list_open_responsible",
}
# Sort -> the index that answers it, and the columns it orders by.
SORTS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "registered": ("ix_case_list_registered", ("order_key",)),
    "deadline": ("ix_case_list_deadline", ("deadline", "order_key")),
    "case_number": ("ix_case_list_case_number", ("case_key", "order_key")),
    "responsible": ("ix_case_list_responsible", ("responsible_key", "order_key")),
    "origin": ("ix_case_list_origin", ("origin", "order_key")),
    "status": ("ix_case_list_status", ("status", "deadline", "order_key")),
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
ROWS = (
    select(*LIST_COLUMNS)
    .select_from(Clause)
    .join(Instruction, Clause.instruction_id == Instruction.id)
    .join(Body, Clause.responsible_id == Body.id)
    .where(Clause.id.in_(bindparam("ids", expanding=True)))
)


@dataclass(frozen=True, slots=True)
class Question:
    """What is listed. ``facets`` maps a property to the words it may have; a missing property may have any."""

    grades: Set[Grade]
    facets: Mapping[Facet, Set[StrEnum]] = field(default_factory=dict)
    words: str = ""
    open_due: tuple[date | None, date | None] | None = None  # open cases with a deadline in these days
    due: tuple[date | None, date | None] | None = None  # cases of any state with a deadline in these days
    body_id: int | None = None
    sort: str = "registered"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of one page in order, how many there are in all, and whether there are more than were counted."""

    rows: Sequence[Sequence[Any]]
    total: int
    more: bool = False


def page(db: Session, asked: Question, offset: int, limit: int) -> Page:
    """One page of a list."""
    if query(asked.words):
        ids, more = _searched(db, asked)
        return Page(_rows(db, ids[offset : offset + limit]), len(ids), more)
    total = count(db, asked)
    if offset >= total or limit <= 0:
        return Page((), total)
    size = min(limit, total - offset)
    backward = offset > total // 2
    start = total - offset - size if backward else offset
    ids = _ids(db, asked, asked.descending != backward, start, size, few=total <= FEW)
    return Page(_rows(db, ids[::-1] if backward else ids), total)


def count(db: Session, asked: Question) -> int:
    """How many cases a list without search words has; by facets alone from the counters."""
    if asked.open_due is None and asked.due is None and asked.body_id is None:
        return count_facets(db, asked.grades, asked.facets)
    where, values, index = _narrow(replace(asked, sort="deadline"))
    statement = f"SELECT count(*) FROM case_list INDEXED BY {index} WHERE {where}"  # noqa: S608
    return int(db.execute(text(statement), values).scalar_one())


def count_facets(db: Session, grades: Set[Grade], facets: Mapping[Facet, Set[StrEnum]]) -> int:
    """How many cases have these facets, from the counters."""
    where = _facets_sql(grades, facets)
    found = db.execute(text(f"SELECT sum(cases) FROM facet_count WHERE {where}")).scalar_one()  # noqa: S608
    return int(found or 0)


def count_status(db: Session, grades: Set[Grade], status: CaseStatus) -> int:
    return count_facets(db, grades, {STATUS: {status}})


def _ids(db: Session, asked: Question, descending: bool, start: int, size: int, *, few: bool) -> list[int]:
    where, values, index = _narrow(asked)
    if few and asked.facets and index == SORTS[asked.sort][0]:
        where = f"{where} AND facets IN (SELECT facets FROM facet_count WHERE {where})"  # noqa: S608
        index = "ix_case_list_facets"
    statement = (
        f"SELECT id FROM case_list INDEXED BY {index} WHERE {where} "  # noqa: S608
        f"ORDER BY {_order(asked.sort, descending)} LIMIT :size OFFSET :start"
    )
    return list(db.execute(text(statement), {**values, "size": size, "start": start}).scalars())


def _searched(db: Session, asked: Question) -> tuple[list[int], bool]:
    """Ids of the newest hits in the order asked for, and whether older ones were left aside. Never ranked."""
    where, values, _ = _narrow(asked)
    # How far a search looks must not depend on what a limited user cannot see.
    looked_at = f" LIMIT {SEARCHED}" if scope_of(db) is None else ""
    statement = (
        f"SELECT listed.id FROM (SELECT rowid FROM case_search WHERE case_search MATCH :words "  # noqa: S608
        f"ORDER BY rowid DESC{looked_at}) AS hit JOIN case_list AS listed ON listed.id = hit.rowid "
        f"WHERE {where} LIMIT {FOUND + 1}"
    )
    ids = list(db.execute(text(statement), {**values, "words": query(asked.words)}).scalars())
    more = len(ids) > FOUND
    del ids[FOUND:]
    if asked.sort == "registered":
        ids.sort(reverse=asked.descending)
        return ids, more
    order = _order(asked.sort, asked.descending)
    chosen = f"SELECT id FROM case_list WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY {order}"  # noqa: S608
    return list(db.execute(text(chosen), {"ids": json.dumps(ids)}).scalars()), more


def _order(sort: str, descending: bool) -> str:
    direction = "DESC" if descending else "ASC"
    return ", ".join(f"{column} {direction}" for column in SORTS[sort][1])


def _narrow(asked: Question) -> tuple[str, dict[str, object], str]:
    """Conditions, their values, and the index that serves them best."""
    conditions, index = [_facets_sql(asked.grades, asked.facets)], SORTS[asked.sort][0]
    values: dict[str, object] = {}
    first, last = asked.open_due or asked.due or (None, None)
    if first is not None:
        conditions.append("deadline >= :first")
        values["first"] = first.isoformat()
    if last is not None:
        conditions.append("deadline <= :last")
        values["last"] = last.isoformat()
    if asked.open_due is not None:
        conditions.append("is_open = 1")
        index = "ix_case_list_open"
    elif asked.due is not None:
        index = "ix_case_list_deadline" if asked.sort == "deadline" else "ix_case_list_period"
    if asked.body_id is not None:
        conditions.append("responsible_id = :body")
        values["body"] = asked.body_id
        if asked.open_due is None and asked.due is None:
            index = "ix_case_list_body"
    elif asked.due is None and asked.facets.get(STATUS) == {CaseStatus.OPEN} and asked.sort in OPEN_ALONE:
        conditions.append("is_open = 1")
        index = OPEN_ALONE[asked.sort]
    return " AND ".join(conditions), values, index


def _facets_sql(grades: Set[Grade], facets: Mapping[Facet, Set[StrEnum]]) -> str:
    """The facets a case may have; what the clearance does not cover is never counted nor listed."""
    wanted: dict[Facet, Set[StrEnum]] = {**facets}
    if len(grades) < len(Grade) or GRADE in wanted:
        wanted[GRADE] = set(grades) & set(wanted.get(GRADE, set(Grade)))
    conditions = []
    for facet in FACETS:
        if facet not in wanted:
            continue
        codes = sorted(facet.code(word) for word in wanted[facet])
        if len(codes) == 1:
            conditions.append(f"facets & {facet.mask << facet.shift} = {codes[0] << facet.shift}")
        else:
            bits = sum(1 << code for code in codes)
            conditions.append(f"(1 << (facets >> {facet.shift} & {facet.mask})) & {bits}")
    return " AND ".join(conditions) or "1"


def _rows(db: Session, ids: Sequence[int]) -> Sequence[Sequence[Any]]:
    if not ids:
        return ()
    found = {row[0]: row for row in db.execute(ROWS, {"ids": list(ids)})}
    return [found[one] for one in ids]
