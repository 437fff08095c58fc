"""The journal as auditors use it: pages of it, its verification, its export, and the vault as it once was."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

from app.controllers.vault.sessions import Session
from app.controllers.vault.vault_checks import CheckReport, Progress
from app.controllers.vault.witnesses import Witness
from app.rules.terms import Role
from app.vault.private_files import canonical_json, writing_private
from db.base import moment_text, recorded_columns
from db.canonical import PAYLOAD_FIELDS
from db.models.audit import AuditEntry
from db.queries.audit import (
    EntryFilter,
    count_entries,
    entry_page,
    journal_head,
    known_actions,
    known_as,
    seen_uids,
)
from db.queries.users import all_users
from db.session import Reading
from db.verification import KEYS_OF, Anchor, replay

__all__ = ["Anchor", "Audit", "EntryFilter", "EntryPage", "EntryView", "FieldChange", "HeadView"]

FORMAT = "baqylau-log"
FORMAT_VERSION = 1
AUDITING = (Role.AUDITOR, Role.SECURITY_OFFICER)
NEVER_SHOWN = frozenset({"sealing_key", "signing_key", "recovery_sealing", "recovery_signing"})

WHOSE = {"subject_id": "subject_kind", "record_id": "kind"}  # columns that name a record of the kind beside them

Names = tuple[str, str]  # what a person knows a record by, in Kazakh and in Russian


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field before and after; None where there was nothing. ``kind``: of the record whose field it is. Where it
    names another record, ``refers_to`` is that one's kind, and what it is known by stands beside, if it may be seen."""

    field: str
    before: str | int | None
    after: str | int | None
    kind: str = ""
    refers_to: str = ""
    before_names: Names | None = None
    after_names: Names | None = None


@dataclass(frozen=True, slots=True)
class EntryView:
    """One entry as the log screen shows it. A note has values instead of changes: they stand as ``after``."""

    sequence: int
    at: datetime
    login: str
    second_login: str
    action: str
    record_kind: str
    record_id: int
    changes: tuple[FieldChange, ...]
    hash: str
    names: Names | None = None  # what its record is known by


@dataclass(frozen=True, slots=True)
class EntryPage:
    """Entries, newest first, and how many there are in all that the reader may see."""

    rows: tuple[EntryView, ...]
    total: int


@dataclass(frozen=True, slots=True)
class HeadView:
    """What is printed and signed on paper: number and hash of the last entry."""

    sequence: int
    hash: str
    at: str

    @property
    def anchor(self) -> str:
        return f"{self.sequence}:{self.hash}"


class Audit:
    """For auditors and the security officer. The journal is read here, never written but by exporting it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def page(self, asked: EntryFilter, *, before: int | None = None, limit: int = 200) -> EntryPage:
        """The newest entries that the reader may see; ``before`` continues downwards."""
        self._session.require(*AUDITING)
        with self._session.read() as work:
            rows = entry_page(work.db, asked, before, limit)
            return EntryPage(entry_views(work, rows), count_entries(work.db, asked))

    def actions(self) -> tuple[str, ...]:
        """What was ever done, as the entries name it."""
        self._session.require(*AUDITING)
        with self._session.read() as work:
            return tuple(known_actions(work.db))

    def since(self, day: date) -> str:
        """The beginning of a day on this workstation, as an `EntryFilter` takes it."""
        return moment_text(datetime.combine(day, time.min, self._session.clock.local_now().tzinfo))

    def until(self, day: date) -> str:
        """The end of a day on this workstation, as an `EntryFilter` takes it."""
        return moment_text(datetime.combine(day, time.max, self._session.clock.local_now().tzinfo))

    def head(self) -> HeadView:
        """The head, for the evening's sheet: what an inspector later holds the journal against."""
        with self._session.read() as work:
            head = journal_head(work.db, self._session.vault_uid)
        return HeadView(head.sequence, head.hash, head.at)

    def verify(
        self, anchors: tuple[Anchor, ...] = (), progress: Progress = lambda step, done, total: None
    ) -> CheckReport:
        """Verify everything against the head kept outside and the given anchors from paper."""
        self._session.require(*AUDITING)
        return self._session.check(progress, anchors)

    def export(self, file: Path, *, content: bool, witness: Witness | None = None) -> HeadView:
        """Write the log for the stand-alone verifier. Without content it shows who did what to which record when,
        and proves it; with content it is an export of everything and takes two persons."""
        self._session.require(*AUDITING)
        if content:
            self._session.require_everything()
        action = "audit.export" if content else "audit.export_outline"
        with self._session.work(action, witness) as work:
            work.note({"content": content, "file": file.name})
            work.commit()
        head = self.head()
        with writing_private(file) as stream:
            stream.write(canonical_json(self._header(head, content)) + b"\n")
            for entry in self._session.entries():
                if entry["sequence"] <= head.sequence:
                    stream.write(canonical_json(exported(entry, content)) + b"\n")
        return head

    def as_on(self, moment: datetime) -> Mapping[tuple[str, str], Mapping[str, str | int | None]]:
        """The records by (kind, uid) as they stood at a moment, replayed from the journal; those that the reader may
        see today."""
        self._session.require(*AUDITING)
        with self._session.read() as work:
            seen = seen_uids(work.db)
        limit = moment_text(moment)
        found = replay(self._session.entries(), lambda entry: entry["at"] <= limit)
        return {(kind, uid): row for (kind, uid), row in found.items() if kind not in seen or uid in seen[kind]}

    def _header(self, head: HeadView, content: bool) -> dict[str, object]:
        return {
            "format": FORMAT,
            "version": FORMAT_VERSION,
            "vault": self._session.vault_uid,
            "entries": head.sequence,
            "head": head.hash,
            "content": content,
        }


