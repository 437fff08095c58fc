"""What falls due in an open case: derived from its facts, never typed in (46, 56, 64-66-1)."""

from __future__ import annotations

from datetime import date, timedelta

from app.rules import readings
from app.rules.facts import Case
from app.rules.outcome import Obligation, Reason
from app.rules.periods import Dated, after_event, after_receipt, before, months_after, weeks_after
from app.rules.rulebook import Rulebook
from app.rules.terms import ControlType, Interim, Mark, Owner, Rule, Special

# 66-3, 76-1: on the special tracks only these two end with an official report.
REPORTED_TRACKS = frozenset({Special.CONSTRUCTION, Special.DIGITALISATION})
PERIOD_MONTHS = {Interim.MONTHLY: 1, Interim.QUARTERLY: 3, Interim.HALF_YEARLY: 6, Interim.YEARLY: 12}
DECEMBER = 12
INTERIM = (readings.INTERIM_DATES.code,)


def of_case(case: Case, deadline: date | None, kind: ControlType | None, book: Rulebook) -> tuple[Obligation, ...]:
    """Obligations of a case whose deadline in force is ``deadline``; without one, those that need none."""
    found = [process_vision(case, book)]
    if case.mark is not None:
        found.append(notify_marked(case))
    if case.legislative:
        found.append(legislation_vision(case, book))
    if deadline is not None and kind is not None:
        found.extend(_until(case, deadline, kind, book))
    found.sort(key=lambda obligation: (obligation.due_on, obligation.rule))
    return tuple(found)


def _until(case: Case, deadline: date, kind: ControlType, book: Rulebook) -> list[Obligation]:
    found = []
    if case.bodies > 1:
        found.append(coexecutor(case, deadline, kind, book))
    if kind is ControlType.LONG and case.complex and case.bodies >= book.parameters.road_map_bodies_count:
        found.append(road_map(case, book))
    if case.interim is not None and case.special is None:
        found.extend(interim_reports(case, deadline, case.interim, book))
    if owes_report(case, kind):
        found.append(report(deadline))
    return found


def notify_marked(case: Case) -> Obligation:
    """A marked instruction reaches its executors the same day, also on a day off (64)."""
    rule, day = Rule.OBLIGATIONS_NOTIFY_MARKED, case.received_on
    why = Reason(rule, Rule.TERMS_SAME_DAY, "64", "why.same_day", {"due": day, "mark": case.mark})
    return Obligation(rule, "64", Owner.ADMINISTRATION, day, why)


def process_vision(case: Case, book: Rulebook) -> Obligation:
    """The supervising deputy head sees to a vision of the process, 3 working days after receipt (46 1))."""
    rule = Rule.OBLIGATIONS_PROCESS_VISION
    due = after_receipt(case.received_on, book.parameters.vision_wd, book.calendar, "46", rule)
    return Obligation(rule, "46", Owner.EXECUTOR, due.on, due.why)


def legislation_vision(case: Case, book: Rulebook) -> Obligation:
    """For legislative amendments: a vision agreed with the Ministry of Justice, two weeks after receipt (46)."""
    rule = Rule.OBLIGATIONS_LEGISLATION_VISION
    due = weeks_after(case.received_on, book.parameters.legislation_vision_weeks, book.calendar, "46", rule)
    return Obligation(rule, "46", Owner.EXECUTOR, due.on, due.why)


def coexecutor(case: Case, deadline: date, kind: ControlType, book: Rulebook) -> Obligation:
    """When co-executors send their proposals to the consolidating body (65).

    A date written in the instruction wins, except over the one working day of "өте шұғыл" (65 1)). A day that would
    lie before receipt becomes the day of receipt.
    """
    rule = Rule.OBLIGATIONS_COEXECUTOR
    due = _coexecutor_day(case, deadline, kind, book)
    if due.on < case.received_on:
        values = {"due": case.received_on, "found": due.on}
        read = (*due.why.readings, readings.COEXECUTOR_NOT_BEFORE_RECEIPT.code)
        why = Reason(rule, Rule.TERMS_SAME_DAY, "65", "why.not_before_receipt", values, (), read)
        due = Dated(case.received_on, why)
    return Obligation(rule, "65", Owner.CO_EXECUTOR, due.on, due.why)


