"""What a vault holds of everything that travels, as it travels: two vaults are equal when these are."""

from __future__ import annotations

from typing import Any

from app.controllers.exchange.row_comparison import ENTERED
from app.rules.terms import Grade
from db.contents import CONTENTS, NATURAL, REGISTERS
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
    """The same with entries of directories and registers under their names: vaults may know one entry under uids of
    their own. When it was entered, and by whom, is then of each its own too; a withdrawn one goes by its uid."""
    state = records(office)
    names: dict[str, str] = {}
    for kind in NATURAL:
        for uid, row in state.get(kind, {}).items():
            if "withdrawn_on" not in row:
                said = (str(row.get(column.removesuffix("_id"), "")) for column in NATURAL[kind])
                names[uid] = f"{kind}: " + " ".join(names.get(word, word) for word in said)
    own = {kind: ENTERED if kind in REGISTERS else frozenset() for kind in state}
    return {
        kind: {
            names.get(uid, uid): {k: names.get(v, v) for k, v in row.items() if k not in own[kind]}
            for uid, row in rows.items()
        }
        for kind, rows in state.items()
    }
