"""Where a line may end: between words, after hyphens, and inside long Kazakh and Russian words at syllables."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from app.printing.fonts import Face, Widths, clean, widths

VOWELS = frozenset("аәеёиіоөуұүыэюя")
CONSONANTS = frozenset("бвгғджзйкқлмнңпрстфхһцчшщ")
SIGNS = frozenset("ьъ")  # never begin a line: they belong to the letter before
_LETTERS = VOWELS | CONSONANTS | SIGNS
_BEFORE, _AFTER = 2, 3  # letters that must stand on each side of a syllable break
LOOSE = 0.5  # a line with more than this part empty takes a syllable of the next word

_NO_BREAK = re.compile(
    r"(№|[Пп]\.|[Тт]\.|[Бб]\.|стр\.) (?=\S)|(?<=\d) (?=жылғы|ж\.|г\.|тармақ|т\."
    r"|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан"
    r"|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)"
)

_SPACES = re.compile(" {2,}")


@lru_cache(maxsize=20_000)
def syllable_breaks(word: str) -> tuple[int, ...]:
    """Places in ``word`` where a hyphen may stand: index of the first letter of the next line.

    Between two vowels the break falls before the last consonant (ұлт-тық, контроль-ный); neighbouring vowels
    may part (матери-ал). ``у`` after a vowel is a consonant (тау-лар, сау-да). Nothing breaks before й ь ъ, and й
    between vowels holds them together. Two letters at least stay before the break, three after it.
    """
    lower = word.lower()
    if len(lower) < _BEFORE + _AFTER or not _LETTERS.issuperset(lower):
        return ()
    sounds = _vowel_places(lower)
    places = []
    for here, following in pairwise(sounds):
        between = lower[here + 1 : following]
        place = _break_between(between, here, following)
        if place is not None and _BEFORE <= place <= len(lower) - _AFTER:
            places.append(place)
    return tuple(places)


def _vowel_places(word: str) -> list[int]:
    places: list[int] = []
    for at, letter in enumerate(word):
        if letter not in VOWELS:
            continue
        if letter == "у" and at and at - 1 in places[-1:]:
            continue  # the glide of "тау", "сауда"
        places.append(at)
    return places


def _break_between(between: str, here: int, following: int) -> int | None:
    if not between:
        return following
    if between == "й":
        return None
    if between[-1] == "ъ":
        return following
    place = following - 1
    while place > here + 1 and between[place - here - 1] in "йьъ":
        place -= 1
    return None if between[place - here - 1] in "йьъ" else place


def _pieces(word: str) -> list[tuple[str, str]]:
    """The word cut where it may end a line, each piece with what is written at the cut ("" or "-")."""
    found: list[tuple[str, str]] = []
    parts = re.split(r"(?<=[^\W\d]{2}[-–—/])(?=\w)|(?<=[^/_][^/_][/_])(?=\w)", word)
    for part in parts:
        core = part.strip("«»\"'()[].,;:!?-–—/…*")
        start = part.find(core) if core else 0
        last = 0
        for place in syllable_breaks(core) if core else ():
            found.append((part[last : start + place], "-"))
            last = start + place
        found.append((part[last:], ""))
    return found


def _prefix_that_fits(word: str, room: float, measure: Widths) -> tuple[str, str]:
    """The longest beginning of ``word`` (with its hyphen) not wider than ``room``, and the rest."""
    taken, shown = "", ""
    grown = ""
    for piece, sign in _pieces(word):
        grown += piece
        if grown == word:
            break
        written = grown + sign
        if measure[written] > room:
            break
        taken, shown = grown, written
    return shown, word[len(taken) :]


def _cut_hard(word: str, room: float, measure: Widths) -> tuple[str, str]:
    """Letters that fit, for a word without syllables (a long number, an address); at least one letter."""
    count = 1
    while count < len(word) and measure[word[: count + 1]] <= room:
        count += 1
    return word[:count], word[count:]


@lru_cache(maxsize=4096)
def break_lines(
    text: str, face: Face, size: float, width: float, *, hyphens: bool = True, first: float = 0.0, loose: float = LOOSE
) -> tuple[str, ...]:
    """``text`` as lines not wider than ``width`` points. Nothing is dropped; an empty text is no line.

    ``first`` points are kept free before the first line of each paragraph (an indent). With ``hyphens`` off (titles)
    a word is parted only when it is wider than a whole line. Registers say the same things many times (bodies, kinds,
    states), so the last few thousand answers are remembered.
    """
    room, indent = width / size, first / size
    measure = widths(face)
    lines: list[str] = []
    for paragraph in clean(text).split("\n"):
        if measure[paragraph] <= room - indent:
            lines.append(_SPACES.sub(" ", paragraph).strip(" ") if "  " in paragraph else paragraph.strip(" "))
        else:
            bound = _NO_BREAK.sub(lambda m: m[0].replace(" ", "\u00a0"), paragraph)
            lines.extend(_fill(bound.split(" "), room, measure, loose if hyphens else 1.0, indent))
    while lines and not lines[-1]:
        lines.pop()
    return tuple(lines)


def _fill(words: list[str], room: float, measure: Widths, loose: float, indent: float) -> list[str]:
    lines: list[str] = []
    space = measure[" "]
    line, used = "", indent
    for word in words:
        if not word:
            continue
        gap = space if line else 0.0
        if used + gap + measure[word] <= room:
            line, used = (f"{line} {word}" if line else word), used + gap + measure[word]
            continue
        if not line and used:  # nothing fits beside the indent
            lines.append("")
            used = 0.0
            if measure[word] <= room:
                line, used = word, measure[word]
                continue
        rest = word
        if line and (room - used) > loose * room:
            shown, rest = _prefix_that_fits(word, room - used - space, measure)
            line = f"{line} {shown}" if shown else line
        if line:
            lines.append(line)
        *full, line = _part(rest, room, measure)
        lines.extend(full)
        used = measure[line]
    if line:
        lines.append(line)
    return lines


def _part(word: str, room: float, measure: Widths) -> list[str]:
    """A word as one or more lines: at syllables when it is wider than the line, by letters when it has none."""
    parts: list[str] = []
    while word and measure[word] > room and len(word) > 1:
        shown, rest = _prefix_that_fits(word, room, measure)
        if not shown:
            shown, rest = _cut_hard(word, room, measure)
        parts.append(shown)
        word = rest
    parts.append(word)
    return parts