def _coexecutor_day(case: Case, deadline: date, kind: ControlType, book: Rulebook) -> Dated:
    rule, numbers, calendar = Rule.OBLIGATIONS_COEXECUTOR, book.parameters, book.calendar
    very = case.mark is Mark.VERY_URGENT
    # "Unless the instruction sets otherwise" stands in 65 with every term but that of "өте шұғыл".
    if case.coexecutor_on is not None and not (very and kind is ControlType.URGENT):
        values = {"due": case.coexecutor_on}
        return Dated(case.coexecutor_on, Reason(rule, Rule.TERMS_FIXED_DATE, "65", "why.coexecutor_written", values))
    if kind is ControlType.URGENT:
        count = numbers.coexecutor_very_urgent_wd if very else numbers.coexecutor_urgent_wd
        own = (readings.URGENT_WITHOUT_MARK,) if case.mark is None else ()
        return after_receipt(case.received_on, count, calendar, "65", rule, *own)
    short = kind is ControlType.SHORT
    return before(deadline, numbers.coexecutor_short_wd if short else numbers.coexecutor_long_wd, calendar, "65", rule)


def road_map(case: Case, book: Rulebook) -> Obligation:
    """Over six months, two or more bodies, complex and changing approaches: 10 working days after receipt (56)."""
    rule = Rule.OBLIGATIONS_ROAD_MAP
    due = after_receipt(case.received_on, book.parameters.road_map_wd, book.calendar, "56", rule)
    return Obligation(rule, "56", Owner.EXECUTOR, due.on, due.why)


def road_map_long(decided_on: date, book: Rulebook) -> Obligation:
    """After a transfer to long-term control always a road map; the term read as that of 56 (59)."""
    rule = Rule.OBLIGATIONS_ROAD_MAP_LONG
    read = readings.ROAD_MAP_LONG_TERM
    due = after_event(decided_on, book.parameters.road_map_wd, book.calendar, "59", rule, read)
    return Obligation(rule, "59", Owner.EXECUTOR, due.on, due.why)


def measures(decided_on: date, book: Rulebook) -> Obligation:
    """Within a month of a repeated extension: what measures were taken (72)."""
    rule = Rule.OBLIGATIONS_MEASURES
    due = months_after(decided_on, book.parameters.measures_months, book.calendar, "72", rule)
    return Obligation(rule, "72", Owner.EXECUTOR, due.on, due.why)


def owes_report(case: Case, kind: ControlType) -> bool:
    """Whether a report in the form of Appendix 7 is due: not for urgent control, exempt cases and most
    special tracks (66, 76-1)."""
    on_track = case.special is None or case.special in REPORTED_TRACKS
    return kind is not ControlType.URGENT and not case.report_exempt and on_track


def report(deadline: date) -> Obligation:
    """The report in the form of Appendix 7, by the deadline in force (66)."""
    rule = Rule.OBLIGATIONS_REPORT
    why = Reason(rule, Rule.TERMS_FIXED_DATE, "66", "why.report", {"due": deadline})
    return Obligation(rule, "66", Owner.EXECUTOR, deadline, why)


def interim_reports(case: Case, deadline: date, period: Interim, book: Rulebook) -> list[Obligation]:
    """One interim report a period: the period's last day, moved back to a working day (66-1).

    Periods end with the calendar month, quarter, half-year or year, after receipt and before the deadline.
    """
    rule, found = Rule.OBLIGATIONS_INTERIM, []
    end = period_end(case.received_on, PERIOD_MONTHS[period])
    while end < deadline:
        due = book.calendar.same_or_previous(end)
        if due > case.received_on:
            skipped = book.calendar.skipped(due, end + timedelta(days=1)) if due != end else ()
            values = {"due": due, "end": end, "period": period}
            code = "why.interim" if due == end else "why.interim_moved"
            why = Reason(rule, Rule.OBLIGATIONS_INTERIM, "66-1", code, values, skipped, INTERIM)
            found.append(Obligation(rule, "66-1", Owner.EXECUTOR, due, why))
        end = period_end(end + timedelta(days=1), PERIOD_MONTHS[period])
    return found


def period_end(day: date, months: int) -> date:
    """Last day of the calendar period of ``months`` (1, 3, 6, 12) in which ``day`` lies."""
    last = -(-day.month // months) * months
    if last == DECEMBER:
        return date(day.year, DECEMBER, 31)
    return date(day.year, last + 1, 1) - timedelta(days=1)
