"""Locks by itself: after minutes without a key or the mouse, and when the computer sleeps or its screen is locked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication

ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)  # fmt: skip
FLAG, LOCK = SLOT("on_flag(bool)").encode(), SLOT("on_lock()").encode()
LOGIND = "org.freedesktop.login1"
MANAGER = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")
SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.mate.ScreenSaver", "org.cinnamon.ScreenSaver")


class IdleWatch(QObject):
    """``lock_wanted`` is emitted once; ``minutes`` is asked anew at each activity, so that a setting holds at once."""

    lock_wanted = Signal()

    def __init__(self, application: QApplication, minutes: Callable[[], int]) -> None:
        super().__init__(application)
        self._minutes = minutes
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.lock_wanted)
        application.installEventFilter(self)
        self._restart()
        self._listen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in ACTIVITY:
            self._restart()
        return False

    def remaining_ms(self) -> int:
        return self._timer.remainingTime()

    def stop(self) -> None:
        self._timer.stop()
        self.blockSignals(True)

    def _restart(self) -> None:
        self._timer.start(self._minutes() * 60_000)

    def _listen(self) -> None:
        """Where there is no bus, only the minutes count."""
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            system.connect(LOGIND, *MANAGER, "PrepareForSleep", self, FLAG)
            system.connect(LOGIND, "", f"{LOGIND}.Session", "Lock", self, LOCK)
        if session.isConnected():
            for saver in SAVERS:
                session.connect("", "", saver, "ActiveChanged", self, FLAG)

    @Slot(bool)
    def on_flag(self, begins: bool) -> None:
        """The computer goes to sleep, or its screen is locked."""
        if begins:
            self.lock_wanted.emit()

    @Slot()
    def on_lock(self) -> None:
        self.lock_wanted.emit()
