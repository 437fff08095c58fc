"""Duties outside a single case: the paragraph that asks for each, and how the day was found."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.editions import shipped_rulebook
from app.rules import assignments, plans, road_maps
from app.rules.deciders import deciders
from app.rules.decisions import answer
from app.rules.disclosures import month_end, monthly_review, review_findings, yearly_duties
from app.rules.drafts import ActDraft, Visa
from app.rules.facts import Case, FixedDate, PastStep
from app.rules.instruction_drafts import InstructionDraft, forms, instruction_visa_verdict, instruction_visas
from app.rules.instruction_route import InstructionProgress, instruction_route
from app.rules.monitoring import yearly_duty
from app.rules.outcome import Answer, Counters
from app.rules.owed import of_open_case
from app.rules.stages import wrong_decider
from app.rules.terms import (
    Decider,
    EventKind,
    Initiator,
    Language,
    Level,
    Owner,
    Phase,
    PlanStep,
    Position,
    RoadMapDeveloper,
    Rule,
    StepKind,
)
from app.rules.verdicts import Duty
from app.rules.visas import SUPERVISORS, missing_visas, needs_prime_minister, required_visas, visa_verdict
from app.wording import wording

BOOK = shipped_rulebook()


def test_the_monthly_review_is_owed_by_its_last_working_day_under_45() -> None:
    duty = monthly_review(2026, 5, BOOK)  # 31 May 2026 is a Sunday
    assert duty.why is not None
    assert (duty.due_on, duty.why.paragraph) == (date(2026, 5, 29), "45")
    assert duty.why.values == {"due": date(2026, 5, 29), "end": date(2026, 5, 31)}


def test_a_month_without_a_review_is_told_with_the_month() -> None:
    (finding,) = review_findings(2026, date(2026, 3, 1), [date(2026, 1, 15)])
    assert (finding.code, finding.paragraph, finding.values) == (
        "reports.review_missed", "45", {"month": date(2026, 2, 28)}
    )  # fmt: skip
    assert wording(Language.KAZAKH).say(finding.code, finding.values)


@pytest.mark.parametrize(("month", "last"), [(1, 31), (2, 28), (4, 30), (12, 31)])
def test_a_month_ends_on_its_last_day(month: int, last: int) -> None:
    assert month_end(2026, month) == date(2026, month, last)


def test_the_years_summary_stands_on_the_day_the_office_set_under_75_1() -> None:
    (duty,) = yearly_duties(2026, Level.LOCAL_BODY, date(2027, 2, 1), BOOK)
    assert duty.why is not None
    assert (duty.due_on, duty.paragraph, duty.why.paragraph, duty.why.code) == (
        date(2027, 2, 1), "75-1", "75-1", "why.office_date"
    )  # fmt: skip
    assert duty.why.values == {"due": date(2027, 2, 1), "year": 2026}


def test_monitoring_of_decrees_is_owed_before_31_december_under_85() -> None:
    for by_administration, owner in ((False, Owner.DEVELOPER), (True, Owner.ADMINISTRATION)):
        duty = yearly_duty(2026, BOOK, by_administration=by_administration)
        assert duty.why is not None
        assert (duty.owner, duty.due_on, duty.paragraph, duty.why.paragraph) == (
            owner, date(2026, 12, 30), "85", "85"
        )  # fmt: skip


def test_any_supervising_official_will_do_while_none_is_named() -> None:
    draft = InstructionDraft(EventKind.WORKING_MEETING, date(2026, 3, 4))
    assert {(asked.position, asked.body) for asked in instruction_visas(draft)} == {
        (position, "")
        for position in (
            Position.LEGAL_DEPARTMENT, Position.UNIT_HEAD, Position.SUPERVISING_OFFICIAL,
            Position.GENERAL_DEPARTMENT_HEAD, Position.HEAD_OF_ADMINISTRATION,
        )
    }  # fmt: skip
    for supervisor in SUPERVISORS:
        held = replace(draft, visas=(Visa(supervisor, date(2026, 3, 5)),))
        missing = instruction_visa_verdict(held).requires
        assert Position.SUPERVISING_OFFICIAL not in {finding.values["position"] for finding in missing}
        assert {finding.values["body"] for finding in missing} == {""}
    asked = {finding.values["position"] for finding in instruction_visa_verdict(draft).requires}
    assert Position.SUPERVISING_OFFICIAL in asked
    assert all(wording(Language.KAZAKH).say(f.code, f.values) for f in instruction_visa_verdict(draft).requires)


def test_what_falls_due_besides_the_co_executors_is_owed_with_or_without_them() -> None:
    case = Case(date(2026, 3, 2), date(2026, 3, 4), term=FixedDate(date(2026, 6, 3)), bodies=2)
    said = answer(case, None, BOOK)
    assert Rule.OBLIGATIONS_COEXECUTOR in {owed.rule for owed in said.obligations}
    alone = [owed.obligation.rule for owed in of_open_case(case, (), said, BOOK)]
    assert alone == [Rule.OBLIGATIONS_PROCESS_VISION, Rule.OBLIGATIONS_REPORT]


def test_after_a_transfer_to_long_term_control_everything_but_the_first_road_map_is_still_owed() -> None:
    moved = PastStep(StepKind.TRANSFER_LONG, True, date(2026, 5, 20), new_deadline=date(2027, 3, 1))
    case = Case(
        date(2026, 3, 2), date(2026, 3, 4), term=FixedDate(date(2026, 6, 3)), bodies=2, complex=True, history=(moved,)
    )
    rules = [owed.obligation.rule for owed in of_open_case(case, (), answer(case, None, BOOK), BOOK)]
    assert rules == [
        Rule.OBLIGATIONS_PROCESS_VISION, Rule.OBLIGATIONS_ROAD_MAP_LONG, Rule.OBLIGATIONS_REPORT,
    ]  # fmt: skip


def cited(duty: Duty) -> tuple[str, str]:
    """The paragraph of a duty, and the one its day is explained by."""
    assert duty.why is not None
    return duty.paragraph, duty.why.paragraph


def test_duties_of_the_address_and_of_its_plan_stand_under_their_own_paragraphs() -> None:
    day = date(2026, 10, 5)
    assert [cited(duty) for duty in plans.address_schedule(2026, BOOK)] == [("6", "6"), ("8", "8"), ("5", "5")]
    assert {cited(duty) for duty in plans.yearly_monitoring(2026, day, BOOK)} == {("62", "62")}
    assert {cited(duty) for duty in plans.half_year_monitoring(2026, day, BOOK)} == {("63", "63")}
    assert cited(plans.road_maps_duty(day, BOOK)) == ("40-1", "40-1")
    assert cited(road_maps.agreement_duty(day, BOOK)) == ("57", "57")
    assert cited(assignments.act_assignment(day, BOOK)) == ("25", "25")
    assert cited(assignments.plan_assignment(day, BOOK)) == ("40", "40")


def test_steps_of_the_nationwide_plan_are_in_time_on_their_last_day_and_rest_on_their_rules() -> None:
    addressed = date(2026, 9, 7)  # a Monday; each of the first steps has two working days
    done = plans.PlanProgress(
        addressed, date(2026, 9, 9), date(2026, 9, 14), date(2026, 9, 16), date(2026, 9, 18), date(2026, 9, 21)
    )
    lines = {line.step: line for line in plans.plan_chain(done, date(2026, 9, 22), BOOK)}
    assert not lines[PlanStep.DRAFT].late_done
    assert lines[PlanStep.OFFICE].late_done, "9 September and two working days: the 11th"
    rules = {step: line.due.why.about for step, line in lines.items() if line.due is not None}
    assert rules[PlanStep.ASSIGNMENT] == Rule.OBLIGATIONS_ASSIGNMENT_PLAN
    assert rules[PlanStep.ROAD_MAPS] == Rule.OBLIGATIONS_ROAD_MAPS_PLAN
    assert rules[PlanStep.DRAFT] == Rule.DRAFTING_ADDRESS_PLAN
    assert {step: line.due.why.paragraph for step, line in lines.items() if line.due is not None} == {
        step: lines[step].paragraph for step in rules
    }


def test_the_supervising_officials_visa_is_missing_until_one_of_them_has_put_it() -> None:
    draft = ActDraft(Initiator.DIRECT_BODY, "Ойдан шығарылған орган")
    asked = required_visas(draft, Phase.FINAL)
    for put, missing in (((), True), ((Visa(Position.LEGAL_DEPARTMENT, date(2026, 3, 5)),), True),
                         ((Visa(Position.ADVISER, date(2026, 3, 5)),), False)):  # fmt: skip
        left = {line.position for line in missing_visas(asked, put, 1)}
        assert (Position.SUPERVISING_OFFICIAL in left) is missing


def test_a_head_asked_for_by_two_paragraphs_stands_once_with_both() -> None:
    body = "Ойдан шығарылған агенттік"
    draft = ActDraft(
        Initiator.DIRECT_BODY, "Ойдан шығарылған орган", interested=(body,), touches_bodies=(body, f" {body.upper()} ")
    )
    lines = [line for line in required_visas(draft, Phase.AGREEMENT) if line.position is Position.BODY_HEAD]
    assert [(line.body, line.paragraph) for line in lines] == [(body, "14, 16")]


def test_an_answer_begins_with_nothing_counted_and_the_own_closing_with_nobody() -> None:
    assert Answer().counters == Counters(0, 0)
    case = Case(date(2026, 3, 2), date(2026, 3, 4))
    nobody = deciders(case, StepKind.CLOSE_OWN, repeated=False, profile=BOOK.profile)
    assert (nobody.who, nobody.paragraph, nobody.readings) == ((), "", ())


def test_who_may_not_decide_approve_or_agree_is_told_with_who_may() -> None:
    head = (Position.PRIME_MINISTER, Position.AUTHORISED_BY_PRIME_MINISTER)
    asked = road_maps.RoadMap(RoadMapDeveloper.DIRECT_BODY, None, touches_government=True, agreed_by=Position.AKIM)
    wrong = [finding for finding in road_maps.road_map_verdict(asked).breaches if finding.code.endswith("wrong")]
    assert [(finding.code, finding.values) for finding in wrong] == [
        ("plans.agreement_wrong", {"agreed_by": Position.AKIM, "wanted": head})
    ]
    case = Case(date(2026, 3, 2), date(2026, 3, 4), term=FixedDate(date(2026, 6, 3)))
    (finding,) = wrong_decider(case, StepKind.EXTEND, Decider.FIRST_HEAD, BOOK)
    who = (Decider.HEAD_OF_ADMINISTRATION, Decider.PRESIDENT)
    assert (finding.code, finding.values) == ("decisions.decider", {"decider": Decider.FIRST_HEAD, "deciders": who})


def test_the_prime_minister_never_visas_acts_on_judges_and_a_visa_before_its_round_breaks_the_sheet() -> None:
    judges = ActDraft(Initiator.GOVERNMENT, "Ойдан шығарылған орган", judges=True, lowers_income=True)
    assert needs_prime_minister(judges) is False
    early = Visa(Position.DEVELOPER_HEAD, date(2026, 3, 5))
    draft = replace(judges, round_opened_on=date(2026, 3, 6))
    assert [f.code for f in visa_verdict(draft, Phase.AGREEMENT, (early,)).breaches] == ["drafting.visa_before_round"]


def test_each_stage_of_draft_instructions_stands_under_its_paragraph() -> None:
    draft = InstructionDraft(EventKind.WORKING_MEETING, date(2026, 3, 4))
    for progress in (InstructionProgress(), InstructionProgress(delegated_on=date(2026, 3, 5))):
        lines = instruction_route(draft, progress, date(2026, 3, 6), BOOK)
        assert [line.paragraph for line in lines] == ["31", "32", "32", "33", "32", "33", "33"]
        assert not any(line.late_done for line in lines), "what is not needed is not late"


def test_the_president_signs_protocols_and_decisions_as_a_rule_only() -> None:
    for event in (EventKind.WORKING_MEETING, EventKind.SECURITY_COUNCIL):
        (choice,) = forms(event, meeting_held=True)
        assert (choice.signed_by, choice.usually) == (Position.PRESIDENT, True)
