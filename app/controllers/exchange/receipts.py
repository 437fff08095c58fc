"""Receipts: the short code by which a recipient proves, on paper or by package, what became of a package."""

from __future__ import annotations

from app.rules.terms import ExchangeOutcome
from app.vault.packages import keyed_code
from app.vault.short_codes import read_short_code

ANSWERS = (ExchangeOutcome.ACCEPTED, ExchangeOutcome.DECLINED)


def receipt_code(secret: str, package: str, outcome: ExchangeOutcome) -> str:
    """The code for an answer; only who has read the package knows its secret."""
    return keyed_code(bytes.fromhex(secret), f"{outcome} {package}".encode())


def judge_receipt(secret: str, package: str, typed: str) -> ExchangeOutcome | None:
    """What a code says; None when it is no receipt of this package."""
    code = read_short_code(typed)
    found = [outcome for outcome in ANSWERS if code is not None and receipt_code(secret, package, outcome) == code]
    return found[0] if found else None
