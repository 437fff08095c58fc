"""Changing the key of a database file, while those who would write wait."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from sqlcipher3 import dbapi2 as sqlcipher

from db.engine import DatabaseKey, connect
from db.failures import explained


@contextmanager
def holding_writers(place: DatabaseKey) -> Iterator[None]:
    """Nobody commits meanwhile; reading goes on."""
    connection = connect(place)
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield
    finally:
        connection.close()


def rekey(place: DatabaseKey, key: bytes) -> DatabaseKey:
    """Rewrite every page under a new key. Returns the place with it."""
    connection = connect(place)
    try:
        connection.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")
    except sqlcipher.Error as failure:
        known = explained(failure, place.file)
        if known is None:
            raise
        raise known from failure
    finally:
        connection.close()
    return replace(place, key=key)
