"""A person's hand on the forms of draft acts, and an office that has some."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.draft_samples import DraftOffice
from ui.dialogs.form import FormDialog
from ui.main_window import MainWindow
from ui.screens.draft import DraftScreen
from ui.screens.draft_list import DraftListScreen
from ui.screens.drafts import DraftsScreen

TODAY = date(2026, 4, 16)


class Hand:
    """A person's hand on the forms that open: what is typed into each, in turn; what was refused."""

    def __init__(self) -> None:
        self.moves: list[Callable[[Any], None]] = []
        self.refused: list[str] = []

    def will(self, *moves: Callable[[Any], None]) -> None:
        self.moves = list(moves)

    def use(self, dialog: FormDialog) -> bool:
        self.moves.pop(0)(dialog)
        dialog.go.click()
        self.refused = [found.code for found in dialog.refused] if dialog.refused and dialog.outcome is None else []
        return dialog.outcome is not None


@pytest.fixture
def hand(monkeypatch: pytest.MonkeyPatch) -> Hand:
    made = Hand()

    def used(dialog: FormDialog) -> bool:
        return made.use(dialog)

    monkeypatch.setattr(FormDialog, "exec", used)
    return made


@pytest.fixture
def office(window: MainWindow) -> DraftOffice:
    acts = window.desk.controllers.acts
    return DraftOffice(acts.drafts, acts.steps, acts.visas)


def page_of(window: MainWindow, draft_id: int) -> DraftScreen:
    screen = window.desk.ways.open_screen("draft:DraftScreen", draft_id)
    assert isinstance(screen, DraftScreen)
    return screen


def listed(window: MainWindow) -> DraftListScreen:
    window.open_place("drafts")
    place = window.pile.on_show()
    assert isinstance(place, DraftsScreen)
    screen = place.section()
    assert isinstance(screen, DraftListScreen)
    return screen


def nothing(dialog: Any) -> None:
    """The form is sent as it stands."""
