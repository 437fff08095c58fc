"""The journal: every change of a recorded row becomes a chained, signed entry in the same transaction.

Rows are read back as stored, before the first and after the last flush of a unit of work, so the entry says what the
file holds, not what the program meant to write. From the changes alone the tables can be replayed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, event
from sqlalchemy.orm import ORMExecuteState, Session

from db.base import Recorded, moment_text
from db.canonical import (
    NewRows,
    Row,
    canonical_json,
    canonical_row,
    describe_new,
    difference,
    first_link,
    record_hash,
)
from db.entries import ENTRY_COLUMNS, Entries, EntriesBeside, Head, Signer
from db.models.audit import AuditEntry
from db.statements import insert_values

MANY = 100  # entries worth a thread
Stored = tuple[int, str, Sequence[object]]  # a new row's id, uid, and values as stored


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
        self._beside = EntriesBeside()
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
        entries = self._entries()
        for change in changes:
            if change.before is None:
                digest, text = describe_new(change.kind, change.after)
            else:
                values = difference(change.before, change.after)
                digest, text = record_hash(change.kind, change.after), canonical_json(values) if values else ""
            if text:
                entries.add(self._action, change.kind, change.id, change.uid, digest, text)
        self._append(entries.sign())

    def write_new(self, kind: str, new: NewRows, rows: Sequence[Stored]) -> None:
        """Write entries for new rows as `write_changes` does. Many are made while the caller goes on: all of them are
        in the table after `settle`. ``rows`` and ``new`` are the journal's until then."""
        entries = self._entries()

        def make() -> Entries:
            for number, uid, stored in rows:
                digest, text = new.describe(stored)
                entries.add(self._action, kind, number, uid, digest, text)
            return entries.sign()

        if len(rows) < MANY:
            self._append(make())
        else:
            self._beside.start(make)

    def settle(self) -> None:
        """Write the entries that are still being made."""
        entries = self._beside.take()
        if entries is not None:
            self._append(entries)

    def close(self) -> None:
        """Let go of what is not written; nothing of this unit of work comes after."""
        self._beside.close()

    def _write(self, db: Session) -> None:
        db.flush()
        entries = self._entries()
        for recorded, before in self._before.items():
            after = _stored(db, recorded)
            change = difference(before, after)
            if change:
                kind = recorded.record_kind
                text = canonical_json(change)
                entries.add(self._action, kind, recorded.id, recorded.uid, record_hash(kind, after), text)
        for note in self._notes:
            entries.add(note.action, note.kind, note.id, note.uid, "", canonical_json(note.values))
        self._before.clear()
        self._notes.clear()
        self._append(entries.sign())
        self._head, self._tail = self._tail, None

    def _continue(self) -> Head:
        """The last entry to follow; all entries of a unit of work share their work number."""
        if self._tail is not None:
            return self._tail
        head = read_head(self._db.connection(), self._first_link)
        self._work = head.work + 1
        return head

    def _entries(self) -> Entries:
        """No entries yet, to follow the last one."""
        self.settle()
        return Entries(self._continue(), self._work, moment_text(self._now()), self._signers)

    def _append(self, entries: Entries) -> None:
        if entries.rows:
            insert_values(self._db.connection(), "main.audit_entry", ENTRY_COLUMNS, entries.rows)
            self._tail = entries.head


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
