"""Drafts of instructions: form by event, review, visas, control assignment, terms (28-33, 25, 40)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from app.editions import shipped_rulebook
from app.rules.assignments import (
    AssignmentLine,
    act_assignment,
    assignment_verdict,
    line_verdict,
    plan_approver_findings,
    plan_assignment,
)
from app.rules.drafts import OtherTerm, Visa
from app.rules.facts import WorkingDays
from app.rules.instruction_drafts import (
    InstructionDraft,
    form_verdict,
    forms,
    instruction_verdict,
    instruction_visa_verdict,
    instruction_visas,
    review_verdict,
)
from app.rules.instruction_route import InstructionLine, InstructionProgress, instruction_route
from app.rules.terms import (
    Appendix,
    AssignmentPart,
    Contents,
    DraftCriterion,
    EventKind,
    InstructionForm,
    InstructionStage,
    Language,
    Level,
    Owner,
    Position,
    StageState,
    Track,
    VisaWord,
)
from app.rules.verdicts import Verdict
from app.rules.visas import SUPERVISORS
from app.wording import wording
from tests.rules.draft_strategies import MINISTRY, days, few, instruction_drafts, instruction_progress

BOOK = shipped_rulebook()
EVENT = date(2026, 4, 23)  # Thursday
FULL = AssignmentLine("1", "шара (сынақ)", WorkingDays(5), "ақпарат", MINISTRY, Level.CENTRAL_BODY)
BOTH = frozenset({Appendix.CONTROL_ASSIGNMENT, Appendix.ELECTRONIC_APPROVAL_SHEET})


def found(verdict: Verdict) -> list[tuple[str, str]]:
    return [(finding.code, finding.paragraph) for finding in (*verdict.breaches, *verdict.requires)]


@pytest.mark.parametrize(
    ("event", "allowed"),
    [
        (EventKind.REGIONAL_VISIT, {InstructionForm.PROTOCOL}),
        (EventKind.INTERNATIONAL_EVENT, {InstructionForm.INSTRUCTION_TEXT}),
        (EventKind.PUBLIC_EVENT, {InstructionForm.PROTOCOL, InstructionForm.ACTION_PLAN}),
        (EventKind.STATEMENT, {InstructionForm.ACTION_PLAN}),
        (EventKind.WORKING_MEETING, {InstructionForm.PROTOCOL}),
        (EventKind.EXTENDED_GOVERNMENT_MEETING, {InstructionForm.PROTOCOL}),
        (EventKind.ADVISORY_BODY, {InstructionForm.PROTOCOL}),
        (EventKind.SECURITY_COUNCIL, {InstructionForm.DECISION}),
        (EventKind.ASSEMBLY_SESSION, {InstructionForm.DECISION}),
        (EventKind.ASSEMBLY_COUNCIL, {InstructionForm.PROTOCOL, InstructionForm.DECISION}),
        (EventKind.OTHER_BODY, {InstructionForm.PROTOCOL}),
    ],
)
def test_the_event_decides_the_form(event: EventKind, allowed: set[InstructionForm]) -> None:
    assert {choice.form for choice in forms(event, meeting_held=True)} == allowed
    for form in InstructionForm:
        verdict = form_verdict(InstructionDraft(event, EVENT, form=form, appendices=BOTH))
        assert (not verdict.breaches) == (form in allowed)


def test_a_regional_visit_without_a_meeting_ends_in_an_action_plan() -> None:
    (choice,) = forms(EventKind.REGIONAL_VISIT, meeting_held=False)
    assert (choice.form, choice.signed_by) == (InstructionForm.ACTION_PLAN, Position.HEAD_OF_ADMINISTRATION)
    (other,) = forms(EventKind.WORKING_MEETING, meeting_held=False)
    assert other.form is InstructionForm.PROTOCOL


def test_protocols_decisions_and_texts_carry_appendices_5_and_6() -> None:
    for event in EventKind:
        for choice in forms(event, meeting_held=True):
            plan = choice.form is InstructionForm.ACTION_PLAN
            assert frozenset(choice.appendices) == (frozenset() if plan else BOTH)
    draft = InstructionDraft(EventKind.SECURITY_COUNCIL, EVENT, form=InstructionForm.DECISION)
    (finding,) = form_verdict(replace(draft, appendices=frozenset({Appendix.CONTROL_ASSIGNMENT}))).requires
    assert (finding.code, finding.values["appendices"]) == (
        "drafting.form_appendices",
        [Appendix.ELECTRONIC_APPROVAL_SHEET],
    )


@pytest.mark.parametrize(
    ("event", "form", "signed_by", "breaks"),
    [
        (EventKind.WORKING_MEETING, InstructionForm.PROTOCOL, Position.PRESIDENT, False),
        (EventKind.WORKING_MEETING, InstructionForm.PROTOCOL, Position.HEAD_OF_ADMINISTRATION, False),  # "as a rule"
        (EventKind.INTERNATIONAL_EVENT, InstructionForm.INSTRUCTION_TEXT, Position.HEAD_OF_ADMINISTRATION, True),
        (EventKind.STATEMENT, InstructionForm.ACTION_PLAN, Position.PRESIDENT, True),
        (EventKind.STATEMENT, InstructionForm.ACTION_PLAN, Position.HEAD_OF_ADMINISTRATION, False),
        (EventKind.STATEMENT, InstructionForm.ACTION_PLAN, None, False),
    ],
)
def test_who_signs_each_form(event: EventKind, form: InstructionForm, signed_by: Position | None, breaks: bool) -> None:
    verdict = form_verdict(InstructionDraft(event, EVENT, form=form, signed_by=signed_by, appendices=BOTH))
    assert found(verdict) == ([("drafting.form_signatory", "28")] if breaks else [])


def test_a_form_has_to_be_chosen() -> None:
    verdict = form_verdict(InstructionDraft(EventKind.PUBLIC_EVENT, EVENT))
    assert found(verdict) == [("drafting.form_missing", "28")]
    assert verdict.requires[0].values["forms"] == (InstructionForm.PROTOCOL, InstructionForm.ACTION_PLAN)
    wrong = form_verdict(InstructionDraft(EventKind.STATEMENT, EVENT, form=InstructionForm.DECISION))
    assert found(wrong) == [("drafting.form_wrong", "28")]


def test_the_six_criteria_and_repetition_are_looked_at() -> None:
    draft = InstructionDraft(EventKind.STATEMENT, EVENT)
    assert found(review_verdict(draft)) == [("drafting.criteria_open", "30"), ("drafting.duplicates_unchecked", "33")]
    assert review_verdict(draft).requires[0].values["criteria"] == list(DraftCriterion)
    looked = replace(draft, criteria=frozenset(DraftCriterion), duplicates_checked=True)
    assert review_verdict(looked).allowed


def test_visas_of_instructions_and_the_prime_ministers_where_the_government_is_concerned() -> None:
    draft = InstructionDraft(EventKind.WORKING_MEETING, EVENT, contents=Contents.STATE_SECRETS)
    plain = [asked.position for asked in instruction_visas(draft)]
    assert plain == [
        Position.LEGAL_DEPARTMENT, Position.UNIT_HEAD, Position.SUPERVISING_OFFICIAL,
        Position.GENERAL_DEPARTMENT_HEAD, Position.HEAD_OF_ADMINISTRATION,
    ]  # fmt: skip
    asked = instruction_visas(replace(draft, touches_government=True, supervisor=Position.ADVISER))
    assert (asked[0].position, asked[0].paragraph, asked[0].medium) == (Position.PRIME_MINISTER, "32", Track.PAPER)
    assert asked[3].position is Position.ADVISER
    assert [visa.order for visa in asked] == [1, 2, 3, 4, 5, 6]
    assert {visa.medium for visa in instruction_visas(draft)} == {Track.PAPER}
    open_draft = instruction_visas(replace(draft, contents=Contents.OPEN))
    assert [visa.medium for visa in open_draft].count(Track.ELECTRONIC) == 1
    for visa in asked:
        assert all(wording(language).say(visa.why[0]) for language in Language)


def test_only_visas_of_this_round_that_do_not_dissent_count() -> None:
    draft = InstructionDraft(EventKind.WORKING_MEETING, EVENT, round=2)
    put = tuple(Visa(asked.position, EVENT, round=2) for asked in instruction_visas(draft)[:2])
    put += (Visa(SUPERVISORS[1], EVENT, round=2), Visa(Position.GENERAL_DEPARTMENT_HEAD, EVENT, round=1))
    put += (Visa(Position.HEAD_OF_ADMINISTRATION, EVENT, word=VisaWord.DISSENT, round=2),)
    missing = instruction_visa_verdict(replace(draft, visas=put)).requires
    assert [finding.values["position"] for finding in missing] == [
        Position.GENERAL_DEPARTMENT_HEAD, Position.HEAD_OF_ADMINISTRATION,
    ]  # fmt: skip
    assert [finding.values["order"] for finding in missing] == [4, 5]
    named = replace(draft, visas=put, supervisor=SUPERVISORS[0])
    assert SUPERVISORS[0] in [finding.values["position"] for finding in instruction_visa_verdict(named).requires]


def test_complete_instructions_may_be_signed() -> None:
    draft = InstructionDraft(
        EventKind.SECURITY_COUNCIL,
        EVENT,
        form=InstructionForm.DECISION,
        signed_by=Position.PRESIDENT,
        appendices=BOTH,
        supervisor=Position.COUNCIL_SECRETARY,
        criteria=frozenset(DraftCriterion),
        duplicates_checked=True,
        lines=tuple(replace(FULL, number=str(number)) for number in range(1, 12)),
    )
    draft = replace(draft, visas=tuple(Visa(asked.position, EVENT) for asked in instruction_visas(draft)))
    assert instruction_verdict(draft).allowed
    assert found(instruction_verdict(replace(draft, lines=()))) == [("drafting.assignment_empty", "4")]
    formless = instruction_verdict(replace(draft, form=None, lines=()))
    assert found(formless) == [("drafting.form_missing", "28")]


def test_a_line_of_the_assignment_says_who_what_and_by_when() -> None:
    assert line_verdict(FULL).allowed
    empty = line_verdict(AssignmentLine("3"))
    assert found(empty) == [("drafting.assignment_parts", "4"), ("drafting.assignment_level", "30-1")]
    assert empty.requires[0].values["parts"] == [
        AssignmentPart.MEASURE, AssignmentPart.TERM, AssignmentPart.COMPLETION_FORM, AssignmentPart.RESPONSIBLE,
    ]  # fmt: skip
    here = replace(FULL, level=Level.ADMINISTRATION)
    assert line_verdict(here).requires[0].values["parts"] == [AssignmentPart.UNIT]
    assert line_verdict(replace(here, unit="Ойдан шығарылған бөлім")).allowed


def test_two_lines_of_one_number_are_a_breach() -> None:
    assert found(assignment_verdict([FULL, FULL])) == [("drafting.assignment_number_twice", "4")]
    assert assignment_verdict([FULL, replace(FULL, number="2")]).allowed


def test_assignments_fall_due_three_working_days_after_signing() -> None:
    # Signed on Wednesday 6 May 2026: 8, 12 and 13 May.
    act, plan = act_assignment(date(2026, 5, 6), BOOK), plan_assignment(date(2026, 5, 6), BOOK)
    assert (act.due_on, act.paragraph, act.owner) == (date(2026, 5, 13), "25", Owner.ADMINISTRATION)
    assert (plan.due_on, plan.paragraph) == (date(2026, 5, 13), "40")
    assert act.act_by == act.due_on
    assert act_assignment(None, BOOK).due_on is None
    assert plan_approver_findings(Position.HEAD_OF_ADMINISTRATION) == ()
    assert [finding.paragraph for finding in plan_approver_findings(None)] == ["40"]
    for duty in (act, plan):
        assert all(wording(language).say(duty.code) for language in Language)


def walk(draft: InstructionDraft, done: InstructionProgress, on: date) -> dict[InstructionStage, InstructionLine]:
    return {line.stage: line for line in instruction_route(draft, done, on, BOOK)}


MEETING = InstructionDraft(EventKind.WORKING_MEETING, EVENT)


def test_before_and_after_an_event() -> None:
    lines = walk(MEETING, InstructionProgress(), EVENT)
    before, after = lines[InstructionStage.TO_HEAD], lines[InstructionStage.PREPARATION]
    assert before.due is not None
    assert after.due is not None
    # 22, 21, 20, 17 April before it; 24, 27-30 April after it.
    assert (before.due.on, before.paragraph, before.state) == (date(2026, 4, 17), "31", StageState.LATE)
    assert (after.due.on, after.paragraph, after.state) == (date(2026, 4, 30), "32", StageState.DUE)
    assert lines[InstructionStage.DELEGATION].state is StageState.NOT_NEEDED
    assert lines[InstructionStage.REVIEW].state is StageState.NOT_NEEDED
    assert lines[InstructionStage.AGREEMENT].blocked_by is InstructionStage.PREPARATION
    assert lines[InstructionStage.SIGNATURE].blocked_by is InstructionStage.PREPARATION


def test_an_international_event_has_no_term_of_the_decree() -> None:
    abroad = replace(MEETING, event=EventKind.INTERNATIONAL_EVENT)
    assert walk(abroad, InstructionProgress(), EVENT)[InstructionStage.PREPARATION].due is None
    other = OtherTerm(date(2026, 5, 5), Position.PRESIDENT)
    line = walk(abroad, InstructionProgress(other_term=other), EVENT)[InstructionStage.PREPARATION]
    assert line.due is not None
    assert (line.due.on, line.due.why.paragraph) == (date(2026, 5, 5), "34")


def test_prepared_instructions_are_agreed_in_one_working_day() -> None:
    done = InstructionProgress(to_head_on=date(2026, 4, 20), prepared_on=date(2026, 4, 30))
    lines = walk(MEETING, done, date(2026, 5, 5))
    assert lines[InstructionStage.TO_HEAD].late_done
    assert not lines[InstructionStage.PREPARATION].late_done
    agreement = lines[InstructionStage.AGREEMENT]
    assert agreement.due is not None
    # 30 April is Thursday, 1 May a holiday.
    assert (agreement.due.on, agreement.state) == (date(2026, 5, 4), StageState.LATE)
    assert lines[InstructionStage.VISAS].findings
    assert lines[InstructionStage.VISAS].blocked_by is InstructionStage.AGREEMENT


def test_bodies_have_three_working_days_and_the_administration_three_more() -> None:
    done = InstructionProgress(delegated_on=date(2026, 4, 24))
    lines = walk(MEETING, done, date(2026, 4, 29))
    asked = lines[InstructionStage.DELEGATION]
    assert asked.due is not None
    assert (asked.due.on, asked.paragraph, asked.state) == (date(2026, 4, 29), "32", StageState.DUE)
    assert lines[InstructionStage.PREPARATION].state is StageState.NOT_NEEDED
    assert lines[InstructionStage.REVIEW].due is None
    lines = walk(MEETING, replace(done, arrived_on=date(2026, 4, 30)), date(2026, 5, 6))
    review = lines[InstructionStage.REVIEW]
    assert lines[InstructionStage.DELEGATION].late_done
    assert review.due is not None
    # 4, 5, 6 May.
    assert (review.due.on, review.paragraph, review.state) == (date(2026, 5, 6), "33", StageState.DUE)
    done = replace(done, arrived_on=date(2026, 4, 30), reviewed_on=date(2026, 5, 5))
    agreement = walk(MEETING, done, date(2026, 5, 6))[InstructionStage.AGREEMENT]
    assert agreement.due is not None
    assert agreement.due.on == date(2026, 5, 6)
    signed = replace(done, agreed_on=EVENT, visas_on=EVENT, signed_on=EVENT)
    end = walk(MEETING, signed, date(2026, 5, 6))
    assert end[InstructionStage.SIGNATURE].state is StageState.DONE
    assert end[InstructionStage.VISAS].findings == ()


@few
@given(instruction_drafts(), instruction_progress, days)
def test_routes_and_findings_of_instructions_always_have_their_sentences(
    draft: InstructionDraft, done: InstructionProgress, on: date
) -> None:
    verdict = instruction_verdict(draft)
    findings = [*verdict.breaches, *verdict.requires]
    for line in instruction_route(draft, done, on, BOOK):
        findings.extend(line.findings)
        assert (line.blocked_by is not None) == (line.state is StageState.BLOCKED)
        assert line.blocked_by is not InstructionStage.TO_HEAD
        if line.due is not None:
            assert all(wording(language).say(line.due.why.code, line.due.why.values) for language in Language)
    for finding in findings:
        assert all(wording(language).say(finding.code, finding.values) for language in Language)
