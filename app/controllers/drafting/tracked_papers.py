"""The wet-signature tracker: drafts' papers printed, handed to whom, signed, back; what is out of the safe tonight."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from app.controllers.drafting.assigning import WRITERS, Subject
from app.controllers.findings import fault, refused, required
from app.controllers.vault.grades import covers
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.rules.outcome import Finding, Refusal
from app.rules.terms import Grade, PaperPlace
from db.models.tracked_papers import TrackedMove, TrackedPaper
from db.queries import tracked_papers as queries
from db.session import UnitOfWork

MOST_SHEETS = 100_000


@dataclass(frozen=True, slots=True)
class PaperEntry:
    """A paper as printed for signing."""

    name: str
    copy: str
    sheets: int
    printed_on: date


@dataclass(frozen=True, slots=True)
class MoveView:
    """One way out of the safe and back."""

    handed_on: date
    handed_time: str
    handed_to: str
    purpose: str
    back_on: date | None
    back_time: str
    back_sheets: int | None
    signed: bool | None
    remark: str


@dataclass(frozen=True, slots=True)
class PaperView:
    """A paper with where it is now and every way it went."""

    paper_id: int
    name: str
    copy: str
    sheets: int
    printed_on: date
    place: PaperPlace
    moves: tuple[MoveView, ...]
    destroyed_on: date | None
    destroyed_reference: str


@dataclass(frozen=True, slots=True)
class OutsideLine:
    """A paper out of the safe at the end of a day."""

    paper_id: int
    subject_kind: str
    subject_id: int
    draft_number: str
    grade: Grade | None
    name: str
    copy: str
    sheets: int
    handed_to: str
    purpose: str
    handed_on: date
    handed_time: str
    nights: int  # evenings it has been out, this one included


@dataclass(frozen=True, slots=True)
class PapersOutside:
    """The evening list."""

    as_of: date
    lines: tuple[OutsideLine, ...]

    @property
    def count(self) -> int:
        return len(self.lines)


class TrackedPapers:
    """What a user does with the papers of a draft."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def papers_outside(self, as_of: date | None = None) -> PapersOutside:
        """Papers outside the safe at the end of a day (None: today), limited to what the user may see."""
        day = as_of or self._session.clock.today()
        with self._session.read() as work:
            rows = queries.outside(work.db, self._session.grades, day)
            return PapersOutside(day, tuple(_outside(row, day) for row in rows))

    def count_outside(self, as_of: date | None = None) -> int:
        """How many there are: the number on Today."""
        with self._session.read() as work:
            return queries.count_outside(work.db, self._session.grades, as_of or self._session.clock.today())

    def of(self, subject: Subject) -> tuple[PaperView, ...]:
        """Papers of one draft in the order they were printed."""
        if not covers(self._session, subject.grade):
            raise RecordMissing(number=subject.subject_id)
        with self._session.read() as work:
            return tuple(_view(row) for row in queries.of_subject(work.db, subject.kind, subject.subject_id))

    def printed(self, subject: Subject, draft_number: str, entry: PaperEntry) -> PaperView | Refusal:
        """Enter a paper that was printed; it lies in the safe until it is handed out."""
        self._session.require(*WRITERS)
        if not covers(self._session, subject.grade):
            raise RecordMissing(number=subject.subject_id)
        found = list(required(name=entry.name, copy=entry.copy))
        if not 1 <= entry.sheets <= MOST_SHEETS:
            found.append(fault("sheets", "entry.sheets"))
        if entry.printed_on > self._session.clock.today():
            found.append(fault("printed_on", "entry.in_future"))
        if refusal := refused(*found):
            return refusal
        with self._session.work("draft_paper.print") as work:
            row = TrackedPaper(subject_kind=subject.kind, subject_id=subject.subject_id, draft_number=draft_number)
            row.grade, row.name, row.copy = subject.grade, entry.name.strip(), entry.copy.strip()
            row.sheets, row.printed_on = entry.sheets, entry.printed_on
            row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name
            row.moves = []
            work.db.add(row)
            work.commit()
            return _view(row)

    def hand(self, paper_id: int, handed_to: str, at: datetime, purpose: str = "") -> PaperView | Refusal:
        """Hand a paper to somebody against signature (local time, to the minute)."""
        self._session.require(*WRITERS)
        with self._session.work("draft_paper.hand") as work:
            row = self._paper(work, paper_id)
            if refusal := refused(*required(handed_to=handed_to), *self._hand_faults(row, at)):
                return refusal
            move = TrackedMove(handed_on=at.date(), handed_time=f"{at:%H:%M}", handed_to=handed_to.strip())
            move.purpose = purpose.strip()
            move.entered_at, move.entered_by = self._session.clock.now(), self._session.user.full_name
            row.moves.append(move)
            work.commit()
            return _view(row)

    def back(
        self, paper_id: int, at: datetime, *, signed: bool, sheets: int | None = None, remark: str = ""
    ) -> PaperView | Refusal:
        """A paper is back in the safe, signed or not. Fewer sheets than went out need a remark."""
        self._session.require(*WRITERS)
        with self._session.work("draft_paper.back") as work:
            row = self._paper(work, paper_id)
            counted = row.sheets if sheets is None else sheets
            if refusal := refused(*self._back_faults(row, at, counted, remark)):
                return refusal
            move = row.moves[-1]
            move.back_on, move.back_time, move.back_sheets = at.date(), f"{at:%H:%M}", counted
            move.signed, move.remark = signed, remark.strip()
            work.commit()
            return _view(row)

    def destroyed(self, paper_id: int, on: date, reference: str) -> PaperView | Refusal:
        """A paper that is no more: destroyed by act, or filed elsewhere; the paper that proves it is named."""
        self._session.require(*WRITERS)
        with self._session.work("draft_paper.destroy") as work:
            row = self._paper(work, paper_id)
            found = list(required(reference=reference))
            if place_of(row) is not PaperPlace.IN_SAFE:
                found.append(fault("paper", "tracker.not_in_safe", name=row.name))
            last = max([row.printed_on, *(move.back_on for move in row.moves if move.back_on is not None)])
            if on > self._session.clock.today():
                found.append(fault("on", "entry.in_future"))
            if on < last:
                found.append(fault("on", "tracker.before_last", last=last))
            if refusal := refused(*found):
                return refusal
            row.destroyed_on, row.destroyed_reference = on, reference.strip()
            work.commit()
            return _view(row)

    def _paper(self, work: UnitOfWork, paper_id: int) -> TrackedPaper:
        row = queries.paper(work.db, paper_id)
        if row is None or not covers(self._session, row.grade):
            raise RecordMissing(number=paper_id)
        return row

    def _hand_faults(self, row: TrackedPaper, at: datetime) -> Iterator[Finding]:
        if place_of(row) is not PaperPlace.IN_SAFE:
            yield fault("paper", "tracker.not_in_safe", name=row.name)
        if at.replace(tzinfo=None) > self._session.clock.local_now().replace(tzinfo=None):
            yield fault("at", "entry.in_future")
        last = max([row.printed_on, *(move.back_on for move in row.moves if move.back_on is not None)])
        if at.date() < last:
            yield fault("at", "tracker.before_last", last=last)

    def _back_faults(self, row: TrackedPaper, at: datetime, sheets: int, remark: str) -> Iterator[Finding]:
        if place_of(row) is not PaperPlace.OUTSIDE:
            yield fault("paper", "tracker.not_outside", name=row.name)
            return
        move = row.moves[-1]
        if at.replace(tzinfo=None) > self._session.clock.local_now().replace(tzinfo=None):
            yield fault("at", "entry.in_future")
        if (at.date(), f"{at:%H:%M}") < (move.handed_on, move.handed_time):
            yield fault("at", "tracker.before_last", last=move.handed_on)
        if sheets != row.sheets and not remark.strip():
            yield fault("remark", "tracker.sheets_differ", sheets=sheets, of=row.sheets)


