"""The windows of the day's list: what is overdue, due today, in three and in ten working days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.rules.calendar import CalendarMissing, WorkingCalendar

NEAR_WD, FAR_WD = 3, 10  # working days


class Window(StrEnum):
    """Names of the windows; each is a list and a number."""

    OVERDUE = "overdue"
    TODAY = "today"
    THREE_DAYS = "three_days"
    TEN_DAYS = "ten_days"


@dataclass(frozen=True, slots=True)
class Span:
    """First and last day of a window, both in it; ``first`` None: from the beginning."""

    first: date | None
    last: date

    @property
    def days(self) -> tuple[date | None, date]:
        return self.first, self.last


def span(window: Window, today: date, calendar: WorkingCalendar) -> Span:
    """The days of a window. Due today is not overdue; three and ten working days include today."""
    if window is Window.OVERDUE:
        return Span(None, today - timedelta(days=1))
    if window is Window.TODAY:
        return Span(today, today)
    return Span(today, calendar.add(today, NEAR_WD if window is Window.THREE_DAYS else FAR_WD))


def working_days_left(today: date, due: date | None, calendar: WorkingCalendar) -> int | None:
    """Working days from today to ``due``: 0 today, negative when overdue; None without a date or a calendar."""
    if due is None:
        return None
    try:
        return calendar.count(today, due)
    except CalendarMissing:
        return None
