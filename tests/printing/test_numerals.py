"""Numbers, amounts and dates in words."""

from __future__ import annotations

from datetime import date

import pytest

from app.printing.numerals import (
    LIMIT,
    Gender,
    amount_in_kazakh,
    amount_in_russian,
    date_in_kazakh,
    date_in_russian,
    in_kazakh,
    in_russian,
    plural_russian,
)


@pytest.mark.parametrize(
    ("number", "kazakh", "russian"),
    [
        (0, "нөл", "ноль"),
        (1, "бір", "один"),
        (11, "он бір", "одиннадцать"),
        (40, "қырық", "сорок"),
        (100, "бір жүз", "сто"),
        (438, "төрт жүз отыз сегіз", "четыреста тридцать восемь"),
        (1000, "бір мың", "одна тысяча"),
        (2021, "екі мың жиырма бір", "две тысячи двадцать один"),
        (12_515, "он екі мың бес жүз он бес", "двенадцать тысяч пятьсот пятнадцать"),
        (1_002_003, "бір миллион екі мың үш", "один миллион две тысячи три"),
        (5_000_000_000, "бес миллиард", "пять миллиардов"),
    ],
)
def test_number_in_words(number: int, kazakh: str, russian: str) -> None:
    assert in_kazakh(number) == kazakh
    assert in_russian(number) == russian


def test_russian_number_agrees_with_its_noun() -> None:
    assert in_russian(1, Gender.FEMININE) == "одна"
    assert in_russian(22, Gender.FEMININE) == "двадцать две"
    assert in_russian(1, Gender.NEUTER) == "одно"
    assert in_russian(1001, Gender.MASCULINE) == "одна тысяча один"
    forms = ("лист", "листа", "листов")
    assert [plural_russian(n, *forms) for n in (1, 2, 5, 11, 12, 21, 104, 111)] == [
        "лист", "листа", "листов", "листов", "листов", "лист", "листа", "листов",
    ]  # fmt: skip


def test_every_number_to_a_thousand_is_named_once() -> None:
    assert len({in_kazakh(n) for n in range(1001)}) == len({in_russian(n) for n in range(1001)}) == 1001


def test_a_number_out_of_range_is_refused() -> None:
    for number in (-1, LIMIT):
        with pytest.raises(ValueError, match="number"):
            in_kazakh(number)


def test_amounts_and_dates_in_words() -> None:
    assert amount_in_kazakh(12_500, 5) == "12\u00a0500 (он екі мың бес жүз) теңге 05 тиын"
    assert amount_in_russian(2_001) == "2\u00a0001 (две тысячи один) тенге 00 тиын"
    assert date_in_kazakh(date(2026, 4, 16)) == "2026 жылғы 16 сәуір"
    assert date_in_russian(date(2026, 4, 16)) == "16 апреля 2026 года"
