"""Whole stories through the controllers, from stamp to archive; after each the log replays to the same state."""

from __future__ import annotations

from datetime import date

from app.controllers.control.move_entries import DecisionEntry, ProposalEntry, TakenBackEntry
from app.controllers.control.report_entries import ReturnEntry
from app.controllers.office.directory_views import OrganisationEntry
from app.controllers.office.organisation import OrganisationProfile
from app.controllers.overview.agenda import Window
from app.controllers.overview.watch import Waiting
from app.controllers.paper.prints import PrintedCard
from app.controllers.plans.road_map_views import MeasureEntry, RoadMapEntry, RoadMapView
from app.rules.facts import FixedDate, Months
from app.rules.outcome import Answer
from app.rules.terms import (
    Basis,
    CaseStatus,
    ControlType,
    Decider,
    Grade,
    Ground,
    Interim,
    Level,
    LevelGround,
    OrganisationKind,
    Origin,
    RoadMapDeveloper,
    RoadMapStage,
    Rule,
    Special,
    StepKind,
)
from tests.case_samples import AKIMAT, CONCLUSION, MINISTRY, REMOVAL, clause, codes, decision, extension
from tests.scenarios.office import StoryOffice

MAY_20, JUNE_19, JULY_20 = date(2026, 5, 20), date(2026, 6, 19), date(2026, 7, 20)


def removal(on: date, ground: Ground = Ground.EXECUTED, **changes: object) -> ProposalEntry:
    return ProposalEntry(StepKind.REMOVE, on, "7", ground=ground, **changes)  # type: ignore[arg-type]


def test_an_ordinary_instruction(office: StoryOffice) -> None:
    case_id = office.register(clause(FixedDate(MAY_20), number="3", final_result="12 өңір", interim=Interim.MONTHLY))
    card = office.card(case_id)
    assert (card.case_number, card.answer.control_type) == ("1/3", ControlType.MEDIUM)
    assert isinstance(office.cases.print_card(case_id), PrintedCard)
    office.done(case_id, Rule.OBLIGATIONS_PROCESS_VISION, date(2026, 4, 9), "№ 1 жоспар")
    assert office.due(case_id, Rule.OBLIGATIONS_COEXECUTOR) == [date(2026, 5, 4)]
    assert office.due(case_id, Rule.OBLIGATIONS_INTERIM) == [date(2026, 4, 30)]
    office.on(date(2026, 5, 4))
    office.proposals_arrive(case_id, date(2026, 5, 4))
    assert office.cases.agenda.counts()[Window.OVERDUE] == 1, "the interim report of April was not sent"
    office.on(date(2026, 5, 18))
    sent = office.report(case_id, date(2026, 5, 18))
    office.on(date(2026, 5, 19))
    back = ReturnEntry(date(2026, 5, 19), "Бөлімше (ойдан шығарылған)", "Көрсеткіш расталмаған", "№ 7")
    office.reports.return_for_rework(sent.report_id, back)
    assert office.due(case_id, Rule.OBLIGATIONS_REPORT) == [MAY_20]
    office.on(MAY_20)
    again = office.report(case_id, MAY_20, number="1-1/78")
    office.reports.accept(again.report_id)
    assert office.execution.executed_here(case_id, MAY_20) is CaseStatus.DONE_HERE
    assert office.waiting(Waiting.REMOVAL_BY_ADMINISTRATION) == [case_id]
    office.on(date(2026, 5, 29))
    done = office.enter(case_id, removal(MAY_20), decision(date(2026, 5, 28), basis=REMOVAL))
    assert done.status is CaseStatus.REMOVED
    assert office.waiting(Waiting.CLOSING_HERE) == [case_id]
    closing = DecisionEntry(date(2026, 5, 29), administration_reference="20-5/1",
                            administration_removed_on=date(2026, 5, 28))  # fmt: skip
    office.enter(case_id, ProposalEntry(StepKind.CLOSE_OWN), closing)
    card = office.card(case_id)
    assert (card.removed_on, card.closed_on) == (date(2026, 5, 28), date(2026, 5, 29))
    assert all(owed.done_on is not None for owed in card.obligations), "what was not done is owed no more"
    figures = office.discipline.figures(date(2026, 5, 1), date(2026, 5, 31)).total
    assert (figures.in_time, figures.late, figures.share) == (1, 0, 100.0)
    office.end()


