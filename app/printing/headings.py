"""Titles and column headings as data: Kazakh, Russian and English, each with its state of proof."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from string import Formatter
from types import MappingProxyType

import resources
from app.errors import InvalidInput
from app.printing.fonts import Face, clean, width_of
from app.printing.paper import Paper
from app.rules.terms import Language

PAPER = "paper"  # the area of texts that every form bears


class Proof(StrEnum):
    """How far a wording could be checked against an official text."""

    VERIFIED = "V"  # read in the decree, or in both languages of an official text
    PARALLEL = "P"  # read in a parallel provision of another official act
    ENGLISH = "E"  # only a machine translation of the official text was read
    PRESS = "S"  # press, or software in use
    RENDERING = "T"  # standard rendering, not checked against the official text
    OWN = "O"  # our own wording: the decree prescribes none


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading and the proof of its Kazakh and its Russian."""

    area: str
    key: str
    kk: str
    ru: str
    en: str
    kk_proof: Proof
    ru_proof: Proof

    def text(self, language: Language) -> str:
        return {Language.KAZAKH: self.kk, Language.RUSSIAN: self.ru, Language.ENGLISH: self.en}[language]


@cache
def shipped_headings(area: str) -> Mapping[str, Heading]:
    """Every heading of a form (or of the paper itself), in the order of its file."""
    data = resources.toml("headings", f"{area}.toml")
    found = {}
    for key, entry in data.items():
        kk_proof, ru_proof = entry["proof"].split("/")
        found[key] = Heading(area, key, entry["kk"], entry["ru"], entry["en"], Proof(kk_proof), Proof(ru_proof))
    return MappingProxyType(found)


def areas() -> tuple[str, ...]:
    """Every area that has headings."""
    return tuple(sorted(file.stem for file in resources.path("headings").glob("*.toml")))


def check_correction(area: str, key: str, language: Language, text: str) -> None:
    """Refuse a correction that could not be printed: unknown heading, other places to fill, letters the face lacks."""
    heading = shipped_headings(area).get(key)
    if heading is None:
        raise InvalidInput(field=key, reason="unknown")
    try:
        same = _places(text) == _places(heading.text(language))
    except ValueError:
        same = False
    if not same or not text.strip():
        raise InvalidInput(field=key, reason="places")
    for line in text.split("\n"):
        width_of(clean(line), Face.BOLD, 1)


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


class Headings:
    """The headings of one area as one paper prints them: in its language, with the office's corrections."""

    def __init__(self, area: str, paper: Paper) -> None:
        self.area = area
        self.language = paper.language
        self._corrections = paper.corrections
        own = paper.layouts.get(area)
        self.measures: Mapping[str, float] = own.measures if own else {}  # what the office measures in its own way
        self._shipped = shipped_headings(area)

    def __contains__(self, key: str) -> bool:
        return key in self._shipped

    def __iter__(self) -> Iterator[str]:
        return iter(self._shipped)

    def in_language(self, key: str, language: Language, **values: object) -> str:
        """The heading in one language; ``values`` fill its places."""
        corrected = self._corrections.get(f"{self.area}.{key}.{language}")
        text = corrected if corrected is not None else self._shipped[key].text(language)
        return text.format_map(values) if values else text

    def lines(self, key: str, **values: object) -> tuple[str, ...]:
        """The heading as printed: one text, or Kazakh and then Russian."""
        return tuple(self.in_language(key, language, **values) for language in self.language.languages)

    def first(self, key: str, **values: object) -> str:
        """The heading in the leading language only, where there is no room for two."""
        return self.in_language(key, self.language.languages[0], **values)

    def joined(self, key: str, separator: str = " / ", **values: object) -> str:
        """The heading on one line, both languages where both are printed and they differ; one colon at the end."""
        *leading, last = dict.fromkeys(self.lines(key, **values))
        _, colon, said = last.partition(": ")
        if colon and all(text.endswith(f": {said}") for text in leading):  # the same value under two labels
            leading = [text.removesuffix(f": {said}") for text in leading]
        return separator.join([*(text.removesuffix(":") for text in leading), last])
