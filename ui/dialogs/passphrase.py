"""One's own passphrase changed, or its key derivation measured anew on this machine."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from app.controllers.vault.vaults import passphrase_strength
from app.jobs import Progress
from app.rules.outcome import Refusal
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.field import Field
from ui.widgets.passphrase import NewPassphrase


class PassphraseForm(FormDialog):
    """The old one, and the new one twice."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.old, self.new = QLineEdit(), NewPassphrase()
        self.old.setEchoMode(QLineEdit.EchoMode.Password)
        self.new.judge_with(passphrase_strength)
        self.new.for_login(desk.session.user.login)
        self.add_row(Field("old", lambda: self.tr("Your passphrase until now"), self.old))
        self.add_row((self.new, 12))
        self.ready()

    def heading(self) -> str:
        return self.tr("Change your passphrase")

    def typed(self) -> str:
        return "x" if self.old.text() or self.new.text() else ""

    def own_message(self) -> str:
        if self.new.is_accepted():
            return ""
        return self.tr("The new passphrase is not strong enough yet, or the two differ.")

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        users, old, new = self.desk.controllers.users, self.old.text(), self.new.text()
        self.old.clear()

        def change(progress: Progress) -> bool:
            users.change_passphrase(old, new)
            return True

        return change


class RecalibrateForm(FormDialog):
    """The derivation takes about a second on the machine it was measured on; a faster machine asks for more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_row(Field("passphrase", lambda: self.tr("Your passphrase"), self.passphrase))
        self.ready()

    def heading(self) -> str:
        return self.tr("Measure the key derivation anew")

    def note(self) -> str:
        return self.tr(
            "How long a thief of the files would have to try depends on how hard your key is to derive. On a new "
            "machine it is measured again, to about a second of this machine."
        )

    def typed(self) -> str:
        return "x" if self.passphrase.text() else ""

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        users, typed = self.desk.controllers.users, self.passphrase.text()
        self.passphrase.clear()
        return lambda progress: users.recalibrate(typed)