def test_a_personal_instruction(office: StoryOffice) -> None:
    case_id = office.register(clause(None, coexecutors=()), origin=Origin.PERSONAL)
    assert office.card(case_id).answer.deadline == date(2026, 4, 17), "two weeks from its signing (51)"
    asked = extension(office.clock.today(), date(2026, 5, 15))
    by_head = decision(office.clock.today())
    assert codes(office.moves.enter(case_id, asked, by_head)) == ["decisions.decider"]
    step = office.propose(case_id, asked)
    assert office.waiting(Waiting.DECISION) == [case_id]
    office.on(date(2026, 4, 17))
    office.decide(step, decision(date(2026, 4, 17), Decider.PRESIDENT))
    assert office.card(case_id).answer.deadline == date(2026, 5, 15)
    office.on(date(2026, 5, 14))
    office.report(case_id, date(2026, 5, 14))
    papers = decision(date(2026, 5, 14), basis=REMOVAL)
    assert codes(office.moves.enter(case_id, removal(date(2026, 5, 14)), papers)) == ["decisions.decider"]
    done = office.enter(
        case_id, removal(date(2026, 5, 14)), decision(date(2026, 5, 14), Decider.PRESIDENT, basis=REMOVAL)
    )
    assert done.status is CaseStatus.REMOVED
    office.end()


def test_a_security_council_decision_extended_twice(office: StoryOffice) -> None:
    case_id = office.register(clause(FixedDate(MAY_20)), origin=Origin.SECURITY_COUNCIL, grade=Grade.SPECIAL_IMPORTANCE)
    office.on(date(2026, 5, 19))
    first = extension(date(2026, 5, 18), JUNE_19)
    assert "decisions.decider" in codes(office.moves.enter(case_id, first, decision(date(2026, 5, 19))))
    office.enter(case_id, first, decision(date(2026, 5, 19), Decider.COUNCIL_SECRETARY))
    office.on(date(2026, 6, 18))
    second = extension(date(2026, 6, 18), JULY_20)
    bare = decision(date(2026, 6, 18), Decider.COUNCIL_SECRETARY)
    assert codes(office.moves.enter(case_id, second, bare)) == ["decisions.exceptional_council"]
    said = office.moves.ask(case_id, second, bare)
    assert [owed.rule for owed in said.consequences] == [Rule.OBLIGATIONS_MEASURES]
    full = decision(date(2026, 6, 18), Decider.COUNCIL_SECRETARY, exceptional_reason="Ерекше (ойдан шығарылған)")
    office.enter(case_id, second, full)
    card = office.card(case_id)
    assert (card.answer.first_deadline, card.answer.deadline) == (MAY_20, JULY_20)
    assert (card.answer.counters.grants, card.answer.counters.proposals) == (2, 2)
    assert office.due(case_id, Rule.OBLIGATIONS_MEASURES) == [JULY_20], "a month after, off a day off (72)"
    office.on(date(2026, 7, 17))
    office.done(case_id, Rule.OBLIGATIONS_MEASURES, date(2026, 7, 17), "№ 9 ақпарат")
    total = office.discipline.figures(date(2026, 1, 1), date(2026, 12, 31)).total
    assert (total.moved_again, total.running) == (1, 1)
    office.end()


def test_a_transfer_to_long_term_control_with_its_road_map(office: StoryOffice) -> None:
    case_id = office.register(clause(FixedDate(MAY_20), complex=True, level=Level.ADMINISTRATION))
    office.on(date(2026, 5, 18))
    asked = extension(date(2026, 5, 18), date(2026, 12, 1), kind=StepKind.TRANSFER_LONG, external_circumstances=True,
                      effect_watched=True)  # fmt: skip
    office.enter(case_id, asked, decision(date(2026, 5, 18)))
    assert office.card(case_id).answer.control_type is ControlType.LONG
    assert office.due(case_id, Rule.OBLIGATIONS_ROAD_MAP_LONG) == [date(2026, 6, 2)], "27 May is a day off"
    assert office.due(case_id, Rule.OBLIGATIONS_ROAD_MAP) == []
    head = RoadMapEntry(MINISTRY, RoadMapDeveloper.CENTRAL_BODY, interdepartmental=True)
    opened = office.road_maps.open(case_id, head)
    assert isinstance(opened, RoadMapView), opened
    for stage in RoadMapStage:
        entry = MeasureEntry(
            stage, f"{stage} іс-шарасы (ойдан шығарылған)", MINISTRY, "бұйрық", date(2026, 9, 30), "бекітілді",
            "Ойданов О.",
        )  # fmt: skip
        office.road_maps.add_measure(opened.road_map_id, entry)
    office.on(date(2026, 5, 29))
    made = office.road_maps.developed(opened.road_map_id, date(2026, 5, 29), "№ 1-жк")
    assert isinstance(made, RoadMapView), made
    assert office.due(case_id, Rule.OBLIGATIONS_ROAD_MAP_LONG) == []
    again = extension(date(2026, 5, 29), date(2027, 2, 1), kind=StepKind.TRANSFER_LONG, external_circumstances=True,
                      effect_watched=True)  # fmt: skip
    assert "decisions.transfer_repeated" in codes(office.moves.propose(case_id, again))
    office.end()


