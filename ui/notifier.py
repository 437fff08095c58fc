"""Passing notices at the bottom of the window: told once, gone by themselves, never in the way."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.widgets.part import Part
from ui.widgets.texts import label

SHOWN_MS = 8_000


class Notifier(Part):
    """Shows the newest notice; ``resting`` text stands there in between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice = label()
        self._resting = label("muted")
        row = QHBoxLayout(self)
        theme.space(row)
        row.addWidget(self._notice, 1)
        row.addWidget(self._resting)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.clear)

    def tell(self, text: str, tone: str = "") -> None:
        """``tone``: "good" for something done, "warn" for something to look at."""
        theme.mark(self._notice, tone=tone)
        self._notice.setText(text)
        self.setAccessibleName(text)
        self._timer.start()

    def rest(self, text: str) -> None:
        """What stands at the right when there is nothing to tell."""
        self._resting.setText(text)

    def text(self) -> str:
        return self._notice.text()

    def clear(self) -> None:
        self._notice.clear()
        self.setAccessibleName("")
