"""The card: its front, its tabs, what can be done and why not."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.controllers.control.case_actions import CaseAction
from app.rules.terms import Language
from ui import languages
from ui.main_window import MainWindow
from ui.screens.card import CardScreen
from ui.screens.card_actions import FORMS, GROUPS
from ui.screens.card_tabs import CARD_TABS


def opened(window: MainWindow, case_id: int) -> CardScreen:
    window.open_card(case_id)
    shown = window.pile.on_show()
    assert isinstance(shown, CardScreen)
    return shown


def test_every_tab_opens_in_every_language(filled: MainWindow) -> None:
    card = opened(filled, 1)
    for language in (Language.RUSSIAN, Language.ENGLISH, Language.KAZAKH):
        languages.speak(language)
        QApplication.processEvents()
        for tab in CARD_TABS:
            page = card.tabs.page(tab.name)
            assert page.isVisible()


def test_every_action_has_its_place_and_its_form(filled: MainWindow) -> None:
    placed = [action for _, actions in GROUPS for action in actions]
    assert sorted(placed) == sorted(CaseAction)
    assert set(FORMS) == set(CaseAction)
