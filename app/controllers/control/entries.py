"""What a person enters: frozen inputs of the case controller. Texts as typed, dates as dates; nothing derived."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from app.rules.facts import FixedDate, Months, Term, Weeks, WorkingDays
from app.rules.terms import (
    ControlObject,
    Grade,
    Interim,
    Level,
    LevelGround,
    Mark,
    Origin,
    Special,
    TermSource,
)

# The forms of a term belong to an entry: a screen makes them without entering the rules' room.
__all__ = [
    "ClauseEntry", "CoExecutorEntry", "FixedDate", "InstructionEntry", "Months", "Term", "Weeks", "WorkingDays",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class CoExecutorEntry:
    """A co-executing body; ``due_on`` when the instruction itself names its date (it wins over paragraph 65)."""

    body: str
    due_on: date | None = None
    present: bool = False  # at the meeting: it starts at once (49)


@dataclass(frozen=True, slots=True)
class ClauseEntry:
    """One clause: the unit of control. ``number`` as the paper has it ("3", "3.1"; "" for an undivided paper)."""

    number: str
    text_kk: str
    text_ru: str = ""
    level: Level = Level.ADMINISTRATION
    term: Term | None = None
    term_source: TermSource = TermSource.TEXT
    term_reference: str = ""  # the paper that names the term, when it is not the text itself
    mark: Mark | None = None
    special: Special | None = None
    legislative: bool = False
    complex: bool = False
    interim: Interim | None = None
    report_exempt: bool = False
    responsible: str = ""  # body named first
    consolidator: str = ""  # body marked "(жинақтау)"; the responsible one when empty (paragraph 55)
    coexecutors: tuple[CoExecutorEntry, ...] = ()
    level_grounds: frozenset[LevelGround] = frozenset()  # why at the Administration (42-1)
    local: bool = False  # a current or local matter
    resonance: bool = False  # which caused public resonance
    named_dates: tuple[tuple[TermSource, date], ...] = ()  # dates the papers name; `term_source` governs (50)
    official: str = ""  # the responsible political servant or official
    final_result: str = ""
    completion_form: str = ""


@dataclass(frozen=True, slots=True)
class InstructionEntry:
    """A paper that gives instructions, as it is registered. Sheets are counted apart for paper and annexes."""

    grade: Grade
    origin: Origin
    document_kind: str  # "Хаттама", "Жарлық", "Шешім" ...
    document_number: str
    signed_on: date
    received_at: datetime  # local time of receipt, to the minute
    registration_number: str = ""  # "" asks for the next free number of the year
    registered_on: date | None = None  # today when empty
    title_kk: str = ""
    title_ru: str = ""
    sheets: int = 1
    annex_sheets: int = 0
    copy_number: str = ""
    control_object: ControlObject | None = None  # what is put under control (42)
    stamped: bool = True  # the paper carries "Бақылауға алынды" (42 4))
    started_on: date | None = None  # meeting or publication day, when execution starts at once (49, 52)
    clauses: tuple[ClauseEntry, ...] = field(default_factory=tuple)
