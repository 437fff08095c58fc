"""Several words of one list, each with a box to tick."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui import messages, theme
from ui.answers import sentence_case
from ui.widgets.flow import Flow
from ui.widgets.part import Part

Member = TypeVar("Member", bound=Enum)


class Checks(Part, Generic[Member]):
    """The words follow the language; ``chosen`` gives the ticked ones. In as many columns as there is room for."""

    changed = Signal()

    def __init__(self, members: Iterable[Member]) -> None:
        super().__init__()
        self.boxes: dict[Member, QCheckBox] = {member: QCheckBox() for member in members}
        for box in self.boxes.values():
            box.toggled.connect(self.changed)
        self._flow = Flow(list(self.boxes.values()), aligned=True)
        column = QVBoxLayout(self)
        theme.space(column)
        column.addWidget(self._flow)
        self.setFocusProxy(next(iter(self.boxes.values())))
        self.retranslate()

    def chosen(self) -> frozenset[Member]:
        return frozenset(member for member, box in self.boxes.items() if box.isChecked())

    def choose(self, *members: Member) -> None:
        for member, box in self.boxes.items():
            box.setChecked(member in members)

    def inputs(self) -> list[QWidget]:
        return list(self.boxes.values())

    def typed(self) -> str:
        return " ".join(str(member.value) for member in self.boxes if self.boxes[member].isChecked())

    def retranslate(self) -> None:
        for member, box in self.boxes.items():
            box.setText(sentence_case(messages.word(member)))
        self._flow.flow()
