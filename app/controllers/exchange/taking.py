"""Writing what a package brings: new and changed rows with their journal entries, where each stands, the index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import groupby
from typing import Any

from app.controllers.control.registration import order_key
from app.controllers.exchange.arrival import Arrival, Judged
from app.rules.terms import RowState
from db.alphabet import sort_key
from db.bulk import PIECE, insert_rows, update_rows
from db.contents import CONTENTS, NUMBERED, ROOT, values
from db.models.exchange import RecordAlias
from db.queries import arrivals as queries
from db.queries.audit import journal_head
from db.session import UnitOfWork

ADDED = (RowState.NEW, RowState.UNKNOWN_BODY)
WRITTEN = (*ADDED, RowState.CHANGED)
Counts = Counter[RowState]
Told = Callable[[int], None]


class Taking:
    """One acceptance: everything or nothing, in the unit of work it is given."""

    def __init__(self, work: UnitOfWork, site: str, arrival: Arrival, told: Told) -> None:
        self._work = work
        self._connection = work.db.connection()
        self._site = site
        self._arrival = arrival
        self._told = told
        self._papers: dict[str, tuple[int, int]] = {}  # paper -> year and number in its series
        self._body_keys: dict[int, str] = {}
        self._clauses: list[int] = []
        self._done = 0
        self.counts: Counts = Counter()

    def take(self) -> Counts:
        """Write everything; the counts say how many rows were in which state."""
        head = journal_head(self._work.db, self._site).sequence
        self._connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for kind, judged in groupby(self._arrival.rows(), key=lambda row: row.kind):
            self._write(kind, judged)
        for kind, found in self._arrival.stands.items():
            queries.save_stands(self._connection, kind, found, head)
        for kind, uid, number in self._arrival.aliases:
            self._work.db.add(RecordAlias(kind=kind, foreign_uid=uid, record_id=number))
        self._work.db.flush()
        queries.index_cases(self._work.db, self._clauses)
        return self.counts

    def _write(self, kind: str, judged: Iterator[Judged]) -> None:
        changed: list[Mapping[str, Any]] = []
        insert_rows(self._work, kind, self._new_rows(kind, judged, changed))
        update_rows(self._work, kind, changed)

    def _new_rows(
        self, kind: str, judged: Iterator[Judged], changed: list[Mapping[str, Any]]
    ) -> Iterator[Mapping[str, Any]]:
        for row in judged:
            self._count(row.state)
            if kind == ROOT:
                self._papers[row.row["uid"]] = (row.row["registration_year"], row.row["sequence"])
            if row.state not in WRITTEN:
                continue
            if kind == "clause":
                self._clauses.append(row.record_id)
            stored = self._stored(row)
            if row.state in ADDED:
                yield stored
            else:
                changed.append(stored)
            if len(changed) == PIECE:
                update_rows(self._work, kind, changed)
                changed.clear()

    def _count(self, state: RowState) -> None:
        self.counts[state] += 1
        self._done += 1
        if self._done % 500 == 0:
            self._told(self._done)

    def _stored(self, judged: Judged) -> dict[str, Any]:
        """The row as our table keeps it."""
        row, kind = judged.row, judged.kind
        stored: dict[str, Any] = {"id": judged.record_id, "uid": row["uid"], **judged.ids}
        columns, truths = plain_columns(kind)
        stored.update(zip(columns, map(row.get, columns), strict=True))
        for column in truths:
            stored[column] = None if row.get(column) is None else int(row[column])
        if kind in NUMBERED:
            stored[NUMBERED[kind]] = self._arrival.prefix_of(judged) + stored[NUMBERED[kind]]
        if CONTENTS[kind].derived:
            stored |= self._derived(kind, stored, row)
        return stored

    def _derived(self, kind: str, stored: Mapping[str, Any], row: Mapping[str, Any]) -> dict[str, Any]:
        """Columns each vault works out itself."""
        if kind == "clause":
            year, sequence = self._papers[row["instruction"]]
            return {
                "case_key": sort_key(stored["case_number"]),
                "order_key": order_key(year, sequence, stored["place"]),
                "responsible_key": self._body_key(stored["responsible_id"]),
            }
        if "sort_key" not in CONTENTS[kind].derived:
            return {}  # kept as it is here
        return {"sort_key": sort_key(stored["name"] if kind == "official" else stored["name_kk"])}

    def _body_key(self, number: int) -> str:
        if number not in self._body_keys:
            self._body_keys.update(queries.sort_keys(self._connection, [number]))
        return self._body_keys[number]


@cache
def plain_columns(kind: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Columns that hold something themselves, and travel under their own name; those of them that hold a truth."""
    fields = values(kind)
    assert all(field.name == field.column for field in fields)
    return tuple(field.column for field in fields), tuple(field.column for field in fields if field.truth)
