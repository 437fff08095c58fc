"""Figures of execution discipline (45, 54, 80): counted anew each time from what was recorded, for any past day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.controllers.control.case_desk import CaseDesk
from app.controllers.findings import fault, refused, required
from app.controllers.office import organisation
from app.controllers.overview.figure_views import (
    DisciplineLine,
    DisciplineView,
    MonthlyPack,
    OverdueTerm,
    ReviewView,
    YearView,
)
from app.rules.discipline import delay_wd, is_late
from app.rules.disclosures import review_findings
from app.rules.figures import (
    Counting,
    Decided,
    Period,
    Sent,
    Stand,
    TermHistory,
    YearFacts,
    indicators,
    month_period,
    previous_month,
    stand_on,
    tally,
    year_period,
)
from app.rules.outcome import Refusal
from app.rules.terms import Counted, FiguresBy, Grade, Indicator, OrganisationKind, Origin, Role
from db.alphabet import sort_key
from db.models.lists import CONTROL_TYPE
from db.models.reviews import DisciplineReview
from db.queries import figures as queries
from db.queries.reviews import reviews
from db.session import Reading

PLANS = frozenset({Origin.ADDRESS_PLAN, Origin.ELECTION_PROGRAMME})
READERS = (Role.CONTROLLER, Role.CHIEF, Role.AUDITOR, Role.REGISTRAR)


@dataclass(frozen=True, slots=True)
class Term:
    """A term with who answers for it."""

    key: int
    case_id: int
    body_id: int
    body: str
    official: str
    facets: int
    origin: str
    stand: Stand
    steps: tuple[Decided, ...] = ()


class Discipline(CaseDesk):
    """What a controller or a chief asks; nothing above their clearance is counted."""

    def figures(
        self,
        since: date,
        until: date,
        *,
        as_on: date | None = None,
        by: FiguresBy = FiguresBy.BODY,
        counted: Counted = Counted.TERMS,
    ) -> DisciplineView:
        """Terms that end in a period, as they stood on a day (the period's last one, or today if that is earlier).

        By unit only sub-instructions are divided: units are named by them.
        """
        self._session.require(*READERS)
        period = Period(since, until, min(as_on or until, self._today))
        with self._session.read() as work:
            return self._figures(work, period, by, Counted.ASSIGNMENTS if by is FiguresBy.UNIT else counted)

    def previous_month(self) -> tuple[int, int]:
        """Year and month a review today looks back on."""
        return previous_month(self._today)

    def pack(self, year: int, month: int, *, open_variant: bool) -> MonthlyPack:
        """What the monthly review looks at (45): figures by body; in the secret variant the overdue terms too."""
        self._session.require(*READERS)
        period = month_period(year, month, self._today)
        with self._session.read() as work:
            terms = self._figures(work, period, FiguresBy.BODY, Counted.TERMS)
            duties = self._figures(work, period, FiguresBy.BODY, Counted.OBLIGATIONS)
            asked = self._asked(period)
            counts = queries.counts_between(work.db, asked, period.since)
            overdue = () if open_variant else tuple(self._overdue(work, period))
        grade = max((term.grade for term in overdue), key=lambda grade: grade.rank, default=None)
        return MonthlyPack(year, month, terms, duties, counts, overdue, grade, open_variant)

    def year(self, year: int) -> YearView:
        """The yearly report (80): state and results of control, and how plans and the programme are carried out."""
        self._session.require(*READERS)
        period = year_period(year, self._today)
        before = year_period(year - 1, self._today)
        with self._session.read() as work:
            asked = queries.Asked(self._session.grades, before.since, period.as_on)
            histories = list(_histories(work, asked, still_open=True))
            kept = self._keeps_handed_over(work)
            years = [_OfYear(one, *(list(_stands(histories, day, kept)) for day in (one.as_on, one.eve)))
                     for one in (period, before)]  # fmt: skip
            state = _beside(*(self._indicators(work, one, frozenset()) for one in years))
            plans = _beside(*(self._indicators(work, one, PLANS) for one in years))
            held = [row.on for row in reviews(work.db)]
        total = tally((term.stand for term in years[0].now), period, self._books.calendar)
        return YearView(year, period.as_on, state, plans, total, review_findings(year, self._today, held))

    # reviews

    def reviews(self) -> tuple[ReviewView, ...]:
        """Reviews that were held, oldest first."""
        with self._session.read() as work:
            return tuple(ReviewView(row.on, row.reference, row.note, row.entered_by) for row in reviews(work.db))

    def reviewed(self, on: date, reference: str, note: str = "") -> ReviewView | Refusal:
        """Enter that execution discipline was reviewed, by the paper that shows it (45)."""
        self._session.require(Role.CONTROLLER, Role.CHIEF)
        found = list(required(reference=reference))
        if on > self._today:
            found.append(fault("on", "entry.in_future"))
        if refusal := refused(*found):
            return refusal
        with self._session.work("discipline.reviewed") as work:
            row = self._stamped(DisciplineReview(on=on, reference=reference.strip(), note=note.strip()))
            work.db.add(row)
            work.commit()
            return ReviewView(row.on, row.reference, row.note, row.entered_by)

    # inside

    def _asked(self, period: Period, origins: frozenset[Origin] = frozenset()) -> queries.Asked:
        return queries.Asked(self._session.grades, period.since, period.as_on, origins)

    def _figures(self, work: Reading, period: Period, by: FiguresBy, counted: Counted) -> DisciplineView:
        calendar = self._books.calendar
        total, groups = Counting(period, calendar), dict[tuple[int, str], Counting]()
        for term in self._read(work, period, counted):
            key = _group(term, by)
            if key not in groups:
                groups[key] = Counting(period, calendar)
            groups[key].count(term.stand)
            total.count(term.stand)
        lines = [DisciplineLine(key, name, counting.tally()) for (key, name), counting in groups.items()]
        shown = [line for line in lines if line.tally.due or line.tally.running or line.tally.ahead or line.tally.ended]
        shown.sort(key=lambda line: line.name if by is FiguresBy.MONTH else sort_key(line.name))
        return DisciplineView(period, by, counted, tuple(shown), total.tally())

    def _read(
        self, work: Reading, period: Period, counted: Counted, origins: frozenset[Origin] = frozenset()
    ) -> Iterator[Term]:
        asked = self._asked(period, origins)
        if counted is Counted.TERMS:
            yield from _stands(_histories(work, asked), asked.as_on, self._keeps_handed_over(work))
            return
        rows = queries.obligations if counted is Counted.OBLIGATIONS else queries.assignments
        for row in rows(work.db, asked):
            history = TermHistory(queries.moment_day(row[1]), row[2], done_on=row[3], ended_on=row[4])
            stand = stand_on(history, asked.as_on)
            if stand is not None:
                case_id, body_id, body, official, facets, origin = row[0], *row[5:]
                yield Term(case_id, case_id, body_id or 0, body or "", official or "", facets, origin, stand)

    def _overdue(self, work: Reading, period: Period) -> Iterator[OverdueTerm]:
        late = [
            term
            for term in self._read(work, period, Counted.TERMS)
            if term.stand.deadline is not None and not term.stand.ended and term.stand.done_on is None
            if is_late(period.as_on, term.stand.deadline)
        ]
        cases = queries.case_numbers(work.db, [term.case_id for term in late])
        for term in sorted(late, key=lambda term: (term.stand.deadline or date.min, term.case_id)):
            _, number, grade, text, body, _ = cases[term.case_id]
            due_on = term.stand.deadline
            assert due_on is not None
            days = delay_wd(period.as_on, due_on, self._books.calendar)
            yield OverdueTerm(term.case_id, number, Grade(grade), text, body, due_on, days)

    def _keeps_handed_over(self, work: Reading) -> bool:
        return organisation.kind_on(work, self._today) is not OrganisationKind.ADMINISTRATION

    def _indicators(self, work: Reading, year: _OfYear, origins: frozenset[Origin]) -> Mapping[Indicator, int]:
        period = year.period
        now, eve = ([term for term in terms if not origins or term.origin in origins] for terms in (year.now, year.eve))
        steps = [step for term in now for step in term.steps if period.since <= step.on <= period.as_on]
        counts = queries.counts_between(work.db, self._asked(period, origins), period.since)
        facts = YearFacts(
            steps, counts["refused"], counts["returned"], counts["risks"], counts["taken"],
            sum(_is_open(term.stand) for term in eve), sum(_is_open(term.stand) for term in now),
        )  # fmt: skip
        return indicators(tally((term.stand for term in now), period, self._books.calendar), facts)


@dataclass(frozen=True, slots=True)
class _OfYear:
    """A period of the yearly report, with terms as they stood on its day and on the eve of its first one."""

    period: Period
    now: Sequence[Term]
    eve: Sequence[Term]


_History = tuple[Sequence[Any], TermHistory]


def _histories(work: Reading, asked: queries.Asked, *, still_open: bool = False) -> Iterator[_History]:
    """Terms with everything that happened to them up to a day."""
    steps: dict[int, list[Decided]] = defaultdict(list)
    for case_id, kind, on, new, ground in queries.decided(work.db, asked.as_on):
        steps[case_id].append(Decided(kind, on, new, ground))
    reports: dict[int, list[Sent]] = defaultdict(list)
    for case_id, on, back in queries.sent_reports(work.db, asked.as_on):
        reports[case_id].append(Sent(on, _day(back)))
    for row in queries.terms(work.db, asked, still_open=still_open):
        taken = tuple(steps.get(row[0], ()))
        done_on = row[3] if row[3] is not None or taken else row[4]  # removed without a step: as it came to the office
        yield row, TermHistory(row[1], row[2], taken, tuple(reports.get(row[0], ())), done_on)


def _stands(histories: Iterable[_History], day: date, keeps_handed_over: bool) -> Iterator[Term]:
    """How terms stood at the end of a day; not those annulled by then."""
    for row, history in histories:
        annulled_on = row[10]
        if annulled_on is not None and annulled_on <= day:
            continue
        stand = stand_on(history, day, keeps_handed_over=keeps_handed_over)
        if stand is not None:
            case_id, body_id, body, official, facets, origin = row[0], *row[5:10]
            yield Term(case_id, case_id, body_id, body, official, facets, origin, stand, history.steps)


def _day(found: object) -> date | None:
    if isinstance(found, str):
        return date.fromisoformat(found)
    return found if isinstance(found, date) and not isinstance(found, datetime) else None


def _group(term: Term, by: FiguresBy) -> tuple[int, str]:
    match by:
        case FiguresBy.BODY | FiguresBy.UNIT:
            return term.body_id, term.body
        case FiguresBy.CHIEF:
            return 0, term.official
        case FiguresBy.MONTH:
            due = term.stand.deadline
            return 0, f"{due:%Y-%m}" if due is not None else ""
        case FiguresBy.CONTROL_TYPE:
            return 0, CONTROL_TYPE.word(term.facets) or ""
        case FiguresBy.ORIGIN:
            return 0, term.origin


def _is_open(stand: Stand) -> bool:
    return stand.done_on is None and not stand.ended


def _beside(now: Mapping[Indicator, int], before: Mapping[Indicator, int]) -> Mapping[Indicator, tuple[int, int]]:
    return {indicator: (now[indicator], before[indicator]) for indicator in Indicator}
