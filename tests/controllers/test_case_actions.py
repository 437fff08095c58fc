"""What can be done with a clause now, and which paragraph closes the rest."""

from __future__ import annotations

from datetime import date

import pytest

from app.clock import FixedClock
from app.controllers.control.case_actions import ActionState, CaseAction, CaseActions
from app.controllers.control.cases import Cases
from app.controllers.control.corrections import Corrections
from app.controllers.control.execution import Execution
from app.controllers.control.move_entries import ProposalEntry
from app.controllers.control.moves import Moves
from app.controllers.control.report_entries import ReportEntry
from app.controllers.control.reports import Reports
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.errors import NotAllowed
from app.events import Events
from app.rules.facts import WorkingDays
from app.rules.outcome import Refusal
from app.rules.terms import Ground, Interim, Language, Level, Mark, ReportKind, Role, Special, StepKind
from app.wording import wording
from tests.case_samples import AKIMAT, REMOVAL, clause, decision, extension, paper, register, second_person
from tests.controllers.colleagues import enter_colleague, sign_in_first
from tests.vault_samples import VaultSample

RULEBOOK = shipped_rulebook()
TODAY = date(2026, 4, 16)


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def cases(session: Session, events: Events) -> Cases:
    return Cases(session, RULEBOOK, events)


@pytest.fixture
def actions(session: Session, events: Events) -> CaseActions:
    return CaseActions(session, RULEBOOK, events)


@pytest.fixture
def case_id(cases: Cases) -> int:
    """An ordinary clause with one co-executor, due on 30 April 2026."""
    return register(cases, paper(clause(WorkingDays(18))))


def closed(actions: CaseActions, case_id: int) -> dict[CaseAction, list[tuple[str, str]]]:
    """What is closed, with the code and paragraph of each reason."""
    return {state.action: reasons(state) for state in actions.of_case(case_id) if not state.is_open}


def reasons(state: ActionState) -> list[tuple[str, str]]:
    return [(finding.code, finding.paragraph) for finding in state.closed_by]


def test_every_action_is_there_and_every_reason_is_a_sentence(actions: CaseActions, case_id: int) -> None:
    states = actions.of_case(case_id)
    assert [state.action for state in states] == list(CaseAction)
    for language in Language:
        say = wording(language)
        for state in states:
            assert say.word(state.action)
            for finding in state.closed_by:
                assert say.say(finding.code, finding.values)


def test_a_fresh_clause_is_open_for_its_life_and_closed_for_what_needs_more(actions: CaseActions, case_id: int) -> None:
    assert closed(actions, case_id) == {
        CaseAction.DECIDE: [("action.nothing_awaits", "68")],
        CaseAction.REFUSE: [("action.nothing_awaits", "68")],
        CaseAction.FIND_TERM: [("correction.has_term", "")],
        CaseAction.ANNUL_STEP: [("action.no_step", "")],
        CaseAction.SEND_INTERIM: [("action.no_interim", "66-1")],
        CaseAction.RETURN_REPORT: [("action.no_report", "66")],
        CaseAction.ACCEPT_REPORT: [("action.no_report", "66")],
        CaseAction.REOPEN: [("action.nothing_done", "")],
        CaseAction.HAND_MARKED: [("execution.no_mark", "64")],
        CaseAction.ROAD_MAP: [("action.no_road_map", "56")],
        CaseAction.RECEIPT: [("action.no_slip", "")],
        CaseAction.TAKE_BACK: [("control.level_already", "42-1")],
        CaseAction.EXECUTED_HERE: [("decisions.open_coexecutors", "65"), ("decisions.open_report", "66")],
        CaseAction.REINSTATE: [("decisions.reinstate_not_removed", "76")],
    }


def test_a_clause_without_a_term_is_not_moved_but_its_term_is_found(actions: CaseActions, cases: Cases) -> None:
    found = closed(actions, register(cases, paper(clause())))
    assert found[CaseAction.PROPOSE_MOVE] == [("control.no_term", "50")]
    assert found[CaseAction.REMIND] == [("control.no_term", "50")]
    assert CaseAction.FIND_TERM not in found


def test_one_proposal_at_a_time(actions: CaseActions, session: Session, events: Events, case_id: int) -> None:
    Moves(session, RULEBOOK, events).propose(case_id, extension(TODAY, date(2026, 5, 20)))
    found = closed(actions, case_id)
    for action in (CaseAction.PROPOSE_MOVE, CaseAction.PROPOSE_REMOVAL, CaseAction.REMOVE, CaseAction.HAND_OVER):
        assert found[action] == [("move.awaiting", "")]
    assert not {CaseAction.DECIDE, CaseAction.REFUSE} & set(found)


