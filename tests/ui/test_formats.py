"""How dates and hours are typed and shown."""

from __future__ import annotations

from datetime import date, time

import pytest

from app.rules.terms import Language
from ui import formats, languages

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "typed", ["23.11.2026", "23112026", " 23.11.2026 ж.", "23/11/2026", "23-11-2026", "23 11 2026", "23.11.2026 г."]
)
def test_a_date_is_read_however_it_is_typed(typed: str) -> None:
    assert formats.read_day(typed) == DAY


@pytest.mark.parametrize(
    "typed", ["", "31.02.2026", "23.11", "23.11.26", "2311202", "бүгін", "2026-11-23", "00.01.2026"]
)
def test_what_is_no_date_is_not_guessed(typed: str) -> None:
    assert formats.read_day(typed) is None


@pytest.mark.parametrize("typed", ["9:05", "09:05", "0905", "09.05"])
def test_an_hour_is_read_however_it_is_typed(typed: str) -> None:
    assert formats.read_time(typed) == time(9, 5)


@pytest.mark.parametrize("typed", ["", "24:00", "9:5", "9", "12:60", "2460"])
def test_what_is_no_hour_is_not_guessed(typed: str) -> None:
    assert formats.read_time(typed) is None


def test_dates_stand_as_the_office_writes_them(qapp: object) -> None:
    shown = []
    for language in Language:
        languages.speak(language)
        shown.append(formats.day(DAY))
    assert shown == ["23.11.2026 ж.", "23.11.2026 г.", "23 Nov 2026"]
    assert formats.day(None) == "—"


def test_days_left_are_said_in_words_and_as_a_number(qapp: object) -> None:
    assert [formats.days_left(count) for count in (-2, 0, 3)] == ["2 жұмыс күні кешікті", "бүгін", "3 жұмыс күні қалды"]
    assert [formats.days_number(count) for count in (-2, 0, 3, None)] == ["−2", "0", "3", ""]
