"""How dates, times, numbers and counts look in the window's language; and how typed dates are read."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QObject

from app.wording import format_date
from ui import languages

_DAY = re.compile(r"^\s*(\d{1,2})[.,/\- ](\d{1,2})[.,/\- ](\d{4})\s*(?:ж\.?|г\.?)?\s*$")
_DAY_RUN = re.compile(r"^\s*(\d{2})(\d{2})(\d{4})\s*$")
_TIME = re.compile(r"^\s*(\d{1,2})[:.\- ](\d{2})\s*$")
_TIME_RUN = re.compile(r"^\s*(\d{2})(\d{2})\s*$")


def day(value: date | None) -> str:
    """A short date with its year mark; a dash where there is none."""
    return format_date(value, languages.current()) if value else "—"


def plain_day(value: date) -> str:
    """A date as it is typed into a field: 23.11.2026 in every language."""
    return f"{value:%d.%m.%Y}"


def moment(value: datetime) -> str:
    """A date with hour and minute, as the paper's receipt stamp has it."""
    return f"{day(value.date())} {value:%H:%M}"


def read_day(text: str) -> date | None:
    """A date as typed: 23.11.2026 or 23112026 (also with other separators); None when it is no date."""
    found = _DAY.match(text) or _DAY_RUN.match(text)
    if not found:
        return None
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """An hour as typed: 9:30, 09.30 or 0930; None when it is no hour."""
    found = _TIME.match(text) or _TIME_RUN.match(text)
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        return None
    return time(int(found[1]), int(found[2]))


class Counted(QObject):
    """Sentences with a number: only ``tr`` of an object tells Qt's gatherer that a text has plural forms."""

    def working_days(self, count: int) -> str:
        return self.tr("%n working day(s)", "", count)

    def weeks(self, count: int) -> str:
        return self.tr("%n week(s)", "", count)

    def months(self, count: int) -> str:
        return self.tr("%n month(s)", "", count)

    def times(self, count: int) -> str:
        return self.tr("%n time(s)", "", count)

    def late(self, count: int) -> str:
        return self.tr("%n working day(s) late", "", count)

    def ahead(self, count: int) -> str:
        return self.tr("in %n working day(s)", "", count)


def working_days(count: int) -> str:
    """A number of working days in words of the language."""
    return Counted().working_days(count)


def times(count: int) -> str:
    """How often, in words of the language."""
    return Counted().times(count)


def days_left(count: int) -> str:
    """How far a date is in working days: today, in n, n late."""
    if count == 0:
        return QCoreApplication.translate("Formats", "today")
    return Counted().late(-count) if count < 0 else Counted().ahead(count)


def day_off(value: date) -> str:
    """A plain weekend day by its name."""
    if value.weekday() == 5:
        return QCoreApplication.translate("Formats", "Saturday")
    return QCoreApplication.translate("Formats", "Sunday")


def days_number(count: int | None) -> str:
    """The same as a bare number for a narrow column: 0 is today, a minus sign is late."""
    return "" if count is None else str(count).replace("-", "\u2212")


def number(value: int) -> str:
    """A count with thin groups of three."""
    return f"{value:,}".replace(",", "\u202f")


def month(year: int, number_of_month: int) -> str:
    """A month with its year, as the head of a calendar sheet has it."""
    return f"{month_name(number_of_month)} {year}"


def month_name(number_of_month: int) -> str:
    names = (
        QCoreApplication.translate("Months", "January"),
        QCoreApplication.translate("Months", "February"),
        QCoreApplication.translate("Months", "March"),
        QCoreApplication.translate("Months", "April"),
        QCoreApplication.translate("Months", "May"),
        QCoreApplication.translate("Months", "June"),
        QCoreApplication.translate("Months", "July"),
        QCoreApplication.translate("Months", "August"),
        QCoreApplication.translate("Months", "September"),
        QCoreApplication.translate("Months", "October"),
        QCoreApplication.translate("Months", "November"),
        QCoreApplication.translate("Months", "December"),
    )
    return names[number_of_month - 1]


def weekday_names() -> tuple[str, ...]:
    """Short names of the week from Monday."""
    return (
        QCoreApplication.translate("Weekdays", "Mo"),
        QCoreApplication.translate("Weekdays", "Tu"),
        QCoreApplication.translate("Weekdays", "We"),
        QCoreApplication.translate("Weekdays", "Th"),
        QCoreApplication.translate("Weekdays", "Fr"),
        QCoreApplication.translate("Weekdays", "Sa"),
        QCoreApplication.translate("Weekdays", "Su"),
    )
