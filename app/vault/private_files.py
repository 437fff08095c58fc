"""Small files that must be whole or absent: written beside, flushed, renamed, readable by their owner only."""

from __future__ import annotations

import errno
import json
import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from app.errors import DiskFull, FolderRefused

FILE_MODE = 0o600
FOLDER_MODE = 0o700
NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def make_private_folder(folder: Path) -> bool:
    """Create ``folder`` if it is not there, and close it to everybody but its owner; True when it was made now."""
    try:
        made = not folder.exists()
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    except OSError as failure:
        raise _explained(failure, folder) from failure
    keep_private(folder)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise FolderRefused(folder=str(folder), reason="not_writable")
    return made


def keep_private(folder: Path) -> None:
    """Take away what others may do with ``folder`` (0700); refused when it is somebody else's."""
    if os.name != "posix":  # pragma: no cover - other systems keep rights in their own lists
        return
    try:
        if stat.S_IMODE(folder.stat().st_mode) != FOLDER_MODE:
            folder.chmod(FOLDER_MODE)
    except OSError as failure:
        raise FolderRefused(folder=str(folder), reason="not_private") from failure


def write_private(file: Path, content: bytes) -> None:
    """Replace ``file`` at once: after a power cut it holds the old content or the new, never a part."""
    with writing_private(file) as stream:
        stream.write(content)


@contextmanager
def writing_private(file: Path) -> Iterator[BinaryIO]:
    """A stream whose content replaces ``file`` at once when all of it is written; else nothing is left of it."""
    beside = file.with_name(file.name + ".part")
    try:
        beside.unlink(missing_ok=True)
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            beside.replace(file)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        sync_folder(file.parent)
    except OSError as failure:
        raise _explained(failure, file.parent) from failure


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` survive a power cut."""
    if os.name != "posix":  # pragma: no cover - other systems flush the folder with the file
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def canonical_json(value: Mapping[str, object]) -> bytes:
    """One way to write a value: sorted keys, no spaces, UTF-8. What is hashed or signed is written so."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def _explained(failure: OSError, folder: Path) -> Exception:
    if failure.errno in NO_ROOM:
        return DiskFull(folder=str(folder))
    reason = {errno.ENOENT: "missing", errno.EROFS: "not_writable", errno.EACCES: "not_writable"}
    return FolderRefused(folder=str(folder), reason=reason.get(failure.errno or 0, "not_usable"))
