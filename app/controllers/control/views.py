"""What a screen is handed: frozen views of cases. Dates come with their reasons; sentences are made when shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from app.controllers.control.back_views import CardBack
from app.rules.outcome import Answer, Finding, Obligation, Reason, Values
from app.rules.terms import (
    CaseStatus,
    ControlType,
    Grade,
    Interim,
    Level,
    LevelGround,
    Mark,
    Origin,
    Owner,
    Rule,
    Special,
    TermSource,
)


@dataclass(frozen=True, slots=True)
class ClausePreview:
    """What the decree says to a clause while it is typed. ``answer`` is None while facts for it are missing."""

    number: str
    answer: Answer | None
    provisional: tuple[date, ...] = ()  # dates of the answer that rest on provisional calendar days


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A paper already registered with the same sender's number and date."""

    case_id: int
    registration_number: str
    document_number: str
    signed_on: date


@dataclass(frozen=True, slots=True)
class EntryPreview:
    """Everything shown beside the entry form: per clause answers, faults of the form, duplicates."""

    clauses: tuple[ClausePreview, ...]
    faults: tuple[Finding, ...]  # values["field"] names the field, values["clause"] the clause index
    duplicates: tuple[Duplicate, ...] = ()
    next_number: str = ""


@dataclass(frozen=True, slots=True)
class Registered:
    """What a registration gave: the paper's number, and the id of each clause's card in order."""

    registration_number: str
    case_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the list of cards."""

    case_id: int
    case_number: str  # registration number and clause, as on the card
    grade: Grade
    origin: Origin
    document: str
    clause: str
    text: str
    responsible: str
    deadline: date | None
    act_by: date | None
    control_type: ControlType | None
    status: CaseStatus
    days_left: int | None  # working days until the deadline; negative when overdue


@dataclass(frozen=True, slots=True)
class CasePage:
    """A page of the list: its rows, how many the filter has in all; a search may have ``more`` than it lists."""

    rows: tuple[CaseRow, ...]
    total: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class TodayRow:
    """A line of what falls due: an obligation, or a deadline for which no report is owed (``rule`` None)."""

    case_id: int
    case_number: str
    grade: Grade
    rule: Rule | None
    paragraph: str
    owner: Owner
    body: str
    due_on: date
    text: str
    days_left: int
    line: int = 0  # names the line among all that falls due
    hour: str = ""  # "09:15" for what is bound to an hour: the same-day hand-over of marked instructions (64)

    @property
    def obligation_id(self) -> int | None:
        """The obligation; None for a deadline."""
        return self.line // 2 if self.rule is not None else None


@dataclass(frozen=True, slots=True)
class TodayCounts:
    """The numbers on the Today screen: lines of what falls due. Due today is not overdue."""

    overdue: int = 0
    today: int = 0
    three_days: int = 0
    ten_days: int = 0
    papers_outside: int = 0
    awaiting_removal: int = 0


@dataclass(frozen=True, slots=True)
class TodayView:
    """The Today screen: counts, each opening its list, and the first lines due up to ten working days."""

    on: date
    counts: TodayCounts
    rows: tuple[TodayRow, ...]


@dataclass(frozen=True, slots=True)
class CoExecutorView:
    body: str
    due_on: date | None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class ObligationView:
    obligation_id: int
    obligation: Obligation
    body: str
    done_on: date | None = None
    done_reference: str = ""


@dataclass(frozen=True, slots=True)
class CourseLine:
    """One line of the course of a case: when it happened, when it was entered, what, who entered it.

    ``values`` fill the places of the sentence ``action`` names; ``late`` marks what was entered after its day.
    """

    on: date
    entered_at: datetime
    action: str  # code of a sentence, "course.registered" ...
    who: str
    detail: str = ""
    values: Values = field(default_factory=dict)
    late: bool = False


@dataclass(frozen=True, slots=True)
class CardView:
    """A case as its card shows it, front and back."""

    case_id: int
    instruction_id: int
    case_number: str
    grade: Grade
    origin: Origin
    registration_number: str
    registered_on: date
    document_kind: str
    document_number: str
    signed_on: date
    received_at: datetime
    title_kk: str
    title_ru: str
    sheets: int
    annex_sheets: int
    copy_number: str
    clause: str
    text_kk: str
    text_ru: str
    level: Level
    term_source: TermSource
    term_reference: str
    mark: Mark | None
    special: Special | None
    interim: Interim | None
    legislative: bool
    complex: bool
    responsible: str
    consolidator: str
    official: str
    coexecutors: tuple[CoExecutorView, ...]
    final_result: str
    completion_form: str
    status: CaseStatus
    answer: Answer  # with every date's why
    obligations: tuple[ObligationView, ...]
    course: tuple[CourseLine, ...]
    edition: str  # edition of the decree that set the dates
    provisional: tuple[date, ...] = ()
    cycle: int = 1  # restored control begins a new one (76)
    done_on: date | None = None
    removed_on: date | None = None
    closed_on: date | None = None
    handed_to: str = ""
    started_on: date | None = None
    start: Reason | None = None  # when execution starts, and why (49, 52)
    level_grounds: frozenset[LevelGround] = frozenset()
    annulled_on: date | None = None
    back: CardBack | None = None  # read for the paper card only
