"""Collects Python's garbage on the window's thread only.

The collector runs wherever it happens to be due, also on the thread of background work; there it would destroy
widgets off their own thread, which Qt does not survive.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 1_000


def collect_if_due() -> int:
    """Collect on this thread; the oldest generation that was due, -1 when none was."""
    ages = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
    due = [age for age, (count, limit) in ages if count > limit]
    if not due:
        return -1
    gc.collect(due[-1])
    return due[-1]


class Collector(QObject):
    """From now on collects when it is due, between two events of the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start()

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.enable()
