"""When a paper must leave: the day to act by less the working days of signature and courier, none of them a day off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.editions import shipped_rulebook
from app.rules.decisions import answer
from app.rules.dispatch import latest_dispatch
from app.rules.facts import Case, FixedDate, Step
from app.rules.rulebook import Profile
from app.rules.terms import Basis, Decider, Ground, Rule, StepKind

BOOK = shipped_rulebook()
CASE = Case(date(2026, 4, 13), date(2026, 4, 14), term=FixedDate(date(2026, 5, 9)))


def on_the_way(signature: int = 0, courier: int = 0) -> Profile:
    return replace(BOOK.profile, signature_working_days=signature, courier_working_days=courier)


def test_an_office_that_reckons_with_no_way_is_told_no_day() -> None:
    assert latest_dispatch(date(2026, 5, 8), BOOK) is None
    said = answer(CASE, None, BOOK)
    assert said.dispatch_by is None
    assert all(why.about != "dispatch" for why in said.why)


def test_the_way_is_counted_back_from_the_day_to_act_by_over_days_off() -> None:
    """The deadline is Saturday 9 May, so the day to act by is Friday 8 May; 7 and 1 May are holidays."""
    said = answer(CASE, None, replace(BOOK, profile=on_the_way(2, 3)))
    assert (said.act_by, said.dispatch_by) == (date(2026, 5, 8), date(2026, 4, 29))
    (why,) = [why for why in said.why if why.about == "dispatch"]
    assert (why.rule, why.paragraph, why.code) == (Rule.TERMS_BEFORE, "", "why.dispatch")
    assert why.values == {"act": date(2026, 5, 8), "signature": 2, "courier": 3, "leave": date(2026, 4, 29)}
    assert [day.day for day in why.skipped] == [date(2026, 5, day) for day in (1, 2, 3, 7)]


def test_a_year_without_a_calendar_is_not_guessed() -> None:
    assert latest_dispatch(date(2022, 1, 5), replace(BOOK, profile=on_the_way(courier=1))) is None


def test_a_step_that_ends_control_leaves_nothing_to_send() -> None:
    book = replace(BOOK, profile=on_the_way(1, 1))
    removal = Step(
        StepKind.REMOVE, date(2026, 4, 20), Decider.PRESIDENT, ground=Ground.EXECUTED,
        basis=frozenset({Basis.PROPOSAL, Basis.EXPERT_CONCLUSION}),
    )  # fmt: skip
    said = answer(CASE, removal, book)
    assert (said.allowed, said.dispatch_by) == (True, None)
    assert answer(CASE, replace(removal, ground=Ground.HANDED_OVER), book).dispatch_by == date(2026, 5, 5)


@given(st.dates(date(2023, 1, 1), date(2027, 12, 31)), st.integers(0, 15), st.integers(0, 15))
def test_what_leaves_that_day_arrives_in_time(act_by: date, signature: int, courier: int) -> None:
    act_by = BOOK.calendar.same_or_previous(act_by)
    found = latest_dispatch(act_by, replace(BOOK, profile=on_the_way(signature, courier)))
    if found is None:
        assert signature + courier == 0
    else:
        assert BOOK.calendar.is_working(found.on)
        assert BOOK.calendar.count(found.on, act_by) == signature + courier
