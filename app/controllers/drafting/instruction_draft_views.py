"""What is entered of draft instructions, and what their list and their page show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.controllers.drafting.assigning import LineView
from app.controllers.drafting.milestones import DoneView
from app.rules.drafts import Order
from app.rules.instruction_drafts import FormChoice
from app.rules.instruction_route import InstructionLine
from app.rules.outcome import Finding
from app.rules.terms import (
    Appendix,
    CaseStatus,
    Contents,
    DraftCriterion,
    EventKind,
    Grade,
    InstructionForm,
    InstructionStage,
    Position,
    StageState,
    VisaWord,
)
from app.rules.visas import RequiredVisa

__all__ = ["Order"]  # an order belongs to a visa's entry: a screen makes one without entering the rules' room
KIND = "instruction_draft"
DELEGATED = "delegated"  # the milestone of handing the preparation to bodies (32); its end is the stage itself


@dataclass(frozen=True, slots=True)
class DraftEntry:
    """Draft instructions as they are entered. ``grade`` goes with state secrets, and with nothing else."""

    event: EventKind
    held_on: date
    title_kk: str
    contents: Contents = Contents.STATE_SECRETS
    grade: Grade | None = None
    title_ru: str = ""
    project_number: str = ""
    meeting_held: bool = True
    unit: str = ""
    form: InstructionForm | None = None
    signatory: Position | None = None
    sheets: int = 1
    touches_government: bool = False
    supervisor: Position | None = None
    appendices: frozenset[Appendix] = frozenset()
    other_term_on: date | None = None
    other_term_by: Position | None = None


@dataclass(frozen=True, slots=True)
class VisaEntry:
    """A visa as it stands on the paper; an acting person's with the order that lets them."""

    position: Position
    name: str
    on: date
    at: str = ""
    word: VisaWord = VisaWord.AGREED
    remarks: str = ""
    acting: bool = False
    order: Order | None = None


@dataclass(frozen=True, slots=True)
class VisaView:
    visa_id: int
    round: int
    entry: VisaEntry
    withdrawn_on: date | None = None


@dataclass(frozen=True, slots=True)
class AskedVisa:
    """A required visa of the round, and the one that was put, if any."""

    asked: RequiredVisa
    given: VisaView | None


@dataclass(frozen=True, slots=True)
class EarlierInstruction:
    """A case whose text is like a line of the draft: is it being repeated (33)?"""

    line: str
    case_id: int
    case_number: str
    text: str
    status: CaseStatus
    share: int  # of its telling words, per cent


@dataclass(frozen=True, slots=True)
class DraftListed:
    """A line of the list: where the draft stands and what is next."""

    draft_id: int
    grade: Grade | None
    title: str
    event: EventKind
    held_on: date
    form: InstructionForm | None
    stage: InstructionStage | None  # the next one; None when it was signed
    due_on: date | None
    state: StageState
    lines: int
    cases: int


@dataclass(frozen=True, slots=True)
class DraftView:
    """Draft instructions as their page shows them. ``lacks``: all that still stands against the signature."""

    draft_id: int
    entry: DraftEntry
    round: int
    round_opened_on: date | None
    forms: tuple[FormChoice, ...]
    route: tuple[InstructionLine, ...]
    done: tuple[DoneView, ...]
    visas: tuple[AskedVisa, ...]
    other_visas: tuple[VisaView, ...]  # of earlier rounds, of positions nobody asked for
    criteria: frozenset[DraftCriterion]
    duplicates_checked_on: date | None
    duplicates_found: str
    delegated_to: str
    lines: tuple[LineView, ...]
    lacks: tuple[Finding, ...]
    document_number: str
    signed_on: date | None
    under_control: bool
