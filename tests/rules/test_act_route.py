"""The route of a draft act: terms of its stages, what is due, late or blocked, and why (19-26)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given

from app.editions import shipped_rulebook
from app.rules.act_route import StageLine, final_ready_on, route
from app.rules.act_terms import (
    covering_letter_signatories,
    expertise_due,
    expertise_findings,
    refine_due,
    refine_findings,
    return_due,
    return_findings,
)
from app.rules.drafts import ActDraft, OtherTerm, Papers, Progress, Submission
from app.rules.terms import Contents, Faults, Initiator, Language, Position, Stage, StageState
from app.wording import wording
from tests.rules.draft_strategies import MINISTRY, days, drafts, few, papers, progress, submissions

BOOK = shipped_rulebook()
DRAFT = ActDraft(Initiator.GOVERNMENT, MINISTRY, contents=Contents.STATE_SECRETS)
ARRIVED = date(2026, 4, 27)  # Monday; 1 and 7 May are days off, 11 May too
HEAD = Position.HEAD_OF_ADMINISTRATION


def line(lines: tuple[StageLine, ...], stage: Stage) -> StageLine:
    return next(found for found in lines if found.stage is stage)


def walk(draft: ActDraft, done: Progress, on: date, held: Papers | None = None) -> tuple[StageLine, ...]:
    return route(draft, held or Papers(), done, None, on, BOOK)


def test_terms_of_the_presidents_own_are_those_of_their_stages() -> None:
    draft = replace(DRAFT, prepare_by=ARRIVED, present_by=date(2026, 6, 1))
    lines = walk(draft, Progress(), date(2026, 4, 28))
    due = {found.stage: (found.due.on, found.paragraph) for found in lines if found.due is not None}
    assert due == {Stage.PREPARATION: (ARRIVED, "27"), Stage.PRESENTATION: (date(2026, 6, 1), "27")}
    assert line(lines, Stage.PREPARATION).state is StageState.LATE
    late = walk(replace(DRAFT, agree_by=ARRIVED), Progress(ARRIVED, date(2026, 4, 29)), date(2026, 4, 30))
    assert line(late, Stage.AGREEMENT).late_done


def test_expertise_takes_five_working_days_ten_for_planning_documents_none_for_judges() -> None:
    # 28, 29, 30 April, 4, 5 May.
    due = expertise_due(DRAFT, ARRIVED, None, BOOK)
    assert due is not None
    assert (due.on, due.why.paragraph) == (date(2026, 5, 5), "19")
    # 28-30 April, 4-6, 8, 12-14 May.
    due = expertise_due(replace(DRAFT, planning_document=True), ARRIVED, None, BOOK)
    assert due is not None
    assert (due.on, due.why.paragraph) == (date(2026, 5, 14), "20")
    assert expertise_due(replace(DRAFT, judges=True, planning_document=True), ARRIVED, None, BOOK) is None


def test_the_head_sets_another_term_of_expertise_nobody_else() -> None:
    other = OtherTerm(date(2026, 5, 20), HEAD)
    due = expertise_due(DRAFT, ARRIVED, other, BOOK)
    assert due is not None
    assert (due.on, due.why.code) == (other.on, "why.other_term")
    assert expertise_findings(DRAFT, ARRIVED, other, BOOK) == ()
    foreign = replace(other, set_by=Position.ASSISTANT)
    due = expertise_due(DRAFT, ARRIVED, foreign, BOOK)
    assert due is not None
    assert due.on == date(2026, 5, 5)
    (finding,) = expertise_findings(DRAFT, ARRIVED, foreign, BOOK)
    assert (finding.code, finding.paragraph) == ("drafting.term_setter", "19")
    assert finding.values["allowed"] == [HEAD]
    assert expertise_findings(replace(DRAFT, judges=True), ARRIVED, foreign, BOOK) == ()
    assert expertise_findings(DRAFT, ARRIVED, None, BOOK) == ()


def test_planning_documents_may_take_less_than_ten_days_not_more() -> None:
    draft = replace(DRAFT, planning_document=True)
    for on, expected in ((date(2026, 5, 14), date(2026, 5, 14)), (date(2026, 5, 15), date(2026, 5, 14))):
        due = expertise_due(draft, ARRIVED, OtherTerm(on, HEAD), BOOK)
        assert due is not None
        assert due.on == expected
    assert expertise_findings(draft, ARRIVED, OtherTerm(date(2026, 5, 14), HEAD), BOOK) == ()
    (finding,) = expertise_findings(draft, ARRIVED, OtherTerm(date(2026, 5, 15), HEAD), BOOK)
    assert (finding.code, finding.paragraph) == ("drafting.expertise_over_limit", "20")
    (setter,) = expertise_findings(draft, ARRIVED, OtherTerm(date(2026, 5, 8), Position.ADVISER), BOOK)
    assert setter.paragraph == "20"


def test_refinement_takes_five_working_days_unless_a_named_official_sets_others() -> None:
    due = refine_due(ARRIVED, None, BOOK)
    assert (due.on, due.why.paragraph) == (date(2026, 5, 5), "21")
    for official in (HEAD, Position.COUNCIL_SECRETARY, Position.CHANCELLERY_CHIEF, Position.ADVISER):
        other = OtherTerm(date(2026, 5, 12), official)
        assert refine_due(ARRIVED, other, BOOK).on == other.on
        assert refine_findings(other) == ()
    foreign = OtherTerm(date(2026, 5, 12), Position.PRIME_MINISTER)
    assert refine_due(ARRIVED, foreign, BOOK).on == date(2026, 5, 5)
    assert [finding.paragraph for finding in refine_findings(foreign)] == ["21"]
    assert refine_findings(None) == ()


def test_a_returned_draft_is_back_in_ten_working_days() -> None:
    due = return_due(ARRIVED, None, BOOK)
    assert (due.on, due.why.paragraph) == (date(2026, 5, 14), "22")
    assert return_due(ARRIVED, OtherTerm(date(2026, 6, 1), HEAD), BOOK).on == date(2026, 6, 1)


@pytest.mark.parametrize(
    ("initiator", "signatories"),
    [
        (Initiator.GOVERNMENT, (Position.DEPUTY_PRIME_MINISTER, Position.GOVERNMENT_OFFICE_HEAD)),
        (Initiator.LOCAL_BODY, (Position.DEPUTY_PRIME_MINISTER, Position.GOVERNMENT_OFFICE_HEAD)),
        (Initiator.DIRECT_BODY, (Position.DEVELOPER_HEAD,)),
    ],
)
def test_the_covering_letter_is_named(initiator: Initiator, signatories: tuple[Position, ...]) -> None:
    assert covering_letter_signatories(initiator) == signatories
    for signatory in signatories:
        assert return_findings(initiator, HEAD, signatory) == ()
    codes = [finding.code for finding in return_findings(initiator, None, Position.FIRST_HEAD_DEPUTY)]
    assert codes == ["drafting.return_decider", "drafting.covering_letter"]
    assert return_findings(initiator, HEAD, None)[0].values["wanted"] == signatories


def test_a_draft_just_begun_waits_for_its_preparation() -> None:
    lines = walk(DRAFT, Progress(), ARRIVED)
    assert [found.stage for found in lines] == list(Stage)
    assert line(lines, Stage.PREPARATION).state is StageState.DUE
    assert line(lines, Stage.AGREEMENT).state is StageState.BLOCKED
    assert line(lines, Stage.AGREEMENT).blocked_by is Stage.PREPARATION
    assert line(lines, Stage.SIGNATURE).blocked_by is Stage.PREPARATION
    for stage in (Stage.REFINEMENT, Stage.RETURN, Stage.ASSIGNMENT):
        assert line(lines, stage).state is StageState.NOT_NEEDED
        assert line(lines, stage).due is None


def test_missing_visas_hold_up_the_agreement() -> None:
    lines = walk(DRAFT, Progress(prepared_on=ARRIVED), ARRIVED)
    agreement = line(lines, Stage.AGREEMENT)
    assert agreement.state is StageState.DUE
    assert len(agreement.findings) == 3
    assert line(lines, Stage.PREPARATION).findings == ()
    assert line(lines, Stage.SUBMISSION).findings


def test_expertise_is_due_then_late_and_blocks_what_follows() -> None:
    done = Progress(prepared_on=ARRIVED, agreed_on=ARRIVED, submitted_on=ARRIVED)
    on_time = line(walk(DRAFT, done, date(2026, 5, 5)), Stage.EXPERTISE)
    assert (on_time.state, on_time.blocked_by) == (StageState.DUE, None)
    lines = walk(DRAFT, done, date(2026, 5, 6))
    assert line(lines, Stage.EXPERTISE).state is StageState.LATE
    assert line(lines, Stage.FINAL_VERSION).state is StageState.BLOCKED
    assert line(lines, Stage.FINAL_VERSION).blocked_by is Stage.EXPERTISE
    planning = walk(replace(DRAFT, planning_document=True), done, ARRIVED)
    assert line(planning, Stage.EXPERTISE).paragraph == "20"


def test_what_is_done_on_its_last_day_is_not_late() -> None:
    done = Progress(ARRIVED, ARRIVED, ARRIVED, date(2026, 5, 5))
    assert not line(walk(DRAFT, done, date(2026, 5, 6)), Stage.EXPERTISE).late_done
    over = replace(done, expertise_done_on=date(2026, 5, 6))
    assert line(walk(DRAFT, over, date(2026, 5, 6)), Stage.EXPERTISE).late_done


def test_minor_faults_open_refinement_and_the_final_version_counts_from_it() -> None:
    done = Progress(ARRIVED, ARRIVED, ARRIVED, date(2026, 5, 5), faults=Faults.MINOR)
    lines = walk(DRAFT, done, date(2026, 5, 6))
    refinement = line(lines, Stage.REFINEMENT)
    assert refinement.due is not None
    # 6, 8, 12, 13, 14 May.
    assert (refinement.state, refinement.due.on) == (StageState.DUE, date(2026, 5, 14))
    assert line(lines, Stage.FINAL_VERSION).due is None
    lines = walk(DRAFT, replace(done, refined_on=date(2026, 5, 15)), date(2026, 5, 18))
    assert line(lines, Stage.REFINEMENT).late_done
    final = line(lines, Stage.FINAL_VERSION)
    assert final.due is not None
    assert (final.due.on, final.paragraph, final.state) == (date(2026, 5, 19), "24", StageState.DUE)


def test_serious_faults_return_the_draft() -> None:
    done = Progress(ARRIVED, ARRIVED, ARRIVED, date(2026, 5, 5), faults=Faults.SERIOUS)
    lines = walk(DRAFT, done, date(2026, 5, 6))
    assert line(lines, Stage.RETURN).state is StageState.DUE
    assert line(lines, Stage.RETURN).due is None
    done = replace(done, returned_on=date(2026, 5, 6))
    lines = walk(DRAFT, done, date(2026, 5, 21))
    # 8, 12-15, 18-22 May.
    returned = line(lines, Stage.RETURN)
    assert returned.due is not None
    assert (returned.due.on, returned.state) == (date(2026, 5, 22), StageState.DUE)
    assert line(lines, Stage.FINAL_VERSION).blocked_by is Stage.RETURN
    assert final_ready_on(DRAFT, done) is None
    assert line(walk(DRAFT, replace(done, resubmitted_on=date(2026, 5, 25)), date(2026, 5, 25)), Stage.RETURN).late_done


def test_without_faults_the_final_version_follows_the_expertise() -> None:
    done = Progress(ARRIVED, ARRIVED, ARRIVED, date(2026, 4, 30))
    final = line(walk(DRAFT, done, date(2026, 5, 6)), Stage.FINAL_VERSION)
    assert final.due is not None
    assert (final.due.on, final.state) == (date(2026, 5, 5), StageState.LATE)


def test_the_administrations_own_draft_skips_submission_and_expertise() -> None:
    draft = ActDraft(Initiator.ADMINISTRATION, "Ойдан шығарылған бөлім")
    done = Progress(ARRIVED, ARRIVED)
    lines = walk(draft, done, ARRIVED)
    assert line(lines, Stage.SUBMISSION).state is StageState.NOT_NEEDED
    assert line(lines, Stage.EXPERTISE).state is StageState.NOT_NEEDED
    assert line(lines, Stage.FINAL_VERSION).state is StageState.DUE
    assert line(lines, Stage.FINAL_VERSION).due is None
    touching = line(walk(replace(draft, touches_government=True), done, ARRIVED), Stage.FINAL_VERSION)
    assert touching.due is not None
    assert touching.due.on == date(2026, 4, 29)


def test_a_signed_act_with_instructions_gets_its_control_assignment_in_three_days() -> None:
    done = Progress(ARRIVED, ARRIVED, ARRIVED, ARRIVED)
    done = replace(done, final_sent_on=ARRIVED, final_visas_on=ARRIVED, presented_on=ARRIVED)
    done = replace(done, signed_on=date(2026, 5, 6), registered_on=date(2026, 5, 6), holds_instructions=True)
    assignment = line(walk(DRAFT, done, date(2026, 5, 13)), Stage.ASSIGNMENT)
    assert assignment.due is not None
    # 8, 12, 13 May.
    assert (assignment.due.on, assignment.paragraph, assignment.state) == (date(2026, 5, 13), "25", StageState.DUE)
    assert line(walk(DRAFT, done, date(2026, 5, 14)), Stage.ASSIGNMENT).state is StageState.LATE
    unsigned = walk(DRAFT, replace(done, signed_on=None), ARRIVED)
    assert line(unsigned, Stage.ASSIGNMENT).due is None
    assert line(unsigned, Stage.ASSIGNMENT).blocked_by is Stage.SIGNATURE


def test_a_treaty_sets_the_day_of_submission() -> None:
    draft = replace(DRAFT, treaty_signing_on=date(2026, 4, 17))
    submission = line(walk(draft, Progress(ARRIVED, ARRIVED), ARRIVED), Stage.SUBMISSION)
    assert submission.due is not None
    assert (submission.due.on, submission.paragraph, submission.state) == (date(2026, 4, 10), "17", StageState.LATE)


def test_what_hinders_each_stage_is_said() -> None:
    done = Progress(submitted_on=ARRIVED, expertise_term=OtherTerm(ARRIVED, Position.AKIM), faults=Faults.MINOR)
    done = replace(done, refine_term=OtherTerm(ARRIVED, Position.AKIM))
    lines = walk(replace(DRAFT, contents=Contents.OPEN), done, ARRIVED)
    assert [finding.code for finding in line(lines, Stage.PREPARATION).findings] == [
        "drafting.open_goes_electronically"
    ]
    assert [finding.paragraph for finding in line(lines, Stage.EXPERTISE).findings] == ["19"]
    assert [finding.paragraph for finding in line(lines, Stage.REFINEMENT).findings] == ["21"]
    assert line(lines, Stage.FINAL_VISAS).findings
    assert line(lines, Stage.REGISTRATION).findings == ()
    assert line(walk(DRAFT, Progress(), ARRIVED), Stage.EXPERTISE).findings == ()


@few
@given(drafts, papers, progress, submissions, days)
def test_a_route_never_contradicts_itself(
    draft: ActDraft, held: Papers, done: Progress, submission: Submission | None, on: date
) -> None:
    lines = route(draft, held, done, submission, on, BOOK)
    assert [found.stage for found in lines] == list(Stage)
    first_open = next((f.stage for f in lines if f.state not in (StageState.DONE, StageState.NOT_NEEDED)), None)
    for found in lines:
        assert (found.state is StageState.DONE) == (
            found.done_on is not None and found.state is not StageState.NOT_NEEDED
        )
        assert (found.blocked_by is not None) == (found.state is StageState.BLOCKED)
        if found.state is StageState.BLOCKED:
            assert found.blocked_by is first_open
        if found.state is StageState.LATE:
            assert found.due is not None
            assert found.due.on < on
        if found.due is not None:
            assert all(wording(language).say(found.due.why.code, found.due.why.values) for language in Language)
        for finding in found.findings:
            assert all(wording(language).say(finding.code, finding.values) for language in Language)


@few
@given(drafts, days)
def test_a_later_arrival_never_ends_the_expertise_earlier(draft: ActDraft, arrived: date) -> None:
    early = expertise_due(draft, arrived, None, BOOK)
    late = expertise_due(draft, arrived + timedelta(days=1), None, BOOK)
    assert (early is None) == (late is None) == draft.judges
    if early is not None and late is not None:
        assert early.on <= late.on
        assert BOOK.calendar.is_working(early.on)
