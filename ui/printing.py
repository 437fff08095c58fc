"""What a print dialog is given: how a paper is made, and where it is entered before it leaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.rules.outcome import Refusal
from app.rules.terms import Grade

PAPER_LANGUAGES = ("kk", "ru", "kk+ru")


@dataclass(frozen=True, slots=True)
class Wish:
    """How a person wants the paper: language of its headings, copy number, empty for ink, why once more."""

    language: str = PAPER_LANGUAGES[0]
    copy: str = "1"
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """A paper as it was made. ``number`` is its number in the ledger, "" for a paper outside it."""

    pdf: bytes
    number: str = ""
    sheets: int = 0


@dataclass(frozen=True, slots=True)
class Job:
    """A paper to be printed. ``make`` and ``sent`` run off the window's thread.

    ``sent`` enters the destination and the number of copies in the ledger before anything leaves. ``has_options``:
    the paper can be had in other languages, as another copy, or empty for ink.
    """

    title: str
    file_name: str
    make: Callable[[Wish], Made | Refusal]
    sent: Callable[[Made, str, int], None] = lambda made, destination, copies: None
    grade: Grade | None = None
    has_options: bool = False
