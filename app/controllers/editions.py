"""Calendars and editions of the decree: load a file, list the dates it would change, accept them line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from app.calendars import parse_year
from app.controllers import case_facts
from app.controllers.owing import derive
from app.controllers.rulebooks import CALENDAR, Shelf
from app.controllers.sessions import Session
from app.editions import parse_edition
from app.errors import InvalidInput
from app.events import Events
from app.rules.calendar import WorkingCalendar
from app.rules.decisions import answer
from app.rules.outcome import Answer, Reason
from app.rules.rulebook import Rulebook
from app.rules.terms import Role, Rule
from db.models.cases import Clause
from db.models.editions import LoadedEdition
from db.queries import editions as queries
from db.session import UnitOfWork


@dataclass(frozen=True, slots=True)
class RulebookChanged:
    """Past fact: another calendar or edition counts from now on. Dates already given did not move."""

    rulebook: Rulebook


@dataclass(frozen=True, slots=True)
class DateChange:
    """One date of an open case that a calendar or edition would change; nothing moves until it is accepted."""

    case_id: int
    case_number: str
    about: str  # "deadline", "act_by" or the rule id of an obligation
    paragraph: str
    old: date | None
    new: date | None
    why: Reason | None


@dataclass(frozen=True, slots=True)
class Examination:
    """What loading a file would do: its name, the days it treats otherwise, the dates it would change."""

    kind: str
    key: str
    edition: str
    days: tuple[tuple[date, bool, str], ...]  # day, worked from now on, reason
    changes: tuple[DateChange, ...]


class Editions:
    """What a controller of cases does with calendars and editions."""

    def __init__(self, session: Session, events: Events) -> None:
        self._session = session
        self._events = events
        self._shelf = Shelf(session)

    def rulebook(self) -> Rulebook:
        """The rulebook in force: what shipped, with what was loaded into this vault over it."""
        with self._session.work("edition.read") as work:
            return self._shelf.current(work)

    def examine(self, kind: str, text: str) -> Examination:
        """What loading ``text`` would change; stores nothing. `InvalidInput` names a fault of the file."""
        with self._session.work("edition.examine") as work:
            now = self._shelf.current(work)
            then = self._shelf.current(work, **{kind: text})
            changes = tuple(self._changes(work, then))
        key, edition = _named(kind, text)
        return Examination(kind, key, edition, tuple(_days(now.calendar, then.calendar)), changes)

    def load(self, kind: str, text: str) -> Examination:
        """Keep ``text`` as the newest version of its year or edition. It counts for what is registered from now on;
        dates given before stay until they are accepted."""
        self._session.require(Role.CONTROLLER, Role.CHIEF)
        found = self.examine(kind, text)
        with self._session.work("edition.load") as work:
            name = f"{found.key}: {found.edition}" if kind == CALENDAR else found.edition
            if self._shelf.knows(work, kind, name):
                raise InvalidInput(field="edition", reason="edition_known", detail=name)
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

    def changes(self) -> tuple[DateChange, ...]:
        """Dates of open cases that differ from what the rulebook in force gives: still to be accepted."""
        with self._session.work("edition.changes") as work:
            return tuple(self._changes(work, self._shelf.current(work)))

    def _changes(self, work: UnitOfWork, book: Rulebook) -> Iterator[DateChange]:
        for clause in queries.open_clauses(work.db, self._session.grades):
            yield from _differences(clause, answer(case_facts.of_record(clause), None, book))

    def accept(self, case_ids: Iterable[int]) -> int:
        """Give these cases the dates of the rulebook in force; returns how many were changed."""
        self._session.require(Role.CONTROLLER, Role.CHIEF)
        wanted, changed = set(case_ids), 0
        with self._session.work("edition.accept") as work:
            book = self._shelf.current(work)
            for clause in queries.open_clauses(work.db, self._session.grades):
                if clause.id not in wanted:
                    continue
                said = answer(case_facts.of_record(clause), None, book)
                if any(True for _ in _differences(clause, said)):
                    derive(clause, book, self._session.clock.today())
                    changed += 1
            work.commit()
        return changed


def _named(kind: str, text: str) -> tuple[str, str]:
    if kind == CALENDAR:
        year = parse_year(text)
        return str(year.year), year.edition
    edition = parse_edition(text)[0].edition
    return edition.since.isoformat(), edition.name


def _days(now: WorkingCalendar, then: WorkingCalendar) -> Iterator[tuple[date, bool, str]]:
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


def _differences(clause: Clause, said: Answer) -> Iterator[DateChange]:
    """Where a clause's stored dates differ from what the rules say now."""
    whys = {reason.about: reason for reason in said.why}
    for about, old, new in (
        ("deadline", clause.deadline, said.deadline),
        ("act_by", clause.act_by, said.act_by),
    ):
        if old != new:
            yield DateChange(clause.id, clause.case_number, about, "50", old, new, whys.get(about))
    stored: dict[Rule, list[date]] = {}
    for owed in clause.obligations:
        if owed.withdrawn_on is None and owed.done_on is None:
            stored.setdefault(owed.rule, []).append(owed.due_on)
    for wanted in said.obligations:
        dates = stored.get(wanted.rule)
        if dates and wanted.due_on not in dates and len(dates) == 1:
            yield DateChange(
                clause.id, clause.case_number, wanted.rule, wanted.paragraph, dates[0], wanted.due_on, wanted.why
            )
