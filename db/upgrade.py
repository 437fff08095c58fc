"""The database's schema version, and the way up from an older one: numbered steps, one file each in `migrations`.

A step is written once and never changed: it says what it does in SQL and knows no model of today. What it does to
recorded rows is journaled afterwards by comparing them with what the journal said before.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from db import migrations
from db.base import recorded_tables
from db.canonical import Row, canonical_row
from db.engine import DatabaseKey, create_database
from db.journal import Change
from db.schema import KNOWN_VERSION, create_tables
from db.session import UnitOfWork
from db.verification import Entry, replay

STEP_NAME = re.compile(r"v(\d{4})_\w+")


@dataclass(frozen=True, slots=True)
class Step:
    """The step that leads to ``version`` from the one before."""

    version: int
    run: Callable[[Connection], None]


def create_vault_database(place: DatabaseKey) -> None:
    """A new encrypted database with every table of today's models."""
    create_database(place, KNOWN_VERSION, create_tables)


def known_steps() -> tuple[Step, ...]:
    """All steps in order: `db/migrations/v0002_name.py` with a function ``upgrade(connection)``."""
    found = []
    for module in pkgutil.iter_modules(migrations.__path__):
        numbered = STEP_NAME.fullmatch(module.name)
        if numbered:
            step = importlib.import_module(f"db.migrations.{module.name}")
            found.append(Step(int(numbered.group(1)), step.upgrade))
    return tuple(sorted(found, key=lambda step: step.version))


def climb(work: UnitOfWork, found: int, entries: Iterator[Entry], steps: tuple[Step, ...]) -> None:
    """Run the steps above version ``found`` in one transaction and journal what they changed. Not committed here."""
    connection = work.db.connection()
    before = replay(entries)
    for step in steps:
        if step.version > found:
            step.run(connection)
    for kind, table in recorded_tables().items():
        work.write_changes(_changes(connection, kind, table, before))
    work.note({"from_version": found, "to_version": KNOWN_VERSION})
    connection.exec_driver_sql(f"PRAGMA user_version = {KNOWN_VERSION}")


def _changes(connection: Connection, kind: str, table: str, before: Mapping[tuple[str, str], Row]) -> Iterator[Change]:
    found = connection.exec_driver_sql(f'SELECT * FROM "{table}" ORDER BY id')  # noqa: S608
    for stored in found.all():
        row = canonical_row(found.keys(), stored)
        uid, number = str(row["uid"]), row["id"]
        assert isinstance(number, int)
        yield Change(kind, number, uid, before.get((kind, uid)), row)
