"""Registering a medium that is in the computer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.controllers.exchange.media_views import MediumEntry
from app.rules.outcome import Refusal
from app.rules.terms import Grade, MediumKind
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.choice import Choice
from ui.widgets.field import Field


class MediumEntryDialog(FormDialog):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.account, self.serial, self.label = QLineEdit(), QLineEdit(), QLineEdit()
        self.kind, self.ceiling = Choice(MediumKind), Choice(Grade)
        self.place = QComboBox()
        self._places = [found.folder for found in desk.controllers.exchange.media.present() if found.medium is None]
        self.place.addItems([str(folder) for folder in self._places])
        self.add_row(Field("folder", lambda: self.tr("Medium in the computer that is not registered"), self.place))
        self.add_row(
            Field("account_number", lambda: self.tr("Account number"), self.account),
            Field("serial", lambda: self.tr("Serial number as it stands on it"), self.serial),
        )
        self.add_row(
            Field("kind", lambda: self.tr("Kind"), self.kind),
            Field("ceiling", lambda: self.tr("Highest grade it may carry"), self.ceiling),
        )
        self.add_row(Field("label", lambda: self.tr("Remark on its label"), self.label))
        self.ready()

    def heading(self) -> str:
        return self.tr("Register a medium")

    def note(self) -> str:
        return self.tr(
            "The system knows a medium by the serial number of its device; one without gets a mark of ours. The "
            "account "
            "number is never given to another one."
        )

    def own_faults(self) -> dict[str, str]:
        faults = super().own_faults()
        if not self._places:
            faults["folder"] = self.tr("No such medium is in the computer: put it in and open this form again.")
        return faults

    def send(self) -> object | Refusal:
        at = self.place.currentIndex()
        folder = self._places[at] if at >= 0 else Path("/")
        entry = MediumEntry(
            self.account.text(), self.kind.chosen() or MediumKind.FLASH, self.serial.text(),
            self.ceiling.chosen() or Grade.SECRET, folder, self.label.text(),
        )  # fmt: skip
        return self.desk.controllers.exchange.media.register(entry)
