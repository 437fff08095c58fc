"""Figures of discipline on their edges: the very day, the first proof, the cycle after restored control."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.editions import shipped_rulebook
from app.rules.figures import Decided, Period, Sent, Stand, Tally, TermHistory, previous_month, stand_on, tally
from app.rules.terms import Ground, StepKind

RECEIVED, MAY_20 = date(2026, 4, 6), date(2026, 5, 20)
PLAIN = TermHistory(RECEIVED, MAY_20)
YEAR_END = date(2026, 12, 31)
YEAR = Period(date(2026, 1, 1), YEAR_END, YEAR_END)
CALENDAR = shipped_rulebook().calendar


def stand(history: TermHistory, day: date = YEAR_END) -> Stand:
    found = stand_on(history, day)
    assert found is not None
    return found


def test_a_removal_as_executed_is_the_proof_and_the_first_one_counts() -> None:
    executed = Decided(StepKind.REMOVE, date(2026, 5, 25), ground=Ground.EXECUTED)
    again = Decided(StepKind.CLOSE_OWN, date(2026, 6, 1))
    assert stand(replace(PLAIN, steps=(executed, again))) == Stand(MAY_20, MAY_20, date(2026, 5, 25))
    assert stand(replace(PLAIN, steps=(again,))).done_on == date(2026, 6, 1)


def test_an_extension_or_a_new_term_proves_nothing() -> None:
    for kind, grants in ((StepKind.EXTEND, 1), (StepKind.RESCHEDULE, 0)):
        moved = Decided(kind, date(2026, 5, 18), date(2026, 6, 19))
        assert stand(replace(PLAIN, steps=(moved,))) == Stand(MAY_20, date(2026, 6, 19), None, grants=grants)


def test_what_is_done_on_the_day_asked_for_is_done() -> None:
    done = replace(PLAIN, done_on=date(2026, 5, 15))
    assert stand(done, date(2026, 5, 15)).done_on == date(2026, 5, 15)
    assert stand(done, date(2026, 5, 14)).done_on is None


def test_a_report_of_the_day_control_was_restored_belongs_to_the_new_cycle() -> None:
    restored = Decided(StepKind.REINSTATE, date(2026, 6, 1), date(2026, 7, 1))
    history = replace(PLAIN, steps=(restored,))
    for sent, done in ((date(2026, 6, 1), date(2026, 6, 1)), (date(2026, 5, 29), None)):
        assert stand(replace(history, reports=(Sent(sent),))).done_on == done


def test_the_day_the_office_ended_it_counts_from_that_day() -> None:
    ended = replace(PLAIN, ended_on=date(2026, 5, 1))
    assert [stand(ended, day).ended for day in (date(2026, 4, 30), date(2026, 5, 1))] == [False, True]


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2026, 1, 31), (2025, 12)),
        (date(2026, 3, 1), (2026, 2)),
        (date(2026, 3, 31), (2026, 2)),
        (date(2026, 12, 15), (2026, 11)),
    ],
)
def test_a_meeting_looks_back_on_the_month_before(day: date, before: tuple[int, int]) -> None:
    assert previous_month(day) == before


def test_the_mean_delay_has_one_place_behind_the_point() -> None:
    assert Tally(late=2, open_late=1, delay_total_wd=10).mean_delay_wd == 3.3
    assert Tally(in_time=2, late=1).share == 66.7


@pytest.mark.parametrize(("grants", "once", "again"), [(0, 0, 0), (1, 1, 0), (2, 0, 1), (3, 0, 1)])
def test_a_term_was_moved_once_or_again_never_both(grants: int, once: int, again: int) -> None:
    found = tally([Stand(MAY_20, MAY_20, MAY_20, grants=grants)], YEAR, CALENDAR)
    assert (found.moved_once, found.moved_again) == (once, again)


def test_only_what_is_still_under_control_lies_ahead() -> None:
    later = date(2027, 3, 1)
    for one, ahead in (
        (Stand(later, later), 1),
        (Stand(later, later, MAY_20), 0),
        (Stand(later, later, ended=True), 0),
    ):
        assert tally([one], YEAR, CALENDAR).ahead == ahead
