"""Journals of papers beside the cases: incoming, outgoing, internal; each with a number of its own series."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.controllers.findings import fault, refused, required
from app.controllers.office.number_issue import bind, claim
from app.controllers.office.numbers import annul_number
from app.controllers.vault.sessions import Session
from app.controllers.vault.witnesses import Witness
from app.errors import RecordMissing
from app.rules.outcome import Finding, Refusal
from app.rules.terms import Grade, Role, SeriesKind
from db.models.cases import Clause
from db.models.registers import WHOLE_OFFICE, Paper
from db.queries import cases as case_queries
from db.queries import numbers as number_queries
from db.queries import papers as queries
from db.search import PAPERS, index
from db.session import UnitOfWork

JOURNALS = (SeriesKind.INCOMING, SeriesKind.OUTGOING, SeriesKind.INTERNAL)
MOST_SHEETS = 100_000


@dataclass(frozen=True, slots=True)
class PaperEntry:
    """A paper as it is registered in a journal."""

    kind: SeriesKind
    grade: Grade
    document_kind: str
    title_kk: str
    title_ru: str = ""
    number: str = ""  # "" asks for the next of the series
    registered_on: date | None = None  # today when empty
    correspondent: str = ""
    their_number: str = ""
    their_date: date | None = None
    sheets: int = 1
    annex_sheets: int = 0
    copies: int = 1
    addressee: str = ""
    executor: str = ""
    file_index: str = ""
    case_id: int | None = None
    unit_key: int = WHOLE_OFFICE


@dataclass(frozen=True, slots=True)
class PaperView:
    """A registered paper as its journal shows it."""

    paper_id: int
    kind: SeriesKind
    number: str
    sequence: int
    registered_on: date
    grade: Grade
    document_kind: str
    title_kk: str
    title_ru: str
    correspondent: str
    their_number: str
    their_date: date | None
    sheets: int
    annex_sheets: int
    copies: int
    addressee: str
    executor: str
    file_index: str
    case_id: int | None
    annulled_on: date | None
    entered_by: str


@dataclass(frozen=True, slots=True)
class PaperPage:
    rows: tuple[PaperView, ...]
    total: int


class Papers:
    """What a registrar does with the journals."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def register(self, entry: PaperEntry, *, despite_duplicate: bool = False) -> PaperView | Refusal:
        """Register a paper. One that seems registered already (sender, number, date) needs a conscious word."""
        self._session.require(Role.REGISTRAR)
        today = self._session.clock.today()
        on = entry.registered_on or today
        with self._session.work("paper.register") as work:
            if refusal := refused(*self._faults(work, entry, on, today, despite_duplicate)):
                return refusal
            number = claim(work, self._session, entry.kind, on, entry.grade, entry.number, entry.unit_key)
            if isinstance(number, Finding):
                return Refusal((number,))
            row = Paper(kind=entry.kind, unit_key=entry.unit_key, year=on.year, sequence=number.sequence)
            row.number, row.registered_on = number.text, on
            _write(work, row, entry)
            row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name
            work.db.add(row)
            work.db.flush()
            bind(number, row.record_kind, row.id)
            index(work.db, row.id, *_searched(row), table=PAPERS)
            work.commit()
            return _view(row)

    def page(
        self, kind: SeriesKind, year: int, *, filter_text: str = "", offset: int = 0, limit: int = 200
    ) -> PaperPage:
        """A page of a year's journal, the newest number first."""
        with self._session.read() as work:
            rows, total = queries.page(work.db, self._session.grades, kind, year, filter_text, offset, limit)
            return PaperPage(tuple(_view(row) for row in rows), total)

    def of_case(self, case_id: int) -> tuple[PaperView, ...]:
        """Papers linked to a case."""
        with self._session.read() as work:
            return tuple(_view(row) for row in queries.of_case(work.db, case_id) if row.grade in self._session.grades)

    def annul(self, paper_id: int, reason: str, witness: Witness | None = None) -> PaperView | Refusal:
        """A paper registered by mistake: two persons annul paper and number; both stay with the reason."""
        self._session.require(Role.REGISTRAR)
        with self._session.work("number.annul", witness) as work:
            row = queries.paper(work.db, paper_id)
            if row is None or row.grade not in self._session.grades:
                raise RecordMissing(number=paper_id)
            found = list(required(reason=reason))
            if row.annulled_on is not None:
                found.append(fault("paper", "number.annulled_already", number=row.number))
            if refusal := refused(*found):
                return refusal
            row.annulled_on = self._session.clock.today()
            number = number_queries.of_subject(work.db, row.record_kind, row.id)
            if number is not None:
                annul_number(self._session, number, reason)
            work.commit()
            return _view(row)

    def _faults(
        self, work: UnitOfWork, entry: PaperEntry, on: date, today: date, despite_duplicate: bool
    ) -> Iterator[Finding]:
        yield from required(document_kind=entry.document_kind, title_kk=entry.title_kk or entry.title_ru)
        if entry.kind not in JOURNALS:
            yield fault("kind", "number.not_a_journal")
        if entry.grade not in self._session.grades:
            yield fault("grade", "entry.above_clearance")
        if on > today:
            yield fault("registered_on", "entry.in_future")
        if entry.their_date is not None and entry.their_date > on:
            yield fault("their_date", "entry.registered_before_received")
        if not 1 <= entry.sheets <= MOST_SHEETS or not 0 <= entry.annex_sheets <= MOST_SHEETS or entry.copies < 1:
            yield fault("sheets", "entry.sheets")
        if entry.case_id is not None:
            clause = work.db.get(Clause, entry.case_id)
            if clause is None or clause.grade not in self._session.grades:
                raise RecordMissing(number=entry.case_id)
        if entry.their_number.strip() and entry.their_date is not None and not despite_duplicate:
            same = queries.same_paper(
                work.db, entry.correspondent.strip(), entry.their_number.strip(), entry.their_date
            )
            known = [row for row in same if row.grade in self._session.grades and row.annulled_on is None]
            if known:
                yield fault("their_number", "entry.duplicate", number=known[0].number)


