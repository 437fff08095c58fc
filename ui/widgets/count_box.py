"""A whole number, typed or stepped; looks like the lines beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSpinBox

from ui import theme


class CountBox(QSpinBox):
    """From ``least`` to ``most``, both included."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self.setRange(least, most)
        self._indent()

    def _indent(self) -> None:
        self.lineEdit().setTextMargins(theme.current().px(5), 0, 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._indent()
        super().changeEvent(event)
