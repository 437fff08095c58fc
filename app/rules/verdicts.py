"""What a rule says to a paper: what breaks, what is missing; and what falls due outside a case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.rules.calendar import WorkingCalendar
from app.rules.outcome import Finding, Reason, Refusal
from app.rules.periods import Dated
from app.rules.readings import BEFORE_DATE, FIXED_DATE, Reading
from app.rules.terms import Owner, Rule, StageState


@dataclass(frozen=True, slots=True)
class Verdict:
    """Breaches (given facts break a rule) and requirements (facts are missing), as in section 9 of the rules."""

    breaches: tuple[Finding, ...] = ()
    requires: tuple[Finding, ...] = ()

    @property
    def allowed(self) -> bool:
        """True when nothing is broken and nothing is missing."""
        return not self.breaches and not self.requires

    @property
    def refusal(self) -> Refusal | None:
        """The refusal a controller hands back, or None."""
        return None if self.allowed else Refusal(self.breaches, self.requires)


def joined(verdicts: Iterable[Verdict]) -> Verdict:
    """One verdict of many, in order."""
    breaches: list[Finding] = []
    requires: list[Finding] = []
    for verdict in verdicts:
        breaches.extend(verdict.breaches)
        requires.extend(verdict.requires)
    return Verdict(tuple(breaches), tuple(requires))


@dataclass(frozen=True, slots=True)
class Duty:
    """Something owed outside a single case: who owes it, what (``code`` of a sentence), by when.

    ``due_on`` is None while the event it is counted from has not happened, or where the decree names no day.
    ``act_by`` is the due day, or the working day before it when it is a day off.
    """

    rule: Rule
    paragraph: str
    code: str
    owner: Owner
    due_on: date | None = None
    act_by: date | None = None
    why: Reason | None = None


def duty(rule: Rule, paragraph: str, code: str, owner: Owner, due: Dated | None, calendar: WorkingCalendar) -> Duty:
    """A duty with the day by which to act."""
    if due is None:
        return Duty(rule, paragraph, code, owner)
    act_by, why = calendar.same_or_previous(due.on), due.why
    if act_by != due.on:
        why = replace(why, readings=(*why.readings, FIXED_DATE.code))
    return Duty(rule, paragraph, code, owner, due.on, act_by, why)


def fixed(on: date, paragraph: str, about: str, *readings: Reading) -> Dated:
    """A day the decree itself names; it stands as written, the day to act by is shown beside it (50)."""
    read = tuple(reading.code for reading in readings)
    return Dated(on, Reason(about, Rule.TERMS_FIXED_DATE, paragraph, "why.decree_date", {"due": on}, (), read))


def before_day(end: date, paragraph: str, about: str) -> Dated:
    """The last day of a term that ends "before" a date ("... дейін"): that date is not counted
    [I: `readings.BEFORE_DATE`]."""
    last = end - timedelta(days=1)
    values = {"due": last, "end": end}
    return Dated(
        last, Reason(about, Rule.TERMS_FIXED_DATE, paragraph, "why.before_date", values, (), (BEFORE_DATE.code,))
    )


def state_of(done_on: date | None, due: Dated | None, *, blocked: bool, on: date) -> StageState:
    """Where something stands on the day ``on``: done, blocked by what comes before, late, or due."""
    if done_on is not None:
        return StageState.DONE
    if blocked:
        return StageState.BLOCKED
    return StageState.LATE if due is not None and on > due.on else StageState.DUE
