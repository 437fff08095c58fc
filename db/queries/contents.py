"""Choosing the records that travel, and reading them as rows with uids in the place of ids.

What is chosen stands in a temporary table, in memory, so that ten thousand papers need no long lists of numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection

from app.rules.terms import Grade
from db.base import recorded_tables
from db.contents import (
    ANY,
    CASES,
    CONTENTS,
    DECREES,
    DIRECTORIES,
    NUMBERED,
    PLANS,
    ROOT,
    SHARED,
    Content,
    owner_kinds,
    shape,
)
from db.scope import Scope, condition, holds
from db.search import query

STREAMED = 1000
ARRIVING = "import.accept"  # the journal's word for what a package changed
KINDS_OF_CASES = tuple(content.kind for content in CASES)
KINDS_SHARED = tuple(content.kind for content in SHARED)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which papers: every condition that is given must hold. ``ids`` names papers one by one."""

    grades: Set[Grade]
    registered_from: date | None = None
    registered_until: date | None = None
    words: str = ""
    since_sequence: int = 0
    held_only: bool = True
    not_held_by: str = ""  # a site: what it holds itself is not sent to it
    ids: tuple[int, ...] | None = None
    scope: Scope | None = None  # what the person who sends may see; None for everything


def choose(connection: Connection, wanted: Wanted) -> None:
    """Choose papers, all that belongs to them, and the directory entries they name."""
    connection.exec_driver_sql(
        "CREATE TEMP TABLE IF NOT EXISTS chosen (kind TEXT, id INTEGER, PRIMARY KEY (kind, id)) WITHOUT ROWID"
    )
    connection.exec_driver_sql("DELETE FROM chosen")
    asked, values = _condition(wanted)
    connection.exec_driver_sql(
        f"INSERT INTO chosen SELECT '{ROOT}', t.id FROM instruction t WHERE {asked}",
        tuple(values),
    )
    _choose_owned(connection)
    leave_unseen(connection, wanted.scope)
    _choose_named(connection)


def leave_unseen(connection: Connection, scope: Scope | None) -> None:
    """Nobody sends what he may not see: a connection that writes has no veil, so the choice itself is narrowed."""
    if scope is None:
        return
    for kind in counted(connection):
        if _table(kind) in holds():
            connection.exec_driver_sql(
                f"DELETE FROM chosen WHERE kind = '{kind}' AND id NOT IN"
                f' (SELECT t.id FROM main."{_table(kind)}" t WHERE {condition(_table(kind), "t", scope)})'
            )


def choose_directories(connection: Connection) -> None:
    """Choose every directory entry too."""
    for kind in DIRECTORIES:
        connection.exec_driver_sql(f"INSERT OR IGNORE INTO chosen SELECT '{kind}', id FROM \"{shape(kind).table}\"")


def choose_decrees(connection: Connection, grades: Set[Grade]) -> None:
    """Choose the register of normative decrees with its monitoring, as far as the grades go."""
    _choose_register(connection, DECREES, grades)


def choose_plans(connection: Connection, grades: Set[Grade]) -> None:
    """Choose the Address plans with their measures, way and progress, as far as the grades go, and the bodies their
    measures name, so that a body unknown to the recipient is seen as such."""
    _choose_register(connection, PLANS, grades)
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO chosen SELECT 'body', b.id FROM body b WHERE EXISTS (SELECT 1 FROM assigned_line t"
        " WHERE t.id IN (SELECT id FROM chosen WHERE kind = 'assigned_line') AND t.withdrawn_on IS NULL"
        f" AND ({_names_body('name_kk')} OR {_names_body('name_ru')}))"
    )
    _choose_named(connection)


def _names_body(column: str) -> str:
    """Responsible bodies and co-executors stand in a measure by name, one a line."""
    lines = "char(10) || t.responsible || char(10) || t.coexecutors || char(10)"
    return f"(b.{column} <> '' AND instr({lines}, char(10) || b.{column} || char(10)))"


def _choose_register(connection: Connection, kinds: Sequence[str], grades: Set[Grade]) -> None:
    """The records of a register that the grades cover, with what belongs to them."""
    first, *others = kinds
    known = sorted(grades)
    connection.exec_driver_sql(
        f"INSERT OR IGNORE INTO chosen SELECT '{first}', id FROM \"{_table(first)}\""
        f" WHERE grade IS NULL OR grade IN ({', '.join('?' * len(known))})",
        tuple(known),
    )
    _choose_belonging(connection, [CONTENTS[kind] for kind in others])


def counted(connection: Connection) -> dict[str, int]:
    """How many of each kind were chosen."""
    found = connection.exec_driver_sql("SELECT kind, count(*) FROM chosen GROUP BY kind")
    return {row[0]: row[1] for row in found}


def chosen_ids(connection: Connection, kind: str) -> list[int]:
    found = connection.exec_driver_sql("SELECT id FROM chosen WHERE kind = ? ORDER BY id", (kind,))
    return [number for (number,) in found]


