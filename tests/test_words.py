"""Every list of the program has its words in three languages, and the field's own words are the decree's."""

from __future__ import annotations

from enum import Enum

import pytest

from app.rules import terms
from app.rules.terms import ControlType, Grade, Language, Mark, Rule, StepKind
from app.wording import wording

LISTS = [
    kind
    for kind in vars(terms).values()
    if isinstance(kind, type) and issubclass(kind, Enum) and kind.__module__.startswith("app.") and kind is not Rule
]
OBLIGATIONS = [rule for rule in Rule if rule.startswith("obligations.")]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.__name__)
def test_every_member_of_a_list_has_a_word_of_its_own(kind: type[Enum], language: Language) -> None:
    words = [wording(language).word(member) for member in kind]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("language", Language)
def test_every_obligation_has_a_short_title(language: Language) -> None:
    titles = [wording(language).word(rule) for rule in OBLIGATIONS]
    assert len(set(titles)) == len(titles)


def test_kazakh_words_are_those_of_the_decree_and_the_law_on_state_secrets() -> None:
    say = wording(Language.KAZAKH)
    assert [say.word(grade) for grade in Grade] == ["құпия", "өте құпия", "аса маңызды"]
    assert [say.word(mark) for mark in Mark] == ["өте шұғыл", "шұғыл", "жылдамдатылсын"]
    assert [say.word(kind) for kind in ControlType] == ["шұғыл", "қысқа мерзімді", "орта мерзімді", "ұзақ мерзімді"]
    assert say.word(StepKind.RESCHEDULE) == "жаңа мерзім белгілеу (мерзімді ауыстыру)"
