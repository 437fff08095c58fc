"""What the window's tests share: the real application, a real vault, a sitting whose clock stands still."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.clock import FixedClock
from app.demonstration import demonstration
from app.events import Events
from app.jobs import Jobs
from app.rules.terms import Language
from app.settings import Preferences, Settings
from tests.vault_samples import QUICK, VaultSample
from ui import languages, start, theme
from ui.background import Background
from ui.main_window import MainWindow
from ui.program import Program
from ui.sitting import Sitting
from ui.wiring import Wiring


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The program's own application: its face, its look, its key helper."""
    return start.application(Preferences(language="kk"))


@pytest.fixture(autouse=True)
def kazakh_and_light(qapp: QApplication) -> Iterator[None]:
    """Every test begins in Kazakh and in the light look, and leaves it so."""
    yield
    if languages.current() is not Language.KAZAKH:
        languages.speak(Language.KAZAKH)
    if theme.current() != theme.Look():
        theme.wear(qapp, theme.Look())


@pytest.fixture
def wiring(tmp_path: Path, vault: VaultSample, clock: FixedClock) -> Wiring:
    """This test's own vault is the one opened last on this workstation."""
    settings = Settings(tmp_path / "settings.toml")
    settings.change(language="kk", vault_folder=str(vault.folder))
    return Wiring(
        clock=clock,
        events=Events(),
        settings=settings,
        state_folder=vault.state_folder,
        new_vault_folder=tmp_path / "жаңа қойма",
        strength=QUICK,
    )


@pytest.fixture
def sitting(wiring: Wiring, qtbot: QtBot) -> Iterator[Sitting]:
    """A sitting that has begun; ended, if the test has not ended it."""
    made = Sitting(wiring)
    made.begin()
    qtbot.waitUntil(lambda: made.program is not None, timeout=20_000)
    yield made
    if made.window is not None:
        made.window.hide()
    made.end()


@pytest.fixture
def window(wiring: Wiring, vault: VaultSample, clock: FixedClock, qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window of the sample's user on an empty vault."""
    session = vault.open(clock)
    jobs = Jobs()
    made = MainWindow(wiring, Program(wiring), session, Background(jobs))
    with qtbot.waitActive(made):  # keys reach the active window only
        made.show()
        made.activateWindow()
    yield made
    made.pile.release()
    made.hide()
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    jobs.close()
    session.close()


@pytest.fixture
def filled(window: MainWindow, clock: FixedClock) -> MainWindow:
    """The same with the demonstration papers registered."""
    for entry in demonstration(clock.today()):
        window.desk.cases.register(entry)
    window.open_place("today")
    return window
