"""Adding working days, weeks and months to the day a paper arrived, each with the reason for the day found.

The day of receipt is day 0 (50). Weeks and months run by the calendar, a month that lacks the date ends on
its last day, and an end on a day off moves to the next working day (readings of 51, 53).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from dateutil.relativedelta import relativedelta

from app.rules.calendar import WorkingCalendar
from app.rules.outcome import Reason
from app.rules.readings import CALENDAR_PERIODS, RECEIPT_DAY, Reading
from app.rules.terms import Rule

PERIODS = (CALENDAR_PERIODS.code,)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date with the reason for it."""

    on: date
    why: Reason


def after_receipt(
    received: date, count: int, calendar: WorkingCalendar, paragraph: str, about: str, *readings: Reading
) -> Dated:
    """The ``count``-th working day after receipt; day 1 is the first working day after it (50)
    [I: `readings.RECEIPT_DAY`]. ``readings``: what else the term rests on."""
    read = (RECEIPT_DAY.code, *(reading.code for reading in readings))
    return _counted("why.from_receipt", received, count, calendar, paragraph, about, read)


def after_event(
    event: date, count: int, calendar: WorkingCalendar, paragraph: str, about: str, *readings: Reading
) -> Dated:
    """The ``count``-th working day after an event that is not a receipt (a decision, an arrival, a signature)."""
    read = tuple([reading.code for reading in readings])
    return _counted("why.from_event", event, count, calendar, paragraph, about, read)


def _counted(
    code: str, start: date, count: int, calendar: WorkingCalendar, paragraph: str, about: str, readings: tuple[str, ...]
) -> Dated:
    due = calendar.add(start, count)
    values = {"start": start, "count": count, "due": due}
    skipped = calendar.skipped(start, due)
    return Dated(due, Reason(about, Rule.TERMS_FROM_RECEIPT, paragraph, code, values, skipped, readings))


def before(end: date, count: int, calendar: WorkingCalendar, paragraph: str, about: str) -> Dated:
    """The ``count``-th working day before ``end``, which is not counted (65, 17, 31)."""
    due = calendar.before(end, count)
    values = {"end": end, "count": count, "due": due}
    return Dated(due, Reason(about, Rule.TERMS_BEFORE, paragraph, "why.before", values, calendar.skipped(due, end)))


def weeks_after(start: date, count: int, calendar: WorkingCalendar, paragraph: str, about: str) -> Dated:
    """The same weekday ``count`` weeks later, moved to the next working day when it is a day off."""
    return _moved(start, start + timedelta(weeks=count), count, "why.weeks", calendar, paragraph, about)


def months_after(start: date, count: int, calendar: WorkingCalendar, paragraph: str, about: str) -> Dated:
    """The same date ``count`` months later (else that month's last day), moved off a day off."""
    return _moved(start, add_months(start, count), count, "why.months", calendar, paragraph, about)


def _moved(
    start: date, end: date, count: int, code: str, calendar: WorkingCalendar, paragraph: str, about: str
) -> Dated:
    due = calendar.same_or_next(end)
    if due == end:
        plain = {"start": start, "count": count, "due": due}
        return Dated(due, Reason(about, Rule.TERMS_WEEKS_MONTHS, paragraph, code, plain, (), PERIODS))
    skipped = calendar.skipped(end - timedelta(days=1), due)
    values = {"start": start, "count": count, "end": end, "due": due}
    return Dated(due, Reason(about, Rule.TERMS_WEEKS_MONTHS, paragraph, f"{code}_moved", values, skipped, PERIODS))


@lru_cache(maxsize=4096)
def add_months(start: date, count: int) -> date:
    """The same date ``count`` calendar months later; the last day of the month where it lacks the date."""
    return start + relativedelta(months=count)
