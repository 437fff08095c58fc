"""The second person at this computer: their login and passphrase, for what two persons must do together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from app.controllers.vault.sessions import Session
from app.controllers.vault.vaults import Credentials
from app.controllers.vault.witnesses import Witness
from ui import theme
from ui.widgets.field import Field
from ui.widgets.part import Part
from ui.widgets.texts import label


class SecondPerson(Part):
    """``shown`` gives what proves who the second person is; a wrong passphrase is told and waits like at the door."""

    def __init__(self) -> None:
        super().__init__()
        self._note = label("muted", wrap=True)
        self.login, self.passphrase = QLineEdit(), QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._fields = (
            Field("second_login", lambda: self.tr("Login of the second person"), self.login),
            Field("second_passphrase", lambda: self.tr("Passphrase of the second person"), self.passphrase),
        )
        column = QVBoxLayout(self)
        theme.space(column, spacing=6)
        column.addWidget(self._note)
        for field in self._fields:
            column.addWidget(field)
        self.retranslate()

    def typed(self) -> str:
        return self.login.text()

    def shown(self, session: Session) -> Callable[[], Witness | None]:
        """What asks for the second person's key; deriving it takes up to 1.5 s, so it belongs into `FormDialog.work`.
        None while nothing is typed: the controller then says that a second person is needed."""
        login, passphrase = self.login.text().strip(), self.passphrase.text()
        self.passphrase.clear()  # never kept on the screen after a try
        person = Credentials(login, passphrase) if login or passphrase else None
        return lambda: session.witness(person) if person is not None else None

    def retranslate(self) -> None:
        self._note.setText(self.tr("Two persons do this together: the second one types their own passphrase."))
