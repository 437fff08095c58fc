"""Journal entries of one moment: each follows the one before, and all are signed; many are made beside other work."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import repeat

from db.canonical import ENTRY_FIELDS, ENTRY_VERSION, EntryFrame, payload_hash

Sign = Callable[[bytes], bytes]
ENTRY_COLUMNS = (*ENTRY_FIELDS, "salt", "record_hash", "change", "hash", "signature", "second_signature")
SALT_LETTERS = 32
SALTS = 64  # drawn at once


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


class Entries:
    """Chained entries, signed when all are added: an entry's hash does not cover the signature of the one before."""

    def __init__(self, head: Head, work: int, at: str, signers: tuple[Signer, ...]) -> None:
        self.head = head  # the last of them; what they follow while there are none
        self.rows: list[tuple[str | int | bytes, ...]] = []  # in the order of `ENTRY_COLUMNS`, once they are signed
        self._sequence, self._previous = head.sequence, head.hash
        self._work = work
        self._at = at
        self._signers = signers
        self._persons = (signers[0].uid, signers[1].uid if len(signers) > 1 else "")
        self._frames: dict[tuple[str, str], EntryFrame] = {}
        self._salts = ""
        self._written: list[tuple[str | int, ...]] = []

    def add(self, action: str, kind: str, record_id: int, uid: str, digest: str, change: str) -> None:
        frame = self._frames.get((action, kind)) or self._frame(action, kind)
        salt, sequence, previous = self._salt(), self._sequence + 1, self._previous
        payload = payload_hash(salt, digest, change)
        link = frame.hash(sequence, record_id, uid, payload, previous)
        self._written.append(
            (
                ENTRY_VERSION, sequence, self._work, self._at, *self._persons, action, kind, record_id, uid,
                payload, previous, salt, digest, change, link,
            )
        )  # fmt: skip
        self._sequence, self._previous = sequence, link

    def sign(self) -> Entries:
        """Sign each entry's hash; nothing is added afterwards."""
        hashes = [bytes.fromhex(str(entry[-1])) for entry in self._written]
        first = map(self._signers[0].sign, hashes)
        second = map(self._signers[1].sign, hashes) if len(self._signers) > 1 else repeat(b"")
        self.rows = [(*entry, *signed) for entry, *signed in zip(self._written, first, second)]  # noqa: B905
        self.head = Head(self._work, self._sequence, self._previous, self._at) if self.rows else self.head
        return self

    def _frame(self, action: str, kind: str) -> EntryFrame:
        frame = EntryFrame(self._work, self._at, self._persons, action, kind)
        return self._frames.setdefault((action, kind), frame)

    def _salt(self) -> str:
        if not self._salts:
            self._salts = secrets.token_hex(SALT_LETTERS // 2 * SALTS)
        salt, self._salts = self._salts[:SALT_LETTERS], self._salts[SALT_LETTERS:]
        return salt


class EntriesBeside:
    """Makes entries on a thread of its own, while rows are written: signing and writing both leave Python meanwhile.

    One handful at a time, because each follows the one before.
    """

    def __init__(self) -> None:
        self._thread: ThreadPoolExecutor | None = None
        self._making: Future[Entries] | None = None

    def start(self, make: Callable[[], Entries]) -> None:
        """Begin with entries; those before must have been taken."""
        assert self._making is None
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "entries")
        self._making = self._thread.submit(make)

    def take(self) -> Entries | None:
        """What was begun, waiting for it if need be; None when nothing was."""
        making, self._making = self._making, None
        return None if making is None else making.result()

    def close(self) -> None:
        """Let go of the thread and of what is not taken."""
        self._making = None
        if self._thread is not None:
            self._thread.shutdown(cancel_futures=True)
            self._thread = None
