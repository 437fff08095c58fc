"""The table of every list: rows of one height, widths that follow the scale, Enter opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui import theme

STRETCH = 0  # a column width that takes what is left


class Grid(QTableView):
    """``widths`` at 100 %, one a column. ``opened`` is emitted for Enter and double click."""

    opened = Signal(QModelIndex)

    def __init__(self, model: QAbstractItemModel, widths: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths = list(widths)
        if model.parent() is None:
            model.setParent(self)  # it goes with its table, on the table's thread
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self.opened)
        model.headerDataChanged.connect(self._on_headings_changed)
        self.measure()

    def measure(self) -> None:
        """Row height and column widths at the scale there is now; a stretched column takes the rest of the room."""
        look = theme.current()
        self.verticalHeader().setDefaultSectionSize(look.px(26))
        header = self.horizontalHeader()
        # A column is never narrower than its heading: "Сейфтен тыс" must not end as "Сейфтен ты".
        needed = [max(look.px(width), header.sectionSizeHint(place)) for place, width in enumerate(self._widths)]
        fixed = sum(size for size, width in zip(needed, self._widths, strict=True) if width != STRETCH)
        room = self.viewport().width() - fixed
        for column, width in enumerate(self._widths):
            self.setColumnWidth(column, needed[column] if width != STRETCH else max(room, look.px(180)))

    def _on_headings_changed(self, *_: object) -> None:
        self.measure()  # another language has longer words

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_widths"):
            self.measure()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and index.isValid():
            self.opened.emit(index)
        else:
            super().keyPressEvent(event)
