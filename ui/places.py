"""The places on the left of the window: one line each. A place is listed when its screen works."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from ui.desk import Desk
from ui.marking import QT_TRANSLATE_NOOP
from ui.screens.base import Screen


@dataclass(frozen=True, slots=True)
class Place:
    """``screen`` names the class as ``module:Class`` under ``ui.screens``; it is loaded when first shown."""

    name: str
    title: str  # English source, translated when shown
    screen: str
    for_inspectors: bool = False  # they read chosen cases (43-1) and make nothing

    def shown_title(self) -> str:
        return QCoreApplication.translate("Places", self.title)

    def make(self, desk: Desk) -> Screen:
        module, _, name = self.screen.partition(":")
        kind: Callable[[Desk], Screen] = getattr(import_module(f"ui.screens.{module}"), name)
        return kind(desk)


PLACES: tuple[Place, ...] = (
    Place("today", QT_TRANSLATE_NOOP("Places", "Today"), "today:TodayScreen", for_inspectors=True),
    Place("cards", QT_TRANSLATE_NOOP("Places", "Cards"), "cards:CardsScreen", for_inspectors=True),
    Place("drafts", QT_TRANSLATE_NOOP("Places", "Drafts"), "drafts:DraftsScreen"),
    Place("plans", QT_TRANSLATE_NOOP("Places", "Plans"), "plans:PlansScreen"),
    Place("registers", QT_TRANSLATE_NOOP("Places", "Registers"), "registers:RegistersScreen"),
    Place("copies", QT_TRANSLATE_NOOP("Places", "Copies"), "copies:CopiesScreen"),
    Place("exchange", QT_TRANSLATE_NOOP("Places", "Exchange"), "exchange:ExchangeScreen"),
    Place("settings", QT_TRANSLATE_NOOP("Places", "Settings"), "settings:SettingsScreen", for_inspectors=True),
)
