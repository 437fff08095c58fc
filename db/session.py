"""The unit of work: one transaction, one action of one user, undone unless committed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from db.base import Recorded
from db.canonical import NewRows
from db.custody import watch_custody
from db.engine import DatabaseKey, make_engine
from db.entries import Head, Signer
from db.journal import Change, Journal, Note, Stored
from db.scope import SCOPE, Scope, watch_scope


@dataclass(slots=True)
class Ledger:
    """What units of work of an open vault share: the database, whose journal it is, who keeps the outside head, and
    the clock.

    ``before_commit`` may refuse (the outside head could not be brought up to date); ``after_commit`` must not fail.
    ``gate`` lets one writer in at a time, and nobody while the database is exchanged for another one. ``open_reading``
    is the reading each thread has open.
    """

    engine: Engine
    vault_uid: str
    now: Callable[[], datetime]
    before_commit: Callable[[], None]
    after_commit: Callable[[Head], None]
    gate: threading.RLock = field(default_factory=threading.RLock)
    open_reading: threading.local = field(default_factory=threading.local, init=False)


class Reading:
    """An open database session ``db`` to ask questions of."""

    db: Session


@contextmanager
def look(place: DatabaseKey) -> Iterator[Reading]:
    """A reading on a connection of its own."""
    engine = make_engine(place)
    try:
        with Session(engine) as db:
            reading = Reading()
            reading.db = db
            yield reading
    finally:
        engine.dispose()


class UnitOfWork(Reading):
    """Use as a context manager; ``db`` is the open session. Leaving without `commit` undoes everything.

    A reading within a reading of the same thread is the same one: a second lock on the file would wait for a writer
    that waits for the first to be let go.
    """

    _connection: Connection

    def __init__(
        self,
        ledger: Ledger,
        action: str,
        signers: tuple[Signer, ...],
        scope: Scope | None = None,
        afterwards: Callable[[], None] | None = None,
    ) -> None:
        self._ledger = ledger
        self._afterwards = afterwards
        self._scope = scope  # what the user may see; None for everything
        self._action = action
        self._signers = signers
        self.head: Head | None = None  # the journal's last entry, once a commit has written one

    def __enter__(self) -> Self:
        if self._joins():
            return self
        # Who may write takes the writer's place at once, so that two units never wait for each other in a circle.
        if self._signers:
            self._ledger.gate.acquire()
        try:
            self._connection = self._ledger.engine.connect().execution_options(writes=bool(self._signers))
        except BaseException:
            self._leave()
            raise
        self.db = Session(bind=self._connection, expire_on_commit=False)
        watch_custody(self.db)
        if self._scope is not None:
            self.db.info[SCOPE] = self._scope
            if self._signers:
                watch_scope(self.db, self._scope)
        self._journal = Journal(self.db, self._ledger.vault_uid, self._action, self._signers, self._ledger.now)
        if not self._signers:
            self._ledger.open_reading.db = self.db
        return self

    def _joins(self) -> bool:
        """Whether this is a reading within one of its own thread; then it reads there."""
        outer = getattr(self._ledger.open_reading, "db", None)
        self._is_within = outer is not None and not self._signers
        if outer is not None and self._is_within:
            self.db = outer
        return self._is_within

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._is_within:
            return
        if not self._signers:
            self._ledger.open_reading.db = None
        try:
            self._journal.close()
            self.db.close()
            self._connection.close()
        finally:
            self._leave()
        if self._afterwards is not None:
            self._afterwards()

    def _leave(self) -> None:
        if self._signers:
            self._ledger.gate.release()

    def note(self, values: Mapping[str, object], record: Recorded | None = None, action: str = "") -> None:
        """Add an entry about ``record`` (or none) that changes nothing: a print, a look. Flushes new records."""
        if record is None:
            self._journal.note(Note(action or self._action, "note", 0, self._ledger.vault_uid, values))
            return
        self.db.flush()
        self._journal.note(Note(action or self._action, record.record_kind, record.id, record.uid, values))

    def write_changes(self, changes: Iterable[Change]) -> None:
        """Journal rows written in bulk, past the session; see `db.bulk`."""
        self._journal.write_changes(changes)

    def write_new(self, kind: str, new: NewRows, rows: Sequence[Stored]) -> None:
        """Journal new rows written in bulk; `settle` when the last of them were given."""
        self._journal.write_new(kind, new, rows)

    def settle(self) -> None:
        """From here on the journal's table holds every entry of the rows written in bulk."""
        self._journal.settle()

    def commit(self) -> None:
        """Write the journal entries and commit; afterwards bring the outside head up to date."""
        if not self._signers:
            raise RuntimeError("a unit of work that only reads cannot be committed")
        self._ledger.before_commit()
        self.db.commit()
        written = self._journal.take_head()
        if written is not None:
            self.head = written
            self._ledger.after_commit(written)
