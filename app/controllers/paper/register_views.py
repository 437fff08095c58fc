"""How a register is asked for, and what reading it gives."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import TypeVar

from app.printing.forms.register_facts import Cells, Gap, Numbering
from app.rules.terms import Grade, Language

__all__ = ["Cells", "Found", "Gap", "Line", "Numbering", "RegisterAsked", "RegisterLine", "RegisterView"]

Row = TypeVar("Row")
Tell = Callable[[int, int], None]
TOLD_EVERY = 200  # rows


@dataclass(frozen=True, slots=True)
class RegisterAsked:
    """A register of a period (``since`` None: as on the day ``until``), narrowed by words of any of its columns.

    ``unit_key``: of a journal of papers, the unit whose series it holds; 0 is the series of the whole office.
    ``actions``, ``user_uid``: of the audit log, what was done and by whom; empty for everything and everybody.
    """

    form: str
    until: date
    since: date | None = None
    words: str = ""
    unit_key: int = 0
    actions: tuple[str, ...] = ()
    user_uid: str = ""

    def text(self) -> str:
        """As the print's record keeps it."""
        kept = {"since": self.since.isoformat() if self.since else "", "until": self.until.isoformat()}
        more: dict[str, object] = {"unit": self.unit_key} if self.unit_key else {}
        more |= {"actions": list(self.actions)} if self.actions else {}
        more |= {"user": self.user_uid} if self.user_uid else {}
        return json.dumps({**kept, **more, "words": self.words}, ensure_ascii=False, sort_keys=True)

    @staticmethod
    def read(form: str, text: str) -> RegisterAsked | None:
        """What `text` kept; None for a register that was drawn from a list on show."""
        if not text.startswith("{"):
            return None
        kept = json.loads(text)
        since = date.fromisoformat(kept["since"]) if kept["since"] else None
        until, actions, user = date.fromisoformat(kept["until"]), tuple(kept.get("actions", ())), kept.get("user", "")
        return RegisterAsked(form, until, since, kept["words"], kept.get("unit", 0), actions, user)


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a register: its cells, its grade, and the case it leads to (0 for none)."""

    cells: Cells
    grade: Grade | None = None
    case_id: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """Everything read for a register; ``of``: the unit whose series it is, "" for the whole office."""

    lines: tuple[Line, ...]
    numbering: Numbering | None = None
    opened_on: date | None = None
    totals: tuple[Cells, ...] = ()
    restricted: bool = False  # holds papers of restricted distribution: marked so where nothing has a grade
    of: str = ""


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """A register that can be asked for. ``of_period``: from a day to a day, not as on a day."""

    form: str
    name: str
    of_period: bool


@dataclass(frozen=True, slots=True)
class RegisterView:
    """A register as the window lists it."""

    asked: RegisterAsked
    headings: tuple[str, ...]
    widths: tuple[float, ...]
    lines: tuple[Line, ...]
    numbering: Numbering | None
    grade: Grade | None
    totals: tuple[Cells, ...] = ()
    unexplained: int = 0


@dataclass(frozen=True, slots=True)
class Reader:
    """In whose language and under whose clearance a register is read. ``tell`` hears of rows, and may raise to stop."""

    grades: frozenset[Grade]
    language: Language
    zone: tzinfo | None
    tell: Tell = lambda done, total: None

    def numbered(self, rows: Sequence[Row]) -> Iterator[tuple[int, Row]]:
        """Rows with their numbers, from 1."""
        for at, row in enumerate(rows, 1):
            if at % TOLD_EVERY == 0:
                self.tell(at, len(rows))
            yield at, row