def test_what_was_removed_is_restored_and_nothing_else(
    actions: CaseActions, session: Session, events: Events, case_id: int
) -> None:
    asked = ProposalEntry(StepKind.REMOVE, ground=Ground.IMPOSSIBLE)
    Moves(session, RULEBOOK, events).enter(case_id, asked, decision(TODAY, basis=REMOVAL))
    found = closed(actions, case_id)
    assert CaseAction.REINSTATE not in found
    assert found[CaseAction.PROPOSE_MOVE] == [("move.removed", "")]
    assert found[CaseAction.SEND_REPORT] == [("move.removed", "")]
    assert found[CaseAction.EXECUTED_HERE] == [("execution.not_open_case", "")]
    assert found[CaseAction.ANNUL_REGISTRATION] == [("correction.has_life", "")]


def test_open_work_stands_against_execution_until_it_is_entered(
    actions: CaseActions, session: Session, events: Events, case_id: int
) -> None:
    Execution(session, RULEBOOK, events).proposals_arrived(case_id, AKIMAT, TODAY, 2, "5-1")
    assert closed(actions, case_id)[CaseAction.EXECUTED_HERE] == [("decisions.open_report", "66")]
    assert closed(actions, case_id)[CaseAction.PROPOSALS_ARRIVED] == [("action.no_proposals_owed", "65")]
    Reports(session, RULEBOOK, events).send(case_id, ReportEntry(ReportKind.FINAL, TODAY, "7-7"), despite_faults=True)
    found = closed(actions, case_id)
    assert not {CaseAction.EXECUTED_HERE, CaseAction.RETURN_REPORT, CaseAction.ACCEPT_REPORT} & set(found)


def test_a_marked_instruction_is_handed_to_each_body_once(
    actions: CaseActions, cases: Cases, session: Session, events: Events
) -> None:
    case_id = register(cases, paper(clause(None, mark=Mark.URGENT, coexecutors=())))
    assert CaseAction.HAND_MARKED not in closed(actions, case_id)
    body = cases.card(case_id).responsible
    at = cases.card(case_id).received_at
    Execution(session, RULEBOOK, events).handed_marked(case_id, body, at, "Ойданов О.")
    assert closed(actions, case_id)[CaseAction.HAND_MARKED] == [("action.all_handed", "64")]


def test_interim_reports_are_set_by_period_and_not_on_a_special_track(actions: CaseActions, cases: Cases) -> None:
    set_ = register(cases, paper(clause(WorkingDays(60), interim=Interim.MONTHLY)))
    assert CaseAction.SEND_INTERIM not in closed(actions, set_)
    special = register(cases, paper(clause(WorkingDays(60), special=Special.CONSTRUCTION)))
    assert closed(actions, special)[CaseAction.SEND_INTERIM] == [("action.interim_special", "66-3")]


def test_a_mistaken_registration_is_closed_for_everything(
    actions: CaseActions, cases: Cases, session: Session, events: Events, case_id: int
) -> None:
    assert Corrections(session, RULEBOOK, events).annul_registration(case_id, "Қате", second_person()) is None
    assert set(closed(actions, case_id)) == set(CaseAction)
    assert {code for found in closed(actions, case_id).values() for code, _ in found} == {"move.annulled"}


def test_roles_close_what_their_controllers_refuse(
    vault: VaultSample, session: Session, clock: FixedClock, case_id: int
) -> None:
    """The table of doers says what the controllers themselves ask."""
    enter_colleague(session, "tirkeushi", {Role.REGISTRAR})
    session.close()
    registrar = sign_in_first(vault, "tirkeushi", clock)
    events = Events()
    found = closed(CaseActions(registrar, RULEBOOK, events), case_id)
    by_role = {action for action, why in found.items() if ("action.role", "") in why}
    assert {CaseAction.DECIDE, CaseAction.REMOVE, CaseAction.WARN_OF_RISK, CaseAction.INSPECT} <= by_role
    assert not {CaseAction.PROPOSE_MOVE, CaseAction.CORRECT, CaseAction.LINK} & by_role
    moves = Moves(registrar, RULEBOOK, events)
    with pytest.raises(NotAllowed):
        moves.enter(case_id, ProposalEntry(StepKind.REMOVE), decision(TODAY))
    assert not isinstance(moves.propose(case_id, extension(TODAY, date(2026, 5, 20))), Refusal)
    registrar.close()


def test_hand_over_is_the_administrations_alone(
    actions: CaseActions, cases: Cases, session: Session, events: Events
) -> None:
    own = register(cases, paper(clause(WorkingDays(18), level=Level.GOVERNMENT)))
    assert closed(actions, own)[CaseAction.HAND_OVER] == [("decisions.hand_over_level", "75")]
    assert CaseAction.TAKE_BACK not in closed(actions, own)
