"""Short codes for paper: 60 bits in twelve characters that are not mistaken for one another, and two check characters.

The number modulo the prime 1021 finds every single wrong character and every two neighbours exchanged.
"""

from __future__ import annotations

from app.vault.recovery import ALPHABET, LOOKALIKES

CHARACTERS = 12
CHECK_PRIME = 1021
GROUPS = (5, 5, 4)

__all__ = ["ALPHABET", "read_short_code", "short_code"]


def short_code(digest: bytes) -> str:
    """The first 60 bits of a digest as "XXXXX-XXXXX-XXXX"."""
    return _written(int.from_bytes(digest[:8]) >> 4)


def read_short_code(typed: str) -> str | None:
    """What was typed, in the one right spelling; None when it cannot be a short code."""
    text = "".join(c for c in typed.upper().translate(LOOKALIKES) if c.isalnum())
    if len(text) != CHARACTERS + 2 or any(c not in ALPHABET for c in text):
        return None
    number = 0
    for character in text[:CHARACTERS]:
        number = number << 5 | ALPHABET.index(character)
    code = _written(number)
    return code if code.replace("-", "") == text else None


def _written(number: int) -> str:
    check = number % CHECK_PRIME
    digits = [(number >> (5 * place)) & 31 for place in reversed(range(CHARACTERS))]
    text = "".join(ALPHABET[digit] for digit in (*digits, check >> 5, check & 31))
    parts, start = [], 0
    for length in GROUPS:
        parts.append(text[start : start + length])
        start += length
    return "-".join(parts)
