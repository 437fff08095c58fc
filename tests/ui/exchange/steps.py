"""Steps of the stories of Exchange: open a section, fill a form in, let a package arrive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from tests.exchange.offices import Office
from ui.dialogs.form import FormDialog
from ui.main_window import MainWindow
from ui.screens.exchange import ExchangeScreen
from ui.screens.exchange_in import ImportsScreen
from ui.screens.listing import ListScreen

Shown = TypeVar("Shown", bound=ListScreen)
Form = TypeVar("Form", bound=FormDialog)


def section(window: MainWindow, name: str, kind: type[Shown]) -> Shown:
    window.open_place("exchange", section=name)
    place = window.findChild(ExchangeScreen)
    assert isinstance(place, ExchangeScreen)
    found = place.section()
    assert isinstance(found, kind)
    return found


def lines(screen: ListScreen) -> list[tuple[str, ...]]:
    return [row.cells for row in screen.model.rows]


def answering(monkeypatch: pytest.MonkeyPatch, kind: type[Form], fill: Callable[[Form], None], qtbot: QtBot) -> None:
    """Whenever a form of the kind opens: fill it in and press its button, as a person would."""

    def run(dialog: Form) -> int:
        results: list[int] = []
        dialog.finished.connect(results.append)
        fill(dialog)
        dialog.go.click()
        qtbot.waitUntil(lambda: bool(results) or dialog._running is None, timeout=20_000)
        if not results:
            faults = [field.fault() for field in dialog.fields() if field.fault()]
            raise AssertionError((dialog.message.text(), faults))
        return results[0]

    monkeypatch.setattr(kind, "exec", run)


def arrived(here: Office, there: Office) -> Path:
    """A package of the other office on this one's medium."""
    there.register("20-1")
    file = there.send(here)
    brought = here.folder / "arrived.age"
    brought.write_bytes(file.read_bytes())
    return brought


def loaded(window: MainWindow, qtbot: QtBot) -> ImportsScreen:
    screen = section(window, "in", ImportsScreen)
    before = len(screen.model.rows)
    screen._load()
    qtbot.waitUntil(lambda: len(screen.model.rows) > before, timeout=20_000)
    return screen
