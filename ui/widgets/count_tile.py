"""A number of the Today screen that opens its list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from ui import formats, theme
from ui.widgets.texts import label


class CountTile(QPushButton):
    """``tone`` colours the number when it is not zero."""

    def __init__(self, tone: str = "") -> None:
        super().__init__()
        self._tone = tone
        self._number, self._caption = label("count"), label("caption", wrap=True)
        for text in (self._number, self._caption):
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        theme.space(column, 12, 6, 12, 8, spacing=0)
        column.addWidget(self._number)
        column.addWidget(self._caption)
        column.addStretch(1)  # numbers of a row stand at one height, however long their captions
        theme.mark(self, kind="tile")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.count = 0

    def show_count(self, count: int, caption: str) -> None:
        self.count = count
        self._number.setText(formats.number(count))
        self._caption.setText(caption)
        theme.mark(self._number, tone=self._tone if count else "none")
        self.setAccessibleName(f"{caption}: {count}")

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(84), look.px(62))
