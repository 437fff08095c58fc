"""Everything that can be done with a clause, each either open now or closed with the paragraph that closes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from app.controllers.control import case_facts, owing
from app.controllers.control.case_desk import CaseDesk
from app.controllers.control.execution import BY_REPORT
from app.controllers.control.move_checks import proposal_faults
from app.controllers.control.move_entries import ProposalEntry
from app.controllers.findings import fault
from app.rules import endings
from app.rules.facts import Case, Step
from app.rules.handovers import hand_over_findings, take_back_findings
from app.rules.obligations import owes_report
from app.rules.outcome import Finding
from app.rules.terms import (
    CaseStatus,
    Decider,
    Level,
    LevelGround,
    Owner,
    ReportState,
    Role,
    Rule,
    StepKind,
    StepState,
)
from db.models.cases import Clause, OwedObligation
from db.models.execution import MarkedHandover, Reminder
from db.models.moves import Step as StepRecord
from db.queries import execution as execution_queries
from db.queries import moves as move_queries
from db.queries import reports as report_queries
from db.queries import road_maps
from db.session import UnitOfWork


class CaseAction(StrEnum):
    """What a person does with a clause, in the order in which a case lives."""

    PROPOSE_MOVE = "propose_move"
    DECIDE = "decide"
    REFUSE = "refuse"
    FIND_TERM = "find_term"
    ANNUL_STEP = "annul_step"
    SEND_REPORT = "send_report"
    SEND_INTERIM = "send_interim"
    RETURN_REPORT = "return_report"
    ACCEPT_REPORT = "accept_report"
    CONCLUDE = "conclude"
    WARN_OF_RISK = "warn_of_risk"
    JUDGE = "judge"
    MARK_DONE = "mark_done"
    REOPEN = "reopen"
    PROPOSALS_ARRIVED = "proposals_arrived"
    ADD_COEXECUTOR = "add_coexecutor"
    WITHDRAW_COEXECUTOR = "withdraw_coexecutor"
    HAND_MARKED = "hand_marked"
    ROAD_MAP = "road_map"
    INSPECT = "inspect"
    REMIND = "remind"
    RECEIPT = "receipt"
    RESOLVE = "resolve"
    ASSIGN = "assign"
    PROPOSE_REMOVAL = "propose_removal"
    REMOVE = "remove"
    HAND_OVER = "hand_over"
    TAKE_BACK = "take_back"
    EXECUTED_HERE = "executed_here"
    CLOSE_OWN = "close_own"
    REINSTATE = "reinstate"
    LINK = "link"
    CORRECT = "correct"
    ANNUL_REGISTRATION = "annul_registration"


@dataclass(frozen=True, slots=True)
class ActionState:
    """An action, and what closes it now; open when nothing does."""

    action: CaseAction
    closed_by: tuple[Finding, ...] = ()

    @property
    def is_open(self) -> bool:
        return not self.closed_by


ROAD_MAPS = frozenset({Rule.OBLIGATIONS_ROAD_MAP, Rule.OBLIGATIONS_ROAD_MAP_LONG})
REGISTRAR_TOO = frozenset({Role.CONTROLLER, Role.REGISTRAR})
BY_CONTROLLER = frozenset({Role.CONTROLLER})
# Whoever may do it, as the controllers ask; every other action is the controllers' alone.
DOERS = {
    **dict.fromkeys(
        (
            CaseAction.PROPOSE_MOVE, CaseAction.PROPOSE_REMOVAL, CaseAction.FIND_TERM, CaseAction.SEND_REPORT,
            CaseAction.SEND_INTERIM, CaseAction.MARK_DONE, CaseAction.PROPOSALS_ARRIVED, CaseAction.ADD_COEXECUTOR,
            CaseAction.WITHDRAW_COEXECUTOR, CaseAction.HAND_MARKED, CaseAction.ROAD_MAP, CaseAction.REMIND,
            CaseAction.RECEIPT, CaseAction.RESOLVE, CaseAction.ASSIGN, CaseAction.LINK, CaseAction.CORRECT,
        ),
        REGISTRAR_TOO,
    ),
    CaseAction.ANNUL_REGISTRATION: frozenset({Role.REGISTRAR, Role.CHIEF}),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Look:
    """What the checks look at, read once."""

    work: UnitOfWork
    clause: Clause
    case: Case
    owed: tuple[OwedObligation, ...] = ()  # standing, done or not
    awaiting: StepRecord | None = None
    reports: frozenset[ReportState] = field(default_factory=frozenset)

    @property
    def still_owed(self) -> tuple[OwedObligation, ...]:
        return tuple(row for row in self.owed if row.done_on is None)


class CaseActions(CaseDesk):
    """Asks what each controller and the rules would say first, so that the window never decides for itself."""

    def of_case(self, case_id: int) -> tuple[ActionState, ...]:
        """Every action with what closes it now; what only the entry itself can show is not asked yet."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            look = _Look(
                work,
                clause,
                case_facts.of_record(clause),
                tuple(row for row in clause.obligations if row.withdrawn_on is None),
                move_queries.awaiting(work.db, clause.id),
                frozenset(report.state for report in report_queries.of_case(work.db, clause.id)),
            )
            return tuple(ActionState(action, tuple(self._closed_by(action, look))) for action in CaseAction)

    def _closed_by(self, action: CaseAction, look: _Look) -> Iterator[Finding]:
        doers = DOERS.get(action, BY_CONTROLLER)
        if not self._session.user.roles & doers:
            yield fault("role", "action.role", roles=sorted(doers))
        if look.clause.status is CaseStatus.ANNULLED:
            yield fault("kind", "move.annulled", on=look.clause.instruction.annulled_on)
            return
        kind = STEPS.get(action)
        if kind is not None:
            yield from proposal_faults(ProposalEntry(kind), look.clause, self._today)
        if action in NEEDS_OPEN_HANDS and look.awaiting is not None:
            yield fault("kind", "move.awaiting", kind=look.awaiting.kind)
        if action in LIVING and look.clause.status is CaseStatus.REMOVED:
            yield fault("kind", "move.removed", on=look.clause.removed_on)
        check = CHECKS.get(action)
        if check is not None:
            yield from check(look)
        if action is CaseAction.REINSTATE:
            yield from endings.breaches(look.case, Step(StepKind.REINSTATE, self._today))


