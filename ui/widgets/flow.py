"""Widgets beside one another that break into further lines where there is little room, as at 200 %."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme

GAP = 6


class Flow(QWidget):
    """``aligned``: every widget as wide as the widest, so that they stand under one another in columns."""

    def __init__(self, inside: Sequence[QWidget], *, aligned: bool = False) -> None:
        super().__init__()
        self._inside, self._aligned = list(inside), aligned
        for one in self._inside:
            one.setParent(self)

    def _widths(self) -> list[int]:
        widths = [one.sizeHint().width() for one in self._inside]
        return [max(widths, default=0)] * len(widths) if self._aligned else widths

    def _places(self, room: int) -> tuple[list[tuple[int, int]], int]:
        """Where each widget stands in ``room``, and how high all of them are."""
        gap, x, y, line = theme.current().px(GAP), 0, 0, 0
        found = []
        for one, width in zip(self._inside, self._widths(), strict=True):
            if x and x + width > room:
                x, y, line = 0, y + line + gap // 2, 0
            found.append((x, y))
            x += width + gap
            line = max(line, one.sizeHint().height())
        return found, y + line

    def flow(self) -> None:
        """Put every widget into its place."""
        places, height = self._places(self.width())
        for one, width, (x, y) in zip(self._inside, self._widths(), places, strict=True):
            one.setGeometry(x, y, min(width, self.width()), one.sizeHint().height())
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.setMaximumHeight(height)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths(), default=0), self._places(max(self.width(), 1))[1])

    def sizeHint(self) -> QSize:
        gap = theme.current().px(GAP)
        return QSize(sum(self._widths()) + gap * len(self._inside), self._places(max(self.width(), 1))[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.flow()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.flow()
        return super().event(event)
