"""The screens of the main window: one per place, and those laid on top of them (a card, a form)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget

from ui.places import Place
from ui.screens.base import Screen
from ui.widgets.scrolled import scrolled


class Pile(QStackedWidget):
    """Places are made when first shown and stay; what is laid on top is released when one goes back."""

    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._places: dict[str, Screen] = {}
        self._areas: dict[Screen, QScrollArea] = {}
        self._on_top: list[Screen] = []
        self.place = ""

    def on_show(self) -> Screen | None:
        """What is on show."""
        if self._on_top:
            return self._on_top[-1]
        return self._places.get(self.place)

    def screens(self) -> Iterator[Screen]:
        yield from self._places.values()
        yield from self._on_top

    def show_place(self, place: Place, make: Callable[[], Screen], wish: dict[str, object]) -> bool:
        """Go to a place; what lies on top is laid away first, if its screen lets it."""
        while self._on_top:
            if not self._lay_away():
                return False
        if place.name not in self._places:
            self._places[place.name] = make()
            self._take_in(self._places[place.name])
        self.place = place.name
        screen = self._places[place.name]
        if wish:
            screen.accept(**wish)
        self._show(screen)
        return True

    def lay_on_top(self, screen: Screen) -> None:
        self._on_top.append(screen)
        self._take_in(screen)
        self._show(screen)

    def go_back(self) -> None:
        """Lay the top screen away and show what is under it."""
        if self._on_top and self._lay_away():
            under = self.on_show()
            if under is not None:
                self._show(under)

    def release(self) -> None:
        for screen in self.screens():
            screen.release()

    def _lay_away(self) -> bool:
        screen = self._on_top[-1]
        if not screen.may_leave():
            return False
        self._on_top.pop()
        screen.release()
        area = self._areas.pop(screen)
        self.removeWidget(area)
        area.deleteLater()
        return True

    def _take_in(self, screen: Screen) -> None:
        """A screen that needs more room than there is, as at 200 %, is scrolled: nothing of it is out of reach."""
        area = self._areas[screen] = scrolled(screen)
        self.addWidget(area)

    def _show(self, screen: Screen) -> None:
        self.setCurrentWidget(self._areas[screen])
        screen.refresh()
        first = screen.first_field()
        if first is not None:
            first.setFocus()
        self.shown.emit()
