"""The base of every screen: remembers what it is connected to and lets go of it, and speaks the language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.rules.terms import Grade
from ui.desk import Desk
from ui.widgets.part import Part

Event = TypeVar("Event")


class Screen(Part):
    """One screen of the window. It builds a layout, passes input on and draws the answer.

    A subclass calls ``self.link`` for every signal that outlives it and ``self.listen`` for every event,
    draws in ``refresh`` (called each time it is shown) and looks its texts up in ``retranslate``.
    """

    _told = Signal(object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._ends: list[Callable[[], object]] = []
        self._told.connect(self._hear)

    # what the window asks of a screen

    def title(self) -> str:
        """The screen's name, for the window's title and for assistive technology."""
        return ""

    def help_text(self) -> str:
        """What F1 shows: what the screen is for and the paragraphs behind it."""
        return ""

    def grade(self) -> Grade | None:
        """The highest grade of what is on show; the banner takes its colour from it."""
        return None

    def refresh(self) -> None:
        """Read and draw anew."""

    def accept(self, **wish: Any) -> None:
        """A wish from the screen that led here: a filter, a list to open."""

    @classmethod
    def made_by(cls) -> str:
        """The name that `Ways.open_screen` makes it by."""
        return f"{cls.__module__.removeprefix('ui.screens.')}:{cls.__name__}"

    def unsaved(self) -> str:
        """What is typed and not registered, as JSON text; "" when nothing is. Only for a screen laid on top that is
        made with the desk alone: after the lock it is opened anew and filled by ``restore``."""
        return ""

    def restore(self, fields: str) -> None:
        """Put back what ``unsaved`` gave."""

    def may_leave(self) -> bool:
        """Whether the screen may be closed; a screen with typed text asks the person."""
        return True

    def first_field(self) -> QWidget | None:
        """What gets the focus when the screen is shown."""
        return None

    # what a screen uses

    def link(self, signal: SignalInstance, slot: Callable[..., object]) -> None:
        """Connect a signal from outside the screen until the screen is released."""
        signal.connect(slot)
        self._ends.append(lambda: signal.disconnect(slot))

    def listen(self, kind: type[Event], listener: Callable[[Event], None]) -> None:
        """Hear of past facts of one kind until the screen is released; on the window's thread, whoever tells them: work
        on the lane tells what it did while it is still there."""
        self._ends.append(self.desk.events.subscribe(kind, lambda event: self._told.emit(listener, event)))

    @Slot(object, object)
    def _hear(self, listener: Callable[[object], None], event: object) -> None:
        if self._ends:  # not released while the fact was on its way
            listener(event)

    def release(self) -> None:
        """Let go of everything the screen was connected to; called once, before it is destroyed."""
        while self._ends:
            self._ends.pop()()

    def show_grade(self) -> None:
        """Tell the window that the grade of what is on show may have changed."""
        window = self.window()
        redraw = getattr(window, "draw_banner", None)
        if redraw is not None:
            redraw()

    @staticmethod
    def busy(on: bool) -> None:
        """The wait pointer, for work a person waits for."""
        if on:
            QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        else:
            QApplication.restoreOverrideCursor()
