"""Checking the database file: cipher, structure, marks, journal, and every record against its last entry.

Each look is on a connection of its own, so that nothing is answered from a cache that an earlier look has filled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from app.errors import BaqylauError, Damage, Fault, VaultDamaged, VaultMissing, VaultPlain
from db.base import recorded_tables
from db.canonical import canonical_row, record_hash
from db.engine import APPLICATION_ID, DatabaseKey, connect, look_at_header
from db.schema import KNOWN_VERSION, described, known_schema
from db.verification import BATCH, Anchor, IsSigned, JournalWalk, Verification

BEFORE_ALL = -(1 << 63)
MOST_LINES = 20  # of one kind: a broken file may break everywhere
Progress = Callable[[str, int, int], None]  # step, done, of how many (0: not known)


@dataclass(frozen=True, slots=True)
class DatabaseReport:
    """What the checks found, and how much they looked at."""

    damages: tuple[Damage, ...]
    notices: tuple[Damage, ...]
    entries: int
    records: int
    work: int
    head: str


def check_database(
    place: DatabaseKey,
    vault_uid: str,
    anchors: Iterable[Anchor],
    is_signed: IsSigned,
    progress: Progress = lambda step, done, total: None,
) -> DatabaseReport:
    """All checks; a later one still runs when an earlier one found something, as far as the file can be read.

    Work may go on meanwhile: the journal is read in portions, and what does not fit is looked at once more, together
    with the entries written since, in one short transaction.
    """
    damages: list[Damage] = []
    for step, look in (("file", _look_at_file), ("cipher", _look_at_pages), ("structure", _look_at_structure),
                       ("schema", _look_at_schema)):  # fmt: skip
        progress(step, 0, 0)
        damages += _caught(look, place)
    walk = JournalWalk(vault_uid, anchors, is_signed)
    records = 0
    try:
        last = _follow_journal(place, walk, progress)
        progress("records", 0, len(walk.result.hashes))
        records, doubtful = _compare_records(place, walk.result)
        with _fresh(place) as connection:
            connection.execute("BEGIN")
            walk.follow(_entries_after(connection, last))
            damages += _look_again(connection, walk.result, doubtful)
    except BaqylauError as failure:
        damages.append(_unreadable(failure))
    except (LookupError, TypeError, ValueError) as failure:  # a file that opens may still hold any nonsense
        damages.append(Damage(Fault.UNREADABLE, type(failure).__name__))
    found = walk.finish()
    return DatabaseReport(
        (*damages, *found.damages), tuple(found.notices), found.entries, records, found.work, found.head
    )


def look_at_pages(place: DatabaseKey) -> list[Damage]:
    """Only the file and its encrypted pages: the first two steps of the check."""
    return _caught(_look_at_file, place) + _caught(_look_at_pages, place)


def read_entries(place: DatabaseKey) -> Iterator[dict[str, Any]]:
    """All journal entries in order, as stored."""
    with _fresh(place) as connection:
        yield from _entries_after(connection, BEFORE_ALL)


def _follow_journal(place: DatabaseKey, walk: JournalWalk, progress: Progress) -> int:
    """Returns the number of the last entry read."""
    last = BEFORE_ALL
    with _fresh(place) as connection:
        total = connection.execute("SELECT count(*) FROM audit_entry").fetchone()[0]
        while batch := list(_entries_after(connection, last, BATCH)):
            walk.follow(batch)
            last = batch[-1]["sequence"]
            progress("journal", walk.result.entries, total)
    return last


def _entries_after(connection: Any, sequence: int, limit: int = -1) -> Iterator[dict[str, Any]]:
    cursor = connection.execute(
        "SELECT * FROM audit_entry WHERE sequence > ? ORDER BY sequence LIMIT ?", (sequence, limit)
    )
    names = [column[0] for column in cursor.description]
    for stored in cursor:
        yield dict(zip(names, stored, strict=True))


@contextmanager
def _fresh(place: DatabaseKey) -> Iterator[Any]:
    """A connection of its own, whose failures are damage: the file answered before, when the vault was opened."""
    connection = connect(place)
    try:
        yield connection
    except sqlcipher.Error as failure:
        raise VaultDamaged(part="page", detail=str(failure)) from failure
    finally:
        connection.close()


def _caught(look: Callable[[DatabaseKey], Iterable[Damage]], place: DatabaseKey) -> list[Damage]:
    found: list[Damage] = []
    try:
        found.extend(islice(look(place), MOST_LINES))
    except BaqylauError as failure:
        found.append(_unreadable(failure))
    except (LookupError, TypeError, ValueError) as failure:
        found.append(Damage(Fault.UNREADABLE, type(failure).__name__))
    return found


def _unreadable(failure: BaqylauError) -> Damage:
    return Damage(Fault.UNREADABLE, str(failure.values.get("detail") or failure.values.get("file") or failure.code))


def _look_at_file(place: DatabaseKey) -> Iterator[Damage]:
    try:
        look_at_header(place.file)
    except (VaultMissing, VaultPlain, VaultDamaged) as failure:
        parts = {"empty": Fault.EMPTY, "size": Fault.SIZE}
        plain = Fault.PLAIN if isinstance(failure, VaultPlain) else Fault.EMPTY
        yield Damage(parts.get(str(failure.values.get("part")), plain), place.file.name)


def _look_at_pages(place: DatabaseKey) -> Iterator[Damage]:
    with _fresh(place) as connection:
        for (line,) in connection.execute("PRAGMA cipher_integrity_check"):
            yield Damage(Fault.CIPHER, line)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        size = int(connection.execute("PRAGMA page_size").fetchone()[0])
        if pages * size != place.file.stat().st_size:
            yield Damage(Fault.SIZE, place.file.name)


def _look_at_structure(place: DatabaseKey) -> Iterator[Damage]:
    with _fresh(place) as connection:
        for (line,) in connection.execute("PRAGMA integrity_check"):
            if line != "ok":
                yield Damage(Fault.STRUCTURE, line)
        for table, row, *_ in connection.execute("PRAGMA foreign_key_check"):
            yield Damage(Fault.REFERENCES, f"{table} {row}")


def _look_at_schema(place: DatabaseKey) -> Iterator[Damage]:
    with _fresh(place) as connection:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            yield Damage(Fault.MARK, place.file.name)
        if not _is_older(connection):  # an older file has the tables of its time; the upgrade looks at them
            for line in sorted(known_schema() ^ described(connection)):
                yield Damage(Fault.SCHEMA, line)


def _is_older(connection: Any) -> bool:
    return int(connection.execute("PRAGMA user_version").fetchone()[0]) < KNOWN_VERSION


def _compare_records(place: DatabaseKey, known: Verification) -> tuple[int, set[tuple[str, str]]]:
    """Every stored record against the journal's last word on it, both ways: how many, and which do not fit."""
    seen: set[tuple[str, str]] = set()
    doubtful: set[tuple[str, str]] = set()
    with _fresh(place) as connection:
        for kind, table in _tables(connection).items():
            last = BEFORE_ALL
            while rows := _rows_after(connection, table, last):
                for row in rows:
                    record = (kind, row["uid"])
                    if record in seen or known.hashes.get(record) != _hash(kind, row):
                        doubtful.add(record)
                    seen.add(record)
                last = rows[-1]["id"]
    return len(seen), doubtful | (known.hashes.keys() - seen)


