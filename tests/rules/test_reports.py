"""Reports, signatures, risks, disclosure, monitoring of decrees and readings (45, 66-67, 75-1, 80, 82-87)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.editions import shipped_rulebook
from app.rules import readings
from app.rules.disclosures import (
    month_end,
    monthly_review,
    months_without_review,
    review_findings,
    summary_signatories,
    yearly_duties,
)
from app.rules.facts import Case
from app.rules.monitoring import (
    Observation,
    RegisteredDecree,
    Review,
    is_monitored,
    register_verdict,
    review_verdict,
    unreviewed,
    yearly_duty,
)
from app.rules.reports import (
    INTERIM_ADDRESSEES,
    Report,
    exemption,
    report_verdict,
    risk_notice,
    signatories,
    signatory_verdict,
)
from app.rules.terms import (
    ControlType,
    DecreeFault,
    DecreeProposal,
    Ground,
    Language,
    Level,
    Origin,
    Owner,
    Position,
    ReportExemption,
    ReportPart,
    ReportProposal,
    Rule,
    SelfAssessment,
    Special,
)
from app.rules.verdicts import Verdict
from app.wording import wording
from tests.rules.draft_strategies import MINISTRY, days, few, maybe_days

BOOK = shipped_rulebook()
FULL = Report(
    document="Хаттама № 1 (ойдан шығарылған), 3-тармақ",
    executors=MINISTRY,
    first_term=date(2026, 5, 20),
    summary="мазмұны (сынақ)",
    result="12 нысан салынды (сынақ)",
    final_result="12 нысан (сынақ)",
    assessment=SelfAssessment.EXECUTED,
    proposal=ReportProposal.REMOVE,
    ground=Ground.EXECUTED,
    deadline=date(2026, 6, 19),
)


def found(verdict: Verdict) -> list[tuple[str, str]]:
    for finding in (*verdict.breaches, *verdict.requires):
        assert all("{" not in wording(language).say(finding.code, finding.values) for language in Language)
    return [(finding.code, finding.paragraph) for finding in (*verdict.breaches, *verdict.requires)]


def test_a_full_report_passes() -> None:
    assert report_verdict(FULL).allowed


def test_an_empty_report_names_every_part() -> None:
    verdict = report_verdict(Report())
    assert found(verdict) == [
        ("reports.parts_missing", "66"),
        ("reports.assessment_missing", "66"),
        ("reports.proposal_missing", "66"),
    ]
    assert verdict.requires[0].values["parts"] == [
        ReportPart.DOCUMENT, ReportPart.EXECUTORS, ReportPart.FIRST_TERM, ReportPart.SUMMARY, ReportPart.RESULT,
    ]  # fmt: skip


def test_interim_information_needs_its_course_not_its_end() -> None:
    interim = replace(FULL, interim=True, assessment=None, proposal=None, ground=None, result="")
    (finding,) = report_verdict(interim).requires
    assert finding.values["parts"] == [ReportPart.COURSE]
    assert report_verdict(replace(interim, course="барысы (сынақ)")).allowed
    assert found(report_verdict(replace(interim, course="x", assessment=SelfAssessment.PARTLY))) == [
        ("reports.reasons_missing", "66")
    ]


@pytest.mark.parametrize("assessment", [SelfAssessment.PARTLY, SelfAssessment.NOT_EXECUTED])
def test_reasons_are_required_unless_executed(assessment: SelfAssessment) -> None:
    late = replace(FULL, assessment=assessment, proposal=ReportProposal.EXTEND, ground=None, new_date=date(2026, 7, 1))
    assert found(report_verdict(late)) == [("reports.reasons_missing", "66")]
    assert report_verdict(replace(late, reasons="себебі (сынақ)")).allowed


@pytest.mark.parametrize(
    ("final_result", "result", "interim", "lacks"),
    [
        ("12 нысан", "нысандар салынды", False, True),
        ("12 нысан", "12 нысан салынды", False, False),
        ("сапа артады", "сапа артты", False, False),
        ("", "салынды", False, False),
        ("12 нысан", "салынып жатыр", True, False),
        ("12 нысан", "", False, False),
    ],
)
def test_a_result_set_in_figures_is_reported_in_figures(
    final_result: str, result: str, interim: bool, lacks: bool
) -> None:
    report = replace(FULL, final_result=final_result, result=result, interim=interim, course="барысы")
    assert (("reports.result_not_measured", "4") in found(report_verdict(report))) == lacks


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({"ground": None}, ("reports.ground_missing", "75")),
        ({"ground": Ground.COVERED}, ("reports.covered_by_missing", "75")),
        ({"ground": Ground.EMERGENCY}, ("reports.ground_unknown", "75")),
        ({"assessment": SelfAssessment.PARTLY, "reasons": "x"}, ("reports.executed_contradicted", "75")),
        ({"proposal": ReportProposal.EXTEND}, ("reports.new_date_missing", "68")),
        ({"proposal": ReportProposal.TRANSFER_LONG}, ("reports.new_date_missing", "68")),
        ({"proposal": ReportProposal.RESCHEDULE}, ("reports.new_date_missing", "70")),
        (
            {"proposal": ReportProposal.EXTEND, "new_date": date(2026, 6, 19)},
            ("reports.new_date_not_later", "68"),
        ),
        (
            {"proposal": ReportProposal.RESCHEDULE, "new_date": date(2026, 6, 19)},
            ("reports.new_date_not_later", "70"),
        ),
    ],
)
def test_the_proposal_is_one_the_decree_knows(change: dict[str, object], wanted: tuple[str, str]) -> None:
    assert found(report_verdict(replace(FULL, **change))) == [wanted]  # type: ignore[arg-type]


def test_proposals_that_hold() -> None:
    assert report_verdict(replace(FULL, ground=Ground.COVERED, covered_by="№ 5 (сынақ)")).allowed
    assert report_verdict(replace(FULL, ground=Ground.EXECUTED, assessment=SelfAssessment.EXECUTED)).allowed
    other = replace(FULL, assessment=SelfAssessment.NOT_EXECUTED, reasons="x", ground=Ground.IMPOSSIBLE)
    assert report_verdict(other).allowed
    moved = replace(FULL, proposal=ReportProposal.EXTEND, new_date=date(2026, 6, 20))
    assert report_verdict(moved).allowed
    assert report_verdict(replace(moved, deadline=None)).allowed
    unjudged = report_verdict(replace(FULL, assessment=None))
    assert found(unjudged) == [("reports.assessment_missing", "66")]


HEAD = Position.HEAD_OF_ADMINISTRATION
ALL_THREE = (Position.PRIME_MINISTER, Position.DEPUTY_PRIME_MINISTER, Position.GOVERNMENT_OFFICE_HEAD)


@pytest.mark.parametrize("to", ALL_THREE)
def test_the_addressee_of_the_resolution_signs_the_governments_information(to: Position) -> None:
    assert signatories(government=True, resolution_to=to, interim=False, addressee=HEAD) == (to,)


def test_signatures_of_interim_information_and_of_bodies() -> None:
    assert signatories(government=True, resolution_to=None, interim=False, addressee=HEAD) == ALL_THREE
    assert signatories(government=False, resolution_to=None, interim=False, addressee=HEAD) == (Position.FIRST_HEAD,)
    for addressee in INTERIM_ADDRESSEES:
        body = signatories(government=False, resolution_to=None, interim=True, addressee=addressee)
        assert body == (Position.FIRST_HEAD, Position.FIRST_HEAD_DEPUTY, Position.COLLEGIAL_MEMBER)
        office = signatories(government=True, resolution_to=Position.PRIME_MINISTER, interim=True, addressee=addressee)
        assert office == (Position.PRIME_MINISTER, Position.GOVERNMENT_OFFICE_DEPUTY)
        final = signatories(government=False, resolution_to=None, interim=False, addressee=addressee)
        assert final == (Position.FIRST_HEAD,)
    assert HEAD not in INTERIM_ADDRESSEES
    assert signatories(government=False, resolution_to=None, interim=True, addressee=HEAD) == (Position.FIRST_HEAD,)


def test_a_signature_is_checked() -> None:
    assert found(signatory_verdict(None, (Position.FIRST_HEAD,))) == [("reports.unsigned", "67")]
    assert found(signatory_verdict(Position.AKIM, (Position.FIRST_HEAD,))) == [("reports.signatory_wrong", "67")]
    assert signatory_verdict(Position.FIRST_HEAD, (Position.FIRST_HEAD,)).allowed


@pytest.mark.parametrize(
    ("origin", "special", "addressee", "paragraph"),
    [
        (Origin.GENERAL, None, HEAD, "66-1"),
        (Origin.STATE_COUNSELLOR, None, Position.STATE_COUNSELLOR, "66-1"),
        (Origin.SECURITY_COUNCIL, None, Position.COUNCIL_SECRETARY, "66-1"),
        (Origin.SECURITY_COUNCIL, Special.MONUMENT, Position.COUNCIL_SECRETARY, "66-3"),
        (Origin.STATE_COUNSELLOR, Special.EVENT, Position.STATE_COUNSELLOR, "66-3"),
        (Origin.PERSONAL, Special.LAW_NAMED, HEAD, "66-3"),
        (Origin.ADDRESS_PLAN, None, HEAD, "40-1"),
        (Origin.ADDRESS_PLAN, Special.CONSTRUCTION, HEAD, "66-3"),
        (Origin.ELECTION_PROGRAMME, None, HEAD, "66-1"),
    ],
)
def test_who_hears_of_a_risk(origin: Origin, special: Special | None, addressee: Position, paragraph: str) -> None:
    case = Case(date(2026, 3, 2), date(2026, 3, 4), origin=origin, special=special)
    notice = risk_notice(case)
    assert (notice.addressee, notice.paragraph) == (addressee, paragraph)
    assert notice.executor_at_once == (special is not None)


@pytest.mark.parametrize(
    ("kind", "reference", "planning", "act", "why"),
    [
        (ControlType.URGENT, False, False, False, ReportExemption.URGENT),
        (ControlType.SHORT, False, False, False, None),
        (None, False, False, False, None),
        (ControlType.LONG, True, True, True, ReportExemption.REFERENCE_MATERIALS),
        (ControlType.LONG, False, True, True, ReportExemption.STATE_PLANNING),
        (ControlType.LONG, False, False, True, ReportExemption.LEGAL_ACT),
    ],
)
def test_when_no_report_follows_the_form(
    kind: ControlType | None, reference: bool, planning: bool, act: bool, why: ReportExemption | None
) -> None:
    assert exemption(kind, reference_materials=reference, state_planning=planning, legal_act=act) is why


def test_discipline_is_reviewed_by_the_last_working_day_of_the_month() -> None:
    # 31 May 2026 is a Sunday.
    duty = monthly_review(2026, 5, BOOK)
    assert (duty.due_on, duty.paragraph, duty.owner) == (date(2026, 5, 29), "45", Owner.EXECUTOR)
    assert duty.why is not None
    for language in Language:
        assert wording(language).say(duty.why.code, duty.why.values)
        assert wording(language).say(duty.code)
    assert [month_end(2024, month).day for month in (1, 2, 4, 12)] == [31, 29, 30, 31]


def test_a_month_without_a_review_is_named_once_it_is_over() -> None:
    held = (date(2026, 1, 20), date(2025, 2, 3), date(2026, 3, 2))
    assert months_without_review(2026, date(2026, 4, 30), held) == (2,)
    assert months_without_review(2026, date(2026, 5, 1), held) == (2, 4)
    (finding,) = review_findings(2026, date(2026, 4, 1), held)
    assert (finding.paragraph, finding.values["month"]) == ("45", date(2026, 2, 28))


def test_the_decree_names_no_day_for_the_years_results() -> None:
    (to_president,) = yearly_duties(2026, Level.ADMINISTRATION, date(2027, 1, 20), BOOK)
    assert (to_president.paragraph, to_president.due_on) == ("80", None)
    summary, planning = yearly_duties(2026, Level.GOVERNMENT, None, BOOK)
    assert (summary.paragraph, summary.due_on, summary.owner) == ("75-1", None, Owner.GOVERNMENT)
    assert (planning.paragraph, planning.owner) == ("80-1", Owner.GOVERNMENT)
    # 30 January 2027 is a Saturday.
    (body,) = yearly_duties(2026, Level.CENTRAL_BODY, date(2027, 1, 30), BOOK)
    assert (body.due_on, body.act_by, body.owner) == (date(2027, 1, 30), date(2027, 1, 29), Owner.EXECUTOR)
    assert body.why is not None
    assert body.why.values["year"] == 2026
    for duty in (to_president, summary, planning, body):
        assert all(wording(language).say(duty.code) for language in Language)
    assert wording(Language.KAZAKH).say(body.why.code, body.why.values)
    assert summary_signatories(Level.GOVERNMENT) == (Position.DEPUTY_PRIME_MINISTER, Position.GOVERNMENT_OFFICE_HEAD)
    assert summary_signatories(Level.LOCAL_BODY) == (Position.FIRST_HEAD,)


DECREE = RegisteredDecree("976 (сынақ)", date(2024, 4, 27), "атауы (сынақ)", MINISTRY)


def test_an_entry_of_the_register_is_complete() -> None:
    assert register_verdict(DECREE).allowed
    assert [code for code, _ in found(register_verdict(RegisteredDecree(" ", None)))] == [
        "register.number", "register.signed_on", "register.title", "register.developer",
    ]  # fmt: skip
    early = replace(DECREE, repealed_on=date(2024, 4, 26))
    assert found(register_verdict(early)) == [("register.repealed_before", "87")]
    assert register_verdict(replace(DECREE, repealed_on=date(2024, 4, 27))).allowed


def test_results_are_sent_before_31_december() -> None:
    duty = yearly_duty(2026, BOOK)
    assert (duty.due_on, duty.act_by, duty.owner) == (date(2026, 12, 30), date(2026, 12, 30), Owner.DEVELOPER)
    # 30 December 2023 is a Saturday.
    assert yearly_duty(2023, BOOK).act_by == date(2023, 12, 29)
    assert yearly_duty(2026, BOOK, by_administration=True).owner is Owner.ADMINISTRATION
    assert wording(Language.RUSSIAN).say(duty.code)


def test_a_review_says_where_and_what_and_why() -> None:
    clean = Review(2026, sent_on=date(2026, 12, 30))
    assert review_verdict(clean, BOOK).allowed
    assert found(review_verdict(replace(clean, sent_on=date(2026, 12, 31)), BOOK)) == [("monitoring.sent_late", "85")]
    seen = Observation(DecreeFault.GAP, "3-тармақ", "мәні (сынақ)")
    for incomplete in (replace(seen, provision=""), replace(seen, text=" ")):
        verdict = review_verdict(replace(clean, observations=(seen, incomplete)), BOOK)
        assert found(verdict) == [("monitoring.observation_incomplete", "82")]
        assert verdict.requires[0].values["number"] == 2
    proposed = replace(clean, proposal=DecreeProposal.REPEAL)
    assert found(review_verdict(proposed, BOOK)) == [
        ("monitoring.proposal_without_finding", "85"),
        ("monitoring.proposal_empty", "85"),
    ]
    full = replace(proposed, observations=(seen,), proposal_text="күшін жою (сынақ)")
    assert review_verdict(full, BOOK).allowed
    assert review_verdict(replace(full, sent_on=None), BOOK).allowed


@pytest.mark.parametrize(
    ("signed", "repealed", "year", "monitored"),
    [
        (date(2026, 12, 30), None, 2026, True),
        (date(2027, 1, 1), None, 2026, False),
        (date(2020, 1, 1), date(2026, 1, 1), 2026, True),
        (date(2020, 1, 1), date(2025, 12, 31), 2026, False),
        (None, None, 2026, False),
    ],
)
def test_which_decrees_are_monitored(signed: date | None, repealed: date | None, year: int, monitored: bool) -> None:
    assert is_monitored(RegisteredDecree("1", signed, repealed_on=repealed), year) == monitored


def test_decrees_without_a_review_are_listed() -> None:
    others = (DECREE, replace(DECREE, number="2"), replace(DECREE, number="3", signed_on=date(2027, 1, 1)))
    assert unreviewed(others, ["2"], 2026) == (DECREE,)


def test_every_reading_is_cited_and_has_its_sentence() -> None:
    assert len({reading.code for reading in readings.READINGS}) == len(readings.READINGS)
    named = {value for value in vars(readings).values() if isinstance(value, readings.Reading)}
    assert named == set(readings.READINGS)
    for reading in readings.READINGS:
        assert reading.interpretation
        assert reading.paragraphs
        assert reading.rules
        assert all(wording(language).say(reading.code) for language in Language)
    assert readings.readings_of(Rule.DRAFTING_RETURN) == (readings.RETURN_START,)
    assert readings.SUB_PARAGRAPH_FIVE in readings.readings_at("71")
    assert readings.readings_at("1") == ()


@few
@given(
    st.builds(
        Report,
        document=st.sampled_from(["", "x"]),
        executors=st.sampled_from(["", "x"]),
        first_term=maybe_days,
        summary=st.sampled_from(["", "x"]),
        interim=st.booleans(),
        course=st.sampled_from(["", "x"]),
        result=st.sampled_from(["", "x", "7"]),
        final_result=st.sampled_from(["", "x", "7"]),
        assessment=st.none() | st.sampled_from(SelfAssessment),
        reasons=st.sampled_from(["", "x"]),
        proposal=st.none() | st.sampled_from(ReportProposal),
        ground=st.none() | st.sampled_from(Ground),
        covered_by=st.sampled_from(["", "x"]),
        deadline=maybe_days,
        new_date=maybe_days,
    )
)
def test_a_report_that_passes_has_reasons_and_a_ground(report: Report) -> None:
    verdict = report_verdict(report)
    found(verdict)
    if verdict.allowed and not report.interim:
        assert report.assessment is not None
        assert report.reasons or report.assessment is SelfAssessment.EXECUTED
        assert report.proposal is not None
        assert report.first_term is not None
        if report.proposal is ReportProposal.REMOVE:
            assert report.ground is not None


@few
@given(st.lists(days, max_size=20), days)
def test_a_month_is_reviewed_or_named_or_not_over(held: list[date], on: date) -> None:
    named = months_without_review(on.year, on, held)
    for month in range(1, 13):
        reviewed = any(day.year == on.year and day.month == month for day in held)
        over = month_end(on.year, month) < on
        assert (month in named) == (over and not reviewed)
