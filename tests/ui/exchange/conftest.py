"""The window of the first of two offices that know each other; the media are folders."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.clock import FixedClock
from app.jobs import Jobs
from tests.exchange.offices import Office, open_offices
from ui.background import Background
from ui.dialogs.pick import PickDialog
from ui.dialogs.question import Question
from ui.main_window import MainWindow
from ui.program import Program
from ui.wiring import Wiring


@pytest.fixture
def offices(tmp_path: Path, clock: FixedClock) -> Iterator[list[Office]]:
    opened = open_offices(tmp_path, clock, 2)
    yield opened
    for office in opened:
        office.session.close()


@pytest.fixture
def here(offices: list[Office]) -> Office:
    offices[0].register("15-1")
    return offices[0]


@pytest.fixture
def there(offices: list[Office]) -> Office:
    return offices[1]


@pytest.fixture
def window(wiring: Wiring, here: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The window of the first office; the media are folders."""
    jobs = Jobs()
    made = MainWindow(wiring, Program(wiring), here.session, Background(jobs))
    monkeypatch.setitem(made.desk.controllers.__dict__, "media", here.media)
    monkeypatch.setattr(PickDialog, "exec", lambda dialog: bool(dialog.model.rows))
    monkeypatch.setattr(Question, "exec", lambda question: True)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.pile.release()
    made.hide()
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    jobs.close()