def highest_grade(connection: Connection) -> Grade | None:
    """The highest grade among the chosen papers, their clauses, decrees and plans."""
    grades = set()
    for kind in (ROOT, "clause", DECREES[0], PLANS[0]):
        found = connection.exec_driver_sql(
            f'SELECT DISTINCT grade FROM "{shape(kind).table}" WHERE id IN (SELECT id FROM chosen WHERE kind = ?)',
            (kind,),
        )
        grades |= {Grade(grade) for (grade,) in found if grade is not None}
    return max(grades, key=lambda grade: grade.rank, default=None)


def rows_of(connection: Connection, kind: str) -> Iterator[dict[str, Any]]:
    """The chosen records of a kind as they travel, in the order they were made."""
    sql = f"{_select(kind)} WHERE t.id IN (SELECT id FROM chosen WHERE kind = ?) ORDER BY t.id"
    yield from _rows(connection, kind, sql, (kind,))


def rows_named(connection: Connection, kind: str, uids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Records of a kind by uid, as they travel."""
    places = ", ".join("?" * len(uids))
    sql = f"{_select(kind)} WHERE t.uid IN ({places})"
    return {row["uid"]: row for row in _rows(connection, kind, sql, tuple(uids))}


def _rows(connection: Connection, kind: str, sql: str, values: tuple[Any, ...]) -> Iterator[dict[str, Any]]:
    fields = shape(kind).fields
    names = ["uid", *(field.name for field in fields)]
    truths = [number for number, field in enumerate(fields, start=1) if field.truth]
    result = connection.exec_driver_sql(sql, values).yield_per(STREAMED)
    for stored in result:
        row = {name: value for name, value in zip(names, stored, strict=True) if value is not None}
        for number in truths:
            name = names[number]
            if name in row:
                row[name] = bool(row[name])
        yield row


@cache
def _select(kind: str) -> str:
    found = shape(kind)
    columns, joins = ["t.uid"], []
    if kind in NUMBERED:
        paper = "id" if kind == ROOT else CONTENTS[kind].owner
        joins.append(f"LEFT JOIN standing s ON s.kind = '{ROOT}' AND s.record_id = t.\"{paper}\"")
    for number, field in enumerate(found.fields):
        if field.refers_to == ANY:
            column = CONTENTS[kind].owner_kind
            kinds = (
                f'WHEN \'{k}\' THEN (SELECT uid FROM "{_table(k)}" WHERE id = t."{field.column}")'
                for k in owner_kinds(CONTENTS[kind])
            )
            columns.append(f'CASE t."{column}" {" ".join(kinds)} END')
        elif field.refers_to:
            columns.append(f"r{number}.uid")
            other = _table(field.refers_to)
            joins.append(f'LEFT JOIN "{other}" r{number} ON r{number}.id = t."{field.column}"')
        elif field.column == NUMBERED.get(kind):
            columns.append(f"substr(t.\"{field.column}\", 1 + length(coalesce(s.prefix, '')))")
        else:
            columns.append(f't."{field.column}"')
    return f'SELECT {", ".join(columns)} FROM "{found.table}" t {" ".join(joins)}'


def _table(kind: str) -> str:
    return recorded_tables()[kind]


def _condition(wanted: Wanted) -> tuple[str, list[Any]]:
    grades = sorted(wanted.grades)
    parts, values = [f"t.grade IN ({', '.join('?' * len(grades))})"], list[Any](grades)
    if wanted.registered_from is not None:
        parts.append("t.registered_on >= ?")
        values.append(wanted.registered_from.isoformat())
    if wanted.registered_until is not None:
        parts.append("t.registered_on <= ?")
        values.append(wanted.registered_until.isoformat())
    if asked := query(wanted.words):
        hits = "SELECT rowid FROM case_search WHERE case_search MATCH ?"
        parts.append(f"t.id IN (SELECT instruction_id FROM clause WHERE id IN ({hits}))")
        values.append(asked)
    if wanted.since_sequence:
        parts.append(f"t.id IN ({_changed_since()})")
        values += [wanted.since_sequence] * len(KINDS_OF_CASES)
    standing = f"SELECT 1 FROM standing s WHERE s.kind = '{ROOT}' AND s.record_id = t.id"
    if wanted.held_only:
        parts.append(f"NOT EXISTS ({standing} AND NOT s.held)")
    if wanted.not_held_by:
        parts.append(f"NOT EXISTS ({standing} AND s.holder = ?)")
        values.append(wanted.not_held_by)
    if wanted.ids is not None:
        parts.append(f"t.id IN ({', '.join(str(int(number)) for number in wanted.ids)})")
    return " AND ".join(parts), values


@cache
def _changed_since() -> str:
    """Papers of which anything was journaled after a sequence number; one "?" a kind."""
    parts = []
    for kind in KINDS_OF_CASES:
        changed = f"SELECT record_id FROM audit_entry WHERE record_kind = '{kind}' AND sequence > ?"
        parts.append(f"SELECT paper FROM ({_with_papers(kind)}) WHERE id IN ({changed})")
    return " UNION ".join(parts)


@cache
def _with_papers(kind: str) -> str:
    """Every record of a kind with the paper it belongs to, as columns id and paper."""
    content, table = CONTENTS[kind], _table(kind)
    if not content.owner:
        return f'SELECT id, id AS paper FROM "{table}"'
    if not content.owner_kind:
        owners = _with_papers(_owner_kind(content))
        return f'SELECT t.id, o.paper FROM "{table}" t JOIN ({owners}) o ON o.id = t."{content.owner}"'
    parts = (
        f'SELECT t.id, o.paper FROM "{table}" t JOIN ({_with_papers(owner)}) o ON o.id = t."{content.owner}"'
        f" WHERE t.\"{content.owner_kind}\" = '{owner}'"
        for owner in KINDS_OF_CASES
        if owner != kind
    )
    return " UNION ALL ".join(parts)


def papers_of(connection: Connection, kind: str, ids: Iterable[int]) -> set[int]:
    """The papers that records of a kind belong to."""
    listed = ", ".join(str(int(number)) for number in ids)
    found = connection.exec_driver_sql(f"SELECT paper FROM ({_with_papers(kind)}) WHERE id IN ({listed})")
    return {number for (number,) in found}


def _owner_kind(content: Content) -> str:
    return next(field.refers_to for field in shape(content.kind).fields if field.column == content.owner)


def _choose_owned(connection: Connection) -> None:
    """Everything that belongs to a chosen paper."""
    _choose_belonging(connection, CASES[1:])


def _choose_belonging(connection: Connection, contents: Iterable[Content]) -> None:
    """Records of these kinds whose owner was chosen."""
    for content in contents:
        owner = f'"{content.owner_kind}"' if content.owner_kind else f"'{_owner_kind(content)}'"
        connection.exec_driver_sql(
            f"INSERT OR IGNORE INTO chosen SELECT '{content.kind}', id FROM \"{_table(content.kind)}\" t"
            f' WHERE EXISTS (SELECT 1 FROM chosen c WHERE c.kind = {owner} AND c.id = t."{content.owner}")'
        )


def _choose_named(connection: Connection) -> None:
    """Directory entries the chosen records name, and those these name in turn."""
    while True:
        before = sum(counted(connection).values())
        for kind in CONTENTS:
            for field in shape(kind).fields:
                if field.refers_to in KINDS_SHARED:
                    connection.exec_driver_sql(
                        f"INSERT OR IGNORE INTO chosen SELECT '{field.refers_to}', t.\"{field.column}\""
                        f' FROM "{shape(kind).table}" t WHERE t."{field.column}" IS NOT NULL'
                        f" AND t.id IN (SELECT id FROM chosen WHERE kind = '{kind}')"
                    )
        if sum(counted(connection).values()) == before:
            return


def editions_named(connection: Connection) -> set[tuple[str, str]]:
    """Names of editions and calendars that the chosen clauses remember."""
    found = connection.exec_driver_sql(
        "SELECT DISTINCT edition, calendar_edition FROM clause"
        " WHERE id IN (SELECT id FROM chosen WHERE kind = 'clause')"
    )
    return {(edition, calendar) for edition, calendar in found}


def standings(connection: Connection, own_site: str, own_code: str, version: int) -> Iterator[dict[str, Any]]:
    """Where each chosen paper and directory entry stands; ``version`` is our journal's for what is held here.

    A directory entry has no holder: its version counts the changes known of it, here and before it came here.
    """
    for kind in (ROOT, *KINDS_SHARED):
        newness = str(int(version)) if kind == ROOT else _changes_known(kind)
        found = connection.exec_driver_sql(
            f"SELECT t.uid, coalesce(s.home, ?), CASE WHEN s.prefix <> '' THEN rtrim(s.prefix, ':') ELSE ? END,"
            f" CASE WHEN coalesce(s.held, 1) THEN ? ELSE s.holder END, coalesce(s.epoch, 0),"
            f" CASE WHEN coalesce(s.held, 1) THEN {newness} ELSE s.version END"
            f" FROM \"{_table(kind)}\" t LEFT JOIN standing s ON s.kind = '{kind}' AND s.record_id = t.id"
            f" WHERE t.id IN (SELECT id FROM chosen WHERE kind = '{kind}') ORDER BY t.id",
            (own_site, own_code, own_site),
        ).yield_per(STREAMED)
        names = ("record", "home", "code", "holder", "epoch", "version")
        for stored in found:
            yield {"kind": kind, **dict(zip(names, stored, strict=True))}


def _changes_known(kind: str) -> str:
    return (
        "coalesce(s.version, 0) + (SELECT count(*) FROM audit_entry a"
        f" WHERE a.record_kind = '{kind}' AND a.record_id = t.id AND a.sequence > coalesce(s.at_sequence, 0)"
        f" AND a.action <> '{ARRIVING}')"
    )
