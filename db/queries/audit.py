"""Reading the journal: its head, single entries."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.canonical import first_link
from db.journal import Head, read_head
from db.models.audit import AuditEntry


def journal_head(db: Session, vault_uid: str) -> Head:
    """The last entry's place, or the first link of an empty journal."""
    return read_head(db.connection(), first_link(vault_uid))


def hash_at(db: Session, sequence: int) -> str | None:
    """The hash of one entry."""
    return db.scalar(select(AuditEntry.hash).where(AuditEntry.sequence == sequence))