# Steps whose own faults close an action; a move of whatever kind is asked as an extension.
STEPS = {
    CaseAction.PROPOSE_MOVE: StepKind.EXTEND,
    CaseAction.PROPOSE_REMOVAL: StepKind.REMOVE,
    CaseAction.REMOVE: StepKind.REMOVE,
    CaseAction.HAND_OVER: StepKind.REMOVE,
    CaseAction.TAKE_BACK: StepKind.REMOVE,
    CaseAction.CLOSE_OWN: StepKind.CLOSE_OWN,
}
NEEDS_OPEN_HANDS = frozenset(
    {
        CaseAction.PROPOSE_MOVE, CaseAction.PROPOSE_REMOVAL, CaseAction.REMOVE, CaseAction.HAND_OVER,
        CaseAction.CLOSE_OWN, CaseAction.REINSTATE,
    }
)  # fmt: skip
LIVING = frozenset(
    {
        CaseAction.FIND_TERM, CaseAction.SEND_REPORT, CaseAction.SEND_INTERIM, CaseAction.WARN_OF_RISK,
        CaseAction.ADD_COEXECUTOR, CaseAction.WITHDRAW_COEXECUTOR, CaseAction.HAND_MARKED, CaseAction.REMIND,
        CaseAction.RESOLVE, CaseAction.ASSIGN,
    }
)  # fmt: skip


def _dated(look: _Look) -> Iterator[Finding]:
    if look.clause.deadline is None:
        yield Finding(Rule.CONTROL_NO_TERM, "50", "control.no_term", {})


def _waits(look: _Look) -> Iterator[Finding]:
    if look.awaiting is None:
        yield Finding(Rule.DECISIONS_LETTER_IN_TIME, "68", "action.nothing_awaits", {})


def _without_term(look: _Look) -> Iterator[Finding]:
    if look.clause.term_kind:
        yield fault("term", "correction.has_term")


def _has_step(look: _Look) -> Iterator[Finding]:
    if all(step.state is StepState.ANNULLED for step in look.clause.steps):
        yield fault("state", "action.no_step")


def _periods_set(look: _Look) -> Iterator[Finding]:
    if look.clause.special is not None:
        values = {"special": look.clause.special}
        yield Finding(Rule.OBLIGATIONS_INTERIM, "66-3", "action.interim_special", values)
    elif look.clause.interim is None:
        yield Finding(Rule.OBLIGATIONS_INTERIM, "66-1", "action.no_interim", {})


def _report_sent(look: _Look) -> Iterator[Finding]:
    if ReportState.SENT not in look.reports:
        yield Finding(Rule.REPORTS_FORM, "66", "action.no_report", {})


