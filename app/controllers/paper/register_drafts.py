"""Rows of the register of drafts on paper: drafts of acts and of instructions with their visas (14, 24, 28, 32)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from app.controllers.drafting.milestones import day_of
from app.controllers.paper.register_cases import joined, short
from app.controllers.paper.register_views import Found, Line, Reader, RegisterAsked
from app.rules.calendar import WorkingCalendar
from app.rules.terms import Contents, InstructionStage
from app.wording import Wording, wording
from db.models.drafts import Draft
from db.models.instruction_drafts import InstructionDraft
from db.models.milestones import Milestone
from db.queries import milestones
from db.queries import registers as queries
from db.session import Reading

Dated = tuple[date, tuple[str, ...], Draft | InstructionDraft]


def drafts(work: Reading, asked: RegisterAsked, reader: Reader, calendar: WorkingCalendar) -> Found:
    """Drafts entered in the period, acts and instructions in the order they came; withdrawn ones stay listed."""
    say, since = wording(reader.language), asked.since or date.min
    found = [*_acts(work, asked, reader, since, say), *_instructions(work, asked, reader, since, say)]
    found.sort(key=lambda entry: entry[0])
    lines = tuple(Line((str(at), *cells), row.grade) for at, (_, cells, row) in enumerate(found, 1))
    return Found(lines, restricted=any(row.contents is Contents.RESTRICTED for _, _, row in found))


def _acts(work: Reading, asked: RegisterAsked, reader: Reader, since: date, say: Wording) -> Iterator[Dated]:
    for row in queries.drafts(work.db, reader.grades, since, asked.until):
        yield row.registered_on, _act(row, say), row


def _act(row: Draft, say: Wording) -> tuple[str, ...]:
    now = row.rounds[-1] if row.rounds else None
    visas = [visa for visa in now.visas if visa.withdrawn_on is None] if now else []
    return (
        joined(f"№ {row.number}", short(row.registered_on)),
        row.title_kk or row.title_ru,
        row.developer,
        str(now.sheets) if now else "",
        "; ".join(f"{visa.person or say.word(visa.position)} – {short(visa.on)}" for visa in visas),
        joined(say.word(row.standing), say.word(now.phase) if now else ""),
        row.withdrawn_reason,
    )


def _instructions(work: Reading, asked: RegisterAsked, reader: Reader, since: date, say: Wording) -> Iterator[Dated]:
    rows = queries.instruction_drafts(work.db, reader.grades)
    entered = [(row.entered_at.astimezone(reader.zone).date(), row) for row in rows]
    kept = [(on, row) for on, row in entered if since <= on <= asked.until]
    done = milestones.of_subjects(work.db, InstructionDraft.record_kind, (row.id for _, row in kept))
    for on, row in kept:
        yield on, _instruction(on, row, done.get(row.id, []), say), row


def _instruction(on: date, row: InstructionDraft, done: Sequence[Milestone], say: Wording) -> tuple[str, ...]:
    visas = [visa for visa in row.visas if visa.withdrawn_on is None and visa.round == row.round]
    signed_on = day_of(done, InstructionStage.SIGNATURE, row.round)
    state = "plans.register_signed" if signed_on is not None else "plans.register_under_way"
    if row.withdrawn_on is not None:
        state = "plans.register_withdrawn"
    values = {"number": row.document_number, "on": signed_on or row.withdrawn_on, "round": row.round}
    return (
        joined(f"№ {row.project_number}" if row.project_number else "", short(on)),
        row.title_kk or row.title_ru,
        row.unit,
        str(row.sheets),
        "; ".join(f"{visa.name or say.word(visa.position)} – {short(visa.on)}" for visa in visas),
        joined(say.word(row.form) if row.form is not None else say.word(row.event), say.say(state, values)),
        row.withdrawn_reason,
    )
