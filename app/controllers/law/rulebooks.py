"""Rulebooks of a vault: the one in force, and those that older dates rest on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.calendars import parse_year, shipped_calendar
from app.controllers.vault.sessions import Session
from app.editions import parse_edition, shipped_rulebook
from app.errors import BadEdition
from app.rules.calendar import CalendarGap, CalendarYear, WorkingCalendar
from app.rules.parameters import Parameters
from app.rules.rulebook import Rulebook
from db.queries import editions as queries
from db.session import UnitOfWork

CALENDAR, DECREE = "calendar", "decree"


class Shelf:
    """What shipped and what was loaded into this vault, put together. Every version stays within reach."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._made: dict[tuple[str, str], Rulebook] = {}

    def current(self, work: UnitOfWork, calendar: str = "", decree: str = "") -> Rulebook:
        """The rulebook in force, as it would be with ``calendar`` or ``decree`` (file texts) loaded too."""
        years = {year.year: year for year in shipped_calendar().years()}
        for text in [*(row.text for row in queries.newest(work.db, CALENDAR)), *([calendar] if calendar else [])]:
            year = parse_year(text)
            years[year.year] = year
        return replace(
            shipped_rulebook(),
            calendar=consecutive(years.values()),
            parameters=self._in_force(self._editions(work, decree)),
        )

    def of(self, work: UnitOfWork, edition: str, calendar_edition: str) -> Rulebook:
        """The rulebook that gave a stored date, by the names the date remembers."""
        key = (edition, calendar_edition)
        if key not in self._made:
            named = [part.partition(": ")[::2] for part in calendar_edition.split("; ")]
            versions = {(str(year.year), year.edition): year for year in self._years(work)}
            parameters = {known.edition.name: known for known in self._editions(work)}
            self._made[key] = replace(
                shipped_rulebook(),
                calendar=consecutive(versions[year, version] for year, version in named),
                parameters=parameters[edition],
            )
        return self._made[key]

    def knows(self, work: UnitOfWork, kind: str, name: str) -> bool:
        """Whether a version of that name is on the shelf ("2026: 2026-07", or an edition's name)."""
        if kind == CALENDAR:
            return name in {f"{year.year}: {year.edition}" for year in self._years(work)}
        return name in {known.edition.name for known in self._editions(work)}

    def _years(self, work: UnitOfWork) -> list[CalendarYear]:
        return [*shipped_calendar().years(), *(parse_year(row.text) for row in queries.every(work.db, CALENDAR))]

    def _editions(self, work: UnitOfWork, decree: str = "") -> list[Parameters]:
        texts = [*(row.text for row in queries.every(work.db, DECREE)), *([decree] if decree else [])]
        return [shipped_rulebook().parameters, *(parse_edition(text)[0] for text in texts)]

    def _in_force(self, known: list[Parameters]) -> Parameters:
        """The newest edition whose day has come; among equals the one loaded last."""
        today = self._session.clock.today()
        since = max((one.edition.since for one in known if one.edition.since <= today), default=known[0].edition.since)
        return [one for one in known if one.edition.since == since][-1]


def consecutive(years: Iterable[CalendarYear]) -> WorkingCalendar:
    """A calendar of years that follow one another; a gap is a `BadEdition` that names the missing year."""
    try:
        return WorkingCalendar(years)
    except CalendarGap as gap:
        raise BadEdition(field="year", reason="calendar_gap", detail=str(gap.year)) from gap
