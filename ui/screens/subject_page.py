"""The base of a page about one record: facts and dates on the left, tables on the right, actions above them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from app.errors import BaqylauError, RecordMissing
from app.rules.outcome import Refusal
from ui import messages, theme
from ui.desk import Desk
from ui.dialogs.failed import Failed
from ui.screens.base import Screen
from ui.shortcuts import Key, on_key
from ui.tables.grid import Grid
from ui.tables.lines import LinesModel, Row
from ui.widgets.elided import ElidedLabel
from ui.widgets.facts import FactSheet
from ui.widgets.flow_row import FlowRow
from ui.widgets.part import Part
from ui.widgets.scrolled import scrolled
from ui.widgets.texts import button, copyable, label, page
from ui.widgets.why import WhyList

LEFT, RIGHT = 5, 7  # shares of the width
NARROW, TABLE_HEIGHT = 800, 300  # at 100 %: below that width the halves stand under one another


@dataclass(slots=True)
class Action:
    """A button over the page; ``why_not`` says why it cannot be done now, "" when it can."""

    made: QPushButton
    caption: Callable[[], str]
    why_not: Callable[[], str]


@dataclass(slots=True)
class Tab:
    """A table on the right with its caption and the buttons under it."""

    caption: Callable[[], str]
    grid: Grid
    model: LinesModel
    foot: FlowRow
    actions: list[Action]


class SubjectPage(Screen):
    """A subclass adds actions and tables, ends its ``__init__`` with ``retranslate`` and fills everything in
    ``refresh``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._actions: list[Action] = []
        self._tabs: list[Tab] = []
        self._pages: list[tuple[Part, Callable[[], str]]] = []
        self.back = button()
        self._title = ElidedLabel("title")
        self._where = label("caption", wrap=True)
        self.message = copyable("error")
        self.facts, self.way = FactSheet(), WhyList()
        self._way_heading = label("heading")
        self.tabs = QTabWidget()
        self._bar = FlowRow()
        self.back.clicked.connect(desk.ways.go_back)
        on_key(Key.PRINT, self).activated.connect(lambda: self.guarded(self.print_page))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        theme.space(head, spacing=8)
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        self._left = page()
        inner = QVBoxLayout(self._left)
        theme.space(inner, 2, 2, 8, 2, spacing=8)
        for widget in (self._where, self.facts, self._way_heading, self.way, self.message):
            inner.addWidget(widget)
        inner.addStretch(1)
        self._left_area = scrolled(self._left)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        theme.space(self._halves, spacing=12)
        self._halves.addWidget(self._left_area, LEFT)
        self._halves.addWidget(self.tabs, RIGHT)
        whole = page()
        under = QVBoxLayout(whole)
        theme.space(under, spacing=8)
        under.addLayout(self._bar)
        under.addLayout(self._halves, 1)
        column = QVBoxLayout(self)
        theme.space(column, 14, 10, 14, 12, spacing=8)
        column.addLayout(head)
        column.addWidget(scrolled(whole), 1)
        self.message.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def _stand(self) -> None:
        """The halves beside one another; under one another, and scrolled as one page, where there is little room."""
        look = theme.current()
        narrow = self.width() < look.px(NARROW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(down if narrow else across)
        room = self.width() - look.px(44)
        inside = self._left.layout()
        tall = inside.totalHeightForWidth(room) if inside is not None else 0
        self._left_area.setMinimumHeight(tall if narrow else 0)
        self.tabs.setMinimumHeight(look.px(TABLE_HEIGHT) if narrow else 0)

    # what a subclass uses

    def add_action(
        self, caption: Callable[[], str], slot: Callable[[], object], why_not: Callable[[], str] = lambda: "", *,
        main: bool = False,
    ) -> QPushButton:  # fmt: skip
        """A button over the page."""
        action = self._action(caption, slot, why_not, kind="main" if main else "")
        self._actions.append(action)
        self._bar.addWidget(action.made)
        return action.made

    def add_table(
        self, caption: Callable[[], str], headings: Callable[[], Sequence[str]], widths: Sequence[int],
        opened: Callable[[int], None] = lambda key: None,
    ) -> Tab:  # fmt: skip
        """A table on the right; ``opened`` is told the key of the row."""
        model = LinesModel(headings)
        grid = Grid(model, widths)
        holder = QWidget()
        column = QVBoxLayout(holder)
        theme.space(column, 0, 6, 0, 0, spacing=6)
        column.addWidget(grid, 1)
        foot = FlowRow()
        column.addLayout(foot)
        tab = Tab(caption, grid, model, foot, [])
        grid.opened.connect(lambda index: self.guarded(lambda: opened(model.rows[index.row()].key)))
        grid.selectionModel().currentRowChanged.connect(lambda *moved: self.draw_actions())
        self._tabs.append(tab)
        self.tabs.addTab(holder, "")
        return tab

    def add_page(self, caption: Callable[[], str], part: Part) -> None:
        """A page of its own; the tables were added before it."""
        self._pages.append((part, caption))
        self.tabs.addTab(part, "")

    def add_under(
        self, tab: Tab, caption: Callable[[], str], slot: Callable[[], object], why_not: Callable[[], str] = lambda: ""
    ) -> QPushButton:
        """A button under a table."""
        action = self._action(caption, slot, why_not)
        tab.actions.append(action)
        tab.foot.addWidget(action.made)
        return action.made

    def _action(
        self, caption: Callable[[], str], slot: Callable[[], object], why_not: Callable[[], str], kind: str = ""
    ) -> Action:
        made = button(kind)
        made.clicked.connect(lambda: self.guarded(slot))
        return Action(made, caption, why_not)

    @staticmethod
    def chosen(tab: Tab) -> int:
        """The key of the row under the cursor, 0 without one."""
        row = tab.grid.currentIndex().row()
        return tab.model.rows[row].key if 0 <= row < len(tab.model.rows) else 0

    @staticmethod
    def fill(tab: Tab, rows: Sequence[Row]) -> None:
        """New rows; the cursor stays on the same row where it can. A row without a key that says one thing only is a
        heading: it runs over the whole width."""
        key = SubjectPage.chosen(tab)
        tab.model.show(rows)
        tab.grid.clearSpans()
        for place, row in enumerate(rows):
            said = [column for column, cell in enumerate(row.cells) if cell]
            if not row.key and len(said) == 1 and said[0] < len(row.cells) - 1:
                tab.grid.setSpan(place, said[0], 1, len(row.cells) - said[0])
        keys = [row.key for row in rows]
        if rows:
            first = next((place for place, one in enumerate(keys) if one), 0)
            tab.grid.selectRow(keys.index(key) if key in keys and key else first)

    def guarded(self, slot: Callable[[], object]) -> None:
        """The world's failures are told, not thrown; so is the refusal of something done without a form."""
        try:
            done = slot()
        except BaqylauError as failure:
            Failed(messages.error(failure), self).exec()
            return
        if isinstance(done, Refusal):
            self.desk.ways.notify(messages.refusal(done), "warn")

    def reread(self) -> None:
        """After a change elsewhere; a record that was withdrawn meanwhile stays as it was shown last."""
        with suppress(RecordMissing):
            self.refresh()

    def show_message(self, text: str) -> None:
        """What hinders the next step; "" when nothing does."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def print_page(self) -> None:
        """Ctrl+P: the paper this page is about."""

    # drawing

    def draw_actions(self) -> None:
        for action in (*self._actions, *(one for tab in self._tabs for one in tab.actions)):
            why_not = action.why_not()
            action.made.setEnabled(not why_not)
            action.made.setToolTip(why_not)
            action.made.setAccessibleDescription(why_not)

    def where(self) -> str:
        """A line under the title: where the record stands."""
        return ""

    def way_heading(self) -> str:
        return ""

    def first_field(self) -> QWidget | None:
        return self._tabs[0].grid if self._tabs else self.back

    def retranslate(self) -> None:
        self.back.setText(self.tr("Back"))
        self._title.setText(self.title())
        self._where.setText(self.where())
        self._where.setVisible(bool(self.where()))
        self._way_heading.setText(self.way_heading())
        self._way_heading.setVisible(bool(self.way_heading()))
        for action in (*self._actions, *(one for tab in self._tabs for one in tab.actions)):
            action.made.setText(action.caption())
        for place, tab in enumerate(self._tabs):
            self.tabs.setTabText(place, tab.caption())
            tab.grid.setAccessibleName(tab.caption())
            tab.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, tab.model.columnCount() - 1)
        for part, caption in self._pages:
            self.tabs.setTabText(self.tabs.indexOf(part), caption())
            part.setAccessibleName(caption())
        self.draw_actions()
        self._stand()
