"""Inserting many rows with few statements: each leaves Python once for a few hundred rows, not once a row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from sqlalchemy import Connection

TOGETHER = 250


def insert_values(
    connection: Connection, table: str, columns: Iterable[str], rows: Sequence[tuple[object, ...]]
) -> None:
    """Insert rows given in the order of ``columns``, past the session and its conversions."""
    names = [f'"{column}"' for column in columns]
    into = f"INSERT INTO {table} ({', '.join(names)}) VALUES "  # noqa: S608
    row = f"({', '.join('?' * len(names))})"
    whole = len(rows) - len(rows) % TOGETHER
    for start in range(0, whole, TOGETHER):
        values = tuple(chain.from_iterable(rows[start : start + TOGETHER]))
        connection.exec_driver_sql(into + ", ".join([row] * TOGETHER), values)
    if whole < len(rows):
        connection.exec_driver_sql(into + row, list(rows[whole:]))
