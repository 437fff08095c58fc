"""The month on the wall: whole weeks from Monday, days off with their reason."""

from __future__ import annotations

from datetime import date

import pytest

from app.calendars import shipped_calendar
from app.rules.months import month_sheet
from app.rules.outcome import PLAIN_DAY

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


def test_a_month_that_begins_on_monday_begins_with_its_own_week() -> None:
    june = month_sheet(2026, 6, CALENDAR)  # Monday, 1 June 2026
    assert (june[0][0].on, len(june)) == (date(2026, 6, 1), 5)


def test_a_day_off_says_why_and_a_worked_day_says_nothing() -> None:
    days = {day.on: day for week in month_sheet(2026, 5, CALENDAR) for day in week}
    assert days[date(2026, 5, 12)].reason == PLAIN_DAY
    assert days[date(2026, 5, 7)].reason == CALENDAR.reason(date(2026, 5, 7)) != PLAIN_DAY
    assert month_sheet(2040, 2, CALENDAR)[0][0].reason == PLAIN_DAY
