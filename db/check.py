"""Checking the database file: cipher, structure, marks, journal, and every record against its last entry.

Each look is on a connection of its own, so that nothing is answered from a cache that an earlier look has filled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from app.errors import BaqylauError, Damage, Fault, VaultDamaged, VaultMissing, VaultPlain
from db.base import recorded_tables
from db.canonical import canonical_row, record_hash
from db.engine import APPLICATION_ID, DatabaseKey, connect, look_at_header
from db.verification import Anchor, IsSigned, Verification, verify_journal

MOST_LINES = 20  # of one kind: a broken file may break everywhere
Progress = Callable[[str, int, int], None]  # step, done, of how many (0: not known)


@dataclass(frozen=True, slots=True)
class DatabaseReport:
    """What the checks found, and how much they looked at."""

    damages: tuple[Damage, ...]
    notices: tuple[Damage, ...]
    entries: int
    records: int
    head: str


def check_database(
    place: DatabaseKey,
    vault_uid: str,
    anchors: Iterable[Anchor],
    is_signed: IsSigned,
    progress: Progress = lambda step, done, total: None,
) -> DatabaseReport:
    """All checks; a later one still runs when an earlier one found something, as far as the file can be read."""
    damages: list[Damage] = []
    for step, look in (("file", _look_at_file), ("cipher", _look_at_pages), ("structure", _look_at_structure),
                       ("schema", _look_at_schema)):  # fmt: skip
        progress(step, 0, 0)
        damages += _caught(look, place)
    verification = Verification()
    total = _count_entries(place)

    def told(done: int) -> None:
        progress("journal", done, total)

    try:
        verification = verify_journal(read_entries(place), vault_uid, anchors, is_signed, told)
    except BaqylauError as failure:
        damages.append(_unreadable(failure))
    damages += verification.damages
    records = 0
    if verification.entries:
        progress("records", 0, len(verification.hashes))
        try:
            records = _compare_records(place, verification, damages)
        except BaqylauError as failure:
            damages.append(_unreadable(failure))
    return DatabaseReport(tuple(damages), tuple(verification.notices), verification.entries, records, verification.head)


def read_entries(place: DatabaseKey) -> Iterator[dict[str, Any]]:
    """All journal entries in order, as stored."""
    with _fresh(place) as connection:
        cursor = connection.execute("SELECT * FROM audit_entry ORDER BY sequence")
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
        present = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for table in sorted({*recorded_tables().values(), "audit_entry"} - present):
            yield Damage(Fault.SCHEMA, table)


def _count_entries(place: DatabaseKey) -> int:
    try:
        with _fresh(place) as connection:
            return int(connection.execute("SELECT max(sequence) FROM audit_entry").fetchone()[0] or 0)
    except (BaqylauError, TypeError, ValueError):
        return 0


def _compare_records(place: DatabaseKey, verification: Verification, damages: list[Damage]) -> int:
    """Every stored record against the journal's last word on it, both ways. Returns how many were compared."""
    expected = dict(verification.hashes)
    compared = 0
    with _fresh(place) as connection:
        for kind, table in recorded_tables().items():
            cursor = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608
            names = [column[0] for column in cursor.description]
            for stored in cursor:
                compared += 1
                row = dict(zip(names, stored, strict=True))
                where = f"{kind} {row['id']}"
                known = expected.pop((kind, row["uid"]), None)
                if known is None:
                    damages.append(Damage(Fault.RECORD_UNKNOWN, where))
                elif known != _hash(kind, names, stored):
                    damages.append(Damage(Fault.RECORD_CHANGED, where))
    for kind, uid in expected:
        damages.append(Damage(Fault.RECORD_MISSING, f"{kind} {verification.records[kind, uid].get('id')}"))
    return compared


def _hash(kind: str, names: list[str], stored: tuple[Any, ...]) -> str:
    try:
        return record_hash(kind, canonical_row(names, stored))
    except TypeError:
        return ""
