"""Work beside the window never touches what is in it: widgets live on one thread."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.controllers.control.case_events import CaseChanged
from ui.main_window import MainWindow
from ui.screens.base import Screen

PATIENCE_MS = 20_000


def test_what_work_on_the_lane_tells_is_heard_on_the_windows_thread(window: MainWindow, qtbot: QtBot) -> None:
    screen = Screen(window.desk)
    heard: list[threading.Thread] = []
    screen.listen(CaseChanged, lambda changed: heard.append(threading.current_thread()))
    ended: list[None] = []
    window.desk.background.start(
        lambda progress: window.desk.events.tell(CaseChanged(1)), ended.append, lambda failure: None
    )
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE_MS)
    assert heard == [threading.main_thread()]  # and before the work's own outcome
    window.desk.events.tell(CaseChanged(1))
    assert heard == [threading.main_thread()] * 2  # at once, when it is told here
    screen.release()


def test_a_screen_that_is_released_hears_nothing_of_what_is_still_on_its_way(window: MainWindow) -> None:
    screen = Screen(window.desk)
    heard: list[object] = []
    screen.listen(CaseChanged, heard.append)
    window.desk.background.start(
        lambda progress: window.desk.events.tell(CaseChanged(1)), lambda done: None, lambda failure: None
    ).result(PATIENCE_MS / 1000)
    screen.release()
    QApplication.processEvents()
    assert heard == []
