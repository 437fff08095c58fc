"""Chooses one line of a short list: a file on a medium, a key, a site."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.dialogs.frame import Dialog
from ui.tables.grid import Grid
from ui.tables.lines import LinesModel, Row
from ui.widgets.texts import button, label


class PickDialog(Dialog):
    """``chosen()`` is the key of the line taken after a true ``exec()``."""

    def __init__(
        self, title: Callable[[], str], headings: Callable[[], Sequence[str]], widths: Sequence[int],
        rows: Sequence[Row], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._title = title
        self._heading = label("heading", wrap=True)
        self.model = LinesModel(headings)
        self.model.show(rows)
        self.grid = Grid(self.model, widths)
        self.grid.opened.connect(lambda _: self.accept())
        self.take, self._close = button("main"), button()
        self.take.clicked.connect(self.accept)
        self._close.clicked.connect(self.reject)
        row = QHBoxLayout()
        theme.space(row, 0, 8, 0, 0, spacing=8)
        row.addStretch(1)
        row.addWidget(self.take)
        row.addWidget(self._close)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.grid, 1)
        self.body.addLayout(row)
        self.resize(theme.current().px(640), theme.current().px(320))
        self.retranslate()
        if rows:
            self.grid.selectRow(0)
        self.take.setEnabled(bool(rows))
        self.grid.setFocus()

    def chosen(self) -> int:
        return self.model.rows[max(self.grid.currentIndex().row(), 0)].key

    def retranslate(self) -> None:
        self.setWindowTitle(self._title())
        self._heading.setText(self._title())
        self.grid.setAccessibleName(self._title())
        self.take.setText(self.tr("Take this one"))
        self._close.setText(self.tr("Cancel"))
