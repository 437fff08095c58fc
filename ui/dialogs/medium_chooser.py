"""Which medium a PDF goes to: the media in the computer, each with its line of the register and its ceiling."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.controllers.exchange.media_views import PresentMedium
from ui import messages, theme
from ui.dialogs.frame import Dialog
from ui.tables.grid import STRETCH, Grid
from ui.tables.lines import LinesModel, Row
from ui.widgets.texts import button, label


class MediumChooser(Dialog):
    """Those that may not be used are listed too: choosing one says why it is refused, and is logged."""

    def __init__(
        self, present: Sequence[PresentMedium], usable: Sequence[PresentMedium], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._present, self._usable = tuple(present), frozenset(medium.folder for medium in usable)
        self._heading = label("heading", wrap=True)
        self.model = LinesModel(self._headings)
        self.grid = Grid(self.model, (90, 120, STRETCH))
        self.choose, self._close = button("main"), button()
        self.choose.clicked.connect(self.accept)
        self._close.clicked.connect(self.reject)
        self.grid.opened.connect(lambda _: self.accept())
        row = QHBoxLayout()
        theme.space(row, 0, 8, 0, 0, spacing=8)
        row.addStretch(1)
        row.addWidget(self.choose)
        row.addWidget(self._close)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.grid, 1)
        self.body.addLayout(row)
        self.resize(theme.current().px(620), theme.current().px(320))
        self.retranslate()
        self.grid.selectRow(next((at for at, one in enumerate(self._present) if one.folder in self._usable), 0))
        self.grid.setFocus()

    def _headings(self) -> tuple[str, ...]:
        return (self.tr("Account No."), self.tr("Up to"), self.tr("Where it is"))

    def chosen(self) -> Path:
        return self._present[max(self.grid.currentIndex().row(), 0)].folder

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("PDF to a registered medium"))
        self._heading.setText(self.tr("PDF to a registered medium"))
        self.grid.setAccessibleName(self.tr("Media in the computer"))
        self.choose.setText(self.tr("Write"))
        self._close.setText(self.tr("Close"))
        rows = []
        for present in self._present:
            medium = present.medium
            number = medium.account_number if medium else self.tr("not registered")
            ceiling = messages.word(medium.ceiling) if medium else ""
            tone = "" if present.folder in self._usable else "muted"
            rows.append(Row((number, ceiling, str(present.folder)), tone=tone))
        self.model.show(rows)
