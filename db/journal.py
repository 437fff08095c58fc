"""The journal: every change of a recorded row becomes a chained, signed entry in the same transaction.

Rows are read back as stored, before the first and after the last flush of a unit of work, so the entry says what the
file holds, not what the program meant to write. From the changes alone the tables can be replayed.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, event
from sqlalchemy.orm import ORMExecuteState, Session

from db.base import Recorded, moment_text
from db.canonical import (
    ENTRY_FIELDS,
    ENTRY_VERSION,
    Row,
    canonical_json,
    canonical_row,
    describe_new,
    difference,
    entry_hash,
    first_link,
    payload_hash,
    record_hash,
)
from db.models.audit import AuditEntry

Sign = Callable[[bytes], bytes]
ENTRY_COLUMNS = (*ENTRY_FIELDS, "salt", "record_hash", "change", "hash", "signature", "second_signature")


@dataclass(frozen=True, slots=True)
class Signer:
    """Who does something: their uid and their Ed25519 signature over an entry's hash."""

    uid: str
    sign: Sign = field(repr=False)


@dataclass(frozen=True, slots=True)
class Head:
    """Where the journal stands: the last entry's work, sequence, hash and moment."""

    work: int
    sequence: int
    hash: str
    at: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Something worth an entry that changes no row: a print, a look, a sign-in."""

    action: str
    kind: str
    id: int
    uid: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Change:
    """A recorded row that was written past the session, as stored before (None: it is new) and after."""

    kind: str
    id: int
    uid: str
    before: Row | None
    after: Row


class Journal:
    """Watches one unit of work and writes its entries just before the commit."""

    def __init__(
        self, db: Session, vault_uid: str, action: str, signers: tuple[Signer, ...], now: Callable[[], datetime]
    ) -> None:
        self._db = db
        self._first_link = first_link(vault_uid)
        self._action = action
        self._signers = signers
        self._now = now
        self._before: dict[Recorded, Row | None] = {}
        self._notes: list[Note] = []
        self._head: Head | None = None
        self._tail: Head | None = None  # the last entry so far, once this unit of work has written any
        self._work = 0
        event.listen(db, "before_flush", self._look_before)
        event.listen(db, "do_orm_execute", _refuse_bulk)
        event.listen(db, "before_commit", self._write)

    def note(self, note: Note) -> None:
        self._notes.append(note)

    def take_head(self) -> Head | None:
        """The head after the commit just made; None when it had nothing to tell."""
        head, self._head = self._head, None
        return head

    def _look_before(self, db: Session, context: object, instances: object) -> None:
        for row in db.deleted:
            raise RuntimeError(f"{type(row).__name__}: rows are never deleted")
        for row in db.new:
            if isinstance(row, Recorded):
                self._before.setdefault(row, None)
        for row in db.dirty:
            if isinstance(row, Recorded) and row not in self._before and db.is_modified(row):
                self._before[row] = _stored(db, row)

    def write_changes(self, changes: Iterable[Change]) -> None:
        """Write entries for rows that were written past the session, ahead of the rest of this unit of work."""
        pages = self._pages()
        for change in changes:
            if change.before is None:
                digest, text = describe_new(change.kind, change.after)
            else:
                values = difference(change.before, change.after)
                digest, text = record_hash(change.kind, change.after), canonical_json(values) if values else ""
            if text:
                pages.add(self._action, change.kind, change.id, change.uid, digest, text)
        self._append(pages)

    def _write(self, db: Session) -> None:
        db.flush()
        pages = self._pages()
        for recorded, before in self._before.items():
            after = _stored(db, recorded)
            change = difference(before, after)
            if change:
                kind = recorded.record_kind
                text = canonical_json(change)
                pages.add(self._action, kind, recorded.id, recorded.uid, record_hash(kind, after), text)
        for note in self._notes:
            pages.add(note.action, note.kind, note.id, note.uid, "", canonical_json(note.values))
        self._before.clear()
        self._notes.clear()
        self._append(pages)
        self._head, self._tail = self._tail, None

    def _continue(self) -> Head:
        """The last entry to follow; all entries of a unit of work share their work number."""
        if self._tail is not None:
            return self._tail
        head = read_head(self._db.connection(), self._first_link)
        self._work = head.work + 1
        return head

    def _pages(self) -> _Pages:
        return _Pages(self._continue(), self._work, moment_text(self._now()), self._signers)

    def _append(self, pages: _Pages) -> None:
        if pages.entries:
            names = ", ".join(f'"{name}"' for name in ENTRY_COLUMNS)
            places = ", ".join("?" * len(ENTRY_COLUMNS))
            # Past the session and its conversions: a package brings a hundred thousand entries.
            self._db.connection().exec_driver_sql(
                f"INSERT INTO main.audit_entry ({names}) VALUES ({places})",  # noqa: S608
                pages.entries,
            )
            self._tail = pages.head


class _Pages:
    """Entries of one moment, each following the one before."""

    def __init__(self, head: Head, work: int, at: str, signers: tuple[Signer, ...]) -> None:
        self.head = head
        self.entries: list[tuple[str | int | bytes, ...]] = []
        self._work = work
        self._at = at
        self._signers = signers
        self._persons = (signers[0].uid, signers[1].uid if len(signers) > 1 else "")

    def add(self, action: str, kind: str, record_id: int, uid: str, digest: str, change: str) -> None:
        salt, sequence = secrets.token_hex(16), self.head.sequence + 1
        entry: dict[str, str | int] = {
            "version": ENTRY_VERSION,
            "sequence": sequence,
            "work": self._work,
            "at": self._at,
            "user_uid": self._persons[0],
            "second_uid": self._persons[1],
            "action": action,
            "record_kind": kind,
            "record_id": record_id,
            "record_uid": uid,
            "payload": payload_hash(salt, digest, change),
            "previous": self.head.hash,
        }
        link = entry_hash(entry)
        signed = bytes.fromhex(link)
        signatures = [signer.sign(signed) for signer in self._signers]
        second = signatures[1] if len(signatures) > 1 else b""
        self.entries.append((*entry.values(), salt, digest, change, link, signatures[0], second))
        self.head = Head(self._work, sequence, link, self._at)


def read_head(connection: Connection, first: str) -> Head:
    """The last entry's place; the first link when there is none yet."""
    found = connection.exec_driver_sql(
        "SELECT work, sequence, hash, at FROM main.audit_entry ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    return Head(*found) if found else Head(0, 0, first)


def _stored(db: Session, row: Recorded) -> Row:
    found = db.connection().exec_driver_sql(f'SELECT * FROM "{row.__tablename__}" WHERE id = ?', (row.id,))  # noqa: S608
    return canonical_row(found.keys(), found.one())


def _refuse_bulk(state: ORMExecuteState) -> None:
    """A bulk statement would pass the journal by; recorded rows are changed as objects."""
    if state.is_update or state.is_delete or state.is_insert:
        mapper = state.bind_mapper
        if mapper is not None and issubclass(mapper.class_, (Recorded, AuditEntry)):
            raise RuntimeError(f"{mapper.class_.__name__}: recorded rows are changed one by one, through the session")
