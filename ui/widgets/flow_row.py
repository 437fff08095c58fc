"""A row of widgets that breaks into further rows where there is too little room, as at 200 %."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui import theme

GAP = 8  # at 100 %


class FlowRow(QLayout):
    """Items keep the width they ask for; what does not fit goes to the next row. ``to_right``: rows end right."""

    def __init__(self, *, to_right: bool = False) -> None:
        super().__init__()
        self._to_right = to_right
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
        top = room.y()
        for row in self._rows(room.width(), gap):
            sizes = [item.sizeHint() for item in row]
            taken = sum(size.width() for size in sizes) + gap * (len(row) - 1)
            left = room.x() + (max(0, room.width() - taken) if self._to_right else 0)
            for item, size in zip(row, sizes, strict=True):
                if move:
                    item.setGeometry(QRect(QPoint(left, top), size))
                left += size.width() + gap
            top += max(size.height() for size in sizes) + gap
        return max(0, top - gap - room.y())

    def _rows(self, width: int, gap: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        taken = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if rows and taken + gap + wide <= width:
                rows[-1].append(item)
                taken += gap + wide
            else:
                rows.append([item])
                taken = wide
        return rows


def flow_row(*widgets: QWidget) -> QWidget:
    """The widgets in such a row."""
    made = QWidget()
    row = FlowRow()
    made.setLayout(row)
    for widget in widgets:
        row.addWidget(widget)
    return made
