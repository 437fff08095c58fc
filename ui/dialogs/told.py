"""Tells an outcome that stays until it is read: a report, a list of what must be done now."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.failed import Failed


class Told(Failed):
    """``title`` and ``text`` are made in the language of the moment."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        self._told = title
        super().__init__(text, parent)

    def retranslate(self) -> None:
        super().retranslate()
        self.setWindowTitle(self._told)
        self._heading.setText(self._told)
