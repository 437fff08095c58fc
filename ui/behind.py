"""What goes on behind the window after a sign-in: the check of the whole vault, then the day's backup.

It runs on a thread that dies with the process: a lock waits for nobody, and both may be cut off anywhere.
"""

from __future__ import annotations

import threading
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.errors import BaqylauError, Damage
from ui import failure

if TYPE_CHECKING:
    from app.controllers.vault.backups import Backups
    from app.controllers.vault.sessions import Session


class _Stopped(Exception):
    """The window went away."""


class BehindTheWindow(QObject):
    """``damaged`` when the check found something (the vault is read-only then); ``told`` while it goes on."""

    told = Signal(str, int, int)  # step, done, of how many
    sound = Signal(int)  # how many entries were verified
    damaged = Signal(object)
    backed_up = Signal(str)
    failed = Signal(object)
    _bug = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stop = threading.Event()
        self._bug.connect(failure.report, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="baqylau-behind", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Nothing is told any more; the work ends at its next step."""
        self._stop.set()

    def wait(self, seconds: float) -> None:
        """For tests: until the thread is gone."""
        self._thread.join(seconds)

    def _run(self) -> None:
        try:
            self._work()
        except (_Stopped, RuntimeError):
            if not self._stop.is_set():
                raise
        except BaqylauError as error:
            if not self._stop.is_set():
                self.failed.emit(error)
        except Exception as bug:
            if not self._stop.is_set():
                self._bug.emit(bug)

    def _work(self) -> None:
        kind: type[Backups] = import_module("app.controllers.vault.backups").Backups  # heavy, and needed here alone
        report = self._session.check(self._tell)
        self._tell("", 0, 0)
        if report.damages:
            damage: Damage = report.damages[0]
            self.damaged.emit(damage)
            return
        self.sound.emit(report.entries)
        if self._session.user.inspector or self._session.user.must_change:
            return
        made = kind(self._session).make_if_due(self._tell)
        self._tell("", 0, 0)
        if made is not None:
            self.backed_up.emit(made.name)

    def _tell(self, step: str, done: int, total: int) -> None:
        if self._stop.is_set():
            raise _Stopped
        self.told.emit(step, done, total)
