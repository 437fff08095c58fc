"""What is entered about removable media, and what a screen is handed of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.rules.terms import ExchangeOutcome, Grade, MediumAct, MediumKind, MediumState


@dataclass(frozen=True, slots=True)
class MediumEntry:
    """A medium to be registered; it is in the computer, mounted at ``folder``."""

    account_number: str
    kind: MediumKind
    serial: str
    ceiling: Grade
    folder: Path
    label: str = ""


@dataclass(frozen=True, slots=True)
class MediumActEntry:
    """Something done with a medium: when, by and with whom; clearing and destruction name their act."""

    act: MediumAct
    on: date
    handed_by: str
    taken_by: str
    act_number: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class MediumView:
    """A line of the register."""

    medium_id: int
    account_number: str
    kind: MediumKind
    serial: str
    label: str
    ceiling: Grade
    registered_on: date
    state: MediumState
    holder: str
    since: date


@dataclass(frozen=True, slots=True)
class PresentMedium:
    """A medium that is in the computer now; ``medium`` is None when it is not registered."""

    folder: Path
    medium: MediumView | None


@dataclass(frozen=True, slots=True)
class MediumMoveView:
    act: MediumAct
    on: date
    handed_by: str
    taken_by: str
    act_number: str
    remark: str
    entered_by: str


@dataclass(frozen=True, slots=True)
class WritingView:
    """Something that was written to a medium, or failed to be."""

    account_number: str
    written_at: datetime
    what: str
    file_name: str
    size: int
    grade: Grade | None
    outcome: ExchangeOutcome
    perhaps_complete: bool
    by: str


@dataclass(frozen=True, slots=True)
class MediumHistory:
    """A medium with everything that was done with it and written to it."""

    medium: MediumView
    moves: tuple[MediumMoveView, ...]
    writings: tuple[WritingView, ...]
