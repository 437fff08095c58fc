"""The other end of a hand-over: papers that are given to us are all taken or none, and each becomes a line."""

from __future__ import annotations

from app.controllers.exchange.arrival import Arrival
from app.controllers.findings import fault
from app.controllers.vault.sessions import Session
from app.rules.outcome import Refusal
from app.rules.terms import RowState, TransferState
from db.contents import ROOT
from db.models.exchange import Import, Transfer
from db.queries.arrivals import ids_by_uid
from db.session import UnitOfWork

TAKEN_OVER = frozenset({RowState.NEW, RowState.CHANGED})


def enter_handover(work: UnitOfWork, session: Session, line: Import, arrival: Arrival) -> Refusal | None:
    """Note who gave us each paper. Refused, and then nothing of the package is kept, when one of them is held here
    already or a row of its history would be lost: an answer "accepted" would then be untrue."""
    ids = ids_by_uid(work.db.connection(), ROOT, arrival.papers)
    if arrival.untaken or any(paper.state not in TAKEN_OVER for paper in arrival.papers.values()):
        return Refusal((fault("import", "handover.not_whole", rows=arrival.untaken),))
    for number in ids.values():
        work.db.add(
            Transfer(
                instruction_id=number,
                epoch=arrival.stands[ROOT][number].epoch,
                from_site=arrival.sender,
                to_site=session.vault_uid,
                import_id=line.id,
                state=TransferState.TAKEN,
                on=session.clock.today(),
                entered_at=session.clock.now(),
                entered_by=session.user.full_name,
            )
        )
    return None
