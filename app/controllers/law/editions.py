"""Calendars and editions of the decree: load a file, list the dates it would change, accept them line by line."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from app.calendars import parse_year
from app.controllers.control.owing import derive
from app.controllers.findings import refused, required
from app.controllers.law.date_changes import DateChange, Left, differences
from app.controllers.law.rulebooks import CALENDAR, DECREE, Shelf
from app.controllers.vault.sessions import Session
from app.editions import parse_edition
from app.errors import BadEdition, FileUnreadable
from app.events import Events
from app.jobs import Progress
from app.rules.calendar import WorkingCalendar
from app.rules.outcome import DayReason, Refusal
from app.rules.rulebook import Rulebook
from app.rules.terms import Role
from db.models.directories import Body
from db.models.editions import LeftDate, LoadedEdition
from db.queries import editions as queries
from db.session import UnitOfWork

LARGEST_FILE = 1024 * 1024
REPORTED_EVERY = 200


@dataclass(frozen=True, slots=True)
class RulebookChanged:
    """Past fact: another calendar or edition counts from now on. Dates already given did not move."""

    rulebook: Rulebook


@dataclass(frozen=True, slots=True)
class DatesAccepted:
    """Past fact: a person gave these cases the dates of the rulebook in force."""

    case_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A version on the shelf of this vault: which year or day it is for, its name, who loaded it when."""

    kind: str
    key: str
    edition: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Examination:
    """What loading a file would do: its name, the days it treats otherwise, the dates it would change."""

    kind: str
    key: str
    edition: str
    days: tuple[tuple[date, bool, DayReason], ...]  # day, worked from now on, reason
    changes: tuple[DateChange, ...]


