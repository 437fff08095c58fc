"""Two invented sites, and packages between them made as the program makes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from app.exchange.envelope import KnownSender, close_envelope
from app.exchange.manifest import Checkpoint, Draft, Party, Scope
from app.exchange.package import Opened, Reader, Sealed, pack
from app.rules.terms import ExchangeOutcome, Grade, Purpose
from app.vault.packages import PackageKeys

TODAY = date(2026, 4, 16)
SENDER_SITE, RECIPIENT_SITE = "5e" * 16, "4e" * 16
SENDER = PackageKeys.fresh()
RECIPIENT = PackageKeys.fresh()
STRANGER = PackageKeys.fresh()

DRAFT = Draft(
    package="0a" * 16,
    purpose=Purpose.EXPORT,
    number=7,
    sender=Party(SENDER_SITE, "Ойдан шығарылған жіберуші", SENDER.public.signing.hex()),
    recipient=Party(RECIPIENT_SITE, "Ойдан шығарылған алушы", RECIPIENT.public.sealing),
    counter=3,
    voided=(),
    created_at="2026-04-15T05:00:00.000000Z",
    expires_on=date(2026, 7, 15),
    grade=Grade.SECRET,
    receipt_secret="0b" * 16,
    checkpoint=Checkpoint(41, "0c" * 32),
    scope=Scope(registered_from=date(2026, 1, 1), words="ойдан"),
    program="baqylau test",
)


def receipt_row(counter: int = 1, **changes: Any) -> dict[str, Any]:
    row = {
        "package": f"{counter:032x}",
        "counter": counter,
        "outcome": "accepted",
        "code": "00000-00000-0000",
        "decided_at": "2026-04-14T05:00:00.000000Z",
        "reason": "ойдан шығарылған – әғқңөұүһі",
    }
    return {name: value for name, value in (row | changes).items() if value is not None}


ROWS: Mapping[str, Iterable[dict[str, Any]]] = {"receipt": [receipt_row(n) for n in range(1, 40)]}


def packed(rows: Mapping[str, Iterable[Mapping[str, Any]]] = ROWS, **changes: Any) -> Sealed:
    """A package of the sender for the recipient, with changes to its manifest."""
    return pack(replace(DRAFT, **changes), rows, SENDER, RECIPIENT.public)


def closed(archive: bytes, keys: PackageKeys = SENDER) -> bytes:
    """An archive made by hand, properly signed and closed: only its inside can be refused."""
    return close_envelope(archive, keys, RECIPIENT.public)


def reader(**changes: Any) -> Reader:
    """The recipient, who knows the sender."""
    known = KnownSender(SENDER_SITE, SENDER.public, date(2026, 1, 1), date(2027, 12, 31))
    return replace(Reader(RECIPIENT_SITE, (RECIPIENT,), (known,), TODAY), **changes)


def outcome(package: bytes, **changes: Any) -> ExchangeOutcome:
    """How the recipient's reading ends."""
    found = reader(**changes).open(package)
    return ExchangeOutcome.READY if isinstance(found, Opened) else found.outcome
