"""From which day to which something holds: both days are in it, an open end stays open."""

from __future__ import annotations

from datetime import date

import pytest

from app.rules.validity import day_before, holds, overlap

FIRST, LAST = date(2026, 3, 2), date(2026, 3, 6)


@pytest.mark.parametrize(
    ("first", "last", "on", "held"),
    [
        (FIRST, LAST, FIRST, True),
        (FIRST, LAST, LAST, True),
        (FIRST, LAST, date(2026, 3, 1), False),
        (FIRST, LAST, date(2026, 3, 7), False),
        (None, LAST, date(1999, 1, 1), True),
        (None, LAST, date(2026, 3, 7), False),
        (FIRST, None, date(2050, 1, 1), True),
        (FIRST, None, date(2026, 3, 1), False),
        (None, None, FIRST, True),
    ],
)
def test_both_days_of_a_time_are_in_it(first: date | None, last: date | None, on: date, held: bool) -> None:
    assert holds(first, last, on) is held


@pytest.mark.parametrize(
    ("other_first", "other_last", "common"),
    [
        (LAST, date(2026, 3, 9), True),
        (date(2026, 3, 7), date(2026, 3, 9), False),
        (date(2026, 2, 1), FIRST, True),
        (date(2026, 2, 1), date(2026, 3, 1), False),
        (None, FIRST, True),
        (None, date(2026, 3, 1), False),
        (LAST, None, True),
        (date(2026, 3, 7), None, False),
        (None, None, True),
    ],
)
def test_two_times_overlap_when_they_share_a_day(
    other_first: date | None, other_last: date | None, common: bool
) -> None:
    assert overlap(FIRST, LAST, other_first, other_last) is common
    assert overlap(other_first, other_last, FIRST, LAST) is common


def test_an_open_end_overlaps_whatever_comes_after() -> None:
    assert overlap(FIRST, None, date(2030, 1, 1), date(2030, 1, 2))
    assert not overlap(FIRST, None, None, date(2026, 3, 1))
    assert overlap(None, LAST, date(1999, 1, 1), date(1999, 1, 2))
    assert not overlap(None, LAST, date(2026, 3, 7), None)


def test_what_is_replaced_holds_to_the_day_before() -> None:
    assert day_before(date(2026, 3, 1)) == date(2026, 2, 28)
