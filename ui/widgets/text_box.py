"""A text of some lines in a form."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from ui import theme

TEXT_HEIGHT = 58  # three lines


class TextBox(QPlainTextEdit):
    """Tab goes on to the next field."""

    def __init__(self, height: int = TEXT_HEIGHT) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        theme.size(self, height=height)

    def text(self) -> str:
        return self.toPlainText()

    def setText(self, text: str) -> None:
        self.setPlainText(text)
