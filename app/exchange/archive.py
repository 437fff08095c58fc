"""The inside of a package: a plain ZIP of JSON Lines, written and read in memory; nothing is unpacked to disk.

Any ZIP tool opens it; we read it ourselves and let through one shape only: parts one after the other from the first
byte, deflated, then the directory that says the same once more, then the end. So there is no second meaning to find.
"""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.exchange.faults import PackageFault
from app.exchange.limits import NAME, Limits
from app.exchange.lines import split_lines
from app.rules.terms import ExchangeOutcome

EPOCH = (1980, 1, 1, 0, 0, 0)  # the moment of packing is in the manifest, signed
EPOCH_DATE = 0x0021
VERSION, UNIX, OWNER_ONLY = 20, 3, 0o600 << 16
LOCAL = struct.Struct("<4s5H3L2H")
ENTRY = struct.Struct("<4s4B4H3L5H2L")
END = struct.Struct("<4s4H2LH")
LONGEST_NAME = 64
PIECE_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class PartSum:
    """What was written of a part."""

    name: str
    rows: int
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class _Entry:
    """A part's line in the directory."""

    name: bytes
    crc: int
    stored: int
    size: int
    place: int

    @property
    def content_at(self) -> int:
        return self.place + LOCAL.size + len(self.name)

    @property
    def local(self) -> bytes:
        """The part's own head, as it must be."""
        sizes = (self.crc, self.stored, self.size, len(self.name), 0)
        return LOCAL.pack(b"PK\x03\x04", VERSION, 0, zipfile.ZIP_DEFLATED, 0, EPOCH_DATE, *sizes) + self.name

    @property
    def listed(self) -> bytes:
        """The part's line, as it must be."""
        versions = (VERSION, UNIX, VERSION, 0)
        sizes = (self.crc, self.stored, self.size, len(self.name), 0, 0, 0, 0, OWNER_ONLY, self.place)
        return ENTRY.pack(b"PK\x01\x02", *versions, 0, zipfile.ZIP_DEFLATED, 0, EPOCH_DATE, *sizes) + self.name


class ArchiveWriter:
    """Parts are added one after the other, each streamed; `finish` gives the archive's bytes."""

    def __init__(self) -> None:
        self._buffer = io.BytesIO()
        self._zip = zipfile.ZipFile(self._buffer, "w", zipfile.ZIP_DEFLATED)

    def add(self, name: str, lines: Iterable[bytes]) -> PartSum:
        """Add a part of ended lines."""
        info = zipfile.ZipInfo(name, EPOCH)
        info.compress_type, info.create_system, info.external_attr = zipfile.ZIP_DEFLATED, UNIX, OWNER_ONLY
        digest, rows, size = hashlib.sha256(), 0, 0
        with self._zip.open(info, "w") as stream:
            for batch, count in _batches(lines):
                digest.update(batch)
                stream.write(batch)
                rows += count
                size += len(batch)
        return PartSum(name, rows, size, digest.hexdigest())

    def finish(self) -> bytes:
        self._zip.close()
        return self._buffer.getvalue()


def _batches(lines: Iterable[bytes]) -> Iterator[tuple[bytes, int]]:
    waiting: list[bytes] = []
    size = 0
    for line in lines:
        waiting.append(line)
        size += len(line)
        if size >= PIECE_BYTES:
            yield b"".join(waiting), len(waiting)
            waiting, size = [], 0
    if waiting:
        yield b"".join(waiting), len(waiting)


