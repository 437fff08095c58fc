"""From the records of a draft act to the facts the rules of drafting are asked about (10-26)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Any

from app.controllers.control.move_facts import set_of
from app.controllers.drafting.draft_entries import DraftFacts
from app.rules.drafting import presentation_verdict
from app.rules.drafts import ActDraft, Attachment, Order, OtherTerm, Papers, Progress, Submission, Visa
from app.rules.outcome import Finding
from app.rules.sheets import sheet_verdict
from app.rules.terms import Contents, DraftEvent, Faults, NotePart, OrderKind, Phase, Position, Rule, Track
from app.rules.visas import visa_verdict
from db.models.drafts import Draft, DraftAttachment, DraftEntry, DraftRound, DraftVisa

FLAGS = (
    "touches_government", "lowers_income", "raises_spending", "government_initiative", "judges", "planning_document",
    "private_business", "amending", "implementing_acts", "complex", "counsellor_visa", "holds_instructions",
)  # fmt: skip
SPECIAL_TERMS = ("prepare_by", "agree_by", "present_by")  # 27
WORDS = ("kind", "contents", "initiator", "developer_role", "treaty_signing_on", "supervisor", *SPECIAL_TERMS)
TEXTS = ("title_kk", "title_ru", "executor", "developer", "designation", "paper_reason", "special_order")


@dataclass(frozen=True, slots=True)
class Standing:
    """A draft as the rules see it: facts, papers on the table, how far it has come, how it was submitted."""

    draft: ActDraft
    papers: Papers
    progress: Progress
    submission: Submission | None
    returned: Standing | None = None  # the version before, when that one was returned for rework (22)


def facts_of(row: Draft) -> DraftFacts:
    """A draft's facts as they were typed."""
    kept: dict[str, Any] = {name: getattr(row, name) for name in (*WORDS, *FLAGS)}
    kept |= {name: getattr(row, name) or "" for name in TEXTS}
    return DraftFacts(
        grade=row.grade, interested=lines(row.interested), touches_bodies=lines(row.touches_bodies), **kept
    )


def write_facts(row: Draft, facts: DraftFacts) -> None:
    """Facts as a record keeps them. A grade belongs to state secrets only."""
    for name in TEXTS:
        setattr(row, name, getattr(facts, name).strip())
    for name in (*WORDS, *FLAGS):
        setattr(row, name, getattr(facts, name))
    row.grade = facts.grade if facts.contents is Contents.STATE_SECRETS else None
    row.interested = "\n".join(body.strip() for body in facts.interested if body.strip())
    row.touches_bodies = "\n".join(body.strip() for body in facts.touches_bodies if body.strip())


def special_faults(facts: DraftFacts) -> Iterator[Finding]:
    """Terms of the President's own (27) without the paper that sets them, or one after another in the wrong order."""
    named = [(name, getattr(facts, name)) for name in SPECIAL_TERMS if getattr(facts, name) is not None]
    if named and not facts.special_order.strip():
        yield Finding(Rule.ENTRY_FIELD, "27", "draft.special_order_missing", {"field": "special_order"})
    for (_, earlier), (name, later) in pairwise(named):
        if later < earlier:
            values = {"field": name, "on": later, "earlier": earlier}
            yield Finding(Rule.ENTRY_FIELD, "27", "draft.special_terms_crossed", values)


def lines(text: str | None) -> tuple[str, ...]:
    return tuple((text or "").splitlines())


def current(row: Draft, phase: Phase) -> DraftRound | None:
    """The open round of a phase, or its last one; None before the final version exists."""
    return next((one for one in reversed(row.rounds) if one.phase is phase), None)


def before(row: Draft, round_: DraftRound) -> DraftRound | None:
    """The round of the same phase that a round replaced."""
    return next((one for one in row.rounds if one.phase is round_.phase and one.number == round_.number - 1), None)


def events_of(round_: DraftRound | None) -> dict[DraftEvent, DraftEntry]:
    """What stands entered in a round; the last entry of a kind counts."""
    if round_ is None:
        return {}
    return {entry.event: entry for entry in round_.events if entry.withdrawn_on is None}


def standing_of(row: Draft) -> Standing:
    """The draft in its present round, and the returned version before it, if that is why there is a new one."""
    agreement = current(row, Phase.AGREEMENT)
    assert agreement is not None  # a draft is registered with its first round
    final = current(row, Phase.FINAL)
    found = _of_rounds(row, agreement, final)
    earlier = before(row, agreement)
    if earlier is None or DraftEvent.RETURNED not in events_of(earlier):
        return found
    returned = _of_rounds(row, earlier, None)
    back = replace(returned.progress, resubmitted_on=found.progress.submitted_on)
    return replace(found, returned=replace(returned, progress=back))


