"""The decree is covered: no paragraph or sub-paragraph is missing, no rule stands nowhere."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from app.catalogue import CatalogueEntry, catalogue
from app.coverage import shipped_coverage
from app.rules.coverage import Covered, silent
from app.rules.terms import Language, NotEnforced, Rule
from app.wording import wording

COVERAGE = shipped_coverage()
# How many sub-paragraphs each paragraph of the decree's text has, read from the edition of 10.02.2025 (No. 777).
SUB_PARAGRAPHS = {
    "1": 5, "4": 14, "10": 6, "14": 2, "15": 7, "16": 2, "18": 9, "28": 7, "30": 6, "41": 3, "42": 4, "42-1": 7,
    "43-1": 4, "44": 3, "46": 3, "53": 4, "62": 5, "63": 4, "65": 3, "66-2": 6, "66-3": 4, "70": 4, "75": 4, "76": 2,
    "80": 2,
}  # fmt: skip
INSERTED = (
    "30-1", "40-1", "42-1", "43-1", "48-1", "66-1", "66-2", "66-3", "74-1", "75-1", "76-1", "80-1",
)  # fmt: skip
REMOVED = {"43", "4 14)"}
SOURCES = sorted((Path(__file__).parent.parent / "app" / "rules").glob("*.py"))


def numbers() -> list[str]:
    """1 to 87 with the inserted ones behind the paragraph they were inserted after."""
    found = []
    for number in range(1, 88):
        found.append(str(number))
        found.extend(inserted for inserted in INSERTED if inserted.startswith(f"{number}-"))
    return found


def test_every_paragraph_is_there_in_order() -> None:
    assert [paragraph.number for paragraph in COVERAGE.paragraphs] == numbers()
    assert len(numbers()) == 99


def test_every_sub_paragraph_is_there_in_order() -> None:
    for paragraph in COVERAGE.paragraphs:
        count = SUB_PARAGRAPHS.get(paragraph.number, 0)
        assert [covered.sub for covered in paragraph.subs] == [str(sub) for sub in range(1, count + 1)]
    assert sum(len(paragraph.subs) for paragraph in COVERAGE.paragraphs) == 120


def test_every_entry_names_a_rule_or_a_reason() -> None:
    assert silent(COVERAGE) == ()
    assert silent([Covered("1", "", (), None)]) == (Covered("1", "", (), None),)


def test_every_rule_of_the_decree_stands_somewhere() -> None:
    for rule in Rule:
        assert bool(COVERAGE.places_of(rule)) == (rule is not Rule.ENTRY_FIELD), rule


def test_removed_text_is_marked_as_removed() -> None:
    removed = {covered.place for covered in COVERAGE if covered.rest is NotEnforced.REMOVED}
    assert removed == REMOVED
    assert not any(covered.rules for covered in COVERAGE if covered.place in REMOVED)


def test_titles_are_there_in_three_languages() -> None:
    for paragraph in COVERAGE.paragraphs:
        assert all(paragraph.titles[language].strip() for language in Language)
    for reason in NotEnforced:
        assert all(wording(language).word(reason) for language in Language)
    assert {covered.rest for covered in COVERAGE} == {None, *NotEnforced}


@pytest.mark.parametrize("entry", catalogue(), ids=lambda entry: str(entry.rule))
def test_the_catalogue_cites_the_same_paragraphs(entry: CatalogueEntry) -> None:
    for place in entry.paragraphs:
        if place in numbers():
            assert entry.rule in COVERAGE.rules_at(place)


def cited() -> set[tuple[str, str]]:
    """Rule and paragraph of every finding and obligation written out in the rules' own source."""
    found = set()
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("Finding", "Obligation", "Duty"):
                rule, paragraph = (*node.args, None, None)[:2]
                if isinstance(rule, ast.Attribute) and isinstance(paragraph, ast.Constant):
                    found.add((rule.attr, str(paragraph.value)))
    return found


def test_what_the_rules_cite_is_what_the_coverage_says() -> None:
    pairs = cited()
    assert len(pairs) > 40
    for rule, paragraph in sorted(pairs):
        assert Rule[rule] in COVERAGE.rules_at(paragraph), (rule, paragraph)
