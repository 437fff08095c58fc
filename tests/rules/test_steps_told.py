"""What stands in the way of a step: each finding with its paragraph and numbers, and what a refused one changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from app.rules.decisions import answer
from app.rules.discipline import internal_term, late_information, wrong_risk_addressee
from app.rules.endings import breaches, is_removed, open_work, requirements
from app.rules.facts import AdministrationRemoval, FixedDate, PastStep, Step
from app.rules.handovers import hand_over_findings, take_back_findings
from app.rules.outcome import Finding
from app.rules.owed import of_open_case, restored_on
from app.rules.stages import OF_DECISION, refused_proposal
from app.rules.terms import Basis, Decider, Ground, Language, Level, LevelGround, Origin, Position, Rule, StepKind
from app.wording import wording
from tests.rules.test_life_of_a_case import BOOK, CASE, extend


def told(*found: Finding | None) -> list[tuple[str, str, Mapping[str, object]]]:
    """Findings as code, paragraph and numbers; each has its sentence."""
    for one in found:
        assert one is not None
        assert wording(Language.KAZAKH).say(one.code, one.values)
    return [(one.code, one.paragraph, one.values) for one in found if one is not None]


def test_discipline_is_told_with_its_days_and_the_field_to_correct() -> None:
    day, outer = date(2026, 5, 15), date(2026, 5, 14)
    assert told(internal_term(day, outer)) == [
        ("execution.internal_term", "46", {"due": day, "outer": outer, "field": "due_on"})
    ]
    assert told(late_information(day, outer)) == [("execution.late", "54", {"done": day, "due": outer})]
    head = Position.HEAD_OF_ADMINISTRATION
    council = replace(CASE, origin=Origin.SECURITY_COUNCIL)
    values = {"addressee": head, "wanted": Position.COUNCIL_SECRETARY, "field": "addressee"}
    assert told(wrong_risk_addressee(council, head)) == [("execution.risk_addressee", "66-1", values)]


def test_a_hand_over_that_cannot_be_says_why_under_75() -> None:
    elsewhere = replace(CASE, level=Level.GOVERNMENT)
    (level,), () = hand_over_findings(elsewhere, Level.LOCAL_BODY, "Орган")
    (same,), () = hand_over_findings(CASE, Level.ADMINISTRATION, "")
    (), (to,) = hand_over_findings(CASE, None, "")
    (), (body,) = hand_over_findings(CASE, Level.LOCAL_BODY, "")
    assert told(level, same, to, body) == [
        ("decisions.hand_over_level", "75", {"level": Level.GOVERNMENT}),
        ("decisions.hand_over_same", "75", {}),
        ("decisions.hand_over_to", "75", {"field": "level_after"}),
        ("decisions.hand_over_body", "75", {"field": "handed_to"}),
    ]


def test_what_stands_against_taking_control_back_is_told_each_by_itself() -> None:
    who = (Decider.HEAD_OF_ADMINISTRATION, Decider.PRESIDENT)
    assert told(*take_back_findings(CASE, Decider.PRIME_MINISTER, None)) == [
        ("control.level_already", "42-1", {}),
        ("decisions.decider", "42-1", {"decider": Decider.PRIME_MINISTER, "deciders": who}),
        ("control.taken_back_ground", "42-1", {"grounds": tuple(LevelGround)}),
    ]


def test_a_step_without_a_decider_asks_who_decides() -> None:
    said = answer(CASE, replace(extend(), decided_by=None), BOOK)
    who = (Decider.HEAD_OF_ADMINISTRATION, Decider.PRESIDENT)
    missing = [found for found in said.requires if found.rule is Rule.DECISIONS_DECIDER]
    assert told(*missing) == [("decisions.decider_missing", "69", {"deciders": who})]


def test_a_refused_proposal_to_restore_restores_nothing() -> None:
    removed = PastStep(StepKind.REMOVE, True, date(2026, 5, 20))
    refused_removal = PastStep(StepKind.REMOVE, False, date(2026, 5, 20))
    restored = PastStep(StepKind.REINSTATE, True, date(2026, 6, 1), new_deadline=date(2026, 7, 1))
    refused = replace(restored, granted=False)
    extended = PastStep(StepKind.EXTEND, True, date(2026, 6, 2), new_deadline=date(2026, 7, 1))
    for history, gone in (
        ((removed,), True),
        ((refused_removal,), False),
        ((removed, restored), False),
        ((removed, refused), True),
        ((removed, extended), True),
        ((), False),
    ):
        assert is_removed(replace(CASE, history=history)) is gone


def test_only_an_administrations_removal_comes_before_the_own_closing() -> None:
    removal = AdministrationRemoval("1-1", date(2026, 6, 1))
    early = Step(StepKind.CLOSE_OWN, date(2026, 5, 1), administration_removal=removal)
    own = replace(CASE, level=Level.LOCAL_BODY)
    for case, kind, codes in (
        (CASE, StepKind.CLOSE_OWN, ["decisions.own_before"]),
        (own, StepKind.CLOSE_OWN, []),
        (CASE, StepKind.REMOVE, []),
    ):
        assert [found.code for found in breaches(case, replace(early, kind=kind))] == codes


def test_what_a_removal_waits_for_is_told_under_65_and_66() -> None:
    assert told(*open_work(("Орган",), report_due=True, report_arrived=False)) == [
        ("decisions.open_coexecutors", "65", {"bodies": ("Орган",)}),
        ("decisions.open_report", "66", {}),
    ]


def test_restored_control_asks_for_its_ground_with_the_grounds_there_are() -> None:
    removed = (PastStep(StepKind.REMOVE, True, date(2026, 5, 18)),)
    step = Step(
        StepKind.REINSTATE, date(2026, 6, 1), Decider.PRESIDENT, basis=frozenset({Basis.EXPERT_CONCLUSION}),
        new_deadline=date(2026, 7, 3),
    )  # fmt: skip
    grounds = (Ground.EXECUTED, Ground.COVERED, Ground.IMPOSSIBLE)
    assert told(*requirements(replace(CASE, history=removed), step)) == [
        ("decisions.reinstate_ground", "76", {"grounds": grounds})
    ]


def test_a_proposal_shows_what_is_its_own_and_not_what_the_decision_answers() -> None:
    late = extend(letter_on=date(2027, 1, 11), decided_by=Decider.FIRST_HEAD)
    said = answer(CASE, late, BOOK)
    refused = refused_proposal(said)
    assert refused is not None
    assert Rule.DECISIONS_LETTER_IN_TIME in {found.rule for found in refused.breaches}
    assert Rule.DECISIONS_DECIDER in {found.rule for found in said.breaches}
    assert not {found.rule for found in refused} & OF_DECISION


def test_what_falls_due_on_the_day_control_is_restored_is_owed_again() -> None:
    removed = PastStep(StepKind.REMOVE, True, date(2026, 6, 1))
    case = replace(CASE, term=FixedDate(date(2026, 8, 3)))
    restored = PastStep(StepKind.REINSTATE, True, date(2026, 6, 15), new_deadline=date(2026, 6, 15))
    refused = replace(restored, granted=False, decided_on=date(2026, 7, 1))
    held = replace(case, history=(removed, restored, refused))
    assert restored_on(held) == date(2026, 6, 15), "a refused proposal restores nothing"
    dates = [owed.obligation.due_on for owed in of_open_case(held, (), answer(held, None, BOOK), BOOK)]
    assert date(2026, 6, 15) in dates


def test_a_refused_transfer_to_long_term_leaves_the_first_road_map() -> None:
    case = replace(CASE, term=FixedDate(date(2026, 12, 15)), complex=True, bodies=2)
    refused = PastStep(StepKind.TRANSFER_LONG, False, date(2026, 5, 20), new_deadline=date(2027, 3, 1))
    extended = PastStep(StepKind.EXTEND, True, date(2026, 5, 20), new_deadline=date(2026, 12, 21))
    for history in ((refused,), (extended,), (refused, extended)):
        held = replace(case, history=history)
        rules = [owed.obligation.rule for owed in of_open_case(held, (), answer(held, None, BOOK), BOOK)]
        assert Rule.OBLIGATIONS_ROAD_MAP in rules
        assert Rule.OBLIGATIONS_REPORT in rules


def test_discipline_is_asked_for_under_69_at_first_and_under_72_when_repeated() -> None:
    granted = PastStep(StepKind.EXTEND, True, date(2026, 5, 1), new_deadline=date(2026, 5, 20))
    for history, code, paragraph in (
        ((), "decisions.discipline_first", "69"),
        ((granted,), "decisions.discipline_repeated", "72"),
    ):
        said = answer(replace(CASE, history=history), extend(), BOOK)
        assert (code, paragraph, {}) in told(*said.requires)
