"""Between records of the nationwide plan, the rules, and what the window shows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.controllers.drafting.assigning import LineView, rule_line
from app.controllers.drafting.milestones import day_of, view_of
from app.controllers.plans.plan_views import (
    ADDRESSED,
    OFFICE_REPORT,
    RISK,
    DutyView,
    ItemView,
    MonitoringView,
    PlanEntry,
    PlanListed,
    PlanOwing,
    PlanView,
    ProgressEntry,
    StepView,
)
from app.rules.assignments import assignment_verdict
from app.rules.calendar import CalendarMissing
from app.rules.plans import (
    PlanLine,
    PlanProgress,
    address_schedule,
    half_year_monitoring,
    plan_chain,
    yearly_monitoring,
)
from app.rules.rulebook import Rulebook
from app.rules.terms import PlanStep, StageState
from app.rules.verdicts import Duty
from db.models.milestones import Milestone
from db.models.plans import NationwidePlan

Done = Sequence[Milestone]


def standing(done: Done, what: str, number: int | None = None) -> Milestone | None:
    """The milestone of that word that was entered last."""
    found = [row for row in done if row.what == what and number in (None, row.number)]
    return found[-1] if found else None


def progress_of(done: Done) -> PlanProgress | None:
    """How far the plan has come; None before the Address."""
    addressed_on = day_of(done, ADDRESSED)
    if addressed_on is None:
        return None
    days = {step: day_of(done, step) for step in PlanStep}
    return PlanProgress(
        addressed_on,
        drafted_on=days[PlanStep.DRAFT],
        office_on=days[PlanStep.OFFICE],
        reworked_on=days[PlanStep.REWORK],
        submitted_on=days[PlanStep.SUBMISSION],
        approved_on=days[PlanStep.SIGNATURE],
        assigned_on=days[PlanStep.ASSIGNMENT],
        road_maps_on=days[PlanStep.ROAD_MAPS],
    )


def schedule_of(plan: NationwidePlan, done: Done, today: date, book: Rulebook) -> tuple[DutyView, ...]:
    """Proposals, draft and Address of the year (5, 6, 8)."""
    return tuple(_duty(duty, done, plan.year, today, half=False) for duty in address_schedule(plan.year, book))


def chain_of(done: Done, today: date, book: Rulebook) -> tuple[PlanLine, ...]:
    """From the Address to the road maps (36-40-1); nothing before the Address."""
    progress = progress_of(done)
    return plan_chain(progress, today, book) if progress is not None else ()


def _duty(duty: Duty, done: Done, year: int, today: date, *, half: bool, owed: bool = True) -> DutyView:
    row = standing(done, duty.code, year)
    late = owed and row is not None and duty.due_on is not None and row.on > duty.due_on
    if row is not None:
        state = StageState.DONE
    elif not owed:
        state = StageState.NOT_NEEDED
    elif duty.due_on is None:
        state = StageState.BLOCKED
    else:
        state = StageState.LATE if today > duty.due_on else StageState.DUE
    return DutyView(duty, year, half, state, view_of(row) if row is not None else None, late)


def monitoring_of(plan: NationwidePlan, done: Done, year: int, today: date, book: Rulebook) -> MonitoringView:
    """What is owed of the monitoring for a year. Years without a calendar are named, their days never guessed.

    Nothing is owed by a day that had passed when the plan was approved, nor what waits for such a report.
    """
    approved = standing(done, PlanStep.SIGNATURE)
    missing = []
    parts: dict[bool, tuple[DutyView, ...]] = {False: (), True: ()}
    for half, rules in ((False, yearly_monitoring), (True, half_year_monitoring)):
        report = standing(done, OFFICE_REPORT[half], year)
        try:
            duties = rules(year, report.on if report is not None else None, book)
        except CalendarMissing as lacking:
            missing.append(lacking.year)
            continue
        passed = {
            duty.code for duty in duties if approved is None or (duty.due_on is not None and duty.due_on <= approved.on)
        }
        no_report = report is None and OFFICE_REPORT[half] in passed
        parts[half] = tuple(
            _duty(
                duty, done, year, today, half=half,
                owed=duty.code not in passed and not (no_report and duty.due_on is None),
            )
            for duty in duties
        )  # fmt: skip
    title = plan.title_kk or plan.title_ru
    return MonitoringView(plan.id, year, title, plan.grade, parts[False], parts[True], tuple(missing))


def items_of(
    plan: NationwidePlan, lines: Sequence[LineView], year: int | None = None, *, half: bool = False
) -> tuple[ItemView, ...]:
    """Items of the plan with the part each begins, and what is reported of it for a year."""
    sections = {row.item: row.title for row in plan.sections if row.withdrawn_on is None}
    reported = {
        row.item: ProgressEntry(row.done, row.next_steps, row.assessment)
        for row in plan.progress
        if (row.year, row.half) == (year, half)
    }
    return tuple(ItemView(line, sections.get(line.entry.number, ""), reported.get(line.entry.number)) for line in lines)


def view_of_plan(plan: NationwidePlan, done: Done, lines: Sequence[LineView], today: date, book: Rulebook) -> PlanView:
    """Everything the page of a plan shows."""
    missing = None
    schedule: tuple[DutyView, ...] = ()
    chain: tuple[PlanLine, ...] = ()
    try:
        schedule = schedule_of(plan, done, today, book)
        chain = chain_of(done, today, book)
    except CalendarMissing as lacking:
        missing = lacking.year
    said = assignment_verdict(rule_line(line.entry) for line in lines)
    own = [row for row in done if row.what != RISK]
    return PlanView(
        plan_id=plan.id,
        entry=PlanEntry(plan.year, plan.title_kk, plan.title_ru, plan.grade),
        decree_number=plan.decree_number,
        schedule=schedule,
        chain=tuple(_step(line, done) for line in chain),
        items=items_of(plan, lines),
        risks=tuple(view_of(row) for row in done if row.what == RISK),
        last_done=view_of(own[-1]) if own else None,
        lacks=(*said.breaches, *said.requires),
        under_control=any(line.case_id is not None for line in lines),
        missing_calendar=missing,
    )


def _step(line: PlanLine, done: Done) -> StepView:
    row = standing(done, line.step)
    return StepView(line, view_of(row) if row is not None else None)


def owing(plan: NationwidePlan, done: Done, today: date, book: Rulebook) -> PlanOwing | None:
    """What the plan owes; None while a year it needs has no calendar."""
    title = plan.title_kk or plan.title_ru
    try:
        schedule, chain = schedule_of(plan, done, today, book), chain_of(done, today, book)
    except CalendarMissing:
        return None
    return PlanOwing(plan.id, plan.grade, title, schedule, chain)


def listed(plan: NationwidePlan, done: Done, counts: tuple[int, int], today: date, book: Rulebook) -> PlanListed:
    """A line of the list: the first thing that is late, else the first that is due."""
    what, due, state = "", None, StageState.DONE
    try:
        steps = [
            *((one.duty.code, one.duty.due_on, one.state) for one in schedule_of(plan, done, today, book)),
            *((line.step.value, line.due.on if line.due else None, line.state) for line in chain_of(done, today, book)),
        ]
    except CalendarMissing:
        steps = []
    waiting = [one for one in steps if one[2] in (StageState.LATE, StageState.DUE)]
    if waiting:
        what, due, state = next((one for one in waiting if one[2] is StageState.LATE), waiting[0])
    title = plan.title_kk or plan.title_ru
    return PlanListed(plan.id, plan.grade, plan.year, title, what, due, state, counts[0], counts[1])
