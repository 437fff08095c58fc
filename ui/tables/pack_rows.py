"""The rows of a pack: what differs from paper to paper, typed or pasted; beside each its deadline or what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal

from ui import theme

Index = QModelIndex | QPersistentModelIndex
TYPED = ("document_number", "signed_on", "text_kk", "responsible", "coexecutors", "term")
COLUMNS = len(TYPED) + 1  # the last says what comes of the row


class PackRows(QAbstractTableModel):
    """Texts as typed; the screen reads them. ``changed`` follows every edit."""

    changed = Signal()

    def __init__(self, count: int) -> None:
        super().__init__()
        self.cells = [[""] * len(TYPED) for _ in range(count)]
        self._answers: list[tuple[str, bool]] = [("", False)] * count

    def filled(self) -> list[int]:
        """The rows in which something is typed."""
        return [place for place, row in enumerate(self.cells) if any(cell.strip() for cell in row)]

    def show_answers(self, answers: Sequence[tuple[str, bool]]) -> None:
        """For each row what comes of it, and whether that is a fault."""
        self._answers = list(answers)
        self.dataChanged.emit(self.index(0, COLUMNS - 1), self.index(len(self.cells) - 1, COLUMNS - 1))

    def answer(self, row: int) -> str:
        return self._answers[row][0]

    def paste(self, top: int, left: int, text: str) -> None:
        """A block of lines and tabs, as spreadsheets give it; rows are added where it is longer."""
        lines = text.rstrip("\n").split("\n")
        while top + len(lines) > len(self.cells):
            self._grow()
        for down, line in enumerate(lines):
            for right, cell in enumerate(line.rstrip("\r").split("\t")):
                if left + right < len(TYPED):
                    self.cells[top + down][left + right] = cell.strip()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.cells) - 1, COLUMNS - 1))
        self.changed.emit()

    def put(self, cells: Sequence[Sequence[str]]) -> None:
        self.beginResetModel()
        self.cells = [list(row) for row in cells]
        self._answers = [("", False)] * len(self.cells)
        self.endResetModel()
        self.changed.emit()

    def _grow(self) -> None:
        self.beginInsertRows(QModelIndex(), len(self.cells), len(self.cells))
        self.cells.append([""] * len(TYPED))
        self._answers.append(("", False))
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsEditable if index.column() < len(TYPED) else plain

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        translate = QCoreApplication.translate
        return (
            translate("PackRows", "Document No."),
            translate("PackRows", "Signed on"),
            translate("PackRows", "Text in Kazakh"),
            translate("PackRows", "Responsible executor"),
            translate("PackRows", "Co-executors; separated"),
            translate("PackRows", "Term: date or working days"),
            translate("PackRows", "Deadline, or what is wrong"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.ForegroundRole and column == COLUMNS - 1 and self._answers[row][1]:
            return theme.current().colour("fault")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return self.cells[row][column] if column < len(TYPED) else self._answers[row][0]
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() >= len(TYPED):
            return False
        self.cells[index.row()][index.column()] = str(value)
        self.dataChanged.emit(index, index)
        self.changed.emit()
        return True
