"""The heavy half of the program: what the window asks for once its login page stands. Imported on a thread."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from app.clock import Clock
from app.controllers.cases import Cases
from app.controllers.editions import Editions
from app.controllers.sessions import Session
from app.controllers.unsaved_forms import UnsavedForm, keep_forms, kept_forms
from app.controllers.vaults import NewVault, create_vault, open_vault, passphrase_strength
from app.editions import shipped_rulebook
from app.events import Events
from app.rules.calendar import WorkingCalendar
from app.rules.terms import Language
from app.vault.passphrase import Strength


class TypedForm(Protocol):
    """A form as the window hands it over."""

    @property
    def form(self) -> str: ...

    @property
    def fields(self) -> str: ...


class Baqylau:
    """Makes controllers for a signed-in user; holds nothing of a vault itself."""

    def __init__(self, clock: Clock, events: Events, state_folder: Path) -> None:
        self._clock = clock
        self._events = events
        self._state_folder = state_folder

    @property
    def calendar(self) -> WorkingCalendar:
        """The shipped working calendar, for greying days off."""
        return shipped_rulebook().calendar

    def create_vault(self, folder: Path, login: str, full_name: str, passphrase: str) -> str:
        """Make a vault; the recovery code in groups, shown once."""
        new = NewVault(folder, login, full_name, passphrase)
        return create_vault(new, clock=self._clock, state_folder=self._state_folder)

    def open_vault(self, folder: Path, login: str, passphrase: str) -> Session:
        return open_vault(folder, login, passphrase, clock=self._clock, state_folder=self._state_folder)

    def passphrase_strength(self, passphrase: str, login: str) -> Strength:
        return passphrase_strength(passphrase, login)

    def cases(self, session: Session) -> Cases:
        """Cases under the rulebook in force in this vault."""
        return Cases(session, self.editions(session).rulebook(), self._events)

    def editions(self, session: Session) -> Editions:
        return Editions(session, self._events)

    def keep_forms(self, session: Session, forms: Iterable[TypedForm]) -> None:
        """Keep what is typed, encrypted in the vault, until the same user logs in again."""
        keep_forms(session, [(form.form, form.fields) for form in forms])

    def kept_forms(self, session: Session) -> tuple[UnsavedForm, ...]:
        """Hand out, once, what was kept."""
        return kept_forms(session)

    def recovery_sheet(self, code: str, vault_name: str, language: Language) -> bytes:
        """The recovery code as a PDF page for the safe."""
        raise AssertionError
