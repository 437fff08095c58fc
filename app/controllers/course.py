"""The course of a case: everything that happened to it, one line each, in the order of the days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, tzinfo

from app.controllers.views import CourseLine
from app.rules.terms import Ground, StepKind, StepState
from db.models.cases import Clause
from db.models.moves import Step
from db.queries import moves as queries
from db.session import UnitOfWork


def course_of(work: UnitOfWork, clause: Clause, zone: tzinfo | None) -> tuple[CourseLine, ...]:
    """All lines of a case by day and moment of entry; what was entered on a later day, by the clock of ``zone``,
    than it happened is marked."""
    found = [*_registered(clause), *_executed(clause), *_steps(clause), *_around(work, clause)]
    found.sort(key=lambda one: (one.on, one.entered_at))
    return tuple(replace(one, late=one.entered_at.astimezone(zone).date() > one.on) for one in found)


def line(on: date, entered_at: datetime, who: str, action: str, detail: str = "", **values: object) -> CourseLine:
    """One line; values that are empty have no place in its sentence."""
    said = {name: value for name, value in {**values, "detail": detail}.items() if value is not None}
    return CourseLine(on, entered_at, f"course.{action}", who, detail, said)


def _registered(clause: Clause) -> Iterator[CourseLine]:
    paper = clause.instruction
    yield line(paper.registered_on, paper.entered_at, "", "registered", paper.registration_number)


def _executed(clause: Clause) -> Iterator[CourseLine]:
    """What was owed and done, by the day it was done."""
    for owed in clause.obligations:
        if owed.done_on is not None:
            values: dict[str, object] = {"rule": owed.rule, "due": owed.due_on}
            if owed.body is not None:
                values["body"] = owed.body.name_kk
            action = "done_by" if owed.body is not None else "done"
            entered_at = owed.done_entered_at or clause.instruction.entered_at
            yield line(owed.done_on, entered_at, owed.done_entered_by, action, owed.done_reference, **values)


def _steps(clause: Clause) -> Iterator[CourseLine]:
    for step in clause.steps:
        if step.letter_on is not None:
            values = {"kind": step.kind, "asked": step.asked_deadline, "letter": step.letter_number}
            action = "proposed" if step.asked_deadline is not None else "proposed_end"
            yield line(step.letter_on, step.entered_at, step.entered_by, action, step.letter_number, **values)
        if step.decided_on is not None:
            yield _decision(step, step.decided_on, step.decision_entered_at or step.entered_at)


def _decision(step: Step, on: date, entered_at: datetime) -> CourseLine:
    values: dict[str, object] = {"kind": step.kind, "decider": step.decided_by, "new": step.new_deadline}
    if step.state is StepState.ANNULLED:
        action = "annulled"
    elif step.state is StepState.REFUSED:
        action = "refused"
    elif step.kind is StepKind.REMOVE and step.ground is Ground.HANDED_OVER:
        action, values["level"] = "handed_over", step.level_after
    elif step.kind in (StepKind.REMOVE, StepKind.CLOSE_OWN):
        action, values["ground"] = step.kind.value, step.ground
    else:
        action = "granted"
    return line(on, entered_at, step.decision_entered_by, action, step.decision_number, **values)


def _around(work: UnitOfWork, clause: Clause) -> Iterator[CourseLine]:
    """What is kept beside the steps: broken terms, control taken back."""
    for breach in queries.breaches_of(work.db, clause.id):
        yield line(
            breach.on,
            breach.entered_at,
            breach.entered_by,
            "breach",
            breach.reference,
            rule=breach.rule,
            due=breach.due_on,
        )
    for back in queries.taken_back_of(work.db, clause.id):
        yield line(back.on, back.entered_at, back.entered_by, "taken_back", back.reference, decider=back.decided_by)
