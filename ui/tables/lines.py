"""A short table of plain rows: headings looked up when shown, cells as text, some of them coloured."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui import theme

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """``tone`` colours the row: "fault", "warn", "muted" or ""; ``key`` is what opening it leads to."""

    cells: tuple[str, ...]
    key: int = 0
    tone: str = ""
    toned: int = 99  # how many cells, from the left, take the tone


class LinesModel(QAbstractTableModel):
    """``headings`` is called whenever they are drawn, ``rows`` whenever the language or the content changes."""

    def __init__(self, headings: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._headings = headings
        self._columns = len(headings())
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._columns - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._columns

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and row.tone and index.column() < row.toned:
            return theme.current().colour(row.tone)
        return None
