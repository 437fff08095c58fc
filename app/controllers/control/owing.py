"""The dates and obligations of a registered case, derived anew whenever its facts change. Nothing is deleted:
what no longer holds is withdrawn, what was done stays done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.controllers.control import case_facts
from app.rules import owed as rules
from app.rules.decisions import answer
from app.rules.outcome import Answer
from app.rules.rulebook import Rulebook
from app.rules.terms import CaseStatus, Owner, Rule
from db.models.cases import Clause, OwedObligation
from db.models.moves import Step

Key = tuple[Rule, int | None, int | None, date]
CONTROLLED = frozenset({CaseStatus.OPEN, CaseStatus.DONE_HERE, CaseStatus.HANDED_OVER})


def derive(clause: Clause, book: Rulebook, on: date, step: Step | None = None) -> Answer:
    """Set the dates of a clause and its list of obligations as the decree has them. ``on``: the day of the change."""
    said, owing = compared(clause, book)
    if clause.first_deadline is None or not clause.steps:  # once a step was taken, the original deadline stays for ever
        clause.first_deadline = said.first_deadline
    clause.deadline, clause.act_by = said.deadline, said.act_by
    clause.control_type = said.control_type
    clause.edition, clause.calendar_edition = book.parameters.edition.name, book.calendar.edition
    for row in owing.ended:
        row.withdrawn_on = on
        row.withdrawn_step_id = step.id if step is not None else None
    for (rule, body_id, step_id, due_on), owed in owing.fresh.items():
        fresh = OwedObligation(rule=rule, paragraph=owed.obligation.paragraph, owner=owed.obligation.owner)
        fresh.body_id, fresh.step_id, fresh.due_on = body_id, step_id, due_on
        clause.obligations.append(fresh)
    return said


@dataclass(frozen=True, slots=True)
class Owing:
    """What a rulebook makes of a clause's obligations: rows that no longer hold, and those that begin."""

    ended: tuple[OwedObligation, ...]
    fresh: Mapping[Key, rules.Owed]


def compared(clause: Clause, book: Rulebook) -> tuple[Answer, Owing]:
    """What the decree says of a clause as it stands, and what that changes in its obligations; changes nothing."""
    case = case_facts.of_record(clause)
    said = answer(case, None, book)
    wanted = rules.of_open_case(case, proposers_of(clause), said, book) if clause.status in CONTROLLED else ()
    keyed = {_key(owed, clause): owed for owed in wanted}
    ended = []
    for row in clause.obligations:
        if row.withdrawn_on is not None:
            continue
        key = (row.rule, row.body_id, row.step_id, row.due_on)
        if row.done_on is not None:
            keyed = {other: owed for other, owed in keyed.items() if other != key and not _settled(row, other)}
        elif key in keyed:
            del keyed[key]
        else:
            ended.append(row)
    return said, Owing(tuple(ended), keyed)


def _settled(done: OwedObligation, other: Key) -> bool:
    """Whether what was done answers another date of the same thing."""
    rule, body_id, step_id, _ = other
    return done.rule in rules.ONCE and (done.rule, done.body_id, done.step_id) == (rule, body_id, step_id)


def _key(owed: rules.Owed, clause: Clause) -> Key:
    body_id = int(owed.body) if owed.body else None
    return owed.obligation.rule, body_id, _step_of(owed, clause), owed.obligation.due_on


def _step_of(owed: rules.Owed, clause: Clause) -> int | None:
    """The record of the step an obligation follows from: the granted one decided on the day it counts from."""
    if owed.step is None:
        return None
    past = case_facts.history_of(clause)[owed.step]
    return next(
        (step.id for step in clause.steps if step.kind is past.kind and step.decided_on == past.decided_on), None
    )


def proposers_of(clause: Clause) -> tuple[rules.Proposer, ...]:
    """Every named body but the consolidator owes its proposals to it (55, 65)."""
    named = [other for other in clause.coexecutors if other.withdrawn_on is None]
    found = [rules.Proposer(str(other.body_id), other.due_on) for other in named]
    if clause.responsible_id != clause.consolidator_id:
        found.insert(0, rules.Proposer(str(clause.responsible_id)))
    return tuple(proposer for proposer in found if proposer.body != str(clause.consolidator_id))


def open_work_of(clause: Clause) -> tuple[tuple[str, ...], bool]:
    """Co-executors whose proposals are outstanding, and whether the report for the deadline in force arrived."""
    held = [row for row in clause.obligations if row.withdrawn_on is None]
    waiting = [row for row in held if row.owner is Owner.CO_EXECUTOR and row.done_on is None]
    arrived = any(
        row.rule is Rule.OBLIGATIONS_REPORT and row.done_on is not None and row.due_on == clause.deadline
        for row in held
    )
    return tuple(row.body.name_kk for row in waiting if row.body is not None), arrived
