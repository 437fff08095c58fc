"""A choice among the records of a case: a report, an obligation, a body."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox

Key = TypeVar("Key")


class Pick(QComboBox, Generic[Key]):
    """``lines`` gives each record's key and words; it is asked again when the language changes."""

    def __init__(self, lines: Callable[[], Sequence[tuple[Key, str]]]) -> None:
        super().__init__()
        self._lines = lines
        self._keys: list[Key] = [key for key, _ in lines()]
        for _ in self._keys:
            self.addItem("")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self._name()

    def chosen(self) -> Key | None:
        place = self.currentIndex()
        return self._keys[place] if 0 <= place < len(self._keys) else None

    def ask_again(self) -> None:
        """Read the lines anew; the first one is chosen."""
        self.blockSignals(True)
        self.clear()
        self._keys = [key for key, _ in self._lines()]
        for _ in self._keys:
            self.addItem("")
        self._name()
        self.blockSignals(False)

    def choose(self, key: object) -> None:
        """Choose a record where it is among the lines."""
        if key in self._keys:
            self.setCurrentIndex(self._keys.index(key))

    def _name(self) -> None:
        for place, (_, text) in enumerate(self._lines()):
            self.setItemText(place, text)
            self.setItemData(place, text, Qt.ItemDataRole.ToolTipRole)

    def showPopup(self) -> None:
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_keys"):
            self._name()
        super().changeEvent(event)
