"""The database's schema: its version, its tables, and the way up from an older version."""

from __future__ import annotations

from sqlalchemy import Engine

from db.base import Base, import_models
from db.engine import DatabaseKey, create_database

KNOWN_VERSION = 1


def create_vault_database(place: DatabaseKey) -> None:
    """A new encrypted database with every table of today's models."""
    import_models()
    create_database(place, KNOWN_VERSION, _create_tables)


def _create_tables(engine: Engine) -> None:
    with engine.execution_options(writes=True).begin() as connection:
        Base.metadata.create_all(connection)
