"""What the window is given at its start, and the small shapes it shares with the heavy half of the program."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from app.clock import Clock
from app.events import Events
from app.rules.outcome import DayReason
from app.settings import Settings


class Strength(Protocol):
    """How good a passphrase is: ``reason`` a code while it is not good enough, ``score`` 0-4."""

    @property
    def ok(self) -> bool: ...

    @property
    def reason(self) -> str: ...

    @property
    def score(self) -> int: ...


class Calendar(Protocol):
    """The working calendar, for greying days off; asked only within its years."""

    @property
    def first_year(self) -> int: ...

    @property
    def last_year(self) -> int: ...

    def is_working(self, day: date) -> bool: ...

    def reason(self, day: date) -> DayReason: ...

    def is_provisional(self, day: date) -> bool: ...


@dataclass(frozen=True, slots=True)
class UnsavedForm:
    """What was typed and not yet registered: which form, and its fields as JSON text."""

    form: str
    fields: str


@dataclass(frozen=True, slots=True)
class Wiring:
    """One start of the window."""

    clock: Clock
    events: Events
    settings: Settings
    state_folder: Path
    command: tuple[str, ...] = ()  # starts this program anew after a lock; empty where it cannot be (tests)
    new_vault_folder: Path = field(default_factory=Path.home)  # proposed at the first start
    strength: Any = None  # of the key derivation; measured on this machine when absent