def _write(work: UnitOfWork, row: Paper, entry: PaperEntry) -> None:
    row.grade, row.document_kind = entry.grade, entry.document_kind.strip()
    row.title_kk, row.title_ru = entry.title_kk.strip(), entry.title_ru.strip()
    name = entry.correspondent.strip()
    row.correspondent = case_queries.body_named(work.db, name) if name else None
    row.their_number, row.their_date = entry.their_number.strip(), entry.their_date
    row.sheets, row.annex_sheets, row.copies = entry.sheets, entry.annex_sheets, entry.copies
    row.addressee, row.executor = entry.addressee.strip(), entry.executor.strip()
    row.file_index, row.clause_id = entry.file_index.strip(), entry.case_id


def _searched(row: Paper) -> Iterator[str]:
    yield from (row.number, row.document_kind, row.title_kk, row.title_ru, row.their_number, row.addressee)
    yield from (row.executor, row.file_index)
    if row.correspondent is not None:
        yield from (row.correspondent.name_kk, row.correspondent.name_ru or "")


def _view(row: Paper) -> PaperView:
    return PaperView(
        paper_id=row.id,
        kind=row.kind,
        number=row.number,
        sequence=row.sequence,
        registered_on=row.registered_on,
        grade=row.grade,
        document_kind=row.document_kind,
        title_kk=row.title_kk,
        title_ru=row.title_ru,
        correspondent=row.correspondent.name_kk if row.correspondent is not None else "",
        their_number=row.their_number,
        their_date=row.their_date,
        sheets=row.sheets,
        annex_sheets=row.annex_sheets,
        copies=row.copies,
        addressee=row.addressee,
        executor=row.executor,
        file_index=row.file_index,
        case_id=row.clause_id,
        annulled_on=row.annulled_on,
        entered_by=row.entered_by,
    )
