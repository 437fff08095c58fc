"""A line of text that gives way: it ends in dots where there is no room, and is whole on hover."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from ui import theme


class ElidedLabel(QLabel):
    def __init__(self, kind: str = "", *, right: bool = False) -> None:
        super().__init__()
        self._side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setTextFormat(Qt.TextFormat.PlainText)
        if kind:
            theme.mark(self, kind=kind)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | self._side, shown)
        painter.end()
