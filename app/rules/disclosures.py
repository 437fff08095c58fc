"""What is told regularly of an office's control: monthly discipline review, yearly summaries (45, 75-1, 80, 80-1)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from app.rules.outcome import Finding, Reason
from app.rules.periods import Dated
from app.rules.readings import MONTHLY_REVIEW, YEAR_RESULTS
from app.rules.rulebook import Rulebook
from app.rules.terms import Level, Owner, Position, Rule
from app.rules.verdicts import Duty, duty


def monthly_review(year: int, month: int, book: Rulebook) -> Duty:
    """Execution discipline is reviewed at least once a month (45): by the month's last working day
    [I: `readings.MONTHLY_REVIEW`]."""
    rule = Rule.OBLIGATIONS_MONTHLY_REVIEW
    end = month_end(year, month)
    due = book.calendar.same_or_previous(end)
    read = (MONTHLY_REVIEW.code,)
    why = Reason(rule, Rule.REPORTS_DISCLOSURE, "45", "why.monthly_review", {"due": due, "end": end}, (), read)
    return duty(rule, "45", rule, Owner.EXECUTOR, Dated(due, why), book.calendar)


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    following = date(year, month, 28) + timedelta(days=4)
    return following - timedelta(days=following.day)


def months_without_review(year: int, until: date, held: Iterable[date]) -> tuple[int, ...]:
    """Months of ``year`` that have ended by ``until`` and in which no review was held (45)."""
    reviewed = {day.month for day in held if day.year == year}
    return tuple(month for month in range(1, 13) if month not in reviewed and month_end(year, month) < until)


def review_findings(year: int, until: date, held: Iterable[date]) -> tuple[Finding, ...]:
    """A month that ended without a review breaks 45."""
    return tuple(
        Finding(Rule.REPORTS_DISCLOSURE, "45", "reports.review_missed", {"month": month_end(year, month)})
        for month in months_without_review(year, until, held)
    )


def yearly_duties(report_year: int, level: Level, set_on: date | None, book: Rulebook) -> tuple[Duty, ...]:
    """What is told of a year: the summary of delegated control in the form of Appendix 8 (75-1), by the Government
    also the state planning documents (80-1); the Head's report to the President (80). The decree names no day: it
    stands only where the office set one ([I: `readings.YEAR_RESULTS`])."""
    rule = Rule.OBLIGATIONS_DELEGATED_SUMMARY
    due = None
    if set_on is not None:
        values = {"due": set_on, "year": report_year}
        due = Dated(
            set_on, Reason(rule, Rule.TERMS_FIXED_DATE, "75-1", "why.office_date", values, (), (YEAR_RESULTS.code,))
        )
    if level is Level.ADMINISTRATION:
        return (
            duty(Rule.REPORTS_DISCLOSURE, "80", "reports.year_to_president", Owner.ADMINISTRATION, None, book.calendar),
        )
    if level is Level.GOVERNMENT:
        return (
            duty(rule, "75-1", "reports.delegated_summary", Owner.GOVERNMENT, due, book.calendar),
            duty(Rule.REPORTS_DISCLOSURE, "80-1", "reports.state_planning_year", Owner.GOVERNMENT, None, book.calendar),
        )
    return (duty(rule, "75-1", "reports.delegated_summary", Owner.EXECUTOR, due, book.calendar),)


def summary_signatories(level: Level) -> tuple[Position, ...]:
    """Who signs the summary of Appendix 8: for the Government a Deputy Prime Minister or the Head of its Office
    (75-1); for a body its first head [I: `readings.BODY_SIGNATORY`]."""
    if level is Level.GOVERNMENT:
        return (Position.DEPUTY_PRIME_MINISTER, Position.GOVERNMENT_OFFICE_HEAD)
    return (Position.FIRST_HEAD,)
