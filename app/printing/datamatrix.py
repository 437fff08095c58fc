"""DataMatrix (ECC 200, ISO/IEC 16022): a short text as a square of dark and light modules.

Square symbols from 10 x 10 to 48 x 48, ASCII text with digits in pairs: what a footer code needs. reportlab's own
class knows only the postal 44 x 44 symbol.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

Matrix = tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True)
class _Symbol:
    side: int  # modules, finder pattern included
    regions: int  # data regions along a side
    data: int  # data codewords
    check: int  # error-correction codewords


_SYMBOLS = (
    _Symbol(10, 1, 3, 5),
    _Symbol(12, 1, 5, 7),
    _Symbol(14, 1, 8, 10),
    _Symbol(16, 1, 12, 12),
    _Symbol(18, 1, 18, 14),
    _Symbol(20, 1, 22, 18),
    _Symbol(22, 1, 30, 20),
    _Symbol(24, 1, 36, 24),
    _Symbol(26, 1, 44, 28),
    _Symbol(32, 2, 62, 36),
    _Symbol(36, 2, 86, 42),
    _Symbol(40, 2, 114, 48),
    _Symbol(44, 2, 144, 56),
    _Symbol(48, 2, 174, 68),
)
_FIELD = 301  # generator of GF(256): x^8 + x^5 + x^3 + x^2 + 1
_PAD = 129


def _tables() -> tuple[list[int], list[int]]:
    power, logarithm = [0] * 255, [0] * 256
    value = 1
    for exponent in range(255):
        power[exponent] = value
        logarithm[value] = exponent
        value <<= 1
        if value > 255:
            value ^= _FIELD
    return power, logarithm


_POWER, _LOG = _tables()


def _times(a: int, b: int) -> int:
    return _POWER[(_LOG[a] + _LOG[b]) % 255] if a and b else 0


def _check_words(data: list[int], count: int) -> list[int]:
    generator = [1]
    for exponent in range(1, count + 1):
        root = _POWER[exponent]
        shifted = [*generator, 0]
        for at, factor in enumerate(generator):
            shifted[at + 1] ^= _times(factor, root)
        generator = shifted
    rest = [0] * count
    for word in data:
        lead = word ^ rest[0]
        rest = [*rest[1:], 0]
        for at in range(count):
            rest[at] ^= _times(lead, generator[at + 1])
    return rest


def _encode(text: str) -> list[int]:
    if not text.isascii():
        raise ValueError("only ASCII goes into the footer code")
    words, at = [], 0
    while at < len(text):
        pair = text[at : at + 2]
        if len(pair) == 2 and pair.isdigit():
            words.append(130 + int(pair))
            at += 2
        else:
            words.append(ord(text[at]) + 1)
            at += 1
    return words


def _pad(words: list[int], capacity: int) -> list[int]:
    padded = list(words)
    if len(padded) < capacity:
        padded.append(_PAD)
    while len(padded) < capacity:
        word = _PAD + (149 * (len(padded) + 1)) % 253 + 1
        padded.append(word if word <= 254 else word - 254)
    return padded


class _Placement:
    """Lays the bits of the codewords in diagonals over the mapping matrix (annex F of the standard)."""

    def __init__(self, side: int) -> None:
        self.side = side
        self.cells: dict[tuple[int, int], tuple[int, int]] = {}  # (row, column) -> (codeword, bit 1..8)
        self._walk()

    def _set(self, row: int, column: int, word: int, bit: int) -> None:
        side = self.side
        if row < 0:
            row, column = row + side, column + 4 - (side + 4) % 8
        if column < 0:
            row, column = row + 4 - (side + 4) % 8, column + side
        self.cells[row, column] = (word, bit)

    def _ordinary(self, row: int, column: int, word: int) -> None:
        offsets = ((-2, -2), (-2, -1), (-1, -2), (-1, -1), (-1, 0), (0, -2), (0, -1), (0, 0))
        for bit, (down, right) in enumerate(offsets, 1):
            self._set(row + down, column + right, word, bit)

    def _corner(self, places: tuple[tuple[int, int], ...], word: int) -> None:
        for bit, (row, column) in enumerate(places, 1):
            self._set(row % self.side, column % self.side, word, bit)

    def _corner_at(self, row: int, column: int) -> tuple[tuple[int, int], ...] | None:
        side = self.side
        if row == side and column == 0:
            return ((-1, 0), (-1, 1), (-1, 2), (0, -2), (0, -1), (1, -1), (2, -1), (3, -1))
        if row == side - 2 and column == 0 and side % 4:
            return ((-3, 0), (-2, 0), (-1, 0), (0, -4), (0, -3), (0, -2), (0, -1), (1, -1))
        if row == side - 2 and column == 0 and side % 8 == 4:
            return ((-3, 0), (-2, 0), (-1, 0), (0, -2), (0, -1), (1, -1), (2, -1), (3, -1))
        if row == side + 4 and column == 2 and not side % 8:
            return ((-1, 0), (-1, -1), (0, -3), (0, -2), (0, -1), (1, -3), (1, -2), (1, -1))
        return None

    def _walk(self) -> None:
        side, row, column, word = self.side, 4, 0, 0
        while row < side or column < side:
            corner = self._corner_at(row, column)
            if corner:
                self._corner(corner, word)
                word += 1
            while row >= 0 and column < side:
                if row < side and column >= 0 and (row, column) not in self.cells:
                    self._ordinary(row, column, word)
                    word += 1
                row, column = row - 2, column + 2
            row, column = row + 1, column + 3
            while row < side and column >= 0:
                if row >= 0 and column < side and (row, column) not in self.cells:
                    self._ordinary(row, column, word)
                    word += 1
                row, column = row + 2, column - 2
            row, column = row + 3, column + 1

    def is_dark(self, row: int, column: int, words: list[int]) -> bool:
        place = self.cells.get((row, column))
        if place is None:  # the fixed pattern of the lower right corner
            return (row == self.side - 1 and column == self.side - 1) or (
                row == self.side - 2 and column == self.side - 2
            )
        word, bit = place
        return bool(words[word] >> (8 - bit) & 1)


@lru_cache(maxsize=4)
def _placement(side: int) -> _Placement:
    return _Placement(side)


def encode(text: str) -> Matrix:
    """The modules of ``text``, row by row from the top, True for dark; without the quiet zone of one module."""
    words = _encode(text)
    symbol = next((s for s in _SYMBOLS if s.data >= len(words)), None)
    if symbol is None:
        raise ValueError("too long for a footer code")
    padded = _pad(words, symbol.data)
    padded += _check_words(padded, symbol.check)
    inner = symbol.side // symbol.regions - 2  # modules of a region inside its frame
    placement = _placement(inner * symbol.regions)
    return tuple(
        tuple(_module(row, column, inner, placement, padded) for column in range(symbol.side))
        for row in range(symbol.side)
    )


def _module(row: int, column: int, inner: int, placement: _Placement, words: list[int]) -> bool:
    down, right = row % (inner + 2), column % (inner + 2)
    if right == 0 or down == inner + 1:
        return True  # the solid borders, left and bottom
    if down == 0:
        return right % 2 == 0
    if right == inner + 1:
        return down % 2 == 1
    region_row, region_column = row // (inner + 2), column // (inner + 2)
    return placement.is_dark(region_row * inner + down - 1, region_column * inner + right - 1, words)
