"""The number on Today that counts what drafts, plans, road maps and decrees owe, and opens their list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.desk import Desk
from ui.widgets.count_tile import CountTile


class DraftDutiesTile(CountTile):
    """Red once something is late. An inspector has no such places, and no such number (43-1)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("warn")
        self._desk = desk
        self.is_offered = not desk.session.user.inspector
        self.setVisible(self.is_offered)
        self.clicked.connect(lambda: desk.ways.open_screen("duties:DutiesScreen"))

    def refresh(self) -> None:
        if not self.is_offered:
            return
        owed = self._desk.controllers.draft_duties.listed()
        self._tone = "fault" if any(one.late for one in owed) else "warn"
        self.count = len(owed)
        self.retranslate()

    def retranslate(self) -> None:
        caption = QCoreApplication.translate("DraftDutiesTile", "drafts and plans: due or late")
        self.show_count(self.count, caption)
