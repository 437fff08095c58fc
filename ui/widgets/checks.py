"""Several words of one list, each with a box to tick."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ui import messages, theme
from ui.answers import sentence_case
from ui.widgets.part import Part

Member = TypeVar("Member", bound=Enum)


class Checks(Part, Generic[Member]):
    """The words follow the language; ``chosen`` gives the ticked ones. Narrow forms have one column, wide ones two."""

    changed = Signal()

    def __init__(self, members: Iterable[Member], columns: int = 1) -> None:
        super().__init__()
        self.boxes: dict[Member, QCheckBox] = {member: QCheckBox() for member in members}
        grid = QGridLayout(self)
        theme.space(grid, spacing=1)
        for place, box in enumerate(self.boxes.values()):
            box.toggled.connect(self.changed)
            grid.addWidget(box, place // columns, place % columns)
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
