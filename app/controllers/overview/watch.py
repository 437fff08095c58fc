"""Lists of what waits: for the Administration's removal (79), for a decision, for a paper's hand-over (64), for a
notice of risk (66-1), for a receipt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.controllers.control.case_desk import CaseDesk
from app.controllers.office import organisation
from app.rules.discipline import delay_wd
from app.rules.terms import Grade, Level, OrganisationKind, Rule, Waiting
from app.rules.windows import Window, span, working_days_left
from db.queries import watch as queries

MOST = 1000

__all__ = ["Waiting", "WaitingCase", "Watch"]


@dataclass(frozen=True, slots=True)
class WaitingCase:
    """A case that waits: since when, or by when; ``detail`` is the paper, the kind of the proposal, the addressee."""

    case_id: int
    case_number: str
    grade: Grade
    text: str
    body: str
    on: date
    days: int  # working days it has waited; negative: working days left
    detail: str = ""
    record_id: int = 0


class Watch(CaseDesk):
    """What any user looks through; nothing above their clearance is listed."""

    def counts(self) -> dict[Waiting, int]:
        """How long each list is (no further than it is shown)."""
        return {waiting: len(self.of(waiting)) for waiting in Waiting}

    def decisions(self) -> int:
        """How many proposals wait for their decision."""
        with self._session.read() as work:
            return queries.count_awaiting(work.db, self._session.grades)

    def of(self, waiting: Waiting) -> tuple[WaitingCase, ...]:
        """One list, what has waited longest first."""
        with self._session.read() as work:
            grades, today = self._session.grades, self._today
            match waiting:
                case Waiting.REMOVAL_BY_ADMINISTRATION:
                    rows = queries.done_here(work.db, grades, MOST)
                case Waiting.CLOSING_HERE:
                    rows = ()
                    if organisation.kind_on(work, today) is not OrganisationKind.ADMINISTRATION:
                        rows = queries.removed_not_closed(work.db, grades, Level.ADMINISTRATION, MOST)
                case Waiting.DECISION:
                    rows = queries.proposals_awaiting(work.db, grades, MOST)
                case Waiting.HAND_OVER:
                    rows = queries.owed_by(work.db, grades, Rule.OBLIGATIONS_NOTIFY_MARKED, today, MOST)
                case Waiting.RISK_NOTICE:
                    near = span(Window.THREE_DAYS, today, self._books.calendar).last
                    rows = queries.without_risk_notice(work.db, grades, near, MOST)
                case Waiting.RECEIPT:
                    rows = queries.slips_out(work.db, grades, MOST)
        return tuple(self._row(row) for row in rows)

    def _row(self, row: Sequence[Any]) -> WaitingCase:
        case_id, number, grade, text, body, on, detail, record_id = row
        if on <= self._today:
            days = delay_wd(self._today, on, self._books.calendar)
        else:
            days = -(working_days_left(self._today, on, self._books.calendar) or 0)
        return WaitingCase(case_id, number, grade, text, body, on, days, str(detail or ""), record_id or 0)
