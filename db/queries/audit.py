"""Reading the journal: its head, pages of it, one record's history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, or_, select, text
from sqlalchemy.orm import Session

from db.base import recorded_tables
from db.canonical import first_link
from db.entries import Head
from db.journal import read_head
from db.models.audit import AuditEntry
from db.scope import holds


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """Which entries are asked for; empty fields ask for all. ``since`` and ``until`` are UTC texts, both included."""

    action: str = ""
    user_uid: str = ""
    record_kind: str = ""
    record_id: int | None = None
    since: str = ""
    until: str = ""


def journal_head(db: Session, vault_uid: str) -> Head:
    """The last entry's place, or the first link of an empty journal."""
    return read_head(db.connection(), first_link(vault_uid))


def hash_at(db: Session, sequence: int) -> str | None:
    """The hash of one entry."""
    return db.scalar(select(AuditEntry.hash).where(AuditEntry.sequence == sequence))


def newest_moment(db: Session) -> str:
    """The latest moment any entry was written at, by whatever clock and about whatever; "" for an empty journal."""
    return db.scalar(text("SELECT max(at) FROM main.audit_entry")) or ""


def seen_uids(db: Session) -> dict[str, frozenset[str]]:
    """Kind -> uids of the records that this session sees, for kinds that hold anything of a paper."""
    kinds = {kind: table for kind, table in recorded_tables().items() if table in holds()}
    return {
        kind: frozenset(db.execute(text(f'SELECT uid FROM "{table}"')).scalars())  # noqa: S608
        for kind, table in kinds.items()
    }


def entry_page(db: Session, asked: EntryFilter, before: int | None, limit: int) -> Sequence[AuditEntry]:
    """The newest entries first, from number ``before`` (not included) downwards. A limited user's session sees only
    entries about records that it sees (`db.scope`)."""
    query = select(AuditEntry).where(*_conditions(asked))
    if before is not None:
        query = query.where(AuditEntry.sequence < before)
    return db.scalars(query.order_by(AuditEntry.sequence.desc()).limit(limit)).all()


KNOWN_ACTIONS = text(
    "WITH RECURSIVE known(action) AS (SELECT min(action) FROM audit_entry UNION ALL "
    "SELECT (SELECT min(e.action) FROM audit_entry e WHERE e.action > known.action) FROM known "
    "WHERE known.action IS NOT NULL) SELECT action FROM known WHERE action IS NOT NULL"
)


def known_actions(db: Session) -> Sequence[str]:
    """Every action that any entry this session sees was written under, in the order of the alphabet. Goes from one to
    the next in the index: of a long journal hardly anything is read."""
    return db.execute(KNOWN_ACTIONS).scalars().all()


def count_entries(db: Session, asked: EntryFilter) -> int:
    query = select(func.count()).select_from(AuditEntry).where(*_conditions(asked))
    return db.scalar(query) or 0


def _conditions(asked: EntryFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if asked.action:
        found.append(AuditEntry.action.startswith(asked.action, autoescape=True))
    if asked.user_uid:
        found.append(or_(AuditEntry.user_uid == asked.user_uid, AuditEntry.second_uid == asked.user_uid))
    if asked.record_kind:
        found.append(AuditEntry.record_kind == asked.record_kind)
    if asked.record_id is not None:
        found.append(AuditEntry.record_id == asked.record_id)
    if asked.since:
        found.append(AuditEntry.at >= asked.since)
    if asked.until:
        found.append(AuditEntry.at <= asked.until)
    return found
