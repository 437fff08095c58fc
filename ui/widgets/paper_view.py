"""The pages of a paper under one another, as wide as there is room or at a chosen size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout

from ui import theme
from ui.paper import Paper
from ui.widgets.texts import page

NARROWEST = 320
ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


class PaperView(QScrollArea):
    """Pages are drawn when they come into sight, so that a thick paper opens at once."""

    drawn = Signal()

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self.paper = paper
        self._zoom = 1.0
        self._forgotten = False
        self._drawn: dict[int, int] = {}  # page -> width it was drawn at
        ground = page()
        self._column = column = QVBoxLayout(ground)
        theme.space(column, 12, 12, 12, 12, spacing=12)
        self._pages = [QLabel() for _ in range(paper.page_count)]
        for place, sheet in enumerate(self._pages):
            sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
            sheet.setAccessibleName(str(place + 1))
            column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(ground)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.draw)
        self.verticalScrollBar().valueChanged.connect(self._timer.start)
        self.viewport().installEventFilter(self)

    def zoom(self, step: int) -> None:
        """Larger (1) or smaller (-1) by one step."""
        place = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - self._zoom))
        self._zoom = ZOOMS[max(0, min(len(ZOOMS) - 1, place + step))]
        self.draw()

    def current_page(self) -> int:
        """The page that takes most of the view, from 1."""
        if not self._drawn:  # the pages have no size yet and lie on top of one another
            return 1
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        above = [n for n, sheet in enumerate(self._pages) if sheet.y() <= middle]
        return (above[-1] if above else 0) + 1

    def forget(self) -> None:
        """Close the paper; what was to be drawn later is not drawn any more."""
        self._forgotten = True
        self._timer.stop()
        self.paper.close()
        self.hide()
        self.deleteLater()

    def draw(self) -> None:
        """Draw the pages in sight at the width there is; others keep their place."""
        if self._forgotten:  # a resize still on its way reaches a view that is being destroyed
            return
        room = max(NARROWEST, self.viewport().width() - theme.current().px(30))
        width = round(min(room, theme.current().px(820)) * self._zoom)
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        for place, sheet in enumerate(self._pages):
            points_wide, points_high = self.paper.size_points(place)
            sheet.setFixedSize(width, round(width * points_high / points_wide))
        self._column.activate()
        for place, sheet in enumerate(self._pages):
            in_sight = sheet.y() < bottom and sheet.y() + sheet.height() > top
            if in_sight and self._drawn.get(place) != width:
                sheet.setPixmap(QPixmap.fromImage(self.paper.picture(place, width)))
                self._drawn[place] = width
        self.drawn.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._timer.start()
        return super().eventFilter(watched, event)
