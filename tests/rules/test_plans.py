"""The Address, the nationwide plan and road maps (5-9, 36-40-1, 56-63)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.editions import shipped_rulebook
from app.rules.plans import (
    PlanLine,
    PlanProgress,
    address_schedule,
    half_year_monitoring,
    plan_chain,
    road_maps_duty,
    yearly_monitoring,
)
from app.rules.road_maps import (
    RoadMap,
    RoadMapRow,
    action_plan_verdict,
    agreement_duty,
    approval,
    coordinator,
    road_map_verdict,
)
from app.rules.terms import (
    Language,
    Owner,
    PlanStep,
    Position,
    RoadMapDeveloper,
    RoadMapRowPart,
    RoadMapStage,
    StageState,
)
from app.rules.verdicts import Verdict
from app.wording import wording
from tests.rules.draft_strategies import MINISTRY, days, few, maybe_days

BOOK = shipped_rulebook()
PM, DPM = Position.PRIME_MINISTER, Position.DEPUTY_PRIME_MINISTER
OFFICE, FIRST = Position.GOVERNMENT_OFFICE_HEAD, Position.FIRST_HEAD


def found(verdict: Verdict) -> list[tuple[str, str]]:
    return [(finding.code, finding.paragraph) for finding in (*verdict.breaches, *verdict.requires)]


def test_the_year_of_an_address() -> None:
    proposals, draft, address = address_schedule(2026, BOOK)
    # 31 May 2026 is a Sunday; 19 August a Wednesday; 30 September a Wednesday.
    assert (proposals.due_on, proposals.act_by, proposals.paragraph) == (date(2026, 5, 31), date(2026, 5, 29), "6")
    assert (draft.due_on, draft.act_by, draft.paragraph) == (date(2026, 8, 19), date(2026, 8, 19), "8")
    assert (address.due_on, address.paragraph, address.owner) == (date(2026, 9, 30), "5", Owner.PRESIDENT)
    assert (proposals.owner, draft.owner) == (Owner.EXECUTOR, Owner.ADMINISTRATION)
    assert draft.why is not None
    assert draft.why.values == {"due": date(2026, 8, 19), "end": date(2026, 8, 20)}


def chain(progress: PlanProgress, on: date) -> dict[PlanStep, PlanLine]:
    return {line.step: line for line in plan_chain(progress, on, BOOK)}


ADDRESSED = date(2026, 9, 1)  # Tuesday


def test_the_first_step_is_due_two_working_days_after_the_address_the_rest_is_expected() -> None:
    lines = chain(PlanProgress(ADDRESSED), date(2026, 9, 3))
    first = lines[PlanStep.DRAFT]
    assert first.due is not None
    assert (first.due.on, first.state, first.expected, first.owner) == (
        date(2026, 9, 3), StageState.DUE, None, Owner.ADMINISTRATION,
    )  # fmt: skip
    # 7, 9 and 11 September follow, two working days each.
    expected = [lines[step].expected for step in (PlanStep.OFFICE, PlanStep.REWORK, PlanStep.SUBMISSION)]
    assert expected == [date(2026, 9, 7), date(2026, 9, 9), date(2026, 9, 11)]
    assert all(lines[step].state is StageState.BLOCKED for step in list(PlanStep)[1:])
    assert lines[PlanStep.ROAD_MAPS].expected is None
    assert chain(PlanProgress(ADDRESSED), date(2026, 9, 4))[PlanStep.DRAFT].state is StageState.LATE


def test_each_step_counts_from_the_day_the_one_before_was_done() -> None:
    done = PlanProgress(ADDRESSED, date(2026, 9, 2), date(2026, 9, 7), date(2026, 9, 8))
    lines = chain(done, date(2026, 9, 10))
    assert [(line.due.on if line.due else None, line.late_done) for line in lines.values()][:4] == [
        (date(2026, 9, 3), False),
        (date(2026, 9, 4), True),
        (date(2026, 9, 9), False),
        (date(2026, 9, 10), False),
    ]
    assert [line.paragraph for line in lines.values()] == ["36", "36", "37", "38", "39", "40", "40-1"]
    assert lines[PlanStep.SUBMISSION].owner is Owner.GOVERNMENT_OFFICE
    assert lines[PlanStep.SIGNATURE].state is StageState.BLOCKED


def test_after_approval_come_assignment_and_road_maps() -> None:
    approved = date(2026, 9, 14)  # Monday
    done = PlanProgress(
        ADDRESSED, ADDRESSED, ADDRESSED, ADDRESSED, submitted_on=date(2026, 9, 10), approved_on=approved
    )
    lines = chain(done, date(2026, 9, 18))
    assert lines[PlanStep.SIGNATURE].state is StageState.DONE
    assignment, maps = lines[PlanStep.ASSIGNMENT], lines[PlanStep.ROAD_MAPS]
    assert assignment.due is not None
    assert maps.due is not None
    assert (assignment.due.on, assignment.state) == (date(2026, 9, 17), StageState.LATE)
    # Twenty working days: 15 September to 12 October.
    assert (maps.due.on, maps.owner) == (date(2026, 10, 12), Owner.GOVERNMENT_OFFICE)
    assert road_maps_duty(approved, BOOK).due_on == date(2026, 10, 12)
    assert road_maps_duty(None, BOOK).due_on is None
    submitted = chain(replace(done, approved_on=None), date(2026, 9, 11))
    assert submitted[PlanStep.SIGNATURE].state is StageState.DUE


@few
@given(days, st.lists(maybe_days, min_size=7, max_size=7), days)
def test_no_step_of_the_chain_is_due_on_a_day_off(start: date, done: list[date | None], on: date) -> None:
    start = min(start, date(2026, 6, 1))
    for line in plan_chain(PlanProgress(start, *done), on, BOOK):
        assert (line.due is None) or (line.expected is None)
        if line.due is not None:
            assert BOOK.calendar.is_working(line.due.on)
            assert (line.state is StageState.LATE) == (line.done_on is None and on > line.due.on)


def test_yearly_monitoring_has_six_duties() -> None:
    duties = yearly_monitoring(2025, date(2026, 2, 4), BOOK)
    assert [(duty.owner, duty.due_on) for duty in duties] == [
        (Owner.EXECUTOR, date(2026, 1, 15)),
        (Owner.PLANNING_BODY, date(2026, 1, 25)),
        (Owner.GOVERNMENT_OFFICE, date(2026, 2, 5)),
        (Owner.STRATEGIC_BODY, date(2026, 2, 5)),
        (Owner.ADMINISTRATION, date(2026, 2, 11)),
        (Owner.ADMINISTRATION, date(2026, 3, 1)),
    ]
    # 25 January and 1 March 2026 are Sundays.
    assert duties[1].act_by == date(2026, 1, 23)
    assert duties[5].act_by == date(2026, 2, 27)
    assert {duty.paragraph for duty in duties} == {"62"}
    assert yearly_monitoring(2025, None, BOOK)[4].due_on is None


def test_half_year_monitoring_has_five_duties() -> None:
    duties = half_year_monitoring(2026, date(2026, 7, 24), BOOK)
    assert [(duty.owner, duty.due_on) for duty in duties] == [
        (Owner.EXECUTOR, date(2026, 7, 5)),
        (Owner.PLANNING_BODY, date(2026, 7, 15)),
        (Owner.GOVERNMENT_OFFICE, date(2026, 7, 25)),
        (Owner.STRATEGIC_BODY, date(2026, 7, 25)),
        (Owner.ADMINISTRATION, date(2026, 7, 31)),
    ]
    # 5 July is a Sunday after which 6 July is a holiday; 25 July a Saturday.
    assert (duties[0].act_by, duties[2].act_by) == (date(2026, 7, 3), date(2026, 7, 24))
    assert half_year_monitoring(2026, None, BOOK)[4].why is None


def test_every_duty_has_its_sentence() -> None:
    duties = (
        *address_schedule(2026, BOOK),
        *yearly_monitoring(2025, date(2026, 2, 4), BOOK),
        *half_year_monitoring(2026, date(2026, 7, 24), BOOK),
        road_maps_duty(ADDRESSED, BOOK),
        agreement_duty(ADDRESSED, BOOK),
    )
    for duty in duties:
        for language in Language:
            assert wording(language).say(duty.code)
            assert duty.why is not None
            assert "{" not in wording(language).say(duty.why.code, duty.why.values)


@pytest.mark.parametrize(
    ("developer", "government", "inter", "approvers", "agreed"),
    [
        (RoadMapDeveloper.DIRECT_BODY, True, True, {FIRST}, True),
        (RoadMapDeveloper.OUTSIDE_GOVERNMENT, True, False, {FIRST}, True),
        (RoadMapDeveloper.DIRECT_BODY, False, True, {FIRST}, False),
        (RoadMapDeveloper.OUTSIDE_GOVERNMENT, False, False, {FIRST}, False),
        (RoadMapDeveloper.CENTRAL_BODY, False, True, {DPM, OFFICE}, False),
        (RoadMapDeveloper.CENTRAL_BODY, True, True, {DPM, OFFICE}, False),
        (RoadMapDeveloper.CENTRAL_BODY, False, False, {FIRST}, False),
        (RoadMapDeveloper.LOCAL_BODY, True, True, {Position.AKIM}, False),
        (RoadMapDeveloper.LOCAL_BODY, False, False, {Position.AKIM}, False),
    ],
)
def test_who_approves_a_road_map(
    developer: RoadMapDeveloper, government: bool, inter: bool, approvers: set[Position], agreed: bool
) -> None:
    asked = approval(developer, touches_government=government, interdepartmental=inter)
    assert set(asked.approvers) == approvers
    assert asked.agreed_with == ((PM, Position.AUTHORISED_BY_PRIME_MINISTER) if agreed else ())
    assert all(wording(language).say(asked.code) for language in Language)


ROW = RoadMapRow(
    RoadMapStage.PREPARATION, "шара", MINISTRY, "ақпарат", date(2026, 10, 1), "индикатор", "лауазымды адам (сынақ)"
)
ROAD_MAP = RoadMap(
    RoadMapDeveloper.CENTRAL_BODY,
    date(2026, 11, 30),
    (ROW, replace(ROW, stage=RoadMapStage.IMPLEMENTATION, due_on=date(2026, 11, 30))),
    interdepartmental=True,
    approved_by=DPM,
)


def test_a_complete_road_map_holds() -> None:
    assert road_map_verdict(ROAD_MAP).allowed
    assert road_map_verdict(replace(ROAD_MAP, deadline=None)).allowed


def test_both_stages_and_every_part_of_a_row_are_asked_for() -> None:
    bare = replace(ROAD_MAP, rows=(ROW, RoadMapRow(RoadMapStage.PREPARATION)))
    verdict = road_map_verdict(bare)
    assert found(verdict) == [("plans.stage_empty", "56"), ("plans.row_parts", "56")]
    assert verdict.requires[0].values["stages"] == [RoadMapStage.IMPLEMENTATION]
    assert verdict.requires[1].values == {"number": 2, "parts": list(RoadMapRowPart)}


def test_a_row_does_not_outlast_the_instruction() -> None:
    late = replace(ROAD_MAP, rows=(*ROAD_MAP.rows, replace(ROW, due_on=date(2026, 12, 1))))
    (finding,) = road_map_verdict(late).breaches
    assert (finding.code, finding.values["number"]) == ("plans.row_after_deadline", 3)


def test_approval_and_agreement_are_checked() -> None:
    assert found(road_map_verdict(replace(ROAD_MAP, approved_by=FIRST))) == [("plans.approver_wrong", "57")]
    assert found(road_map_verdict(replace(ROAD_MAP, approved_by=None))) == [("plans.approver_missing", "57")]
    outside = replace(ROAD_MAP, developer=RoadMapDeveloper.DIRECT_BODY, touches_government=True, approved_by=FIRST)
    assert found(road_map_verdict(outside)) == [("plans.agreement_missing", "57")]
    assert road_map_verdict(replace(outside, agreed_by=Position.AUTHORISED_BY_PRIME_MINISTER)).allowed
    assert found(road_map_verdict(replace(outside, agreed_by=DPM))) == [("plans.agreement_wrong", "57")]
    assert road_map_verdict(replace(ROAD_MAP, agreed_by=DPM)).allowed


def test_the_administration_agrees_a_road_map_in_five_working_days() -> None:
    asked = agreement_duty(date(2026, 5, 5), BOOK)
    # 6, 8, 12, 13, 14 May.
    assert (asked.due_on, asked.paragraph) == (date(2026, 5, 14), "57")
    assert agreement_duty(None, BOOK).due_on is None


@pytest.mark.parametrize(
    ("road_map_due", "approved_by", "codes"),
    [
        (False, FIRST, []),
        (False, None, ["plans.action_plan_approver"]),
        (True, FIRST, ["plans.action_plan_instead"]),
        (True, None, ["plans.action_plan_instead", "plans.action_plan_approver"]),
        (False, DPM, ["plans.approver_wrong"]),
    ],
)
def test_an_action_plan_is_the_first_heads_and_no_road_map(
    road_map_due: bool, approved_by: Position | None, codes: list[str]
) -> None:
    verdict = action_plan_verdict(road_map_due=road_map_due, approved_by=approved_by)
    assert found(verdict) == [(code, "60") for code in codes]
    for finding in (*verdict.breaches, *verdict.requires):
        assert all(wording(language).say(finding.code, finding.values) for language in Language)


def test_who_coordinates() -> None:
    assert coordinator(government_executes=True) is DPM
    assert coordinator(government_executes=False) is FIRST


@few
@given(
    st.sampled_from(RoadMapDeveloper), st.booleans(), st.booleans(), maybe_days,
    st.lists(st.tuples(st.sampled_from(RoadMapStage), st.sampled_from(["", "x"]), maybe_days), max_size=4),
    st.none() | st.sampled_from(Position), st.none() | st.sampled_from(Position),
)  # fmt: skip
def test_a_road_map_is_complete_only_with_its_approver(
    developer: RoadMapDeveloper,
    government: bool,
    inter: bool,
    deadline: date | None,
    rows: list[tuple[RoadMapStage, str, date | None]],
    agreed_by: Position | None,
    approved_by: Position | None,
) -> None:
    road_map = RoadMap(
        developer,
        deadline,
        tuple(RoadMapRow(stage, text, text, text, due, text, text) for stage, text, due in rows),
        government,
        inter,
        agreed_by,
        approved_by,
    )
    verdict = road_map_verdict(road_map)
    asked = approval(developer, touches_government=government, interdepartmental=inter)
    if verdict.allowed:
        assert approved_by in asked.approvers
        assert not asked.agreed_with or agreed_by in asked.agreed_with
    for finding in (*verdict.breaches, *verdict.requires):
        assert all(wording(language).say(finding.code, finding.values) for language in Language)


def test_a_plan_step_never_falls_before_the_address() -> None:
    for offset in range(60):
        start = ADDRESSED - timedelta(days=offset)
        line = plan_chain(PlanProgress(start), start, BOOK)[0]
        assert line.due is not None
        assert line.due.on > start
