"""Facts as on the front of a card: a caption and what stands behind it, two pairs to a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.widgets.texts import copyable, label

PAIRS_IN_LINE = 2
Fact = tuple[str, str]


class FactSheet(QWidget):
    """Long facts (over ``LONG`` letters) take the whole line."""

    LONG = 60

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        theme.space(self._grid, spacing=5)
        self.facts: tuple[Fact, ...] = ()

    def show_facts(self, facts: Sequence[Fact]) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.facts = tuple(facts)
        line = place = 0
        for caption, text in facts:
            wide = len(text) > self.LONG
            if wide and place:
                line, place = line + 1, 0
            column = place * 2
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(label("caption", caption, wrap=True), line, column, top)
            self._grid.addWidget(copyable("", text), line, column + 1, 1, 3 if wide else 1, top)
            place += PAIRS_IN_LINE if wide else 1
            if place >= PAIRS_IN_LINE:
                line, place = line + 1, 0
        for column, share in enumerate((2, 3, 2, 3)):
            self._grid.setColumnStretch(column, share)
