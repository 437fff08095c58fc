"""The paper's typeface: Tinos from `resources/fonts`, its widths, and the check that every letter can be printed."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

import resources
from app.errors import FontsMissing, GlyphMissing

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont


class Face(StrEnum):
    """The four cuts of the paper's face."""

    REGULAR = "Tinos-Regular"
    BOLD = "Tinos-Bold"
    ITALIC = "Tinos-Italic"
    BOLD_ITALIC = "Tinos-BoldItalic"


# What people paste and no paper needs: joiners, marks of order, hints of breaking. Odd spaces become plain ones.
_DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\r"))
_SPACES = dict.fromkeys(map(ord, "\t\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u3000"), " ")
_CLEANING: dict[int, str | None] = {
    **_DROPPED,
    **_SPACES,
    ord("\u202f"): "\u00a0",
    ord("\u2011"): "-",
    ord("\v"): "\n",
    ord("\f"): "\n",
}

_ODD = re.compile(f"[{''.join(map(chr, _CLEANING))}]")


def clean(text: str) -> str:
    """Composed letters, plain spaces, no invisible signs; line ends are kept."""
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text.translate(_CLEANING) if _ODD.search(text) else text


@cache
def font(face: Face) -> TTFont:
    """The parsed face. Parsing is the slow part, so it is done once and only when something is printed."""
    from reportlab.pdfbase.ttfonts import TTFont

    file = resources.path("fonts", f"{face}.ttf")
    if not file.exists():
        raise FontsMissing(folder=str(file.parent))
    return TTFont(str(face), str(file), asciiReadable=False, shapable=False)


class Widths(dict[str, float]):
    """Width of a text at size 1, remembered; a letter the face lacks is refused here, before anything is drawn."""

    _REMEMBERED = 20_000

    def __init__(self, face: Face) -> None:
        super().__init__()
        shape = font(face).face
        self._letters: dict[str, float] = {
            chr(code): shape.charWidths[code] / 1000 for code, glyph in shape.charToGlyph.items() if glyph
        }

    def __missing__(self, text: str) -> float:
        letters = self._letters
        try:
            width = sum([letters[letter] for letter in text])
        except KeyError as missing:
            raise GlyphMissing(text=text, character=missing.args[0]) from None
        if len(self) >= self._REMEMBERED:
            self.clear()
        self[text] = width
        return width


@cache
def widths(face: Face) -> Widths:
    return Widths(face)


def width_of(text: str, face: Face, size: float) -> float:
    """Width in points; refuses a letter that cannot be printed."""
    return widths(face)[text] * size
