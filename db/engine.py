"""Connections to the encrypted database, each made by the same recipe. The key is never part of an address."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from app.errors import VaultDamaged, VaultExists, VaultForeign, VaultMissing, VaultNewer, VaultPlain
from db.base import import_models
from db.failures import explained, translate_failures

APPLICATION_ID = 0x4251594C  # "BQYL"
PLAIN_HEADER = b"SQLite format 3\x00"
HEADER_BYTES = len(PLAIN_HEADER)
PAGE_BYTES = 4096
CACHE_KIB = 64 * 1024
HEAP_BYTES = 72 * 1024 * 1024  # of all connections together: beyond it each makes do with the pages it has
OTHERS = 20  # connections beside it, for work on other threads; closed when that is done
INDEXED_BY = re.compile(r"\s+INDEXED BY \w+")
VEILED = 3  # connections behind a veil that stay: putting it on takes a tenth of a second
BUSY_SECONDS = 30.0  # a save waits while a check looks at the whole file


@dataclass(frozen=True, slots=True)
class DatabaseKey:
    """A file and its raw key (not shown in a traceback), and whether it may be written."""

    file: Path
    key: bytes = field(repr=False)
    writable: bool = True


def connect(place: DatabaseKey) -> sqlcipher.Connection:
    """One connection to a file that is there; it is never made by opening it."""
    address = f"file:{quote(str(place.file.absolute()))}?mode={'rw' if place.writable else 'ro'}"
    try:
        connection = sqlcipher.connect(
            address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            _prepare(connection, place.key)
        except BaseException:
            connection.close()
            raise
    except sqlcipher.Error as failure:
        known = explained(failure, place.file)
        if known is None:
            raise
        raise known from failure
    return connection


def _prepare(connection: sqlcipher.Connection, key: bytes) -> None:
    run = connection.execute
    run("PRAGMA cipher_log_level = NONE")
    run(f"PRAGMA key = \"x'{key.hex()}'\"")
    run("SELECT count(*) FROM sqlite_master").fetchone()
    run("PRAGMA foreign_keys = ON")
    run("PRAGMA journal_mode = DELETE").fetchone()
    run("PRAGMA synchronous = EXTRA")
    run("PRAGMA trusted_schema = OFF")
    run("PRAGMA cell_size_check = ON")
    run("PRAGMA temp_store = MEMORY")
    run(f"PRAGMA cache_size = -{CACHE_KIB}")
    run(f"PRAGMA soft_heap_limit = {HEAP_BYTES}").fetchone()


def make_engine(place: DatabaseKey, veil: Sequence[str] = ()) -> Engine:
    """An engine over `connect`; transactions begin when asked, not when a statement happens to write. ``veil``: what
    each connection is told first, so that it sees no more than it may (see `db.scope`).

    One connection stays open between units of work, because its pages are decrypted already. It was made by the same
    recipe, no statement of the recipe is changed by anybody later, and giving it back rolls back what is open; so it
    holds no lock on the file and no key that the process would not hold anyway. Closing the vault, a new data key and
    a changed veil dispose of it.
    """
    import_models()  # tables name one another: a mapper is whole only when all are known
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: _veiled(connect(place), veil),
        poolclass=QueuePool,
        pool_size=VEILED if veil else 1,
        max_overflow=OTHERS,
        pool_use_lifo=True,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: object) -> None:
        options = connection.get_execution_options()  # type: ignore[attr-defined]
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writes") else "BEGIN")  # type: ignore[attr-defined]

    if veil:
        _forget_indexes(engine)
    translate_failures(engine, place.file)
    return engine


def _forget_indexes(engine: Engine) -> None:
    """A view has no index to be read by: SQLite chooses among those of what lies behind it."""

    @event.listens_for(engine, "before_cursor_execute", retval=True)
    def _plain(
        connection: object, cursor: object, statement: str, values: object, context: object, many: object
    ) -> tuple[str, object]:
        return INDEXED_BY.sub("", statement), values


def _veiled(connection: sqlcipher.Connection, veil: Sequence[str]) -> sqlcipher.Connection:
    for statement in veil:
        connection.execute(statement)
    return connection


def create_database(place: DatabaseKey, version: int, create_tables: Callable[[Engine], None]) -> None:
    """Make a new encrypted file with all tables, and make sure that it really is encrypted."""
    try:
        os.close(os.open(place.file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))  # SQLite would let others read it
    except FileExistsError as failure:
        raise VaultExists(folder=str(place.file.parent)) from failure
    connection = connect(place)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {version}")
    finally:
        connection.close()
    engine = make_engine(place)
    create_tables(engine)
    engine.dispose()
    look_at_header(place.file)


def look_at_header(file: Path) -> bytes:
    """The first sixteen bytes (the cipher's salt). Refuses what cannot be a vault before any key is tried."""
    if not file.is_file():
        raise VaultMissing(folder=str(file.parent))
    with file.open("rb") as stream:
        header = stream.read(HEADER_BYTES)
    if header == PLAIN_HEADER:
        raise VaultPlain(file=str(file))
    size = file.stat().st_size
    if size == 0:
        raise VaultDamaged(part="empty", detail=file.name)
    if size % PAGE_BYTES:
        raise VaultDamaged(part="size", detail=file.name)
    return header


def read_version(place: DatabaseKey, known: int) -> int:
    """The schema version. Refuses a file without our mark and one written by a newer program."""
    connection = connect(place)
    try:
        mark = connection.execute("PRAGMA application_id").fetchone()[0]
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()
    if mark != APPLICATION_ID:
        raise VaultForeign(file=str(place.file))
    if version > known:
        raise VaultNewer(found=version, known=known)
    return version
