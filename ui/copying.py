"""Nothing classified leaves through the clipboard: what is copied while it is on show is taken back at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication


class CopyGuard(QObject):
    """Watches what this program puts on the clipboard. ``stopped`` when something was taken back.

    ``is_secret``: whether anything on show may be classified. Other programs ask for a text only after this program has
    gone back to its event loop, so they never get it. What others copied is left alone and may be pasted here.
    """

    stopped = Signal()

    def __init__(self, is_secret: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_secret = is_secret
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.changed.connect(self._look)

    def _look(self, mode: QClipboard.Mode) -> None:
        clipboard = self._clipboard
        if not is_own(clipboard, mode) or not clipboard.text(mode) or not self._is_secret():
            return
        clipboard.clear(mode)
        if mode is QClipboard.Mode.Clipboard:  # marking with the mouse is no wish to copy
            self.stopped.emit()

    def stop(self) -> None:
        self._clipboard.changed.disconnect(self._look)

    def forget(self) -> None:
        """What was copied out of the program does not outlive it."""
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            if is_own(self._clipboard, mode):
                self._clipboard.clear(mode)


def is_own(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    """Whether this program put there what is on the clipboard now."""
    owns = {QClipboard.Mode.Clipboard: clipboard.ownsClipboard, QClipboard.Mode.Selection: clipboard.ownsSelection}
    return mode in owns and owns[mode]()
