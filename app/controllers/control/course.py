"""The course of a case: everything that happened to it, one line each, in the order of the days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, tzinfo

from app.controllers.control.corrected import said_in
from app.controllers.control.views import CourseLine
from app.rules.terms import Ground, ReportKind, StepKind, StepState
from db.models.cases import Clause
from db.models.execution import Inspection, MarkedHandover, QualityNote, Reminder, Resolution
from db.models.moves import Step
from db.queries import execution, reports
from db.queries import moves as queries
from db.queries.corrections import corrections_of
from db.session import UnitOfWork

BROKEN = frozenset({"breach", "taken_back"})
REPORTED = frozenset({"report", "expert_conclusion", "risk_notice"})
INSIDE = frozenset({"resolution", "marked_handover", "inspection", "quality_note", "reminder", "reopening"})


def course_of(work: UnitOfWork, clause: Clause, zone: tzinfo | None) -> tuple[CourseLine, ...]:
    """All lines of a case by day and moment of entry; what was entered on a later day, by the clock of ``zone``,
    than it happened is marked."""
    there = execution.present(work.db, clause.id)
    found = [*_registered(clause), *_executed(clause), *_steps(clause), *_corrected(work, clause)]
    for tables, lines in ((BROKEN, _around), (REPORTED, _reported), (INSIDE, _inside)):
        if there & tables:
            found.extend(lines(work, clause))
    found.sort(key=lambda one: (one.on, one.entered_at))
    return tuple(replace(one, late=one.entered_at.astimezone(zone).date() > one.on) for one in found)


def line(on: date, entered_at: datetime, who: str, action: str, detail: str = "", /, **values: object) -> CourseLine:
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
        yield line(breach.on, breach.entered_at, breach.entered_by, "breach", breach.reference, due=breach.due_on)
    for back in queries.taken_back_of(work.db, clause.id):
        yield line(back.on, back.entered_at, back.entered_by, "taken_back", back.reference, decider=back.decided_by)


def _corrected(work: UnitOfWork, clause: Clause) -> Iterator[CourseLine]:
    for row in corrections_of(work.db, ("clause", clause.id), ("instruction", clause.instruction_id)):
        yield line(row.on, row.entered_at, row.entered_by, "corrected", row.ground, **said_in(row))


def _reported(work: UnitOfWork, clause: Clause) -> Iterator[CourseLine]:
    for report in reports.of_case(work.db, clause.id):
        action = "report" if report.kind is ReportKind.FINAL else "interim"
        yield line(report.sent_on, report.entered_at, report.entered_by, action, report.number)
        for back in report.returns:
            yield line(back.on, back.entered_at, back.entered_by, "returned", back.reason, by=back.returned_by)
    for said in reports.conclusions_of(work.db, clause.id):
        yield line(said.on, said.entered_at, said.entered_by, "conclusion", said.number, unit=said.unit)
    for risk in reports.risks_of(work.db, clause.id):
        yield line(risk.on, risk.entered_at, risk.entered_by, "risk", risk.number, addressee=risk.addressee)


def _inside(work: UnitOfWork, clause: Clause) -> Iterator[CourseLine]:
    """Resolutions, same-day hand-over, inspections, judgements, reminders, counter-entries."""
    for said in execution.of_case(work.db, Resolution, clause.id):
        yield line(said.on, said.entered_at, said.entered_by, "resolution", said.text, author=said.author)
    for handed in execution.of_case(work.db, MarkedHandover, clause.id):
        values = {"body": handed.body.name_kk, "time": handed.handed_time, "who": handed.received_by}
        yield line(handed.handed_on, handed.entered_at, handed.entered_by, "marked", "", **values)
    for seen in execution.of_case(work.db, Inspection, clause.id):
        yield line(seen.from_on, seen.entered_at, seen.entered_by, "inspection", seen.reference, kind=seen.kind)
    for judged in execution.of_case(work.db, QualityNote, clause.id):
        yield line(judged.on, judged.entered_at, judged.entered_by, "quality", judged.source, mark=judged.mark)
    for slip in execution.of_case(work.db, Reminder, clause.id):
        yield line(
            slip.on, slip.entered_at, slip.entered_by, "reminder", f"{slip.number}/{slip.year}", to=slip.addressee
        )
    for opened in execution.reopenings_of(work.db, clause.id):
        yield line(opened.at.date(), opened.entered_at, opened.entered_by, "reopened", opened.reason)
