"""Sort keys of the Kazakh alphabet: an indexed key column is far quicker than a collation called per row.

Kazakh stands first, with the Russian letters in their places in it; Latin after Cyrillic, digits by value before.
"""

from __future__ import annotations

import re

LETTERS = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
KEYS = {letter: chr(0x61 + place) for place, letter in enumerate(LETTERS)}
LATIN = {letter: chr(0xA1 + place) for place, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
NUMBERS = re.compile(r"\d+")
MARKS = re.compile(r"[«»“”\"'’`().,;:!?№/\\-]+")


def sort_key(text: str) -> str:
    """A key whose plain order is the order of the Kazakh alphabet, case and quotation marks aside.

    Numbers sort by value: "2-бап" stands before "10-бап".
    """
    folded = MARKS.sub(" ", text.casefold())
    counted = NUMBERS.sub(lambda found: f"{len(found[0].lstrip('0')):02d}{found[0].lstrip('0')}", folded)
    return " ".join("".join(KEYS.get(letter) or LATIN.get(letter, letter) for letter in counted).split())
