"""The database's schema version, and the way up from an older one."""

from __future__ import annotations

from db.engine import DatabaseKey, create_database
from db.schema import create_tables

KNOWN_VERSION = 1


def create_vault_database(place: DatabaseKey) -> None:
    """A new encrypted database with every table of today's models."""
    create_database(place, KNOWN_VERSION, create_tables)
