"""A case is changed in one vault only: what was handed over, or came as a copy, is read here and changed nowhere else.

Watched below the controllers, so that no screen, command or later feature can forget it. Packages that are accepted
write past the session and are judged on their way in.
"""

from __future__ import annotations

from sqlalchemy import event
from sqlalchemy.orm import Session

from app.errors import CaseElsewhere
from db.base import Recorded
from db.contents import CASES, ROOT
from db.queries.contents import papers_of

KINDS = frozenset(content.kind for content in CASES)


def watch_custody(db: Session) -> None:
    """Refuse, when it is flushed, any change of a case that is not held here."""
    event.listen(db, "after_flush", _look)


def _look(db: Session, context: object) -> None:
    touched: dict[str, set[int]] = {}
    for row in (*db.new, *db.dirty):
        if isinstance(row, Recorded) and row.record_kind in KINDS and (row in db.new or db.is_modified(row)):
            touched.setdefault(row.record_kind, set()).add(row.id)
    if not touched:
        return
    connection = db.connection()
    elsewhere = connection.exec_driver_sql("SELECT 1 FROM standing WHERE kind = ? AND NOT held LIMIT 1", (ROOT,))
    if elsewhere.first() is None:
        return
    for kind, ids in touched.items():
        papers = ", ".join(str(number) for number in papers_of(connection, kind, ids))
        found = connection.exec_driver_sql(
            f"SELECT i.registration_number FROM standing s JOIN instruction i ON i.id = s.record_id"
            f" WHERE s.kind = '{ROOT}' AND NOT s.held AND s.record_id IN ({papers}) LIMIT 1"
        ).first()
        if found is not None:
            raise CaseElsewhere(number=found[0])
