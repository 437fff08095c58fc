"""The tables as the program knows them, and as a file has them: for making, comparing, upgrading."""

from __future__ import annotations

import importlib
import re
from functools import cache
from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlcipher

from db.base import Base, import_models

KNOWN_VERSION = 1  # raised by one with each step in `migrations`

# Tables that are made from others and come with their own shadow tables: compared by the statement that makes them.
DERIVED = re.compile(r"CREATE VIRTUAL TABLE", re.IGNORECASE)


def create_tables(engine: Engine) -> None:
    """Every table of today's models, and the search index over them."""
    import_models()
    importlib.import_module("db.search")
    with engine.execution_options(writes=True).begin() as connection:
        Base.metadata.create_all(connection)


@cache
def known_schema() -> frozenset[str]:
    """What a file made today would hold, one line for each table's column, index, trigger and virtual table."""
    engine = create_engine("sqlite://", module=sqlcipher, poolclass=StaticPool)
    try:
        create_tables(engine)
        raw = engine.raw_connection()
        try:
            return frozenset(described(raw.driver_connection))
        finally:
            raw.close()
    finally:
        engine.dispose()


def described(connection: Any) -> set[str]:
    """The schema of an open file. A column added later reads the same as one made at once."""
    found = set()
    made = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    virtual = [name for kind, name, _, sql in made if kind == "table" and DERIVED.match(sql or "")]
    for kind, name, table, sql in made:
        if kind == "table" and any(name.startswith(f"{owner}_") for owner in virtual):
            continue
        if kind == "table" and name not in virtual:
            for _, column, declared, notnull, default, key, hidden in connection.execute(
                "SELECT * FROM pragma_table_xinfo(?)", (name,)
            ):
                found.add(f"column {name}.{column} {declared} {notnull} {default} {key} {hidden}")
            for _, _, target, *rest in connection.execute("SELECT * FROM pragma_foreign_key_list(?)", (name,)):
                found.add(f"reference {name} {target} {' '.join(map(str, rest))}")
        else:
            words = " ".join((sql or _index_columns(connection, name)).split())
            found.add(f"{kind} {name} {table} {words}")
    return found


def _index_columns(connection: Any, name: str) -> str:
    return " ".join(str(column) for _, _, column in connection.execute("SELECT * FROM pragma_index_info(?)", (name,)))