class ArchiveReader:
    """Looks over the archive's shape at once; gives its parts as lines, each part read to its end or refused."""

    def __init__(self, archive: bytes, limits: Limits) -> None:
        self._archive = archive
        self._limits = limits
        entries = _directory(archive, limits)
        self._parts = {entry.name.decode("ascii"): entry for entry in entries}
        if len(self._parts) != len(entries):
            raise PackageFault(ExchangeOutcome.BAD_STRUCTURE, what="name")

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._parts)

    def whole(self, name: str, most: int) -> bytes:
        """A small part at once."""
        entry = self._parts.get(name)
        if entry is None:
            raise PackageFault(ExchangeOutcome.BAD_STRUCTURE, what="manifest")
        if entry.size > most:
            raise PackageFault(ExchangeOutcome.OVER_LIMITS, what="size")
        return b"".join(_inflated(self._archive, entry))

    def lines(self, expected: PartSum) -> Iterator[bytes]:
        """The lines of a part; PackageFault at its end when its rows, size or hash are not those of the manifest."""
        digest, rows, size = hashlib.sha256(), 0, 0

        def pieces() -> Iterator[bytes]:
            nonlocal size
            for piece in _inflated(self._archive, self._parts[expected.name]):
                digest.update(piece)
                size += len(piece)
                yield piece

        for line in split_lines(pieces(), self._limits):
            rows += 1
            if rows > expected.rows:
                break
            yield line
        if (rows, size, digest.hexdigest()) != (expected.rows, expected.size, expected.sha256):
            raise PackageFault(ExchangeOutcome.BAD_STRUCTURE, what="sum")


def _directory(archive: bytes, limits: Limits) -> list[_Entry]:
    """The parts, each head and line compared with what it must be, none before, between or after them left over."""
    if len(archive) < END.size:
        raise _misshapen()
    _, _, _, _, count, length, start, _ = END.unpack_from(archive, len(archive) - END.size)
    if archive[-END.size :] != END.pack(b"PK\x05\x06", 0, 0, count, count, length, start, 0):
        raise _misshapen()
    if count > limits.parts or length > limits.parts * (ENTRY.size + LONGEST_NAME):
        raise PackageFault(ExchangeOutcome.OVER_LIMITS, what="parts")
    if start + length + END.size != len(archive):
        raise _misshapen()
    entries, place, expected = [], start, 0
    for _ in range(count):
        entry = _entry(archive, place)
        place += len(entry.listed)
        if entry.place != expected:
            raise _misshapen()
        expected = entry.content_at + entry.stored
        entries.append(entry)
    if place != start + length or expected != start:
        raise _misshapen()
    _check_sizes(entries, limits)
    return entries


def _entry(archive: bytes, place: int) -> _Entry:
    if place + ENTRY.size > len(archive):
        raise _misshapen()
    fields = ENTRY.unpack_from(archive, place)
    crc, stored, size, name_length = fields[9:13]
    name = archive[place + ENTRY.size : place + ENTRY.size + min(name_length, LONGEST_NAME + 1)]
    entry = _Entry(name, crc, stored, size, fields[18])
    if not NAME.fullmatch(name.decode("latin-1")):
        raise PackageFault(ExchangeOutcome.BAD_STRUCTURE, what="name")
    if not archive.startswith(entry.listed, place) or not archive.startswith(entry.local, entry.place):
        raise _misshapen()
    return entry


def _check_sizes(entries: list[_Entry], limits: Limits) -> None:
    if sum(entry.size for entry in entries) > limits.content_bytes:
        raise PackageFault(ExchangeOutcome.OVER_LIMITS, what="size")
    if any(entry.size > limits.ratio * entry.stored + limits.line_bytes for entry in entries):
        raise PackageFault(ExchangeOutcome.OVER_LIMITS, what="ratio")


def _inflated(archive: bytes, entry: _Entry) -> Iterator[bytes]:
    """A part's content in pieces. What is stored must give exactly the size and checksum it promised."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    crc, left, place = 0, entry.size, entry.content_at
    end = place + entry.stored
    waiting = b""
    try:
        while not inflater.eof:
            if not waiting:
                waiting = archive[place : min(place + PIECE_BYTES, end)]
                place += len(waiting)
            piece = inflater.decompress(waiting, PIECE_BYTES)
            if not piece and not waiting and not inflater.eof:
                raise _misshapen()
            waiting = inflater.unconsumed_tail
            crc, left = zlib.crc32(piece, crc), left - len(piece)
            if left < 0:
                raise _misshapen()
            yield piece
    except zlib.error as failure:
        raise _misshapen() from failure
    if left or crc != entry.crc or place != end or inflater.unused_data:
        raise _misshapen()


def _misshapen() -> PackageFault:
    return PackageFault(ExchangeOutcome.BAD_STRUCTURE, what="archive")
