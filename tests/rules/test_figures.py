"""Figures of discipline: how a term stood on a day, and what that comes to."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.editions import shipped_rulebook
from app.rules.figures import (
    Decided,
    Period,
    Sent,
    Stand,
    Tally,
    TermHistory,
    month_period,
    previous_month,
    stand_on,
    tally,
    year_period,
)
from app.rules.terms import Ground, StepKind

CALENDAR = shipped_rulebook().calendar
MAY_20 = date(2026, 5, 20)
WHOLE_YEAR = Period(date(2026, 1, 1), date(2026, 12, 31), date(2026, 12, 31))
HISTORY = TermHistory(
    date(2026, 4, 6),
    MAY_20,
    steps=(
        Decided(StepKind.EXTEND, date(2026, 5, 18), date(2026, 6, 19)),
        Decided(StepKind.EXTEND, date(2026, 6, 17), date(2026, 7, 31)),
        Decided(StepKind.REMOVE, date(2026, 8, 10), ground=Ground.EXECUTED),
        Decided(StepKind.REINSTATE, date(2026, 9, 1), date(2026, 10, 1)),
    ),
    reports=(Sent(date(2026, 7, 20), returned_on=date(2026, 7, 24)), Sent(date(2026, 8, 3))),
)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 4, 5), None),
        (date(2026, 4, 6), Stand(MAY_20, MAY_20)),
        (date(2026, 5, 18), Stand(MAY_20, date(2026, 6, 19), grants=1)),
        (date(2026, 7, 22), Stand(MAY_20, date(2026, 7, 31), date(2026, 7, 20), grants=2)),
        (date(2026, 7, 24), Stand(MAY_20, date(2026, 7, 31), grants=2)),
        (date(2026, 8, 5), Stand(MAY_20, date(2026, 7, 31), date(2026, 8, 3), grants=2)),
        (date(2026, 12, 31), Stand(date(2026, 10, 1), date(2026, 10, 1))),
    ],
)
def test_a_term_stands_as_it_stood_on_the_day(day: date, expected: Stand | None) -> None:
    assert stand_on(HISTORY, day) == expected


def test_control_that_ended_without_execution_is_neither_in_time_nor_late() -> None:
    for ground in (Ground.COVERED, Ground.IMPOSSIBLE):
        removed = TermHistory(date(2026, 4, 6), MAY_20, (Decided(StepKind.REMOVE, date(2026, 5, 25), ground=ground),))
        stand = stand_on(removed, date(2026, 12, 31))
        assert stand is not None
        assert stand.ended
        assert tally([stand], WHOLE_YEAR, CALENDAR) == Tally(ended=1)


def test_handed_over_control_ends_at_the_administration_and_goes_on_at_a_body() -> None:
    handed = TermHistory(
        date(2026, 4, 6), MAY_20, (Decided(StepKind.REMOVE, date(2026, 5, 1), ground=Ground.HANDED_OVER),)
    )
    here, there = (stand_on(handed, MAY_20, keeps_handed_over=keeps) for keeps in (True, False))
    assert here is not None
    assert there is not None
    assert (here.ended, there.ended) == (False, True)


def test_late_is_late_whatever_the_usual_percentage_says() -> None:
    stands = [
        Stand(MAY_20, MAY_20, MAY_20),  # on the day itself: in time
        Stand(MAY_20, date(2026, 6, 19), date(2026, 6, 19), grants=1),  # in time, but not in its first term
        Stand(MAY_20, MAY_20, date(2026, 5, 26)),  # Wednesday to Tuesday: four working days late
        Stand(MAY_20, MAY_20),  # still open
        Stand(date(2026, 12, 31), date(2026, 12, 31)),  # due today is not overdue
        Stand(date(2027, 3, 1), date(2027, 3, 1)),
        Stand(date(2025, 3, 3), date(2025, 3, 3)),  # of another year
        Stand(None, None),
    ]
    found = tally(stands, WHOLE_YEAR, CALENDAR)
    assert (found.in_time, found.late, found.open_late, found.running, found.ahead) == (2, 1, 1, 1, 1)
    assert (found.due, found.done, found.in_first_term, found.moved_once) == (4, 3, 1, 1)
    assert found.share == 66.7
    assert found.first_term_share == 33.3
    assert found.usual_share == 83.3
    still = CALENDAR.count(MAY_20, date(2026, 12, 31))
    assert (found.delay_total_wd, found.delay_worst_wd) == (4 + still, still)
    assert found.mean_delay_wd == round((4 + still) / 2, 1)


def test_nothing_done_gives_no_percentage() -> None:
    assert (Tally().share, Tally().usual_share, Tally().mean_delay_wd) == (None, None, 0.0)


def test_periods_never_stand_on_a_day_to_come() -> None:
    today = date(2026, 4, 16)
    assert month_period(2026, 4, today) == Period(date(2026, 4, 1), date(2026, 4, 30), today)
    assert month_period(2026, 2, today).as_on == date(2026, 2, 28)
    assert year_period(2025, today).as_on == date(2025, 12, 31)
    assert year_period(2026, today).eve == date(2025, 12, 31)
    assert previous_month(date(2026, 1, 5)) == (2025, 12)


days = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@given(st.lists(st.builds(Stand, days, days, st.none() | days, st.booleans(), st.integers(0, 3))), days)
def test_every_term_is_counted_once(stands: list[Stand], as_on: date) -> None:
    kept = [stand for stand in stands if stand.done_on is None or stand.done_on <= as_on]
    found = tally(kept, Period(WHOLE_YEAR.since, WHOLE_YEAR.until, as_on), CALENDAR)
    assert found.due + found.running + found.ended == len(kept)
    assert found.share is None or 0 <= found.share <= 100
    assert found.usual_share is None or 0 <= found.usual_share <= 100
    assert found.delayed == 0 or found.delay_worst_wd <= found.delay_total_wd
    later = tally(kept, Period(WHOLE_YEAR.since, WHOLE_YEAR.until, as_on + timedelta(days=1)), CALENDAR)
    assert later.open_late >= found.open_late, "what is open only grows later"