def _owes(look: _Look) -> Iterator[Finding]:
    if not any(row.rule not in BY_REPORT for row in look.still_owed):
        yield fault("rule", "action.nothing_owed")


def _did(look: _Look) -> Iterator[Finding]:
    if not any(row.done_on is not None and row.rule not in BY_REPORT for row in look.owed):
        yield fault("rule", "action.nothing_done")


def _proposals_owed(look: _Look) -> Iterator[Finding]:
    if not any(row.owner is Owner.CO_EXECUTOR for row in look.still_owed):
        yield Finding(Rule.OBLIGATIONS_COEXECUTOR, "65", "action.no_proposals_owed", {})


def _has_coexecutor(look: _Look) -> Iterator[Finding]:
    clause = look.clause
    named = [other for other in clause.coexecutors if other.withdrawn_on is None]
    if not any(other.body_id != clause.consolidator_id for other in named):
        yield Finding(Rule.CONTROL_FIRST_NAMED, "55", "action.no_coexecutor", {})


def _marked(look: _Look) -> Iterator[Finding]:
    clause = look.clause
    if clause.mark is None:
        yield Finding(Rule.OBLIGATIONS_NOTIFY_MARKED, "64", "execution.no_mark", {})
        return
    bodies = {clause.responsible_id, *(row.body_id for row in clause.coexecutors if row.withdrawn_on is None)}
    handed = {row.body_id for row in execution_queries.of_case(look.work.db, MarkedHandover, clause.id)}
    if bodies <= handed:
        yield Finding(Rule.OBLIGATIONS_NOTIFY_MARKED, "64", "action.all_handed", {})


def _road_map_owed(look: _Look) -> Iterator[Finding]:
    if not any(row.rule in ROAD_MAPS for row in look.still_owed) and not road_maps.stands(look.work.db, look.clause.id):
        yield Finding(Rule.OBLIGATIONS_ROAD_MAP, "56", "action.no_road_map", {})


def _slip_out(look: _Look) -> Iterator[Finding]:
    slips = execution_queries.of_case(look.work.db, Reminder, look.clause.id)
    if not any(slip.received_on is None for slip in slips):
        yield fault("on", "action.no_slip")


def _at_administration(look: _Look) -> Iterator[Finding]:
    if look.clause.status is CaseStatus.HANDED_OVER:
        yield fault("kind", "move.handed_over")
    else:
        yield from hand_over_findings(look.case, Level.GOVERNMENT, "")[0]


def _handed_over(look: _Look) -> Iterator[Finding]:
    yield from take_back_findings(look.case, Decider.HEAD_OF_ADMINISTRATION, LevelGround.IMPORTANT)


def _executable(look: _Look) -> Iterator[Finding]:
    clause = look.clause
    if clause.status is not CaseStatus.OPEN:
        yield fault("status", "execution.not_open_case")
        return
    waiting, arrived = owing.open_work_of(clause)
    due = clause.control_type is not None and owes_report(look.case, clause.control_type)
    yield from endings.open_work(waiting, report_due=due, report_arrived=arrived)


def _has_no_life(look: _Look) -> Iterator[Finding]:
    paper = look.clause.instruction
    begun = move_queries.paper_has_steps(look.work.db, paper.id)
    if begun or any(one.status is not CaseStatus.OPEN for one in paper.clauses):
        yield fault("status", "correction.has_life")


CHECKS: dict[CaseAction, Callable[[_Look], Iterator[Finding]]] = {
    CaseAction.PROPOSE_MOVE: _dated,
    CaseAction.DECIDE: _waits,
    CaseAction.REFUSE: _waits,
    CaseAction.FIND_TERM: _without_term,
    CaseAction.ANNUL_STEP: _has_step,
    CaseAction.SEND_INTERIM: _periods_set,
    CaseAction.RETURN_REPORT: _report_sent,
    CaseAction.ACCEPT_REPORT: _report_sent,
    CaseAction.MARK_DONE: _owes,
    CaseAction.REOPEN: _did,
    CaseAction.PROPOSALS_ARRIVED: _proposals_owed,
    CaseAction.WITHDRAW_COEXECUTOR: _has_coexecutor,
    CaseAction.HAND_MARKED: _marked,
    CaseAction.ROAD_MAP: _road_map_owed,
    CaseAction.REMIND: _dated,
    CaseAction.RECEIPT: _slip_out,
    CaseAction.HAND_OVER: _at_administration,
    CaseAction.TAKE_BACK: _handed_over,
    CaseAction.EXECUTED_HERE: _executable,
    CaseAction.ANNUL_REGISTRATION: _has_no_life,
}
