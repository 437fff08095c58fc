"""Fields in rows that break into fewer columns when there is little room, as at 200 %."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme

COLUMNS = 12
TWO_COLUMNS_BELOW, ONE_COLUMN_BELOW = 560, 330  # width of the grid at 100 %


class FormGrid(QWidget):
    """``add_row`` takes fields with their share of twelve."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[list[tuple[QWidget, int]]] = []
        self._columns_asked = 0
        self._grid = QGridLayout(self)
        theme.space(self._grid, spacing=8)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 0)

    def add_row(self, *fields: tuple[QWidget, int]) -> None:
        self._rows.append(list(fields))
        for field, _ in fields:
            field.setParent(self)
        self._columns_asked = 0
        self._flow()

    def fields(self) -> list[QWidget]:
        """In the order of the paper, which is the order of Tab."""
        return [field for row in self._rows for field, _ in row]

    def rows(self) -> list[list[QWidget]]:
        return [[field for field, _ in row] for row in self._rows]

    def _flow(self) -> None:
        width = self.width() / theme.current().scale
        asked = 1 if width < ONE_COLUMN_BELOW else 2 if width < TWO_COLUMNS_BELOW else COLUMNS
        if asked == self._columns_asked:
            return
        self._columns_asked = asked
        for field in self.fields():
            self._grid.removeWidget(field)
        line = 0
        for row in self._rows:
            column = 0
            for field, share in row:
                span = share if asked == COLUMNS else max(share, COLUMNS // asked)
                if column + span > COLUMNS:
                    line, column = line + 1, 0
                self._grid.addWidget(field, line, column, 1, span)
                column += span
            line += 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_grid"):
            self._flow()
        super().changeEvent(event)
