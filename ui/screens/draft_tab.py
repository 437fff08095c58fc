"""One side of a draft's page: a row of actions over a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.errors import BaqylauError
from ui import messages, theme
from ui.dialogs.failed import Failed
from ui.tables.grid import Grid
from ui.tables.lines import LinesModel, Row
from ui.widgets.flow_row import FlowRow
from ui.widgets.part import Part
from ui.widgets.texts import button, label


class DraftTab(Part):
    """``note`` says in a line what the table is about; an action may need a line under the cursor."""

    def __init__(self, headings: Callable[[], Sequence[str]], widths: Sequence[int]) -> None:
        super().__init__()
        self.model = LinesModel(headings)
        self.table = Grid(self.model, widths)
        self.note = label("caption", wrap=True)
        self._bar = FlowRow()
        self._actions: list[tuple[QPushButton, Callable[[], str], bool]] = []
        column = QVBoxLayout(self)
        theme.space(column, 6, 6, 6, 6, spacing=6)
        bar = QWidget()
        bar.setLayout(self._bar)
        column.addWidget(bar)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)
        self.table.selectionModel().currentRowChanged.connect(self._fit)

    def add(self, caption: Callable[[], str], do: Callable[[], object], *, on_row: bool = False) -> QPushButton:
        made = button()
        made.clicked.connect(lambda: self.guarded(do))
        self._actions.append((made, caption, on_row))
        self._bar.addWidget(made)
        return made

    def opens(self, do: Callable[[], object]) -> None:
        """What Enter on a line does."""
        self.table.opened.connect(lambda index: self.guarded(do))

    def guarded(self, do: Callable[[], object]) -> None:
        """A failure of the world is told; a refusal is shown by its form."""
        try:
            do()
        except BaqylauError as failure:
            Failed(messages.error(failure), self).exec()

    def key(self) -> int:
        """What the line under the cursor leads to, 0 without one."""
        row = self.table.currentIndex().row()
        return self.model.rows[row].key if 0 <= row < len(self.model.rows) else 0

    def show_rows(self, rows: Sequence[Row], note: str) -> None:
        place = self.table.currentIndex().row()
        self.model.show(rows)
        if rows:
            self.table.selectRow(min(max(place, 0), len(rows) - 1))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._fit()

    def _fit(self, *moved: QModelIndex) -> None:
        for made, _, on_row in self._actions:
            if on_row:
                made.setEnabled(bool(self.key()))

    def retranslate(self) -> None:
        for made, caption, _ in self._actions:
            made.setText(caption())
