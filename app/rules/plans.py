"""The Address and the nationwide plan: schedule, chain of two-day steps, road maps, monitoring (5-9, 36-40, 62, 63)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.rules.periods import Dated, after_event
from app.rules.readings import MONTH_NAMED, PLAN_CHAIN
from app.rules.rulebook import Rulebook
from app.rules.terms import Owner, PlanStep, Rule, StageState
from app.rules.verdicts import Duty, before_day, duty, fixed, state_of


def address_schedule(year: int, book: Rulebook) -> tuple[Duty, ...]:
    """The year of an Address: proposals of the Government and of bodies subordinate to the President in May (6), the
    draft to the President before 20 August (8), the Address in September (5). The President may set other days (9).
    """
    rule = Rule.PLANS_ADDRESS_SCHEDULE
    rows = (
        ("6", "plans.proposals", Owner.EXECUTOR, fixed(date(year, 5, 31), "6", rule, MONTH_NAMED)),
        ("8", "plans.address_draft", Owner.ADMINISTRATION, before_day(date(year, 8, 20), "8", rule)),
        ("5", "plans.address", Owner.PRESIDENT, fixed(date(year, 9, 30), "5", rule, MONTH_NAMED)),
    )
    return tuple(duty(rule, place, code, owner, due, book.calendar) for place, code, owner, due in rows)


@dataclass(frozen=True, slots=True)
class PlanProgress:
    """How far the nationwide plan has come; the day each step was done, None while it is not.

    ``approved_on`` is the day the decree approving the plan was signed.
    """

    addressed_on: date
    drafted_on: date | None = None
    office_on: date | None = None
    reworked_on: date | None = None
    submitted_on: date | None = None
    approved_on: date | None = None
    assigned_on: date | None = None
    road_maps_on: date | None = None


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One step. ``expected`` counts on from the day an undone step before it falls due: a forecast, not a term."""

    step: PlanStep
    paragraph: str
    owner: Owner
    state: StageState
    due: Dated | None = None
    done_on: date | None = None
    expected: date | None = None
    late_done: bool = False


CHAIN = (
    (PlanStep.DRAFT, "36", Owner.ADMINISTRATION),
    (PlanStep.OFFICE, "36", Owner.GOVERNMENT_OFFICE),
    (PlanStep.REWORK, "37", Owner.ADMINISTRATION),
    (PlanStep.SUBMISSION, "38", Owner.GOVERNMENT_OFFICE),
)


def plan_chain(progress: PlanProgress, on: date, book: Rulebook) -> tuple[PlanLine, ...]:
    """From the Address to the road maps: four steps of two working days, each counted from the day the one before
    was done (36-38) [I: `readings.PLAN_CHAIN`]; signature; control assignment in three (40); road maps in twenty
    working days after approval (40-1)."""
    done = (progress.drafted_on, progress.office_on, progress.reworked_on, progress.submitted_on)
    lines: list[PlanLine] = []
    start: date | None = progress.addressed_on
    forecast = progress.addressed_on
    for (step, paragraph, owner), done_on in zip(CHAIN, done, strict=True):
        due = _step_due(start, paragraph, book) if start is not None else None
        expected = book.calendar.add(forecast, book.parameters.plan_step_wd)
        lines.append(_line(step, paragraph, owner, due, done_on, expected, on, book))
        start, forecast = done_on, done_on or expected
    approved_on = progress.approved_on
    blocked = start is None
    state = state_of(approved_on, None, blocked=blocked, on=on)
    lines.append(PlanLine(PlanStep.SIGNATURE, "39", Owner.PRESIDENT, state, done_on=approved_on))
    for step, paragraph, owner, count, done_on in _after_approval(progress, book):
        rule = Rule.OBLIGATIONS_ASSIGNMENT_PLAN if step is PlanStep.ASSIGNMENT else Rule.OBLIGATIONS_ROAD_MAPS_PLAN
        due = after_event(approved_on, count, book.calendar, paragraph, rule) if approved_on is not None else None
        lines.append(_line(step, paragraph, owner, due, done_on, None, on, book))
    return tuple(lines)


def _step_due(start: date, paragraph: str, book: Rulebook) -> Dated:
    rule, count = Rule.DRAFTING_ADDRESS_PLAN, book.parameters.plan_step_wd
    return after_event(start, count, book.calendar, paragraph, rule, PLAN_CHAIN)


