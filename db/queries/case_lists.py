"""Lists of cases: ids from an index alone, then the rows of one page. A million cases are as quick as a thousand.

A page is read from the nearer end, or from a place that is known. Totals come from counters; a search counts no
further than it shows.
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
from db.queries.list_places import Known, Places, Way
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
GAPPED = frozenset({"status"})  # rows without a date stand in the midst: "less than a key" would leave them out
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


def page(db: Session, asked: Question, offset: int, limit: int, places: Places | None = None) -> Page:
    """One page of a list; ``places`` shortens the way to it."""
    if query(asked.words):
        ids, more = _searched(db, asked)
        return Page(_rows(db, ids[offset : offset + limit]), len(ids), more)
    known = Known() if places is None else places.known(db, _name(asked))
    total = known.total = count(db, asked) if known.total is None else known.total
    if offset >= total or limit <= 0:
        return Page((), total)
    ids = _page_ids(db, asked, known, total, offset, min(limit, total - offset))
    return Page(_rows(db, ids), total)


def _page_ids(db: Session, asked: Question, known: Known, total: int, offset: int, size: int) -> list[int]:
    """Ids of a page in order, read by the shortest way. After a long one its first and last row are known places."""
    if total <= FEW:
        return [row[0] for row in _read(db, asked, asked.descending, Way(offset, backward=False), size, few=True)]
    rising_only = asked.sort in GAPPED
    way = known.way(total, offset, size, descending=asked.descending, rising_only=rising_only)
    long = way.passed > FEW
    first, end = (max(offset - 1, 0), min(offset + size + 1, total)) if long else (offset, offset + size)
    if long:
        way = known.way(total, first, end - first, descending=asked.descending, rising_only=rising_only)
    descending, start = asked.descending != way.backward, total - end if way.backward else first
    rows = _read(db, asked, descending, way, end - first)
    if len(rows) < end - first:  # rows without a date, last in falling order, are not "less than a key" either
        rows = _read(db, asked, descending, Way(start, way.backward), end - first)
    if long:
        known.learn(total, start, [tuple(row[1:]) for row in rows], descending=descending)
    ids = [row[0] for row in rows]
    if way.backward:
        ids.reverse()
    return ids[offset - first :][:size]


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


def _read(
    db: Session, asked: Question, descending: bool, way: Way, size: int, *, few: bool = False
) -> Sequence[Sequence[Any]]:
    """Ids of a page with the values they are ordered by."""
    where, values, index = _narrow(asked)
    if few and asked.facets and index == SORTS[asked.sort][0]:
        where = f"{where} AND facets IN (SELECT facets FROM facet_count WHERE {where})"  # noqa: S608
        index = "ix_case_list_facets"
    columns = SORTS[asked.sort][1]
    if way.key:
        names = {f"key_{column}": value for column, value in zip(columns, way.key, strict=True)}
        sign = "<=" if descending else ">="
        where = f"{where} AND ({', '.join(columns)}) {sign} ({', '.join(f':{name}' for name in names)})"
        values |= names
    statement = (
        f"SELECT id, {', '.join(columns)} FROM case_list INDEXED BY {index} WHERE {where} "  # noqa: S608
        f"ORDER BY {_order(asked.sort, descending)} LIMIT :size OFFSET :start"
    )
    return db.execute(text(statement), {**values, "size": size, "start": way.passed}).all()


def _name(asked: Question) -> object:
    """What tells one list from another, whichever way it is read."""
    where, values, _ = _narrow(asked)
    return where, tuple(values.items()), asked.sort


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
