"""What a person enters about drafts of acts on paper: facts, events of the route, visas, papers of the package."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.rules.terms import (
    ActKind,
    Contents,
    DeveloperRole,
    DraftEvent,
    Faults,
    Grade,
    Initiator,
    NotePart,
    OrderKind,
    PackageItem,
    Position,
    VisaWord,
)


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """A draft act as typed: everything that decides its track, its visas and its package (10-17)."""

    title_kk: str
    initiator: Initiator
    developer: str
    kind: ActKind = ActKind.DECREE
    contents: Contents = Contents.STATE_SECRETS
    grade: Grade | None = Grade.SECRET
    title_ru: str = ""
    executor: str = ""
    developer_role: DeveloperRole = DeveloperRole.OTHER
    designation: str = ""
    paper_reason: str = ""
    interested: tuple[str, ...] = ()
    touches_government: bool = False
    touches_bodies: tuple[str, ...] = ()
    lowers_income: bool = False
    raises_spending: bool = False
    government_initiative: bool = False
    judges: bool = False
    planning_document: bool = False
    treaty_signing_on: date | None = None
    private_business: bool = False
    amending: bool = False
    implementing_acts: bool = False
    complex: bool = False
    supervisor: Position | None = None
    counsellor_visa: bool = False
    holds_instructions: bool = False
    special_order: str = ""  # another order the President set for this draft, with its paper (27)
    prepare_by: date | None = None
    agree_by: date | None = None
    present_by: date | None = None


@dataclass(frozen=True, slots=True)
class NewDraft:
    """A draft as it is registered. ``number`` "" asks for the next of the series."""

    facts: DraftFacts
    sheets: int
    registered_on: date | None = None  # today when empty
    number: str = ""


@dataclass(frozen=True, slots=True)
class EventEntry:
    """Something that happened on the route. Which fields count depends on the event."""

    event: DraftEvent
    on: date
    reference: str = ""
    by: Position | None = None  # who signed, decided or set it
    letter_by: Position | None = None  # whose covering letter brings a returned draft back (22)
    resolution: str = ""  # the Government's resolution a submission rests on (13)
    faults: Faults | None = None
    term_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReplaceEntry:
    """A new version of the paper: it closes the round. ``kept`` are papers of the package that stay as they are."""

    on: date
    reason: str
    sheets: int
    kept: frozenset[PackageItem] = frozenset()


@dataclass(frozen=True, slots=True)
class OrderEntry:
    """An order or instruction that lets another person sign, when it is not in the directory of acting persons."""

    reference: str
    since: date
    until: date | None = None
    kind: OrderKind = OrderKind.ACTING


@dataclass(frozen=True, slots=True)
class VisaEntry:
    """A visa as it stands on the paper. ``acting``: put by another person, by ``acting_id`` (an order in the
    directory) or by ``order``; ``order_copy``: its copy lies with the draft (15 6))."""

    position: Position
    on: date
    person: str = ""
    body: str = ""
    word: VisaWord = VisaWord.AGREED
    remarks: str = ""
    acting: bool = False
    acting_id: int | None = None
    order: OrderEntry | None = None
    order_copy: bool = False


@dataclass(frozen=True, slots=True)
class AttachmentEntry:
    """A paper of the package as it lies with the draft (15)."""

    item: PackageItem
    sheets: int = 1
    signed_by: Position | None = None
    states: frozenset[NotePart] = frozenset()
    note: str = ""
