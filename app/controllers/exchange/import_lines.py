"""Lines of the register of packages that came in: made from a file, shown to a screen."""

from __future__ import annotations

import hashlib
import json
from datetime import date

from app.controllers.exchange.exchange_views import ImportView
from app.controllers.vault.sessions import Session
from app.rules.terms import ExchangeOutcome
from app.vault.packages import digest_code
from db.models.exchange import Import
from db.queries import exchange as queries
from db.session import Reading

LONGEST_NAME = 200


def import_line(work: Reading, session: Session, file_name: str, content: bytes) -> Import:
    """A new line for a file that was read; what it is follows."""
    return Import(
        number=queries.last_number(work.db, Import) + 1,
        file_name=file_name[:LONGEST_NAME].encode("utf-8", errors="replace").decode(),
        file_sha256=hashlib.sha256(content).hexdigest(),
        code=digest_code(content),
        outcome=ExchangeOutcome.UNREADABLE,
        values="{}",
        entered_at=session.clock.now(),
        entered_by=session.user.full_name,
    )


def _values(kept: str) -> dict[str, object]:
    """What fills the sentence of the outcome; a day is a day again, to be told as each language tells it."""
    found: dict[str, object] = json.loads(kept)
    if "day" in found:
        found["day"] = date.fromisoformat(str(found["day"]))
    return found


def import_view(line: Import) -> ImportView:
    return ImportView(
        import_id=line.id,
        number=line.number,
        sender=line.correspondent.name if line.correspondent else "",
        outcome=line.outcome,
        values=_values(line.values),
        purpose=line.purpose,
        sender_number=line.sender_number,
        counter=line.counter,
        grade=line.grade,
        file_name=line.file_name,
        code=line.code,
        rows=line.rows,
        added=line.added,
        changed=line.changed,
        arrived_at=line.entered_at,
        arrived_by=line.entered_by,
        packed_at=line.packed_at,
        decided_at=line.decided_at,
        decided_by=line.decided_by,
        receipt_code=line.receipt_code,
        reason=line.reason,
    )
