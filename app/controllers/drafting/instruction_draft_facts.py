"""Between records of draft instructions, the facts the rules are asked about, and what the window shows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.controllers.control.move_facts import set_of, words_of
from app.controllers.drafting.assigning import LineView, rule_line
from app.controllers.drafting.instruction_draft_views import (
    DELEGATED,
    AskedVisa,
    DraftEntry,
    DraftListed,
    DraftView,
    VisaEntry,
    VisaView,
)
from app.controllers.drafting.milestones import day_of, view_of
from app.rules.drafts import Order, OtherTerm, Visa
from app.rules.instruction_drafts import InstructionDraft as DraftFacts
from app.rules.instruction_drafts import forms, instruction_verdict, instruction_visas
from app.rules.instruction_route import InstructionLine, InstructionProgress, instruction_route
from app.rules.rulebook import Rulebook
from app.rules.terms import Appendix, DraftCriterion, InstructionStage, Position, StageState, VisaWord
from app.rules.visas import SUPERVISORS
from db.models.instruction_drafts import InstructionDraft, InstructionVisa
from db.models.milestones import Milestone

# Done anew in every round; what lies before them is not lost with a replaced draft.
OF_ROUND = frozenset({InstructionStage.AGREEMENT, InstructionStage.VISAS, InstructionStage.SIGNATURE})


def write(row: InstructionDraft, entry: DraftEntry) -> InstructionDraft:
    row.event, row.held_on, row.meeting_held = entry.event, entry.held_on, entry.meeting_held
    row.title_kk, row.title_ru = entry.title_kk.strip(), entry.title_ru.strip()
    row.contents, row.grade, row.sheets = entry.contents, entry.grade, entry.sheets
    row.project_number, row.unit = entry.project_number.strip(), entry.unit.strip()
    row.form, row.signatory, row.supervisor = entry.form, entry.signatory, entry.supervisor
    row.touches_government, row.appendices = entry.touches_government, words_of(entry.appendices)
    row.other_term_on, row.other_term_by = entry.other_term_on, entry.other_term_by
    return row


def entry_of(row: InstructionDraft) -> DraftEntry:
    return DraftEntry(
        event=row.event,
        held_on=row.held_on,
        title_kk=row.title_kk,
        contents=row.contents,
        grade=row.grade,
        title_ru=row.title_ru,
        project_number=row.project_number,
        meeting_held=row.meeting_held,
        unit=row.unit,
        form=row.form,
        signatory=row.signatory,
        sheets=row.sheets,
        touches_government=row.touches_government,
        supervisor=row.supervisor,
        appendices=set_of(Appendix, row.appendices),
        other_term_on=row.other_term_on,
        other_term_by=row.other_term_by,
    )


def visa_facts(visa: InstructionVisa | VisaEntry, round_: int) -> Visa:
    """A visa as the rules see it, typed or on record."""
    order = visa.order if isinstance(visa, VisaEntry) else order_of(visa)
    return Visa(visa.position, visa.on, word=visa.word, acting=visa.acting, order=order, round=round_)


def order_of(visa: InstructionVisa) -> Order | None:
    if not visa.order_reference or visa.order_since is None:
        return None
    return Order(visa.order_reference, visa.order_since, visa.order_until, copy_attached=visa.order_copy)


def facts_of(row: InstructionDraft, lines: Sequence[LineView]) -> DraftFacts:
    """Draft instructions as the rules see them."""
    entry = entry_of(row)
    return DraftFacts(
        event=row.event,
        held_on=row.held_on,
        meeting_held=row.meeting_held,
        form=row.form,
        signed_by=row.signatory,
        appendices=entry.appendices,
        contents=row.contents,
        touches_government=row.touches_government,
        supervisor=row.supervisor,
        criteria=set_of(DraftCriterion, row.criteria or ""),
        duplicates_checked=row.duplicates_checked_on is not None,
        lines=tuple(rule_line(view.entry) for view in lines),
        visas=tuple(visa_facts(visa, visa.round) for visa in row.visas if visa.withdrawn_on is None),
        round=row.round,
    )


def progress_of(row: InstructionDraft, done: Sequence[Milestone]) -> InstructionProgress:
    """How far a draft has come; agreement, visas and signature count in the round that stands."""

    def on(stage: InstructionStage) -> date | None:
        return day_of(done, stage, row.round if stage in OF_ROUND else None)

    other = None
    if row.other_term_on is not None:
        other = OtherTerm(row.other_term_on, row.other_term_by or Position.PRESIDENT)
    return InstructionProgress(
        to_head_on=on(InstructionStage.TO_HEAD),
        prepared_on=on(InstructionStage.PREPARATION),
        other_term=other,
        delegated_on=day_of(done, DELEGATED),
        arrived_on=on(InstructionStage.DELEGATION),
        reviewed_on=on(InstructionStage.REVIEW),
        agreed_on=on(InstructionStage.AGREEMENT),
        visas_on=on(InstructionStage.VISAS),
        signed_on=on(InstructionStage.SIGNATURE),
    )


def route_of(
    row: InstructionDraft, done: Sequence[Milestone], lines: Sequence[LineView], today: date, book: Rulebook
) -> tuple[InstructionLine, ...]:
    return instruction_route(facts_of(row, lines), progress_of(row, done), today, book)


def visa_view(visa: InstructionVisa) -> VisaView:
    entry = VisaEntry(visa.position, visa.name, visa.on, visa.at, visa.word, visa.remarks, visa.acting, order_of(visa))
    return VisaView(visa.id, visa.round, entry, visa.withdrawn_on)


def _answers(asked: Position, visa: InstructionVisa) -> bool:
    if asked is Position.SUPERVISING_OFFICIAL:
        return visa.position in SUPERVISORS
    return visa.position is asked


def _visas(row: InstructionDraft, facts: DraftFacts) -> tuple[tuple[AskedVisa, ...], tuple[VisaView, ...]]:
    """The visas asked for with what was put last for each, and all the others on record."""
    now = [visa for visa in row.visas if visa.round == row.round and visa.withdrawn_on is None]
    shown: set[int] = set()
    asked: list[AskedVisa] = []
    for required in instruction_visas(facts):
        given = [visa for visa in now if _answers(required.position, visa)]
        best = next((visa for visa in reversed(given) if visa.word is not VisaWord.DISSENT), None)
        put = best or (given[-1] if given else None)
        if put is not None:
            shown.add(put.id)
        asked.append(AskedVisa(required, visa_view(put) if put is not None else None))
    return tuple(asked), tuple(visa_view(visa) for visa in row.visas if visa.id not in shown)


def view_of_draft(
    row: InstructionDraft, done: Sequence[Milestone], lines: tuple[LineView, ...], today: date, book: Rulebook
) -> DraftView:
    """Everything the page of a draft shows."""
    facts = facts_of(row, lines)
    asked, others = _visas(row, facts)
    said = instruction_verdict(facts)
    progress = progress_of(row, done)
    return DraftView(
        draft_id=row.id,
        entry=entry_of(row),
        round=row.round,
        round_opened_on=row.round_opened_on,
        forms=forms(row.event, meeting_held=row.meeting_held),
        route=instruction_route(facts, progress, today, book),
        done=tuple(view_of(one) for one in done),
        visas=asked,
        other_visas=others,
        criteria=facts.criteria,
        duplicates_checked_on=row.duplicates_checked_on,
        duplicates_found=row.duplicates_found or "",
        delegated_to=row.delegated_to or "",
        lines=lines,
        lacks=(*said.breaches, *said.requires),
        document_number=row.document_number or "",
        signed_on=progress.signed_on,
        under_control=any(line.case_id is not None for line in lines),
    )


def listed(
    row: InstructionDraft, done: Sequence[Milestone], counts: tuple[int, int], today: date, book: Rulebook
) -> DraftListed:
    """A line of the list: the first stage that is late, else the first that is due."""
    route = [line for line in route_of(row, done, (), today, book) if line.state is not StageState.NOT_NEEDED]
    open_lines = [line for line in route if line.state in (StageState.LATE, StageState.DUE)]
    coming = next((line for line in open_lines if line.state is StageState.LATE), open_lines[0] if open_lines else None)
    signed = progress_of(row, done).signed_on is not None
    return DraftListed(
        draft_id=row.id,
        grade=row.grade,
        title=row.title_kk or row.title_ru,
        event=row.event,
        held_on=row.held_on,
        form=row.form,
        stage=None if signed or coming is None else coming.stage,
        due_on=None if signed or coming is None or coming.due is None else coming.due.on,
        state=StageState.DONE if signed or coming is None else coming.state,
        lines=counts[0],
        cases=counts[1],
    )
