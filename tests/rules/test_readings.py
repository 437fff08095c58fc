"""Where the decree is silent the program says how it reads it: beside every answer that relies on the reading."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.coverage import shipped_coverage
from app.editions import shipped_rulebook
from app.rules import (
    act_terms,
    disclosures,
    instruction_drafts,
    instruction_route,
    obligations,
    plans,
    readings,
    reports,
    road_maps,
    visas,
)
from app.rules.decisions import answer
from app.rules.drafts import ActDraft, Papers, Visa
from app.rules.facts import Case, FixedDate, Months, PastStep, Step, WorkingDays
from app.rules.instruction_drafts import InstructionDraft
from app.rules.instruction_route import InstructionProgress
from app.rules.outcome import Answer
from app.rules.packages import package_verdict
from app.rules.readings import READINGS, Reading, readings_at, readings_of
from app.rules.terms import (
    Contents,
    ControlType,
    Decider,
    EventKind,
    Initiator,
    InstructionForm,
    InstructionStage,
    Interim,
    Language,
    Level,
    Mark,
    Origin,
    Phase,
    Position,
    RoadMapDeveloper,
    Rule,
    StepKind,
    VisaWord,
)
from app.rules.verdicts import before_day
from app.wording import wording

BOOK = shipped_rulebook()
SIGNED, RECEIVED = date(2026, 3, 2), date(2026, 3, 4)


def case(**facts: object) -> Case:
    return replace(Case(SIGNED, RECEIVED, term=FixedDate(date(2026, 6, 3))), **facts)  # type: ignore[arg-type]


def behind(said: Answer, about: str) -> tuple[str, ...]:
    return tuple(code for reason in said.why if reason.about == about for code in reason.readings)


def asked(of: Case, kind: StepKind, **facts: object) -> Answer:
    by = Decider.HEAD_OF_ADMINISTRATION
    return answer(of, Step(kind, date(2026, 5, 20), by, **facts), BOOK)  # type: ignore[arg-type]


@pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.code)
def test_a_reading_names_paragraphs_of_the_decree_that_carry_its_rules(reading: Reading) -> None:
    coverage = shipped_coverage()
    for paragraph in reading.paragraphs:
        assert paragraph in {covered.number for covered in coverage}
        assert reading in readings_at(paragraph)
    at_them = {rule for paragraph in reading.paragraphs for rule in coverage.rules_at(paragraph)}
    for rule in reading.rules:
        assert rule in at_them, f"{rule} stands at none of {reading.paragraphs}"
        assert reading in readings_of(rule)
    assert reading.interpretation


@pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.code)
def test_a_reading_has_a_sentence_of_its_own_in_each_language(reading: Reading) -> None:
    sentences = {wording(language).say(reading.code) for language in Language}
    assert len(sentences) == len(Language)


def test_no_two_readings_share_a_code() -> None:
    assert len({reading.code for reading in READINGS}) == len(READINGS) == 33
    assert readings_of(Rule.CONTROL_MARK_LIMIT) == ()


def test_counting_from_receipt_and_by_the_calendar_are_readings() -> None:
    said = answer(case(term=WorkingDays(20)), None, BOOK)
    assert behind(said, "deadline") == (readings.RECEIPT_DAY.code,)
    assert behind(answer(case(term=Months(2)), None, BOOK), "deadline") == (readings.CALENDAR_PERIODS.code,)
    moved = answer(case(term=Months(3), received_on=date(2026, 3, 6)), None, BOOK)  # 6 June is a Saturday
    assert behind(moved, "deadline") == (readings.CALENDAR_PERIODS.code,)
    assert behind(answer(case(), None, BOOK), "deadline") == ()


def test_a_written_day_off_is_acted_on_before_it_by_our_reading() -> None:
    saturday = answer(case(term=FixedDate(date(2026, 6, 6))), None, BOOK)
    assert behind(saturday, "act_by") == (readings.FIXED_DATE.code,)
    assert behind(answer(case(), None, BOOK), "act_by") == ()


@pytest.mark.parametrize(
    ("deadline", "kind", "read"),
    [
        (date(2026, 3, 18), ControlType.URGENT, ()),
        (date(2026, 3, 19), ControlType.URGENT, (readings.TYPE_BOUNDARY.code,)),
        (date(2026, 3, 20), ControlType.SHORT, ()),
        (date(2026, 4, 6), ControlType.SHORT, (readings.TYPE_BOUNDARY.code,)),  # 4 April is a Saturday
        (date(2026, 4, 7), ControlType.MEDIUM, ()),
        (date(2026, 9, 4), ControlType.MEDIUM, (readings.TYPE_BOUNDARY.code,)),
        (date(2026, 9, 7), ControlType.LONG, ()),
    ],
)
def test_only_a_deadline_on_a_boundary_has_its_type_by_our_reading(
    deadline: date, kind: ControlType, read: tuple[str, ...]
) -> None:
    said = answer(case(term=FixedDate(deadline)), None, BOOK)
    assert (said.control_type, behind(said, "control_type")) == (kind, read)


def test_co_executors_of_urgent_control_without_a_mark_have_our_term() -> None:
    of = case(term=FixedDate(date(2026, 3, 18)), bodies=2)
    rule = Rule.OBLIGATIONS_COEXECUTOR
    assert behind(answer(of, None, BOOK), rule) == (readings.RECEIPT_DAY.code, readings.URGENT_WITHOUT_MARK.code)
    assert behind(answer(replace(of, mark=Mark.URGENT), None, BOOK), rule) == (readings.RECEIPT_DAY.code,)


def test_a_co_executors_day_before_receipt_becomes_the_day_of_receipt_by_our_reading() -> None:
    written = case(bodies=2, coexecutor_on=date(2026, 3, 3))
    assert behind(answer(written, None, BOOK), Rule.OBLIGATIONS_COEXECUTOR) == (
        readings.COEXECUTOR_NOT_BEFORE_RECEIPT.code,
    )


def test_the_road_map_after_a_transfer_has_the_term_of_56_by_our_reading() -> None:
    assert obligations.road_map_long(RECEIVED, BOOK).why.readings == (readings.ROAD_MAP_LONG_TERM.code,)


@pytest.mark.parametrize("received", [RECEIVED, date(2026, 3, 2)])
def test_interim_reports_end_with_their_period_by_our_reading(received: date) -> None:
    of = case(interim=Interim.MONTHLY, received_on=received)
    assert set(behind(answer(of, None, BOOK), Rule.OBLIGATIONS_INTERIM)) == {readings.INTERIM_DATES.code}


def test_what_a_transfer_needs_and_that_there_is_one_only_are_readings() -> None:
    said = asked(case(), StepKind.TRANSFER_LONG)
    found = {finding.code: finding.readings for finding in said.requires}
    assert found["decisions.transfer_long"] == (readings.TRANSFER_LONG_BOTH.code,)
    granted = (PastStep(StepKind.EXTEND, True, date(2026, 4, 1), new_deadline=date(2026, 6, 3)),)
    said = asked(case(history=granted), StepKind.TRANSFER_MEDIUM, new_deadline=date(2026, 7, 3))
    assert [(finding.code, finding.readings) for finding in said.breaches] == [
        ("decisions.transfer_repeated", (readings.TRANSFER_REPEAT.code,))
    ]


@pytest.mark.parametrize(
    ("origin", "level", "kind", "reading"),
    [
        (Origin.PERSONAL, Level.ADMINISTRATION, StepKind.RESCHEDULE, readings.PERSONAL_OTHER_MOVES),
        (Origin.PERSONAL, Level.ADMINISTRATION, StepKind.TRANSFER_LONG, readings.PERSONAL_OTHER_MOVES),
        (Origin.PERSONAL, Level.ADMINISTRATION, StepKind.EXTEND, None),
        (Origin.PUBLISHED, Level.ADMINISTRATION, StepKind.RESCHEDULE, None),
        (Origin.STATE_COUNSELLOR, Level.ADMINISTRATION, StepKind.EXTEND, readings.SUB_PARAGRAPH_FIVE),
        (Origin.STATE_COUNSELLOR, Level.ADMINISTRATION, StepKind.REMOVE, readings.SUB_PARAGRAPH_FIVE),
        (Origin.GENERAL, Level.GOVERNMENT, StepKind.EXTEND, readings.DELEGATED_DECIDERS),
        (Origin.GENERAL, Level.ADMINISTRATION, StepKind.EXTEND, None),
    ],
)
def test_who_decides_says_where_it_is_our_reading(
    origin: Origin, level: Level, kind: StepKind, reading: Reading | None
) -> None:
    said = asked(case(origin=origin, level=level), kind)
    assert behind(said, "deciders") == (() if reading is None else (reading.code,))
    wrong = [finding for finding in said.breaches if finding.rule is Rule.DECISIONS_DECIDER]
    assert all(finding.readings == behind(said, "deciders") for finding in wrong)


def test_a_decider_the_regulation_names_is_no_reading() -> None:
    own = replace(BOOK, profile=replace(BOOK.profile, named=frozenset({Level.GOVERNMENT})))
    step = Step(StepKind.EXTEND, date(2026, 5, 20), Decider.PRIME_MINISTER)
    assert behind(answer(case(level=Level.GOVERNMENT), step, own), "deciders") == ()


def test_terms_of_drafts_say_from_which_day_we_count_them() -> None:
    draft = InstructionDraft(EventKind.ASSEMBLY_COUNCIL, RECEIVED)
    asked_on = instruction_route.instruction_due(
        InstructionStage.DELEGATION, draft, InstructionProgress(delegated_on=RECEIVED), BOOK
    )
    assert asked_on is not None
    for due, reading in (
        (act_terms.refine_due(RECEIVED, None, BOOK), readings.REFINE_START),
        (act_terms.return_due(RECEIVED, None, BOOK), readings.RETURN_START),
        (act_terms.final_version_due(RECEIVED, BOOK), readings.FINAL_VERSION_START),
        (asked_on, readings.DELEGATION_TERM),
        (before_day(date(2026, 12, 31), "85", "x"), readings.BEFORE_DATE),
    ):
        assert due.why.readings == (reading.code,)


def test_duties_say_how_a_month_a_date_and_a_chain_are_read() -> None:
    may, draft, september = plans.address_schedule(2026, BOOK)
    assert [duty.why and duty.why.readings for duty in (may, draft, september)] == [
        (readings.MONTH_NAMED.code, readings.FIXED_DATE.code),  # 31 May 2026 is a Sunday
        (readings.BEFORE_DATE.code,),
        (readings.MONTH_NAMED.code,),
    ]
    first = plans.plan_chain(plans.PlanProgress(RECEIVED), RECEIVED, BOOK)[0]
    assert first.due is not None
    assert first.due.why.readings == (readings.PLAN_CHAIN.code,)
    agreed = road_maps.agreement_duty(RECEIVED, BOOK)
    review = disclosures.monthly_review(2026, 3, BOOK)
    (summary,) = disclosures.yearly_duties(2026, Level.CENTRAL_BODY, RECEIVED, BOOK)
    for duty, reading in (
        (agreed, readings.AGREEMENT_START),
        (review, readings.MONTHLY_REVIEW),
        (summary, readings.YEAR_RESULTS),
    ):
        assert duty.why is not None
        assert duty.why.readings == (reading.code,)


def test_findings_on_drafts_and_reports_name_the_reading_they_rest_on() -> None:
    dissent = Visa(Position.JUSTICE_HEAD, RECEIVED, word=VisaWord.DISSENT)
    own = ActDraft(Initiator.DIRECT_BODY, developer="Ойдан шығарылған орган")
    assert visas.one_visa(dissent, own).requires[0].readings == (readings.DISSENT.code,)
    for initiator, read in ((Initiator.DIRECT_BODY, (readings.BOTH_LANGUAGES.code,)), (Initiator.GOVERNMENT, ())):
        missing = package_verdict(replace(own, initiator=initiator), Papers(), BOOK.parameters).requires
        assert [finding.readings for finding in missing[:3]] == [read, read, ()]
    council = InstructionDraft(EventKind.ASSEMBLY_COUNCIL, RECEIVED)
    wrong = replace(council, form=InstructionForm.ACTION_PLAN)
    read = (readings.ASSEMBLY_COUNCIL.code,)
    assert instruction_drafts.form_verdict(council).requires[0].readings == read
    assert instruction_drafts.form_verdict(wrong).breaches[0].readings == read
    session = replace(council, event=EventKind.ASSEMBLY_SESSION)
    assert instruction_drafts.form_verdict(session).requires[0].readings == ()
    unmeasured = reports.Report(final_result="10 %", result="орындалды")
    found = {finding.code: finding.readings for finding in reports.report_verdict(unmeasured).requires}
    assert found["reports.result_not_measured"] == (readings.MEASURED_RESULT.code,)


def test_a_bodys_signatory_is_our_reading_and_the_governments_is_not() -> None:
    for allowed, read in (
        ((Position.FIRST_HEAD,), (readings.BODY_SIGNATORY.code,)),
        ((Position.PRIME_MINISTER,), ()),
    ):
        assert reports.signatory_verdict(None, allowed).requires[0].readings == read
        assert reports.signatory_verdict(Position.AKIM, allowed).breaches[0].readings == read


def test_who_approves_a_road_map_where_57_is_silent_is_our_reading() -> None:
    silent = road_maps.RoadMap(RoadMapDeveloper.CENTRAL_BODY, None, approved_by=Position.AKIM)
    named = replace(silent, interdepartmental=True)
    assert road_maps.road_map_verdict(silent).breaches[0].readings == (readings.ROAD_MAP_SILENT.code,)
    assert road_maps.road_map_verdict(named).breaches[0].readings == ()


def test_a_visa_sheet_lists_the_readings_it_rests_on() -> None:
    draft = ActDraft(Initiator.GOVERNMENT, contents=Contents.STATE_SECRETS)
    own = replace(draft, initiator=Initiator.ADMINISTRATION)
    order, final = readings.VISA_ORDER, (readings.VISA_ORDER, readings.PRIME_MINISTER_FINAL)
    assert visas.sheet_readings(draft, Phase.AGREEMENT) == (order,)
    assert visas.sheet_readings(own, Phase.AGREEMENT) == (order, readings.OWN_DRAFTS)
    assert visas.sheet_readings(draft, Phase.FINAL) == (*final, readings.SECRET_VISAS_ON_PAPER)
    assert visas.sheet_readings(replace(draft, contents=Contents.OPEN), Phase.FINAL) == final
