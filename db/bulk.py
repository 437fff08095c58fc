"""Writing many recorded rows at once, with their journal entries: for packages that bring ten thousand cases.

Values are given as they are stored. Rows are read back before their entries are written, as the journal does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import Connection

from db.base import recorded_tables
from db.canonical import NewRows, Row, canonical_row
from db.journal import Change, Stored
from db.session import UnitOfWork
from db.statements import insert_values

PIECE = 1000
MOST_ASKED = 500  # values in one question; SQLite's own limit is far higher
StoredRow = Mapping[str, Any]
Item = TypeVar("Item")


def insert_rows(work: UnitOfWork, kind: str, rows: Iterable[StoredRow]) -> int:
    """Insert new rows, ids included; returns how many. All rows of a call have the same columns."""
    connection, table, count = work.db.connection(), recorded_tables()[kind], 0
    new = NewRows(kind, _columns(connection, table))
    for piece in pieces(rows, PIECE):
        names = list(piece[0])
        values = list(map(itemgetter(*names), piece))  # more than one: every row has its id and uid
        insert_values(connection, f'"{table}"', names, values)
        work.write_new(kind, new, _as_stored(connection, table, new, piece))
        count += len(piece)
    work.settle()
    return count


def _as_stored(connection: Connection, table: str, new: NewRows, rows: Sequence[StoredRow]) -> list[Stored]:
    """New rows read back for the journal."""
    at, names = new.columns.index("id"), ", ".join(f'"{name}"' for name in new.columns)
    found: dict[int, Sequence[object]] = {}
    for piece in pieces(rows, MOST_ASKED):
        sql = f'SELECT {names} FROM "{table}" WHERE id IN ({", ".join("?" * len(piece))})'
        result = connection.exec_driver_sql(sql, tuple(row["id"] for row in piece))
        found.update((stored[at], stored) for stored in result.all())
    return [(row["id"], row["uid"], found[row["id"]]) for row in rows]


def update_rows(work: UnitOfWork, kind: str, rows: Iterable[StoredRow]) -> int:
    """Give rows, found by id, new values in every column but id and uid; returns how many."""
    connection, table, count = work.db.connection(), recorded_tables()[kind], 0
    for piece in pieces(rows, PIECE):
        names = [name for name in piece[0] if name not in ("id", "uid")]
        ids = [row["id"] for row in piece]
        before = read_rows(connection, table, "id", ids)
        settings = ", ".join(f'"{name}" = ?' for name in names)
        values = [(*(row[name] for name in names), row["id"]) for row in piece]
        connection.exec_driver_sql(f'UPDATE "{table}" SET {settings} WHERE id = ?', values)
        after = read_rows(connection, table, "id", ids)
        work.write_changes(Change(kind, row["id"], row["uid"], before[row["id"]], after[row["id"]]) for row in piece)
        count += len(piece)
    return count


def read_rows(connection: Connection, table: str, column: str, wanted: Sequence[Any]) -> dict[Any, Row]:
    """Stored rows by the value of a unique column."""
    found: dict[Any, Row] = {}
    for piece in pieces(wanted, MOST_ASKED):
        places = ", ".join("?" * len(piece))
        result = connection.exec_driver_sql(
            f'SELECT * FROM "{table}" WHERE "{column}" IN ({places})',
            tuple(piece),
        )
        names = list(result.keys())
        key = names.index(column)
        found.update((stored[key], canonical_row(names, stored)) for stored in result)
    return found


def _columns(connection: Connection, table: str) -> list[str]:
    return list(connection.exec_driver_sql(f'SELECT * FROM "{table}" LIMIT 0').keys())


def next_id(connection: Connection, kind: str) -> int:
    """The first id that was never given out. Rows are never deleted, so the highest one tells."""
    found = connection.exec_driver_sql(f'SELECT max(id) FROM "{recorded_tables()[kind]}"').scalar()
    return (found or 0) + 1


def pieces(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """Items in lists of ``size``, the last one shorter."""
    rest = iter(items)
    while piece := list(islice(rest, size)):
        yield piece
