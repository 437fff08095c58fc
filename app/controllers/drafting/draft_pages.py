"""From the records of a draft act to the views a screen draws."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.controllers.control.move_facts import set_of
from app.controllers.drafting.draft_facts import Standing, current, facts_of, signed, standing_of
from app.controllers.drafting.draft_routes import next_events, present_stage, stages_of
from app.controllers.drafting.draft_views import (
    AttachmentView,
    ChecklistLine,
    DraftRow,
    DraftView,
    EventView,
    RoundView,
    StageView,
    VisaLine,
    VisaView,
)
from app.rules.act_route import final_ready_on
from app.rules.drafts import ActDraft, Papers
from app.rules.packages import checklist
from app.rules.rulebook import Rulebook
from app.rules.sheets import sheets_to_sign
from app.rules.terms import DraftStanding, Initiator, NotePart, PackageItem, Phase, Position, VisaWord
from app.rules.visas import SUPERVISORS, RequiredVisa, required_visas
from db.models.drafts import Draft, DraftAttachment, DraftEntry, DraftRound, DraftVisa


def row_of(row: Draft, today: date, book: Rulebook, outside: int) -> DraftRow:
    """A line of the list."""
    stage: StageView | None = None
    if row.standing is DraftStanding.UNDER_WAY:
        stage = present_stage(stages_of(standing_of(row), today, book))
    return DraftRow(
        draft_id=row.id,
        number=row.number,
        registered_on=row.registered_on,
        grade=row.grade,
        title_kk=row.title_kk,
        title_ru=row.title_ru or "",
        developer=row.developer,
        standing=row.standing,
        stage=stage.stage if stage is not None else None,
        state=stage.state if stage is not None else None,
        due_on=stage.due_on if stage is not None else None,
        left_wd=stage.left_wd if stage is not None else None,
        round=max(one.number for one in row.rounds if one.phase is Phase.AGREEMENT),
        outside=outside,
    )


def draft_page(row: Draft, today: date, book: Rulebook) -> DraftView:
    """Everything the draft's page shows."""
    standing = standing_of(row)
    stages = stages_of(standing, today, book)
    under_way = row.standing is DraftStanding.UNDER_WAY
    agreement, final = current(row, Phase.AGREEMENT), current(row, Phase.FINAL)
    assert agreement is not None
    days = {day for stage in stages for day in (stage.due_on,) if day is not None and stage.done_on is None}
    return DraftView(
        draft_id=row.id,
        number=row.number,
        registered_on=row.registered_on,
        facts=facts_of(row),
        standing=row.standing,
        withdrawn_reason=row.withdrawn_reason or "",
        stages=stages,
        agreement=visa_lines(standing.draft, Phase.AGREEMENT, agreement),
        final=visa_lines(standing.draft, Phase.FINAL, final),
        checklist=checklist_lines(standing.draft, standing.papers, agreement, book),
        rounds=tuple(_round(one, standing.draft) for one in row.rounds),
        next_events=next_events(standing, stages) if under_way else (),
        may_amend=under_way and may_amend(standing),
        may_replace=under_way and may_replace(standing, final),
        may_open_final=under_way and final is None and may_open_final(standing),
        working=(final or agreement).id,
        provisional=tuple(sorted(day for day in days if _provisional(day, book))),
    )


def _provisional(day: date, book: Rulebook) -> bool:
    calendar = book.calendar
    return calendar.first_year <= day.year <= calendar.last_year and calendar.is_provisional(day)


def may_amend(standing: Standing) -> bool:
    """The facts that decide visas and package are open until the submission, or the final version of an own draft."""
    return standing.progress.submitted_on is None and standing.progress.final_sent_on is None


def may_replace(standing: Standing, final: DraftRound | None) -> bool:
    """A version may be replaced before it is submitted, after it was returned, and on the final paper until it is
    signed; what lies with the Administration is refined there (21)."""
    progress = standing.progress
    if progress.signed_on is not None:
        return False
    return final is not None or progress.submitted_on is None or progress.returned_on is not None


def may_open_final(standing: Standing) -> bool:
    """The final version on forms follows the agreement of an own draft, or the expertise and refinement (23)."""
    progress = standing.progress
    if standing.draft.initiator is Initiator.ADMINISTRATION:
        return progress.agreed_on is not None
    return final_ready_on(standing.draft, progress) is not None