def _after_approval(
    progress: PlanProgress, book: Rulebook
) -> tuple[tuple[PlanStep, str, Owner, int, date | None], ...]:
    numbers = book.parameters
    return (
        (PlanStep.ASSIGNMENT, "40", Owner.ADMINISTRATION, numbers.assignment_wd, progress.assigned_on),
        (PlanStep.ROAD_MAPS, "40-1", Owner.GOVERNMENT_OFFICE, numbers.road_maps_plan_wd, progress.road_maps_on),
    )


def _line(
    step: PlanStep,
    paragraph: str,
    owner: Owner,
    due: Dated | None,
    done_on: date | None,
    expected: date | None,
    on: date,
    book: Rulebook,
) -> PlanLine:
    state = state_of(done_on, due, blocked=due is None, on=on)
    late = done_on is not None and due is not None and done_on > due.on
    return PlanLine(step, paragraph, owner, state, due, done_on, expected if due is None else None, late)


def road_maps_duty(approved_on: date | None, book: Rulebook) -> Duty:
    """The Government Office sees to the road maps, twenty working days after the plan was approved (40-1)."""
    rule = Rule.OBLIGATIONS_ROAD_MAPS_PLAN
    due = None
    if approved_on is not None:
        due = after_event(approved_on, book.parameters.road_maps_plan_wd, book.calendar, "40-1", rule)
    return duty(rule, "40-1", rule, Owner.GOVERNMENT_OFFICE, due, book.calendar)


# Who owes what of the monitoring, by which day; None: counted from the arrival of the Office's report.
YEARLY: tuple[tuple[str, Owner, tuple[int, int] | None], ...] = (
    ("plans.year_bodies", Owner.EXECUTOR, (1, 15)),
    ("plans.year_planning", Owner.PLANNING_BODY, (1, 25)),
    ("plans.year_office", Owner.GOVERNMENT_OFFICE, (2, 5)),
    ("plans.year_strategic", Owner.STRATEGIC_BODY, (2, 5)),
    ("plans.year_units", Owner.ADMINISTRATION, None),
    ("plans.year_report", Owner.ADMINISTRATION, (3, 1)),
)
HALF_YEARLY: tuple[tuple[str, Owner, tuple[int, int] | None], ...] = (
    ("plans.half_bodies", Owner.EXECUTOR, (7, 5)),
    ("plans.half_planning", Owner.PLANNING_BODY, (7, 15)),
    ("plans.half_office", Owner.GOVERNMENT_OFFICE, (7, 25)),
    ("plans.half_strategic", Owner.STRATEGIC_BODY, (7, 25)),
    ("plans.half_units", Owner.ADMINISTRATION, None),
)


def yearly_monitoring(report_year: int, office_report_on: date | None, book: Rulebook) -> tuple[Duty, ...]:
    """Monitoring of the nationwide plan after ``report_year`` (62). Sub-paragraph 3) binds two bodies, so there are
    six duties for five days; the Administration's units have five working days from the arrival of the Government
    Office's report, and no day until it came."""
    rule = Rule.OBLIGATIONS_YEARLY_PLAN
    return tuple(_monitored(rule, "62", entry, report_year + 1, office_report_on, book) for entry in YEARLY)


def half_year_monitoring(year: int, information_on: date | None, book: Rulebook) -> tuple[Duty, ...]:
    """Interim monitoring of the nationwide plan for the first half of ``year`` (63): five duties for four days."""
    rule = Rule.OBLIGATIONS_HALF_YEAR_PLAN
    return tuple(_monitored(rule, "63", entry, year, information_on, book) for entry in HALF_YEARLY)


def _monitored(
    rule: Rule,
    paragraph: str,
    entry: tuple[str, Owner, tuple[int, int] | None],
    year: int,
    arrived_on: date | None,
    book: Rulebook,
) -> Duty:
    code, owner, day = entry
    due = None
    if day is not None:
        due = fixed(date(year, *day), paragraph, rule)
    elif arrived_on is not None:
        due = after_event(arrived_on, book.parameters.plan_review_wd, book.calendar, paragraph, rule)
    return duty(rule, paragraph, code, owner, due, book.calendar)
