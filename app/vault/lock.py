"""One program at a time: a lock on a file beside the database, held by the system, gone when the process is."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.errors import FolderRefused, VaultInUse
from app.vault.private_files import FILE_MODE

LOCK_NAME = "vault.lock"


class VaultLock:
    """Held from `take` to `release`. The file stays: removing it would let two programs lock two files."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, folder: Path) -> VaultLock:
        try:
            descriptor = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, FILE_MODE)
        except OSError as failure:
            raise FolderRefused(folder=str(folder), reason="not_writable") from failure
        try:
            _lock(descriptor)
        except OSError as failure:
            os.close(descriptor)
            raise VaultInUse(folder=str(folder)) from failure
        return cls(descriptor)

    def release(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


if sys.platform == "win32":  # not tried: see the limits in SECURITY.md
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
