"""Eight ways to tamper with a journal, each done as well as somebody without the signing keys can do it."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any

from app.vault.identity import Identity
from db.canonical import ENTRY_FIELDS, PAYLOAD_FIELDS, entry_hash, payload_hash

Entries = list[dict[str, Any]]
INTRUDER = Identity.fresh()


def rechain(entries: Entries, start: int) -> Entries:
    """Numbers, links and hashes made consistent again from ``start`` on; signatures of an intruder's own key."""
    for place in range(start, len(entries)):
        entry = entries[place]
        entry["sequence"] = place + 1
        if place:
            entry["previous"] = entries[place - 1]["hash"]
        entry["payload"] = payload_hash(*(entry[name] for name in PAYLOAD_FIELDS))
        entry["hash"] = entry_hash({name: entry[name] for name in ENTRY_FIELDS})
        entry["signature"] = INTRUDER.sign(bytes.fromhex(entry["hash"]))
    return entries


def edit(entries: Entries, choice: random.Random) -> Entries:
    """A field of one entry is changed."""
    entry = choice.choice(entries)
    name = choice.choice([*ENTRY_FIELDS, *PAYLOAD_FIELDS, "hash", "signature"])
    value = entry[name]
    if isinstance(value, int):
        entry[name] = value + choice.choice((-1, 1, 1000))
    elif isinstance(value, bytes):
        place = choice.randrange(len(value))
        entry[name] = value[:place] + bytes([value[place] ^ (1 << choice.randrange(8))]) + value[place + 1 :]
    elif value:
        place = choice.randrange(len(value))
        entry[name] = value[:place] + ("0" if value[place] != "0" else "1") + value[place + 1 :]
    else:
        entry[name] = "x"
    return entries


def remove(entries: Entries, choice: random.Random) -> Entries:
    """One entry is taken out."""
    del entries[choice.randrange(len(entries))]
    return entries


def remove_and_rechain(entries: Entries, choice: random.Random) -> Entries:
    """One entry is taken out and the chain repaired behind it."""
    place = choice.randrange(len(entries))
    del entries[place]
    return rechain(entries, place)


def truncate(entries: Entries, choice: random.Random) -> Entries:
    """The newest entries are cut off: the rest is genuine."""
    return entries[: choice.randrange(len(entries))]


def insert(entries: Entries, choice: random.Random) -> Entries:
    """A forged entry is put in, the chain repaired behind it."""
    place = choice.randrange(len(entries) + 1)
    forged = dict(choice.choice(entries), record_hash="", change=json.dumps({"forged": choice.random()}))
    return rechain([*entries[:place], forged, *entries[place:]], place)


def reorder(entries: Entries, choice: random.Random) -> Entries:
    """Two entries change places."""
    one, other = choice.sample(range(len(entries)), 2)
    entries[one], entries[other] = entries[other], entries[one]
    return entries


def rewrite(entries: Entries, choice: random.Random) -> Entries:
    """What an entry says is changed, and everything behind it rehashed and signed with another key."""
    place = choice.randrange(len(entries))
    entries[place]["action"] += ".changed"
    return rechain(entries, place)


def resign(entries: Entries, choice: random.Random) -> Entries:
    """A signature is taken away, given by somebody else, or copied from another entry."""
    entry = choice.choice(entries)
    other = choice.choice([e for e in entries if e is not entry])
    entry["signature"] = choice.choice((b"", INTRUDER.sign(bytes.fromhex(entry["hash"])), other["signature"]))
    return entries


KINDS: tuple[Callable[[Entries, random.Random], Entries], ...] = (
    edit, remove, remove_and_rechain, truncate, insert, reorder, rewrite, resign,
)  # fmt: skip
