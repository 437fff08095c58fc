"""Rules around the moves of a term: stages of a step, what is owed body by body, hand-overs, windows of the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.editions import shipped_rulebook
from app.rules.decisions import answer
from app.rules.discipline import delay_wd, internal_term, is_late, late_information, wrong_risk_addressee
from app.rules.facts import Case, FixedDate, PastStep, Step
from app.rules.handovers import hand_over_findings, is_hand_over, take_back_findings
from app.rules.outcome import Finding
from app.rules.owed import Owed, Proposer, of_open_case, restored_on
from app.rules.stages import OpenWork, full_answer, refused_proposal, refused_step, wrong_decider
from app.rules.terms import (
    Basis,
    Decider,
    Ground,
    Interim,
    LetterPart,
    Level,
    LevelGround,
    Origin,
    Position,
    Rule,
    Special,
    StepKind,
)
from app.rules.windows import Window, span, working_days_left

BOOK = shipped_rulebook()
RECEIVED = date(2026, 3, 4)
CASE = Case(date(2026, 3, 2), RECEIVED, term=FixedDate(date(2026, 5, 20)), bodies=3, complex=True)
GRANTED = PastStep(StepKind.EXTEND, True, date(2026, 5, 19), date(2026, 5, 18), date(2026, 6, 19))


def owed(case: Case, *proposers: Proposer) -> tuple[Owed, ...]:
    return of_open_case(case, proposers, answer(case, None, BOOK), BOOK)


def dues(found: tuple[Owed, ...], rule: Rule) -> list[tuple[date, str, int | None]]:
    return [(one.obligation.due_on, one.body, one.step) for one in found if one.obligation.rule is rule]


def test_each_co_executor_owes_by_the_date_written_for_it_or_the_rule_of_65() -> None:
    found = owed(CASE, Proposer("7"), Proposer("8", date(2026, 4, 1)))
    assert dues(found, Rule.OBLIGATIONS_COEXECUTOR) == [(date(2026, 4, 1), "8", None), (date(2026, 5, 4), "7", None)]


def test_without_a_deadline_co_executors_owe_nothing_yet() -> None:
    assert dues(owed(replace(CASE, term=None), Proposer("7")), Rule.OBLIGATIONS_COEXECUTOR) == []


def test_measures_follow_each_repeated_extension_and_name_it() -> None:
    second = PastStep(StepKind.EXTEND, True, date(2026, 6, 18), date(2026, 6, 18), date(2026, 7, 20))
    refused = PastStep(StepKind.EXTEND, False, date(2026, 6, 1))
    undated = PastStep(StepKind.EXTEND, True, None, None, date(2026, 6, 19))
    found = owed(replace(CASE, history=(GRANTED, refused, second)))
    assert dues(found, Rule.OBLIGATIONS_MEASURES) == [(date(2026, 7, 20), "", 2)]
    assert dues(owed(replace(CASE, history=(undated,))), Rule.OBLIGATIONS_MEASURES) == []


def test_the_road_map_of_a_transfer_takes_the_place_of_the_first_one() -> None:
    moved = PastStep(StepKind.TRANSFER_LONG, True, date(2026, 5, 19), date(2026, 5, 18), date(2026, 12, 1))
    found = owed(replace(CASE, history=(moved,)))
    assert dues(found, Rule.OBLIGATIONS_ROAD_MAP_LONG) == [(date(2026, 6, 3), "", 0)]
    assert dues(found, Rule.OBLIGATIONS_ROAD_MAP) == []
    longer = replace(CASE, term=FixedDate(date(2026, 12, 1)))
    assert dues(owed(longer), Rule.OBLIGATIONS_ROAD_MAP) == [(date(2026, 3, 19), "", None)]


def test_an_extension_after_a_transfer_is_repeated() -> None:
    moved = PastStep(StepKind.TRANSFER_MEDIUM, True, date(2026, 3, 20), date(2026, 3, 20), date(2026, 5, 20))
    found = owed(replace(CASE, history=(moved, GRANTED)))
    assert dues(found, Rule.OBLIGATIONS_MEASURES) == [(date(2026, 6, 19), "", 1)]


def test_restored_control_owes_nothing_that_fell_due_before_it() -> None:
    removed = PastStep(StepKind.REMOVE, True, date(2026, 6, 1))
    restored = PastStep(StepKind.REINSTATE, True, date(2026, 7, 1), None, date(2026, 9, 1))
    case = replace(CASE, history=(removed, restored), interim=Interim.MONTHLY)
    assert restored_on(case) == date(2026, 7, 1)
    assert restored_on(CASE) is None
    found = owed(case, Proposer("7"))
    assert min(one.obligation.due_on for one in found) >= date(2026, 7, 1)
    assert dues(found, Rule.OBLIGATIONS_REPORT) == [(date(2026, 9, 1), "", None)]


def extend(**changes: object) -> Step:
    step = Step(
        StepKind.EXTEND, date(2026, 5, 19), letter_on=date(2026, 5, 18), letter_states=frozenset(LetterPart),
        new_deadline=date(2026, 6, 19),
    )  # fmt: skip
    return replace(step, **changes)  # type: ignore[arg-type]


def test_a_letter_answers_for_itself_and_not_for_the_decision() -> None:
    assert refused_proposal(answer(CASE, extend(), BOOK)) is None
    refusal = refused_step(answer(CASE, extend(), BOOK))
    assert refusal is not None
    assert {finding.rule for finding in refusal.requires} == {
        Rule.DECISIONS_DECIDER, Rule.DECISIONS_EXTEND_BASIS, Rule.DECISIONS_EXTEND_DISCIPLINE,
    }  # fmt: skip
    late = refused_proposal(answer(CASE, extend(letter_on=date(2026, 5, 21)), BOOK))
    assert late is not None
    assert [finding.rule for finding in late] == [Rule.DECISIONS_LETTER_IN_TIME]
    bare = refused_proposal(answer(CASE, extend(letter_states=frozenset()), BOOK))
    assert bare is not None
    assert bare.breaches == ()


def test_an_allowed_step_is_not_refused() -> None:
    step = extend(decided_by=Decider.PRESIDENT, basis=frozenset({Basis.EXPERT_CONCLUSION}), discipline_considered=True)
    assert refused_step(answer(CASE, step, BOOK)) is None


def removal(ground: Ground = Ground.EXECUTED) -> Step:
    basis = frozenset({Basis.PROPOSAL, Basis.EXPERT_CONCLUSION})
    return Step(StepKind.REMOVE, date(2026, 5, 19), Decider.PRESIDENT, basis=basis, ground=ground, covered_by="№ 1")


def test_open_work_stands_against_a_removal_as_executed_only() -> None:
    waiting = OpenWork(("Орган",), report_arrived=False)
    said = full_answer(CASE, removal(), waiting, BOOK)
    assert [finding.code for finding in said.requires] == ["decisions.open_coexecutors", "decisions.open_report"]
    assert said.obligations == answer(CASE, None, BOOK).obligations
    assert full_answer(CASE, removal(Ground.IMPOSSIBLE), waiting, BOOK).allowed
    assert full_answer(CASE, removal(), OpenWork(report_arrived=True), BOOK).allowed
    assert full_answer(CASE, extend(), waiting, BOOK) == answer(CASE, extend(), BOOK)


def test_a_report_is_not_waited_for_where_none_is_due() -> None:
    track = replace(CASE, special=Special.EVENT)
    step = replace(removal(), basis=frozenset({Basis.FACT}))
    assert full_answer(track, step, OpenWork(), BOOK).allowed


def test_a_case_without_a_deadline_is_not_judged() -> None:
    assert [f.rule for f in full_answer(replace(CASE, term=None), removal(), OpenWork(), BOOK).requires] == [
        Rule.CONTROL_NO_TERM
    ]


@pytest.mark.parametrize(
    ("origin", "history", "decider", "paragraph"),
    [
        (Origin.GENERAL, (), Decider.PRESIDENT, ""),
        (Origin.GENERAL, (), Decider.COUNCIL_SECRETARY, "69"),
        (Origin.ADDRESS_PLAN, (GRANTED,), Decider.HEAD_OF_ADMINISTRATION, "72"),
        (Origin.GENERAL, (), None, "69"),
    ],
)
def test_who_may_grant_may_refuse(
    origin: Origin, history: tuple[PastStep, ...], decider: Decider | None, paragraph: str
) -> None:
    found = wrong_decider(replace(CASE, origin=origin, history=history), StepKind.EXTEND, decider, BOOK)
    assert [finding.paragraph for finding in found] == ([paragraph] if paragraph else [])


def hand_over_codes(case: Case, to: Level | None, body: str) -> list[str]:
    found: tuple[Finding, ...] = sum(hand_over_findings(case, to, body), ())
    return [finding.code for finding in found]


def test_a_hand_over_names_its_level_and_body() -> None:
    assert is_hand_over(removal(Ground.HANDED_OVER))
    assert not is_hand_over(removal())
    assert not is_hand_over(extend(ground=Ground.HANDED_OVER))
    assert hand_over_codes(CASE, None, "") == ["decisions.hand_over_to"]
    assert hand_over_codes(CASE, Level.GOVERNMENT, "") == []
    assert hand_over_codes(CASE, Level.CENTRAL_BODY, "") == ["decisions.hand_over_body"]
    assert hand_over_codes(CASE, Level.LOCAL_BODY, "Орган") == []
    assert hand_over_codes(CASE, Level.ADMINISTRATION, "") == ["decisions.hand_over_same"]
    elsewhere = replace(CASE, level=Level.GOVERNMENT)
    assert hand_over_codes(elsewhere, Level.LOCAL_BODY, "Орган") == ["decisions.hand_over_level"]


def test_control_is_taken_back_by_the_administration_on_a_ground_of_42_1() -> None:
    elsewhere = replace(CASE, level=Level.GOVERNMENT)
    assert take_back_findings(elsewhere, Decider.PRESIDENT, LevelGround.IMPORTANT) == ()
    wrong = take_back_findings(CASE, Decider.PRIME_MINISTER, None)
    assert [finding.paragraph for finding in wrong] == ["42-1"] * 3


def test_due_today_is_not_overdue_and_windows_include_today() -> None:
    today = date(2026, 3, 20)  # a Friday before the days off of Nauryz
    assert span(Window.OVERDUE, today, BOOK.calendar).days == (None, date(2026, 3, 19))
    assert span(Window.TODAY, today, BOOK.calendar).days == (today, today)
    three, ten = span(Window.THREE_DAYS, today, BOOK.calendar), span(Window.TEN_DAYS, today, BOOK.calendar)
    assert three.days == (today, BOOK.calendar.add(today, 3))
    assert ten.days == (today, BOOK.calendar.add(today, 10))


def test_days_left_are_working_days_and_unknown_without_a_calendar() -> None:
    today = date(2026, 5, 18)
    assert working_days_left(today, None, BOOK.calendar) is None
    assert working_days_left(today, date(2035, 1, 1), BOOK.calendar) is None
    assert working_days_left(today, date(2026, 5, 20), BOOK.calendar) == 2
    assert working_days_left(today, date(2026, 5, 15), BOOK.calendar) == -1


def test_what_is_done_on_its_day_is_in_time_and_delay_counts_working_days() -> None:
    friday, monday = date(2026, 5, 15), date(2026, 5, 18)
    assert not is_late(friday, friday)
    assert is_late(monday, friday)
    assert delay_wd(friday, friday, BOOK.calendar) == 0
    assert delay_wd(monday, friday, BOOK.calendar) == 1
    assert delay_wd(date(2035, 1, 4), date(2035, 1, 1), BOOK.calendar) == 3, "calendar days without a calendar"


def test_an_inside_term_ends_with_the_outer_one() -> None:
    day = date(2026, 5, 15)
    assert internal_term(day, None) is None
    assert internal_term(day, day) is None
    found = internal_term(day, date(2026, 5, 14))
    assert found is not None
    assert found.paragraph == "46"


def test_late_information_is_a_breach_of_54() -> None:
    assert late_information(date(2026, 5, 15), date(2026, 5, 15)) is None
    found = late_information(date(2026, 5, 16), date(2026, 5, 15))
    assert found is not None
    assert found.paragraph == "54"


def test_a_risk_goes_to_whom_the_decree_names() -> None:
    assert wrong_risk_addressee(CASE, Position.HEAD_OF_ADMINISTRATION) is None
    found = wrong_risk_addressee(replace(CASE, origin=Origin.SECURITY_COUNCIL), Position.HEAD_OF_ADMINISTRATION)
    assert found is not None
    assert found.values["wanted"] is Position.COUNCIL_SECRETARY
