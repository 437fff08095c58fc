"""From an entry to records: the paper, its clauses, who executes them, and the words they are found by."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from app.controllers.control import case_facts
from app.controllers.control.entries import ClauseEntry, InstructionEntry
from app.controllers.control.move_facts import words_of
from app.controllers.control.placing_checks import dates_text
from app.rules.rulebook import Rulebook
from app.rules.terms import CaseStatus
from db.alphabet import sort_key
from db.models.cases import Clause, CoExecutor, Instruction
from db.queries import cases as queries
from db.session import UnitOfWork


def paper_of(entry: InstructionEntry, number: str, sequence: int, registered_on: date, now: datetime) -> Instruction:
    """The record of a paper, without its clauses."""
    return Instruction(
        registration_number=number,
        registration_year=registered_on.year,
        sequence=sequence,
        registered_on=registered_on,
        entered_at=now,
        grade=entry.grade,
        origin=entry.origin,
        document_kind=entry.document_kind.strip(),
        document_number=entry.document_number.strip(),
        signed_on=entry.signed_on,
        received_on=entry.received_at.date(),
        received_time=f"{entry.received_at:%H:%M}",
        started_on=entry.started_on,
        title_kk=entry.title_kk.strip(),
        title_ru=entry.title_ru.strip(),
        sheets=entry.sheets,
        annex_sheets=entry.annex_sheets,
        copy_number=entry.copy_number.strip(),
        control_object=entry.control_object,
        stamped=entry.stamped,
        clauses=[],  # nothing to read back
    )


def add_clause(work: UnitOfWork, paper: Instruction, entry: InstructionEntry, place: int, book: Rulebook) -> Clause:
    """The record of one clause, added to its paper; its dates are derived from the record afterwards."""
    typed = entry.clauses[place]
    term_kind, term_date, term_count = case_facts.term_columns(typed.term)
    responsible = queries.body_named(work.db, typed.responsible.strip())
    consolidator = queries.body_named(work.db, typed.consolidator.strip() or typed.responsible.strip())
    case_number = case_number_of(paper.registration_number, typed, place, alone=len(entry.clauses) == 1)
    clause = Clause(
        place=place,
        number=typed.number.strip(),
        case_number=case_number,
        case_key=sort_key(case_number),
        order_key=order_key(paper.registration_year, paper.sequence, place),
        responsible_key=responsible.sort_key,
        grade=entry.grade,
        origin=entry.origin,
        text_kk=typed.text_kk.strip(),
        text_ru=typed.text_ru.strip(),
        level=typed.level,
        term_kind=term_kind,
        term_date=term_date,
        term_count=term_count,
        term_source=typed.term_source,
        term_reference=typed.term_reference.strip(),
        mark=typed.mark,
        special=typed.special,
        legislative=typed.legislative,
        complex=typed.complex,
        interim=typed.interim,
        report_exempt=typed.report_exempt,
        level_grounds=words_of(typed.level_grounds),
        local=typed.local,
        resonance=typed.resonance,
        named_dates=dates_text(typed.named_dates),
        responsible=responsible,
        consolidator=consolidator,
        official=typed.official.strip(),
        final_result=typed.final_result.strip(),
        completion_form=typed.completion_form.strip(),
        status=CaseStatus.OPEN,
        cycle=1,
        edition=book.parameters.edition.name,
        calendar_edition=book.calendar.edition,
    )
    clause.coexecutors = [
        CoExecutor(
            place=order,
            body=queries.body_named(work.db, other.body.strip()),
            due_on=other.due_on,
            present=other.present,
        )
        for order, other in enumerate(typed.coexecutors)
    ]
    clause.steps, clause.obligations = [], []  # nothing to read back
    paper.clauses.append(clause)
    return clause


def case_number_of(registration: str, typed: ClauseEntry, place: int, *, alone: bool) -> str:
    """The number of a case: the paper's, with the clause's behind it when the paper is divided."""
    number = typed.number.strip()
    return registration if alone and not number else f"{registration}/{number or place + 1}"


def order_key(year: int, sequence: int, place: int) -> int:
    """Year, number in the series and place of the clause as one number: the order of registration."""
    return (year * 10_000_000 + sequence) * 10_000 + place


def searched(paper: Instruction, clause: Clause) -> Iterable[str]:
    """What the search finds a case by."""
    bodies = [clause.responsible, clause.consolidator, *(other.body for other in clause.coexecutors)]
    yield from (clause.case_number, paper.registration_number, paper.document_number)
    yield from (paper.document_kind, paper.title_kk, paper.title_ru, clause.text_kk, clause.text_ru)
    yield from (clause.official, clause.final_result, clause.completion_form)
    yield from (name for body in bodies for name in (body.name_kk, body.name_ru))
