"""What holds for every case and every step."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings

from app.editions import shipped_rulebook
from app.rules.control import first_deadline
from app.rules.decisions import answer
from app.rules.facts import Case, FixedDate, Step, WorkingDays
from app.rules.terms import ControlType, Decider, Level, Origin, Rule, StepKind
from tests.rules.strategies import asked, cases

BOOK = shipped_rulebook()
settings.register_profile("house", deadline=None, max_examples=int(os.environ.get("HYPOTHESIS_MAX_EXAMPLES", "120")))
settings.load_profile("house")


@given(cases())
def test_a_fixed_number_of_working_days_never_ends_on_a_day_off(case: Case) -> None:
    if isinstance(case.term, WorkingDays):
        first = first_deadline(case, BOOK)
        assert first is not None
        assert BOOK.calendar.is_working(first.on)
        assert BOOK.calendar.count(case.received_on, first.on) == case.term.count


@given(cases())
def test_a_later_receipt_never_gives_an_earlier_deadline(case: Case) -> None:
    case = replace(case, history=())
    later = replace(case, received_on=case.received_on + timedelta(days=1))
    early, late = answer(case, None, BOOK).deadline, answer(later, None, BOOK).deadline
    if early is not None:
        assert late is not None
        assert late >= early


@given(asked())
def test_the_same_facts_give_the_same_answer(question: tuple[Case, Step]) -> None:
    assert answer(*question, BOOK) == answer(*question, BOOK)


@given(asked())
def test_a_refused_step_changes_no_date(question: tuple[Case, Step]) -> None:
    case, step = question
    before, after = answer(case, None, BOOK), answer(case, step, BOOK)
    if not after.allowed:
        assert (after.deadline, after.act_by, after.control_type) == (
            before.deadline, before.act_by, before.control_type,
        )  # fmt: skip
        assert after.obligations == before.obligations


@given(asked())
def test_grants_never_outnumber_what_was_decided_and_proposals_count_the_refused_too(
    question: tuple[Case, Step],
) -> None:
    case, step = question
    count = answer(case, step, BOOK).counters
    extensions = [past for past in case.history if past.kind is StepKind.EXTEND]
    assert count.proposals == len(extensions) + (step.kind is StepKind.EXTEND)
    granted_extensions = sum(past.granted for past in extensions)
    assert granted_extensions <= count.grants <= len(case.history)
    assert granted_extensions <= count.proposals


@given(asked())
def test_only_the_president_extends_a_personal_instruction(question: tuple[Case, Step]) -> None:
    case, step = question
    case = replace(case, origin=Origin.PERSONAL, level=Level.ADMINISTRATION)
    step = replace(step, kind=StepKind.EXTEND)
    said = answer(case, step, BOOK)
    if said.deadline is None:
        return
    assert said.deciders == (Decider.PRESIDENT,)
    refused = [finding for finding in said.breaches if finding.rule is Rule.DECISIONS_DECIDER]
    assert bool(refused) == (step.decided_by is not Decider.PRESIDENT)
    assert all(finding.paragraph == "74" for finding in refused)


@given(asked())
def test_an_allowed_move_always_leads_to_a_later_deadline(question: tuple[Case, Step]) -> None:
    case, step = question
    before, after = answer(case, None, BOOK), answer(case, step, BOOK)
    moving = {StepKind.EXTEND, StepKind.TRANSFER_MEDIUM, StepKind.TRANSFER_LONG, StepKind.RESCHEDULE}
    if after.allowed and step.kind in moving:
        assert before.deadline is not None
        assert after.deadline is not None
        assert after.deadline > before.deadline
        assert after.first_deadline == before.first_deadline


@given(cases())
def test_obligations_are_sorted_explained_and_never_due_before_receipt(case: Case) -> None:
    said = answer(case, None, BOOK)
    keys = [(owed.due_on, owed.rule) for owed in said.obligations]
    assert keys == sorted(keys)
    for owed in said.obligations:
        if owed.rule is not Rule.OBLIGATIONS_REPORT:
            assert owed.due_on >= case.received_on
        assert owed.why in said.why
        assert owed.why.about == owed.rule


@given(cases())
def test_act_by_is_the_last_working_day_not_after_the_deadline(case: Case) -> None:
    said = answer(case, None, BOOK)
    if said.deadline is not None:
        assert said.act_by is not None
        assert BOOK.calendar.is_working(said.act_by)
        assert said.act_by <= said.deadline
        assert BOOK.calendar.count(said.act_by, said.deadline) == 0


@given(cases())
def test_urgent_control_never_owes_the_report_of_appendix_7(case: Case) -> None:
    said = answer(case, None, BOOK)
    owes = Rule.OBLIGATIONS_REPORT in {owed.rule for owed in said.obligations}
    assert not (owes and said.control_type is ControlType.URGENT)


@given(cases())
def test_a_case_without_a_date_says_so_and_nothing_else_depends_on_it(case: Case) -> None:
    said = answer(case, None, BOOK)
    missing = {finding.rule for finding in said.requires}
    assert (said.deadline is None) == (Rule.CONTROL_NO_TERM in missing)


@pytest.mark.parametrize("year", [2019, 2021, 2028, 2035])
def test_a_year_without_a_calendar_is_refused_not_guessed(year: int) -> None:
    from datetime import date

    said = answer(Case(date(year, 3, 2), date(year, 3, 4), term=FixedDate(date(year, 5, 20))), None, BOOK)
    assert [finding.rule for finding in said.requires] == [Rule.TERMS_CALENDAR]
    assert said.requires[0].values["year"] == year
    assert said.deadline is None
