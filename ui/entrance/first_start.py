"""The first start: folder, first user, recovery code; a page each, then the login window."""

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


class FolderPage(Part):
    """Where the vault shall lie."""

    choose_wanted = Signal()
    changed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._text = label("", wrap=True)
        self.folder = QLineEdit(str(folder))
        self.folder.textChanged.connect(self.changed)
        self._choose = button()
        self._choose.clicked.connect(self.choose_wanted)
        self._open = button("link")
        self.open_other = self._open.clicked
        row = QHBoxLayout()
        theme.space(row, spacing=8)
        row.addWidget(self.folder, 1)
        row.addWidget(self._choose)
        column = QVBoxLayout(self)
        theme.space(column, spacing=10)
        column.addWidget(self._text)
        column.addLayout(row)
        column.addWidget(self._open)
        column.addStretch(1)
        self.retranslate()

    def chosen(self) -> Path:
        return Path(self.folder.text().strip()).expanduser()

    def is_ready(self) -> bool:
        return self.chosen().is_absolute()

    def retranslate(self) -> None:
        self._text.setText(
            self.tr(
                "The program keeps everything in a vault: an encrypted folder on this computer. Choose an empty folder "
                "on an inner disk. A vault never lies on a removable medium."
            )
        )
        self.folder.setAccessibleName(self.tr("Folder of the new vault"))
        self._choose.setText(self.tr("Choose …"))
        self._open.setText(self.tr("There is a vault already: log in to it"))


class OwnerPage(Part):
    """Who opens the vault first, and with which passphrase."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = label("", wrap=True)
        self.full_name, self.login = QLineEdit(), QLineEdit()
        self.passphrase = NewPassphrase()
        self._fields = (
            Field("full_name", lambda: self.tr("Surname, name, patronymic"), self.full_name),
            Field("login", lambda: self.tr("Login"), self.login),
        )
        self.full_name.textChanged.connect(self.changed)
        self.login.textChanged.connect(self._on_login)
        self.passphrase.changed.connect(self.changed)
        column = QVBoxLayout(self)
        theme.space(column, spacing=8)
        column.addWidget(self._text)
        for field in self._fields:
            column.addWidget(field)
        column.addWidget(self.passphrase)
        column.addStretch(1)
        self.retranslate()

    def _on_login(self) -> None:
        self.passphrase.for_login(self.login.text().strip())
        self.changed.emit()

    def is_ready(self) -> bool:
        named = self.full_name.text().strip() and self.login.text().strip()
        return bool(named) and self.passphrase.is_accepted()

    def retranslate(self) -> None:
        self._text.setText(
            self.tr("The first user has every role. More users are added later by the administrator among them.")
        )


class FirstStart(EntranceWindow):
    """``vault_wanted`` carries folder, login, full name, passphrase; ``finished`` follows the recovery code."""

    vault_wanted = Signal(Path, str, str, str)
    folder_wanted = Signal()
    login_wanted = Signal()
    finished = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._busy = False
        self.folder_page, self.owner_page, self.recovery_page = FolderPage(folder), OwnerPage(), RecoveryPage()
        self.pages = QStackedWidget()
        for page in (self.folder_page, self.owner_page, self.recovery_page):
            self.pages.addWidget(page)
        self.message = label("error", wrap=True)
        self.message.hide()
        self.back, self.next = button(), button("main")
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        row = QHBoxLayout()
        theme.space(row, 0, 6, 0, 0, spacing=8)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        self.sheet.addWidget(self.pages)
        self.sheet.addWidget(self.message)
        self.sheet.addLayout(row)
        self.folder_page.choose_wanted.connect(self.folder_wanted)
        self.folder_page.open_other.connect(self.login_wanted)
        pages: tuple[FolderPage | OwnerPage | RecoveryPage, ...]
        pages = (self.folder_page, self.owner_page, self.recovery_page)
        for one in pages:
            one.changed.connect(self._draw)
        for line in self.pages.findChildren(QLineEdit):
            line.returnPressed.connect(self._on_enter)
        self.retranslate()

    def _on_enter(self) -> None:
        """Enter goes on once the page is filled in, and to the next field before."""
        if self.next.isEnabled():
            self.next.click()
        else:
            self.focusNextChild()

    def judge_with(self, judge: Judge) -> None:
        self.owner_page.passphrase.judge_with(judge)

    def show_folder(self, folder: Path) -> None:
        self.folder_page.folder.setText(str(folder))

    def show_busy(self, busy: bool) -> None:
        """While the vault is made (a few seconds: the key derivation is measured on this machine)."""
        self._busy = busy
        self.pages.setDisabled(busy)
        self.message.hide()
        self._draw()

    def show_failure(self, failure: BaqylauError) -> None:
        self.show_busy(False)
        self.message.setText(messages.error(failure))
        self.message.show()

    def show_recovery_code(self, code: str) -> None:
        self.show_busy(False)
        self.recovery_page.show_code(code)
        self._turn_to(self.recovery_page)

    def _turn_to(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.message.hide()
        self.retranslate()
        self.focus_page()

    def focus_page(self) -> None:
        """The first thing to type on a page gets the focus; on the code's page the way on."""
        page = self.pages.currentWidget()
        if page is self.folder_page:
            self.folder_page.folder.setFocus()
        elif page is self.owner_page:
            self.owner_page.full_name.setFocus()
        else:
            self.next.setFocus()

    def _go_back(self) -> None:
        if self.pages.currentWidget() is self.owner_page:
            self._turn_to(self.folder_page)
        else:
            self.recovery_page.show_again()

    def _go_on(self) -> None:
        page = self.pages.currentWidget()
        if page is self.folder_page:
            self._turn_to(self.owner_page)
        elif page is self.owner_page:
            owner = self.owner_page
            self.vault_wanted.emit(
                self.folder_page.chosen(), owner.login.text().strip(), owner.full_name.text().strip(),
                owner.passphrase.text(),
            )  # fmt: skip
        elif self.recovery_page.is_confirmed():
            self.recovery_page.forget()
            self.finished.emit()
        else:
            self.recovery_page.ask_back()

    def _draw(self) -> None:
        page = self.pages.currentWidget()
        if page is self.folder_page:
            self.back.hide()
            self.next.setText(self.tr("Next"))
            self.next.setEnabled(self.folder_page.is_ready())
        elif page is self.owner_page:
            self.back.setVisible(True)
            self.back.setText(self.tr("Back"))
            self.back.setDisabled(self._busy)
            self.next.setText(self.tr("Making the vault …") if self._busy else self.tr("Make the vault"))
            self.next.setEnabled(self.owner_page.is_ready() and not self._busy)
        else:
            asking = self.recovery_page.is_asking()
            self.back.setVisible(asking)
            self.back.setText(self.tr("Show the code again"))
            self.next.setText(self.tr("Go to the login") if asking else self.tr("It is on paper"))
            self.next.setEnabled(not asking or self.recovery_page.is_confirmed())

    def retranslate(self) -> None:
        page = self.pages.currentWidget()
        titles = {
            self.folder_page: self.tr("A new vault: where it lies"),
            self.owner_page: self.tr("A new vault: its first user"),
            self.recovery_page: self.tr("A new vault: the recovery code"),
        }
        title = next(text for known, text in titles.items() if known is page)
        self.heading.setText(title)
        self.setWindowTitle(f"{title} · {self.tr('Baqylau')}")
        self._draw()
