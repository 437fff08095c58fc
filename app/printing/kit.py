"""The continuity kit: registers to date, open cards, terms of the coming days and blank forms, in one PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from app.printing.composition import Form, Rendered, begin_sheet, compose
from app.printing.forms.kit_list import KIT_LIST, KitEntry, KitList
from app.printing.paper import Paper, Purpose
from app.printing.pdf import Book


@dataclass(frozen=True, slots=True)
class KitPrint:
    """One print to go into the kit; ``about`` names its case or period in the closing list."""

    form: Form[Any]
    facts: Any
    paper: Paper
    about: str = ""


def blank_prints(forms: Iterable[Form[Any]], paper: Paper, numbers: Iterator[str]) -> Iterator[KitPrint]:
    """An empty form for ink of each; every one has its own print number, since every sheet is accounted for."""
    for form in forms:
        if not form.bare:
            yield KitPrint(form, form.facts(), replace(paper, purpose=Purpose.BLANK, print_number=next(numbers)))


def render_kit(prints: Iterable[KitPrint], paper: Paper, made_at: datetime, reason: str) -> Rendered:
    """All prints, and at the end the list of them on ``paper``. Prints are taken one by one: an iterator may cancel."""
    book = Book(paper.print_number or "baqylau")
    done, entries = [], []
    for entry in prints:
        begin_sheet(book, entry.paper, entry.form)
        printed = compose(book, entry.form, entry.facts, entry.paper)
        done.append(printed)
        number = entry.paper.print_number
        entries.append(KitEntry(entry.form.id, entry.about, number, printed.sheets, printed.fingerprint))
    begin_sheet(book, paper, KIT_LIST)
    done.append(compose(book, KIT_LIST, KitList(made_at, reason, tuple(entries)), paper))
    return Rendered(book.finish(), tuple(done))
