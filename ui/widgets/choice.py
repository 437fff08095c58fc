"""A choice among the words of one list of the field; the words follow the language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox

from ui import messages

Member = TypeVar("Member", bound=Enum)


class Choice(QComboBox, Generic[Member]):
    """``none`` gives the words for "nothing chosen", the first line, where that is allowed."""

    def __init__(self, members: Iterable[Member], none: Callable[[], str] | None = None) -> None:
        super().__init__()
        self._none = none
        self._members: list[Member | None] = [*([None] if none else []), *members]
        for _ in self._members:
            self.addItem("")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self._name()

    def chosen(self) -> Member | None:
        return self._members[self.currentIndex()]

    def choose(self, member: Member | None) -> None:
        self.setCurrentIndex(self._members.index(member))

    def _name(self) -> None:
        for place, member in enumerate(self._members):
            text = messages.word(member) if member is not None else self._none() if self._none else ""
            self.setItemText(place, text)
            self.setItemData(place, text, 3)  # Qt.ItemDataRole.ToolTipRole
        self.view().setTextElideMode(self.view().textElideMode().ElideNone)

    def showPopup(self) -> None:
        """The list is as wide as its longest words, however narrow the field is."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_members"):
            self._name()
        super().changeEvent(event)
