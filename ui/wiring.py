"""What the window is given by the program that starts it: everything it needs and cannot make itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.clock import Clock
from app.events import Events
from app.rules.terms import Language
from app.settings import Settings

if TYPE_CHECKING:  # the login window must not wait for the database
    from app.controllers.cases import Cases
    from app.controllers.sessions import Session


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

    first_year: int
    last_year: int

    def is_working(self, day: date) -> bool: ...

    def reason(self, day: date) -> str: ...

    def is_provisional(self, day: date) -> bool: ...


@dataclass(frozen=True, slots=True)
class UnsavedForm:
    """What was typed and not yet registered: which form, and its fields as JSON text."""

    form: str
    fields: str


class Program(Protocol):
    """The heavy half of the program; loaded on a thread while the login window is already there."""

    @property
    def calendar(self) -> Calendar: ...

    def create_vault(self, folder: Path, login: str, full_name: str, passphrase: str) -> str:
        """Make a vault; the recovery code in groups, shown once."""

    def open_vault(self, folder: Path, login: str, passphrase: str) -> Session: ...

    def passphrase_strength(self, passphrase: str, login: str) -> Strength: ...

    def cases(self, session: Session) -> Cases: ...

    def keep_forms(self, session: Session, forms: tuple[UnsavedForm, ...]) -> None:
        """Keep what is typed, encrypted in the vault, until the same user logs in again."""

    def kept_forms(self, session: Session) -> tuple[UnsavedForm, ...]:
        """Hand out, once, what was kept."""

    def recovery_sheet(self, code: str, vault_name: str, language: Language) -> bytes:
        """The recovery code as a PDF page for the safe."""


@dataclass(frozen=True, slots=True)
class Wiring:
    """Handed to `ui.start.run`."""

    clock: Clock
    events: Events
    settings: Settings
    load: Callable[[], Program]  # the heavy imports; called once, on a thread
    command: tuple[str, ...] = ()  # starts this program anew; empty where it cannot be (tests)
    new_vault_folder: Path = field(default_factory=Path.home)  # proposed at the first start
