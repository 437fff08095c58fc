"""What ends a package's way: its receipt typed from paper, or giving it up."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.controllers.exchange.exchange_views import ExportView
from app.rules.outcome import Refusal
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.field import Field


class AcknowledgeDialog(FormDialog):
    def __init__(self, desk: Desk, export: ExportView) -> None:
        super().__init__(desk)
        self._export = export
        self.code = QLineEdit()
        self.add_row(Field("typed", lambda: self.tr("Short code of the receipt"), self.code))
        self.ready()

    def heading(self) -> str:
        return self.tr("Receipt of package %1").replace("%1", str(self._export.number))

    def note(self) -> str:
        return self.tr(
            "The code proves that the package was read and says whether it was accepted or declined. Letters that look "
            "alike are forgiven; a mistyped code is noticed."
        )

    def send(self) -> object | Refusal:
        return self.desk.controllers.exchange.exports.acknowledge(self._export.export_id, self.code.text())


class CancelDialog(FormDialog):
    def __init__(self, desk: Desk, export: ExportView) -> None:
        super().__init__(desk)
        self._export = export
        self.reason = QLineEdit()
        self.add_row(Field("reason", lambda: self.tr("Why"), self.reason))
        self.ready()

    def heading(self) -> str:
        return self.tr("Give up package %1").replace("%1", str(self._export.number))

    def note(self) -> str:
        return self.tr(
            "Its number stays in the register; the recipient learns with the next package that it never comes."
        )

    def send(self) -> object | Refusal:
        return self.desk.controllers.exchange.exports.cancel(self._export.export_id, self.reason.text())
