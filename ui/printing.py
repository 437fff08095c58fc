"""What a print dialog is given: how a paper is made, and the press that enters it before it leaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.controllers.paper.press import Order, PaperLanguage, Sides
from app.controllers.paper.press import PreparedPrint as Made
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import Grade

if TYPE_CHECKING:
    from app.controllers.paper.press import Press

__all__ = ["PAPER_LANGUAGES", "Job", "Made", "Order", "PaperLanguage", "Wish"]

PAPER_LANGUAGES = ("kk", "ru", "kk+ru")


@dataclass(frozen=True, slots=True)
class Wish:
    """How a person wants the paper: language of its headings, number of its first copy (0: the next free one), how
    many copies, empty for ink, on both sides of the sheet; who wrote it, and where each copy goes."""

    language: str = PAPER_LANGUAGES[0]
    copy: int = 0
    copies: int = 1
    blank: bool = False
    both_sides: bool = True
    executor: str = ""
    addressees: tuple[str, ...] = ()

    def put_into(self, order: Order) -> Order:
        """The order as this person wants it."""
        sides = Sides.DUPLEX if self.both_sides else Sides.SINGLE
        return replace(
            order, language=PaperLanguage(self.language), first_copy=self.copy, copies=self.copies, blank=self.blank,
            sides=sides, executor=self.executor or order.executor, addressees=self.addressees or order.addressees,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Job:
    """A paper to be printed. ``make`` runs off the window's thread; it may tell how far it is, and be stopped there.

    ``press`` enters destination and copies before anything leaves. ``has_options``: the paper can be had in other
    languages, in several copies, or empty for ink. ``only_printer``: a secret that no file may hold; ``press`` is None
    for a paper made before a vault was opened.
    """

    title: str
    file_name: str
    make: Callable[[Wish, Progress], Made | Refusal]
    press: Press | None
    grade: Grade | None = None
    has_options: bool = False
    can_be_blank: bool = True
    only_printer: bool = False
