"""A place with several sections side by side: a row of tabs, each screen made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.rules.terms import Grade
from ui import theme
from ui.desk import Desk
from ui.screens.base import Screen

MANY = 9  # sections whose names stand closer to one another, to be in sight together


@dataclass(frozen=True, slots=True)
class Section:
    """``screen`` is ``module:Class`` under ``ui.screens``; ``is_shown`` leaves it out for a user it is not for."""

    name: str
    title: str  # English source in the context "Sections", translated when shown
    screen: str
    is_shown: Callable[[Desk], bool] = lambda desk: True

    def shown_title(self) -> str:
        return QCoreApplication.translate("Sections", self.title)

    def make(self, desk: Desk) -> Screen:
        module, _, name = self.screen.partition(":")
        kind: Callable[[Desk], Screen] = getattr(import_module(f"ui.screens.{module}"), name)
        return kind(desk)


class SectionsScreen(Screen):
    """A subclass gives its sections and, where F1 should say more, its own help. ``accept(section="name")`` opens one;
    the rest of a wish goes to that section."""

    def __init__(self, desk: Desk, sections: Sequence[Section]) -> None:
        super().__init__(desk)
        self._sections = [section for section in sections if section.is_shown(desk)]
        self._made: dict[str, Screen] = {}
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setDrawBase(False)
        self.tabs.setProperty("many", len(self._sections) > MANY)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        theme.space(column, 0, 4, 0, 0, spacing=0)
        row = QHBoxLayout()
        theme.space(row, 4, 0, 14, 0)  # the words of the first tab stand over those of the page
        row.addWidget(self.tabs)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        for _ in self._sections:
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(self._show)
        SectionsScreen.retranslate(self)

    def section(self) -> Screen | None:
        """The screen on show."""
        if not self._sections:
            return None
        section = self._sections[self.tabs.currentIndex()]
        if section.name not in self._made:
            made = self._made[section.name] = section.make(self.desk)
            self._stack.addWidget(made)
        return self._made[section.name]

    def names(self) -> list[str]:
        """The sections this user has, in their order."""
        return [section.name for section in self._sections]

    def open_section(self, name: str) -> None:
        if name in self.names():
            self.tabs.setCurrentIndex(self.names().index(name))

    def _show(self, place: int) -> None:
        self.refresh()
        shown = getattr(self.window(), "draw_banner", None)
        if shown is not None:
            shown()

    def refresh(self) -> None:
        screen = self.section()
        if screen is not None:
            self._stack.setCurrentWidget(screen)
            screen.refresh()

    def accept(self, **wish: Any) -> None:
        self.open_section(str(wish.pop("section", "")))
        screen = self.section()
        if screen is not None and wish:
            screen.accept(**wish)

    def grade(self) -> Grade | None:
        screen = self.section()
        return screen.grade() if screen is not None else None

    def help_text(self) -> str:
        screen = self.section()
        return screen.help_text() if screen is not None else ""

    def first_field(self) -> QWidget | None:
        screen = self.section()
        return screen.first_field() if screen is not None else self.tabs

    def may_leave(self) -> bool:
        return all(screen.may_leave() for screen in self._made.values())

    def release(self) -> None:
        for screen in self._made.values():
            screen.release()
        super().release()

    def retranslate(self) -> None:
        self.tabs.setAccessibleName(self.title())
        for place, section in enumerate(self._sections):
            self.tabs.setTabText(place, section.shown_title())
