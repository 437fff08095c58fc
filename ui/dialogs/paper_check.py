"""Holds a paper against its record: the code of its footer is typed or scanned, the answer says what has changed."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.controllers.paper.prints import Verification
from ui import messages, theme
from ui.desk import Desk
from ui.dialogs.frame import Dialog
from ui.tables.grid import STRETCH, Grid
from ui.tables.lines import LinesModel, Row
from ui.widgets.field import Field
from ui.widgets.texts import button, copyable, label


class PaperCheck(Dialog):
    """A scanner types the code and Enter; every look is logged."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, code: str = "") -> None:
        super().__init__(parent)
        self.desk = desk
        self.found: Verification | None = None
        self._heading = label("heading", wrap=True)
        self.code = QLineEdit(code)
        self._field = Field("code", lambda: self.tr("Code in the footer: print number / check code"), self.code)
        self.answer = copyable("")
        self.model = LinesModel(self._headings)
        self.grid = Grid(self.model, (150, 210, STRETCH))
        self.look, self.card, self._close = button("main"), button(), button()
        self.look.clicked.connect(self.check)
        self.card.clicked.connect(self._open_card)
        self._close.clicked.connect(self.reject)
        row = QHBoxLayout()
        theme.space(row, 0, 8, 0, 0, spacing=8)
        row.addWidget(self.card)
        row.addStretch(1)
        row.addWidget(self.look)
        row.addWidget(self._close)
        for part in (self._heading, self._field, self.answer):
            self.body.addWidget(part)
        self.body.addWidget(self.grid, 1)
        self.body.addStretch(1)
        self.body.addLayout(row)
        self.resize(theme.current().px(660), theme.current().px(400))
        self.grid.hide()
        self.card.hide()
        self.retranslate()
        if code:
            self.check()

    def _headings(self) -> tuple[str, ...]:
        return (self.tr("What"), self.tr("On the paper"), self.tr("Now"))

    def check(self) -> None:
        """Ask the ledger; what differs is listed fact by fact."""
        if self.code.text().strip():
            self.found = self.desk.controllers.paper.prints.verify(self.code.text())
            self._draw()

    def _draw(self) -> None:
        found = self.found
        if found is None:
            return
        tone = "good" if found.same and found.comparable else "muted" if found.same else "error"
        theme.mark(self.answer, kind=tone)
        told = messages.say(found.sentence, {"number": found.number})
        if found.known and found.printed_at is not None:
            zone = self.desk.clock.local_now().tzinfo
            made = self.tr("Printed %1 by %2.").replace("%1", f"{found.printed_at.astimezone(zone):%d.%m.%Y %H:%M}")
            told = f"{told} {made.replace('%2', found.printed_by)}"
        self.answer.setText(told)
        self.model.show([Row((one.field, one.printed, one.now)) for one in found.changes])
        self.grid.setVisible(bool(found.changes))
        self.card.setVisible(bool(found.case_id))

    def _open_card(self) -> None:
        if self.found is not None and self.found.case_id:
            self.accept()
            self.desk.ways.open_card(self.found.case_id)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Check a paper"))
        self._heading.setText(self.tr("Check a paper"))
        self.look.setText(self.tr("Check"))
        self.card.setText(self.tr("Open the card"))
        self._close.setText(self.tr("Close"))
        self.grid.setAccessibleName(self.tr("What has changed since"))
        self._draw()
