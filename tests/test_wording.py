"""Every sentence exists in Kazakh, Russian and English, with the same places to fill."""

from __future__ import annotations

import re
import string
import tomllib
from collections import Counter
from pathlib import Path

import pytest

import resources
from app import errors
from app.rules.terms import Language

FOLDER = resources.path("i18n")
AREAS = sorted({file.name.split(".")[0] for file in FOLDER.glob("*.toml")})


def sentences(area: str, language: Language) -> dict[str, str]:
    file = FOLDER / f"{area}.{language}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def places(sentence: str) -> Counter[str]:
    return Counter({name: 1 for _, name, _, _ in string.Formatter().parse(sentence) if name is not None})


def error_codes() -> set[str]:
    codes = set()
    for failure in vars(errors).values():
        if isinstance(failure, type) and issubclass(failure, errors.BaqylauError):
            codes |= {failure.code} | {f"{failure.code}.{kind}" for kind in failure.kinds}
    return codes


@pytest.mark.parametrize("area", AREAS)
def test_three_languages_say_the_same_things(area: str) -> None:
    kazakh, russian, english = (sentences(area, language) for language in Language)
    assert set(kazakh) == set(russian) == set(english)
    for code in kazakh:
        assert places(kazakh[code]) == places(russian[code]) == places(english[code]), code


@pytest.mark.parametrize("area", AREAS)
def test_no_sentence_is_empty_or_left_in_another_alphabet(area: str) -> None:
    for language in Language:
        for code, sentence in sentences(area, language).items():
            assert sentence.strip() == sentence and sentence, code
            if language is Language.ENGLISH:
                assert not re.search("[А-Яа-яәғқңөұүһі]", re.sub("«[^»]*»", "", sentence)), code


def test_a_code_stands_in_one_area_only() -> None:
    for language in Language:
        seen = Counter(code for area in AREAS for code in sentences(area, language))
        assert [code for code, times in seen.items() if times > 1] == []


def test_every_failure_has_its_sentence() -> None:
    assert error_codes() == set(sentences("errors", Language.ENGLISH))


def test_a_failure_says_what_to_do_next() -> None:
    for language in Language:
        for code, sentence in sentences("errors", language).items():
            assert len(re.findall(r"[.;:,–]\s|\.$", sentence)) >= 2, code


def test_sentences_are_files_of_known_languages() -> None:
    assert {Path(file.name).suffixes[0][1:] for file in FOLDER.glob("*.toml")} == set(Language)


def test_every_fault_has_its_sentence() -> None:
    assert {f"fault.{fault}" for fault in errors.Fault} <= set(sentences("audit", Language.ENGLISH))
