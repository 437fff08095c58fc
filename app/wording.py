"""Sentences by code, in Kazakh, Russian and English; shared by the window and the command line.

The texts are data: `resources/i18n/<area>.<language>.toml`, one table of code = "sentence with {places}".
Nothing is looked up when a module loads: the language is known only when a sentence is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from functools import cache, lru_cache

import resources
from app.rules.outcome import DayReason
from app.rules.terms import Language

MONTHS_EN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@lru_cache(maxsize=4096)
def format_date(day: date, language: Language) -> str:
    """Short date as the office writes it: ``23.11.2026 ж.`` · ``23.11.2026 г.`` · ``23 Nov 2026``."""
    if language is Language.ENGLISH:
        return f"{day.day} {MONTHS_EN[day.month - 1]} {day.year}"
    suffix = "ж." if language is Language.KAZAKH else "г."
    return f"{day:%d.%m.%Y} {suffix}"


@dataclass(frozen=True, slots=True)
class Said:
    """A value that is itself a sentence, put into the language of the one it stands in."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)


class Wording:
    """The sentences of one language. ``say`` never fails on a known code; an unknown one is our bug."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._sentences = _sentences(language)

    def say(self, code: str, values: Mapping[str, object] | None = None) -> str:
        """The sentence for ``code`` with its places filled; dates and enums are put into words."""
        sentence = self._sentences[code]
        if not values:
            return sentence
        filled = sentence.format_map({name: self.show(value) for name, value in values.items()})
        return filled.replace("ж..", "ж.").replace("г..", "г.")  # a date may close the sentence

    def word(self, term: Enum) -> str:
        """The name of an enum member, from ``word.<Enum>.<value>``."""
        return self._sentences[f"word.{type(term).__name__}.{term.value}"]

    def knows(self, code: str) -> bool:
        return code in self._sentences

    def show(self, value: object) -> str:
        """A value as it stands in a sentence."""
        if isinstance(value, Enum):
            return self.word(value)
        if isinstance(value, datetime):
            return f"{format_date(value.date(), self.language)} {value:%H:%M}"
        if isinstance(value, date):
            return format_date(value, self.language)
        if isinstance(value, str):
            return value
        if isinstance(value, Said):
            return self.say(value.code, value.values)
        if isinstance(value, DayReason):
            return value.in_language(self.language)
        if isinstance(value, Iterable):
            return ", ".join(self.show(part) for part in value)
        return str(value)


@cache
def _sentences(language: Language) -> dict[str, str]:
    found: dict[str, str] = {}
    for file in sorted(resources.path("i18n").glob(f"*.{language}.toml")):
        found.update(resources.toml("i18n", file.name))
    return found


@cache
def wording(language: Language) -> Wording:
    """The (one) wording of a language."""
    return Wording(language)
