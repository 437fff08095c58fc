"""The journal as a card shows it: every entry about the case and its paper, for whoever may see the case."""

from __future__ import annotations

from app.controllers.control.case_access import visible_clause
from app.controllers.vault.audit import EntryView, entry_views
from app.controllers.vault.sessions import Session
from db.queries.case_log import entries_of_case

MOST = 500


class CaseLog:
    """Read here, never written."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_case(self, case_id: int) -> tuple[EntryView, ...]:
        """The newest entries first."""
        with self._session.read() as work:
            clause = visible_clause(work, self._session, case_id)
            rows = entries_of_case(work.db, clause.id, clause.instruction_id, MOST)
            return entry_views(work, rows)
