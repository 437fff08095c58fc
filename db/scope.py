"""What a user may see, kept below the controllers: for a reading connection nothing else is there.

A connection that reads for a limited user has a temporary view in front of every table that holds content. SQLite finds
temporary names first, so lists, counts, searches and reports of any controller, written today or later, read through
them. A connection that writes has no such views; there, records are loaded through a condition, and whatever was
touched is looked at once more before it is saved.
"""

# ruff: noqa: S608  -- conditions are put together from names of tables and numbers of our own, never from what is typed
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Connection, Table, column, inspect, literal, select, table, text
from sqlalchemy import event as events
from sqlalchemy.orm import ORMExecuteState, Session, with_loader_criteria
from sqlalchemy.sql.base import ExecutableOption

from app.errors import NotAllowed
from app.rules.terms import AccessKind, Grade
from db.base import Base, Recorded, Word, import_models, recorded_tables
from db.models.lists import GRADE

SCOPE = "scope"  # under which a session of the database carries its `Scope`
ROOTS = ("clause", "instruction")
# Tables made from others or kept beside them, and the record each row is about: (kind, column).
ABOUT = {"case_list": ("clause", "id"), "due_line": ("clause", "clause_id")}
# Columns that name a record of any kind: (kind, id).
NAMING = (("subject_kind", "subject_id"), ("record_kind", "record_id"), ("kind", "record_id"))
# Numbers are given out over all of them: a writer must know what is taken.
NUMBERED = frozenset({"register_number"})
# Tables that hold nothing of a paper, each with its reason. Whatever has a grade or belongs to a case is not asked.
OPEN: Mapping[str, str] = {
    "user": "names and logins; who lists them is asked for a role",
    "vault": "keys",
    "accepted_risk": "about this workstation",
    "sector": "directory", "body": "directory", "unit": "directory", "official": "directory", "acting": "directory",
    "organisation": "who this office is",
    "standard_text": "directory; wordings for any paper, and the form says that nothing secret belongs in them",
    "heading_correction": "how forms look", "layout_version": "how forms look",
    "discipline_review": "days and signatures of the monthly review; its figures are counted anew for who reads",
    "series": "how numbers look",
    "saved_filter": "conditions of a list",
    "loaded_edition": "texts of the law",
    "own_site": "this site's name", "own_key": "this site's keys",
    "correspondent": "directory", "correspondent_key": "public keys",
    "record_alias": "names of directory entries",
    "import": "who brings a package in need not see what is in it; contents above clearance are kept back",
    "medium": "equipment", "medium_move": "equipment",
    "access_list": "asked for a role", "access_member": "asked for a role",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Scope:
    """Grades, and cases: all but those on lists without this user, or (``chosen_only``) the chosen ones alone."""

    grades: frozenset[Grade]
    user_id: int
    on: date
    chosen_only: bool = False
    listed: bool = False  # there are lists in this vault

    @property
    def is_everything(self) -> bool:
        return len(self.grades) == len(Grade) and not self.narrows_cases

    @property
    def narrows_cases(self) -> bool:
        """Whether cases of a grade that may be seen may still be hidden."""
        return self.listed or self.chosen_only


@dataclass(frozen=True, slots=True)
class Hold:
    """What decides about a table's rows: a grade of their own, and records that they belong to (kind -> column)."""

    graded: bool
    owners: tuple[tuple[str, str], ...]  # (table, column)
    naming: tuple[str, str] | None = None

    @property
    def is_open(self) -> bool:
        return not (self.graded or self.owners or self.naming)


def scope_of(db: Session) -> Scope | None:
    """The limits of a reading session; None when it may see everything."""
    found = db.info.get(SCOPE)
    assert found is None or isinstance(found, Scope)
    return found


@cache
def holds() -> Mapping[str, Hold]:
    """Table -> what decides about its rows, read off the tables themselves; open ones are left out."""
    import_models()
    tables = Base.metadata.tables
    found = {name: _hold(table) for name, table in tables.items() if name not in OPEN}
    while closed := {name for name, hold in found.items() if hold.is_open or not _held(hold, found)}:
        for name in closed:
            del found[name]
    return {
        name: Hold(hold.graded, tuple(o for o in _nearest(hold) if o[0] in found), hold.naming)
        for name, hold in found.items()
    }


def _hold(table: Table) -> Hold:
    owners = [
        (key.column.table.name, column.name)
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table is not table and key.column.table.name not in OPEN
    ]
    if table.name in ABOUT:
        owners.append(ABOUT[table.name])
    naming = next((pair for pair in NAMING if set(pair) <= set(table.columns.keys())), None)
    return Hold(_is_graded(table), tuple(owners), naming)


def _is_graded(table: Table) -> bool:
    kind = table.columns["grade"].type if "grade" in table.columns else None
    return isinstance(kind, Word) and kind.words is Grade


def _held(hold: Hold, found: Mapping[str, Hold]) -> bool:
    return hold.graded or hold.naming is not None or any(name in found for name, _ in hold.owners)


def _nearest(hold: Hold) -> tuple[tuple[str, str], ...]:
    """The case itself decides where it is named; what it is reached through otherwise says the same again."""
    direct = tuple(owner for owner in hold.owners if owner[0] in ROOTS)
    return direct or hold.owners


@lru_cache(maxsize=1024)
def condition(name: str, alias: str, scope: Scope) -> str:
    """SQL that is true for the rows of the table ``name`` (called ``alias``) that may be seen."""
    return " AND ".join(_parts(name, alias, scope, (name,))) or "1"


def _parts(name: str, alias: str, scope: Scope, path: tuple[str, ...]) -> Iterator[str]:
    hold = holds().get(name)
    if hold is None:
        return
    if hold.graded:
        words = ", ".join(f"'{grade.value}'" for grade in sorted(scope.grades))
        nullable = Base.metadata.tables[name].columns["grade"].nullable
        yield f"({f'{alias}.grade IS NULL OR ' if nullable else ''}{alias}.grade IN ({words}))"
    if name == "clause":
        yield from _lists(alias, scope)
    if name == "instruction" and scope.narrows_cases:
        seen = _exists("clause", "instruction_id", f"{alias}.id", scope, path)
        none = f"NOT EXISTS (SELECT 1 FROM main.clause WHERE instruction_id = {alias}.id)"
        yield f"({seen} OR {none})"
    for owner, key in hold.owners:
        if owner in path or (name, owner) == ("clause", "instruction"):
            continue
        nullable = Base.metadata.tables[name].columns[key].nullable
        missing = f"{alias}.{key} IS NULL OR " if nullable else ""
        yield f"({missing}{_exists(owner, 'id', f'{alias}.{key}', scope, path)})"
    if hold.naming is not None:
        kind, number = hold.naming
        cases = " ".join(
            f"WHEN '{word}' THEN {_exists(other, 'id', f'{alias}.{number}', scope, path)}"
            for word, other in recorded_tables().items()
            if other in holds() and other not in path and _may_be_about(path, other)
        )
        yield f"CASE {alias}.{kind} {cases} ELSE 1 END"


def _may_be_about(path: tuple[str, ...], other: str) -> bool:
    """The journal is about everything; other records about records that are not about something themselves. Further
    down, only what has a grade of its own is followed: the rest would be said for the third time."""
    if path == ("audit_entry",):
        return True
    hold = holds()[other]
    return hold.naming is None and (len(path) == 1 or hold.graded)


def _exists(name: str, key: str, value: str, scope: Scope, path: tuple[str, ...]) -> str:
    alias = f"{name}_{len(path)}"
    inner = " AND ".join([f"{alias}.{key} = {value}", *_parts(name, alias, scope, (*path, name))])
    return f'EXISTS (SELECT 1 FROM main."{name}" {alias} WHERE {inner})'


def _lists(alias: str, scope: Scope) -> Iterator[str]:
    """The lists a case is on: any that this user is on today opens it."""
    member = (
        f"EXISTS (SELECT 1 FROM main.access_member m WHERE m.list_id = l.id AND m.user_id = {scope.user_id}"
        f" AND m.taken_off_on IS NULL AND m.from_on <= '{scope.on:%Y-%m-%d}'"
        f" AND (m.to_on IS NULL OR m.to_on >= '{scope.on:%Y-%m-%d}'))"
    )
    kind = AccessKind.INSPECTION if scope.chosen_only else AccessKind.NEED_TO_KNOW
    on_list = (
        f"SELECT 1 FROM main.access_case k JOIN main.access_list l ON l.id = k.list_id AND l.kind = '{kind.value}'"
        f" WHERE k.clause_id = {alias}.id AND k.taken_off_on IS NULL AND l.ended_on IS NULL"
    )
    if scope.chosen_only:
        yield f"EXISTS ({on_list} AND {member})"
    elif scope.listed:
        yield f"(NOT EXISTS ({on_list}) OR EXISTS ({on_list} AND {member}))"


def veil(scope: Scope) -> tuple[str, ...]:
    """Statements that put a view in front of every table with content, for one connection."""
    views = {name: f'SELECT * FROM main."{name}" AS t WHERE {condition(name, "t", scope)}' for name in holds()}
    views |= {counter.table: _counted(counter, scope) for counter in COUNTERS}
    return tuple(f'CREATE TEMP VIEW "{name}" AS {asked}' for name, asked in views.items())


@dataclass(frozen=True, slots=True)
class Counter:
    """A table of counters: what it counts, the rows it counts them over, and the code of the grade in a row."""

    table: str
    columns: tuple[str, ...]
    total: str
    over: str
    case: str
    grade: str


COUNTERS = (
    Counter("facet_count", ("facets",), "cases", "case_list", "id", f"x.facets >> {GRADE.shift} & {GRADE.mask}"),
    Counter("due_count", ("due_on", "grade"), "lines", "due_line", "clause_id", "x.grade"),
)


def _counted(counter: Counter, scope: Scope) -> str:
    """The counters without what is hidden; hidden cases are few, or (chosen only) the seen ones are."""
    listed = f"c.{counter.case} IN (SELECT k.clause_id FROM main.access_case k)"
    seen = condition(counter.over, "c", scope)
    names = ", ".join(f"x.{name} AS {name}" for name in counter.columns)
    if scope.chosen_only:
        over = f"SELECT * FROM main.{counter.over} c WHERE {listed} AND {seen}"
        groups = ", ".join(f"x.{name}" for name in counter.columns)
        return f"SELECT {names}, count(*) AS {counter.total} FROM ({over}) x GROUP BY {groups}"
    same = " AND ".join(f"c.{name} = x.{name}" for name in counter.columns)
    hidden = f"(SELECT count(*) FROM main.{counter.over} c WHERE {same} AND {listed} AND NOT ({seen}))"
    lines = f"x.{counter.total} - {hidden}" if scope.listed else f"x.{counter.total}"
    bits = sum(1 << GRADE.code(grade) for grade in scope.grades)
    source = f"main.{counter.table} x WHERE (1 << ({counter.grade})) & {bits}"
    return f"SELECT {names}, {lines} AS {counter.total} FROM {source}"


def watch_scope(db: Session, scope: Scope) -> None:
    """In a writing session: what may not be seen is not found, and cannot be saved."""

    def narrow(state: ORMExecuteState) -> None:
        if not state.is_select:
            return
        columns = state.statement.column_descriptions  # type: ignore[attr-defined]
        if all(_is_whole(one) for one in columns):
            kinds = {inspect(one["entity"]).mapper.class_ for one in columns}
            state.statement = state.statement.options(*(_criterion(kind, scope) for kind in kinds if _is_held(kind)))

    def look(session: Session, context: object) -> None:
        for row in (*session.new, *session.dirty):
            if isinstance(row, Recorded) and (row in session.new or session.is_modified(row)):
                _require(session.connection(), row, scope)

    events.listen(db, "do_orm_execute", narrow)
    events.listen(db, "after_flush", look)


def _is_held(kind: type[object]) -> bool:
    return issubclass(kind, Recorded) and kind.__tablename__ in holds() and kind.__tablename__ not in NUMBERED


@lru_cache(maxsize=256)
def _criterion(kind: type[Recorded], scope: Scope) -> ExecutableOption:
    seen = table(kind.__tablename__, column("id"), schema="main").alias("seen")
    allowed = text(condition(kind.__tablename__, "seen", scope))
    found = select(literal(1)).select_from(seen).where(seen.c.id == kind.id, allowed).exists()
    return with_loader_criteria(kind, found, include_aliases=True)


def _is_whole(column: Mapping[str, Any]) -> bool:
    """A record, not a number counted or a place in a series: those are asked over everything."""
    return isinstance(column.get("expr"), type)


def _require(connection: Connection, row: Recorded, scope: Scope) -> None:
    table = row.__tablename__
    if table not in holds():
        return
    allowed = condition(table, "t", scope)
    found = connection.exec_driver_sql(f'SELECT 1 FROM main."{table}" t WHERE t.id = ? AND {allowed}', (row.id,))
    if found.first() is None:
        raise NotAllowed(reason="list")
