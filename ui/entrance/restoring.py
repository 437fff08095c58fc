"""A vault that does not open: what is wrong with it, the backups beside it, and one put in its place by two persons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit

from app.controllers.vault.backups import BackupFound, backups_in
from app.controllers.vault.vault_restoring import RestoreReport
from app.controllers.vault.vaults import Credentials, RecoveryCode
from app.errors import BaqylauError
from ui import formats, messages, theme
from ui.dialogs.backups import told_of
from ui.entrance.frame import EntranceWindow
from ui.widgets.field import Field
from ui.widgets.second_person import SecondPerson
from ui.widgets.texts import button, label

Finder = Callable[[Path], tuple[BackupFound, ...]]


class RestoreWindow(EntranceWindow):
    """``restore_wanted`` carries the backup's folder, the first person, and the second one or the recovery code;
    ``elsewhere_wanted``: the backups lie on another disk; ``finished``: it is in place; ``left`` goes back."""

    restore_wanted = Signal(Path, Credentials, object)
    elsewhere_wanted = Signal()
    finished = Signal()
    left = Signal()

    def __init__(self, folder: Path, damage: BaqylauError, place: tzinfo | None) -> None:
        super().__init__()
        self._folder, self._damage, self._zone = folder, damage, place
        self._looked_in = folder / "backups"
        self._found: tuple[BackupFound, ...] = ()
        self._busy = False
        self._done: RestoreReport | None = None
        self._failure: BaqylauError | None = None
        self._build()
        self.show_backups(self._looked_in)
        self.retranslate()
        self.login.setFocus()

    def _build(self) -> None:
        self.where, self.why = label("muted", wrap=True), label("error", wrap=True)
        self._how, self.message, self.report = label("muted", wrap=True), label("error", wrap=True), label(wrap=True)
        self.backup, self.elsewhere = QComboBox(), button("link")
        self.login, self.passphrase, self.code = QLineEdit(), QLineEdit(), QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.second, self.by_code = SecondPerson(), QCheckBox()
        self._fields = (
            Field("backup", lambda: self.tr("Backup"), self.backup),
            Field("login", lambda: self.tr("Login"), self.login),
            Field("passphrase", lambda: self.tr("Passphrase as it was when the backup was made"), self.passphrase),
        )
        self._code_field = Field("code", lambda: self.tr("Recovery code from the envelope"), self.code)
        self._code_field.hide()
        self.go, self.leave = button("main"), button("link")
        row = QHBoxLayout()
        theme.space(row, spacing=8)
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.go)
        self._asked = (
            self.why, self._how, self._fields[0], self.elsewhere, *self._fields[1:], self.second, self.by_code,
            self._code_field,
        )  # fmt: skip
        for part in (self.where, *self._asked, self.message, self.report):
            self.sheet.addWidget(part)
        self.sheet.addLayout(row)
        self.report.hide()
        entries = (self.login, self.passphrase, self.code, self.second.login, self.second.passphrase)
        for entry in entries:
            entry.textChanged.connect(self._draw)
            entry.returnPressed.connect(self.submit)
        self.by_code.toggled.connect(self._draw)
        self.elsewhere.clicked.connect(self.elsewhere_wanted)
        self.go.clicked.connect(self.submit)
        self.leave.clicked.connect(self.left)

    @property
    def looked_in(self) -> Path:
        """The folder whose backups are offered."""
        return self._looked_in

    def show_backups(self, folder: Path) -> None:
        """Offer what lies in a folder, the newest first."""
        self._looked_in, self._found = folder, backups_in(folder)
        self._name_backups()
        self._draw()

    def submit(self) -> None:
        """Ask for it; what was typed as a secret does not stay on the screen."""
        if self._done is not None:
            self.finished.emit()
        elif self.go.isEnabled():
            first = Credentials(self.login.text().strip(), self.passphrase.text())
            second: Credentials | RecoveryCode = RecoveryCode(self.code.text().strip())
            if not self.by_code.isChecked():
                second = Credentials(self.second.login.text().strip(), self.second.passphrase.text())
            chosen = self._found[self.backup.currentIndex()].folder
            for secret in (self.passphrase, self.second.passphrase, self.code):
                secret.clear()
            self.restore_wanted.emit(chosen, first, second)

    def show_busy(self, busy: bool) -> None:
        self._busy = busy
        for part in self._asked:
            part.setDisabled(busy)
        if busy:
            self._failure = None
        self._draw()

    def show_failure(self, failure: BaqylauError) -> None:
        self._failure = failure
        self.show_busy(False)
        self.passphrase.setFocus()

    def show_done(self, done: RestoreReport) -> None:
        """The backup is in place: what was given up, and where the damaged files are."""
        self._done = done
        self.show_busy(False)
        for part in self._asked:
            part.hide()
        self.report.show()
        self.retranslate()
        self.go.setFocus()

    def _name_backups(self) -> None:
        chosen = max(0, self.backup.currentIndex())
        self.backup.clear()
        words = self.tr("%1, up to journal entry %2")
        for found in self._found:
            made = formats.moment(datetime.fromisoformat(found.made_at).astimezone(self._zone))
            self.backup.addItem(words.replace("%1", made).replace("%2", str(found.sequence)))
        self.backup.setCurrentIndex(min(chosen, len(self._found) - 1))

    def _is_filled(self) -> bool:
        if self.by_code.isChecked():
            other = bool(self.code.text().strip())
        else:
            other = bool(self.second.login.text().strip() and self.second.passphrase.text())
        return bool(self._found and self.login.text().strip() and self.passphrase.text() and other)

    def _draw(self) -> None:
        text = messages.error(self._failure) if self._failure is not None else ""
        if not text and not self._found:
            text = self.tr("No backup lies in “%1”. Choose the folder that holds them.")
            text = text.replace("%1", str(self._looked_in))
        self.message.setText(text)
        self.message.setVisible(bool(text) and self._done is None)
        self.second.setVisible(self._done is None and not self.by_code.isChecked())
        self._code_field.setVisible(self._done is None and self.by_code.isChecked())
        self.leave.setVisible(self._done is None)
        self.leave.setEnabled(not self._busy)
        if self._done is not None:
            self.go.setText(self.tr("Go to the login"))
        else:
            self.go.setText(self.tr("Restoring …") if self._busy else self.tr("Restore"))
        self.go.setEnabled(self._done is not None or (self._is_filled() and not self._busy))

    def retranslate(self) -> None:
        title = self.tr("The backup is in place") if self._done else self.tr("Restore the vault from a backup")
        self.heading.setText(title)
        self.setWindowTitle(f"{title} · {self.tr('Baqylau')}")
        self.where.setText(self.tr("Vault: %1").replace("%1", str(self._folder)))
        self.why.setText(messages.error(self._damage))
        self._how.setText(
            self.tr(
                "The backup is opened and checked before anything is touched. What was entered after it is lost; the "
                "damaged files are kept beside, not deleted. The administrator, the security officer or the chief "
                "begins, and a second person confirms; the journal keeps both names."
            )
        )
        self.elsewhere.setText(self.tr("Backups in another folder …"))
        self.by_code.setText(self.tr("there is no second person: use the recovery code"))
        self.leave.setText(self.tr("Back to the login"))
        if self._done is not None:
            self.report.setText(told_of(self._done))
        self._name_backups()
        self._draw()
