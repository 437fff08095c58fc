"""The list of cards: filtered while typing, sorted by its headings, opened with Enter."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.controllers.views import CasePage
from app.rules.terms import CaseStatus, Grade
from ui import formats, theme
from ui.desk import Desk
from ui.screens.base import Screen
from ui.tables.cards import SORTS, WIDTHS, CardsModel, Query
from ui.tables.grid import Grid
from ui.widgets.choice import Choice
from ui.widgets.texts import button, label

TYPING_PAUSE_MS = 120
DUES = ("", "overdue", "today", "three_days", "ten_days")


class CardsScreen(Screen):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.model = CardsModel(self._read)
        self.table = Grid(self.model, WIDTHS)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.status: Choice[CaseStatus] = Choice(CaseStatus, none=lambda: self.tr("in any state"))
        self.due = QComboBox()
        self.due.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for _ in DUES:
            self.due.addItem("")
        self._title, self._count = label("title"), label("muted")
        self._empty = label("muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._clear = button("link")
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        theme.space(head, spacing=8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._clear)
        bar = QHBoxLayout()
        theme.space(bar, spacing=8)
        bar.addWidget(self.filter, 2)
        bar.addWidget(self.status, 1)
        bar.addWidget(self.due, 1)
        nothing = QWidget()
        middle = QVBoxLayout(nothing)
        middle.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(nothing)
        column = QVBoxLayout(self)
        theme.space(column, 14, 10, 14, 12, spacing=8)
        column.addLayout(head)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._pause.start)
        self.filter.returnPressed.connect(self._to_table)
        self._pause.timeout.connect(self.refresh)
        self.status.currentIndexChanged.connect(self.refresh)
        self.due.currentIndexChanged.connect(self.refresh)
        self._clear.clicked.connect(self._clear_filter)
        self.table.opened.connect(self._open)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        header.sectionClicked.connect(self._sort)

    def _read(self, query: Query, offset: int, limit: int) -> CasePage:
        return self.desk.cases.page(
            filter_text=query.filter_text, status=query.status, due=query.due, sort=query.sort,
            descending=query.descending, offset=offset, limit=limit,
        )  # fmt: skip

    def accept(self, **wish: Any) -> None:
        """``filter_text``, ``due``, ``status``: what another screen or the search wants listed; the rest is cleared."""
        for input_ in (self.filter, self.status, self.due):
            input_.blockSignals(True)
        self.filter.setText(str(wish.get("filter_text", "")))
        self.due.setCurrentIndex(DUES.index(str(wish.get("due", ""))))
        status = wish.get("status")
        self.status.choose(CaseStatus(status) if status else None)
        for input_ in (self.filter, self.status, self.due):
            input_.blockSignals(False)

    def refresh(self) -> None:
        self._pause.stop()
        query = replace(
            self.model.query, filter_text=self.filter.text().strip(), status=self.status.chosen(),
            due=DUES[self.due.currentIndex()],
        )  # fmt: skip
        line = self.table.currentIndex().row() if query == self.model.query else 0
        self.model.show(query)
        if self.model.total:
            self.table.selectRow(min(max(line, 0), self.model.total - 1))
        self._draw()

    def _draw(self) -> None:
        query = self.model.query
        narrowed = bool(query.filter_text or query.status or query.due)
        self._count.setText(formats.number(self.model.total))
        self._clear.setVisible(narrowed)
        self._stack.setCurrentIndex(0 if self.model.total else 1)
        if narrowed:
            self._empty.setText(self.tr("No card fits. Change the words or show all cards."))
        else:
            self._empty.setText(self.tr("There is no card yet. Ctrl+N registers the first instruction."))
        self.show_grade()

    def _sort(self, section: int) -> None:
        key = SORTS[section]
        query = self.model.query
        header = self.table.horizontalHeader()
        if not key:
            order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(SORTS.index(query.sort), order)
            return
        descending = not query.descending if query.sort == key else key == "registered"
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(section, order)
        self.model.show(replace(query, sort=key, descending=descending))
        self._draw()

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None:
            self.desk.ways.open_card(row.case_id)

    def _to_table(self) -> None:
        self.refresh()
        if self.model.total:
            self.table.setFocus()

    def _clear_filter(self) -> None:
        self.accept()
        self.refresh()
        self.filter.setFocus()

    def grade(self) -> Grade | None:
        return self.model.highest_grade()

    def first_field(self) -> QWidget | None:
        return self.table if self.model.total else self.filter

    def title(self) -> str:
        return self.tr("Cards")

    def help_text(self) -> str:
        return self.tr(
            "Every clause under control has a card (paragraph 50). The list is filtered while you type: words, their "
            "beginnings and numbers are found in every field. A heading that sorts does so on a click, and back on the "
            "next. Enter opens the card under the cursor.\n\n"
            "Working days are counted by the calendar of Kazakhstan from today to the deadline in force. A card due "
            "today is not overdue."
        )

    def retranslate(self) -> None:
        self._title.setText(self.tr("Cards"))
        self.filter.setPlaceholderText(self.tr("words, numbers, bodies"))
        self.filter.setAccessibleName(self.tr("Filter the cards"))
        self.status.setAccessibleName(self.tr("State of the card"))
        self.due.setAccessibleName(self.tr("When it is due"))
        self._clear.setText(self.tr("Show all cards"))
        self.table.setAccessibleName(self.tr("Cards"))
        words = (
            self.tr("due at any time"),
            self.tr("overdue"),
            self.tr("due today"),
            self.tr("due within 3 working days"),
            self.tr("due within 10 working days"),
        )
        for place, word in enumerate(words):
            self.due.setItemText(place, word)
        self.model.retranslate()
        self._draw()
