"""The mark over a window in which an inspector reads (43-1): whose eyes it is shown to, on every screen and picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.part import Part

SLANT_DEGREES = -20
TEXT_DP = 17
ALPHA = 34  # of 255: seen on every part of the window, and read through without effort


class Watermark(Part):
    """Lies over all of its window, lets every click and key through, and keeps on top and as large as the window."""

    def __init__(self, window: QWidget, name: str, day: str) -> None:
        super().__init__(window)
        self.name, self.day = name, day
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self._cover()

    def text(self) -> str:
        """Looked up when it is drawn: the language may change."""
        return self.tr("Inspection (43-1) · %1 · %2").replace("%1", self.name).replace("%2", self.day)

    def _cover(self) -> None:
        over = self.parentWidget()
        if over is not None:
            self.setGeometry(over.rect())
            self.raise_()
            self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ChildAdded, QEvent.Type.LayoutRequest):
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        font = QFont(theme.FAMILY)
        font.setPixelSize(look.px(TEXT_DP))
        ink = QColor(look.colour("text"))
        ink.setAlpha(ALPHA)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setPen(ink)
        text = self.text()
        width = painter.fontMetrics().horizontalAdvance(text) + look.px(70)
        height = look.px(120)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.rotate(SLANT_DEGREES)
        reach = (self.width() + self.height()) // 2
        for row in range(-reach // height, reach // height + 1):
            start = -reach - (row % 2) * width / 2
            while start < reach:
                painter.drawText(QPointF(start, row * height), text)
                start += width
        painter.end()


def mark_like(window: QWidget, parent: QWidget | None) -> Watermark | None:
    """The mark of the window that another one is laid over, on that one too."""
    over = parent.window() if parent is not None else None
    found = over.findChild(Watermark, options=Qt.FindChildOption.FindDirectChildrenOnly) if over is not None else None
    return Watermark(window, found.name, found.day) if found is not None else None
