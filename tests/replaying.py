"""Holding the journal against the tables: what it replays to must be what is stored, row by row."""

from __future__ import annotations

import json

from app.controllers.vault.sessions import Session
from db.base import recorded_tables
from db.canonical import Row, canonical_row
from db.verification import replay


def assert_replays(session: Session) -> None:
    """Every recorded row of the vault comes back from the journal alone."""
    replayed = replay(list(session.entries()))
    stored: dict[tuple[str, str], Row] = {}
    with session.read() as work:
        for kind, table in recorded_tables().items():
            found = work.db.connection().exec_driver_sql(f'SELECT * FROM "{table}"')
            for values in found:
                row = canonical_row(found.keys(), values)
                stored[kind, str(row["uid"])] = row
    shown = {key: {n: v for n, v in row.items() if v is not None} for key, row in replayed.items()}
    assert json.dumps(sorted(map(str, shown))) == json.dumps(sorted(map(str, stored)))
    for key, row in stored.items():
        assert shown[key] == {n: v for n, v in row.items() if v is not None}, key
