"""The base of a short list: title, count, a filter, what can be done, the rows, and what to say when there are none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.errors import BaqylauError
from app.rules.terms import Grade
from ui import formats, messages, theme
from ui.desk import Desk
from ui.dialogs.failed import Failed
from ui.screens.base import Screen
from ui.shortcuts import Key, on_key
from ui.tables.grid import Grid
from ui.tables.lines import LinesModel, Row
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import button, label

TYPING_PAUSE_MS = 120


class ListScreen(Screen):
    """A subclass reads ``rows`` (whole lists of up to some thousand lines) and says ``headings``; ``add_action`` adds a
    button. The filter narrows by the words of every cell, case and Kazakh letters as typed."""

    widths: Sequence[int] = ()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._all: tuple[Row, ...] = ()
        self._captions: list[tuple[QPushButton, Callable[[], str], bool]] = []
        self._title, self._count, self._empty = label("title"), label("muted"), label("muted", wrap=True)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.model = LinesModel(self.headings)
        self.table = Grid(self.model, self.widths)
        self._bar = FlowRow(to_right=True)
        self._extra = QHBoxLayout()
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self.filter.textChanged.connect(self._pause.start)
        self.filter.returnPressed.connect(self._to_table)
        self.table.opened.connect(self._on_opened)
        self.table.selectionModel().currentRowChanged.connect(self._draw_actions)
        on_key(Key.PRINT, self).activated.connect(self.print_list)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        theme.space(head, spacing=8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addLayout(self._bar, 1)
        theme.space(self._extra, spacing=8)
        self._extra.addWidget(self.filter, 1)
        nothing = QWidget()
        middle = QVBoxLayout(nothing)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(nothing)
        column = QVBoxLayout(self)
        theme.space(column, 14, 10, 14, 12, spacing=8)
        column.addLayout(head)
        column.addLayout(self._extra)
        column.addWidget(self._stack, 1)

    # what a subclass says

    def headings(self) -> Sequence[str]:
        return ()

    def rows(self) -> Sequence[Row]:
        """Read the list; ``Row.key`` is what a line leads to."""
        return ()

    def empty_text(self) -> str:
        """What stands where the list is empty: what it would hold and how the first line comes."""
        return ""

    def open_row(self, key: int) -> None:
        """Enter or double click on a line."""

    def may_act(self) -> None:
        """Called when the line under the cursor changed: grey the actions that do not fit it."""

    def print_list(self) -> None:
        """Ctrl+P: the list on paper."""

    # what a subclass uses

    def add_action(self, caption: Callable[[], str], slot: Callable[[], None], *, main: bool = False,
                   on_row: bool = False) -> QPushButton:  # fmt: skip
        """A button over the list; ``on_row``: it needs a line under the cursor."""
        made = button("main" if main else "")
        made.clicked.connect(lambda: self._guarded(slot))
        self._captions.append((made, caption, on_row))
        self._bar.addWidget(made)
        return made

    def add_beside_filter(self, widget: QWidget) -> None:
        self._extra.addWidget(widget)

    def current_key(self) -> int:
        """What the line under the cursor leads to, 0 without one."""
        row = self.table.currentIndex().row()
        return self.model.rows[row].key if 0 <= row < len(self.model.rows) else 0

    def _guarded(self, slot: Callable[[], None]) -> None:
        try:
            slot()
        except BaqylauError as failure:
            Failed(messages.error(failure), self).exec()

    # drawing

    def refresh(self) -> None:
        self._all = tuple(self.rows())
        self._draw()

    def _draw(self) -> None:
        self._pause.stop()
        words = self.filter.text().casefold().split()
        kept = self.current_key()
        shown = [row for row in self._all if all(word in " ".join(row.cells).casefold() for word in words)]
        self.model.show(shown)
        self._count.setText(formats.number(len(shown)))
        self._stack.setCurrentIndex(0 if shown else 1)
        narrowed = bool(words) and bool(self._all)
        self._empty.setText(self.tr("No line fits the words of the filter.") if narrowed else self.empty_text())
        if shown:
            keys = [row.key for row in shown]
            self.table.selectRow(keys.index(kept) if kept in keys else 0)
        self._draw_actions()
        self.show_grade()

    def _draw_actions(self, *moved: QModelIndex) -> None:
        for made, _, on_row in self._captions:
            if on_row:
                made.setEnabled(bool(self.current_key()))
        self.may_act()

    def _on_opened(self, index: QModelIndex) -> None:
        self._guarded(lambda: self.open_row(self.model.rows[index.row()].key))

    def _to_table(self) -> None:
        self._draw()
        if self.model.rows:
            self.table.setFocus()

    def first_field(self) -> QWidget | None:
        return self.table if self.model.rows else self.filter

    def grade(self) -> Grade | None:
        return None

    def retranslate(self) -> None:
        self._title.setText(self.title())
        self.table.setAccessibleName(self.title())
        self.filter.setPlaceholderText(self.tr("words, numbers"))
        self.filter.setAccessibleName(self.tr("Filter the list"))
        for made, caption, _ in self._captions:
            made.setText(caption())
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(len(self.widths) - 1, 0))
        self._draw()
