"""A month on the wall: its days in weeks from Monday, each with whether it is worked and why not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.rules.calendar import CalendarMissing, WorkingCalendar
from app.rules.outcome import PLAIN_DAY, DayReason


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of the sheet; ``worked`` None where a year has no calendar. Days of the neighbouring months fill weeks."""

    on: date
    in_month: bool
    worked: bool | None
    reason: DayReason
    provisional: bool


def month_sheet(year: int, month: int, calendar: WorkingCalendar) -> tuple[tuple[MonthDay, ...], ...]:
    """The weeks of a month, Monday first."""
    first = date(year, month, 1)
    day = first - timedelta(days=first.weekday())
    weeks = []
    while day.month == month or day <= first:
        weeks.append(tuple(_day(day + timedelta(days=number), month, calendar) for number in range(7)))
        day += timedelta(weeks=1)
    return tuple(weeks)


def _day(on: date, month: int, calendar: WorkingCalendar) -> MonthDay:
    try:
        worked, reason = calendar.is_working(on), calendar.reason(on)
        return MonthDay(on, on.month == month, worked, PLAIN_DAY if worked else reason, calendar.is_provisional(on))
    except CalendarMissing:
        return MonthDay(on, on.month == month, None, PLAIN_DAY, True)
