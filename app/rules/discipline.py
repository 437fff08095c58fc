"""Execution in time and late, inside terms under outer ones, and the figures of discipline (45, 46, 54, 80)."""

from __future__ import annotations

from datetime import date

from app.rules.calendar import CalendarMissing, WorkingCalendar
from app.rules.facts import Case
from app.rules.outcome import Finding
from app.rules.reports import risk_notice
from app.rules.terms import Position, Rule


def is_late(done_on: date, due_on: date) -> bool:
    """Whether something was done after its day; done on the day itself is in time."""
    return done_on > due_on


def delay_wd(done_on: date, due_on: date, calendar: WorkingCalendar) -> int:
    """Working days from the due day to the day it was done; 0 in time. Calendar days where a year has no calendar."""
    if not is_late(done_on, due_on):
        return 0
    try:
        return calendar.count(due_on, done_on)
    except CalendarMissing:
        return (done_on - due_on).days


def internal_term(due_on: date, outer_due_on: date | None) -> Finding | None:
    """A term inside the body ends not later than the one above it (46 3)); None when it does."""
    if outer_due_on is None or due_on <= outer_due_on:
        return None
    values = {"due": due_on, "outer": outer_due_on, "field": "due_on"}
    return Finding(Rule.EXECUTION_INTERNAL_TERM, "46", "execution.internal_term", values)


def late_information(done_on: date, due_on: date) -> Finding | None:
    """Information given to the Administration after its term: disciplinary responsibility is considered (54)."""
    if not is_late(done_on, due_on):
        return None
    return Finding(Rule.EXECUTION_LATE, "54", "execution.late", {"done": done_on, "due": due_on})


def wrong_risk_addressee(case: Case, addressee: Position) -> Finding | None:
    """A notice of risk sent to somebody else than paragraphs 66-1 and 66-3 name; None when it is right."""
    notice = risk_notice(case)
    if addressee is notice.addressee:
        return None
    values = {"addressee": addressee, "wanted": notice.addressee, "field": "addressee"}
    return Finding(Rule.REPORTS_RISK_ADDRESSEE, notice.paragraph, "execution.risk_addressee", values)
