"""The number on Today that counts what drafts, plans, road maps and decrees owe, and opens their list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer

from ui.desk import Desk
from ui.widgets.count_tile import CountTile

AFTER_PAINT_MS = 100


class DraftDutiesTile(CountTile):
    """Red once something is late. An inspector has no such places, and no such number (43-1).

    The first count asks four places at once: it is made when the window stands, which does not wait for it.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__("warn")
        self._desk = desk
        self._is_counted = False
        self._soon = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self._soon.timeout.connect(self._count)
        self.is_offered = not desk.session.user.inspector
        self.setVisible(self.is_offered)
        self.clicked.connect(lambda: desk.ways.open_screen("duties:DutiesScreen"))

    def refresh(self) -> None:
        """Count anew; the first time as soon as there is nothing else to draw."""
        if not self.is_offered:
            return
        if self._is_counted:
            self._count()
        else:
            self._soon.start()

    def release(self) -> None:
        """The screen goes: nothing is asked any more."""
        self._soon.stop()

    def _count(self) -> None:
        if not self._desk.session.is_open:
            return
        self._is_counted = True
        owed = self._desk.controllers.draft_duties.listed()
        self._tone = "fault" if any(one.late for one in owed) else "warn"
        self.count = len(owed)
        self.retranslate()

    def retranslate(self) -> None:
        caption = QCoreApplication.translate("DraftDutiesTile", "drafts and plans: due or late")
        self.show_count(self.count, caption)
