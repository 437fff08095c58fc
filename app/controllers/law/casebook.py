"""Which rulebook a controller asks: the one in force for what is new, a case's own for the dates it was given.

Both carry the organisation profile of the day, which names the deciders where control is not at the Administration.
"""

from __future__ import annotations

from datetime import date

from app.controllers.law.editions import RulebookChanged
from app.controllers.law.rulebooks import Shelf
from app.controllers.office.organisation import rulebook_on
from app.controllers.vault.sessions import Session
from app.events import Events
from app.rules.calendar import WorkingCalendar
from app.rules.decisions import answer
from app.rules.facts import Case
from app.rules.rulebook import Rulebook
from app.rules.terms import Rule
from db.models.cases import Clause
from db.session import UnitOfWork


class Casebook:
    """Follows the loading of calendars and editions; nothing already dated moves with it."""

    def __init__(self, session: Session, rulebook: Rulebook, events: Events) -> None:
        self._book = rulebook
        self._shelf = Shelf(session)
        events.subscribe(RulebookChanged, self._use)

    def _use(self, changed: RulebookChanged) -> None:
        self._book = changed.rulebook

    @property
    def calendar(self) -> WorkingCalendar:
        """The working calendar in force."""
        return self._book.calendar

    @property
    def plain(self) -> Rulebook:
        """The rulebook in force without a profile: all that a preview of dates needs."""
        return self._book

    def current(self, work: UnitOfWork, day: date) -> Rulebook:
        """The rulebook in force, with the profile of ``day``."""
        return rulebook_on(work, self._book, day)

    def remembered(self, work: UnitOfWork, clause: Clause) -> Rulebook:
        """The rulebook a clause's dates remember."""
        return self._shelf.of(work, clause.edition, clause.calendar_edition)

    def of(self, work: UnitOfWork, clause: Clause, case: Case, day: date) -> Rulebook:
        """The rulebook to judge a clause by: its own; the one in force when its own lacks a year by now."""
        own = rulebook_on(work, self.remembered(work, clause), day)
        lacking = not own.calendar.first_year <= day.year <= own.calendar.last_year or any(
            finding.rule is Rule.TERMS_CALENDAR for finding in answer(case, None, own).requires
        )
        return self.current(work, day) if lacking else own
