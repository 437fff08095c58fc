"""A site introduces itself to another: a small open file with its name and public keys.

The file proves only that whoever made it has the keys. Whose they are, two persons find out by comparing the
fingerprint on paper.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from app.exchange.faults import PackageFault, Rejection
from app.exchange.lines import decode_line, encode_line
from app.exchange.schemas import VERSION, checker
from app.rules.terms import ExchangeOutcome
from app.vault.packages import PackageKeys, PublicPackageKeys

FORMAT = "baqylau-site"
LARGEST = 16 * 1024
CODE = re.compile(r"[A-Z0-9]{1,8}")
SIGNATURES = ("signature", "previous", "previous_signature")


@dataclass(frozen=True, slots=True)
class SiteCard:
    """What a site says of itself. ``previous``: the signing key before this one, which vouches for it."""

    site: str
    name: str
    code: str
    keys: PublicPackageKeys
    valid_from: date
    valid_until: date
    previous: bytes | None = None


def write_card(card: SiteCard, keys: PackageKeys, previous: PackageKeys | None = None) -> bytes:
    """The card as a file, signed with its key and, when the key replaces another, with that one too."""
    fields: dict[str, object] = {
        "format": FORMAT,
        "schema": VERSION,
        "site": card.site,
        "name": card.name,
        "code": card.code,
        "sealing": card.keys.sealing,
        "signing": card.keys.signing.hex(),
        "valid_from": card.valid_from.isoformat(),
        "valid_until": card.valid_until.isoformat(),
    }
    message = encode_line(fields)
    fields["signature"] = keys.sign(message).hex()
    if previous is not None:
        fields["previous"] = previous.public.signing.hex()
        fields["previous_signature"] = previous.sign(message).hex()
    return encode_line(fields) + b"\n"


def read_card(content: bytes) -> SiteCard | Rejection:
    """The card of a file, if the keys in it really signed it."""
    if len(content) > LARGEST or not content.endswith(b"\n"):
        return Rejection(ExchangeOutcome.BAD_STRUCTURE, {"what": "card"})
    try:
        fields = decode_line(content[:-1])
    except PackageFault:
        return Rejection(ExchangeOutcome.BAD_STRUCTURE, {"what": "card"})
    if fields.get("format") == FORMAT and type(fields.get("schema")) is int and fields["schema"] > VERSION:
        return Rejection(ExchangeOutcome.TOO_NEW, {"found": fields["schema"], "known": VERSION})
    if checker("site")(fields):
        return Rejection(ExchangeOutcome.BAD_STRUCTURE, {"what": "card"})
    keys = PublicPackageKeys(fields["sealing"], bytes.fromhex(fields["signing"]))
    previous = bytes.fromhex(fields["previous"]) if "previous" in fields else None
    message = encode_line({name: value for name, value in fields.items() if name not in SIGNATURES})
    genuine = keys.is_usable and keys.has_signed(message, bytes.fromhex(fields["signature"]))
    if previous is not None:
        before = PublicPackageKeys(fields["sealing"], previous)
        genuine = genuine and before.has_signed(message, bytes.fromhex(fields.get("previous_signature", "")))
    if not genuine:
        return Rejection(ExchangeOutcome.BAD_STRUCTURE, {"what": "card"})
    return SiteCard(
        site=fields["site"],
        name=fields["name"],
        code=fields["code"],
        keys=keys,
        valid_from=date.fromisoformat(fields["valid_from"]),
        valid_until=date.fromisoformat(fields["valid_until"]),
        previous=previous,
    )
