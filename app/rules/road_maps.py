"""Road maps and action plans: who approves, agreement with the Administration, what Appendix 3 must hold (56-61)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.rules.outcome import Finding
from app.rules.periods import after_event
from app.rules.readings import AGREEMENT_START, ROAD_MAP_SILENT
from app.rules.rulebook import Rulebook
from app.rules.terms import Owner, Position, RoadMapDeveloper, RoadMapRowPart, RoadMapStage, Rule
from app.rules.verdicts import Duty, Verdict, duty

OUTSIDE = frozenset({RoadMapDeveloper.DIRECT_BODY, RoadMapDeveloper.OUTSIDE_GOVERNMENT})


@dataclass(frozen=True, slots=True)
class Approval:
    """Who may approve a road map, and who must have agreed before."""

    approvers: tuple[Position, ...]
    agreed_with: tuple[Position, ...] = ()
    code: str = ""
    readings: tuple[str, ...] = ()


OWN_HEAD = Approval((Position.FIRST_HEAD,), code="approval.own", readings=(ROAD_MAP_SILENT.code,))
AKIM = Approval((Position.AKIM,), code="approval.akim")
WITH_GOVERNMENT = Approval(
    (Position.FIRST_HEAD,),
    (Position.PRIME_MINISTER, Position.AUTHORISED_BY_PRIME_MINISTER),
    "approval.government_powers",
)
DEPUTY = Approval((Position.DEPUTY_PRIME_MINISTER, Position.GOVERNMENT_OFFICE_HEAD), code="approval.interdepartmental")


def approval(developer: RoadMapDeveloper, *, touches_government: bool, interdepartmental: bool) -> Approval:
    """Who approves a road map in the form of Appendix 3 (57; for long-term control alike, 59).

    A local body: the akim. A body subordinate to the President or outside the Government, where powers of the
    Government are touched: its first head after the Prime Minister, or an official he authorised, agreed. Another
    central body with interdepartmental measures: the supervising Deputy Prime Minister or the Head of the Government
    Office. Everything else: the body's own first head [I: `readings.ROAD_MAP_SILENT`].
    """
    if developer is RoadMapDeveloper.LOCAL_BODY:
        return AKIM
    if developer in OUTSIDE:
        return WITH_GOVERNMENT if touches_government else OWN_HEAD
    return DEPUTY if interdepartmental else OWN_HEAD


@dataclass(frozen=True, slots=True)
class RoadMapRow:
    """A measure of a road map."""

    stage: RoadMapStage
    measure: str = ""
    responsible: str = ""
    completion_form: str = ""
    due_on: date | None = None
    indicator: str = ""
    official: str = ""  # responsible for control


@dataclass(frozen=True, slots=True)
class RoadMap:
    """A road map: who developed it, its rows, and how it was agreed and approved."""

    developer: RoadMapDeveloper
    deadline: date | None
    rows: tuple[RoadMapRow, ...] = ()
    touches_government: bool = False
    interdepartmental: bool = False
    agreed_by: Position | None = None
    approved_by: Position | None = None


def road_map_verdict(road_map: RoadMap) -> Verdict:
    """What Appendix 3 still lacks, who has to approve, rows that end after the instruction's own deadline."""
    broken = (*_late_rows(road_map), *_approval_breaches(road_map))
    return Verdict(broken, (*_missing_parts(road_map), *_approval_requirements(road_map)))


def _late_rows(road_map: RoadMap) -> Iterator[Finding]:
    for number, row in enumerate(road_map.rows, 1):
        if row.due_on is not None and road_map.deadline is not None and row.due_on > road_map.deadline:
            values = {"number": number, "on": row.due_on, "due": road_map.deadline}
            yield Finding(Rule.PLANS_ROAD_MAP, "56", "plans.row_after_deadline", values)


