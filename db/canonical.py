"""One way to write a row and an entry, so that their hashes are the same for ever and for every reader."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from json.encoder import encode_basestring
from typing import Any

Value = str | int | None
Row = Mapping[str, Value]
ENTRY_VERSION = 1
# The fields an entry's hash covers, in the order they are written down. What was changed enters as one salted hash,
# so that a log may be shown without it and still be verified.
ENTRY_FIELDS = (
    "version", "sequence", "work", "at", "user_uid", "second_uid", "action", "record_kind", "record_id", "record_uid",
    "payload", "previous",
)  # fmt: skip
PAYLOAD_FIELDS = ("salt", "record_hash", "change")


NUMBER = int.__repr__  # as JSON writes it, truth too
PLAIN = frozenset({str, int, type(None)})
_ENCODER = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def canonical_json(value: object) -> str:
    """Sorted keys, no spaces, letters as they are."""
    return _ENCODER.encode(value)


def canonical_row(columns: Iterable[str], stored: Iterable[object]) -> Row:
    """A stored row as plain values: bytes as "hex:...", truth as 0 or 1. A float has no place in a record."""
    row: dict[str, Any] = dict(zip(columns, stored, strict=True))
    for name, value in row.items():
        if type(value) not in PLAIN:
            row[name] = _plain(value)
    return row


def record_hash(kind: str, row: Row) -> str:
    """SHA-256 of a record as stored. Empty fields are left out, so that a new empty column changes no hash."""
    present = {name: value for name, value in row.items() if value is not None}
    return hashlib.sha256(canonical_json([kind, present]).encode()).hexdigest()


def describe_new(kind: str, row: Row) -> tuple[str, str]:
    """`record_hash` of a new row and its `difference` as text, in one go: a package brings a hundred thousand."""
    written = [
        (f'"{name}":', encode_basestring(value) if isinstance(value, str) else NUMBER(value))
        for name in sorted(row)
        if (value := row[name]) is not None
    ]
    present = ",".join([name + value for name, value in written])
    change = ",".join([f"{name}[null,{value}]" for name, value in written])
    return hashlib.sha256(f'["{kind}",{{{present}}}]'.encode()).hexdigest(), f"{{{change}}}"


class NewRows:
    """`describe_new` of rows of one kind that are all read with these columns, in canonical order: what is the same in
    them is written once."""

    def __init__(self, kind: str, columns: Iterable[str]) -> None:
        self.columns = tuple(sorted(columns))
        self._kind = kind
        self._forms: dict[tuple[bool, ...], tuple[str, str]] = {}  # by which columns are empty

    def describe(self, stored: Sequence[object]) -> tuple[str, str]:
        empty = tuple([value is None for value in stored])
        record, change = self._forms.get(empty) or self._add_form(empty)
        written = tuple(
            [
                encode_basestring(value)
                if type(value) is str
                else NUMBER(value)
                if type(value) is int
                else _written(value)
                for value in stored
                if value is not None
            ]
        )
        return hashlib.sha256((record % written).encode()).hexdigest(), change % written

    def _add_form(self, empty: tuple[bool, ...]) -> tuple[str, str]:
        names = [name for name, without in zip(self.columns, empty, strict=True) if not without]
        record = ",".join(f'"{name}":%s' for name in names)
        change = ",".join(f'"{name}":[null,%s]' for name in names)
        form = f'["{self._kind}",{{{record}}}]', f"{{{change}}}"
        return self._forms.setdefault(empty, form)


def _written(stored: object) -> str:
    value = _plain(stored)
    return encode_basestring(value) if isinstance(value, str) else NUMBER(value)


def entry_hash(fields: Mapping[str, str | int]) -> str:
    """SHA-256 of an entry's fields, which include the hash of the entry before."""
    return _list_hash([fields[name] for name in ENTRY_FIELDS])


class EntryFrame:
    """`entry_hash` of entries that have most of their fields in common, those written once: a package brings a hundred
    thousand. Hashes need no quoting, uids do: a package names them."""

    __slots__ = ("_before", "_between")

    def __init__(self, work: int, at: str, persons: tuple[str, str], action: str, kind: str) -> None:
        common = [NUMBER(work), *map(encode_basestring, (at, *persons, action, kind))]
        self._before = f"[{ENTRY_VERSION},"
        self._between = f",{','.join(common)},"

    def hash(self, sequence: int, record_id: int, uid: str, payload: str, previous: str) -> str:
        written = (
            f'{self._before}{sequence}{self._between}{record_id},{encode_basestring(uid)},"{payload}","{previous}"]'
        )
        return hashlib.sha256(written.encode()).hexdigest()


def payload_hash(salt: str, record_digest: str, change: str) -> str:
    """SHA-256 that stands for what an entry changed; the random salt keeps short changes from being guessed."""
    written = f"[{encode_basestring(salt)},{encode_basestring(record_digest)},{encode_basestring(change)}]"
    return hashlib.sha256(written.encode()).hexdigest()


def _list_hash(values: list[str | int]) -> str:
    """Of `canonical_json` of a list without lists."""
    written = [encode_basestring(value) if isinstance(value, str) else NUMBER(value) for value in values]
    return hashlib.sha256(f"[{','.join(written)}]".encode()).hexdigest()


def first_link(vault_uid: str) -> str:
    """What the first entry names as its predecessor: it binds the chain to its vault."""
    return hashlib.sha256(f"baqylau journal {vault_uid}".encode()).hexdigest()


def difference(before: Row | None, after: Row) -> dict[str, list[Value]]:
    """{field: [before, after]} of what changed; of a new record every field that holds something."""
    if before is None:
        return {name: [None, value] for name, value in after.items() if value is not None}
    return {name: [before.get(name), value] for name, value in after.items() if before.get(name) != value}


def _plain(value: object) -> Value:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, bytes):
        return f"hex:{value.hex()}"
    raise TypeError(f"a record cannot hold {type(value).__name__}")