def _of_rounds(row: Draft, agreement: DraftRound, final: DraftRound | None) -> Standing:
    draft = draft_of(row, agreement, final)
    papers = papers_of(agreement, final, draft.round)
    events = events_of(agreement) | events_of(final)
    submitted = events.get(DraftEvent.SUBMITTED)
    submission = None
    if submitted is not None:
        submission = Submission(submitted.on, submitted.by, submitted.resolution or "")
    progress = _progress(row, events)
    agreed = _agreed_on(replace(draft, round_opened_on=agreement.opened_on), papers)
    ready = _final_visas_on(draft, papers, final)
    return Standing(draft, papers, replace(progress, agreed_on=agreed, final_visas_on=ready), submission)


def draft_of(row: Draft, agreement: DraftRound, final: DraftRound | None) -> ActDraft:
    """Facts of the draft; the round is that of the paper being worked on."""
    working = final or agreement
    flags = {name: getattr(row, name) for name in FLAGS if name != "holds_instructions"}
    return ActDraft(
        initiator=row.initiator,
        developer=row.developer,
        kind=row.kind,
        contents=row.contents,
        track=Track.PAPER,
        paper_reason=row.paper_reason or "",
        designation=row.designation or "",
        developer_role=row.developer_role,
        interested=lines(row.interested),
        touches_bodies=lines(row.touches_bodies),
        treaty_signing_on=row.treaty_signing_on,
        prepare_by=row.prepare_by,
        agree_by=row.agree_by,
        present_by=row.present_by,
        supervisor=row.supervisor,
        sheets=agreement.sheets,
        final_sheets=final.sheets if final is not None else agreement.sheets,
        round=working.number,
        round_opened_on=agreement.opened_on if final is None else final.opened_on,
        **flags,
    )


def papers_of(agreement: DraftRound, final: DraftRound | None, number: int) -> Papers:
    """What lies on the table: of each phase the papers of its present round, under the draft's round number."""
    return Papers(
        visas=tuple(visa_of(visa, number) for visa in agreement.visas if visa.withdrawn_on is None),
        attachments=tuple(attachment_of(one) for one in agreement.attachments if one.withdrawn_on is None),
        signed_sheets=signed(agreement),
        final_visas=tuple(visa_of(v, number) for v in final.visas if v.withdrawn_on is None) if final else (),
        final_signed_sheets=signed(final) if final else frozenset(),
    )


def signed(round_: DraftRound) -> frozenset[int]:
    return frozenset(sheet.sheet for sheet in round_.signed_sheets if sheet.withdrawn_on is None)


def visa_of(row: DraftVisa, number: int) -> Visa:
    order = None
    if row.acting and row.order_since is not None:
        kind = row.order_kind or OrderKind.ACTING
        order = Order(row.order_reference or "", row.order_since, row.order_until, kind, bool(row.order_copy))
    return Visa(row.position, row.on, row.body or "", row.word, bool(row.acting), order, number)


def attachment_of(row: DraftAttachment) -> Attachment:
    return Attachment(row.item, row.sheets, row.signed_by, set_of(NotePart, row.states or ""))


def _progress(row: Draft, events: dict[DraftEvent, DraftEntry]) -> Progress:
    def on(event: DraftEvent) -> date | None:
        return events[event].on if event in events else None

    def term(event: DraftEvent) -> OtherTerm | None:
        entry = events.get(event)
        if entry is None or entry.term_on is None:
            return None
        return OtherTerm(entry.term_on, entry.by or Position.HEAD_OF_ADMINISTRATION)

    expertise = events.get(DraftEvent.EXPERTISE_DONE)
    return Progress(
        prepared_on=on(DraftEvent.PREPARED),
        submitted_on=on(DraftEvent.SUBMITTED),
        expertise_done_on=on(DraftEvent.EXPERTISE_DONE),
        expertise_term=term(DraftEvent.EXPERTISE_TERM),
        faults=expertise.faults or Faults.NONE if expertise is not None else Faults.NONE,
        refined_on=on(DraftEvent.REFINED),
        refine_term=term(DraftEvent.REFINE_TERM),
        returned_on=on(DraftEvent.RETURNED),
        return_term=term(DraftEvent.RETURN_TERM),
        final_sent_on=on(DraftEvent.FINAL_SENT),
        presented_on=on(DraftEvent.PRESENTED),
        signed_on=on(DraftEvent.SIGNED),
        registered_on=on(DraftEvent.REGISTERED),
        holds_instructions=row.holds_instructions,
        assigned_on=on(DraftEvent.ASSIGNED),
    )


def _agreed_on(draft: ActDraft, papers: Papers) -> date | None:
    """The day the last visa was put, once none is missing and every sheet of 11 is signed. Never typed in."""
    said = visa_verdict(draft, Phase.AGREEMENT, papers.visas)
    if not said.allowed or not sheet_verdict(draft, Phase.AGREEMENT, papers).allowed:
        return None
    return max((visa.on for visa in papers.visas), default=None)


def _final_visas_on(draft: ActDraft, papers: Papers, final: DraftRound | None) -> date | None:
    """The day the last visa was put on the final version, once it may be presented (24)."""
    if final is None or not presentation_verdict(draft, papers).allowed:
        return None
    return max((visa.on for visa in papers.final_visas), default=None)
