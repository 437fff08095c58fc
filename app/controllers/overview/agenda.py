"""What falls due: counted by windows of days, listed by day, hour and owner, marked in the month.

The numbers and the lists are read from the same lines, so that they never speak of different things.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.controllers.control.views import TodayRow
from app.controllers.law.casebook import Casebook
from app.controllers.vault.sessions import Session
from app.rules.terms import Owner, ShownAs
from app.rules.windows import Window, span, working_days_left
from db.models.due_lines import AFTER_HOURS
from db.queries import due_lines as queries
from db.session import UnitOfWork

__all__ = ["Agenda", "AgendaPage", "Window"]

PAGE = 200
DEADLINE_PARAGRAPH = "50"


@dataclass(frozen=True, slots=True)
class AgendaPage:
    """Lines of a list, and how many it has in all."""

    rows: tuple[TodayRow, ...]
    total: int


class Agenda:
    """What any user reads of what falls due; nothing above their clearance is listed or counted."""

    def __init__(self, session: Session, books: Casebook) -> None:
        self._session = session
        self._books = books

    @property
    def _today(self) -> date:
        return self._session.clock.today()

    def counts(self) -> dict[Window, int]:
        """How much is overdue, due today, in three and in ten working days."""
        with self._session.read() as work:
            return self.counted(work)

    def counted(self, work: UnitOfWork) -> dict[Window, int]:
        """The same within a reading that is open."""
        found = {}
        for window in Window:
            days = span(window, self._today, self._books.calendar).days
            found[window] = queries.count(work.db, self._session.grades, days)
        return found

    def window(self, window: Window | None = None, *, offset: int = 0, limit: int = PAGE) -> AgendaPage:
        """What is overdue, due today, in three or ten working days; None: everything up to ten working days."""
        with self._session.read() as work:
            return self.listed(work, window, offset=offset, limit=limit)

    def listed(self, work: UnitOfWork, window: Window | None, *, offset: int = 0, limit: int = PAGE) -> AgendaPage:
        """The same within a reading that is open."""
        days = span(window or Window.TEN_DAYS, self._today, self._books.calendar).days
        return self._page(work, days if window is not None else (None, days[1]), offset, limit)

    def day(self, on: date, *, offset: int = 0, limit: int = PAGE) -> AgendaPage:
        """What falls due on one day."""
        with self._session.read() as work:
            return self._page(work, (on, on), offset, limit)

    def marks(self, first: date, last: date) -> dict[date, int]:
        """How much falls due on each day between two."""
        with self._session.read() as work:
            return dict(queries.by_day(work.db, self._session.grades, (first, last)))

    def _page(self, work: UnitOfWork, days: queries.Days, offset: int, limit: int) -> AgendaPage:
        grades = self._session.grades
        rows = queries.page(work.db, grades, days, offset, limit)
        total = queries.count(work.db, grades, days)
        self._session.has_shown(((row[1], row[2]) for row in rows), ShownAs.LIST)
        return AgendaPage(tuple(self._row(row) for row in rows), total)

    def _row(self, row: Sequence[Any]) -> TodayRow:
        line, case_id, number, grade, rule, paragraph, owner, body, due_on, place, words = row
        return TodayRow(
            case_id=case_id,
            case_number=number,
            grade=grade,
            rule=rule,
            paragraph=paragraph or DEADLINE_PARAGRAPH,
            owner=owner or Owner.EXECUTOR,
            body=body if owner in (None, Owner.EXECUTOR, Owner.CO_EXECUTOR) else "",
            due_on=due_on,
            text=words,
            days_left=working_days_left(self._today, due_on, self._books.calendar) or 0,
            line=line,
            hour=f"{place // 60:02d}:{place % 60:02d}" if place < AFTER_HOURS else "",
        )
