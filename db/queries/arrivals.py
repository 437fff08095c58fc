"""What a package's rows meet here: records by uid or alias, directory entries that are the same, where each stands."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from db.alphabet import sort_key
from db.base import recorded_tables
from db.bulk import pieces
from db.contents import NATURAL, ROOT, shape
from db.queries.contents import ARRIVING
from db.search import CASES, REPORTS, words_of

ASKED = 500


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a record stands, here or by a package."""

    home: str
    prefix: str
    holder: str
    held: bool
    epoch: int
    version: int


def ids_by_uid(connection: Connection, kind: str, uids: Iterable[str]) -> dict[str, int]:
    """Our ids of a kind's records, by their uid or by the uid another vault has for the same entry."""
    table, found = recorded_tables()[kind], dict[str, int]()
    for piece in pieces(uids, ASKED):
        places = ", ".join("?" * len(piece))
        rows = connection.exec_driver_sql(f'SELECT uid, id FROM "{table}" WHERE uid IN ({places})', tuple(piece))
        found.update((uid, number) for uid, number in rows)
        if kind in NATURAL:
            sql = f"SELECT foreign_uid, record_id FROM record_alias WHERE kind = ? AND foreign_uid IN ({places})"
            found.update((uid, number) for uid, number in connection.exec_driver_sql(sql, (kind, *piece)))
    return found


def uids_by_id(connection: Connection, kind: str, ids: Iterable[int]) -> dict[int, str]:
    table, found = recorded_tables()[kind], dict[int, str]()
    for piece in pieces(ids, ASKED):
        rows = connection.exec_driver_sql(
            f'SELECT id, uid FROM "{table}" WHERE id IN ({", ".join("?" * len(piece))})', tuple(piece)
        )
        found.update((number, uid) for number, uid in rows)
    return found


def entry_name(connection: Connection, kind: str, uid: str) -> str:
    """What a directory entry of ours is called; "" when it is not here."""
    column = NATURAL[kind][0]
    found = connection.exec_driver_sql(f'SELECT "{column}" FROM "{recorded_tables()[kind]}" WHERE uid = ?', (uid,))
    return str(found.scalar() or "")


def same_entry(connection: Connection, kind: str, row: Mapping[str, Any], besides: Collection[int] = ()) -> int | None:
    """The entry here that is the same as another vault's, by what it is called and since when; none that is withdrawn
    or among ``besides``."""
    columns = NATURAL[kind]
    condition = " AND ".join(f'"{column}" IS ?' for column in columns)
    if any(field.name == "withdrawn_on" for field in shape(kind).fields):
        condition += " AND withdrawn_on IS NULL"
    if besides:
        condition += f" AND id NOT IN ({', '.join(str(int(number)) for number in besides)})"
    found = connection.exec_driver_sql(
        f'SELECT id FROM "{recorded_tables()[kind]}" WHERE {condition} ORDER BY id LIMIT 1',
        tuple(row.get(column) for column in columns),
    ).first()
    return None if found is None else int(found[0])


def under_control(connection: Connection, kind: str, ids: Iterable[int]) -> set[int]:
    """Measures of a plan that are cases here; plans with such a measure, and what was done on their way."""
    cases = "SELECT subject_id FROM assigned_line WHERE subject_kind = 'nationwide_plan' AND clause_id IS NOT NULL"
    conditions = {
        "assigned_line": "clause_id IS NOT NULL",
        "nationwide_plan": f"id IN ({cases})",
        "milestone": f"subject_kind = 'nationwide_plan' AND subject_id IN ({cases})",
    }
    found: set[int] = set()
    if kind in conditions:
        for piece in pieces(ids, ASKED):
            places = ", ".join("?" * len(piece))
            sql = f'SELECT id FROM "{recorded_tables()[kind]}" WHERE id IN ({places}) AND {conditions[kind]}'
            found |= {number for (number,) in connection.exec_driver_sql(sql, tuple(piece))}
    return found


def measure_controlled(connection: Connection, plan_id: int, number: str) -> bool:
    """Whether the measure of that number of a plan is a case here."""
    sql = (
        "SELECT 1 FROM assigned_line WHERE subject_kind = 'nationwide_plan' AND subject_id = ? AND number = ?"
        " AND clause_id IS NOT NULL AND withdrawn_on IS NULL"
    )
    return connection.exec_driver_sql(sql, (plan_id, number)).first() is not None


