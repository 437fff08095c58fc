"""Why the continuity kit is made; the reason stands on its closing list."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.rules.outcome import Refusal
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.field import Field


class KitForm(FormDialog):
    """``outcome`` is the reason."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.reason = QLineEdit()
        self.add_row(Field("reason", lambda: self.tr("Why the kit is made"), self.reason))
        self.ready()

    def heading(self) -> str:
        return self.tr("Continuity kit")

    def note(self) -> str:
        return self.tr(
            "Registers to date, every open card, the terms of 30 days and blank forms, in one paper. Each print in it "
            "is numbered and entered; every blank form has to be accounted for afterwards."
        )

    def go_on(self) -> str:
        return self.tr("Make the kit")

    def own_faults(self) -> dict[str, str]:
        return {} if self.reason.text().strip() else {"reason": self.tr("Write the reason.")}

    def send(self) -> object | Refusal:
        return self.reason.text().strip()
