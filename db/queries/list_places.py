"""Where pages of lists that were read stand: the next page is counted from the nearest of them, not from an end.

A list has no numbered places, so that a jump into it is counted entry by entry along an index. What is known is of
one state of the vault; as soon as anything is saved, it is forgotten.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from db.scope import scope_of

LISTS = 32  # lists something is known of
MARKS = 64  # known places of one list
NEWEST_ENTRY = text("SELECT max(sequence) FROM main.audit_entry")
Key = tuple[Any, ...]  # values of the columns a list is ordered by


@dataclass(frozen=True, slots=True)
class Way:
    """How a page is reached: from which end, how many rows are passed over, from which row on (none: from the end)."""

    passed: int
    backward: bool
    key: Key = ()


@dataclass(slots=True)
class Known:
    """What is known of one list: how long it is, and the keys of some rows with their places in rising order.

    Values are replaced whole, never changed, because a list may be read in two threads.
    """

    total: int | None = None
    marks: tuple[tuple[int, Key], ...] = ()

    def way(self, total: int, offset: int, size: int, *, descending: bool, rising_only: bool = False) -> Way:
        """The shortest way to a page. ``rising_only``: marks lead to rows above them, not to those below."""
        ways = []
        for backward in (False, True):
            start = total - offset - size if backward else offset
            ways.append(Way(start, backward))
            falling = descending != backward
            for rising, key in () if falling and rising_only else self.marks:
                place = total - 1 - rising if falling else rising
                if place <= start:
                    ways.append(Way(start - place, backward, key))
        return min(ways, key=lambda way: way.passed)

    def learn(self, total: int, start: int, keys: Sequence[Key], *, descending: bool) -> None:
        """Rows from ``start`` on were read, in this direction: the first and the last that no other is level with."""
        inner = range(1, len(keys) - 1)
        fit = [at for at in inner if None not in keys[at] and keys[at - 1] != keys[at] != keys[at + 1]]
        for at in dict.fromkeys(fit[:1] + fit[-1:]):
            place = start + at
            mark = (total - 1 - place if descending else place, keys[at])
            if mark not in self.marks:
                self.marks = (*self.marks[1 - MARKS :], mark)


class Places:
    """What is known of the lists that one user looks through."""

    def __init__(self) -> None:
        self._state: object = None
        self._lists: dict[object, Known] = {}

    def known(self, db: Session, name: object) -> Known:
        """What is known of a list in the vault's present state."""
        state = (scope_of(db), db.execute(NEWEST_ENTRY).scalar_one())
        if state != self._state:
            self._state, self._lists = state, {}
        lists = self._lists
        if name not in lists:
            kept = list(lists.items())[1 - LISTS :]
            self._lists = lists = {**dict(kept), name: Known()}
        return lists[name]