class Editions:
    """What a controller of cases does with calendars and editions."""

    def __init__(self, session: Session, events: Events) -> None:
        self._session = session
        self._events = events
        self._shelf = Shelf(session)

    def rulebook(self) -> Rulebook:
        """The rulebook in force: what shipped, with what was loaded into this vault over it."""
        with self._session.read() as work:
            return self._shelf.current(work)

    def examine(self, kind: str, text: str, progress: Progress | None = None) -> Examination:
        """What loading ``text`` would change; stores nothing. `BadEdition` names a fault of the file."""
        key, edition = _named(kind, text)
        with self._session.read() as work:
            now = self._shelf.current(work)
            then = self._shelf.current(work, **{kind: text})
            changes = tuple(self._changes(work, then, progress))
        return Examination(kind, key, edition, tuple(_days(now.calendar, then.calendar)), changes)

    def load(self, kind: str, text: str, examined: Examination | None = None) -> Examination:
        """Keep ``text`` as the newest version of its year or edition. It counts for what is registered from now on;
        dates given before stay until they are accepted. ``examined``: what `examine` said of the same text."""
        self._session.require(Role.CONTROLLER, Role.CHIEF)
        found = examined or self.examine(kind, text)
        with self._session.work("edition.load") as work:
            name = f"{found.key}: {found.edition}" if kind == CALENDAR else found.edition
            if self._shelf.knows(work, kind, name):
                raise BadEdition(field="edition", reason="known", detail=name)
            work.db.add(
                LoadedEdition(
                    kind=kind,
                    key=found.key,
                    edition=found.edition,
                    text=text,
                    loaded_at=self._session.clock.now(),
                    loaded_by=self._session.user.full_name,
                )
            )
            work.commit()
        self._events.tell(RulebookChanged(self.rulebook()))
        return found

    def loaded(self) -> tuple[Loaded, ...]:
        """What was loaded into this vault, newest first."""
        with self._session.read() as work:
            rows = [*queries.every(work.db, CALENDAR), *queries.every(work.db, DECREE)]
            rows.sort(key=lambda row: row.id, reverse=True)
            return tuple(
                Loaded(row.kind, row.key, row.edition, self._here(row.loaded_at), row.loaded_by) for row in rows
            )

    def changes(self, progress: Progress | None = None) -> tuple[DateChange, ...]:
        """Dates of open cases that differ from what the rulebook in force gives: awaiting a person, then those that a
        person left as they are."""
        with self._session.read() as work:
            found = self._changes(work, self._shelf.current(work), progress)
            return tuple(sorted(found, key=lambda change: change.left is not None))

    def _changes(self, work: UnitOfWork, book: Rulebook, progress: Progress | None = None) -> Iterator[DateChange]:
        bodies = {body.id: body.name_kk for body in work.db.query(Body)}
        left = {
            row.key: Left(row.entered_by, self._here(row.entered_at), row.reason) for row in queries.left_dates(work.db)
        }
        total = queries.count_open(work.db, self._session.grades) if progress is not None else 0
        for done, clause in enumerate(queries.open_clauses(work.db, self._session.grades), 1):
            for change in differences(clause, book, bodies):
                yield replace(change, left=left.get(change.key))
            if progress is not None and done % REPORTED_EVERY == 0:
                progress.report(done, total)

    def accept(self, case_ids: Iterable[int]) -> int:
        """Give these cases the dates of the rulebook in force; returns how many were changed."""
        self._session.require(Role.CONTROLLER, Role.CHIEF)
        wanted, changed = set(case_ids), 0
        with self._session.work("edition.accept") as work:
            book = self._shelf.current(work)
            for clause in queries.open_clauses(work.db, self._session.grades, wanted):
                if any(True for _ in differences(clause, book, {})):
                    derive(clause, book, self._session.clock.today())
                    changed += 1
            work.commit()
        self._events.tell(DatesAccepted(tuple(sorted(wanted))))
        return changed

    def leave(self, case_ids: Iterable[int], reason: str) -> int | Refusal:
        """Leave the dates of these cases as they are, with the reason; they may be accepted later all the same."""
        self._session.require(Role.CONTROLLER, Role.CHIEF)
        refusal = refused(*required(reason=reason))
        if refusal is not None:
            return refusal
        wanted, left = set(case_ids), 0
        with self._session.work("edition.leave") as work:
            book = self._shelf.current(work)
            known = {row.key for row in queries.left_dates(work.db)}
            bodies = {body.id: body.name_kk for body in work.db.query(Body)}
            for clause in queries.open_clauses(work.db, self._session.grades, wanted):
                for change in differences(clause, book, bodies):
                    if change.key not in known:
                        work.db.add(self._left(change, reason.strip()))
                        left += 1
            work.commit()
        return left

    def _here(self, moment: datetime) -> datetime:
        """A moment by the clock of this place."""
        return moment.astimezone(self._session.clock.local_now().tzinfo)

    def _left(self, change: DateChange, reason: str) -> LeftDate:
        case_id, about, body, old, new = change.key
        row = LeftDate(clause_id=case_id, about=about, body=body, old=old, new=new, reason=reason)
        row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name
        return row


def kind_of(text: str) -> str:
    """Whether a file is a working calendar or an edition of the decree, by what stands at its head."""
    try:
        head = set(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise BadEdition(field="file", reason="not_toml", detail=str(error)) from error
    if "year" in head:
        return CALENDAR
    if "since" in head:
        return DECREE
    raise BadEdition(field="file", reason="kind", detail=", ".join(sorted(head)) or "-")


def read_file(file: Path) -> str:
    """The text of a file as it lies on a medium or in a folder."""
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise BadEdition(field="file", reason="too_large", detail=str(file))
        return file.read_bytes().decode("utf-8-sig")
    except OSError as failure:
        raise FileUnreadable(file=str(file), reason=failure.strerror or str(failure)) from failure
    except UnicodeDecodeError as failure:
        raise BadEdition(field="file", reason="not_text", detail=str(file)) from failure


def _named(kind: str, text: str) -> tuple[str, str]:
    if kind == CALENDAR:
        year = parse_year(text, counted=True)
        return str(year.year), year.edition
    edition = parse_edition(text)[0].edition
    return edition.since.isoformat(), edition.name


def _days(now: WorkingCalendar, then: WorkingCalendar) -> Iterator[tuple[date, bool, DayReason]]:
    """Days of years known to both that are treated otherwise."""
    known = {year.year for year in now.years()}
    for year in then.years():
        if year.year not in known:
            continue
        day = date(year.year, 1, 1).toordinal()
        while (on := date.fromordinal(day)).year == year.year:
            if now.is_working(on) != then.is_working(on):
                yield on, then.is_working(on), then.reason(on) or now.reason(on)
            day += 1
