"""Working days: a five-day week with public holidays, days carried over and weekends worked by decision.

Day n of a count is found in a prefix table, so that adding any number of working days costs one look-up.
A year that is not loaded is refused (`CalendarMissing`), never guessed (paragraph 50).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from app.rules.outcome import PLAIN_DAY, DayReason, SkippedDay

SATURDAY = 5
ONE_DAY = timedelta(days=1)


class CalendarMissing(Exception):
    """No calendar for ``year``: it has to be loaded before anything is counted in it."""

    def __init__(self, year: int) -> None:
        super().__init__(f"no calendar for {year}: load one")
        self.year = year


class CalendarGap(ValueError):
    """Years of a calendar must follow one another; ``year`` is the missing one."""

    def __init__(self, year: int) -> None:
        super().__init__(f"the calendar lacks {year} between its years")
        self.year = year


@dataclass(frozen=True, slots=True)
class Day:
    """A day that differs from the plain week: why, by which act, and whether that is still provisional."""

    reason: DayReason
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """One year as loaded. ``edition`` names the version, ``source`` the acts it rests on."""

    year: int
    days_off: Mapping[date, Day] = field(default_factory=dict)
    working_weekends: Mapping[date, Day] = field(default_factory=dict)
    holidays: Mapping[date, DayReason] = field(default_factory=dict)
    provisional: bool = False
    edition: str = ""
    source: str = ""


class WorkingCalendar:
    """Working days of consecutive years. Immutable once made."""

    def __init__(self, years: Iterable[CalendarYear]) -> None:
        ordered = sorted(years, key=lambda year: year.year)
        if not ordered:
            raise ValueError("a calendar needs at least one year")
        for earlier, later in pairwise(ordered):
            if later.year != earlier.year + 1:
                raise CalendarGap(earlier.year + 1)
        self._years = {year.year: year for year in ordered}
        self.first_year = ordered[0].year
        self.last_year = ordered[-1].year
        self.edition = "; ".join(f"{year.year}: {year.edition}" for year in ordered)
        first = date(self.first_year, 1, 1)
        self._base = first.toordinal()
        self._size = date(self.last_year, 12, 31).toordinal() - self._base + 1
        self._working: list[date] = []
        self._rank: list[int] = []  # working days up to and including each day
        self._off: list[SkippedDay] = []  # the other days, in order
        for offset in range(self._size):
            day = first + offset * ONE_DAY
            if self._works(day):
                self._working.append(day)
            else:
                self._off.append(SkippedDay(day, self.reason(day)))
            self._rank.append(len(self._working))

    def _works(self, day: date) -> bool:
        year = self._years[day.year]
        if day.weekday() >= SATURDAY:
            return day in year.working_weekends
        return day not in year.days_off

    def _position(self, day: date) -> int:
        position = day.toordinal() - self._base
        if not 0 <= position < self._size:
            raise CalendarMissing(day.year)
        return position

    def years(self) -> tuple[CalendarYear, ...]:
        return tuple(self._years.values())

    def is_working(self, day: date) -> bool:
        position = self._position(day)
        before = self._rank[position - 1] if position else 0
        return self._rank[position] > before

    def add(self, start: date, count: int) -> date:
        """The ``count``-th working day after ``start``, which is day 0 and is not counted; count >= 1."""
        position = start.toordinal() - self._base
        if 0 <= position < self._size:
            index = self._rank[position] + count - 1
            if index < len(self._working):
                return self._working[index]
            raise CalendarMissing(self.last_year + 1)
        raise CalendarMissing(start.year)

    def before(self, end: date, count: int) -> date:
        """The ``count``-th working day before ``end``, which is not counted; count >= 1."""
        position = self._position(end)
        index = (self._rank[position - 1] if position else 0) - count
        if index < 0:
            raise CalendarMissing(self.first_year - 1)
        return self._working[index]

    def same_or_next(self, day: date) -> date:
        """``day`` itself when it is worked, else the next working day."""
        position = self._position(day)
        index = self._rank[position - 1] if position else 0
        if index == len(self._working):
            raise CalendarMissing(self.last_year + 1)
        return self._working[index]

    def same_or_previous(self, day: date) -> date:
        """``day`` itself when it is worked, else the working day before it."""
        rank = self._rank[self._position(day)]
        if rank == 0:
            raise CalendarMissing(self.first_year - 1)
        return self._working[rank - 1]

    def count(self, after: date, until: date) -> int:
        """Working days later than ``after`` and not later than ``until`` (negative when reversed)."""
        return self._rank[self._position(until)] - self._rank[self._position(after)]

    def reason(self, day: date) -> DayReason:
        """Why a day is off (empty for a plain weekend) or why a weekend is worked."""
        year = self._years.get(day.year)
        if year is None:
            raise CalendarMissing(day.year)
        entry = year.days_off.get(day) or year.working_weekends.get(day)
        return entry.reason if entry else year.holidays.get(day, PLAIN_DAY)

    def skipped(self, after: date, until: date) -> tuple[SkippedDay, ...]:
        """Days off strictly between two days, each with its reason."""
        start, end = self._position(after), self._position(until)
        if end <= start:
            return ()
        # Days off up to a position are its days less its working days.
        return tuple(self._off[start + 1 - self._rank[start] : end - self._rank[end - 1]])

    def is_provisional(self, day: date) -> bool:
        """Whether this day rests on a provisional year or entry."""
        year = self._years.get(day.year)
        if year is None:
            raise CalendarMissing(day.year)
        entry = year.days_off.get(day) or year.working_weekends.get(day)
        return year.provisional or (entry is not None and entry.provisional)
