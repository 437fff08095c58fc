"""Lists of cases: filtered by column, sorted, paged and jumped in; filters kept under a name; a month on the wall."""

from __future__ import annotations

import json
from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from app.controllers.control.case_desk import CaseDesk
from app.controllers.control.case_views import list_row
from app.controllers.control.views import CasePage
from app.controllers.findings import fault, refused, required
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.events import Events
from app.rules.months import MonthDay, month_sheet
from app.rules.outcome import Refusal
from app.rules.rulebook import Rulebook
from app.rules.terms import CaseStatus, ControlType, Grade, Level, Mark, Origin, Role, ShownAs, Special
from app.rules.windows import Window, span
from db.canonical import canonical_json
from db.models.lists import CONTROL_TYPE, GRADE, LEVEL, MARK, ORIGIN, SPECIAL, STATUS, Facet, SavedFilter
from db.queries import case_lists as queries
from db.queries import cases as case_queries
from db.queries import due_lines, saved_filters
from db.queries.list_places import Places
from db.session import UnitOfWork

__all__ = ["CaseLists", "ListFilter", "SavedFilterView", "WallDay", "Window"]


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What a list shows; an empty condition lets everything pass."""

    words: str = ""
    window: Window | None = None  # open cases that are overdue, due today, in three or ten working days
    statuses: frozenset[CaseStatus] = frozenset()
    grades: frozenset[Grade] = frozenset()
    origins: frozenset[Origin] = frozenset()
    control_types: frozenset[ControlType] = frozenset()
    levels: frozenset[Level] = frozenset()
    marks: frozenset[Mark] = frozenset()
    specials: frozenset[Special] = frozenset()
    body_id: int | None = None  # the responsible one
    due_from: date | None = None
    due_until: date | None = None


PROPERTIES: Mapping[str, Facet] = {
    "statuses": STATUS,
    "grades": GRADE,
    "origins": ORIGIN,
    "control_types": CONTROL_TYPE,
    "levels": LEVEL,
    "marks": MARK,
    "specials": SPECIAL,
}


@dataclass(frozen=True, slots=True)
class SavedFilterView:
    """A filter under a name, a user's own or shared."""

    filter_id: int
    name: str
    shared: bool
    conditions: ListFilter
    sort: str
    descending: bool


@dataclass(frozen=True, slots=True)
class WallDay:
    """A day of the month on the wall, with how many open cases end on it and how many lines fall due in all."""

    day: MonthDay
    deadlines: int
    obligations: int


class CaseLists(CaseDesk):
    """What any user does with lists; nothing above their clearance is listed or counted."""

    def __init__(self, session: Session, rulebook: Rulebook, events: Events) -> None:
        super().__init__(session, rulebook, events)
        self._places = Places()

    def browse(
        self,
        conditions: ListFilter,
        *,
        sort: str = "registered",
        descending: bool = True,
        offset: int = 0,
        limit: int = 200,
    ) -> CasePage:
        """One page of a list, from any place in it. A search lists its newest hits and says when there are more."""
        asked = self._question(conditions, sort, descending)
        with self._session.read() as work:
            page = queries.page(work.db, asked, offset, limit, self._places)
            self._session.has_shown([(row[0], row[1]) for row in page.rows], ShownAs.LIST)
        rows = tuple(list_row(row, self._today, self._books.calendar) for row in page.rows)
        return CasePage(rows, page.total, page.more)

    def month(self, year: int, month: int) -> tuple[tuple[WallDay, ...], ...]:
        """A month in weeks from Monday, days off with their reason, deadlines and obligations counted."""
        weeks = month_sheet(year, month, self._books.calendar)
        with self._session.read() as work:
            first, last = weeks[0][0].on, weeks[-1][-1].on
            ended = dict(case_queries.ends_of_days(work.db, self._session.grades, first, last))
            due = dict(due_lines.by_day(work.db, self._session.grades, (first, last)))
        return tuple(tuple(WallDay(day, ended.get(day.on, 0), due.get(day.on, 0)) for day in week) for week in weeks)

    def saved(self) -> tuple[SavedFilterView, ...]:
        """The user's own filters and the shared ones, by name."""
        with self._session.read() as work:
            return tuple(_view(row) for row in saved_filters.visible_to(work.db, self._session.user.user_id))

    def save(
        self,
        name: str,
        conditions: ListFilter,
        *,
        sort: str = "registered",
        descending: bool = True,
        shared: bool = False,
    ) -> SavedFilterView | Refusal:
        """Keep a filter under a name; the same name of the same owner is replaced. Sharing is a chief's."""
        if shared:
            self._session.require(Role.CHIEF)
        if refusal := refused(*required(name=name)):
            return refusal
        if sort not in queries.SORTS:
            return Refusal((fault("sort", "list.sort"),))
        owner = None if shared else self._session.user.user_id
        with self._session.work("filter.save") as work:
            row = saved_filters.named(work.db, owner, name.strip())
            if row is None:
                row = self._stamped(SavedFilter(name=name.strip(), owner_id=owner))
                work.db.add(row)
            row.conditions, row.sort, row.descending = _text(conditions), sort, descending
            row.withdrawn = False
            work.commit()
            return _view(row)

    def forget(self, filter_id: int) -> None:
        """A filter is no longer offered."""
        with self._session.work("filter.forget") as work:
            row = self._filter(work, filter_id)
            if row.owner_id is None:
                self._session.require(Role.CHIEF)
            row.withdrawn = True
            work.commit()

    def _filter(self, work: UnitOfWork, filter_id: int) -> SavedFilter:
        row = work.db.get(SavedFilter, filter_id)
        if row is None or row.withdrawn or row.owner_id not in (None, self._session.user.user_id):
            raise RecordMissing(number=filter_id)
        return row

    def _question(self, conditions: ListFilter, sort: str, descending: bool) -> queries.Question:
        facets: dict[Facet, Set[StrEnum]] = {}
        for name, facet in PROPERTIES.items():
            wanted: frozenset[StrEnum] = getattr(conditions, name)
            if wanted:
                facets[facet] = wanted
        window = conditions.window
        due = (conditions.due_from, conditions.due_until)
        return queries.Question(
            grades=self._session.grades,
            facets=facets,
            words=conditions.words,
            open_due=span(window, self._today, self._books.calendar).days if window is not None else None,
            due=due if due != (None, None) else None,
            body_id=conditions.body_id,
            sort=sort,
            descending=descending,
        )


def _text(conditions: ListFilter) -> str:
    """A filter as canonical JSON; empty conditions are left out."""
    found: dict[str, Any] = {}
    for name in ListFilter.__dataclass_fields__:
        value = getattr(conditions, name)
        if isinstance(value, frozenset) and value:
            found[name] = sorted(value)
        elif isinstance(value, date):
            found[name] = value.isoformat()
        elif value and not isinstance(value, frozenset):
            found[name] = value
    return canonical_json(found)


def _conditions(kept: str) -> ListFilter:
    """The filter that `_text` kept."""
    found = json.loads(kept)
    values: dict[str, Any] = {}
    for name, value in found.items():
        if name in PROPERTIES:
            values[name] = frozenset(PROPERTIES[name].words(word) for word in value)
        elif name in ("due_from", "due_until"):
            values[name] = date.fromisoformat(value)
        else:
            values[name] = Window(value) if name == "window" else value
    return ListFilter(**values)


def _view(row: SavedFilter) -> SavedFilterView:
    return SavedFilterView(
        row.id, row.name, row.owner_id is None, _conditions(row.conditions), row.sort, row.descending
    )
