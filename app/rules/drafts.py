"""Frozen inputs of the drafting rules: a draft act, its papers and visas, and how far it has come (10-27)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.rules.terms import (
    ActKind,
    Contents,
    DeveloperRole,
    Faults,
    Initiator,
    NotePart,
    OrderKind,
    PackageItem,
    Position,
    Track,
    VisaWord,
)


@dataclass(frozen=True, slots=True)
class ActDraft:
    """A draft act of the President and the facts that decide its track, its visas and its package."""

    initiator: Initiator
    developer: str = ""  # the developing body, or the unit of the Administration
    kind: ActKind = ActKind.DECREE
    contents: Contents = Contents.OPEN
    track: Track = Track.PAPER
    paper_reason: str = ""  # why electronic transfer was impossible (14, restricted distribution)
    designation: str = ""  # the President's paper that lets a designated body prepare the draft (10 6))
    developer_role: DeveloperRole = DeveloperRole.OTHER
    interested: tuple[str, ...] = ()  # other interested bodies (14)
    touches_government: bool = False  # powers of the Government or the Prime Minister (16 1))
    touches_bodies: tuple[str, ...] = ()  # bodies whose powers it touches (16 2))
    lowers_income: bool = False
    raises_spending: bool = False
    government_initiative: bool = False
    judges: bool = False  # appointment or dismissal of judges
    planning_document: bool = False  # approves a State Planning System document (20)
    treaty_signing_on: date | None = None  # treaties and the right to sign them (17)
    private_business: bool = False
    amending: bool = False
    implementing_acts: bool = False  # it names acts to be adopted to carry it out (15 5))
    complex: bool = False
    supervisor: Position | None = None  # who supervises the responsible unit of the Administration (24)
    counsellor_visa: bool = False  # the State Counsellor's visa was found necessary (24)
    prepare_by: date | None = None  # terms that the President set for this draft alone (27)
    agree_by: date | None = None
    present_by: date | None = None
    sheets: int = 1  # of the draft that is being agreed
    final_sheets: int = 1  # of the final version on forms
    round: int = 1  # a replaced draft opens the next round
    round_opened_on: date | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """The paper by which somebody signs for a first head (15 6)). ``until`` None: no end is set."""

    reference: str
    since: date
    until: date | None = None
    kind: OrderKind = OrderKind.ACTING
    copy_attached: bool = False


@dataclass(frozen=True, slots=True)
class Visa:
    """A visa on record. ``acting``: put by another person than the holder of the position, by ``order``."""

    position: Position
    on: date
    body: str = ""
    word: VisaWord = VisaWord.AGREED
    acting: bool = False
    order: Order | None = None
    round: int = 1


@dataclass(frozen=True, slots=True)
class Attachment:
    """Something attached to a submitted draft, with its sheets and who signed it."""

    item: PackageItem
    sheets: int = 1
    signed_by: Position | None = None
    states: frozenset[NotePart] = frozenset()  # what the explanatory note sets out


@dataclass(frozen=True, slots=True)
class Papers:
    """The papers of a draft as they lie on the table: visas, attachments, sheets signed."""

    visas: tuple[Visa, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    signed_sheets: frozenset[int] = frozenset()  # of the draft being agreed (11)
    final_visas: tuple[Visa, ...] = ()
    final_signed_sheets: frozenset[int] = frozenset()  # of the final version (24)


@dataclass(frozen=True, slots=True)
class Submission:
    """How a draft is submitted to the Administration (13, 14)."""

    on: date
    signed_by: Position | None = None
    resolution: str = ""  # number of the Government's resolution


@dataclass(frozen=True, slots=True)
class OtherTerm:
    """Another term set by an official where the decree lets one (19, 21, 22)."""

    on: date
    set_by: Position


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a draft has come in its present round: the day each stage was done, None while it is not."""

    prepared_on: date | None = None
    agreed_on: date | None = None
    submitted_on: date | None = None
    expertise_done_on: date | None = None
    expertise_term: OtherTerm | None = None
    faults: Faults = Faults.NONE
    refined_on: date | None = None
    refine_term: OtherTerm | None = None
    returned_on: date | None = None
    return_term: OtherTerm | None = None
    resubmitted_on: date | None = None
    final_sent_on: date | None = None
    final_visas_on: date | None = None
    presented_on: date | None = None
    signed_on: date | None = None
    registered_on: date | None = None
    holds_instructions: bool = False
    assigned_on: date | None = None
