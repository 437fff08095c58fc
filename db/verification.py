"""Verifying the journal: every link, hash and signature, and that its changes lead to the records as they are.

Nothing is skipped: what cannot be verified is a fault with its place. Only a clock that was set back is a notice: it
happens to honest people, and the order of entries does not rest on it.
"""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from app.errors import Damage, Fault
from db.canonical import ENTRY_VERSION, Value, entry_hash, first_link, payload_hash, record_hash

IsSigned = Callable[[bytes, bytes, bytes], bool]  # message, signature, signing key
Entry = Mapping[str, Any]
BATCH = 2000
PORTION = 250  # signatures a thread takes at a time
MOST_PENDING = 32
KEYS_OF = {"user": "signing_key", "vault": "recovery_signing"}  # records that introduce a signing key


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place of the journal known from outside: the state file, a print, a backup."""

    sequence: int
    hash: str


@dataclass(frozen=True, slots=True)
class Signature:
    place: str
    message: bytes
    signature: bytes
    key: bytes


@dataclass(slots=True)
class Verification:
    """What was found, and the records as the journal says they are."""

    damages: list[Damage] = field(default_factory=list)
    notices: list[Damage] = field(default_factory=list)
    entries: int = 0
    work: int = 0
    head: str = ""
    records: dict[tuple[str, str], dict[str, Value]] = field(default_factory=dict)
    hashes: dict[tuple[str, str], str] = field(default_factory=dict)

    def found(self, fault: Fault, place: object) -> None:
        self.damages.append(Damage(fault, str(place)))


def verify_journal(
    entries: Iterable[Entry], vault_uid: str, anchors: Iterable[Anchor], is_signed: IsSigned
) -> Verification:
    """Go through all entries in order. Without an anchor the end may be cut off unseen, so that is a fault too."""
    walk = JournalWalk(vault_uid, anchors, is_signed)
    rest = iter(entries)
    while batch := list(islice(rest, BATCH)):
        walk.follow(batch)
    return walk.finish()


class JournalWalk:
    """A verification that can be fed in portions, so that nothing has to be held open meanwhile."""

    def __init__(self, vault_uid: str, anchors: Iterable[Anchor], is_signed: IsSigned) -> None:
        self.result = Verification(head=first_link(vault_uid))
        self._chain = _Chain(self.result)
        for anchor in anchors:
            self._chain.anchors.setdefault(anchor.sequence, set()).add(anchor.hash)
        self._is_signed = is_signed
        self._pending: deque[Future[list[str]]] = deque()
        self._pool = ThreadPoolExecutor(max_workers=max(1, min(4, os.cpu_count() or 1)))
        if not self._chain.anchors:
            self.result.found(Fault.ANCHOR_MISSING, 0)

    def follow(self, entries: Iterable[Entry]) -> None:
        """The next entries. Their signatures are verified beside, while the next portion is read."""
        signatures = [signature for entry in entries for signature in self._chain.follow(entry)]
        for start in range(0, len(signatures), PORTION):
            self._pending.append(self._pool.submit(self._false_ones, signatures[start : start + PORTION]))
        while len(self._pending) > MOST_PENDING:
            self._take_first()

    def finish(self) -> Verification:
        """The verdict; an anchor that was never reached says that the end is missing."""
        while self._pending:
            self._take_first()
        self._pool.shutdown()
        for sequence in self._chain.anchors:
            self.result.found(Fault.ANCHOR, sequence)
        self.result.damages.sort(key=lambda damage: int(damage.place))
        return self.result

    def _take_first(self) -> None:
        for place in self._pending.popleft().result():
            self.result.found(Fault.SIGNATURE, place)

    def _false_ones(self, signatures: list[Signature]) -> list[str]:
        return [s.place for s in signatures if not self._is_signed(s.message, s.signature, s.key)]


class _Chain:
    """The walk along the journal: expects the next link, keeps the signing keys and the records."""

    def __init__(self, result: Verification) -> None:
        self._result = result
        self._keys: dict[str, bytes] = {}
        self._left: set[str] = set()  # users who may not sign any more
        self._learned: list[
            tuple[str, bytes | None, bool | None]
        ] = []  # uid, new key, whether active: from next work on
        self._at = ""
        self.anchors: dict[int, set[str]] = {}

    def follow(self, entry: Entry) -> Iterator[Signature]:
        """Check one entry and give its signatures to be verified."""
        result = self._result
        result.entries += 1
        place = str(result.entries)
        try:
            change: dict[str, Any] = json.loads(entry["change"])
            self._check_link(entry, place)
            yield from self._signatures(entry, place, change)
            self._replay(entry, place, change)
        except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError):
            result.found(Fault.ENTRY, place)
        result.head = str(entry.get("hash"))

    def _check_link(self, entry: Entry, place: str) -> None:
        result = self._result
        if entry["version"] != ENTRY_VERSION:
            result.found(Fault.VERSION, place)
        if entry["work"] != result.work:
            self._take_effect()
        if entry["sequence"] != result.entries or entry["work"] not in (result.work, result.work + 1):
            result.found(Fault.SEQUENCE, place)
        if entry["previous"] != result.head:
            result.found(Fault.LINK, place)
        if entry_hash(entry) != entry["hash"]:
            result.found(Fault.HASH, place)
        if payload_hash(entry["salt"], entry["record_hash"], entry["change"]) != entry["payload"]:
            result.found(Fault.CHANGE, place)
        if self.anchors.pop(result.entries, {entry["hash"]}) != {entry["hash"]}:
            result.found(Fault.ANCHOR, place)
        if entry["at"] < self._at:
            result.notices.append(Damage(Fault.CLOCK, place))
        self._at = entry["at"]
        result.work = entry["work"]

    def _signatures(self, entry: Entry, place: str, change: Mapping[str, Any]) -> Iterator[Signature]:
        message = bytes.fromhex(entry["hash"])
        signer, second = entry["user_uid"], entry["second_uid"]
        if self._result.entries == 1 and entry["record_uid"] == signer:
            self._learn(entry, change)  # the first user introduces themselves
            self._take_effect()
        for uid, signature in ((signer, entry["signature"]), (second, entry["second_signature"])):
            if uid == second == "":
                if signature != b"":
                    self._result.found(Fault.SIGNATURE, place)
                continue
            key = self._keys.get(uid)
            if key is None or uid in self._left:
                self._result.found(Fault.SIGNER, place)
            else:
                yield Signature(place, message, bytes(signature), key)
        if signer == second:
            self._result.found(Fault.SIGNER, place)

    def _learn(self, entry: Entry, change: Mapping[str, Any]) -> None:
        """New keys and departures hold from the next unit of work on: one unit is signed with one key throughout."""
        name = KEYS_OF[entry["record_kind"]]
        key = bytes.fromhex(change[name][1].removeprefix("hex:")) if name in change else None
        active = bool(change["active"][1]) if "active" in change else None
        self._learned.append((entry["record_uid"], key, active))

    def _take_effect(self) -> None:
        for uid, key, active in self._learned:
            if key is not None:
                self._keys[uid] = key
            if active is not None:
                (self._left.discard if active else self._left.add)(uid)
        self._learned.clear()

    def _replay(self, entry: Entry, place: str, change: Mapping[str, Any]) -> None:
        if entry["record_hash"] == "":
            return  # a note changes nothing
        result, record = self._result, (entry["record_kind"], entry["record_uid"])
        row = result.records.setdefault(record, {})
        for name, (before, after) in change.items():
            if row.get(name) != before:
                result.found(Fault.CHANGE, place)
            row[name] = after
        result.hashes[record] = entry["record_hash"]
        if record_hash(entry["record_kind"], row) != entry["record_hash"] or row.get("uid") != entry["record_uid"]:
            result.found(Fault.CHANGE, place)
        if entry["record_kind"] in KEYS_OF:
            self._learn(entry, change)


def replay(
    entries: Iterable[Entry], until: Callable[[Entry], bool] = lambda entry: True
) -> dict[tuple[str, str], dict[str, Value]]:
    """The records as they stood: by (kind, uid), after the last entry that ``until`` still accepts."""
    records: dict[tuple[str, str], dict[str, Value]] = {}
    for entry in entries:
        if not until(entry):
            break
        if entry["record_hash"]:
            row = records.setdefault((entry["record_kind"], entry["record_uid"]), {})
            row.update({name: after for name, (_, after) in json.loads(entry["change"]).items()})
    return records
