"""What is entered of the Address and its nationwide plan, and what the list, the page and the monitoring show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.controllers.drafting.assigning import LineView
from app.controllers.drafting.milestones import DoneView
from app.rules.outcome import Finding
from app.rules.plans import PlanLine
from app.rules.terms import Grade, PlanStep, StageState
from app.rules.verdicts import Duty

KIND = "nationwide_plan"
RISK = "risk"  # the milestone of telling the Head of the Administration of risks (40-1, 63)
ADDRESSED = "plans.address"  # the duty whose day begins the chain (5, 36)
OFFICE_REPORT = {False: "plans.year_office", True: "plans.half_office"}  # whose arrival starts the units' review


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """The Address of a year as it is entered. ``grade`` where the plan is kept under control here."""

    year: int
    title_kk: str
    title_ru: str = ""
    grade: Grade | None = None


@dataclass(frozen=True, slots=True)
class ProgressEntry:
    """What is reported of an item of the plan (Appendix 4)."""

    done: str
    next_steps: str = ""
    assessment: str = ""


@dataclass(frozen=True, slots=True)
class DutyView:
    """Something owed by a day, and when it was done. BLOCKED: what it is counted from has not happened."""

    duty: Duty
    year: int
    half: bool
    state: StageState
    done: DoneView | None
    late_done: bool


@dataclass(frozen=True, slots=True)
class StepView:
    """A step of the chain with the paper that proves it."""

    line: PlanLine
    done: DoneView | None


@dataclass(frozen=True, slots=True)
class ItemView:
    """An item of the plan with what is reported of it; ``case_id`` once it is under control."""

    line: LineView
    section: str
    progress: ProgressEntry | None


@dataclass(frozen=True, slots=True)
class PlanListed:
    """A line of the list: what is next. ``what`` is a duty's code or a step's word, "" when the chain is done."""

    plan_id: int
    grade: Grade | None
    year: int
    title: str
    what: str
    due_on: date | None
    state: StageState
    items: int
    cases: int


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan as its page shows it. ``missing_calendar``: a year whose days cannot be counted yet."""

    plan_id: int
    entry: PlanEntry
    decree_number: str
    schedule: tuple[DutyView, ...]
    chain: tuple[StepView, ...]
    items: tuple[ItemView, ...]
    risks: tuple[DoneView, ...]
    last_done: DoneView | None  # the only one that may be taken back
    lacks: tuple[Finding, ...]  # of the control assignment (4 5), 30-1)
    under_control: bool
    missing_calendar: int | None = None


@dataclass(frozen=True, slots=True)
class MonitoringView:
    """Monitoring of a plan in a year: what is owed after the year (62) and after its first half (63)."""

    plan_id: int
    year: int
    title: str
    grade: Grade | None
    yearly: tuple[DutyView, ...]
    half: tuple[DutyView, ...]
    missing_calendar: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanOwing:
    """What the year of an Address and the chain of its plan owe."""

    plan_id: int
    grade: Grade | None
    title: str
    schedule: tuple[DutyView, ...]
    chain: tuple[PlanLine, ...]


def step_of(what: str) -> PlanStep | None:
    """The step a word names; None for a duty's code."""
    return PlanStep(what) if what in set(PlanStep) else None
