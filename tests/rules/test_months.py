"""The month on the wall: whole weeks from Monday, days off with their reason."""

from __future__ import annotations

from datetime import date

import pytest

from app.calendars import shipped_calendar
from app.rules.months import month_sheet

CALENDAR = shipped_calendar()


@pytest.mark.parametrize("year", range(2022, 2028))
@pytest.mark.parametrize("month", range(1, 13))
def test_every_day_of_a_month_is_there_once_in_whole_weeks(year: int, month: int) -> None:
    days = [day for week in month_sheet(year, month, CALENDAR) for day in week]
    inside = [day.on for day in days if day.in_month]
    assert inside == [date(year, month, number) for number in range(1, len(inside) + 1)]
    assert (inside[-1].toordinal() + 1) == date(year + month // 12, month % 12 + 1, 1).toordinal()
    assert len(days) % 7 == 0
    assert days[0].on.weekday() == 0
    assert sum(not day.in_month for day in days) < 14
    assert all(day.worked == CALENDAR.is_working(day.on) for day in days if day.on.year in range(2022, 2028))


def test_a_month_without_a_calendar_says_so() -> None:
    assert {(day.worked, day.provisional) for day in month_sheet(2040, 2, CALENDAR)[0]} == {(None, True)}
