"""The manifest: everything a package says of itself, inside what is signed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.exchange.archive import PartSum
from app.exchange.faults import PackageFault
from app.exchange.lines import decode_line, encode_line
from app.exchange.schemas import VERSION, checker, published_kinds
from app.rules.terms import ExchangeOutcome, Grade, Purpose

NAME = "manifest.json"
FORMAT = "baqylau-package"
OLDEST_KNOWN = 1


@dataclass(frozen=True, slots=True)
class Party:
    """A site as a package names it: its uid, its name, and its key (age recipient, or Ed25519 key as hex)."""

    site: str
    name: str
    key: str


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the package: rows of one kind."""

    kind: str
    sum: PartSum


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where the sender's journal stood: kept by others, it fixes the sender's log."""

    sequence: int
    hash: str


@dataclass(frozen=True, slots=True)
class Scope:
    """What was asked to be exported: a period of registration, the sender's filter, everything changed since."""

    registered_from: date | None = None
    registered_until: date | None = None
    words: str = ""
    since_sequence: int = 0
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A manifest before its parts are known."""

    package: str
    purpose: Purpose
    number: int  # of the export, in the sender's register
    sender: Party
    recipient: Party
    counter: int  # of this sender for this recipient, from 1
    voided: tuple[int, ...]  # counters below it that were given up and will never arrive
    created_at: str  # UTC, as moments are kept
    expires_on: date
    grade: Grade | None  # the highest of the contents; None when nothing in it is graded
    receipt_secret: str
    checkpoint: Checkpoint
    scope: Scope
    program: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """A draft with its parts."""

    draft: Draft
    parts: tuple[Part, ...]

    @property
    def rows(self) -> int:
        return sum(part.sum.rows for part in self.parts)

    def part(self, kind: str) -> Part | None:
        return next((part for part in self.parts if part.kind == kind), None)


def write_manifest(manifest: Manifest) -> bytes:
    """The manifest's bytes, one line."""
    draft, scope = manifest.draft, manifest.draft.scope
    return (
        encode_line(
            {
                "format": FORMAT,
                "schema": VERSION,
                "package": draft.package,
                "purpose": draft.purpose.value,
                "number": draft.number,
                "sender": _party(draft.sender),
                "recipient": _party(draft.recipient),
                "counter": draft.counter,
                "voided": list(draft.voided),
                "created_at": draft.created_at,
                "expires_on": draft.expires_on.isoformat(),
                "grade": draft.grade.value if draft.grade else None,
                "receipt_secret": draft.receipt_secret,
                "checkpoint": {"sequence": draft.checkpoint.sequence, "hash": draft.checkpoint.hash},
                "scope": {
                    "registered_from": scope.registered_from.isoformat() if scope.registered_from else None,
                    "registered_until": scope.registered_until.isoformat() if scope.registered_until else None,
                    "words": scope.words,
                    "since_sequence": scope.since_sequence,
                    "whole": scope.whole,
                },
                "program": draft.program,
                "parts": [
                    {"kind": p.kind, "name": p.sum.name, "rows": p.sum.rows, "size": p.sum.size, "sha256": p.sum.sha256}
                    for p in manifest.parts
                ],
            }
        )
        + b"\n"
    )


def read_manifest(content: bytes) -> Manifest:
    """The manifest of a package; PackageFault for one of a newer program or one that breaks its schema."""
    if not content.endswith(b"\n"):
        raise PackageFault(ExchangeOutcome.BAD_STRUCTURE, what="manifest")
    found = decode_line(content[:-1])
    if found.get("format") != FORMAT or type(found.get("schema")) is not int:
        raise PackageFault(ExchangeOutcome.BAD_STRUCTURE, what="manifest")
    if found["schema"] > VERSION:
        raise PackageFault(ExchangeOutcome.TOO_NEW, found=found["schema"], known=VERSION)
    if found["schema"] < OLDEST_KNOWN or checker("manifest")(found):
        raise PackageFault(ExchangeOutcome.BAD_STRUCTURE, what="manifest")
    manifest = _manifest(found)
    kinds = [part.kind for part in manifest.parts]
    known = published_kinds(found["schema"]) - {"manifest", "site"}
    if len(set(kinds)) != len(kinds) or not set(kinds) <= known:
        raise PackageFault(ExchangeOutcome.BAD_STRUCTURE, what="manifest")
    return manifest


def _manifest(found: dict[str, Any]) -> Manifest:
    try:
        datetime.fromisoformat(found["created_at"])
    except ValueError as failure:
        raise PackageFault(ExchangeOutcome.BAD_STRUCTURE, what="manifest") from failure
    scope = found["scope"]
    draft = Draft(
        package=found["package"],
        purpose=Purpose(found["purpose"]),
        number=found["number"],
        sender=Party(**found["sender"]),
        recipient=Party(**found["recipient"]),
        counter=found["counter"],
        voided=tuple(found["voided"]),
        created_at=found["created_at"],
        expires_on=date.fromisoformat(found["expires_on"]),
        grade=Grade(found["grade"]) if found["grade"] else None,
        receipt_secret=found["receipt_secret"],
        checkpoint=Checkpoint(**found["checkpoint"]),
        scope=Scope(
            registered_from=_date(scope["registered_from"]),
            registered_until=_date(scope["registered_until"]),
            words=scope["words"],
            since_sequence=scope["since_sequence"],
            whole=scope["whole"],
        ),
        program=found["program"],
    )
    parts = (Part(p["kind"], PartSum(p["name"], p["rows"], p["size"], p["sha256"])) for p in found["parts"])
    return Manifest(draft, tuple(parts))


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _party(party: Party) -> dict[str, str]:
    return {"site": party.site, "name": party.name, "key": party.key}