def exported(entry: Mapping[str, Any], content: bool) -> dict[str, object]:
    """An entry as a line of the exported log. Users and the vault's record are always whole: they hold the keys."""
    line = {name: value.hex() if isinstance(value, bytes) else value for name, value in entry.items()}
    if content or entry["record_kind"] in KEYS_OF:
        return line
    return {name: value for name, value in line.items() if name not in PAYLOAD_FIELDS}


def entry_views(work: Reading, rows: Iterable[AuditEntry]) -> tuple[EntryView, ...]:
    """Entries as they are shown; records that they name are named as far as this reading sees them."""
    logins = {user.uid: user.login for user in all_users(work.db)}
    views = [_entry_view(row, logins) for row in rows]
    wanted: defaultdict[str, set[int]] = defaultdict(set)
    for view in views:
        if view.record_id:
            wanted[view.record_kind].add(view.record_id)
        for change in view.changes:
            wanted[change.refers_to].update(it for it in (change.before, change.after) if isinstance(it, int))
    known = known_as(work.db, wanted)
    return tuple(_named(view, known) for view in views)


def _named(view: EntryView, known: Mapping[tuple[str, int], Names]) -> EntryView:
    def names(kind: str, number: str | int | None) -> Names | None:
        return known.get((kind, number)) if isinstance(number, int) else None

    changes = tuple(
        replace(one, before_names=names(one.refers_to, one.before), after_names=names(one.refers_to, one.after))
        if one.refers_to
        else one
        for one in view.changes
    )
    return replace(view, changes=changes, names=names(view.record_kind, view.record_id))


def _entry_view(row: AuditEntry, logins: Mapping[str, str]) -> EntryView:
    return EntryView(
        sequence=row.sequence,
        at=datetime.fromisoformat(row.at),
        login=logins.get(row.user_uid, ""),
        second_login=logins.get(row.second_uid, ""),
        action=row.action,
        record_kind=row.record_kind,
        record_id=row.record_id,
        changes=tuple(_changes(row)),
        hash=row.hash,
    )


def _changes(row: AuditEntry) -> Iterator[FieldChange]:
    columns, changes = recorded_columns(), json.loads(row.change)
    places = _places(row.record_kind)
    for field, value in sorted(changes.items(), key=lambda item: places.get(item[0], 0)):
        if field in NEVER_SHOWN:
            continue
        if not row.record_hash:
            yield FieldChange(field, None, _noted(value), "note")
            continue
        held, beside = columns.get((row.record_kind, field)), changes.get(WHOSE.get(field, ""))
        refers_to = held.refers_to if held else ""
        refers_to = refers_to or (str(beside[1]) if beside else "") or ("unit" if field == "unit_key" else "")
        yield FieldChange(field, value[0], value[1], row.record_kind, refers_to)


@cache
def _places(kind: str) -> Mapping[str, int]:
    """In which order the fields of a kind of record stand in it."""
    return {field: place for place, (known, field) in enumerate(recorded_columns()) if known == kind}


def _noted(value: object) -> str | int | None:
    """A value of a note: rows of a list stand one after another."""
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, list):
        return "; ".join(" ".join(map(str, row)) if isinstance(row, list) else str(row) for row in value)
    return str(value)
