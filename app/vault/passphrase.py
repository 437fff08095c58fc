"""What a passphrase must be: long or of many words, and not what everybody tries first. No composition rules."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

LEAST_CHARACTERS = 15
LEAST_WORDS = 6
LONGEST = 1024
SCORE_BITS = (35, 50, 65, 85)  # a meter of 0..4: below the first is 0


class Weakness(StrEnum):
    """Why a passphrase is not accepted."""

    NONE = ""
    SHORT = "short"
    FEW_WORDS = "few_words"
    COMMON = "common"
    CONTAINS_LOGIN = "contains_login"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Strength:
    """The verdict on a passphrase: accepted or why not, and an estimate for the meter."""

    ok: bool
    reason: Weakness
    score: int
    bits: int


def normalise(passphrase: str) -> str:
    """One form for the same keystrokes on different keyboards (NFKC); surrounding spaces are not part of it."""
    return unicodedata.normalize("NFKC", passphrase).strip()


def judge(passphrase: str, login: str, common: Iterable[str]) -> Strength:
    """Judge a passphrase. ``common``: folded words and runs that everybody tries; what is left after they and the
    login are taken out must still be a passphrase."""
    text = normalise(passphrase)
    folded = text.casefold()
    words = {word for word in folded.split() if len(word) > 1}
    own = _without(folded, [login.casefold()] if len(login) > 2 else [])
    left = _squeezed(_without(own, common))
    bits = _bits(folded, left)
    score = sum(bits >= limit for limit in SCORE_BITS)
    reason = _weakness(text, words, own != folded, left)
    return Strength(reason is Weakness.NONE, reason, score if reason is Weakness.NONE else min(score, 1), bits)


def _weakness(text: str, words: set[str], has_login: bool, left: str) -> Weakness:
    if len(text) > LONGEST:
        return Weakness.TOO_LONG
    if len(text) < LEAST_CHARACTERS and len(words) < LEAST_WORDS:
        return Weakness.FEW_WORDS if len(words) > 2 else Weakness.SHORT
    if len(left) < LEAST_CHARACTERS // 2 or len(set(left)) < 5:
        return Weakness.CONTAINS_LOGIN if has_login else Weakness.COMMON
    return Weakness.NONE


def _without(text: str, parts: Iterable[str]) -> str:
    for part in sorted(parts, key=len, reverse=True):
        if part in text:
            text = text.replace(part, "")
    return text


def _squeezed(text: str) -> str:
    """Repetitions and runs said once: "aaaa", "abab" and "4567" add nothing to guess."""
    text = re.sub(r"[\W_]+", "", text)
    text = re.sub(r"(.{1,8}?)\1+", r"\1", text)
    kept = [c for n, c in enumerate(text) if n < 2 or not _is_run(text[n - 2 : n + 1])]
    return "".join(kept)


def _is_run(three: str) -> bool:
    first, second, third = map(ord, three)
    return second - first == third - second and abs(second - first) <= 1


def _bits(folded: str, left: str) -> int:
    """A careful estimate: a word that stands alone counts like one of eight thousand, letters inside like two bits."""
    words = [word for word in re.findall(r"\w+", folded) if word and word in left]
    if len(words) > 3:
        return round(sum(min(13.0, 2.4 * len(word)) for word in set(words)))
    kinds = sum(any(test(c) for c in left) for test in (str.isalpha, str.isdigit)) + any(
        not c.isalnum() for c in folded
    )
    return round(len(left) * (2.0 + 0.4 * kinds) + math.log2(1 + len(set(left))))
