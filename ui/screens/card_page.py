"""The base of a card's pages: a table of what is there, what can be done with a line of it, a word when it is empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from app.controllers.control.views import CardView
from ui import theme
from ui.desk import Desk
from ui.tables.grid import Grid
from ui.tables.lines import LinesModel, Row
from ui.widgets.part import Part
from ui.widgets.texts import button, label


class CardPage(Part):
    """One tab of the back of a card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.card: CardView | None = None

    def show_card(self, card: CardView) -> None:
        """Draw what this page shows of a card."""
        self.card = card


class TablePage(CardPage):
    """A subclass gives ``widths``, ``headings`` and ``rows``; a row's key is the record it stands for."""

    widths: ClassVar[Sequence[int]] = ()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.model = LinesModel(self.headings)
        self.table = Grid(self.model, self.widths)
        self._actions: list[tuple[QPushButton, Callable[[], str], Callable[[int], bool]]] = []
        self._empty = label("muted", wrap=True)
        self._bar = QHBoxLayout()
        theme.space(self._bar, spacing=8)
        self._bar.addWidget(self._empty, 1)
        column = QVBoxLayout(self)
        theme.space(column, 0, 6, 0, 0, spacing=6)
        column.addLayout(self._bar)
        column.addWidget(self.table, 1)
        self.add_actions()
        self.table.opened.connect(lambda _: self.opened(self.key()))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._draw_actions())
        self.model.modelReset.connect(self._draw_actions)
        self.retranslate()

    def headings(self) -> Sequence[str]:
        return ()

    def rows(self, card: CardView) -> Sequence[Row]:
        return ()

    def add_actions(self) -> None:
        """Add what can be done with a line."""

    def empty_text(self) -> str:
        return ""

    def opened(self, key: int) -> None:
        """Enter or a double click on a line."""

    def key(self) -> int:
        """The record of the line that is chosen; 0 for none."""
        place = self.table.currentIndex().row()
        return self.model.rows[place].key if 0 <= place < len(self.model.rows) else 0

    def add_action(
        self, title: Callable[[], str], act: Callable[[int], object], fits: Callable[[int], bool] = bool
    ) -> QPushButton:
        """A button for the chosen line; ``fits`` says which lines it is for."""
        made = button()
        made.clicked.connect(lambda: self._act(act))
        self._bar.addWidget(made)
        self._actions.append((made, title, fits))
        return made

    def _act(self, act: Callable[[int], object]) -> None:
        key = self.key()
        act(key)
        self._choose(key)

    def _choose(self, key: int) -> None:
        keys = [row.key for row in self.model.rows]
        if key in keys:
            self.table.selectRow(keys.index(key))

    def show_card(self, card: CardView) -> None:
        super().show_card(card)
        self._draw()

    def _draw(self) -> None:
        if self.card is None:
            return
        rows = list(self.rows(self.card))
        self.model.show(rows)
        self._empty.setText("" if rows else self.empty_text())
        for one, _, _ in self._actions:
            one.setVisible(bool(rows))
        self._empty.setVisible(bool(self._empty.text()) or bool(self._actions))

    def _draw_actions(self) -> None:
        key = self.key()
        for one, _, fits in self._actions:
            one.setEnabled(bool(key) and fits(key))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.table.setAccessibleName(name)

    def retranslate(self) -> None:
        for one, title, _ in self._actions:
            one.setText(title())
        self._draw()
        self._draw_actions()
