"""The acquaintance sheet of any paper: one name, one line, nobody for another; who read it, and on which day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.controllers.drafting.assigning import WRITERS, Subject
from app.controllers.findings import fault, refused, required
from app.controllers.vault.grades import covers
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.rules.outcome import Finding, Refusal
from app.rules.validity import holds
from db.models.acquaintance import Acquaintance
from db.queries import acquaintance as queries
from db.queries import directories as people
from db.session import UnitOfWork


@dataclass(frozen=True, slots=True)
class ReaderEntry:
    """Who is to read the paper: typed, or an official of the directory."""

    name: str
    position: str = ""
    official_id: int | None = None


@dataclass(frozen=True, slots=True)
class ReaderView:
    """A line of the sheet under its number; struck-out lines keep theirs."""

    line_id: int
    number: int
    name: str
    position: str
    entered_by: str
    seen_on: date | None
    seen_entered_by: str
    struck_on: date | None
    struck_reason: str

    @property
    def is_awaited(self) -> bool:
        return self.seen_on is None and self.struck_on is None


class Acquaintances:
    """What a user does with acquaintance sheets."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, subject: Subject) -> tuple[ReaderView, ...]:
        """The lines of a paper's sheet."""
        self._may_see(subject)
        with self._session.read() as work:
            return self._views(work, subject)

    def add(self, subject: Subject, entry: ReaderEntry) -> tuple[ReaderView, ...] | Refusal:
        """Put a person on the sheet; refused where the name stands on it already."""
        self._session.require(*WRITERS)
        self._may_see(subject)
        with self._session.work("acquaintance.add") as work:
            lines = queries.of_subject(work.db, subject.kind, subject.subject_id)
            found = list(required(name=entry.name))
            same = _spelled(entry.name)
            number = next(
                (n for n, line in enumerate(lines, 1) if line.struck_on is None and _spelled(line.name) == same), None
            )
            if same and number is not None:
                found.append(fault("name", "acquaintance.twice", name=entry.name.strip(), number=number))
            found += self._official_faults(work, entry)
            if refusal := refused(*found):
                return refusal
            row = Acquaintance(subject_kind=subject.kind, subject_id=subject.subject_id, grade=subject.grade)
            row.name, row.position = " ".join(entry.name.split()), entry.position.strip()
            row.official_id = entry.official_id
            row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name
            work.db.add(row)
            work.commit()
            return self._views(work, subject)

    def seen(self, subject: Subject, line_id: int, on: date) -> tuple[ReaderView, ...] | Refusal:
        """The person of the line read the paper and signed for it. There is no field for anybody else."""
        self._session.require(*WRITERS)
        with self._session.work("acquaintance.seen") as work:
            row = self._line(work, subject, line_id)
            found = list(_closed(row))
            if on > self._session.clock.today():
                found.append(fault("on", "entry.in_future"))
            if refusal := refused(*found):
                return refusal
            row.seen_on = on
            row.seen_entered_at, row.seen_entered_by = self._session.clock.now(), self._session.user.full_name
            work.commit()
            return self._views(work, subject)

    def strike(self, subject: Subject, line_id: int, reason: str) -> tuple[ReaderView, ...] | Refusal:
        """Strike out a line nobody has signed; it stays on the sheet with its reason."""
        self._session.require(*WRITERS)
        with self._session.work("acquaintance.strike") as work:
            row = self._line(work, subject, line_id)
            if refusal := refused(*required(reason=reason), *_closed(row)):
                return refusal
            row.struck_on, row.struck_reason = self._session.clock.today(), reason.strip()
            row.struck_by = self._session.user.full_name
            work.commit()
            return self._views(work, subject)

    def _may_see(self, subject: Subject) -> None:
        if not covers(self._session, subject.grade):
            raise RecordMissing(number=subject.subject_id)

    def _line(self, work: UnitOfWork, subject: Subject, line_id: int) -> Acquaintance:
        row = queries.line(work.db, line_id)
        known = row is not None and (row.subject_kind, row.subject_id) == (subject.kind, subject.subject_id)
        if row is None or not known or not covers(self._session, row.grade):
            raise RecordMissing(number=line_id)
        return row

    def _official_faults(self, work: UnitOfWork, entry: ReaderEntry) -> list[Finding]:
        if entry.official_id is None:
            return []
        official = people.official(work.db, entry.official_id)
        if official is None:
            raise RecordMissing(number=entry.official_id)
        if _spelled(official.name) != _spelled(entry.name):
            return [fault("name", "acquaintance.other_name", name=official.name)]
        if not holds(official.valid_from, official.valid_to, self._session.clock.today()):
            return [fault("name", "directory.not_in_position", name=official.name)]
        return []

    def _views(self, work: UnitOfWork, subject: Subject) -> tuple[ReaderView, ...]:
        rows = queries.of_subject(work.db, subject.kind, subject.subject_id)
        return tuple(
            ReaderView(
                row.id, number, row.name, row.position or "", row.entered_by, row.seen_on,
                row.seen_entered_by or "", row.struck_on, row.struck_reason or "",
            )
            for number, row in enumerate(rows, 1)
        )  # fmt: skip


def _spelled(name: str) -> str:
    """A name as it is compared: however it was spaced and capitalised."""
    return " ".join(name.replace(".", ". ").split()).casefold()


def _closed(row: Acquaintance) -> tuple[Finding, ...]:
    if row.seen_on is not None:
        return (fault("line", "acquaintance.seen_already", name=row.name, on=row.seen_on),)
    if row.struck_on is not None:
        return (fault("line", "acquaintance.struck", name=row.name),)
    return ()
