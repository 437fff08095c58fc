"""What every classified print bears besides its facts: marking, copy, sheets, executor, language, purpose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.errors import InvalidInput
from app.printing.layouts import Layout
from app.rules.terms import Grade, Language


class PaperLanguage(StrEnum):
    """Language of titles and headings; with BOTH, Russian stands under Kazakh."""

    KAZAKH = "kk"
    RUSSIAN = "ru"
    BOTH = "kk+ru"

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages printed, the leading one first."""
        return tuple(Language(code) for code in self.value.split("+"))


class Sides(StrEnum):
    """Both sides of a sheet with mirrored margins for filing, or the front only."""

    DUPLEX = "duplex"
    SINGLE = "single"


class Purpose(StrEnum):
    """A print for use, a form to be filled in ink, or a trial; the last two say so across the page."""

    REAL = "real"
    BLANK = "blank"
    TEST = "test"


class ExecutorPart(StrEnum):
    """Parts of the executor block; the office's instruction says which it wants."""

    COPIES = "copies"
    ADDRESSEES = "addressees"
    EXECUTOR = "executor"
    TYPIST = "typist"
    DATE = "date"
    MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class ExecutorBlock:
    """The lines on the back of the last sheet. ``addressees``: for each copy in order, where it goes."""

    copies: int = 1
    addressees: tuple[str, ...] = ()
    executor: str = ""
    typist: str = ""
    typed_on: date | None = None
    machine: str = ""  # inventory number of the workstation or printer
    parts: frozenset[ExecutorPart] = frozenset(ExecutorPart)


@dataclass(frozen=True, slots=True)
class Paper:
    """One copy of one print. ``print_number`` is ASCII: it goes into the footer code with the fingerprint."""

    grade: Grade | None = None
    official_use: bool = False  # ҚБПҮ: not a grade, never beside one
    copy: str = "1"
    language: PaperLanguage = PaperLanguage.KAZAKH
    sides: Sides = Sides.DUPLEX
    purpose: Purpose = Purpose.REAL
    print_number: str = ""
    printed_on: date | None = None
    office: str = ""  # the body whose paper it is
    inspector: str = ""  # who printed it for an inspection (43-1); stands across every page
    executor: ExecutorBlock | None = None
    corrections: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))  # "form.key.kk" -> text
    layouts: Mapping[str, Layout] = field(default_factory=lambda: MappingProxyType({}))  # form -> the office's own

    def __post_init__(self) -> None:
        if self.official_use and self.grade is not None:
            raise InvalidInput(field="official_use", reason="mixed_with_grade")
        if not self.print_number.isascii():
            raise InvalidInput(field="print_number", reason="not_ascii")

    @property
    def for_ink(self) -> bool:
        return self.purpose is Purpose.BLANK