def stands(connection: Connection, kind: str, ids: Iterable[int]) -> dict[int, Stand]:
    """Where records of ours stand; what was never exchanged is not in the answer."""
    found: dict[int, Stand] = {}
    for piece in pieces(ids, ASKED):
        newness = "s.version" if kind == ROOT else _changes(kind)
        rows = connection.exec_driver_sql(
            f"SELECT s.record_id, s.home, s.prefix, s.holder, s.held, s.epoch, {newness} FROM standing s"
            f" WHERE s.kind = ? AND s.record_id IN ({', '.join('?' * len(piece))})",
            (kind, *piece),
        )
        for number, home, prefix, holder, held, epoch, version in rows:
            found[number] = Stand(home, prefix, holder, bool(held), epoch, version)
    return found


def changes_known(connection: Connection, kind: str, ids: Iterable[int]) -> dict[int, int]:
    """How many changes are known of directory entries that were never exchanged."""
    found: dict[int, int] = {}
    for piece in pieces(ids, ASKED):
        rows = connection.exec_driver_sql(
            f"SELECT record_id, count(*) FROM audit_entry WHERE record_kind = ? AND action <> '{ARRIVING}'"
            f" AND record_id IN ({', '.join('?' * len(piece))}) GROUP BY record_id",
            (kind, *piece),
        )
        found.update((number, count) for number, count in rows)
    return found


def _changes(kind: str) -> str:
    return (
        "s.version + (SELECT count(*) FROM audit_entry a"
        f" WHERE a.record_kind = '{kind}' AND a.record_id = s.record_id AND a.sequence > s.at_sequence"
        f" AND a.action <> '{ARRIVING}')"
    )


def save_stands(connection: Connection, kind: str, rows: Mapping[int, Stand], at_sequence: int) -> None:
    """Remember where records stand after a package was taken in."""
    sql = (
        "INSERT INTO standing (kind, record_id, home, prefix, holder, held, epoch, version, at_sequence)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, record_id) DO UPDATE SET holder = excluded.holder,"
        " held = excluded.held, epoch = excluded.epoch, version = excluded.version, at_sequence = excluded.at_sequence"
    )
    values = [
        (kind, number, s.home, s.prefix, s.holder, int(s.held), s.epoch, s.version, at_sequence)
        for number, s in rows.items()
    ]
    if values:
        connection.exec_driver_sql(sql, values)


def prefixes(connection: Connection) -> dict[str, str]:
    """Home sites and the prefix their numbers have here."""
    rows = connection.exec_driver_sql("SELECT DISTINCT home, prefix FROM standing WHERE prefix <> ''")
    return {row[0]: row[1] for row in rows}


def sort_keys(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """Sort keys of bodies."""
    found: dict[int, str] = {}
    for piece in pieces(ids, ASKED):
        rows = connection.exec_driver_sql(
            f"SELECT id, name_kk FROM body WHERE id IN ({', '.join('?' * len(piece))})", tuple(piece)
        )
        found.update((number, sort_key(name)) for number, name in rows)
    return found


def index_cases(db: Session, clause_ids: Iterable[int]) -> None:
    """Put clauses that were written in bulk, and their reports, into the search indexes, by the words that their
    registration would."""
    connection = db.connection()
    for piece in pieces(clause_ids, ASKED):
        places = ", ".join("?" * len(piece))
        bodies = connection.exec_driver_sql(
            "SELECT o.clause_id, group_concat(b.name_kk || ' ' || b.name_ru, ' ')"
            f" FROM coexecutor o JOIN body b ON b.id = o.body_id WHERE o.clause_id IN ({places}) GROUP BY o.clause_id",
            tuple(piece),
        )
        others = {row[0]: row[1] for row in bodies}
        found = connection.exec_driver_sql(
            "SELECT c.id, c.case_number, i.registration_number, i.document_number, i.document_kind, i.title_kk,"
            " i.title_ru, c.text_kk, c.text_ru, c.official, c.final_result, c.completion_form, r.name_kk, r.name_ru,"
            " k.name_kk, k.name_ru FROM clause c JOIN instruction i ON i.id = c.instruction_id"
            " JOIN body r ON r.id = c.responsible_id JOIN body k ON k.id = c.consolidator_id"
            f" WHERE c.id IN ({places})",
            tuple(piece),
        )
        words = [(row[0], words_of(*row[1:], others.get(row[0], ""))) for row in found]
        connection.exec_driver_sql(f"DELETE FROM {CASES} WHERE rowid = ?", [(number,) for number, _ in words])
        connection.exec_driver_sql(f"INSERT INTO {CASES}(rowid, words) VALUES (?, ?)", words)
        told = connection.exec_driver_sql(
            f"SELECT id, course, result, reasons FROM report WHERE clause_id IN ({places})", tuple(piece)
        )
        if reports := [(row[0], words_of(*row[1:])) for row in told]:
            connection.exec_driver_sql(f"DELETE FROM {REPORTS} WHERE rowid = ?", [(number,) for number, _ in reports])
            connection.exec_driver_sql(f"INSERT INTO {REPORTS}(rowid, words) VALUES (?, ?)", reports)
