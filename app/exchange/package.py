"""Packages whole: packing rows for a site, and opening what came on a medium as far as it can be trusted."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.exchange.archive import ArchiveReader, ArchiveWriter
from app.exchange.envelope import KnownSender, close_envelope, open_envelope
from app.exchange.faults import PackageFault, Rejection
from app.exchange.limits import LIMITS, MIB, Limits
from app.exchange.lines import Row, decode_line, encode_rows, read_line
from app.exchange.manifest import NAME, Draft, Manifest, Part, read_manifest, write_manifest
from app.exchange.schemas import checker
from app.rules.terms import ExchangeOutcome
from app.vault.packages import PackageKeys, PublicPackageKeys, digest_code


@dataclass(frozen=True, slots=True)
class Sealed:
    """A package ready to be written: its bytes, what it says of itself, its short code for paper."""

    content: bytes
    manifest: Manifest

    @property
    def code(self) -> str:
        return digest_code(self.content)


def pack(
    draft: Draft,
    rows: Mapping[str, Iterable[Row]],
    keys: PackageKeys,
    recipient: PublicPackageKeys,
    limits: Limits = LIMITS,
) -> Sealed:
    """Pack rows by kind. Rows are streamed; PackageFault(TOO_LARGE) when the recipient would refuse the size."""
    writer = ArchiveWriter()
    parts = tuple(Part(kind, writer.add(f"{kind}.jsonl", encode_rows(given))) for kind, given in rows.items())
    manifest = Manifest(draft, parts)
    writer.add(NAME, [write_manifest(manifest)])
    content = close_envelope(writer.finish(), keys, recipient)
    total = sum(part.sum.size for part in parts)
    if len(content) > limits.file_bytes or total > limits.content_bytes or manifest.rows > limits.rows:
        raise PackageFault(ExchangeOutcome.TOO_LARGE, mib=limits.file_bytes // MIB)
    return Sealed(content, manifest)


class Opened:
    """A genuine package: manifest checked, rows checked by `verify` or while they are read; with ``seen`` they were
    checked before, in the very same bytes."""

    def __init__(self, archive: ArchiveReader, manifest: Manifest, sender: KnownSender, seen: bool) -> None:
        self._archive = archive
        self._seen = seen
        self.manifest = manifest
        self.sender = sender

    def rows(self, kind: str) -> Iterator[dict[str, Any]]:
        """The rows of a kind, each held against its schema."""
        part = self.manifest.part(kind)
        if part is None:
            return
        if self._seen:
            yield from map(read_line, self._archive.lines(part.sum))
            return
        check = checker(kind)
        for number, line in enumerate(self._archive.lines(part.sum), start=1):
            row = decode_line(line)
            fault = check(row)
            if fault:
                raise PackageFault(ExchangeOutcome.BAD_CONTENT, kind=kind, row=number, field=fault)
            yield row

    def verify(self) -> None:
        """Read every row once; PackageFault when one is not as it must be."""
        for part in self.manifest.parts:
            for _ in self.rows(part.kind):
                pass


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose packages are read: our keys, newest first, the senders we know, and the day."""

    site: str
    own: Sequence[PackageKeys]
    senders: Sequence[KnownSender]
    today: date
    limits: Limits = LIMITS

    def open(self, package: bytes, *, seen: str = "") -> Opened | Rejection:
        """Everything that can be said without the vault's records: from the size to the last row. ``seen``: SHA-256 of
        a package whose rows were all checked before; when it is this one they are not checked again."""
        known = seen != "" and hashlib.sha256(package).hexdigest() == seen
        try:
            opened = self._open(package, known)
            if not known:
                opened.verify()
        except PackageFault as fault:
            return Rejection(fault.outcome, fault.values)
        return opened

    def _open(self, package: bytes, seen: bool) -> Opened:
        content, sender = open_envelope(package, self.own, self.senders, self.limits)
        if not sender.is_valid(self.today):
            raise PackageFault(ExchangeOutcome.KEY_NOT_VALID)
        archive = ArchiveReader(content, self.limits)
        manifest = read_manifest(archive.whole(NAME, self.limits.manifest_bytes))
        draft = manifest.draft
        if draft.recipient.site != self.site or draft.recipient.key not in {key.public.sealing for key in self.own}:
            raise PackageFault(ExchangeOutcome.WRONG_RECIPIENT, recipient=draft.recipient.name)
        if draft.sender.site != sender.site or draft.sender.key != sender.keys.signing.hex():
            raise PackageFault(ExchangeOutcome.UNKNOWN_SENDER)
        if draft.expires_on < self.today:
            raise PackageFault(ExchangeOutcome.EXPIRED, day=draft.expires_on)
        if manifest.rows > self.limits.rows:
            raise PackageFault(ExchangeOutcome.OVER_LIMITS, what="parts")
        listed = {NAME, *(part.sum.name for part in manifest.parts)}
        if archive.names != listed or any(part.sum.name != f"{part.kind}.jsonl" for part in manifest.parts):
            raise PackageFault(ExchangeOutcome.BAD_STRUCTURE, what="name")
        return Opened(archive, manifest, sender, seen)
