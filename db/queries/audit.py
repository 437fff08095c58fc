"""Reading the journal: its head, pages of it, one record's history."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Table, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from app.rules.terms import Grade
from db.base import Base, recorded_tables
from db.canonical import first_link
from db.journal import Head, read_head
from db.models.audit import AuditEntry

UNGRADED = ("user", "vault", "note")  # kinds that hold nothing of a paper


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
    """The latest moment any entry was written at, by whatever clock; "" for an empty journal."""
    return db.scalar(select(func.max(AuditEntry.at))) or ""


def entry_page(
    db: Session, asked: EntryFilter, grades: Collection[Grade], before: int | None, limit: int
) -> Sequence[AuditEntry]:
    """The newest entries first, from number ``before`` (not included) downwards."""
    query = select(AuditEntry).where(*_conditions(asked), _visible(grades))
    if before is not None:
        query = query.where(AuditEntry.sequence < before)
    return db.scalars(query.order_by(AuditEntry.sequence.desc()).limit(limit)).all()


def count_entries(db: Session, asked: EntryFilter, grades: Collection[Grade]) -> int:
    query = select(func.count()).select_from(AuditEntry).where(*_conditions(asked), _visible(grades))
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


def _visible(grades: Collection[Grade]) -> ColumnElement[bool]:
    """Entries about records that the reader may see. A record without a grade of its own needs the highest."""
    if Grade.SPECIAL_IMPORTANCE in grades:
        return AuditEntry.sequence.is_not(None)
    seen: list[ColumnElement[bool]] = [AuditEntry.record_kind.in_(UNGRADED)]
    for kind, name in recorded_tables().items():
        table = Base.metadata.tables[name]
        if "grade" in table.columns:
            seen.append(and_(AuditEntry.record_kind == kind, _is_graded(table, grades)))
    return or_(*seen)


def _is_graded(table: Table, grades: Collection[Grade]) -> ColumnElement[bool]:
    return exists().where(table.c.id == AuditEntry.record_id, table.c.grade.in_(grades))
