"""Rows of the registers of cases: under control, moves of terms, due and overdue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.controllers.paper.register_numbers import numbering_of
from app.controllers.paper.register_views import Found, Line, Reader, RegisterAsked
from app.rules.calendar import WorkingCalendar
from app.rules.terms import SeriesKind, StepKind, StepState
from app.rules.windows import working_days_left
from app.wording import Wording, wording
from db.models.cases import Clause, Instruction
from db.models.moves import Step
from db.queries import registers as queries
from db.session import Reading


def short(day: date | None) -> str:
    """``16.04.2026``; nothing for an unknown date."""
    return f"{day:%d.%m.%Y}" if day else ""


def joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def under_control(work: Reading, asked: RegisterAsked, reader: Reader, calendar: WorkingCalendar) -> Found:
    """Instructions and acts taken under control in the period, a row for each clause (53)."""
    say = wording(reader.language)
    clauses = queries.under_control(work.db, reader.grades, asked.since or date.min, asked.until)
    lines = tuple(Line(_control(at, clause, say), clause.grade, clause.id) for at, clause in reader.numbered(clauses))
    papers = {clause.instruction_id: clause.instruction.sequence for clause in clauses}
    foreign = queries.registered_elsewhere(work.db, Instruction.record_kind) & papers.keys()
    own = [sequence for paper, sequence in papers.items() if paper not in foreign]
    numbering, opened = numbering_of(work, SeriesKind.CONTROL, asked, reader, own)
    if numbering is not None:
        numbering = replace(numbering, elsewhere=len(foreign))
    return Found(lines, numbering, opened)


def document_of(clause: Clause, say: Wording) -> str:
    """The paper a case rests on, and the clause of it, in the language of the register."""
    paper = clause.instruction
    named = f"{paper.document_kind} № {paper.document_number}, {short(paper.signed_on)}"
    return joined(named, say.say("papers.clause", {"clause": clause.number}) if clause.number else "")


def _control(at: int, clause: Clause, say: Wording) -> tuple[str, ...]:
    moved = [step.new_deadline for step in clause.steps if step.state is StepState.GRANTED and step.new_deadline]
    closed = ""
    for step in clause.steps:
        if step.kind is StepKind.REMOVE and step.state is StepState.GRANTED:
            closed = joined(short(step.decided_on), f"№ {step.decision_number}" if step.decision_number else "")
    return (
        str(at),
        clause.case_number,
        short(clause.instruction.received_on),
        document_of(clause, say),
        clause.text_kk or clause.text_ru,
        clause.responsible.name_kk,
        say.word(clause.control_type) if clause.control_type else "",
        short(clause.first_deadline or clause.deadline),
        short(moved[-1]) if moved else "",
        closed or short(clause.removed_on or clause.closed_on),
    )


def moves(work: Reading, asked: RegisterAsked, reader: Reader, calendar: WorkingCalendar) -> Found:
    """Extensions, transfers and new terms proposed or decided in the period, with their grounds (69, 70, 72)."""
    say = wording(reader.language)
    steps = queries.moves(work.db, reader.grades, asked.since or date.min, asked.until)
    return Found(tuple(Line(_move(at, s, say), s.clause.grade, s.clause_id) for at, s in reader.numbered(steps)))


def _move(at: int, step: Step, say: Wording) -> tuple[str, ...]:
    decided = say.word(step.decided_by) if step.decided_by else ""
    number = f"№ {step.decision_number}" if step.decision_number else ""
    new = short(step.new_deadline) if step.state is StepState.GRANTED else say.word(step.state)
    basis = joined(*(say.say(f"word.Basis.{word}") for word in step.basis.split()))
    ground = say.word(step.ground) if step.ground else ""
    return (
        str(at),
        step.clause.case_number,
        step.clause.responsible.name_kk,
        say.word(step.kind),
        joined(f"№ {step.letter_number}" if step.letter_number else "", short(step.letter_on)),
        joined(ground, basis, step.basis_reference),
        joined(decided, number, short(step.decided_on)),
        short(step.deadline_before),
        new,
        _paragraph(step),
    )


def _paragraph(step: Step) -> str:
    if step.kind is StepKind.RESCHEDULE:
        return "70"
    earlier = (s for s in step.clause.steps if s.cycle == step.cycle and s.place < step.place)
    granted = any(s.state is StepState.GRANTED and s.kind in queries.MOVES for s in earlier)
    return "72" if granted and step.kind is StepKind.EXTEND else "69"


def overdue(work: Reading, asked: RegisterAsked, reader: Reader, calendar: WorkingCalendar) -> Found:
    """Open cases whose term ends on the day or has ended before it (45); due on the day is not overdue."""
    say = wording(reader.language)
    clauses = queries.open_until(work.db, reader.grades, asked.until)
    lines = []
    for at, clause in reader.numbered(clauses):
        left = working_days_left(asked.until, clause.deadline, calendar)
        cells = (
            str(at),
            clause.case_number,
            clause.text_kk or clause.text_ru,
            clause.responsible.name_kk,
            short(clause.deadline),
            "" if left is None else str(left),
            joined(*_owed(clause, say)) or say.word(clause.status),
            "",
        )
        lines.append(Line(cells, clause.grade, clause.id))
    return Found(tuple(lines))


def _owed(clause: Clause, say: Wording) -> Iterable[str]:
    """What is still owed, the earliest first."""
    waiting = (owed for owed in clause.obligations if owed.done_on is None and owed.withdrawn_on is None)
    return dict.fromkeys(say.say(f"duty.{owed.rule}") for owed in waiting)
