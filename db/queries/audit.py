"""Reading the journal: its head, pages of it, one record's history."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
    """Which entries are asked for; empty fields ask for all. ``since`` and ``until`` are UTC texts, both included.
    ``actions``: any of these, or of those that begin with one that ends in a point."""

    actions: tuple[str, ...] = ()
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


# Record kind -> what a person knows such a record by, in Kazakh and in Russian.
KNOWN_BY: Mapping[str, tuple[str, str]] = {
    "clause": ("case_number", "case_number"),
    "instruction": ("registration_number", "registration_number"),
    "body": ("name_kk", "name_ru"),
    "unit": ("name_kk", "name_ru"),
    "sector": ("name_kk", "name_ru"),
    "official": ("name", "name"),
    "user": ("full_name", "full_name"),
    "access_list": ("name", "name"),
    "correspondent": ("name", "name"),
    "draft": ("number", "number"),
    "export": ("number", "number"),
    "import": ("number", "number"),
    "medium": ("account_number", "account_number"),
    "nationwide_plan": ("year", "year"),
    "normative_decree": ("number", "number"),
    "paper": ("number", "number"),
    "print": ("number", "number"),
    "saved_filter": ("name", "name"),
}
NAMED = frozenset(kind for kind, (column, _) in KNOWN_BY.items() if "name" in column)  # by a name, not a number


def known_as(db: Session, wanted: Mapping[str, Iterable[int]]) -> dict[tuple[str, int], tuple[str, str]]:
    """(Kind, id) -> what a person knows the record by, in Kazakh and in Russian; of what this session sees."""
    found: dict[tuple[str, int], tuple[str, str]] = {}
    for kind, numbers in wanted.items():
        if kind not in KNOWN_BY:
            continue
        kk, ru = KNOWN_BY[kind]
        ids = ",".join(str(int(number)) for number in set(numbers))
        query = text(f'SELECT id, "{kk}", "{ru}" FROM "{recorded_tables()[kind]}" WHERE id IN ({ids})')  # noqa: S608
        found |= {(kind, row[0]): (str(row[1] or ""), str(row[2] or row[1] or "")) for row in db.execute(query)}
    return found


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
    if asked.actions:
        found.append(
            or_(
                *(
                    AuditEntry.action.startswith(one, autoescape=True) if one[-1] == "." else AuditEntry.action == one
                    for one in asked.actions
                )
            )
        )
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
