"""The conformance kit: it passes, it covers the decree, and it notices a wrong answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

import resources
from app.conformance import Protocol, run_kit
from app.conformance.facts import Facts, FaultySituation, made, value_of
from app.conformance.kit import EXAMPLE, QUESTIONS, check
from app.conformance.situations import FOLDER, Situation, as_json, examples, situations
from app.coverage import shipped_coverage
from app.editions import shipped_rulebook
from app.rules.drafts import ActDraft, Order, Papers
from app.rules.facts import Case, FixedDate, Months, Weeks, WorkingDays
from app.rules.rulebook import Rulebook
from app.rules.terms import Initiator, Language, Origin, Rule
from tests.test_coverage import numbers

BOOK = shipped_rulebook()
SITUATIONS = list(situations())


@pytest.fixture(scope="module")
def protocol() -> Protocol:
    return run_kit(BOOK)


def test_the_kit_passes_and_counts_its_situations(protocol: Protocol) -> None:
    assert protocol.failed == ()
    assert protocol.passed
    assert protocol.edition == "10.02.2025 № 777"
    own = [result for result in protocol.results if result.paragraph != EXAMPLE]
    assert len(protocol.results) - len(own) == len(examples()) == 28
    assert len(own) == len(SITUATIONS) >= 200


def test_one_file_a_paragraph_in_the_decrees_order() -> None:
    files = {file.stem for file in resources.path(*FOLDER).glob("*.toml")}
    order = list(dict.fromkeys(situation.paragraph for situation in SITUATIONS))
    assert set(order) == files
    assert order == [number for number in numbers() if number in files]


def test_every_enforced_paragraph_has_a_situation() -> None:
    seen = {situation.paragraph for situation in SITUATIONS}
    enforced = {paragraph.number for paragraph in shipped_coverage().paragraphs if any(e.rules for e in paragraph)}
    assert enforced <= seen


def test_every_question_is_asked() -> None:
    assert {situation.rule for situation in SITUATIONS} - {""} == set(QUESTIONS)


def test_every_situation_can_be_read_by_a_lawyer() -> None:
    for situation in SITUATIONS:
        assert situation.why.endswith("."), situation.name
        for language in (Language.KAZAKH, Language.ENGLISH):
            assert situation.title[language].strip()
        assert situation.expect
    titles = [(situation.paragraph, situation.title[Language.KAZAKH]) for situation in SITUATIONS]
    assert len(set(titles)) == len(titles)


def plain(**changes: Any) -> Situation:
    case = {"signed": date(2026, 3, 2), "received": date(2026, 3, 4), "term": {"date": date(2026, 5, 20)}}
    base = Situation("50", 1, {Language.KAZAKH: "сынақ"}, "", {"deadline": date(2026, 5, 20)}, case=case)
    return replace(base, **changes)


@pytest.mark.parametrize(
    ("expect", "key", "found"),
    [
        ({"deadline": date(2026, 5, 21)}, "deadline", "2026-05-20"),
        ({"control_type": "short"}, "control_type", "medium"),
        ({"allowed": False}, "allowed", "True"),
        ({"obligations": ["obligations.road_map 2026-03-19"]}, "obligations", "obligations.process_vision"),
        ({"without_obligations": ["obligations.report"]}, "without_obligations", "obligations.report 2026-05-20"),
        ({"deciders": ["president"]}, "deciders", ""),
        ({"no_such_key": 1}, "no_such_key", "-"),
    ],
)
def test_a_wrong_answer_is_noticed(expect: dict[str, Any], key: str, found: str) -> None:
    result = check(plain(expect=expect), BOOK)
    (difference,) = result.differences
    assert not result.passed
    assert difference.key == key
    assert found in difference.found


def test_a_changed_rule_is_noticed() -> None:
    changed = Rulebook(replace(BOOK.parameters, mark_urgent_wd=9, treaty_wd=6), BOOK.calendar, BOOK.profile)
    failed = run_kit(changed).failed
    assert {"53", "17", EXAMPLE} <= {result.paragraph for result in failed}


@pytest.mark.parametrize(
    "situation",
    [
        plain(expect={}),
        plain(case={"signed": date(2026, 3, 2)}),
        plain(rule="drafting.nothing"),
        plain(rule="drafting.treaty", facts={}),
        plain(rule="drafting.treaty", facts={"draft": {"initiator": "nobody"}}),
        plain(rule="drafting.treaty", facts={"draft": {"initiator": "government", "colour": 1}}),
        plain(rule="drafting.treaty", facts={"draft": {"initiator": "government"}, "colour": 1}),
        plain(rule="drafting.treaty", facts={"draft": "government"}),
        plain(rule="drafting.treaty", facts={"draft": {}}),
        plain(rule="drafting.final_version", facts={"ready_on": "2026-05-06"}),
        plain(rule="drafting.final_version", facts={"ready_on": date(2031, 5, 6)}),
        plain(rule="drafting.assignment", facts={"lines": [{"number": "1", "term": {"days": 3}}]}),
        plain(rule="drafting.assignment", facts={"lines": [{"number": "1", "term": 3}]}),
    ],
)
def test_a_situation_that_cannot_be_asked_has_failed(situation: Situation) -> None:
    (difference,) = check(situation, BOOK).differences
    assert difference.key == "-"
    assert difference.found


def test_facts_are_read_by_the_type_of_their_field() -> None:
    draft = made(ActDraft, {"initiator": "government", "treaty_signing_on": date(2026, 5, 6), "sheets": 2})
    assert draft == ActDraft(Initiator.GOVERNMENT, treaty_signing_on=date(2026, 5, 6), sheets=2)
    papers = made(Papers, {"signed_sheets": [2, 3], "visas": [{"position": "akim", "on": date(2026, 5, 6)}]})
    assert papers.signed_sheets == frozenset({2, 3})
    for table, term in (
        ({"date": date(2026, 5, 6)}, FixedDate(date(2026, 5, 6))),
        ({"working_days": 3}, WorkingDays(3)),
        ({"weeks": 2}, Weeks(2)),
        ({"months": 1}, Months(1)),
    ):
        case = made(Case, {"signed_on": date(2026, 5, 4), "received_on": date(2026, 5, 5), "term": table})
        assert case.term == term
    with pytest.raises(FaultySituation, match=r"facts\.copy_attached: bool is needed"):
        made(Order, {"reference": "1", "since": date(2026, 5, 6), "copy_attached": 1})
    with pytest.raises(FaultySituation, match="a table is needed"):
        made(int, {})
    assert value_of(Origin, "personal", "origin") is Origin.PERSONAL


def test_facts_nobody_read_are_a_mistake() -> None:
    facts = Facts({"year": 2026, "yaer": 2025})
    assert facts.needed("year", int) == 2026
    with pytest.raises(FaultySituation, match="yaer"):
        facts.close()
    with pytest.raises(FaultySituation, match="on is needed"):
        facts.needed("on", date)


def test_tables_become_the_scenario_language() -> None:
    table = {"received": date(2026, 3, 4), "history": [{"granted": True, "decided": date(2026, 5, 19)}]}
    assert as_json(table) == {"received": "2026-03-04", "history": [{"granted": True, "decided": "2026-05-19"}]}


def test_questions_are_named_after_rules() -> None:
    known = {str(rule) for rule in Rule}
    beside = {
        "drafting.visa", "drafting.submission", "drafting.final_version", "drafting.route",
        "drafting.instruction_visas", "plans.road_map_agreement", "reports.exemption",
    }  # fmt: skip
    assert set(QUESTIONS) - known == beside


@dataclass(frozen=True)
class Odd:
    """A dataclass of the test."""

    number: int


def test_a_wrong_plain_value_is_named_by_its_place() -> None:
    with pytest.raises(FaultySituation, match=r"facts\.number: int is needed, found 'x'"):
        made(Odd, {"number": "x"})
