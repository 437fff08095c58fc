"""Working calendars as files: the shipped years, and years that arrive from outside."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

import resources
from app.errors import InvalidInput
from app.rules.calendar import CalendarYear, Day, WorkingCalendar


@cache
def shipped_calendar() -> WorkingCalendar:
    """The calendar that ships with the program (five-day week, years 2022-2027)."""
    files = sorted(resources.path("calendars").glob("*.toml"))
    return WorkingCalendar(parse_year(file.read_text(encoding="utf-8")) for file in files)


def parse_year(text: str) -> CalendarYear:
    """One year of the calendar from its TOML text; a fault in it is an `InvalidInput` that names the key."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidInput(field="calendar", reason="not_toml", detail=str(error)) from error
    year = data.get("year")
    if not isinstance(year, int):
        raise InvalidInput(field="year", reason="not_a_number", detail=str(year))
    return CalendarYear(
        year=year,
        days_off=_days(data, "day_off", year),
        working_weekends=_days(data, "working_weekend", year),
        holidays={_date(row, year): str(row.get("name", "")) for row in data.get("holiday", [])},
        provisional=bool(data.get("provisional", False)),
        edition=str(data.get("edition", "")),
        source=str(data.get("source", "")),
    )


def _days(data: Mapping[str, Any], key: str, year: int) -> dict[date, Day]:
    return {
        _date(row, year): Day(str(row.get("reason", "")), bool(row.get("provisional", False)))
        for row in data.get(key, [])
    }


def _date(row: Mapping[str, Any], year: int) -> date:
    day = row.get("date")
    if not isinstance(day, date) or day.year != year:
        raise InvalidInput(field="date", reason="not_in_year", detail=str(day))
    return day