def _missing_parts(road_map: RoadMap) -> Iterator[Finding]:
    stages = {row.stage for row in road_map.rows}
    empty = [stage for stage in RoadMapStage if stage not in stages]
    if empty:
        yield Finding(Rule.PLANS_ROAD_MAP, "56", "plans.stage_empty", {"stages": empty})
    for number, row in enumerate(road_map.rows, 1):
        given = {
            RoadMapRowPart.MEASURE: bool(row.measure.strip()),
            RoadMapRowPart.RESPONSIBLE: bool(row.responsible.strip()),
            RoadMapRowPart.COMPLETION_FORM: bool(row.completion_form.strip()),
            RoadMapRowPart.DUE: row.due_on is not None,
            RoadMapRowPart.INDICATOR: bool(row.indicator.strip()),
            RoadMapRowPart.OFFICIAL: bool(row.official.strip()),
        }
        left_out = [part for part, holds in given.items() if not holds]
        if left_out:
            yield Finding(Rule.PLANS_ROAD_MAP, "56", "plans.row_parts", {"number": number, "parts": left_out})


def _asked(road_map: RoadMap) -> Approval:
    return approval(
        road_map.developer,
        touches_government=road_map.touches_government,
        interdepartmental=road_map.interdepartmental,
    )


def _approval_breaches(road_map: RoadMap) -> Iterator[Finding]:
    asked = _asked(road_map)
    if road_map.approved_by is not None and road_map.approved_by not in asked.approvers:
        values = {"approved_by": road_map.approved_by, "wanted": asked.approvers}
        yield Finding(Rule.DRAFTING_ROAD_MAP_APPROVER, "57", "plans.approver_wrong", values, asked.readings)
    if asked.agreed_with and road_map.agreed_by is not None and road_map.agreed_by not in asked.agreed_with:
        values = {"agreed_by": road_map.agreed_by, "wanted": asked.agreed_with}
        yield Finding(Rule.DRAFTING_ROAD_MAP_APPROVER, "57", "plans.agreement_wrong", values)


def _approval_requirements(road_map: RoadMap) -> Iterator[Finding]:
    asked = _asked(road_map)
    if asked.agreed_with and road_map.agreed_by is None:
        values = {"wanted": asked.agreed_with}
        yield Finding(Rule.DRAFTING_ROAD_MAP_APPROVER, "57", "plans.agreement_missing", values)
    if road_map.approved_by is None:
        values = {"wanted": asked.approvers}
        yield Finding(Rule.DRAFTING_ROAD_MAP_APPROVER, "57", "plans.approver_missing", values)


def agreement_duty(asked_on: date | None, book: Rulebook) -> Duty:
    """Agreement with the Administration where its unit asked for it: five working days (57), counted from the day
    the road map was handed over [I: `readings.AGREEMENT_START`]."""
    rule = Rule.DRAFTING_ROAD_MAP_APPROVER
    due = None
    if asked_on is not None:
        due = after_event(asked_on, book.parameters.road_map_agreement_wd, book.calendar, "57", rule, AGREEMENT_START)
    return duty(rule, "57", "plans.road_map_agreement", Owner.ADMINISTRATION, due, book.calendar)


def action_plan_verdict(*, road_map_due: bool, approved_by: Position | None) -> Verdict:
    """An action plan is made where there is no road map, by decision of the body's first head (60). It does not stand
    in for a road map that 56 or 59 asks for."""
    rule = Rule.PLANS_ACTION_PLAN
    broken: list[Finding] = []
    if road_map_due:
        broken.append(Finding(rule, "60", "plans.action_plan_instead"))
    if approved_by is None:
        absent = (Finding(rule, "60", "plans.action_plan_approver", {"wanted": Position.FIRST_HEAD}),)
        return Verdict(tuple(broken), absent)
    if approved_by is not Position.FIRST_HEAD:
        values = {"approved_by": approved_by, "wanted": (Position.FIRST_HEAD,)}
        broken.append(Finding(rule, "60", "plans.approver_wrong", values))
    return Verdict(tuple(broken))


def coordinator(*, government_executes: bool) -> Position:
    """Who coordinates the action plan: where the Government executes, the Deputy Prime Minister concerned (61); else
    the body's own first head (44)."""
    return Position.DEPUTY_PRIME_MINISTER if government_executes else Position.FIRST_HEAD
