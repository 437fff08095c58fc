"""What entering execution and entering reports share: ticking what was owed, opening it again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.controllers.control.case_desk import CaseDesk
from app.controllers.findings import fault
from app.rules.outcome import Finding
from app.rules.terms import CaseStatus, Owner
from db.models.cases import Clause, CoExecutor, OwedObligation
from db.models.execution import Reopening
from db.session import UnitOfWork


class ExecutionDesk(CaseDesk):
    """The base of controllers that say what was done."""

    def _day_faults(self, clause: Clause, on: date) -> Iterator[Finding]:
        if on > self._today:
            yield fault("on", "entry.in_future")
        if on < clause.instruction.received_on:
            yield fault("on", "move.before_receipt", received=clause.instruction.received_on)

    def _tick(self, row: OwedObligation, on: date, reference: str) -> None:
        row.done_on, row.done_reference = on, reference.strip()
        row.done_entered_at, row.done_entered_by = self._session.clock.now(), self._session.user.full_name

    def _reopened(self, work: UnitOfWork, row: OwedObligation, clause: Clause, reason: str) -> None:
        """Open an obligation again inside another action: its report was returned, its entry was a mistake."""
        assert row.done_on is not None  # asked before
        back = Reopening(obligation_id=row.id, done_on=row.done_on, reason=reason.strip())
        back.at = self._session.clock.now()
        work.db.add(self._stamped(back))
        row.done_on, row.done_reference = None, ""
        note_coexecutor(clause, row, None, "", None)
        if clause.done_on is not None and clause.status is CaseStatus.DONE_HERE:
            clause.done_on = None
        self._settle(work, clause)


def named(clause: Clause) -> list[CoExecutor]:
    """Co-executors that still are."""
    return [other for other in clause.coexecutors if other.withdrawn_on is None]


def note_coexecutor(clause: Clause, row: OwedObligation, on: date | None, reference: str, sheets: int | None) -> None:
    """Keep the arrival beside the body too, for the card."""
    for other in named(clause):
        if row.owner is Owner.CO_EXECUTOR and other.body_id == row.body_id:
            other.done_on, other.reference, other.sheets = on, reference.strip(), sheets
