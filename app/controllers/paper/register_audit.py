"""Rows of the audit log on paper: in the words of the paper's language, by the office's own clock."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime, time, tzinfo

from app.controllers.paper.register_views import Cells, Found, Line, Reader, RegisterAsked
from app.controllers.vault.audit import NEVER_SHOWN, FieldChange
from app.controllers.vault.log_words import LogWords, is_inner
from db.base import moment_text
from db.models.audit import AuditEntry
from db.queries.audit import EntryFilter, entry_page
from db.queries.users import all_users
from db.session import Reading

PAGE = 1_000


def entries(work: Reading, asked: RegisterAsked, reader: Reader, calendar: object) -> Found:
    """Entries of the period that the reader may see, oldest first."""
    since = datetime.combine(asked.since or asked.until, time.min, reader.zone)
    until = datetime.combine(asked.until, time.max, reader.zone)
    wanted = EntryFilter(asked.actions, asked.user_uid, since=moment_text(since), until=moment_text(until))
    found: list[AuditEntry] = []
    before: int | None = None
    while rows := entry_page(work.db, wanted, before, PAGE):
        found.extend(rows)
        before = rows[-1].sequence
    words, names = LogWords(reader.language, reader.zone), {user.uid: user.login for user in all_users(work.db)}
    of = (names.get(asked.user_uid, ""), words.actions(asked.actions) if asked.actions else "")
    lines = tuple(Line(_entry(row, names, words, reader.zone)) for row in reversed(found))
    return Found(lines, of="; ".join(part for part in of if part))


def _entry(row: AuditEntry, names: Mapping[str, str], words: LogWords, zone: tzinfo | None) -> Cells:
    """An entry on paper: who did what to which record when, and which of its fields it changed."""
    who = ", ".join(names.get(uid, uid[:8]) for uid in (row.user_uid, row.second_uid) if uid)
    at = f"{datetime.fromisoformat(row.at).astimezone(zone):%d.%m.%Y %H:%M:%S}"
    record = f"{words.record(row.record_kind)} № {row.record_id}" if row.record_id else "—"
    return (str(row.sequence), at, who, words.action(row.action), record, ", ".join(_named(row, words)), row.hash[:16])


def _named(row: AuditEntry, words: LogWords) -> Iterable[str]:
    """Names of the fields an entry changed: what they hold stays in the vault. A new record is said to be one."""
    changes = json.loads(row.change) if row.change else {}
    if row.record_hash and "id" in changes:
        return (words.new_record(),)
    kind = row.record_kind if row.record_hash else "note"
    names = [name for name in changes if name not in NEVER_SHOWN and not is_inner(FieldChange(name, None, None, kind))]
    return sorted({words.field(name, kind) for name in names})
