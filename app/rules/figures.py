"""Figures of execution discipline: how terms stood on a day, and what that comes to (45, 54, 75-1, 80).

A term is one cycle of a case: from receipt, or from restored control, to its execution. It stands as it stood on the
day asked for: with the deadline then in force, and with nothing that happened later.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.rules.calendar import WorkingCalendar
from app.rules.deciders import TRANSFERS
from app.rules.discipline import delay_wd, is_late
from app.rules.disclosures import month_end
from app.rules.terms import Ground, Indicator, StepKind

MOVES = TRANSFERS | {StepKind.EXTEND, StepKind.RESCHEDULE}
GRANTS = TRANSFERS | {StepKind.EXTEND}
ENDINGS = frozenset({StepKind.REMOVE, StepKind.CLOSE_OWN})


@dataclass(frozen=True, slots=True)
class Decided:
    """A decided step as the figures need it."""

    kind: StepKind
    on: date
    new_deadline: date | None = None
    ground: Ground | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """A report for the term; ``returned_on`` when it came back for rework and so is none."""

    on: date
    returned_on: date | None = None


@dataclass(frozen=True, slots=True)
class TermHistory:
    """Everything that happened to a term, in the order of the decisions."""

    received_on: date
    first_deadline: date | None
    steps: tuple[Decided, ...] = ()
    reports: tuple[Sent, ...] = ()
    done_on: date | None = None  # executed here, or what proves it
    ended_on: date | None = None  # withdrawn, annulled


@dataclass(frozen=True, slots=True)
class Stand:
    """How a term stood on a day. ``ended``: control ended without execution (75 2)-4)), or the term was withdrawn."""

    first_deadline: date | None
    deadline: date | None
    done_on: date | None = None
    ended: bool = False
    grants: int = 0  # extensions and transfers of this cycle


def stand_on(history: TermHistory, day: date, *, keeps_handed_over: bool = True) -> Stand | None:
    """How a term stood at the end of a day; None before it was received.

    ``keeps_handed_over``: control that the Administration hands over goes on at this office (75 4)); at the
    Administration itself it ends there.
    """
    if history.received_on > day:
        return None
    first = deadline = history.first_deadline
    since: date | None = None
    grants, executed, ended = 0, None, history.ended_on is not None and history.ended_on <= day
    for step in history.steps:
        if step.on > day:
            break
        if step.kind in MOVES:
            deadline = step.new_deadline or deadline
            grants += step.kind in GRANTS
        elif step.kind is StepKind.REINSTATE:
            since, executed, ended, grants = step.on, None, False, 0
            first = deadline = step.new_deadline or deadline
        elif step.kind in ENDINGS and step.ground in (Ground.EXECUTED, None):
            executed = executed or step.on
        elif step.ground is not Ground.HANDED_OVER or not keeps_handed_over:
            ended = True
    proofs = [sent.on for sent in history.reports if sent.returned_on is None or sent.returned_on > day]
    proofs += [one for one in (history.done_on, executed) if one is not None]
    done = min((one for one in proofs if one <= day and (since is None or one >= since)), default=None)
    return Stand(first, deadline, done, ended and done is None, grants)


@dataclass(frozen=True, slots=True)
class Period:
    """Terms that end from ``since`` to ``until``, as they stood at the end of ``as_on``."""

    since: date
    until: date
    as_on: date

    @property
    def eve(self) -> date:
        """The day before the period: what stood then was brought into it."""
        return self.since - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Tally:
    """Terms counted. Delays are in working days: of what was done late to the day it was done, of what is still open
    to the day asked for."""

    in_time: int = 0
    late: int = 0
    open_late: int = 0
    running: int = 0  # of the period, not due yet; due on the day itself is not overdue
    ahead: int = 0  # under control, due after the period
    ended: int = 0  # ended without execution
    in_first_term: int = 0  # done by the original deadline, whatever was granted later
    moved_once: int = 0
    moved_again: int = 0
    delay_total_wd: int = 0
    delay_worst_wd: int = 0

    @property
    def due(self) -> int:
        """Terms that have come."""
        return self.in_time + self.late + self.open_late

    @property
    def done(self) -> int:
        return self.in_time + self.late

    @property
    def delayed(self) -> int:
        return self.late + self.open_late

    @property
    def share(self) -> float | None:
        """Done in time of all that was done, in per cent; None when nothing was done."""
        return _per_cent(self.in_time, self.done)

    @property
    def usual_share(self) -> float | None:
        """The percentage that is usually shown: all that is not overdue now, however late it was done or how far its
        term still is. It flatters; it is given for comparison only."""
        everything = self.due + self.running + self.ahead
        return _per_cent(everything - self.open_late, everything)

    @property
    def first_term_share(self) -> float | None:
        """Done within the original term of all that was done."""
        return _per_cent(self.in_first_term, self.done)

    @property
    def mean_delay_wd(self) -> float:
        return round(self.delay_total_wd / self.delayed, 1) if self.delayed else 0.0


def _per_cent(part: int, whole: int) -> float | None:
    return round(100 * part / whole, 1) if whole else None


@dataclass(slots=True)
class Counting:
    """A tally while it is counted."""

    period: Period
    calendar: WorkingCalendar
    in_time: int = 0
    late: int = 0
    open_late: int = 0
    running: int = 0
    ahead: int = 0
    ended: int = 0
    in_first_term: int = 0
    moved_once: int = 0
    moved_again: int = 0
    delay_total_wd: int = 0
    delay_worst_wd: int = 0

    def count(self, stand: Stand) -> None:
        """One term; those that fell due before the period, and those without a deadline, do not count."""
        due_on = stand.deadline
        if due_on is None or due_on < self.period.since:
            return
        if due_on > self.period.until:
            self.ahead += not stand.ended and stand.done_on is None
            return
        if stand.ended:
            self.ended += 1
            return
        self.moved_once += stand.grants == 1
        self.moved_again += stand.grants > 1
        if stand.done_on is not None:
            self._done(stand, stand.done_on, due_on)
        elif is_late(self.period.as_on, due_on):
            self.open_late += 1
            self._delay(self.period.as_on, due_on)
        else:
            self.running += 1

    def _done(self, stand: Stand, done_on: date, due_on: date) -> None:
        self.in_first_term += stand.first_deadline is not None and not is_late(done_on, stand.first_deadline)
        if is_late(done_on, due_on):
            self.late += 1
            self._delay(done_on, due_on)
        else:
            self.in_time += 1

    def _delay(self, on: date, due_on: date) -> None:
        days = delay_wd(on, due_on, self.calendar)
        self.delay_total_wd += days
        self.delay_worst_wd = max(self.delay_worst_wd, days)

    def tally(self) -> Tally:
        return Tally(
            self.in_time, self.late, self.open_late, self.running, self.ahead, self.ended, self.in_first_term,
            self.moved_once, self.moved_again, self.delay_total_wd, self.delay_worst_wd,
        )  # fmt: skip


def tally(stands: Iterable[Stand], period: Period, calendar: WorkingCalendar) -> Tally:
    """What terms come to in a period."""
    counting = Counting(period, calendar)
    for stand in stands:
        counting.count(stand)
    return counting.tally()


def month_period(year: int, month: int, today: date) -> Period:
    """A calendar month, as on its last day or today, whichever is earlier (45)."""
    last = month_end(year, month)
    return Period(date(year, month, 1), last, min(last, today))


def year_period(year: int, today: date) -> Period:
    """A calendar year, as on 31 December or today, whichever is earlier (75-1, 80)."""
    last = date(year, 12, 31)
    return Period(date(year, 1, 1), last, min(last, today))


def previous_month(day: date) -> tuple[int, int]:
    """Year and month before the month of a day: what a monthly meeting looks back on."""
    last = date(day.year, day.month, 1) - timedelta(days=1)
    return last.year, last.month


@dataclass(frozen=True, slots=True)
class YearFacts:
    """What the yearly report counts besides the tally: steps of the year, reports returned, notices of risk."""

    steps: Sequence[Decided]
    refused: int
    returned: int
    risks: int
    taken: int
    under_control: int  # at the beginning of the year
    left: int  # at the day asked for


def indicators(counted: Tally, facts: YearFacts) -> dict[Indicator, int]:
    """The lines of the yearly report (80 1))."""
    kinds = [step.kind for step in facts.steps]
    grounds = [step.ground or Ground.EXECUTED for step in facts.steps if step.kind is StepKind.REMOVE]
    return {
        Indicator.UNDER_CONTROL: facts.under_control,
        Indicator.TAKEN: facts.taken,
        Indicator.DUE: counted.due,
        Indicator.IN_TIME: counted.in_time,
        Indicator.LATE: counted.late,
        Indicator.OPEN_LATE: counted.open_late,
        Indicator.IN_FIRST_TERM: counted.in_first_term,
        Indicator.EXTENDED: counted.moved_once,
        Indicator.EXTENDED_AGAIN: counted.moved_again,
        Indicator.TRANSFERRED: sum(kind in TRANSFERS for kind in kinds),
        Indicator.RESCHEDULED: kinds.count(StepKind.RESCHEDULE),
        Indicator.REFUSED: facts.refused,
        Indicator.REMOVED_EXECUTED: grounds.count(Ground.EXECUTED),
        Indicator.REMOVED_COVERED: grounds.count(Ground.COVERED),
        Indicator.REMOVED_IMPOSSIBLE: grounds.count(Ground.IMPOSSIBLE),
        Indicator.HANDED_OVER: grounds.count(Ground.HANDED_OVER),
        Indicator.REINSTATED: kinds.count(StepKind.REINSTATE),
        Indicator.RETURNED: facts.returned,
        Indicator.RISKS: facts.risks,
        Indicator.LEFT: facts.left,
    }
