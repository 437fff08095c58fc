"""Every form of the registry: prints, names what is missing, stays small, holds its sample's every word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

import pytest
import zxingcpp

from app.printing.composition import missing_fields, render
from app.printing.fingerprint import footer_code
from app.printing.headings import Headings, areas
from app.printing.paper import Paper, Purpose
from app.printing.registry import FORMS
from tests.printing.golden import picture_of, text_of
from tests.printing.prints import PAPER, sample_print

IDS = sorted(FORMS)
WHOLE = [form for form in IDS if not FORMS[form].form.bare]


def squeezed(text: str) -> str:
    """Without spaces, line ends and hyphens: what may have been broken is whole again."""
    return re.sub(r"[\s\u0002\ufffe\u00ad-]", "", text)


def texts(facts: Any) -> Iterator[str]:
    if isinstance(facts, Enum) or facts is None:
        return
    if isinstance(facts, str):
        if facts not in FORMS:  # an id is printed as the form's name
            yield facts
    elif isinstance(facts, date):
        return
    elif is_dataclass(facts):
        for entry in fields(facts):
            yield from texts(getattr(facts, entry.name))
    elif isinstance(facts, tuple | list):
        for part in facts:
            yield from texts(part)


@pytest.mark.parametrize("form", IDS)
def test_every_word_of_the_facts_is_on_the_paper(form: str) -> None:
    entry = FORMS[form]
    printed = squeezed(text_of(sample_print(form).pdf))
    for text in texts(entry.sample()):
        for line in text.split("\n"):
            assert squeezed(line) in printed, line


@pytest.mark.parametrize("form", IDS)
def test_title_and_every_column_heading_is_on_the_paper(form: str) -> None:
    printed = squeezed(text_of(sample_print(form).pdf))
    headings = Headings(form, PAPER)
    keys = [key for key in headings if key == "title" or key.startswith("column.")]
    for key in keys:
        for part in re.split(r"\{\w+\}", headings.first(key)):
            assert squeezed(part) in printed, key


@pytest.mark.parametrize("form", IDS)
def test_sample_lacks_nothing_and_an_empty_form_names_what_it_lacks(form: str) -> None:
    entry = FORMS[form]
    assert missing_fields(entry.form, entry.sample()) == ()
    assert missing_fields(entry.form, entry.form.facts())


@pytest.mark.parametrize("form", WHOLE)
def test_blank_form_shows_no_fact_and_says_it_is_blank(form: str) -> None:
    entry = FORMS[form]
    blank = replace(PAPER, purpose=Purpose.BLANK, office="", executor=None)
    printed = text_of(render(entry.form, entry.sample(), blank).pdf)
    assert "БЛАНК" in printed
    assert "ойдан" not in printed.lower()


@pytest.mark.parametrize("form", WHOLE)
def test_every_sheet_bears_the_marking_and_the_code(form: str) -> None:
    rendered = sample_print(form)
    made = rendered.first
    for page in range(made.pages):
        text = text_of(rendered.pdf, page)
        assert "Құпия" in text and "№ 1 дана" in text and f"барлығы {made.sheets}" in text
    codes = zxingcpp.read_barcodes(picture_of(rendered.pdf, 0, 200))
    assert footer_code(PAPER.print_number, made.fingerprint) in [code.text for code in codes]


@pytest.mark.parametrize("form", WHOLE)
def test_only_forms_of_our_own_arrangement_say_model(form: str) -> None:
    text = text_of(sample_print(form).pdf, 0)
    assert ("· үлгі" in text) is not FORMS[form].form.prescribed


def test_every_form_has_its_headings_with_a_short_name() -> None:
    for form in FORMS:
        assert form in areas()
        assert "short" in Headings(form, Paper())
