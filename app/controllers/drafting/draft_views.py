"""What a screen is handed of drafts of acts: frozen views, dates with their reasons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.controllers.drafting.draft_entries import DraftFacts
from app.rules.outcome import Finding, Reason
from app.rules.terms import (
    DraftEvent,
    DraftStanding,
    Faults,
    Grade,
    NotePart,
    OrderKind,
    PackageItem,
    Phase,
    Position,
    Stage,
    StageState,
    Track,
    VisaWord,
)


@dataclass(frozen=True, slots=True)
class StageView:
    """A stage of the route: what is due, late or blocked, and why."""

    stage: Stage
    paragraph: str
    state: StageState
    due_on: date | None
    why: Reason | None
    done_on: date | None
    blocked_by: Stage | None
    findings: tuple[Finding, ...]
    late_done: bool
    left_wd: int | None  # working days from today to the day it is due; negative when late


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A line of the list of drafts; ``stage`` is where the draft stands, None when its route is walked."""

    draft_id: int
    number: str
    registered_on: date
    grade: Grade | None
    title_kk: str
    title_ru: str
    developer: str
    standing: DraftStanding
    stage: Stage | None
    state: StageState | None
    due_on: date | None
    left_wd: int | None
    round: int
    outside: int  # papers of the draft outside the safe


@dataclass(frozen=True, slots=True)
class VisaView:
    """A visa on record."""

    visa_id: int
    position: Position
    body: str
    person: str
    on: date
    word: VisaWord
    remarks: str
    acting: bool
    order_kind: OrderKind | None
    order_reference: str
    order_since: date | None
    order_until: date | None
    withdrawn_on: date | None
    withdrawn_reason: str
    entered_at: datetime
    entered_by: str


@dataclass(frozen=True, slots=True)
class VisaLine:
    """A line of the visa sheet in the order of the decree: who must sign, why, and what was put."""

    order: int
    position: Position
    body: str
    paragraph: str
    why: tuple[str, ...]  # codes of sentences
    medium: Track
    given: VisaView | None
    dissent: VisaView | None


@dataclass(frozen=True, slots=True)
class AttachmentView:
    attachment_id: int
    item: PackageItem
    sheets: int
    signed_by: Position | None
    states: frozenset[NotePart]
    note: str


@dataclass(frozen=True, slots=True)
class ChecklistLine:
    """A line of the package (15): what is asked, and what lies there. An unasked paper has paragraph ""."""

    item: PackageItem
    paragraph: str
    sub_paragraph: str
    most_sheets: int | None
    signed_by: Position | None
    attached: AttachmentView | None


@dataclass(frozen=True, slots=True)
class EventView:
    """An entry of the route."""

    event_id: int
    event: DraftEvent
    on: date
    reference: str
    by: Position | None
    letter_by: Position | None
    resolution: str
    faults: Faults | None
    term_on: date | None
    note: str
    withdrawn_on: date | None
    withdrawn_reason: str
    entered_by: str


@dataclass(frozen=True, slots=True)
class RoundView:
    """One version of the paper with everything that was put on it."""

    round_id: int
    phase: Phase
    number: int
    sheets: int
    opened_on: date
    closed_on: date | None
    reason: str
    to_sign: tuple[int, ...]  # sheets to be signed one by one (11, 24)
    signed: frozenset[int]
    visas: tuple[VisaView, ...]  # every visa on record, withdrawn ones too
    events: tuple[EventView, ...]


@dataclass(frozen=True, slots=True)
class DraftView:
    """The draft's page."""

    draft_id: int
    number: str
    registered_on: date
    facts: DraftFacts
    standing: DraftStanding
    withdrawn_reason: str
    stages: tuple[StageView, ...]
    agreement: tuple[VisaLine, ...]
    final: tuple[VisaLine, ...]
    checklist: tuple[ChecklistLine, ...]
    rounds: tuple[RoundView, ...]
    next_events: tuple[DraftEvent, ...]
    may_amend: bool  # facts that decide visas and package are still open
    may_replace: bool
    may_open_final: bool
    working: int  # round_id of the paper being worked on
    provisional: tuple[date, ...]

    @property
    def grade(self) -> Grade | None:
        return self.facts.grade

    @property
    def is_open(self) -> bool:
        """Whether the draft is still on its way."""
        return self.standing is DraftStanding.UNDER_WAY

    @property
    def act_number(self) -> str:
        """The signed act's own number, as its registration was entered ("№ 1-26 қ, 14.05.2026")."""
        final = self.round_of(Phase.FINAL)
        entries = [entry for entry in final.events if entry.withdrawn_on is None] if final is not None else []
        reference = next((entry.reference for entry in entries if entry.event is DraftEvent.REGISTERED), "")
        return reference.partition(",")[0].removeprefix("№").strip()

    @property
    def last_return(self) -> EventView | None:
        """The return that stands, the latest one where there were several (22)."""
        entered = [entry for one in self.rounds if one.phase is Phase.AGREEMENT for entry in one.events]
        standing = [one for one in entered if one.event is DraftEvent.RETURNED and one.withdrawn_on is None]
        return standing[-1] if standing else None

    def round_of(self, phase: Phase) -> RoundView | None:
        """The present round of a phase."""
        return next((one for one in reversed(self.rounds) if one.phase is phase), None)
