"""Locks by itself: after minutes without a key or the mouse, and when the computer sleeps or its screen is locked."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage
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
CHANGED = SLOT("on_changed(QString,QVariantMap,QStringList)").encode()
ANSWER_MS = 300
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
            own = _own_session(system)
            if own:
                system.connect(LOGIND, own, "org.freedesktop.DBus.Properties", "PropertiesChanged", self, CHANGED)
        if session.isConnected():
            for saver in SAVERS:
                session.connect("", "", saver, "ActiveChanged", self, FLAG)

    @Slot(bool)
    def on_flag(self, begins: bool) -> None:
        """The computer goes to sleep, or its screen is locked."""
        if begins:
            self.lock_wanted.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def on_changed(self, interface: str, values: dict[str, object], unknown: list[str]) -> None:
        """Another user of the computer was brought to the front."""
        if interface == f"{LOGIND}.Session" and values.get("Active") is False:
            self.lock_wanted.emit()

    @Slot()
    def on_lock(self) -> None:
        self.lock_wanted.emit()


def _own_session(bus: QDBusConnection) -> str:
    """The object path of this login session at the system's login service; "" where there is none."""
    number = os.environ.get("XDG_SESSION_ID", "")
    if not number:
        return ""
    call = QDBusMessage.createMethodCall(LOGIND, *MANAGER, "GetSession")
    call.setArguments([number])
    reply = bus.call(call, QDBus.CallMode.Block, ANSWER_MS)
    found = reply.arguments()
    return str(getattr(found[0], "path", lambda: "")()) if found else ""


class SessionLimit(QObject):
    """The end of a session, however busy it is: ``soon`` some minutes before, then ``over``."""

    soon = Signal()
    over = Signal()

    def __init__(self, hours: int, told_before_minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        whole = hours * 3_600_000
        self._soon = QTimer(self, singleShot=True, interval=max(1, whole - told_before_minutes * 60_000))
        self._over = QTimer(self, singleShot=True, interval=whole)
        self._soon.timeout.connect(self.soon)
        self._over.timeout.connect(self.over)
        self._soon.start()
        self._over.start()

    def soon_ms(self) -> int:
        return self._soon.interval()

    def over_ms(self) -> int:
        return self._over.interval()

    def hasten(self) -> None:
        """Let both moments come now; what a test waits for."""
        self._soon.start(0)
        self._over.start(1)

    def stop(self) -> None:
        self._soon.stop()
        self._over.stop()
