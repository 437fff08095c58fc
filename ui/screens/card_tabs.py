"""The back of a card: one line a tab, each page made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTabWidget, QWidget

from app.controllers.control.views import CardView
from ui.desk import Desk
from ui.marking import QT_TRANSLATE_NOOP
from ui.screens.card_page import CardPage
from ui.widgets.texts import page


@dataclass(frozen=True, slots=True)
class CardTab:
    """``page`` is ``module:Class`` of a `CardPage` under ``ui.screens``; ``is_shown`` leaves the tab out of cards it
    says nothing about."""

    name: str
    title: str  # English source in the context "CardTabs", translated when shown
    page: str
    is_shown: Callable[[Desk, CardView], bool] = lambda desk, card: True

    def shown_title(self) -> str:
        return QCoreApplication.translate("CardTabs", self.title)

    def make(self, desk: Desk) -> CardPage:
        module, _, name = self.page.partition(":")
        kind: Callable[[Desk], CardPage] = getattr(import_module(f"ui.screens.{module}"), name)
        return kind(desk)


CARD_TABS: tuple[CardTab, ...] = (
    CardTab("course", QT_TRANSLATE_NOOP("CardTabs", "Course"), "card_pages:CoursePage"),
    CardTab("obligations", QT_TRANSLATE_NOOP("CardTabs", "Obligations"), "card_pages:ObligationsPage"),
    CardTab("bodies", QT_TRANSLATE_NOOP("CardTabs", "Bodies"), "card_pages:BodiesPage"),
    CardTab("moves", QT_TRANSLATE_NOOP("CardTabs", "Moves"), "card_life_pages:MovesPage"),
    CardTab("reports", QT_TRANSLATE_NOOP("CardTabs", "Reports"), "card_life_pages:ReportsPage"),
    CardTab("inside", QT_TRANSLATE_NOOP("CardTabs", "Inside the body"), "card_life_pages:InsidePage"),
    CardTab("links", QT_TRANSLATE_NOOP("CardTabs", "Links"), "card_life_pages:LinksPage"),
    CardTab("acquaintance", QT_TRANSLATE_NOOP("CardTabs", "Acquaintance"), "card_acquaintance:AcquaintancePage"),
    CardTab("prints", QT_TRANSLATE_NOOP("CardTabs", "Prints"), "card_pages:PrintsPage"),
    CardTab("log", QT_TRANSLATE_NOOP("CardTabs", "Log"), "card_pages:LogPage"),
)


class CardTabs(QTabWidget):
    """``show_card`` gives the card to the page on show; the others take it when they are shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._card: CardView | None = None
        self._tabs: list[CardTab] = []
        self._made: dict[str, CardPage] = {}
        self.currentChanged.connect(self._show)

    def show_card(self, card: CardView) -> None:
        self._card = card
        tabs = [tab for tab in CARD_TABS if tab.is_shown(self._desk, card)]
        if tabs != self._tabs:
            self._lay_out(tabs)
        self._show(self.currentIndex())

    def _lay_out(self, tabs: list[CardTab]) -> None:
        on_show = self.name_on_show()
        self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        self._tabs = tabs
        for tab in tabs:
            self.addTab(self._made.get(tab.name) or page(), tab.shown_title())
        self.open_tab(on_show)
        self.blockSignals(False)

    def name_on_show(self) -> str:
        place = self.currentIndex()
        return self._tabs[place].name if 0 <= place < len(self._tabs) else ""

    def open_tab(self, name: str) -> None:
        names = [tab.name for tab in self._tabs]
        if name in names:
            self.setCurrentIndex(names.index(name))

    def page(self, name: str) -> CardPage:
        """The page of a tab, shown."""
        self.open_tab(name)
        return self._made[name]

    def _show(self, place: int) -> None:
        if self._card is None or not 0 <= place < len(self._tabs):
            return
        tab = self._tabs[place]
        if tab.name not in self._made:
            self._make(tab, place)
        self._made[tab.name].show_card(self._card)

    def _make(self, tab: CardTab, place: int) -> None:
        made = self._made[tab.name] = tab.make(self._desk)
        made.setAccessibleName(tab.shown_title())
        self.blockSignals(True)
        empty: QWidget | None = self.widget(place)
        self.removeTab(place)
        self.insertTab(place, made, tab.shown_title())
        self.setCurrentIndex(place)
        self.blockSignals(False)
        if empty is not None:
            empty.deleteLater()

    def retranslate(self) -> None:
        for place, tab in enumerate(self._tabs):
            self.setTabText(place, tab.shown_title())
            shown = self.widget(place)
            if shown is not None:
                shown.setAccessibleName(tab.shown_title())