def test_a_law(office: StoryOffice) -> None:
    case_id = office.register(clause(Months(8), special=Special.LAW_NAMED, coexecutors=(), interim=Interim.MONTHLY))
    assert office.due(case_id, Rule.OBLIGATIONS_INTERIM) == [], "66-3: no official interim reports"
    assert office.due(case_id, Rule.OBLIGATIONS_REPORT) == [], "76-1: no report"
    office.on(date(2026, 11, 20))
    bare = decision(date(2026, 11, 20), basis=REMOVAL)
    assert codes(office.moves.enter(case_id, removal(date(2026, 11, 20)), bare)) == ["decisions.remove_special"]
    signed = decision(
        date(2026, 11, 20), basis=frozenset({Basis.FACT}), basis_reference="№ 100-VIII Заң (ойдан шығарылған)"
    )
    assert office.enter(case_id, removal(date(2026, 11, 20)), signed).status is CaseStatus.REMOVED
    office.end()


def test_a_monument(office: StoryOffice) -> None:
    case_id = office.register(clause(Months(7), special=Special.MONUMENT, coexecutors=()), origin=Origin.GENERAL)
    assert office.due(case_id, Rule.OBLIGATIONS_REPORT) == []
    lines = office.cases.agenda.day(office.card(case_id).answer.deadline or MAY_20).rows
    assert [row.rule for row in lines] == [None], "the deadline itself falls due"
    office.on(date(2026, 10, 1))
    without = decision(date(2026, 10, 1), basis=CONCLUSION)
    refused = office.moves.enter(case_id, removal(date(2026, 9, 30)), without)
    assert codes(refused) == ["decisions.remove_special"]
    memo = decision(date(2026, 10, 1), basis=frozenset({Basis.MEMO}), basis_reference="№ 3 жазбахат")
    assert office.enter(case_id, removal(date(2026, 9, 30)), memo).status is CaseStatus.REMOVED
    office.end()


def test_a_hand_over_and_return(office: StoryOffice) -> None:
    OrganisationProfile(office.session).set(
        OrganisationEntry(OrganisationKind.ADMINISTRATION, "Ойдан шығарылған бөлім", date(2026, 1, 1))
    )
    case_id = office.register(clause(FixedDate(MAY_20), level_grounds=frozenset({LevelGround.IMPORTANT})))
    given = decision(date(2026, 4, 16), basis=REMOVAL, level_after=Level.LOCAL_BODY, handed_to=AKIMAT)
    done = office.enter(case_id, removal(date(2026, 4, 15), Ground.HANDED_OVER), given)
    card = office.card(case_id)
    assert (done.status, card.level, card.handed_to) == (CaseStatus.HANDED_OVER, Level.LOCAL_BODY, AKIMAT)
    assert card.answer.deadline == MAY_20, "the deadline stays"
    assert office.discipline.figures(date(2026, 1, 1), date(2026, 12, 31)).total.ended == 1
    office.on(date(2026, 4, 27))
    back = TakenBackEntry(date(2026, 4, 27), Decider.HEAD_OF_ADMINISTRATION, "20-5/9", LevelGround.IMPORTANT)
    assert isinstance(office.moves.take_back(case_id, back), Answer)
    card = office.card(case_id)
    assert (card.status, card.level, card.answer.deadline) == (CaseStatus.OPEN, Level.ADMINISTRATION, MAY_20)
    assert office.due(case_id, Rule.OBLIGATIONS_REPORT) == [MAY_20]
    office.end()


def test_a_removal_against_paragraph_75_restored(office: StoryOffice) -> None:
    case_id = office.register(clause(FixedDate(MAY_20), coexecutors=()))
    office.on(date(2026, 5, 18))
    office.report(case_id, date(2026, 5, 18))
    office.enter(case_id, removal(date(2026, 5, 18)), decision(date(2026, 5, 18), basis=REMOVAL))
    office.on(date(2026, 6, 8))
    back = ProposalEntry(StepKind.REINSTATE, ground=Ground.EXECUTED, new_deadline=JULY_20)
    wrong = decision(date(2026, 6, 8), Decider.PRIME_MINISTER)
    assert codes(office.moves.enter(case_id, back, wrong)) == ["decisions.decider"]
    done = office.enter(case_id, back, decision(date(2026, 6, 8)))
    card = office.card(case_id)
    assert (done.status, card.cycle, card.removed_on) == (CaseStatus.OPEN, 2, None)
    assert (card.answer.first_deadline, card.answer.deadline) == (MAY_20, JULY_20)
    assert office.due(case_id, Rule.OBLIGATIONS_REPORT) == [JULY_20]
    assert "course.granted" in office.course(case_id)
    before = office.discipline.figures(date(2026, 1, 1), date(2026, 12, 31), as_on=date(2026, 6, 7)).total
    after = office.discipline.figures(date(2026, 1, 1), date(2026, 12, 31)).total
    assert (before.in_time, after.in_time, after.running) == (1, 0, 1)
    office.on(date(2026, 7, 17))
    office.report(case_id, date(2026, 7, 17), number="1-1/90")
    office.enter(case_id, removal(date(2026, 7, 17)), decision(date(2026, 7, 17), basis=REMOVAL))
    assert office.card(case_id).status is CaseStatus.REMOVED
    office.end()
