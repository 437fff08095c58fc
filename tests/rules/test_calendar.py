"""The working calendar against an independent one, and at its edges."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from app.calendars import parse_year, shipped_calendar
from app.errors import BadEdition
from app.rules.calendar import CalendarGap, CalendarMissing, CalendarYear, Day, WorkingCalendar
from app.rules.outcome import DayReason
from app.rules.terms import Language

CALENDAR = shipped_calendar()
# Where the oracle knows less or otherwise than the acts named in our files, day by day.
KNOWN_DIFFERENCES: dict[date, str] = {}


def all_days() -> list[date]:
    first = date(2022, 1, 1)
    return [first + timedelta(days=n) for n in range((date(2027, 12, 31) - first).days + 1)]


def test_every_month_has_as_many_working_days_as_its_file_says() -> None:
    for year in range(2022, 2028):
        data = resources.toml("calendars", f"{year}.toml")
        found = [0] * 12
        for day in all_days():
            if day.year == year and CALENDAR.is_working(day):
                found[day.month - 1] += 1
        assert found == data["working_days_by_month"]
        assert sum(found) == data["working_days"]


def test_differences_from_the_holidays_package_are_known_ones() -> None:
    oracle = holidays.country_holidays("KZ", years=range(2022, 2028))
    different = {}
    for day in all_days():
        works = oracle.is_working_day(day)
        if works != CALENDAR.is_working(day):
            different[day] = oracle.get(day) or ("working" if works else "off")
    assert set(different) == set(KNOWN_DIFFERENCES), different


@given(st.dates(date(2022, 1, 1), date(2026, 12, 31)), st.integers(1, 240))
def test_adding_counts_exactly_that_many_working_days(start: date, count: int) -> None:
    end, seen, day = CALENDAR.add(start, count), 0, start
    while day < end:
        day += timedelta(days=1)
        seen += CALENDAR.is_working(day)
    assert seen == count
    assert CALENDAR.is_working(end)
    assert CALENDAR.count(start, end) == count


@given(st.dates(date(2023, 1, 1), date(2027, 12, 31)), st.integers(1, 240))
def test_counting_back_undoes_counting_forward(end: date, count: int) -> None:
    start = CALENDAR.before(end, count)
    assert CALENDAR.is_working(start)
    assert CALENDAR.add(start, count) == CALENDAR.same_or_next(end) or not CALENDAR.is_working(end)


@given(st.dates(date(2022, 1, 10), date(2027, 12, 20)))
def test_same_or_next_and_previous_stay_on_working_days(day: date) -> None:
    after, before = CALENDAR.same_or_next(day), CALENDAR.same_or_previous(day)
    assert before <= day <= after
    assert CALENDAR.is_working(after)
    assert CALENDAR.is_working(before)
    if CALENDAR.is_working(day):
        assert before == day == after


@given(st.dates(date(2022, 1, 1), date(2027, 12, 31)), st.integers(0, 60))
def test_skipped_days_are_those_off_between(start: date, length: int) -> None:
    end = min(start + timedelta(days=length), date(2027, 12, 31))
    between = [start + timedelta(days=n) for n in range(1, (end - start).days)]
    off = [day for day in between if not CALENDAR.is_working(day)]
    assert [skipped.day for skipped in CALENDAR.skipped(start, end)] == off


def test_a_skipped_holiday_gives_its_reason() -> None:
    skipped = {found.day: found.reason for found in CALENDAR.skipped(date(2026, 3, 19), date(2026, 3, 27))}
    assert skipped[date(2026, 3, 23)].kk == "Наурыз мейрамы"
    assert skipped[date(2026, 3, 21)]


def test_every_day_that_differs_says_why_in_three_languages() -> None:
    for year in CALENDAR.years():
        entries = [*year.days_off.values(), *year.working_weekends.values()]
        for reason in (*(entry.reason for entry in entries), *year.holidays.values()):
            assert all((reason.kk, reason.ru, reason.en)), reason
            assert reason.in_language(Language.ENGLISH) == reason.en != reason.in_language(Language.KAZAKH)
    assert (
        CALENDAR.reason(date(2026, 5, 11))
        .in_language(Language.RUSSIAN)
        .startswith("вместо 09.05.2026 г. (День Победы)")
    )


@pytest.mark.parametrize(
    "said", ["{ ru = 'по-русски' }", "{ kk = 'қазақша', fr = 'en français' }", "{ kk = 5 }", "7", "['қазақша']"]
)
def test_a_reason_that_is_no_text_in_known_languages_is_refused(said: str) -> None:
    text = f"year = 2026\nedition = 'сынақ'\n[[day_off]]\ndate = 2026-05-11\nreason = {said}\n"
    with pytest.raises(BadEdition) as fault:
        parse_year(text)
    assert fault.value.values["field"] == "reason"


def test_a_reason_in_one_language_is_shown_as_it_stands_in_all() -> None:
    text = "year = 2026\nedition = 'сынақ'\n[[day_off]]\ndate = 2026-05-11\nreason = 'бұйрық'\n"
    reason = parse_year(text).days_off[date(2026, 5, 11)].reason
    assert {reason.in_language(language) for language in Language} == {"бұйрық"}


@pytest.mark.parametrize("day", [date(2021, 12, 31), date(2028, 1, 1)])
def test_days_outside_the_loaded_years_are_refused(day: date) -> None:
    for ask in (CALENDAR.is_working, CALENDAR.same_or_next, CALENDAR.same_or_previous, CALENDAR.reason):
        with pytest.raises(CalendarMissing):
            ask(day)
    with pytest.raises(CalendarMissing):
        CALENDAR.add(day, 1)
    with pytest.raises(CalendarMissing):
        CALENDAR.is_provisional(day)


def test_counting_over_the_edge_names_the_missing_year() -> None:
    with pytest.raises(CalendarMissing) as late:
        CALENDAR.add(date(2027, 12, 31), 1)
    assert late.value.year == 2028
    with pytest.raises(CalendarMissing) as early:
        CALENDAR.before(date(2022, 1, 6), 5)
    assert early.value.year == 2021
    with pytest.raises(CalendarMissing):
        WorkingCalendar([CalendarYear(2022, {date(2022, 12, 30): Day(DayReason("сынақ"))})]).same_or_next(
            date(2022, 12, 30)
        )
    with pytest.raises(CalendarMissing):
        CALENDAR.same_or_previous(date(2022, 1, 2))


def test_years_must_follow_one_another() -> None:
    with pytest.raises(CalendarGap) as gap:
        WorkingCalendar([CalendarYear(2022), CalendarYear(2024)])
    assert gap.value.year == 2023
    with pytest.raises(ValueError, match="at least one year"):
        WorkingCalendar([])


def test_2027_and_marked_days_are_provisional() -> None:
    assert CALENDAR.is_provisional(date(2027, 4, 5))
    assert CALENDAR.is_provisional(date(2026, 5, 27))
    assert not CALENDAR.is_provisional(date(2026, 4, 5))
    assert [year.year for year in CALENDAR.years()] == list(range(2022, 2028))


@pytest.mark.parametrize(
    "text",
    [
        "year = ",
        'year = "2026"',
        "year = 2026\nedition = 'x'\n[[day_off]]\ndate = 2025-01-01",
        'year = 2026\nedition = "x"\n[[holiday]]\ndate = "x"',
    ],
)
def test_a_faulty_calendar_file_is_named(text: str) -> None:
    with pytest.raises(BadEdition):
        parse_year(text)


PLAIN = WorkingCalendar([CalendarYear(2026)])  # a year without holidays: Thursday 1 January is worked
NEW_YEAR, FRIDAY, MONDAY = date(2026, 1, 1), date(2026, 1, 2), date(2026, 1, 5)


def test_the_first_day_of_a_calendar_counts_like_any_other() -> None:
    assert PLAIN.is_working(NEW_YEAR)
    assert PLAIN.same_or_next(NEW_YEAR) == PLAIN.same_or_previous(NEW_YEAR) == NEW_YEAR
    assert PLAIN.before(FRIDAY, 1) == NEW_YEAR
    assert PLAIN.before(MONDAY, 2) == NEW_YEAR
    for day in (NEW_YEAR, FRIDAY):
        with pytest.raises(CalendarMissing) as missing:
            PLAIN.before(day, 2)
        assert missing.value.year == 2025
    with pytest.raises(CalendarMissing):
        PLAIN.before(NEW_YEAR, 1)
    assert PLAIN.skipped(NEW_YEAR, NEW_YEAR) == PLAIN.skipped(FRIDAY, FRIDAY) == ()


def test_a_worked_weekend_says_why_and_a_provisional_entry_that_it_is_one() -> None:
    off, worked = date(2026, 1, 5), date(2026, 1, 10)
    made = WorkingCalendar(
        [
            CalendarYear(
                2026, {off: Day(DayReason("ауыстырылды"))}, {worked: Day(DayReason("жұмыс күні"), provisional=True)},
                {NEW_YEAR: DayReason("мереке"), date(2026, 1, 3): DayReason("сенбіге түскен мереке")},
                edition="1", source="бұйрық",
            ),
            CalendarYear(2027, edition="2"),
        ]
    )  # fmt: skip
    assert made.edition == "2026: 1; 2027: 2"
    assert [made.reason(day).kk for day in (off, worked, FRIDAY, NEW_YEAR, date(2026, 1, 3), date(2026, 1, 4))] == [
        "ауыстырылды", "жұмыс күні", "", "мереке", "сенбіге түскен мереке", "",
    ]  # fmt: skip
    assert [made.is_provisional(day) for day in (off, worked, FRIDAY)] == [False, True, False]
    (year, plain) = made.years()
    assert (year.edition, year.source, plain.source, plain.provisional) == ("1", "бұйрық", "", False)
    assert CalendarYear(2026).edition == ""
