"""The database's failures as the world's: full disk, damage, somebody else's file, a second program."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext
from sqlcipher3 import dbapi2 as sqlcipher

from app.errors import BaqylauError, DiskFailed, DiskFull, FolderRefused, VaultDamaged, VaultForeign, VaultInUse

# Primary result codes of SQLite, https://sqlite.org/rescode.html
BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB = 5, 6, 8, 10, 11, 13, 14, 26


def explained(failure: BaseException, file: Path) -> BaqylauError | None:
    """The error a user can act on, or None when it is our bug."""
    if not isinstance(failure, sqlcipher.Error):
        return None
    folder = str(file.parent)
    known: dict[int, BaqylauError] = {
        NOTADB: VaultForeign(file=str(file)),
        CORRUPT: VaultDamaged(part="page", detail=str(failure)),
        FULL: DiskFull(folder=folder),
        BUSY: VaultInUse(folder=folder),
        LOCKED: VaultInUse(folder=folder),
        IOERR: DiskFailed(folder=folder),
        READONLY: FolderRefused(folder=folder, reason="not_writable"),
        CANTOPEN: FolderRefused(folder=folder, reason="not_writable"),
    }
    return known.get(getattr(failure, "sqlite_errorcode", 0) & 0xFF)


def translate_failures(engine: Engine, file: Path) -> None:
    """Let every statement of ``engine`` raise `explained` errors."""

    @event.listens_for(engine, "handle_error")
    def _explain(context: ExceptionContext) -> None:
        known = explained(context.original_exception, file)
        if known is not None:
            raise known from context.original_exception
