"""Views of discipline: figures by who answers for them, the monthly pack, the yearly report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.rules.figures import Period, Tally
from app.rules.outcome import Finding
from app.rules.terms import Counted, FiguresBy, Grade, Indicator

__all__ = [
    "Counted", "DisciplineLine", "DisciplineView", "FiguresBy", "MonthlyPack", "OverdueTerm", "Period", "ReviewView",
    "Tally", "YearView",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class DisciplineLine:
    """Figures of one body, unit, chief, month … ``key`` 0 and an empty name: nobody is named."""

    key: int
    name: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class DisciplineView:
    """Figures of a period as on a day."""

    period: Period
    by: FiguresBy
    counted: Counted
    lines: tuple[DisciplineLine, ...]
    total: Tally


@dataclass(frozen=True, slots=True)
class OverdueTerm:
    """A term that is overdue on the day of a pack."""

    case_id: int
    case_number: str
    grade: Grade
    text: str
    responsible: str
    deadline: date
    late_wd: int


@dataclass(frozen=True, slots=True)
class ReviewView:
    """A review of execution discipline that was held (45)."""

    on: date
    reference: str
    note: str
    entered_by: str


@dataclass(frozen=True, slots=True)
class MonthlyPack:
    """What the monthly review looks at (45). The open variant has figures only: no number, text or term of a case."""

    year: int
    month: int
    terms: DisciplineView
    obligations: DisciplineView
    counts: Mapping[str, int]  # taken, refused, returned, risks, breaches
    overdue: tuple[OverdueTerm, ...]
    grade: Grade | None  # the highest of what is listed; None for the open variant
    open_variant: bool


@dataclass(frozen=True, slots=True)
class YearView:
    """The yearly report (80): this year and the one before it, in all and of the nationwide plan and the programme."""

    year: int
    as_on: date
    state: Mapping[Indicator, tuple[int, int]]
    plans: Mapping[Indicator, tuple[int, int]]
    total: Tally
    missed_reviews: tuple[Finding, ...]  # months without a review (45)
