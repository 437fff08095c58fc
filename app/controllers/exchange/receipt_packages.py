"""Receipts as packages: what became of a site's packages goes back to it, and what comes back closes ours."""

from __future__ import annotations

from collections import Counter

from app.controllers.exchange.correspondents import correspondent_record
from app.controllers.exchange.exchange_views import ExportView
from app.controllers.exchange.packing import ends_of, make_package
from app.controllers.exchange.receipts import judge_receipt
from app.controllers.exchange.sending import SENDERS, close_export, export_view
from app.controllers.exchange.taking import Counts
from app.controllers.findings import fault
from app.controllers.vault.sessions import Session
from app.exchange.lines import Row
from app.exchange.manifest import Scope
from app.exchange.package import Opened
from app.rules.outcome import Refusal
from app.rules.terms import ExchangeOutcome, Purpose, RowState
from db.base import moment_text
from db.models.exchange import Import
from db.queries import exchange as queries
from db.session import UnitOfWork

RECEIPT = "receipt"
VALID_DAYS = 366


class Receipts:
    """What a signed-in user does with receipts as packages."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def prepare(self, correspondent_id: int) -> ExportView | Refusal:
        """Pack the receipts of every package of a site that was decided and not answered yet. It is then written and
        ejected like any package; a receipt is not acknowledged in turn."""
        self._session.require(*SENDERS)
        with self._session.work("receipt.prepare") as work:
            recipient = correspondent_record(work, correspondent_id)
            ends = ends_of(work, recipient, self._session.clock.today())
            if isinstance(ends, str):
                return Refusal((fault("correspondent_id", ends, name=recipient.name),))
            lines = queries.unanswered(work.db, correspondent_id)
            if not lines:
                return Refusal((fault("correspondent_id", "export.nothing"),))
            parts = {RECEIPT: iter([_row(line) for line in lines])}
            export = make_package(
                work, self._session, ends, Purpose.RECEIPT, parts,
                grade=None, papers=0, scope=Scope(), valid_days=VALID_DAYS, reason="",
            )  # fmt: skip
            for line in lines:
                line.receipt_id = export.id
            work.commit()
            return export_view(export)


def apply_receipts(work: UnitOfWork, session: Session, found: Opened, named: str) -> Counts:
    """Close our packages that a receipt answers. A receipt whose code is not right closes nothing."""
    counts: Counts = Counter()
    for row in found.rows(RECEIPT):
        export = queries.export_of(work.db, row["package"])
        if export is None or export.correspondent.site != found.manifest.draft.sender.site:
            counts[RowState.CONFLICTING] += 1
            continue
        said = judge_receipt(export.receipt_secret, export.package, row["code"])
        if said is None or said != row["outcome"]:
            counts[RowState.CONFLICTING] += 1
        elif export.outcome not in queries.UNANSWERED:
            counts[RowState.SAME] += 1
        else:
            export.answered_at, export.answered_by = session.clock.now(), named
            close_export(work, session.vault_uid, export, said)
            counts[RowState.CHANGED] += 1
    return counts


def _row(line: Import) -> Row:
    row = {
        "package": line.package,
        "counter": line.counter,
        "outcome": line.outcome.value,
        "code": line.receipt_code,
        "decided_at": moment_text(line.decided_at) if line.decided_at else "",
    }
    return row | ({"reason": line.reason} if line.outcome is ExchangeOutcome.DECLINED else {})
