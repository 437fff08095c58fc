"""The facts of a register: its rows, its numbers with every gap disclosed, who certifies it, what anchors it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A number without an entry, and why (annulled, reserved)."""

    number: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Numbering:
    """First and last number of the period; ``gaps`` are the numbers between them that hold no entry.

    ``entered``: how many documents bear the others, where a document may take several rows; None: one a row.
    ``elsewhere``: documents in the rows that bear a number of another site's series.
    """

    first: int
    last: int
    gaps: tuple[Gap, ...] = ()
    entered: int | None = None
    elsewhere: int = 0

    def unexplained(self, count: int) -> int:
        """Numbers between first and last that are neither entered nor explained; it must be nought."""
        documents = count if self.entered is None else self.entered
        return self.last - self.first + 1 - documents - len(self.gaps)


@dataclass(frozen=True, slots=True)
class Anchor:
    """Head of the audit log when the register was printed: the signed paper fixes the electronic log."""

    sequence: int
    head: str  # the short code, in groups
    at: str


@dataclass(frozen=True, slots=True)
class Signatory:
    position: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Register:
    """A register of a period, or (``since`` absent) as on the day ``until``.

    ``rows``: cells in the order of the form's shipped columns; any iterable, read once. An iterator may count them for
    a progress bar or raise to cancel. ``totals`` are printed bold after the rows and are no entries.
    """

    rows: Iterable[Cells] = ()
    since: date | None = None
    until: date | None = None
    filter_text: str = ""
    numbering: Numbering | None = None
    opened_on: date | None = None
    totals: tuple[Cells, ...] = ()
    anchor: Anchor | None = None
    keeper: Signatory | None = None
    checker: Signatory | None = None
