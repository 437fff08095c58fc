"""Writing a file to a medium so that it is whole or not there: part file, flush, rename, flush, read back, compare.

Every step may fail, because a medium is pulled out, full or write-protected. What is left behind is told: before the
rename never a package, from the rename on perhaps one.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from app.exchange.faults import Rejection
from app.exchange.limits import MIB, NAME
from app.rules.terms import ExchangeOutcome

PART = ".part"
PIECE_BYTES = 1024 * 1024
ROOM_BYTES = 64 * 1024  # for the folder's own growth
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
NO_WRITING = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


class Disk:
    """The system calls of writing and reading back, one method each."""

    def free_bytes(self, folder: Path) -> int:
        found = os.statvfs(folder)
        return found.f_bavail * found.f_frsize

    def is_read_only(self, folder: Path) -> bool:
        return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)

    def create(self, file: Path) -> int:
        file.unlink(missing_ok=True)
        return os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)

    def write(self, descriptor: int, piece: memoryview) -> int:
        return os.write(descriptor, piece)

    def flush(self, descriptor: int) -> None:
        os.fsync(descriptor)

    def close(self, descriptor: int) -> None:
        os.close(descriptor)

    def rename(self, old: Path, new: Path) -> None:
        old.replace(new)

    def flush_folder(self, folder: Path) -> None:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def forget(self, descriptor: int) -> None:
        """Drop what the system remembers of a file, so that the next reading comes from the medium."""
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)

    def open(self, file: Path) -> int:
        return os.open(file, os.O_RDONLY)

    def read(self, descriptor: int, size: int) -> bytes:
        return os.read(descriptor, size)


@dataclass(frozen=True, slots=True)
class WriteFailure:
    """Why a file was not written. ``complete``: a whole file may nevertheless lie on the medium."""

    rejection: Rejection
    complete: bool


def write_file(folder: Path, name: str, content: bytes, disk: Disk | None = None) -> WriteFailure | None:
    """Write ``content`` as ``folder / name``; None when it was read back from the medium and is equal."""
    if not NAME.fullmatch(name):
        raise ValueError(name)
    disk = disk or Disk()
    part, renamed = folder / (name + PART), False
    try:
        if disk.is_read_only(folder):
            return _failed(ExchangeOutcome.MEDIUM_READ_ONLY)
        if disk.free_bytes(folder) < len(content) + ROOM_BYTES:
            return _failed(ExchangeOutcome.MEDIUM_FULL)
        _write_part(disk, part, content)
        renamed = True
        disk.rename(part, folder / name)
        disk.flush_folder(folder)
        same = digest_on_medium(folder / name, disk) == hashlib.sha256(content).digest()
    except OSError as failure:
        if not renamed:
            _remove(part)
        return _failed(outcome_of(failure), complete=renamed)
    return None if same else _failed(ExchangeOutcome.NOT_AS_WRITTEN, complete=True)


def digest_on_medium(file: Path, disk: Disk | None = None) -> bytes:
    """SHA-256 of a file as the medium gives it, past the system's memory of it. OSError when it does not."""
    disk = disk or Disk()
    descriptor = disk.open(file)
    digest = hashlib.sha256()
    try:
        disk.forget(descriptor)
        while piece := disk.read(descriptor, PIECE_BYTES):
            digest.update(piece)
    finally:
        disk.close(descriptor)
    return digest.digest()


def read_file(file: Path, most: int, disk: Disk | None = None) -> bytes | Rejection:
    """A file of a medium, not more than ``most`` bytes of it."""
    disk = disk or Disk()
    pieces, size = [], 0
    try:
        descriptor = disk.open(file)
        try:
            while piece := disk.read(descriptor, PIECE_BYTES):
                pieces.append(piece)
                size += len(piece)
                if size > most:
                    return Rejection(ExchangeOutcome.TOO_LARGE, {"mib": most // MIB})
        finally:
            with contextlib.suppress(OSError):
                disk.close(descriptor)
    except OSError:
        return Rejection(ExchangeOutcome.UNREADABLE, {"file": file.name})
    return b"".join(pieces)


def outcome_of(failure: OSError) -> ExchangeOutcome:
    """Which outcome a system error stands for; whatever is neither room nor rights is taken for a pulled medium."""
    if failure.errno in NO_ROOM:
        return ExchangeOutcome.MEDIUM_FULL
    if failure.errno in NO_WRITING:
        return ExchangeOutcome.MEDIUM_READ_ONLY
    return ExchangeOutcome.MEDIUM_REMOVED


def _write_part(disk: Disk, part: Path, content: bytes) -> None:
    descriptor = disk.create(part)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[disk.write(descriptor, rest[:PIECE_BYTES]) :]
        disk.flush(descriptor)
    finally:
        disk.close(descriptor)


def _remove(part: Path) -> None:
    with contextlib.suppress(OSError):
        part.unlink(missing_ok=True)


def _failed(outcome: ExchangeOutcome, *, complete: bool = False) -> WriteFailure:
    return WriteFailure(Rejection(outcome), complete)
