"""One sitting at the program: first start or login, the main window, and the lock that ends it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.errors import BaqylauError
from app.jobs import Jobs
from ui import failure
from ui.background import Background
from ui.dialogs.failed import ProgramFault
from ui.dialogs.folder_chooser import FolderChooser
from ui.entrance.first_start import FirstStart
from ui.entrance.login import LoginWindow
from ui.main_window import MainWindow
from ui.wiring import Wiring

if TYPE_CHECKING:
    from app.controllers.sessions import Session
    from ui.program import Program


class Sitting(QObject):
    """Leads from window to window. ``ended`` is emitted when the process should go away."""

    opened = Signal()
    ended = Signal()

    def __init__(self, wiring: Wiring) -> None:
        super().__init__()
        self._wiring = wiring
        self._jobs = Jobs()
        self._background = Background(self._jobs, self)
        self._loading = False
        self.program: Program | None = None
        self.session: Session | None = None
        self.window: QWidget | None = None

    def begin(self) -> None:
        """Show the first window at once, then load the rest behind it."""
        folder = self._known_vault()
        if folder is None and not self._wiring.settings.now.vault_folder:
            self._show_first_start()
        else:
            self._show_login(folder)
        failure.install(self.keep_forms, self._show_fault)
        # The window is drawn first: imports on the other thread would hold the interpreter while it is.
        QTimer.singleShot(0, self._load_behind)

    def _load_behind(self) -> None:
        """Once; whatever needs the heavy half waits behind it in the same lane."""
        if not self._loading:
            self._loading = True
            self._background.start(lambda progress: self._load(), self._on_loaded, self._on_load_failed)

    def _known_vault(self) -> Path | None:
        remembered = self._wiring.settings.now.vault_folder
        return Path(remembered) if remembered else None

    def _load(self) -> Program:
        """The heavy imports; quick once they are done."""
        program: Program = import_module("ui.program").Program(self._wiring)
        return program

    def _on_loaded(self, program: Program) -> None:
        self.program = program
        if isinstance(self.window, FirstStart):
            self.window.judge_with(program.passphrase_strength)

    def _on_load_failed(self, error: BaqylauError) -> None:
        if isinstance(self.window, LoginWindow | FirstStart):
            self.window.show_failure(error)

    # first start

    def _show_first_start(self) -> None:
        window = FirstStart(self._wiring.new_vault_folder)
        window.language_chosen.connect(self._remember_language)
        window.folder_wanted.connect(lambda: self._choose_new_folder(window))
        window.login_wanted.connect(lambda: self._show_login(None))
        window.vault_wanted.connect(lambda *typed: self._make_vault(window, *typed))
        if self.program is not None:
            window.judge_with(self.program.passphrase_strength)
        self._show(window)
        window.focus_page()

    def _make_vault(self, window: FirstStart, folder: Path, login: str, full_name: str, passphrase: str) -> None:
        program = self.program
        if program is None:
            return
        window.show_busy(True)

        def made(code: str) -> None:
            self._wiring.settings.change(vault_folder=str(folder))
            window.finished.connect(lambda: self._show_login(folder, login))
            window.show_recovery_code(code)

        self._background.start(
            lambda progress: program.create_vault(folder, login, full_name, passphrase), made, window.show_failure
        )

    def _choose_new_folder(self, window: FirstStart) -> None:
        purpose = self.tr("Folder of the new vault")
        chooser = FolderChooser(window.folder_page.chosen(), purpose, may_make=True, parent=window)
        if chooser.exec():
            window.show_folder(chooser.chosen)

    # login

    def _show_login(self, folder: Path | None, login: str = "") -> None:
        window = LoginWindow(folder)
        window.language_chosen.connect(self._remember_language)
        window.folder_wanted.connect(lambda: self._choose_vault(window))
        window.new_vault_wanted.connect(self._show_first_start)
        window.login_wanted.connect(lambda *typed: self._log_in(window, *typed))
        self._show(window)
        if login:
            window.show_login(login)

    def _choose_vault(self, window: LoginWindow) -> None:
        start = self._known_vault() or self._wiring.new_vault_folder.parent
        chooser = FolderChooser(start, self.tr("Folder of the vault"), may_make=False, parent=window)
        if chooser.exec():
            window.show_folder(chooser.chosen)

    def _log_in(self, window: LoginWindow, folder: Path, login: str, passphrase: str) -> None:
        window.show_busy(True)
        self._load_behind()

        def enter(session: Session) -> None:
            self.session = session
            self._wiring.settings.change(vault_folder=str(folder))
            self._show_main(session)

        def work(progress: object) -> Session:
            return self._load().open_vault(folder, login, passphrase)

        self._background.start(work, enter, window.show_failure)

    # the main window

    def _show_main(self, session: Session) -> None:
        assert self.program is not None  # the lane loads it before it opens a vault
        window = MainWindow(self._wiring, self.program, session, self._background)
        window.lock_wanted.connect(self.lock)
        window.closed.connect(self.end)
        self._show(window)
        window.restore_forms(self.program.kept_forms(session))
        self.opened.emit()

    def keep_forms(self) -> None:
        """Hand what is typed to the vault, encrypted."""
        if isinstance(self.window, MainWindow) and self.program is not None and self.session is not None:
            self.program.keep_forms(self.session, self.window.unsaved_forms())

    def lock(self) -> None:
        """Blank the window, keep what is typed, and end this process: memory keeps what was shown otherwise."""
        if isinstance(self.window, MainWindow):
            self.window.blank()
        _forget_clipboard()
        self.keep_forms()
        self._start_anew()
        self.end()

    def end(self) -> None:
        """Leave the vault in good order; the process goes away."""
        if self.session is not None:
            self.session.close()
            self.session = None
        self._jobs.close()
        self.ended.emit()

    def _start_anew(self) -> None:
        program, *arguments = self._wiring.command or ("",)
        if program:
            QProcess.startDetached(program, arguments)

    def _show(self, window: QWidget) -> None:
        old, self.window = self.window, window
        window.show()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _show_fault(self, place: str) -> None:
        ProgramFault(place, self.window).exec()

    def _remember_language(self, language: str) -> None:
        self._wiring.settings.change(language=language)


def _forget_clipboard() -> None:
    """What was copied out of the program does not outlive the lock."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
