"""What every controller of a case's life has: who is signed in, the rulebooks, and who listens."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from app.controllers.control import case_facts, owing, standing
from app.controllers.control.case_access import visible_clause
from app.controllers.control.case_events import CaseChanged
from app.controllers.law.casebook import Casebook
from app.controllers.office import organisation
from app.controllers.vault.sessions import Session
from app.events import Events
from app.rules.outcome import Answer
from app.rules.rulebook import Rulebook
from db.models.cases import Clause
from db.models.entered import Entered
from db.models.moves import Step
from db.queries import moves
from db.session import UnitOfWork

Row = TypeVar("Row", bound=Entered)


class CaseDesk:
    """The base of the controllers of cases: they stamp what is entered, settle a case anew and tell of changes."""

    def __init__(self, session: Session, rulebook: Rulebook, events: Events) -> None:
        self._session = session
        self._books = Casebook(session, rulebook, events)
        self._events = events

    @property
    def _today(self) -> date:
        return self._session.clock.today()

    def _clause(self, work: UnitOfWork, case_id: int) -> Clause:
        return visible_clause(work, self._session, case_id)

    def _stamped(self, row: Row) -> Row:
        """A record of an event with the moment of its entry and who entered it."""
        row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name
        return row

    def _settle(self, work: UnitOfWork, clause: Clause, step: Step | None = None) -> Answer:
        """Where the case stands after what was decided or done, and its dates and obligations derived anew."""
        kind = organisation.kind_on(work, self._today)
        standing.settle(clause, moves.taken_back_of(work.db, clause.id), kind)
        book = self._books.of(work, clause, case_facts.of_record(clause), self._today)
        return owing.derive(clause, book, self._today, step)

    def _tell(self, case_id: int) -> None:
        self._events.tell(CaseChanged(case_id))