def visa_lines(draft: ActDraft, phase: Phase, round_: DraftRound | None) -> tuple[VisaLine, ...]:
    """The visa sheet in the order of the decree with what was put on it in a round."""
    standing = [visa for visa in round_.visas if visa.withdrawn_on is None] if round_ is not None else []
    return tuple(_line(asked, standing) for asked in required_visas(draft, phase))


def _line(asked: RequiredVisa, visas: Iterable[DraftVisa]) -> VisaLine:
    own = [visa for visa in visas if belongs(asked, visa.position, visa.body or "")]
    agreed = [visa for visa in own if visa.word is not VisaWord.DISSENT]
    dissent = [visa for visa in own if visa.word is VisaWord.DISSENT]
    return VisaLine(
        order=asked.order,
        position=asked.position,
        body=asked.body,
        paragraph=asked.paragraph,
        why=asked.why,
        medium=asked.medium,
        given=visa_view(agreed[-1]) if agreed else None,
        dissent=visa_view(dissent[-1]) if dissent else None,
    )


def belongs(asked: RequiredVisa, position: Position, body: str) -> bool:
    """Whether a visa is the one a line asks for; the supervising official is one of five (24)."""
    if asked.position is Position.SUPERVISING_OFFICIAL:
        return position in SUPERVISORS
    if asked.position is Position.BODY_HEAD:
        return position is Position.BODY_HEAD and body.strip().casefold() == asked.body.strip().casefold()
    return position is asked.position


def visa_view(row: DraftVisa) -> VisaView:
    return VisaView(
        visa_id=row.id,
        position=row.position,
        body=row.body or "",
        person=row.person,
        on=row.on,
        word=row.word,
        remarks=row.remarks or "",
        acting=bool(row.acting),
        order_kind=row.order_kind,
        order_reference=row.order_reference or "",
        order_since=row.order_since,
        order_until=row.order_until,
        withdrawn_on=row.withdrawn_on,
        withdrawn_reason=row.withdrawn_reason or "",
        entered_at=row.entered_at,
        entered_by=row.entered_by,
    )


def checklist_lines(draft: ActDraft, papers: Papers, round_: DraftRound, book: Rulebook) -> tuple[ChecklistLine, ...]:
    """What the draft's facts ask for with what lies there; then papers nobody asked for."""
    there = {one.item: _attachment(one) for one in round_.attachments if one.withdrawn_on is None}
    asked = checklist(draft, papers, book.parameters)
    found = [
        ChecklistLine(a.item, a.paragraph, a.sub_paragraph, a.most_sheets, a.signed_by, there.get(a.item))
        for a in asked
    ]
    known = {line.item for line in found}
    found += [
        ChecklistLine(item, "", "", None, None, there[item]) for item in PackageItem if item in set(there) - known
    ]
    return tuple(found)


def _attachment(row: DraftAttachment) -> AttachmentView:
    return AttachmentView(
        row.id, row.item, row.sheets, row.signed_by, set_of(NotePart, row.states or ""), row.note or ""
    )


def _round(row: DraftRound, draft: ActDraft) -> RoundView:
    sized = replace(draft, sheets=row.sheets, final_sheets=row.sheets)
    return RoundView(
        round_id=row.id,
        phase=row.phase,
        number=row.number,
        sheets=row.sheets,
        opened_on=row.opened_on,
        closed_on=row.closed_on,
        reason=row.reason or "",
        to_sign=sheets_to_sign(sized, row.phase),
        signed=signed(row),
        visas=tuple(visa_view(visa) for visa in row.visas),
        events=tuple(_event(entry) for entry in row.events),
    )


def _event(row: DraftEntry) -> EventView:
    return EventView(
        event_id=row.id,
        event=row.event,
        on=row.on,
        reference=row.reference or "",
        by=row.by,
        letter_by=row.letter_by,
        resolution=row.resolution or "",
        faults=row.faults,
        term_on=row.term_on,
        note=row.note or "",
        withdrawn_on=row.withdrawn_on,
        withdrawn_reason=row.withdrawn_reason or "",
        entered_by=row.entered_by,
    )


def last_event(row: Draft) -> DraftEntry | None:
    """The entry that may be taken back: the last one that stands in the present rounds."""
    found = [
        entry
        for round_ in (current(row, Phase.AGREEMENT), current(row, Phase.FINAL))
        if round_ is not None
        for entry in round_.events
        if entry.withdrawn_on is None
    ]
    return max(found, key=lambda entry: entry.id, default=None)
