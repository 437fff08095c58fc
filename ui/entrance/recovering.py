"""Back in with the recovery code: whole, or two halves from two persons; a new passphrase, and a new code to keep."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.errors import BaqylauError
from ui import messages, theme
from ui.entrance.frame import EntranceWindow
from ui.entrance.recovery import RecoveryPage
from ui.widgets.field import Field
from ui.widgets.part import Part
from ui.widgets.passphrase import Judge, NewPassphrase
from ui.widgets.texts import button, label


class CodePage(Part):
    """The code from paper, whose login it is for, and that person's new passphrase."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._why = label("muted", wrap=True)
        self.code, self.other_half, self.login = QLineEdit(), QLineEdit(), QLineEdit()
        self.passphrase = NewPassphrase()
        fields = (
            Field("code", lambda: self.tr("Recovery code, or the first half of it"), self.code),
            Field("other_half", lambda: self.tr("The other half, if the code is kept in two"), self.other_half),
            Field("login", lambda: self.tr("Login that gets a new passphrase"), self.login),
        )
        column = QVBoxLayout(self)
        theme.space(column, spacing=8)
        column.addWidget(self._why)
        for field in fields:
            column.addWidget(field)
        column.addWidget(self.passphrase)
        for entry in (self.code, self.other_half, self.login):
            entry.textChanged.connect(self.changed)
        self.login.textChanged.connect(lambda typed: self.passphrase.for_login(typed.strip()))
        self.passphrase.changed.connect(self.changed)
        self.retranslate()

    def is_ready(self) -> bool:
        return bool(self.code.text().strip() and self.login.text().strip()) and self.passphrase.is_accepted()

    def retranslate(self) -> None:
        self._why.setText(
            self.tr(
                "The code from the envelope gives one user new keys under a new passphrase. It ends with its use: a "
                "new one is shown afterwards. The journal keeps who came in so, and whether two halves were used."
            )
        )


class RecoverWindow(EntranceWindow):
    """``recovery_wanted`` carries code, other half, login and new passphrase; ``finished`` the login; ``left``
    goes back."""

    recovery_wanted = Signal(str, str, str, str)
    finished = Signal(str)
    left = Signal()

    def __init__(self, folder: Path, judge: Judge) -> None:
        super().__init__()
        self._folder = folder
        self._busy = False
        self._failure: BaqylauError | None = None
        self.where = label("muted", wrap=True)
        self.pages, self.code_page, self.new_code = QStackedWidget(), CodePage(), RecoveryPage()
        for page in (self.code_page, self.new_code):
            self.pages.addWidget(page)
        self.code_page.passphrase.judge_with(judge)
        self.message = label("error", wrap=True)
        self.message.hide()
        self.go, self.leave = button("main"), button("link")
        row = QHBoxLayout()
        theme.space(row, spacing=8)
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.go)
        parts: tuple[QWidget, ...] = (self.where, self.pages, self.message)
        for part in parts:
            self.sheet.addWidget(part)
        self.sheet.addLayout(row)
        self.code_page.changed.connect(self._draw)
        self.new_code.changed.connect(self._draw)
        self.go.clicked.connect(self.submit)
        self.leave.clicked.connect(self._go_back)
        self.retranslate()
        self.code_page.code.setFocus()

    def submit(self) -> None:
        if not self.go.isEnabled():
            return
        page = self.code_page
        if self.pages.currentWidget() is page:
            self.recovery_wanted.emit(
                page.code.text(), page.other_half.text(), page.login.text().strip(), page.passphrase.text()
            )
        elif self.new_code.is_confirmed():
            self.new_code.forget()
            self.finished.emit(page.login.text().strip())
        else:
            self.new_code.ask_back()

    def show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.code_page.setDisabled(busy)
        if busy:
            self._failure = None
        self._draw()

    def show_failure(self, failure: BaqylauError) -> None:
        self._failure = failure
        self.show_busy(False)

    def show_new_code(self, code: str) -> None:
        """The used code has ended; this is the one to keep from now on."""
        self._busy = False
        for entry in (self.code_page.code, self.code_page.other_half):
            entry.clear()
        self.code_page.passphrase.first.clear()
        self.code_page.passphrase.second.clear()
        self.new_code.show_code(code)
        self.pages.setCurrentWidget(self.new_code)
        self.retranslate()
        self.go.setFocus()

    def _go_back(self) -> None:
        if self.new_code.is_asking():
            self.new_code.show_again()
        else:
            self.left.emit()

    def _draw(self) -> None:
        self.message.setText(messages.error(self._failure) if self._failure is not None else "")
        self.message.setVisible(self._failure is not None)
        if self.pages.currentWidget() is self.code_page:
            self.leave.show()
            self.leave.setText(self.tr("Back to the login"))
            self.go.setText(self.tr("Looking at the code …") if self._busy else self.tr("Use the code"))
            self.go.setEnabled(self.code_page.is_ready() and not self._busy)
        else:
            asking = self.new_code.is_asking()
            self.leave.setVisible(asking)
            self.leave.setText(self.tr("Show the code again"))
            self.go.setText(self.tr("Go to the login") if asking else self.tr("I have written it down"))
            self.go.setEnabled(not asking or self.new_code.is_confirmed())

    def retranslate(self) -> None:
        using = self.pages.currentWidget() is self.code_page
        title = self.tr("Recovery by code") if using else self.tr("The new recovery code")
        self.heading.setText(title)
        self.setWindowTitle(f"{title} · {self.tr('Baqylau')}")
        self.where.setText(self.tr("Vault: %1").replace("%1", str(self._folder)))
        self._draw()
