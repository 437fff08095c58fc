"""Choosing and packing: what an export holds, row by row, and the package it becomes."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.controllers.exchange.exchange_views import ExportEntry
from app.controllers.exchange.own_site import package_keys
from app.controllers.exchange.travelling_editions import edition_rows
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.exchange.lines import Row
from app.exchange.manifest import Checkpoint, Draft, Manifest, Party, Scope
from app.exchange.package import Sealed, pack
from app.rules.terms import ExchangeOutcome, Grade, Purpose
from app.vault.packages import PackageKeys, PublicPackageKeys
from db.base import fresh_uid, moment_text
from db.contents import CASES, SHARED
from db.models.correspondents import Correspondent, OwnSite
from db.models.exchange import Export, OutgoingPackage
from db.queries import correspondents as sites
from db.queries import exchange as queries
from db.queries.audit import journal_head
from db.queries.contents import (
    Wanted,
    choose,
    choose_decrees,
    choose_directories,
    choose_plans,
    counted,
    leave_unseen,
    papers_of,
    rows_of,
    standings,
)
from db.scope import scope_of
from db.session import Reading, UnitOfWork

STANDING, EDITION = "standing", "edition"
PROGRAM = "baqylau 1"


@dataclass(frozen=True, slots=True)
class Ends:
    """The two ends of a package, ready to be used."""

    site: OwnSite
    keys: PackageKeys
    recipient: Correspondent
    recipient_keys: PublicPackageKeys


def ends_of(work: Reading, recipient: Correspondent, today: date) -> Ends | str:
    """Both ends, or the code of what is missing."""
    site, keys = sites.own_site(work.db), next(iter(package_keys(work)), None)
    if site is None or keys is None:
        return "site.unnamed"
    own = sites.own_keys(work.db)[0]
    if not own.valid_from <= today <= own.valid_until:
        return "export.own_key_over"
    usable = sites.usable_key(recipient, today) if recipient.active else None
    if usable is None:
        return "export.no_key"
    return Ends(site, keys, recipient, PublicPackageKeys(usable.sealing, usable.signing))


def choose_for(work: Reading, session: Session, entry: ExportEntry, recipient: Correspondent) -> Wanted:
    """Choose the records of an export and say what was asked."""
    connection = work.db.connection()
    ids: tuple[int, ...] | None = None if entry.papers else ()
    if entry.papers and entry.case_ids is not None:
        ids = tuple(sorted(papers_of(connection, "clause", entry.case_ids)))
    since = queries.acknowledged_sequence(work.db, recipient.id) if entry.changed_only else 0
    wanted = Wanted(
        grades=session.grades,
        registered_from=entry.registered_from,
        registered_until=entry.registered_until,
        words=entry.words.strip(),
        since_sequence=since,
        held_only=not entry.copies,
        not_held_by=recipient.site,
        ids=ids,
        scope=scope_of(work.db),
    )
    choose(connection, wanted)
    if entry.directories:
        choose_directories(connection)
    if entry.decrees:
        choose_decrees(connection, session.grades)
    if entry.plans:
        choose_plans(connection, session.grades)
        leave_unseen(connection, wanted.scope)
    return wanted


def rows_by_kind(
    work: Reading, session: Session, code: str, *, all_editions: bool = False
) -> Mapping[str, Iterator[Row]]:
    """Every part of a package, to be streamed in this order. Editions: those the cases rest on, or all loaded here."""
    connection = work.db.connection()
    here = counted(connection)
    parts: dict[str, Iterator[Row]] = {
        content.kind: rows_of(connection, content.kind) for content in (*SHARED, *CASES) if here.get(content.kind)
    }
    if here:
        head = journal_head(work.db, session.vault_uid).sequence
        parts[STANDING] = standings(connection, session.vault_uid, code, head)
    if here.get("clause") or all_editions:
        parts[EDITION] = edition_rows(work, loaded=all_editions)
    return parts


def make_package(
    work: UnitOfWork,
    session: Session,
    ends: Ends,
    purpose: Purpose,
    parts: Mapping[str, Iterator[Row]],
    *,
    grade: Grade | None,
    papers: int,
    scope: Scope,
    valid_days: int,
    reason: str,
) -> Export:
    """Give the package its number and counter, pack it and keep it until its receipt is here."""
    head = journal_head(work.db, session.vault_uid)
    number = queries.last_number(work.db, Export) + 1
    draft = Draft(
        package=fresh_uid(),
        purpose=purpose,
        number=number,
        sender=Party(session.vault_uid, ends.site.name, ends.keys.public.signing.hex()),
        recipient=Party(ends.recipient.site, ends.recipient.name, ends.recipient_keys.sealing),
        counter=queries.last_counter(work.db, ends.recipient.id) + 1,
        voided=queries.cancelled_counters(work.db, ends.recipient.id),
        created_at=moment_text(session.clock.now()),
        expires_on=session.clock.today() + timedelta(days=valid_days),
        grade=grade,
        receipt_secret=secrets.token_hex(16),
        checkpoint=Checkpoint(head.sequence, head.hash),
        scope=scope,
        program=PROGRAM,
    )
    sealed = pack(draft, parts, ends.keys, ends.recipient_keys)
    export = _record(session, ends, sealed, papers, head.sequence, reason)
    work.db.add(export)
    work.db.flush()
    work.db.add(OutgoingPackage(export_id=export.id, content=sealed.content))
    work.db.flush()
    return export


def pack_again(
    work: UnitOfWork, session: Session, ends: Ends, export: Export, parts: Mapping[str, Iterator[Row]]
) -> None:
    """The same package under the keys of today: its number, counter, id and secret stay, so that whichever of its
    files is decided first decides for both."""
    head = journal_head(work.db, session.vault_uid)
    draft = Draft(
        package=export.package,
        purpose=export.purpose,
        number=export.number,
        sender=Party(session.vault_uid, ends.site.name, ends.keys.public.signing.hex()),
        recipient=Party(ends.recipient.site, ends.recipient.name, ends.recipient_keys.sealing),
        counter=export.counter,
        voided=queries.cancelled_counters(work.db, ends.recipient.id),
        created_at=moment_text(session.clock.now()),
        expires_on=export.expires_on,
        grade=export.grade,
        receipt_secret=export.receipt_secret,
        checkpoint=Checkpoint(head.sequence, head.hash),
        scope=Scope(),
        program=PROGRAM,
    )
    sealed = pack(draft, parts, ends.keys, ends.recipient_keys)
    export.file_sha256, export.size = hashlib.sha256(sealed.content).hexdigest(), len(sealed.content)
    export.code, export.content_sha256 = sealed.code, content_digest(sealed.manifest)
    export.outcome, export.written_at, export.ejected_at = ExchangeOutcome.PREPARED, None, None
    kept = work.db.get(OutgoingPackage, export.id)
    if kept is None:
        raise RecordMissing(number=export.id)
    kept.content = sealed.content


def _record(session: Session, ends: Ends, sealed: Sealed, papers: int, covers_sequence: int, reason: str) -> Export:
    draft = sealed.manifest.draft
    scope = draft.scope
    return Export(
        number=draft.number,
        correspondent=ends.recipient,
        purpose=draft.purpose,
        package=draft.package,
        counter=draft.counter,
        outcome=ExchangeOutcome.PREPARED,
        grade=draft.grade,
        papers=papers,
        rows=sealed.manifest.rows,
        scope=json.dumps(
            {"words": scope.words, "since": scope.since_sequence, "whole": scope.whole}, ensure_ascii=False
        ),
        covers_sequence=covers_sequence,
        content_sha256=content_digest(sealed.manifest),
        file_name=f"baqylau-{ends.site.code.lower()}-{draft.number:06d}.age",
        file_sha256=hashlib.sha256(sealed.content).hexdigest(),
        size=len(sealed.content),
        code=sealed.code,
        receipt_secret=draft.receipt_secret,
        expires_on=draft.expires_on,
        reason=reason,
        entered_at=session.clock.now(),
        entered_by=session.user.full_name,
    )


def content_digest(manifest: Manifest) -> str:
    """The same for the same rows, whenever and however often they are packed."""
    sums = [[part.kind, part.sum.sha256] for part in manifest.parts if part.kind != STANDING]
    return hashlib.sha256(json.dumps(sums).encode()).hexdigest()
