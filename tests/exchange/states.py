"""What a vault holds of everything that travels, as it travels: two vaults are equal when these are."""

from __future__ import annotations

from typing import Any

from app.rules.terms import Grade
from db.contents import CONTENTS
from db.queries.contents import Wanted, choose, choose_directories, rows_of
from tests.exchange.offices import Office

State = dict[str, dict[str, dict[str, Any]]]


def records(office: Office) -> State:
    """Every record that could travel, by kind and uid; kinds of which there are none are left out."""
    with office.session.read() as work:
        connection = work.db.connection()
        choose(connection, Wanted(frozenset(Grade), held_only=False))
        choose_directories(connection)
        found = {kind: {row["uid"]: row for row in rows_of(connection, kind)} for kind in CONTENTS}
    return {kind: rows for kind, rows in found.items() if rows}
