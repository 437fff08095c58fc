"""Rows of a package beside ours: which fields differ, and what of a plan stays because it is under control here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from db.bulk import pieces
from db.queries.contents import rows_named
from db.session import Reading

PIECE = 500
ENTERED = frozenset({"entered_at", "entered_by"})
# What derives from a plan's measures once they are cases does not follow a package: these fields of the plan stay.
BINDING: Mapping[str, frozenset[str]] = {
    "nationwide_plan": frozenset({"year", "grade", "withdrawn_on"}),
    "milestone": frozenset({"withdrawn_on"}),
}
PLACE = frozenset({"place"})
Row = dict[str, Any]


def differing(here: Row, row: Row) -> tuple[str, ...]:
    """Names of the fields in which two rows differ, uid aside."""
    return tuple(sorted(n for n in {*here, *row} if n != "uid" and here.get(n) != row.get(n)))


def differing_entries(here: Row, row: Row) -> tuple[str, ...]:
    """The same of an entry that two vaults made each for itself: who entered it, and when, is of each its own."""
    return tuple(name for name in differing(here, row) if name not in ENTERED)


def breaks_control(kind: str, fields: Sequence[str]) -> bool:
    """Whether these changes would touch what cases under control here were made from (40)."""
    if kind == "assigned_line":
        return bool(set(fields) - PLACE)
    return bool(BINDING.get(kind, frozenset()) & set(fields))


def rows_named_in_pieces(work: Reading, kind: str, uids: Sequence[str]) -> dict[str, Row]:
    """Our rows by uid, as they travel."""
    found: dict[str, Row] = {}
    for piece in pieces(uids, PIECE):
        found.update(rows_named(work.db.connection(), kind, piece))
    return found
