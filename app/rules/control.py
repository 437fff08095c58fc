"""Which control: the first deadline of a case, the deadline in force, the type of control and its limits (42-55)."""

from __future__ import annotations

from datetime import date, timedelta

from app.rules.facts import Case, FixedDate, Months, Weeks, WorkingDays
from app.rules.outcome import Finding, Reason
from app.rules.periods import Dated, add_months, after_receipt, months_after, weeks_after
from app.rules.readings import FIXED_DATE, TYPE_BOUNDARY
from app.rules.rulebook import Rulebook
from app.rules.terms import ControlType, Mark, Origin, Rule, StepKind, TermSource

WRITTEN, BOUNDARY = (FIXED_DATE.code,), (TYPE_BOUNDARY.code,)
NEW_DATE_PARAGRAPH = {StepKind.RESCHEDULE: "70", StepKind.REINSTATE: "76"}  # extension and transfer: 68
PERSONAL = frozenset({Origin.PERSONAL, Origin.PUBLISHED})  # 42 3): the published ones are personal too


def first_deadline(case: Case, book: Rulebook) -> Dated | None:
    """The deadline the papers set at first, or None when nothing sets one (50).

    A written term goes before the rest; without one the mark's limit (53) or, for a personal instruction, two
    weeks from signing (51) is the deadline, and the earlier of the two where both bind.
    """
    if case.term is not None:
        return _written(case, book)
    limits = [limit for limit in (mark_limit(case, book), personal_limit(case, book)) if limit is not None]
    return min(limits, key=lambda limit: limit.on, default=None)


def _written(case: Case, book: Rulebook) -> Dated:
    match case.term:
        case FixedDate(on):
            book.calendar.is_working(on)  # a year that is not loaded is refused, not guessed
            values = {"due": on, "source": case.term_source}
            return Dated(on, Reason("deadline", Rule.TERMS_FIXED_DATE, "50", "why.fixed_date", values))
        case WorkingDays(count):
            return after_receipt(case.received_on, count, book.calendar, "50", "deadline")
        case Weeks(count):
            return weeks_after(case.received_on, count, book.calendar, "50", "deadline")
        case Months(count):
            return months_after(case.received_on, count, book.calendar, "50", "deadline")
    raise AssertionError(f"no such term: {case.term!r}")  # pragma: no cover


def mark_limit(case: Case, book: Rulebook) -> Dated | None:
    """The latest day the mark allows, in working days from receipt (53 1)); None without a mark."""
    if case.mark is None:
        return None
    very = case.mark is Mark.VERY_URGENT
    count = book.parameters.mark_very_urgent_wd if very else book.parameters.mark_urgent_wd
    return after_receipt(case.received_on, count, book.calendar, "53", "deadline")


def personal_limit(case: Case, book: Rulebook) -> Dated | None:
    """The latest day of a personal instruction: two weeks from the day it was signed (51); None for others."""
    if case.origin not in PERSONAL:
        return None
    return weeks_after(case.signed_on, book.parameters.personal_weeks, book.calendar, "51", "deadline")


def deadline_in_force(case: Case, first: Dated | None) -> Dated | None:
    """The last granted new deadline, else the first one (68-70, 76)."""
    for past in reversed(case.history):
        if past.granted and past.new_deadline is not None:
            values = {"due": past.new_deadline, "kind": past.kind, "decided": past.decided_on or past.new_deadline}
            paragraph = NEW_DATE_PARAGRAPH.get(past.kind, "68")
            why = Reason("deadline", Rule.DECISIONS_NEW_DATE, paragraph, "why.granted", values)
            return Dated(past.new_deadline, why)
    return first


def act_by(deadline: date, book: Rulebook) -> Dated:
    """The day by which to act: the deadline, or the working day before it when it is a day off (50)."""
    on = book.calendar.same_or_previous(deadline)
    if on == deadline:
        return Dated(on, Reason("act_by", Rule.TERMS_FIXED_DATE, "50", "why.act_on_day", {"due": deadline}))
    skipped = book.calendar.skipped(on, deadline + timedelta(days=1))
    values = {"due": deadline, "act": on}
    return Dated(on, Reason("act_by", Rule.TERMS_FIXED_DATE, "50", "why.act_before", values, skipped, WRITTEN))


def control_type(received: date, deadline: date, book: Rulebook) -> ControlType:
    """The type of control from receipt to the deadline in force; a boundary belongs to the shorter type (53)
    [I: `readings.TYPE_BOUNDARY`]."""
    return _typed(received, deadline, book)[0]


def _typed(received: date, deadline: date, book: Rulebook) -> tuple[ControlType, date | None]:
    """The type, and the last day that belongs to it (None: none is the last)."""
    numbers, calendar = book.parameters, book.calendar
    last = calendar.add(received, numbers.short_from_wd)
    if deadline <= last:
        return ControlType.URGENT, last
    last = months_end(received, numbers.medium_from_months, book)
    if deadline <= last:
        return ControlType.SHORT, last
    last = months_end(received, numbers.long_from_months, book)
    if deadline <= last:
        return ControlType.MEDIUM, last
    return ControlType.LONG, None


def explained_type(received: date, deadline: date, book: Rulebook) -> tuple[ControlType, Reason]:
    """The type of control with its reason; on a boundary it rests on our reading."""
    kind, last = _typed(received, deadline, book)
    values = {"received": received, "due": deadline, "type": kind}
    read = BOUNDARY if deadline == last else ()
    return kind, Reason("control_type", Rule.CONTROL_TYPE, "53", "why.control_type", values, (), read)


def months_end(received: date, months: int, book: Rulebook) -> date:
    """Where ``months`` from receipt end, moved off a day off, as a term of that length would."""
    return book.calendar.same_or_next(add_months(received, months))


def case_breaches(case: Case, first: Dated | None, book: Rulebook) -> tuple[Finding, ...]:
    """What a case breaks by itself: the limit of its mark (53) and of a personal instruction (51)."""
    if first is None:
        return ()
    found = []
    limit = mark_limit(case, book)
    if limit is not None and first.on > limit.on:
        values: dict[str, object] = {"mark": case.mark, "due": first.on, "limit": limit.on}
        found.append(Finding(Rule.CONTROL_MARK_LIMIT, "53", "control.mark_limit", values))
    limit = personal_limit(case, book)
    if limit is not None and case.term_source is not TermSource.TEXT and first.on > limit.on:
        values = {"due": first.on, "limit": limit.on, "source": case.term_source}
        found.append(Finding(Rule.CONTROL_PERSONAL_LIMIT, "51", "control.personal_limit", values))
    return tuple(found)


NO_TERM = Finding(Rule.CONTROL_NO_TERM, "50", "control.no_term")
