"""What all packages that go out have in common: who may send, how one is shown, how one is closed by its answer."""

from __future__ import annotations

from app.controllers.exchange.exchange_views import ExportView
from app.rules.terms import ExchangeOutcome, Purpose, Role, TransferState
from db.contents import ROOT
from db.models.exchange import Export
from db.queries import arrivals, transfers
from db.queries.arrivals import Stand
from db.queries.audit import journal_head
from db.session import UnitOfWork

SENDERS = (Role.REGISTRAR, Role.CONTROLLER)


def close_export(work: UnitOfWork, site: str, export: Export, outcome: ExchangeOutcome) -> None:
    """A package that is answered or given up; its bytes are kept no longer. The papers of a hand-over are the
    recipient's from now on, or ours again when it says that it did not take them."""
    export.outcome = ExchangeOutcome.ACKNOWLEDGED if outcome is ExchangeOutcome.ACCEPTED else outcome
    if export.purpose is Purpose.HANDOVER:
        _settle_transfers(work, site, export, taken=outcome is ExchangeOutcome.ACCEPTED)
    forget_bytes(work, export)


def _settle_transfers(work: UnitOfWork, site: str, export: Export, *, taken: bool) -> None:
    found = transfers.of_export(work.db, export.id)
    for transfer in found:
        transfer.state = TransferState.TAKEN if taken else TransferState.REFUSED
    if taken:
        return
    connection, head = work.db.connection(), journal_head(work.db, site).sequence
    let_go = arrivals.stands(connection, ROOT, [transfer.instruction_id for transfer in found])
    back = {
        number: Stand(stand.home, stand.prefix, site, True, stand.epoch + 1, head) for number, stand in let_go.items()
    }
    arrivals.save_stands(connection, ROOT, back, head)


def forget_bytes(work: UnitOfWork, export: Export) -> None:
    """The package's bytes are needed no more."""
    work.db.connection().exec_driver_sql("DELETE FROM outgoing_package WHERE export_id = ?", (export.id,))


def export_view(export: Export) -> ExportView:
    return ExportView(
        export_id=export.id,
        number=export.number,
        recipient=export.correspondent.name,
        purpose=export.purpose,
        outcome=export.outcome,
        counter=export.counter,
        papers=export.papers,
        rows=export.rows,
        grade=export.grade,
        file_name=export.file_name,
        code=export.code,
        size=export.size,
        made_at=export.entered_at,
        made_by=export.entered_by,
        expires_on=export.expires_on,
        written_at=export.written_at,
        ejected_at=export.ejected_at,
        answered_at=export.answered_at,
        answered_by=export.answered_by,
        reason=export.reason,
    )
