"""From entries and records to the facts the rules are asked about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from app.controllers.control.entries import ClauseEntry, InstructionEntry
from app.rules.facts import Case, FixedDate, Months, PastStep, Term, Weeks, WorkingDays
from app.rules.terms import Ground, StepKind, StepState
from db.models.cases import Clause

COUNTED: Mapping[str, Callable[[int], Term]] = {"working_days": WorkingDays, "weeks": Weeks, "months": Months}


def of_entry(entry: InstructionEntry, clause: ClauseEntry) -> Case:
    """Facts of a clause as typed."""
    bodies = {clause.responsible, clause.consolidator, *(other.body for other in clause.coexecutors)}
    written = [other.due_on for other in clause.coexecutors if other.due_on is not None]
    return Case(
        signed_on=entry.signed_on,
        received_on=entry.received_at.date(),
        origin=entry.origin,
        level=clause.level,
        term=clause.term,
        term_source=clause.term_source,
        mark=clause.mark,
        special=clause.special,
        legislative=clause.legislative,
        bodies=max(1, len({body.strip() for body in bodies if body.strip()})),
        complex=clause.complex,
        interim=clause.interim,
        report_exempt=clause.report_exempt,
        coexecutor_on=min(written, default=None),
    )


def of_record(clause: Clause) -> Case:
    """Facts of a registered clause."""
    paper = clause.instruction
    others = [other for other in clause.coexecutors if other.withdrawn_on is None]
    bodies = {clause.responsible_id, clause.consolidator_id, *(other.body_id for other in others)}
    written = [other.due_on for other in others if other.due_on is not None]
    return Case(
        signed_on=paper.signed_on,
        received_on=paper.received_on,
        origin=paper.origin,
        level=clause.level,
        term=term_of(clause),
        term_source=clause.term_source,
        mark=clause.mark,
        special=clause.special,
        legislative=clause.legislative,
        bodies=len(bodies),
        complex=clause.complex,
        interim=clause.interim,
        report_exempt=clause.report_exempt,
        coexecutor_on=min(written, default=None),
        history=history_of(clause),
    )


def history_of(clause: Clause) -> tuple[PastStep, ...]:
    """The decided steps of a clause. A hand-over does not end control (75), so it is no removal here; a body that
    closed its own control names the Administration's removal (79), which is one."""
    decided = [step for step in clause.steps if step.state in (StepState.GRANTED, StepState.REFUSED)]
    decided.sort(key=lambda step: (step.decided_on or date.max, step.place))
    found: list[PastStep] = []
    for step in decided:
        if step.kind is StepKind.REMOVE and step.ground is Ground.HANDED_OVER:
            continue
        if step.administration_removed_on is not None:
            found.append(PastStep(StepKind.REMOVE, True, step.administration_removed_on))
        granted = step.state is StepState.GRANTED
        new = step.new_deadline if granted else step.asked_deadline
        found.append(PastStep(step.kind, granted, step.decided_on, step.letter_on, new))
    return tuple(found)


def term_columns(term: Term | None) -> tuple[str, date | None, int | None]:
    """A term as its three columns: kind, date, count."""
    match term:
        case None:
            return "", None, None
        case FixedDate(on):
            return "date", on, None
        case WorkingDays(count):
            return "working_days", None, count
        case Weeks(count):
            return "weeks", None, count
        case Months(count):
            return "months", None, count


def term_of(clause: Clause) -> Term | None:
    """The term a record's columns hold."""
    if clause.term_kind == "date" and clause.term_date is not None:
        return FixedDate(clause.term_date)
    if clause.term_kind in COUNTED and clause.term_count is not None:
        return COUNTED[clause.term_kind](clause.term_count)
    return None
