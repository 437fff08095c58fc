"""What a vault holds of everything that travels, as it travels: two vaults are equal when these are."""

from __future__ import annotations

from typing import Any

from app.rules.terms import Grade
from db.contents import CONTENTS, NATURAL
from db.queries.contents import Wanted, choose, choose_decrees, choose_directories, choose_plans, rows_of
from tests.exchange.offices import Office

State = dict[str, dict[str, dict[str, Any]]]


def records(office: Office) -> State:
    """Every record that could travel, by kind and uid; kinds of which there are none are left out."""
    with office.session.read() as work:
        connection = work.db.connection()
        choose(connection, Wanted(frozenset(Grade), held_only=False))
        choose_directories(connection)
        choose_decrees(connection, frozenset(Grade))
        choose_plans(connection, frozenset(Grade))
        found = {kind: {row["uid"]: row for row in rows_of(connection, kind)} for kind in CONTENTS}
    return {kind: rows for kind, rows in found.items() if rows}


def named_records(office: Office) -> State:
    """The same with directory entries under their names: vaults may know one entry under uids of their own."""
    state = records(office)
    names = {
        uid: f"{kind}: " + " ".join(str(row.get(name, "")) for name in NATURAL[kind])
        for kind in NATURAL
        if not any(column.endswith("_id") for column in NATURAL[kind])
        for uid, row in state.get(kind, {}).items()
    }
    return {
        kind: {names.get(uid, uid): {k: names.get(v, v) for k, v in row.items()} for uid, row in rows.items()}
        for kind, rows in state.items()
    }
