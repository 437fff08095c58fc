"""Moves of a term through the controller on a real encrypted vault: asked, proposed, decided, refused, annulled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.clock import FixedClock
from app.controllers.control.case_events import CaseChanged
from app.controllers.control.cases import Cases
from app.controllers.control.move_entries import DecisionEntry, ProposalEntry, RefusedEntry, TakenBackEntry
from app.controllers.control.move_views import Moved, Proposed
from app.controllers.control.moves import Moves
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.errors import RecordMissing
from app.events import Events
from app.rules.facts import FixedDate, Months
from app.rules.outcome import Answer, Counters, Refusal
from app.rules.terms import (
    Basis,
    CaseStatus,
    ControlType,
    Decider,
    Ground,
    Level,
    LevelGround,
    Rule,
    StepKind,
    StepState,
)
from tests.case_samples import AKIMAT, REMOVAL, clause, codes, decision, extension, paper, register

MAY_20, JUNE_19, JULY_20 = date(2026, 5, 20), date(2026, 6, 19), date(2026, 7, 20)


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def cases(session: Session, events: Events) -> Cases:
    return Cases(session, shipped_rulebook(), events)


@pytest.fixture
def moves(session: Session, events: Events) -> Moves:
    return Moves(session, shipped_rulebook(), events)


@pytest.fixture
def case_id(cases: Cases, clock: FixedClock) -> int:
    """A clause due on 20 May, looked at on 19 May 2026."""
    made = register(cases, paper(clause(FixedDate(MAY_20))))
    clock.advance(days=33)
    return made


def moved(done: object) -> Moved:
    assert isinstance(done, Moved), done
    return done


def proposed(done: object) -> Proposed:
    assert isinstance(done, Proposed), done
    return done


def extended(moves: Moves, case_id: int, clock: FixedClock, new: date, **changes: object) -> Moved:
    today = clock.today()
    return moved(moves.enter(case_id, extension(today, new), replace(decision(today), **changes)))  # type: ignore[arg-type]


def due(cases: Cases, case_id: int, rule: Rule) -> list[date]:
    owed = cases.card(case_id).obligations
    return [one.obligation.due_on for one in owed if one.obligation.rule is rule]


def test_asking_shows_the_consequences_and_writes_nothing(moves: Moves, cases: Cases, case_id: int) -> None:
    said = moves.ask(case_id, extension(date(2026, 5, 18), JUNE_19))
    assert {finding.rule for finding in said.requires} == {
        Rule.DECISIONS_DECIDER,
        Rule.DECISIONS_EXTEND_BASIS,
        Rule.DECISIONS_EXTEND_DISCIPLINE,
    }
    assert said.deciders == (Decider.HEAD_OF_ADMINISTRATION, Decider.PRESIDENT)
    assert said.counters == Counters(0, 1)
    assert moves.history(case_id).steps == ()
    assert cases.card(case_id).answer.deadline == MAY_20


def test_a_proposal_waits_and_its_decision_moves_every_date(
    moves: Moves, cases: Cases, case_id: int, clock: FixedClock
) -> None:
    step_id = proposed(moves.propose(case_id, extension(date(2026, 5, 18), JUNE_19))).step_id
    view = moves.history(case_id)
    assert view.awaiting is not None
    assert view.awaiting.step_id == step_id
    assert cases.card(case_id).answer.deadline == MAY_20, "a proposal moves nothing"
    done = moved(moves.decide(step_id, decision(date(2026, 5, 19))))
    assert done.answer.deadline == JUNE_19
    card = cases.card(case_id)
    assert (card.answer.first_deadline, card.answer.deadline) == (MAY_20, JUNE_19)
    assert due(cases, case_id, Rule.OBLIGATIONS_REPORT) == [JUNE_19]
    assert due(cases, case_id, Rule.OBLIGATIONS_COEXECUTOR) == [date(2026, 6, 5)], "10 working days before"
    view = moves.history(case_id)
    assert view.counters == Counters(grants=1, proposals=1)
    assert (view.first_deadline, view.deadline, view.awaiting) == (MAY_20, JUNE_19, None)
    assert [step.state for step in view.steps] == [StepState.GRANTED]
    assert view.steps[0].deadline_before == MAY_20


def test_the_old_dates_are_withdrawn_not_deleted(
    moves: Moves, case_id: int, session: Session, clock: FixedClock
) -> None:
    extended(moves, case_id, clock, JUNE_19)
    with session.work("look") as work:
        from db.queries.cases import clause as stored

        found = stored(work.db, case_id)
        assert found is not None
        reports = [owed for owed in found.obligations if owed.rule is Rule.OBLIGATIONS_REPORT]
        assert [(owed.due_on, owed.withdrawn_on) for owed in reports] == [(MAY_20, date(2026, 5, 19)), (JUNE_19, None)]


def test_a_decision_may_set_another_date_than_was_asked(moves: Moves, case_id: int) -> None:
    step_id = proposed(moves.propose(case_id, extension(date(2026, 5, 18), JULY_20))).step_id
    moved(moves.decide(step_id, decision(date(2026, 5, 19), new_deadline=JUNE_19)))
    step = moves.history(case_id).steps[0]
    assert (step.asked_deadline, step.new_deadline) == (JULY_20, JUNE_19)


def test_a_repeated_extension_asks_for_measures_in_a_month(
    moves: Moves, cases: Cases, case_id: int, clock: FixedClock
) -> None:
    extended(moves, case_id, clock, JUNE_19)
    clock.advance(days=28)
    said = moves.ask(case_id, extension(clock.today(), JULY_20))
    assert [owed.rule for owed in said.consequences] == [Rule.OBLIGATIONS_MEASURES]
    extended(moves, case_id, clock, JULY_20)
    assert due(cases, case_id, Rule.OBLIGATIONS_MEASURES) == [date(2026, 7, 16)]
    assert moves.history(case_id).counters == Counters(grants=2, proposals=2)


def test_refused_proposals_are_kept_and_the_third_asks_about_punishment(
    moves: Moves, cases: Cases, case_id: int
) -> None:
    for number in (1, 2):
        step = proposed(moves.propose(case_id, extension(date(2026, 5, 18), JUNE_19, letter_number=str(number))))
        refused = RefusedEntry(date(2026, 5, 19), Decider.HEAD_OF_ADMINISTRATION, "5", "Негізсіз (ойдан шығарылған)")
        moved(moves.refuse(step.step_id, refused))
    view = moves.history(case_id)
    assert [step.state for step in view.steps] == [StepState.REFUSED] * 2
    assert view.counters == Counters(grants=0, proposals=2)
    assert cases.card(case_id).answer.deadline == MAY_20
    said = moves.ask(case_id, extension(date(2026, 5, 19), JUNE_19), decision(date(2026, 5, 19)))
    assert [finding.rule for finding in said.requires] == [Rule.DECISIONS_EXTEND_THIRD]
    assert moved(
        moves.enter(case_id, extension(date(2026, 5, 19), JUNE_19), decision(date(2026, 5, 19), punishment="Қаралды"))
    )


def test_a_letter_after_the_deadline_carries_nothing_and_is_noted_once(
    moves: Moves, cases: Cases, case_id: int, clock: FixedClock
) -> None:
    clock.advance(days=5)
    late = extension(date(2026, 5, 21), JUNE_19)
    for _ in range(2):
        assert "decisions.letter_late" in codes(moves.propose(case_id, late))
    assert moves.history(case_id).steps == ()
    assert [line.action for line in cases.card(case_id).course].count("course.breach") == 1


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"letter_states": frozenset()}, "decisions.letter_content"),
        ({"letter_on": None}, "decisions.letter_missing"),
        ({"letter_number": " "}, "entry.required"),
        ({"letter_on": date(2026, 5, 20)}, "entry.in_future"),
        ({"letter_on": date(2026, 4, 5)}, "move.before_receipt"),
        ({"new_deadline": None}, "decisions.new_date_missing"),
        ({"new_deadline": MAY_20}, "decisions.new_date_not_later"),
        ({"kind": StepKind.TRANSFER_LONG, "external_circumstances": True, "effect_watched": True},
         "decisions.transfer_wrong_type"),
        ({"kind": StepKind.REINSTATE}, "move.not_proposed"),
    ],
)  # fmt: skip
def test_a_faulty_proposal_is_refused_and_nothing_is_kept(
    moves: Moves, case_id: int, changes: dict[str, object], code: str
) -> None:
    assert code in codes(moves.propose(case_id, extension(date(2026, 5, 18), JUNE_19, **changes)))
    assert moves.history(case_id).steps == ()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"decided_on": date(2026, 5, 20)}, "entry.in_future"),
        ({"decided_on": date(2026, 5, 17)}, "move.before_letter"),
        ({"decision_number": ""}, "entry.required"),
        ({"decided_by": Decider.COUNCIL_SECRETARY}, "decisions.decider"),
        ({"decided_by": None}, "decisions.decider_missing"),
        ({"discipline": ""}, "decisions.discipline_first"),
        ({"basis": frozenset()}, "decisions.extend_basis"),
        ({"new_deadline": date(2029, 1, 10)}, "terms.calendar"),
    ],
)
def test_a_faulty_decision_is_refused_and_the_proposal_still_waits(
    moves: Moves, cases: Cases, case_id: int, changes: dict[str, object], code: str
) -> None:
    step_id = proposed(moves.propose(case_id, extension(date(2026, 5, 18), JUNE_19))).step_id
    wrong = replace(decision(date(2026, 5, 19)), **changes)  # type: ignore[arg-type]
    assert code in codes(moves.decide(step_id, wrong))
    assert moves.history(case_id).awaiting is not None
    assert cases.card(case_id).answer.deadline == MAY_20


def test_only_one_proposal_waits_at_a_time(moves: Moves, case_id: int) -> None:
    step_id = proposed(moves.propose(case_id, extension(date(2026, 5, 18), JUNE_19))).step_id
    assert codes(moves.propose(case_id, extension(date(2026, 5, 19), JULY_20))) == ["move.awaiting"]
    moved(moves.decide(step_id, decision(date(2026, 5, 19))))
    assert codes(moves.decide(step_id, decision(date(2026, 5, 19)))) == ["move.decided_already"]


def test_who_may_not_decide_may_not_refuse_either(moves: Moves, case_id: int) -> None:
    step_id = proposed(moves.propose(case_id, extension(date(2026, 5, 18), JUNE_19))).step_id
    wrong = RefusedEntry(date(2026, 5, 19), Decider.PRIME_MINISTER, "5", "Негізсіз")
    assert codes(moves.refuse(step_id, wrong)) == ["decisions.decider"]
    assert codes(moves.refuse(step_id, RefusedEntry(date(2026, 5, 19), Decider.PRESIDENT, "5", " "))) == [
        "entry.required"
    ]


def test_a_transfer_to_long_control_owes_a_road_map(
    moves: Moves, cases: Cases, case_id: int, clock: FixedClock
) -> None:
    asked = extension(
        clock.today(), date(2026, 12, 1), kind=StepKind.TRANSFER_LONG, external_circumstances=True, effect_watched=True
    )
    done = moved(moves.enter(case_id, asked, decision(clock.today())))
    assert done.answer.control_type is ControlType.LONG
    assert due(cases, case_id, Rule.OBLIGATIONS_ROAD_MAP_LONG) == [date(2026, 6, 3)]
    assert due(cases, case_id, Rule.OBLIGATIONS_ROAD_MAP) == []


def removal(ground: Ground = Ground.COVERED, **changes: object) -> ProposalEntry:
    return ProposalEntry(StepKind.REMOVE, date(2026, 5, 18), "7", ground=ground, covered_by="№ 88 тапсырма", **changes)  # type: ignore[arg-type]


def test_removal_as_executed_waits_for_co_executors_and_the_report(moves: Moves, case_id: int) -> None:
    refusal = moves.enter(case_id, removal(Ground.EXECUTED), decision(date(2026, 5, 19), basis=REMOVAL))
    assert codes(refusal) == ["decisions.open_coexecutors", "decisions.open_report"]
    assert isinstance(refusal, Refusal)
    assert refusal.requires[0].values["bodies"] == (AKIMAT,)


def test_removal_ends_every_obligation_and_restored_control_is_a_new_cycle(
    moves: Moves, cases: Cases, case_id: int, clock: FixedClock
) -> None:
    done = moved(moves.enter(case_id, removal(), decision(date(2026, 5, 19), basis=REMOVAL)))
    assert done.status is CaseStatus.REMOVED
    card = cases.card(case_id)
    assert (card.removed_on, card.obligations) == (date(2026, 5, 19), ())
    assert codes(moves.propose(case_id, extension(date(2026, 5, 19), JUNE_19))) == ["move.removed"]
    clock.advance(days=10)
    back = ProposalEntry(StepKind.REINSTATE, ground=Ground.COVERED, new_deadline=JULY_20)
    done = moved(moves.enter(case_id, back, decision(clock.today())))
    card = cases.card(case_id)
    assert (done.status, card.cycle, card.removed_on) == (CaseStatus.OPEN, 2, None)
    assert card.answer.deadline == JULY_20
    assert card.answer.first_deadline == MAY_20
    assert due(cases, case_id, Rule.OBLIGATIONS_REPORT) == [JULY_20]
    assert due(cases, case_id, Rule.OBLIGATIONS_PROCESS_VISION) == [], "the first cycle's dates do not come back"
    actions = [line.action for line in card.course]
    assert actions == ["course.registered", "course.proposed_end", "course.remove", "course.granted"]


def test_the_bodys_own_control_ends_only_after_the_administrations(
    moves: Moves, cases: Cases, case_id: int, clock: FixedClock
) -> None:
    own = ProposalEntry(StepKind.CLOSE_OWN)
    today = clock.today()
    assert codes(moves.enter(case_id, own, DecisionEntry(today))) == ["decisions.own_without_removal"]
    early = DecisionEntry(date(2026, 5, 18), administration_reference="12", administration_removed_on=today)
    assert codes(moves.enter(case_id, own, early)) == ["decisions.own_before"]
    right = DecisionEntry(today, administration_reference="12", administration_removed_on=date(2026, 5, 18))
    assert moved(moves.enter(case_id, own, right)).status is CaseStatus.REMOVED
    card = cases.card(case_id)
    assert (card.removed_on, card.closed_on) == (date(2026, 5, 18), today)
    assert codes(moves.enter(case_id, own, right)) == ["move.closed"]
    back = ProposalEntry(StepKind.REINSTATE, ground=Ground.EXECUTED, new_deadline=JULY_20)
    assert moved(moves.enter(case_id, back, decision(today))).status is CaseStatus.OPEN


def test_a_hand_over_changes_the_level_and_not_the_deadline(moves: Moves, cases: Cases, case_id: int) -> None:
    asked = removal(Ground.HANDED_OVER)
    papers = decision(date(2026, 5, 19), basis=REMOVAL)
    assert codes(moves.enter(case_id, asked, papers)) == ["decisions.hand_over_to"]
    body = decision(date(2026, 5, 19), basis=REMOVAL, level_after=Level.LOCAL_BODY)
    assert codes(moves.enter(case_id, asked, body)) == ["decisions.hand_over_body"]
    given = decision(date(2026, 5, 19), basis=REMOVAL, level_after=Level.LOCAL_BODY, handed_to=AKIMAT)
    assert moved(moves.enter(case_id, asked, given)).status is CaseStatus.OPEN, "an office of a body goes on with it"
    card = cases.card(case_id)
    assert (card.level, card.handed_to, card.answer.deadline) == (Level.LOCAL_BODY, AKIMAT, MAY_20)
    assert card.obligations
    said = moves.ask(case_id, removal(), decision(date(2026, 5, 19), basis=REMOVAL))
    assert said.deciders == (Decider.FIRST_HEAD,)
    assert codes(moves.enter(case_id, asked, given))[0] == "decisions.decider"


def test_control_handed_over_can_be_taken_back(moves: Moves, cases: Cases, case_id: int) -> None:
    given = decision(date(2026, 5, 19), basis=REMOVAL, level_after=Level.GOVERNMENT)
    moved(moves.enter(case_id, removal(Ground.HANDED_OVER), given))
    wrong = TakenBackEntry(date(2026, 5, 19), Decider.PRIME_MINISTER, "9")
    assert codes(moves.take_back(case_id, wrong)) == ["decisions.decider", "control.taken_back_ground"]
    right = TakenBackEntry(date(2026, 5, 19), Decider.HEAD_OF_ADMINISTRATION, "9", LevelGround.IMPORTANT)
    assert isinstance(moves.take_back(case_id, right), Answer)
    card = cases.card(case_id)
    assert (card.level, card.status, card.answer.deadline) == (Level.ADMINISTRATION, CaseStatus.OPEN, MAY_20)
    assert codes(moves.take_back(case_id, right)) == ["control.level_already"]


def test_a_mistaken_entry_is_annulled_and_leaves_no_trace_but_itself(
    moves: Moves, cases: Cases, case_id: int, clock: FixedClock
) -> None:
    extended(moves, case_id, clock, JUNE_19)
    wrong = moved(moves.enter(case_id, removal(), decision(date(2026, 5, 19), basis=REMOVAL)))
    first = moves.history(case_id).steps[0].step_id
    assert codes(moves.annul(first, "Қате")) == ["move.not_last"]
    assert codes(moves.annul(wrong.step_id, " ")) == ["entry.required"]
    assert moved(moves.annul(wrong.step_id, "Басқа тармақтың шешімі (ойдан шығарылған)")).status is CaseStatus.OPEN
    assert due(cases, case_id, Rule.OBLIGATIONS_REPORT) == [JUNE_19]
    moved(moves.annul(first, "Қате"))
    card = cases.card(case_id)
    assert card.answer.deadline == MAY_20
    assert due(cases, case_id, Rule.OBLIGATIONS_REPORT) == [MAY_20]
    assert [step.state for step in moves.history(case_id).steps] == [StepState.ANNULLED] * 2
    assert moves.history(case_id).counters == Counters(0, 0)


def test_a_new_term_needs_its_ground_and_does_not_count_as_extension(
    moves: Moves, case_id: int, clock: FixedClock
) -> None:
    asked = ProposalEntry(StepKind.RESCHEDULE, new_deadline=JUNE_19)
    said = decision(clock.today(), basis=frozenset({Basis.LETTER}), discipline="")
    assert codes(moves.enter(case_id, asked, said)) == ["decisions.reschedule_ground"]
    asked = ProposalEntry(StepKind.RESCHEDULE, new_deadline=JUNE_19, ground=Ground.FURTHER_MATTERS)
    moved(moves.enter(case_id, asked, said))
    assert moves.history(case_id).counters == Counters(0, 0)
    assert moves.history(case_id).deadline == JUNE_19


def test_what_is_entered_later_than_it_happened_is_marked(
    moves: Moves, cases: Cases, case_id: int, clock: FixedClock
) -> None:
    step_id = proposed(moves.propose(case_id, extension(date(2026, 5, 18), JUNE_19))).step_id
    moved(moves.decide(step_id, decision(clock.today())))
    course = {line.action: line for line in cases.card(case_id).course}
    assert course["course.proposed"].late
    assert not course["course.granted"].late
    assert course["course.granted"].who == "Сынақ Ойданұлы"


def test_months_are_counted_anew_from_no_edge(moves: Moves, cases: Cases, clock: FixedClock) -> None:
    made = register(cases, paper(clause(Months(1), coexecutors=())))
    view = moves.history(made)
    assert view.first_deadline == view.deadline == date(2026, 5, 6)


def test_listeners_learn_of_every_move(moves: Moves, case_id: int, events: Events, clock: FixedClock) -> None:
    heard: list[CaseChanged] = []
    events.subscribe(CaseChanged, heard.append)
    extended(moves, case_id, clock, JUNE_19)
    assert [event.case_id for event in heard] == [case_id]


def test_an_unknown_case_or_step_is_missing(moves: Moves) -> None:
    with pytest.raises(RecordMissing):
        moves.history(404)
    with pytest.raises(RecordMissing):
        moves.decide(404, decision(MAY_20))
