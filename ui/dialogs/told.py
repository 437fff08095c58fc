"""Tells an outcome that stays until it is read: a report, a list of what must be done now."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui import theme
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


class LongTold(Told):
    """An outcome of many lines: on a page that scrolls, by the keys too, and whose text can be marked."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        self.page = QPlainTextEdit(text)
        super().__init__(title, "", parent)
        self.text.hide()
        self.page.setReadOnly(True)
        self.body.insertWidget(self.body.indexOf(self.text), self.page, 1)
        self.page.setFocus()
        self.resize(theme.current().px(680), theme.current().px(560))

    def retranslate(self) -> None:
        super().retranslate()
        self.page.setAccessibleName(self._told)
