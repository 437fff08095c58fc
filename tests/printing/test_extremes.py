"""Every form with the longest and with the emptiest facts: nothing lost, nothing off the page, nothing overprinted."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

import pypdfium2
import pytest

from app.printing.composition import render
from app.printing.registry import FORMS
from tests.printing.prints import PAPER, paper_in

IDS = sorted(FORMS)
SHORT = {"groups", "print_number", "fingerprint", "form", "copy", "sheets", "case_number", "number", "clause"}


NARROW = "0123456789abcdeghkostuvxyz"


def short(number: int) -> str:
    """Letters for a number, few and narrow enough for the narrowest column."""
    return (short(number // len(NARROW)) if number >= len(NARROW) else "") + NARROW[number % len(NARROW)]


class Longer:
    """Makes every text of the facts long, with short words that can be told apart."""

    def __init__(self, words: int) -> None:
        self.words = words
        self.made: list[str] = []

    def __call__(self, facts: Any, name: str = "") -> Any:
        if isinstance(facts, Enum | date) or facts is None or isinstance(facts, bool | int | float):
            return facts
        if isinstance(facts, str):
            return self._text() if facts and name not in SHORT else facts
        if isinstance(facts, tuple):
            return tuple(self(part, name) for part in facts)
        if is_dataclass(facts) and not isinstance(facts, type):
            changed = {entry.name: self(getattr(facts, entry.name), entry.name) for entry in fields(facts)}
            return replace(facts, **changed)
        return facts

    def _text(self) -> str:
        start = len(self.made)
        made = [f"ж{short(start + n)}ә" for n in range(self.words)]
        self.made += made
        return " ".join(made)


def words_on(pdf: bytes) -> set[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    return set(re.findall(r"ж[0-9a-z]+ә", text))


def letters_outside(pdf: bytes) -> list[str]:
    """Letters that stand beyond the page's edge or in its unprintable rim of four millimetres."""
    rim = 4 * 72 / 25.4
    outside = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            width, height = page.get_size()
            textpage = page.get_textpage()
            for at in range(textpage.count_chars()):
                left, bottom, right, top = textpage.get_charbox(at)
                if right > left and (left < rim or right > width - rim or bottom < rim or top > height - rim):
                    outside.append(textpage.get_text_range(at, 1))
    return outside


def letters_overprinted(pdf: bytes, most: int = 6) -> list[str]:
    """Letters whose box lies for a good part inside another letter's box, on the first pages."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in list(document)[:most]:
            textpage = page.get_textpage()
            cells: dict[tuple[int, int], list[tuple[float, float, float, float]]] = {}
            for at in range(textpage.count_chars()):
                box = textpage.get_charbox(at)
                left, bottom, right, top = box
                if right - left < 0.5 or top - bottom < 0.5:
                    continue
                around = {(int(x // 12), int(y // 12)) for x in (left, right) for y in (bottom, top)}
                if any(covers(other, box) for cell in around for other in cells.get(cell, ())):
                    found.append(textpage.get_text_range(at, 1))
                for cell in around:
                    cells.setdefault(cell, []).append(box)
    return found


def covers(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    if wide <= 0 or high <= 0:
        return False
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (one, other)]
    return wide * high > 0.35 * min(areas)


@pytest.mark.parametrize("form", IDS)
def test_long_texts_are_printed_whole_and_inside_the_page(form: str) -> None:
    entry = FORMS[form]
    longer = Longer(0 if entry.form.bare else 60)
    rendered = render(entry.form, longer(entry.sample()), PAPER)
    assert set(longer.made) - words_on(rendered.pdf) == set()
    assert letters_outside(rendered.pdf) == []
    assert letters_overprinted(rendered.pdf) == []


@pytest.mark.parametrize("form", IDS)
@pytest.mark.parametrize("language", ["ru", "both"])
def test_other_languages_stand_clear_of_each_other_inside_the_page(form: str, language: str) -> None:
    entry = FORMS[form]
    rendered = render(entry.form, entry.sample(), paper_in(language))
    assert letters_outside(rendered.pdf) == []
    assert letters_overprinted(rendered.pdf) == []


@pytest.mark.parametrize("form", [form for form in IDS if not FORMS[form].form.bare])
def test_form_without_any_fact_still_prints_with_room_for_ink(form: str) -> None:
    entry = FORMS[form]
    rendered = render(entry.form, entry.form.facts(), PAPER)
    assert rendered.first.pages >= 1
    assert letters_outside(rendered.pdf) == []
