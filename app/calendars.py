"""Working calendars as files: the shipped years, and years that arrive from outside."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

import resources
from app.errors import BadEdition
from app.rules.calendar import SATURDAY, CalendarYear, Day, WorkingCalendar
from app.rules.outcome import DayReason
from app.rules.terms import Language

FIRST_YEAR, LAST_YEAR = 1991, 2200
KEYS = frozenset(
    {
        "year", "edition", "provisional", "confidence", "source", "working_days", "working_days_by_month",
        "day_off", "working_weekend", "holiday",
    }
)  # fmt: skip
ENTRY_KEYS = frozenset({"date", "reason", "name", "provisional"})


@cache
def shipped_calendar() -> WorkingCalendar:
    """The calendar that ships with the program (five-day week, years 2022-2027)."""
    files = sorted(resources.path("calendars").glob("*.toml"))
    return WorkingCalendar(parse_year(file.read_text(encoding="utf-8")) for file in files)


def parse_year(text: str, *, counted: bool = False) -> CalendarYear:
    """One year of the calendar from its TOML text; a fault in it is a `BadEdition` that names the key.

    A misspelt key would drop a day unseen, so none is unknown. ``counted``: the working days the file itself states
    are counted after.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadEdition(field="calendar", reason="not_toml", detail=str(error)) from error
    strange = sorted(set(data) - KEYS)
    if strange:
        raise BadEdition(field="calendar", reason="keys", detail=", ".join(strange))
    year = data.get("year")
    if type(year) is not int or not FIRST_YEAR <= year <= LAST_YEAR:
        raise BadEdition(field="year", reason="not_a_number", detail=str(year))
    edition = data.get("edition")
    if not isinstance(edition, str) or not edition.strip():
        raise BadEdition(field="edition", reason="head", detail="edition")
    made = CalendarYear(
        year=year,
        days_off=_days(data, "day_off", year, weekend=False),
        working_weekends=_days(data, "working_weekend", year, weekend=True),
        holidays={_date(row, year, "holiday"): _said(row, "name") for row in _rows(data, "holiday")},
        provisional=bool(data.get("provisional", False)),
        edition=edition,
        source=str(data.get("source", "")),
    )
    if counted:
        _check_counts(data, made)
    return made


def _rows(data: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """The entries of a table, each with known keys only."""
    rows = data.get(key, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise BadEdition(field=key, reason="table", detail=f"[[{key}]]")
    strange = sorted({name for row in rows for name in row} - ENTRY_KEYS)
    if strange:
        raise BadEdition(field=key, reason="keys", detail=", ".join(strange))
    return rows


def _days(data: Mapping[str, Any], key: str, year: int, *, weekend: bool) -> dict[date, Day]:
    found: dict[date, Day] = {}
    for row in _rows(data, key):
        day = _date(row, year, key)
        if day in found:
            raise BadEdition(field=key, reason="twice", detail=day.isoformat())
        if (day.weekday() >= SATURDAY) is not weekend:
            raise BadEdition(field=key, reason="not_weekend" if weekend else "not_weekday", detail=day.isoformat())
        found[day] = Day(_said(row, "reason"), bool(row.get("provisional", False)))
    return found


def _said(row: Mapping[str, Any], key: str) -> DayReason:
    """A text in the calendar's own words, or in Kazakh and any of the other languages of the program."""
    text = row.get(key, "")
    if isinstance(text, str):
        return DayReason(text)
    known = isinstance(text, dict) and "kk" in text and set(text) <= set(Language)
    if not known or not all(isinstance(said, str) for said in text.values()):
        raise BadEdition(field=key, reason="texts", detail=str(row.get("date", "")))
    return DayReason(**text)


def _date(row: Mapping[str, Any], year: int, key: str) -> date:
    day = row.get("date")
    if type(day) is not date or day.year != year:
        raise BadEdition(field=key, reason="not_in_year", detail=str(day))
    return day


def _check_counts(data: Mapping[str, Any], made: CalendarYear) -> None:
    """What the file says of its own working days agrees with its entries."""
    calendar = WorkingCalendar([made])
    first = date(made.year, 1, 1)
    days = [date.fromordinal(first.toordinal() + n) for n in range((date(made.year, 12, 31) - first).days + 1)]
    worked = [day.month for day in days if calendar.is_working(day)]
    counted: dict[str, object] = {
        "working_days": len(worked),
        "working_days_by_month": [worked.count(month) for month in range(1, 13)],
    }
    for key, count in counted.items():
        if key in data and data[key] != count:
            raise BadEdition(field=key, reason="days_differ", detail=f"{data[key]} ≠ {count}")
