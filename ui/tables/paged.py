"""The base of long tables: blocks of lines are read when they come into sight, however many lines there are."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.rules.terms import Grade

BLOCK_ROWS = 200
BLOCKS_KEPT = 12
Index = QModelIndex | QPersistentModelIndex


class Graded(Protocol):
    """A line of a long table: whatever it holds, it bears a grade."""

    @property
    def grade(self) -> Grade: ...


Line = TypeVar("Line", bound=Graded)
Line_co = TypeVar("Line_co", bound=Graded, covariant=True)


class Block(Protocol[Line_co]):
    """Lines from an offset on, and how many the whole list has."""

    @property
    def rows(self) -> tuple[Line_co, ...]: ...

    @property
    def total(self) -> int: ...


class PagedModel(QAbstractTableModel, Generic[Line]):
    """A table model over ``read``, which gives a block of lines by offset and limit."""

    def __init__(self) -> None:
        super().__init__()
        self._block: Callable[[int, int], Block[Line]] | None = None
        self._blocks: OrderedDict[int, tuple[Line, ...]] = OrderedDict()
        self.total = 0

    def headings(self) -> Sequence[str]:
        """The words over the columns, in the language of the window."""
        return ()

    def read_from(self, block: Callable[[int, int], Block[Line]]) -> None:
        """Read the list anew, from here on by ``block``."""
        self.beginResetModel()
        self._block = block
        self._blocks.clear()
        first = block(0, BLOCK_ROWS)
        self.total, self._blocks[0] = first.total, first.rows
        self.endResetModel()

    def row(self, number: int) -> Line | None:
        """A line of the list; its block is read when it is not at hand."""
        if self._block is None:
            return None
        start = number // BLOCK_ROWS * BLOCK_ROWS
        if start not in self._blocks:
            self._blocks[start] = self._block(start, BLOCK_ROWS).rows
            while len(self._blocks) > BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(start)
        block = self._blocks[start]
        return block[number - start] if number - start < len(block) else None

    def highest_grade(self) -> Grade | None:
        """Of the lines at hand, which are those in sight and some around them."""
        grades = {row.grade for block in self._blocks.values() for row in block}
        return max(grades, key=lambda grade: grade.rank, default=None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else self.total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.headings())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        return None

    def retranslate(self) -> None:
        """Words and dates of another language."""
        last = len(self.headings()) - 1
        if self.total:
            self.dataChanged.emit(self.index(0, 0), self.index(self.total - 1, last))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
