"""The recovery code: 256 bits on paper, in groups that name their own mistakes, whole or as two halves.

Thirteen groups of five: four characters carry twenty bits, the fifth checks them and their place. The first four of
the 260 bits say what the code is: the whole, or one of two halves, each of which alone says nothing about it.
"""

from __future__ import annotations

import os
from enum import IntEnum

from app.errors import WrongRecoveryCode
from app.vault.derivation import KEY_BYTES

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O, U to be misread
GROUPS = 13
DIGITS = 4
# What a hand or a Cyrillic keyboard writes for a character of the alphabet.
LOOKALIKES = str.maketrans("OILАВЕКМНРСТХІО", "011ABEKMHPCTX10")


class Part(IntEnum):
    """What a written code stands for."""

    WHOLE = 0
    FIRST_HALF = 1
    SECOND_HALF = 2


def make_recovery_code() -> bytes:
    return os.urandom(KEY_BYTES)


def write_code(code: bytes, part: Part = Part.WHOLE) -> str:
    """The code in groups, as it is printed."""
    number = (part.value << 256) | int.from_bytes(code)
    digits = [(number >> (5 * place)) & 31 for place in reversed(range(GROUPS * DIGITS))]
    groups = [digits[start : start + DIGITS] for start in range(0, len(digits), DIGITS)]
    return "-".join("".join(ALPHABET[d] for d in (*group, _check(group, n))) for n, group in enumerate(groups))


def read_code(written: str) -> tuple[bytes, Part]:
    """What was typed; WrongRecoveryCode names the first faulty group, or ``group=0`` for a wrong length."""
    typed = "".join(c for c in written.upper().translate(LOOKALIKES) if c.isalnum())
    if len(typed) != GROUPS * (DIGITS + 1):
        raise WrongRecoveryCode(group=0, reason="length")
    number = 0
    for n in range(GROUPS):
        group = [ALPHABET.find(c) for c in typed[n * (DIGITS + 1) : (n + 1) * (DIGITS + 1)]]
        if -1 in group or _check(group[:DIGITS], n) != group[DIGITS]:
            raise WrongRecoveryCode(group=n + 1, reason="group")
        for digit in group[:DIGITS]:
            number = number << 5 | digit
    if number >> 256 not in set(Part):
        raise WrongRecoveryCode(group=1, reason="group")
    return (number & ((1 << 256) - 1)).to_bytes(KEY_BYTES), Part(number >> 256)


def split_code(code: bytes) -> tuple[str, str]:
    """Two halves for two persons: a random pad, and the code under it."""
    pad = os.urandom(KEY_BYTES)
    return write_code(pad, Part.FIRST_HALF), write_code(_xor(code, pad), Part.SECOND_HALF)


def join_code(written: str, other: str = "") -> bytes:
    """The code from the whole, or from both halves in either order."""
    first, part = read_code(written)
    if part is Part.WHOLE:
        return first
    if not other:
        raise WrongRecoveryCode(group=0, reason="other_half")
    second, other_part = read_code(other)
    if {part, other_part} != {Part.FIRST_HALF, Part.SECOND_HALF}:
        raise WrongRecoveryCode(group=0, reason="other_half")
    return _xor(first, second)


def _check(group: list[int], place: int) -> int:
    """A check character in the field of 32 elements: finds any one wrong character and any two exchanged ones."""
    total = _times_alpha(place, 5)
    for power, digit in enumerate(group, start=1):
        total ^= _times_alpha(digit, power)
    return total


def _times_alpha(value: int, times: int) -> int:
    for _ in range(times):
        value <<= 1
        if value & 32:
            value ^= 0b100101  # x^5 + x^2 + 1
    return value


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))
