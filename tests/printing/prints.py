"""The prints that have a reference: every form in each paper language, and the extremes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache

from app.printing.composition import Rendered, render
from app.printing.forms import control_card
from app.printing.forms.card_facts import ControlCard
from app.printing.paper import ExecutorBlock, Paper, PaperLanguage, Purpose
from app.printing.registry import FORMS
from app.printing.samples import cards
from app.rules.terms import Grade

PAPER = Paper(
    grade=Grade.SECRET,
    copy="1",
    print_number="2026-000123",
    printed_on=date(2026, 4, 16),
    office="Ойдан шығарылған ведомство, құпия іс жүргізу бөлімі",
    executor=ExecutorBlock(
        copies=2,
        addressees=("іске", "Ойдан шығарылған министрлікке"),
        executor="А. Сынақова",
        typist="Б. Мысалов",
        typed_on=date(2026, 4, 16),
        machine="ЖС-03",
    ),
)
LANGUAGES = {"kk": PaperLanguage.KAZAKH, "ru": PaperLanguage.RUSSIAN, "both": PaperLanguage.BOTH}


def paper_in(language: str) -> Paper:
    return replace(PAPER, language=LANGUAGES[language])


def _extremes() -> dict[str, Callable[[], bytes]]:
    blank = replace(PAPER, purpose=Purpose.BLANK)
    trial = replace(PAPER, purpose=Purpose.TEST, grade=Grade.SPECIAL_IMPORTANCE)
    return {
        "control-card.full": lambda: control_card.render(cards.full_card(), PAPER),
        "control-card.blank": lambda: control_card.render(ControlCard(), blank),
        "control-card.trial": lambda: control_card.render(cards.urgent_card(), trial),
    }


@cache
def sample_print(form: str, language: str = "kk") -> Rendered:
    """A form printed with its sample, made once for all tests that look at it."""
    entry = FORMS[form]
    return render(entry.form, entry.sample(), paper_in(language))


def _print(form: str, language: str) -> Callable[[], bytes]:
    return lambda: sample_print(form, language).pdf


PRINTS: dict[str, Callable[[], bytes]] = {
    **{f"{form}.{language}": _print(form, language) for form in FORMS for language in LANGUAGES},
    **_extremes(),
}


def every_print() -> Iterator[tuple[str, bytes]]:
    for name, make in PRINTS.items():
        yield name, make()
