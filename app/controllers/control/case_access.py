"""Opening a case's record for a user: only what their clearance covers is there for them.

Below this, `db.scope` keeps from every query what the user may not see; here it becomes `RecordMissing`, and what an
inspector is shown is written down.
"""

from __future__ import annotations

from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.rules.terms import ShownAs
from db.models.cases import Clause
from db.models.moves import Step
from db.queries import cases, moves
from db.session import UnitOfWork


def visible_clause(work: UnitOfWork, session: Session, case_id: int) -> Clause:
    """The clause's record, or `RecordMissing` when it is not there or above the user's clearance."""
    clause = cases.clause(work.db, case_id)
    if clause is None or clause.grade not in session.grades:
        raise RecordMissing(number=case_id)
    session.has_shown([(clause.id, clause.case_number)], ShownAs.CARD)
    return clause


def visible_step(work: UnitOfWork, session: Session, step_id: int) -> tuple[Step, Clause]:
    """A step with its clause, on the same terms."""
    step = moves.step(work.db, step_id)
    if step is None:
        raise RecordMissing(number=step_id)
    return step, visible_clause(work, session, step.clause_id)
