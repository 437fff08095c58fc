"""The rules screen: the whole decree in a table, the self-test at every start, the table on paper."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.rules.terms import Language
from ui import languages
from ui.main_window import MainWindow
from ui.screens.rules import RulesScreen
from ui.screens.settings import SettingsScreen


def opened(window: MainWindow) -> RulesScreen:
    window.open_place("settings", section="rules")
    settings = window.pile.on_show()
    assert isinstance(settings, SettingsScreen)
    screen = settings.section()
    assert isinstance(screen, RulesScreen)
    return screen


def test_the_self_test_runs_behind_the_window_and_is_told(window: MainWindow, qtbot: QtBot) -> None:
    screen = opened(window)
    qtbot.waitUntil(screen.run_test.isEnabled, timeout=20_000)
    assert "Жарлықтағыдай" in screen._result.text()


def test_every_paragraph_stands_in_the_table_in_the_language_spoken(window: MainWindow, qtbot: QtBot) -> None:
    screen = opened(window)
    places = [row.cells[0] for row in screen.model.rows]
    assert (places[0], places[-1]) == ("1", "87")
    assert "42-1 4)" in places
    assert all(row.cells[2] or row.cells[3] for row in screen.model.rows)
    kazakh = screen.model.rows[0].cells[1]
    languages.speak(Language.RUSSIAN)
    qtbot.waitUntil(lambda: screen.model.rows[0].cells[1] != kazakh)
    assert screen.title() == "Правила Указа"
