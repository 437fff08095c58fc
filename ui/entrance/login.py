"""The login window: quick to appear; the heavy half of the program loads behind it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.errors import (
    BaqylauError,
    KeyFileDamaged,
    TooManyTries,
    VaultDamaged,
    VaultForeign,
    VaultMissing,
    VaultPlain,
    VaultRolledBack,
    WrongPassphrase,
)
from ui import messages, theme
from ui.entrance.frame import EntranceWindow
from ui.widgets.field import Field
from ui.widgets.texts import button, label

# A vault that does not open for one of these is made good by a backup.
RESTORABLE = (VaultDamaged, VaultForeign, VaultMissing, VaultPlain, VaultRolledBack, KeyFileDamaged)


class LoginWindow(EntranceWindow):
    """Asks for a vault, a login and a passphrase; ``login_wanted`` carries the three."""

    login_wanted = Signal(Path, str, str)
    folder_wanted = Signal()
    new_vault_wanted = Signal()
    recovery_wanted = Signal(Path)
    restore_wanted = Signal(Path, BaqylauError)

    def __init__(self, folder: Path | None) -> None:
        super().__init__()
        self._folder = folder
        self._wait_seconds = 0
        self._failure: BaqylauError | None = None
        self._busy = False
        self._build()
        self._timer = QTimer(self, interval=1_000)
        self._timer.timeout.connect(self._tick)
        self.retranslate()
        self.show_folder(folder)

    def _build(self) -> None:
        self.folder = label("", wrap=True)
        self.change_folder = button("link")
        self.change_folder.clicked.connect(self.folder_wanted)
        self.login = QLineEdit()
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._fields = (
            Field("login", lambda: self.tr("Login"), self.login),
            Field("passphrase", lambda: self.tr("Passphrase"), self.passphrase),
        )
        self.message = label("error", wrap=True)
        self.message.hide()
        self.enter = button("main")
        self.new_vault = button("link")
        self.new_vault.clicked.connect(self.new_vault_wanted)
        self.recover = button("link")
        self.recover.clicked.connect(self._ask_for_recovery)
        self.restore = button()
        self.restore.clicked.connect(self._ask_for_restore)
        self.restore.hide()
        for entry in (self.login, self.passphrase):
            entry.returnPressed.connect(self.submit)
            entry.textChanged.connect(self._draw_button)
        self.enter.clicked.connect(self.submit)
        self._vault_label = label("caption")
        self.sheet.addWidget(self._vault_label)
        self.sheet.addLayout(_row(self.folder, self.change_folder))
        for field in self._fields:
            self.sheet.addWidget(field)
        self.sheet.addWidget(self.message)
        self.sheet.addWidget(self.restore)
        self.sheet.addLayout(_row(self.recover, self.enter))
        self.sheet.addWidget(self.new_vault)

    def show_folder(self, folder: Path | None) -> None:
        if folder != self._folder:
            self._failure = None
            self._draw_message()
        self._folder = folder
        self.folder.setText(str(folder) if folder else self.tr("no vault chosen"))
        self._draw_button()
        (self.login if folder else self.change_folder).setFocus()

    def show_login(self, login: str) -> None:
        """Put in a login already known, as after making a vault."""
        self.login.setText(login)
        self.passphrase.setFocus()

    def _ask_for_recovery(self) -> None:
        if self._folder is not None:
            self.recovery_wanted.emit(self._folder)

    def _ask_for_restore(self) -> None:
        if self._folder is not None and self._failure is not None:
            self.restore_wanted.emit(self._folder, self._failure)

    def submit(self) -> None:
        if self.enter.isEnabled() and self._folder is not None:
            self.login_wanted.emit(self._folder, self.login.text().strip(), self.passphrase.text())

    def show_busy(self, busy: bool) -> None:
        """While the key is derived (about a second) nothing can be typed."""
        self._busy = busy
        for widget in (self.login, self.passphrase, self.change_folder, self.new_vault, self.recover):
            widget.setDisabled(busy)
        if busy:
            self._failure = None
        self._draw_message()
        self._draw_button()

    def show_failure(self, failure: BaqylauError) -> None:
        """The failure's own sentence; after a wrong passphrase the seconds to wait are counted down."""
        self._failure = failure
        self.show_busy(False)
        self._failure = failure
        if isinstance(failure, WrongPassphrase | TooManyTries):
            self._wait_seconds = int(str(failure.values.get("wait_seconds", 0)))
            if self._wait_seconds:
                self._timer.start()
        self._draw_message()
        self._draw_button()
        self.passphrase.clear()
        self.passphrase.setFocus()

    def _tick(self) -> None:
        self._wait_seconds -= 1
        if self._wait_seconds <= 0:
            self._timer.stop()
        self._draw_message()
        self._draw_button()

    def _draw_message(self) -> None:
        text = ""
        if self._failure is not None:
            values = dict(self._failure.values)
            waits = "wait_seconds" in values
            if waits and self._wait_seconds <= 0:
                text = self.tr("You may try again.")
            else:
                values |= {"wait_seconds": self._wait_seconds} if waits else {}
                text = messages.say(self._failure.code, values)
        self.message.setText(text)
        self.message.setVisible(bool(text))
        theme.mark(self.message, kind="error")

    def _draw_button(self) -> None:
        self.restore.setVisible(isinstance(self._failure, RESTORABLE) and not self._busy)
        filled = bool(self._folder and self.login.text().strip() and self.passphrase.text())
        self.recover.setEnabled(self._folder is not None and not self._busy)
        self.enter.setEnabled(filled and not self._busy and self._wait_seconds <= 0)
        if self._busy:
            self.enter.setText(self.tr("Opening the vault …"))
        elif self._wait_seconds > 0:
            self.enter.setText(self.tr("Log in (%1 s)").replace("%1", str(self._wait_seconds)))
        else:
            self.enter.setText(self.tr("Log in"))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Log in · Baqylau"))
        self.heading.setText(self.tr("Log in"))
        self._vault_label.setText(self.tr("Vault folder"))
        self.change_folder.setText(self.tr("Choose another …"))
        self.recover.setText(self.tr("Passphrase lost: use the recovery code …"))
        self.restore.setText(self.tr("Restore from a backup …"))
        self.new_vault.setText(self.tr("Make a new vault …"))
        if self._folder is None:
            self.folder.setText(self.tr("no vault chosen"))
        self._draw_message()
        self._draw_button()


def _row(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    theme.space(row, spacing=8)
    row.addWidget(left, 1)
    row.addWidget(right)
    return row
