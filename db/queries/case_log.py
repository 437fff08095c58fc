"""The journal's entries about one case: its paper, its clause, and every record that hangs on the clause."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Table, and_, or_, select
from sqlalchemy.orm import Session

from db.base import Base, recorded_tables
from db.models.audit import AuditEntry


def entries_of_case(db: Session, clause_id: int, instruction_id: int, limit: int) -> Sequence[AuditEntry]:
    """The newest first."""
    about: list[ColumnElement[bool]] = [
        and_(AuditEntry.record_kind == "clause", AuditEntry.record_id == clause_id),
        and_(AuditEntry.record_kind == "instruction", AuditEntry.record_id == instruction_id),
    ]
    for kind, name in recorded_tables().items():
        hangs = _hangs_on(Base.metadata.tables[name], clause_id)
        if hangs is not None:
            ids = db.scalars(select(Base.metadata.tables[name].c.id).where(hangs)).all()
            if ids:
                about.append(and_(AuditEntry.record_kind == kind, AuditEntry.record_id.in_(ids)))
    query = select(AuditEntry).where(or_(*about)).order_by(AuditEntry.sequence.desc()).limit(limit)
    return db.scalars(query).all()


def _hangs_on(table: Table, clause_id: int) -> ColumnElement[bool] | None:
    """Which rows of a table belong to the clause; None where none can."""
    if "clause_id" in table.columns:
        return table.c.clause_id == clause_id
    if {"subject_kind", "subject_id"} <= set(table.columns.keys()):
        return and_(table.c.subject_kind == "clause", table.c.subject_id == clause_id)
    return None
