"""What every screen works with: who is at it, the controllers, and the ways to other screens."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from app.clock import Clock
from app.events import Events
from app.settings import Settings
from ui.background import Background

if TYPE_CHECKING:
    from app.controllers.control.cases import Cases
    from app.controllers.vault.sessions import Session
    from ui.program import Controllers
    from ui.screens.base import Screen
    from ui.wiring import Calendar


class Ways(Protocol):
    """Where a screen can lead; the main window provides it."""

    def open_place(self, name: str, **wish: object) -> None:
        """Show a place of the navigation; ``wish`` is handed to its screen (a filter, a list)."""

    def open_card(self, case_id: int) -> None: ...

    def open_entry(self) -> None: ...

    def open_screen(self, screen: str, *facts: object) -> Screen:
        """Lay ``module:Class`` of `ui.screens` over what is on show; it is made with the desk and ``facts``."""

    def go_back(self) -> None: ...

    def notify(self, text: str, tone: str = "") -> None:
        """A passing notice at the bottom; ``tone`` is "good", "warn" or ""."""

    def lock(self) -> None: ...

    def take_kept_form(self, name: str) -> str:
        """What was typed into the dialog of this name before the lock, handed out once; "" when nothing was."""

    def record_on_show(self) -> str:
        """Which record the screen on show is about; "" for a list."""

    def dialog_parent(self) -> QWidget:
        """The window that a dialog stands over."""


@dataclass(frozen=True, slots=True)
class Desk:
    session: Session
    controllers: Controllers
    clock: Clock
    events: Events
    settings: Settings
    background: Background
    ways: Ways = field(repr=False)

    @property
    def cases(self) -> Cases:
        return self.controllers.cases

    @property
    def calendar(self) -> Calendar:
        return self.controllers.calendar