def place_of(row: TrackedPaper) -> PaperPlace:
    """Where a paper is now."""
    if row.destroyed_on is not None:
        return PaperPlace.DESTROYED
    return PaperPlace.OUTSIDE if row.moves and row.moves[-1].back_on is None else PaperPlace.IN_SAFE


def _view(row: TrackedPaper) -> PaperView:
    moves = tuple(
        MoveView(
            m.handed_on, m.handed_time, m.handed_to, m.purpose or "", m.back_on, m.back_time or "", m.back_sheets,
            m.signed, m.remark or "",
        )
        for m in row.moves
    )  # fmt: skip
    return PaperView(
        row.id, row.name, row.copy, row.sheets, row.printed_on, place_of(row), moves, row.destroyed_on,
        row.destroyed_reference or "",
    )  # fmt: skip


def _outside(move: TrackedMove, day: date) -> OutsideLine:
    row = move.paper
    return OutsideLine(
        paper_id=row.id,
        subject_kind=row.subject_kind,
        subject_id=row.subject_id,
        draft_number=row.draft_number,
        grade=row.grade,
        name=row.name,
        copy=row.copy,
        sheets=row.sheets,
        handed_to=move.handed_to,
        purpose=move.purpose or "",
        handed_on=move.handed_on,
        handed_time=move.handed_time,
        nights=(day - move.handed_on).days + 1,
    )
