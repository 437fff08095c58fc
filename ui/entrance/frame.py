"""The window before the main one: banners, the language switch, one sheet in the middle."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui import theme
from ui.widgets.banner import Banner
from ui.widgets.part import Part
from ui.widgets.scrolled import scrolled
from ui.widgets.texts import label, page, sheet
from ui.widgets.top_bar import LanguageSwitch

SHEET_WIDTH = 620


class EntranceWindow(Part):
    """Subclasses fill ``self.sheet`` (a column) and set ``self.heading``."""

    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.banners = (Banner(), Banner())
        self.heading = label("title", wrap=True)
        self._switch = LanguageSwitch()
        self._switch.language_chosen.connect(self.language_chosen)
        frame = sheet()
        theme.size(frame, max_width=SHEET_WIDTH)
        self.sheet = QVBoxLayout(frame)
        theme.space(self.sheet, 28, 22, 28, 22, spacing=10)
        top = QHBoxLayout()
        theme.space(top, spacing=8)
        top.addWidget(self.heading, 1)
        top.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignTop)
        self.sheet.addLayout(top)
        self._frame_around(frame)
        self.resize(theme.current().px(820), min(theme.current().px(640), 720))

    def _frame_around(self, frame: QFrame) -> None:
        ground = page()
        middle = QHBoxLayout(ground)
        theme.space(middle, 16, 12, 16, 12)
        middle.addStretch(1)
        middle.addWidget(frame, 20, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        theme.space(column)
        column.addWidget(self.banners[0])
        column.addWidget(scrolled(ground), 1)
        column.addWidget(self.banners[1])
