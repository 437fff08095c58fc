"""One sitting at the program: first start or login, the main window, and the lock that ends it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import BaqylauError
from app.jobs import Jobs
from ui import failure, messages
from ui.background import Background
from ui.copying import CopyGuard
from ui.dialogs.failed import ProgramFault
from ui.dialogs.folder_chooser import FolderChooser
from ui.entrance.login import LoginWindow
from ui.wiring import Wiring

if TYPE_CHECKING:  # what is not needed for the login window comes later, on a thread
    from app.controllers.vault.sessions import Session
    from app.controllers.vault.vaults import Credentials, RecoveryCode
    from app.errors import Damage
    from ui.behind import BehindTheWindow
    from ui.entrance.first_start import FirstStart
    from ui.entrance.own_passphrase import OwnPassphraseWindow
    from ui.entrance.recovering import RecoverWindow
    from ui.entrance.restoring import RestoreWindow
    from ui.idle import IdleWatch, SessionLimit
    from ui.main_window import MainWindow
    from ui.program import Program

FIRST_PAINT_MS = 30
TOLD_BEFORE_MINUTES = 5  # before a session reaches its end


class Sitting(QObject):
    """Leads from window to window. ``ended`` is emitted when the process should go away."""

    opened = Signal()
    ended = Signal()

    def __init__(self, wiring: Wiring) -> None:
        super().__init__()
        self._wiring = wiring
        self._jobs = Jobs()
        self._background = Background(self._jobs, self)
        self.program: Program | None = None
        self.session: Session | None = None
        self.window: QWidget | None = None
        self._first_start: FirstStart | None = None
        self._main: MainWindow | None = None
        self._idle: IdleWatch | None = None
        self._behind: BehindTheWindow | None = None
        self._limit: SessionLimit | None = None
        self._copying = CopyGuard(self._shows_secrets, self)
        self._copying.stopped.connect(self._tell_copying_is_off)
        self._painted = QTimer(self, singleShot=True, interval=FIRST_PAINT_MS)
        self._painted.timeout.connect(self._load_behind)

    def begin(self) -> None:
        """Show the first window at once, then load the rest behind it."""
        folder = self._known_vault()
        if folder is None and not self._wiring.settings.now.vault_folder:
            self._show_first_start()
        else:
            self._show_login(folder)
        failure.install(self.keep_forms, self._show_fault)
        self._painted.start()  # two imports at once would only slow the first window

    def _load_behind(self) -> None:
        self._background.start(lambda progress: self._load(), self._on_loaded, self._on_load_failed)

    def _known_vault(self) -> Path | None:
        remembered = self._wiring.settings.now.vault_folder
        return Path(remembered) if remembered else None

    def _load(self) -> Program:
        """The heavy imports; quick once they are done."""
        program: Program = import_module("ui.program").Program(self._wiring)
        import_module("ui.main_window")
        return program

    def _on_loaded(self, program: Program) -> None:
        self.program = program
        if self._first_start is not None:
            self._first_start.judge_with(program.passphrase_strength)

    def _on_load_failed(self, error: BaqylauError) -> None:
        show = getattr(self.window, "show_failure", None)
        if show is not None:
            show(error)

    # first start

    def _show_first_start(self) -> None:
        window: FirstStart = import_module("ui.entrance.first_start").FirstStart(self._wiring.new_vault_folder)
        self._first_start = window
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
            window.recovery_page.print_wanted.connect(lambda: self._print_code(window, folder, full_name))
            window.show_recovery_code(code)

        self._background.start(
            lambda progress: program.create_vault(folder, login, full_name, passphrase), made, window.show_failure
        )

    def _print_code(self, window: FirstStart, folder: Path, holder: str) -> None:
        code, today = window.recovery_page.code(), self._wiring.clock.today()
        import_module("ui.recovery_paper").print_first(folder.name, today, code, holder, self._background, window)

    def _choose_new_folder(self, window: FirstStart) -> None:
        purpose = self.tr("Folder of the new vault")
        chooser = FolderChooser(window.folder_page.chosen(), purpose, may_make=True, parent=window)
        if chooser.exec():
            window.show_folder(chooser.chosen)

    # login

    def _show_login(self, folder: Path | None, login: str = "") -> None:
        window = LoginWindow(folder)
        self._first_start = None
        window.language_chosen.connect(self._remember_language)
        window.folder_wanted.connect(lambda: self._choose_vault(window))
        window.new_vault_wanted.connect(self._show_first_start)
        window.recovery_wanted.connect(self._show_recovery)
        window.restore_wanted.connect(self._show_restore)
        window.login_wanted.connect(lambda *typed: self._log_in(window, *typed))
        self._show(window)
        if login:
            window.show_login(login)

    def _show_recovery(self, folder: Path) -> None:
        """Every passphrase is lost, or one's own: the recovery code opens the vault once more."""
        program = self.program
        if program is None:
            return
        window: RecoverWindow = import_module("ui.entrance.recovering").RecoverWindow(
            folder, program.passphrase_strength
        )
        window.language_chosen.connect(self._remember_language)
        window.left.connect(lambda: self._show_login(folder))
        window.finished.connect(lambda login: self._show_login(folder, login))

        def use(*typed: str) -> None:
            window.show_busy(True)
            self._background.start(
                lambda progress: program.recover(folder, *typed), window.show_new_code, window.show_failure
            )

        def print_code() -> None:
            code, today = window.new_code.code(), self._wiring.clock.today()
            import_module("ui.recovery_paper").print_first(folder.name, today, code, "", self._background, window)

        window.recovery_wanted.connect(use)
        window.new_code.print_wanted.connect(print_code)
        self._show(window)

    def _show_restore(self, folder: Path, damage: BaqylauError) -> None:
        """The vault does not open: a backup takes its place."""
        program = self.program
        if program is None:
            return
        window: RestoreWindow = import_module("ui.entrance.restoring").RestoreWindow(
            folder, damage, self._wiring.clock.local_now().tzinfo
        )
        window.language_chosen.connect(self._remember_language)
        window.left.connect(lambda: self._show_login(folder))
        window.finished.connect(lambda: self._show_login(folder, window.login.text().strip()))

        def look_elsewhere() -> None:
            chooser = FolderChooser(window.looked_in, self.tr("Folder of the backups"), may_make=False, parent=window)
            if chooser.exec():
                window.show_backups(chooser.chosen)

        def restore(backup: Path, first: Credentials, second: Credentials | RecoveryCode) -> None:
            window.show_busy(True)
            self._background.start(
                lambda progress: program.restore(folder, backup, first, second), window.show_done, window.show_failure
            )

        window.elsewhere_wanted.connect(look_elsewhere)
        window.restore_wanted.connect(restore)
        self._show(window)

    def _choose_vault(self, window: LoginWindow) -> None:
        start = self._known_vault() or self._wiring.new_vault_folder.parent
        chooser = FolderChooser(start, self.tr("Folder of the vault"), may_make=False, parent=window)
        if chooser.exec():
            window.show_folder(chooser.chosen)

    def _log_in(self, window: LoginWindow, folder: Path, login: str, passphrase: str) -> None:
        window.show_busy(True)

        def enter(opened: tuple[Program, Session]) -> None:
            self.program, self.session = opened
            self._wiring.settings.change(vault_folder=str(folder))
            if self.session.user.must_change:
                self._ask_for_own_passphrase(folder, passphrase)
            else:
                self._show_main(self.session)

        def work(progress: object) -> tuple[Program, Session]:
            program = self._load()
            return program, program.open_vault(folder, login, passphrase)

        self._background.start(work, enter, window.show_failure)

    def _ask_for_own_passphrase(self, folder: Path, given: str) -> None:
        """Somebody else gave the passphrase: until the user has chosen their own, nothing else can be done."""
        program, session = self.program, self.session
        assert program is not None and session is not None  # the login has just opened both
        window: OwnPassphraseWindow = import_module("ui.entrance.own_passphrase").OwnPassphraseWindow(
            session.user.login, program.passphrase_strength
        )
        window.language_chosen.connect(self._remember_language)

        def take(chosen: str) -> None:
            window.show_busy(True)
            self._background.start(
                lambda progress: program.take_own_passphrase(session, given, chosen),
                lambda done: self._show_main(session),
                window.show_failure,
            )

        def leave() -> None:
            self.session = None
            session.close()
            self._show_login(folder, session.user.login)

        window.passphrase_wanted.connect(take)
        window.left.connect(leave)
        self._show(window)

    # the main window

    def _show_main(self, session: Session) -> None:
        assert self.program is not None  # the lane loads it before it opens a vault
        window: MainWindow = import_module("ui.main_window").MainWindow(
            self._wiring, self.program, session, self._background
        )
        self._main = window
        window.lock_wanted.connect(self.lock)
        self._watch_idleness()
        window.closed.connect(self.end)
        self._show(window)
        window.restore_forms(self.program.kept_forms(session))
        self._work_behind(window, session)
        self._limit_session(window)
        self.opened.emit()

    def _work_behind(self, window: MainWindow, session: Session) -> None:
        """The check of the whole vault and the day's backup, with progress at the bottom of the window."""
        behind: BehindTheWindow = import_module("ui.behind").BehindTheWindow(session, self)
        checking = self.tr("Checking the vault in the background: %1")

        def told(step: str, done: int, total: int) -> None:
            if step in ("journal", "records", "copy") and total:
                window.notifier.rest(checking.replace("%1", f"{done * 100 // total} %"))
            elif not step:
                window.draw_rest()

        def sound(entries: int) -> None:
            text = self.tr("The vault is sound: %1 journal entries were verified.")
            window.notify(text.replace("%1", str(entries)), "good")

        def damaged(damage: Damage) -> None:
            import_module("ui.dialogs.self_check").DamageTold(window.desk, damage, window).open()

        def backed_up(name: str) -> None:
            window.notify(self.tr("Today's backup is made and checked: %1").replace("%1", name), "good")

        behind.told.connect(told)
        behind.sound.connect(sound)
        behind.damaged.connect(damaged)
        behind.backed_up.connect(backed_up)
        behind.failed.connect(lambda error: window.notify(messages.error(error), "warn"))
        self._behind = behind
        behind.start()

    def _limit_session(self, window: MainWindow) -> None:
        hours = self._wiring.settings.now.session_hours
        limit: SessionLimit = import_module("ui.idle").SessionLimit(hours, TOLD_BEFORE_MINUTES, self)
        soon = self.tr("The session ends in %1 minutes: the program will lock and keep what is typed.")
        limit.soon.connect(lambda: window.notify(soon.replace("%1", str(TOLD_BEFORE_MINUTES)), "warn"))
        limit.over.connect(self.lock)
        self._limit = limit

    def _watch_idleness(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            watch: IdleWatch = import_module("ui.idle").IdleWatch(
                application, lambda: self._wiring.settings.now.idle_lock_minutes
            )
            watch.lock_wanted.connect(self.lock)
            self._idle = watch

    def _shows_secrets(self) -> bool:
        """Passphrases and codes before the main window, then whatever has a grade; unless the workstation allows it."""
        if self._wiring.settings.now.copying == "on":
            return False
        return self._main is None or any(banner.grade is not None for banner in self._main.banners)

    def _tell_copying_is_off(self) -> None:
        if self._main is not None:
            self._main.notify(self.tr("Nothing was copied: copying is off while anything classified is on show."))

    def keep_forms(self) -> None:
        """Hand what is typed to the vault, encrypted."""
        if self._main is None or self.program is None or self.session is None:
            return
        if self.session.vault.is_open and self.session.damage is None:  # a damaged vault is not written
            self.program.keep_forms(self.session, self._main.unsaved_forms())

    def lock(self) -> None:
        """Blank the window, keep what is typed, and end this process: memory keeps what was shown otherwise."""
        if self._main is not None:
            self._main.blank()
        self._copying.forget()
        self.keep_forms()
        self._start_anew()
        self.end()

    def end(self) -> None:
        """Leave the vault in good order; the process goes away."""
        self._painted.stop()
        self._copying.stop()
        if self._idle is not None:
            self._idle.stop()
        if self._behind is not None:
            self._behind.stop()
        if self._limit is not None:
            self._limit.stop()
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
