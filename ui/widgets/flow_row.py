"""A row of widgets that breaks into further rows where there is too little room, as at 200 %."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui import theme

GAP = 8  # at 100 %


class FlowRow(QLayout):
    """Items keep the width they ask for; what does not fit goes to the next row."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        self._flow(room, move=True)

    def sizeHint(self) -> QSize:
        gap = theme.current().px(GAP)
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _flow(self, room: QRect, *, move: bool) -> int:
        gap = theme.current().px(GAP)
        left, top, row = room.x(), room.y(), 0
        for item in self._shown():
            size = item.sizeHint()
            if left > room.x() and left + size.width() > room.right() + 1:
                left, top, row = room.x(), top + row + gap, 0
            if move:
                item.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + gap
            row = max(row, size.height())
        return top + row - room.y()


def flow_row(*widgets: QWidget) -> QWidget:
    """The widgets in such a row."""
    made = QWidget()
    row = FlowRow()
    made.setLayout(row)
    for widget in widgets:
        row.addWidget(widget)
    return made
