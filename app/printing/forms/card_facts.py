"""The facts of a control card, front and back, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.printing.stamps import StampImprint
from app.rules.terms import ControlType, Interim, Level, Mark, Origin, StepKind, TermSource


@dataclass(frozen=True, slots=True)
class Dated:
    """A date, the paragraph that set it and, in a few words, how it was counted."""

    on: date | None = None
    paragraph: str = ""
    how: str = ""


@dataclass(frozen=True, slots=True)
class CoExecutor:
    body: str
    due: Dated = Dated()
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Duty:
    """An obligation of the case: what, by whom, when, which paragraph."""

    what: str
    owner: str
    due_on: date
    paragraph: str
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """A decision on the term. ``decision`` and ``letter``: number and date as written on the paper."""

    kind: StepKind
    decided_by: str
    decision: str = ""
    letter: str = ""
    basis: str = ""
    new_date: date | None = None
    paragraph: str = ""
    granted: bool = True


@dataclass(frozen=True, slots=True)
class Report:
    on: date
    number: str = ""
    kind: str = ""
    assessment: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A visa, a reminder or an inspection: when, who (or to whom), what, with what result."""

    on: date | None
    who: str
    what: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Removal:
    ground: str
    basis: str = ""
    decided_by: str = ""
    decision: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Handover:
    """A copy that left the safe, and came back."""

    copy: str
    sheets: str
    taken_by: str
    taken_on: date | None = None
    returned_on: date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class ControlCard:
    """One clause under control, as its paper card shows it. Texts as registered; empty means unknown."""

    case_number: str = ""
    registration_number: str = ""
    registered_on: date | None = None
    received: Dated = Dated()
    received_at: datetime | None = None  # with the hour, where it is known
    signed: Dated = Dated()
    document_kind: str = ""
    document_number: str = ""
    document_title: str = ""
    clause: str = ""
    copy_number: str = ""
    sheets: int | None = None
    annex_sheets: int = 0
    origin: Origin | None = None
    level: Level | None = None
    control_type: ControlType | None = None
    mark: Mark | None = None
    content: str = ""
    content_ru: str = ""
    deadline: Dated = Dated()
    act_by: Dated = Dated()
    first_deadline: Dated = Dated()
    term_source: TermSource | None = None
    term_reference: str = ""
    grants: int = 0  # extensions and transfers granted (69)
    proposals: int = 0  # proposals to extend (73)
    responsible: str = ""
    official: str = ""
    consolidator: str = ""
    coexecutors: tuple[CoExecutor, ...] = ()
    final_result: str = ""
    completion_form: str = ""
    interim: Interim | None = None
    interim_dates: tuple[date, ...] = ()
    duties: tuple[Duty, ...] = ()
    stamps: tuple[StampImprint, ...] = ()
    moves: tuple[Move, ...] = ()
    reports: tuple[Report, ...] = ()
    visas: tuple[Note, ...] = ()
    reminders: tuple[Note, ...] = ()
    inspections: tuple[Note, ...] = ()
    removal: Removal | None = None
    handovers: tuple[Handover, ...] = ()


_REQUIRED = (
    "case_number", "registration_number", "document_kind", "document_number", "content", "origin", "level",
    "control_type", "term_source", "responsible", "consolidator",
)  # fmt: skip
_REQUIRED_DATES = ("received", "signed", "deadline", "act_by")


def missing_fields(card: ControlCard) -> tuple[str, ...]:
    """Required fields that are not filled in, by name; each is also a heading of the form.

    The deadline of a classified case must stand on its card (paragraph 50).
    """
    empty = [name for name in _REQUIRED if not getattr(card, name)]
    empty += [name for name in _REQUIRED_DATES if getattr(card, name).on is None]
    return tuple(empty)