def _tables(connection: Any) -> Mapping[str, str]:
    """Kind -> table of the recorded rows the file has."""
    if not _is_older(connection):
        return recorded_tables()
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return {kind: table for kind, table in recorded_tables().items() if table in there}


def _look_again(connection: Any, known: Verification, doubtful: set[tuple[str, str]]) -> Iterator[Damage]:
    """What did not fit, against the journal as it is now."""
    tables = _tables(connection)
    for kind, uid in sorted(doubtful, key=str):
        cursor = connection.execute(f'SELECT * FROM "{tables[kind]}" WHERE uid IS ?', (uid,))  # noqa: S608
        names = [column[0] for column in cursor.description]
        rows = [dict(zip(names, stored, strict=True)) for stored in cursor]
        expected = known.hashes.get((kind, uid))
        if not rows:
            yield Damage(Fault.RECORD_MISSING, f"{kind} {known.records.get((kind, uid), {}).get('id', uid)}")
        elif expected is None or len(rows) > 1:
            yield Damage(Fault.RECORD_UNKNOWN, f"{kind} {rows[-1]['id']}")
        elif expected != _hash(kind, rows[0]):
            yield Damage(Fault.RECORD_CHANGED, f"{kind} {rows[0]['id']}")


def _rows_after(connection: Any, table: str, last: int) -> list[dict[str, Any]]:
    cursor = connection.execute(f'SELECT * FROM "{table}" WHERE id > ? ORDER BY id LIMIT {BATCH}', (last,))  # noqa: S608
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, stored, strict=True)) for stored in cursor]


def _hash(kind: str, row: dict[str, Any]) -> str:
    try:
        return record_hash(kind, canonical_row(row.keys(), row.values()))
    except TypeError:
        return ""
