"""From records to the frozen views that screens are handed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from app.controllers.control.move_facts import set_of
from app.controllers.control.placing_checks import start_of
from app.controllers.control.views import CardView, CaseRow, CoExecutorView, CourseLine, ObligationView
from app.rules.calendar import WorkingCalendar
from app.rules.outcome import Answer, Obligation, Reason
from app.rules.terms import CaseStatus, LevelGround, Owner
from app.rules.windows import working_days_left
from db.models.cases import Clause, OwedObligation


def list_row(row: Sequence[Any], today: date, calendar: WorkingCalendar) -> CaseRow:
    """A line of the list of cards from its columns."""
    (
        case_id,
        case_number,
        grade,
        origin,
        kind,
        number,
        signed,
        clause,
        words,
        body,
        deadline,
        act_by,
        control,
        status,
    ) = row
    return CaseRow(
        case_id=case_id,
        case_number=case_number,
        grade=grade,
        origin=origin,
        document=f"{kind} № {number}, {signed:%d.%m.%Y}",
        clause=clause,
        text=words,
        responsible=body,
        deadline=deadline,
        act_by=act_by,
        control_type=control,
        status=status,
        days_left=working_days_left(today, deadline, calendar) if status is CaseStatus.OPEN else None,
    )


def card_view(clause: Clause, said: Answer, provisional: tuple[date, ...], course: tuple[CourseLine, ...]) -> CardView:
    """The whole card of a clause. ``said`` is what the decree says to it, with every why."""
    paper = clause.instruction
    hour, minute = (int(part) for part in paper.received_time.split(":"))
    received = paper.received_on
    return CardView(
        case_id=clause.id,
        instruction_id=paper.id,
        case_number=clause.case_number,
        grade=paper.grade,
        origin=paper.origin,
        registration_number=paper.registration_number,
        registered_on=paper.registered_on,
        document_kind=paper.document_kind,
        document_number=paper.document_number,
        signed_on=paper.signed_on,
        received_at=datetime(received.year, received.month, received.day, hour, minute),  # noqa: DTZ001 wall clock
        title_kk=paper.title_kk,
        title_ru=paper.title_ru,
        sheets=paper.sheets,
        annex_sheets=paper.annex_sheets,
        copy_number=paper.copy_number,
        clause=clause.number,
        text_kk=clause.text_kk,
        text_ru=clause.text_ru,
        level=clause.level,
        term_source=clause.term_source,
        term_reference=clause.term_reference,
        mark=clause.mark,
        special=clause.special,
        interim=clause.interim,
        legislative=clause.legislative,
        complex=clause.complex,
        responsible=clause.responsible.name_kk,
        consolidator=clause.consolidator.name_kk,
        official=clause.official,
        coexecutors=tuple(
            CoExecutorView(o.body.name_kk, o.due_on, o.done_on) for o in clause.coexecutors if o.withdrawn_on is None
        ),
        final_result=clause.final_result,
        completion_form=clause.completion_form,
        status=clause.status,
        answer=said,
        obligations=tuple(_owed(owed, clause, said) for owed in clause.obligations if owed.withdrawn_on is None),
        course=course,
        edition=clause.edition,
        provisional=provisional,
        cycle=clause.cycle,
        done_on=clause.done_on,
        removed_on=clause.removed_on,
        closed_on=clause.closed_on,
        handed_to=clause.handed_to.name_kk if clause.handed_to is not None else "",
        started_on=paper.started_on,
        start=start_of(paper.origin, paper.started_on, paper.received_on).why,
        level_grounds=set_of(LevelGround, clause.level_grounds),
        annulled_on=paper.annulled_on,
    )


def _owed(owed: OwedObligation, clause: Clause, said: Answer) -> ObligationView:
    """A stored obligation with its why, as the rules give it today."""
    if owed.body is not None:
        body = owed.body.name_kk
    else:
        body = clause.consolidator.name_kk if owed.owner is Owner.EXECUTOR else ""
    whys = [o.why for o in said.obligations if o.rule is owed.rule and o.due_on == owed.due_on]
    why = whys[0] if whys else Reason(owed.rule, owed.rule, owed.paragraph, "why.stored", {"due": owed.due_on})
    obligation = Obligation(owed.rule, owed.paragraph, owed.owner, owed.due_on, why)
    return ObligationView(owed.id, obligation, body, owed.done_on, owed.done_reference)
