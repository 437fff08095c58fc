"""What a package would do, row by row, for a person to read before anything is written."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from app.controllers.exchange.arrival import Arrival, Judged
from app.controllers.exchange.row_comparison import Row
from app.rules.terms import RowState
from db.contents import NATURAL, NUMBERED, shape, vocabulary

LISTED = 1000  # rows of a state that are shown one by one; all are counted
Value = str | int | bool | date | None  # a word of the field is a StrEnum
SHOWN = (
    RowState.CONFLICTING, RowState.UNDER_CONTROL, RowState.UNKNOWN_BODY, RowState.LEFT_OUT, RowState.CHANGED,
    RowState.NEW,
)  # fmt: skip
CAPTIONS = ("name_kk", "name", "rule", "kind", "field")
CALLED: Mapping[str, str] = {
    "normative_decree": "number", "decree_review": "year", "decree_observation": "place", "nationwide_plan": "title_kk",
    "plan_section": "title", "assigned_line": "number", "milestone": "what", "item_progress": "item",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """A field here and in the package; None where there is nothing."""

    field: str
    here: Value
    coming: Value


@dataclass(frozen=True, slots=True)
class RowDifference:
    """A row that is not the same here. ``caption``: its number or name."""

    kind: str
    uid: str
    state: RowState
    caption: str
    fields: tuple[FieldDifference, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """The whole difference: rows counted by kind and state, the first thousand of each state shown."""

    counts: Mapping[str, Mapping[RowState, int]]
    rows: tuple[RowDifference, ...]
    unknown_editions: tuple[str, ...]

    @property
    def conflicts(self) -> frozenset[str]:
        """Conflicting entries of directories and registers that a person may take as they come."""
        return frozenset(row.uid for row in self.rows if row.state is RowState.CONFLICTING and row.kind in NATURAL)

    def total(self, state: RowState) -> int:
        return sum(counted.get(state, 0) for counted in self.counts.values())


def difference_of(arrival: Arrival, unknown_editions: tuple[str, ...]) -> Difference:
    """Walk through the package and note what differs."""
    counts: dict[str, Counter[RowState]] = defaultdict(Counter)
    shown: dict[RowState, list[RowDifference]] = {state: [] for state in SHOWN}
    for judged in arrival.rows():
        counts[judged.kind][judged.state] += 1
        if judged.state in shown and len(shown[judged.state]) < LISTED:
            shown[judged.state].append(_row(arrival, judged))
    return Difference(counts, tuple(row for state in SHOWN for row in shown[state]), unknown_editions)


def _row(arrival: Arrival, judged: Judged) -> RowDifference:
    row, before = judged.row, judged.before or {}
    names = judged.fields or tuple(name for name in row if name != "uid")
    said = partial(_said, arrival, judged.kind)
    fields = tuple(FieldDifference(name, said(name, before.get(name)), said(name, row.get(name))) for name in names)
    return RowDifference(judged.kind, row["uid"], judged.state, _caption(arrival, judged.kind, row), fields)


def _said(arrival: Arrival, kind: str, name: str, value: Value) -> Value:
    """A value as a person reads it: a word of the field as such, a directory entry by its name, a day as a day."""
    if not isinstance(value, str):
        return value
    words = vocabulary(kind).get(name)
    if words is not None:
        return words(value)
    for field in shape(kind).fields:
        if field.name == name:
            if field.refers_to in NATURAL:
                return arrival.name_of(field.refers_to, value) or value
            if field.schema.get("format") == "date":
                return date.fromisoformat(value)
    return value


def _caption(arrival: Arrival, kind: str, row: Row) -> str:
    names = [named for named in (NUMBERED.get(kind), CALLED.get(kind)) if named] + list(CAPTIONS)
    named = next((row[name] for name in names if row.get(name)), "")
    return str(named or (arrival.name_of("body", row["body"]) if row.get("body") else ""))
