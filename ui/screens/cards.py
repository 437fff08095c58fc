"""The list of cards: filtered while typing, sorted by its headings, opened with Enter."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.controllers.control.views import CasePage
from app.controllers.overview import figure_papers as papers
from app.controllers.overview.case_lists import ListFilter, Window
from app.rules.terms import CaseStatus, Grade
from ui import formats, theme
from ui.desk import Desk
from ui.dialogs.keep_filter import KeepFilterForm
from ui.printing_of_figures import show_order
from ui.screens.base import Screen
from ui.shortcuts import Key, on_key
from ui.tables.cards import SORTS, WIDTHS, CardsModel, Query
from ui.tables.grid import Grid
from ui.widgets.card_conditions import CardConditions
from ui.widgets.choice import Choice
from ui.widgets.pick import Pick
from ui.widgets.texts import button, label

TYPING_PAUSE_MS = 120
MOST_PRINTED = 10_000
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
        self._clear, self._forget = button("link"), button("link")
        self.more, self.keep, self.print = button(), button(), button()
        self.more.setCheckable(True)
        self.saved: Pick[int] = Pick(self._saved_lines)
        self.conditions = CardConditions(desk.calendar, desk.clock.today, self._bodies)
        self.conditions.hide()
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
        for widget in (self._clear, self._forget, self.saved, self.keep, self.print):
            head.addWidget(widget)
        bar = QHBoxLayout()
        theme.space(bar, spacing=8)
        bar.addWidget(self.filter, 2)
        bar.addWidget(self.status, 1)
        bar.addWidget(self.due, 1)
        bar.addWidget(self.more)
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
        column.addWidget(self.conditions)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._pause.start)
        self.filter.returnPressed.connect(self._to_table)
        self._pause.timeout.connect(self.refresh)
        self.status.currentIndexChanged.connect(self.refresh)
        self.due.currentIndexChanged.connect(self.refresh)
        self._clear.clicked.connect(self._clear_filter)
        self.conditions.changed.connect(self.refresh)
        self.more.toggled.connect(self.conditions.setVisible)
        self.saved.activated.connect(self._use_saved)
        self.keep.clicked.connect(self.keep_filter)
        self._forget.clicked.connect(self.forget_filter)
        self.print.clicked.connect(self.print_list)
        on_key(Key.PRINT, self).activated.connect(self.print_list)
        self.table.opened.connect(self._open)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        header.sectionClicked.connect(self._sort)

    def _read(self, query: Query, offset: int, limit: int) -> CasePage:
        return self.desk.cases.lists.browse(
            query.conditions, sort=query.sort, descending=query.descending, offset=offset, limit=limit
        )

    def _bodies(self) -> list[tuple[int, str]]:
        return [(body.body_id, body.name_kk) for body in self.desk.controllers.directories.bodies()]

    # filters that are kept

    def _saved_lines(self) -> list[tuple[int, str]]:
        none = [(0, self.tr("kept filters"))]
        return none + [(one.filter_id, one.name) for one in self.desk.cases.lists.saved()]

    def _use_saved(self) -> None:
        chosen = next((one for one in self.desk.cases.lists.saved() if one.filter_id == self.saved.chosen()), None)
        if chosen is None:
            self._clear_filter()
            return
        self._show_filter(chosen.conditions)
        self.model.query = replace(self.model.query, sort=chosen.sort, descending=chosen.descending)
        self._show_order()
        self.refresh()

    def keep_filter(self) -> None:
        """Keep the filter and the order of the list under a name."""
        query = self.model.query
        name = self.saved.currentText() if self.saved.chosen() else ""
        form = KeepFilterForm(self.desk, self._filter(), query.sort, descending=query.descending, name=name)
        if form.exec():
            self.saved.ask_again()
            self.saved.choose(form.outcome.filter_id)
            self._draw()

    def forget_filter(self) -> None:
        """The filter that is chosen is offered no more; the list stays as it is."""
        self.desk.cases.lists.forget(self.saved.chosen() or 0)
        self.saved.ask_again()
        self._draw()

    def print_list(self) -> None:
        """The filtered list as a register, in its order."""
        query, on = self.model.query, self.desk.clock.today()
        rows = self._read(query, 0, MOST_PRINTED).rows
        heading = self._in_words() or self.tr("all cards")
        show_order(
            self.desk, self.tr("Cards"), f"cards-{on.isoformat()}",
            lambda words: papers.card_list(rows, on, heading, words), papers.highest(row.grade for row in rows), self,
        )  # fmt: skip

    def _in_words(self) -> str:
        """The conditions as the register names them."""
        conditions = self._filter()
        chosen = [choice.currentText() for choice in self.conditions.choices.values() if choice.chosen() is not None]
        if conditions.body_id is not None:
            chosen.append(self.conditions.body.currentText())
        if conditions.due_from or conditions.due_until:
            chosen.append(f"{formats.day(conditions.due_from)} – {formats.day(conditions.due_until)}")
        shown = [conditions.words, self.status.currentText() if self.status.chosen() else ""]
        shown.append(self.due.currentText() if self.due.currentIndex() else "")
        return ", ".join(word for word in (*shown, *chosen) if word)

    # the filter

    def _filter(self) -> ListFilter:
        status = self.status.chosen()
        due = DUES[self.due.currentIndex()]
        made = ListFilter(
            words=self.filter.text().strip(),
            window=Window(due) if due else None,
            statuses=frozenset({status} if status is not None else ()),
        )
        return self.conditions.put_into(made)

    def _show_filter(self, conditions: ListFilter) -> None:
        for input_ in (self.filter, self.status, self.due):
            input_.blockSignals(True)
        self.filter.setText(conditions.words)
        self.due.setCurrentIndex(DUES.index(conditions.window.value if conditions.window else ""))
        self.status.choose(next(iter(sorted(conditions.statuses)), None))
        for input_ in (self.filter, self.status, self.due):
            input_.blockSignals(False)
        self.conditions.show_filter(conditions)
        narrow = self.conditions.put_into(ListFilter()) != ListFilter()
        self.more.setChecked(narrow or (self.more.isChecked() and conditions != ListFilter()))

    def accept(self, **wish: Any) -> None:
        """``filter_text``, ``due``, ``status``: what another screen or the search wants listed; the rest is cleared.
        A chosen window of days lists open cards."""
        due, status = str(wish.get("due", "")), wish.get("status")
        self._show_filter(
            ListFilter(
                words=str(wish.get("filter_text", "")),
                window=Window(due) if due else None,
                statuses=frozenset({CaseStatus(status)} if status else ()),
            )
        )
        self.saved.choose(0)

    def refresh(self) -> None:
        self._pause.stop()
        query = replace(self.model.query, conditions=self._filter())
        line = self.table.currentIndex().row() if query == self.model.query else 0
        self.model.show(query)
        if self.model.total:
            self.table.selectRow(min(max(line, 0), self.model.total - 1))
        self._draw()

    def _draw(self) -> None:
        narrowed = self.model.query.conditions != ListFilter()
        self._forget.setVisible(bool(self.saved.chosen()))
        self.print.setEnabled(self.model.total > 0)
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
        self.model.show(replace(query, sort=key, descending=descending))
        self._show_order()
        self._draw()

    def _show_order(self) -> None:
        query = self.model.query
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        section = SORTS.index(query.sort) if query.sort in SORTS else -1
        self.table.horizontalHeader().setSortIndicator(section, order)

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
        self.more.setText(self.tr("More conditions"))
        self.keep.setText(self.tr("Keep the filter …"))
        self._forget.setText(self.tr("Forget this filter"))
        self.print.setText(self.tr("Print the list"))
        self.saved.setAccessibleName(self.tr("Kept filters"))
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
