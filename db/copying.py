"""A copy of the database file while it is in use: the bytes as they are, taken while no save can touch them."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from app.errors import DiskFailed, DiskFull
from db.canonical import first_link
from db.engine import DatabaseKey, connect
from db.entries import Head

CHUNK = 1024 * 1024
NO_ROOM = {28, 122, 27}  # ENOSPC, EDQUOT, EFBIG


def copy_database(place: DatabaseKey, target: Path, vault_uid: str) -> tuple[Head, str]:
    """Copy to a new private file. Returns where the journal stood and the SHA-256 of what was written.

    A reader's lock is held meanwhile: saves wait, so journal and records in the copy belong together.
    """
    connection = connect(place)
    try:
        connection.execute("BEGIN")
        found = connection.execute(
            "SELECT work, sequence, hash, at FROM audit_entry ORDER BY sequence DESC LIMIT 1"
        ).fetchone()
        digest = copy_file(place.file, target)
        connection.execute("COMMIT")
    finally:
        connection.close()
    return Head(*found) if found else Head(0, 0, first_link(vault_uid)), digest


def copy_file(source: Path, target: Path) -> str:
    """Copy a file to a new private one and flush it; the SHA-256 of what was read. Nothing is left of a failure."""
    digest = hashlib.sha256()
    try:
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as written, source.open("rb") as read:
            while chunk := read.read(CHUNK):
                digest.update(chunk)
                written.write(chunk)
            written.flush()
            os.fsync(written.fileno())
    except OSError as failure:
        if not isinstance(failure, FileExistsError):
            target.unlink(missing_ok=True)
        kind = DiskFull if failure.errno in NO_ROOM else DiskFailed
        raise kind(folder=str(target.parent)) from failure
    return digest.hexdigest()
