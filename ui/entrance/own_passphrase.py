"""The first sign-in: a passphrase that somebody else gave is left behind for one's own, before anything else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.errors import BaqylauError
from ui import messages, theme
from ui.entrance.frame import EntranceWindow
from ui.widgets.passphrase import Judge, NewPassphrase
from ui.widgets.texts import button, label


class OwnPassphraseWindow(EntranceWindow):
    """``passphrase_wanted`` carries the new passphrase; ``left`` goes back to the login window."""

    passphrase_wanted = Signal(str)
    left = Signal()

    def __init__(self, login: str, judge: Judge) -> None:
        super().__init__()
        self._busy = False
        self._failure: BaqylauError | None = None
        self._why = label("", wrap=True)
        self.passphrase = NewPassphrase()
        self.message = label("error", wrap=True)
        self.message.hide()
        self.go, self.leave = button("main"), button("link")
        row = QHBoxLayout()
        theme.space(row, spacing=8)
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.go)
        for part in (self._why, self.passphrase, self.message):
            self.sheet.addWidget(part)
        self.sheet.addLayout(row)
        self.passphrase.for_login(login)
        self.passphrase.judge_with(judge)
        self.passphrase.changed.connect(self._draw)
        self.passphrase.second.returnPressed.connect(self.submit)
        self.go.clicked.connect(self.submit)
        self.leave.clicked.connect(self.left)
        self.retranslate()
        self.passphrase.first.setFocus()

    def submit(self) -> None:
        if self.go.isEnabled():
            self.passphrase_wanted.emit(self.passphrase.text())

    def show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.passphrase.setDisabled(busy)
        self._draw()

    def show_failure(self, failure: BaqylauError) -> None:
        self._failure = failure
        self.show_busy(False)

    def _draw(self) -> None:
        self.go.setEnabled(self.passphrase.is_accepted() and not self._busy)
        self.message.setText(messages.error(self._failure) if self._failure is not None else "")
        self.message.setVisible(self._failure is not None)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Your own passphrase · Baqylau"))
        self.heading.setText(self.tr("Choose your own passphrase"))
        self._why.setText(
            self.tr(
                "The passphrase you signed in with was given by somebody else, who may still know it. It ends now, "
                "together with the keys it protected; nobody but you will know the new one."
            )
        )
        self.go.setText(self.tr("Take it and sign in"))
        self.leave.setText(self.tr("Back to the login"))
        self._draw()
