"""Today: what is overdue and what falls due, each number opening its list; the day's obligations; the month."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.controllers.views import TodayRow, TodayView
from app.rules.terms import CaseStatus, Grade
from ui import formats, messages, theme
from ui.answers import sentence_case
from ui.desk import Desk
from ui.screens.base import Screen
from ui.tables.grid import Grid
from ui.tables.lines import LinesModel, Row
from ui.widgets.count_tile import CountTile
from ui.widgets.month import MonthCalendar
from ui.widgets.scrolled import scrolled
from ui.widgets.texts import button, label, page

BESIDE_FROM = 760  # width at 100 % from which the month stands beside the list
WIDTHS = (108, 96, 280, 190, 86, 0)


class TodayScreen(Screen):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.view: TodayView | None = None
        self._only: date | None = None
        self._title, self._heading, self._empty = label("title"), label("heading"), label("muted", wrap=True)
        self.tiles = {
            "overdue": CountTile("fault"),
            "today": CountTile("warn"),
            "three_days": CountTile("warn"),
            "ten_days": CountTile(),
            "awaiting_removal": CountTile(),
        }
        self._all = button("link")
        self.model = LinesModel(self._headings)
        self.table = Grid(self.model, WIDTHS)
        self.month = MonthCalendar(desk.calendar, desk.clock.today())
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        tiles = QHBoxLayout()
        theme.space(tiles, spacing=8)
        for tile in self.tiles.values():
            tiles.addWidget(tile, 1)
        over_table = QHBoxLayout()
        theme.space(over_table, spacing=8)
        over_table.addWidget(self._heading)
        over_table.addWidget(self._all)
        over_table.addStretch(1)
        left = QVBoxLayout()
        theme.space(left, spacing=8)
        left.addLayout(over_table)
        left.addWidget(self.table, 1)
        left.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        side = QVBoxLayout()
        theme.space(side)
        side.addWidget(self.month)
        side.addStretch(1)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        theme.space(self._middle, spacing=14)
        self._middle.addLayout(left, 1)
        self._middle.addLayout(side)
        theme.size(self.table, min_height=200)
        ground = page()
        inner = QVBoxLayout(ground)
        theme.space(inner, 14, 10, 14, 12, spacing=10)
        inner.addWidget(self._title)
        inner.addLayout(tiles)
        inner.addLayout(self._middle, 1)
        column = QVBoxLayout(self)
        theme.space(column)
        column.addWidget(scrolled(ground))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() / theme.current().scale >= BESIDE_FROM
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(way)

    def _connect(self) -> None:
        for name, tile in self.tiles.items():
            tile.clicked.connect(lambda _=False, wanted=name: self._open_list(wanted))
        self.table.opened.connect(self._open)
        self.month.grid.day_chosen.connect(self._show_only)
        self._all.clicked.connect(lambda: self._show_only(None))

    def _open_list(self, name: str) -> None:
        wish: dict[str, Any] = {"due": name, "status": CaseStatus.OPEN}
        if name == "awaiting_removal":
            wish = {"status": CaseStatus.DONE_HERE}
        self.desk.ways.open_place("cards", **wish)

    def _open(self, index: QModelIndex) -> None:
        self.desk.ways.open_card(self.model.rows[index.row()].key)

    def _show_only(self, day: date | None) -> None:
        self._only = day if day in {row.due_on for row in self._rows()} else None
        self._draw()

    def _rows(self) -> tuple[TodayRow, ...]:
        return self.view.rows if self.view else ()

    def refresh(self) -> None:
        self.view = self.desk.cases.today()
        self._draw()

    def _draw(self) -> None:
        view = self.view
        if view is None:
            return
        captions = self._captions()
        for name, tile in self.tiles.items():
            tile.show_count(int(getattr(view.counts, name)), captions[name])
        self._title.setText(self.tr("Today, %1").replace("%1", formats.day(view.on)))
        shown = [row for row in view.rows if self._only in (None, row.due_on)]
        self.model.show([_cells(row) for row in shown])
        self.table.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        self._all.setVisible(self._only is not None)
        if self._only is not None:
            self._heading.setText(self.tr("Due on %1").replace("%1", formats.day(self._only)))
        else:
            self._heading.setText(self.tr("What falls due within ten working days"))
        self.month.grid.mark_days(Counter(row.due_on for row in view.rows))
        if shown:
            self.table.selectRow(0)
        self.show_grade()

    def _captions(self) -> dict[str, str]:
        return {
            "overdue": self.tr("overdue"),
            "today": self.tr("due today"),
            "three_days": self.tr("within 3 working days"),
            "ten_days": self.tr("within 10 working days"),
            "awaiting_removal": self.tr("done here, awaiting removal"),
        }

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Due on"),
            self.tr("Working days"),
            self.tr("What is owed"),
            self.tr("By whom"),
            self.tr("Card"),
            self.tr("Instruction"),
        )

    def grade(self) -> Grade | None:
        return max((row.grade for row in self._rows()), key=lambda grade: grade.rank, default=None)

    def first_field(self) -> QWidget | None:
        return self.table if self._rows() else self.tiles["overdue"]

    def title(self) -> str:
        return self.tr("Today")

    def help_text(self) -> str:
        return self.tr(
            "Each number opens the list behind it. What is due today is not overdue.\n\n"
            "Below stand the obligations that the decree derives from the cards: the report at the deadline (66), the "
            "co-executors' proposals (65), interim reports (66-1), road maps (56), the vision of the process (46), the "
            "same-day hand-over of marked instructions (64).\n\n"
            "The calendar greys days off; the reason appears on hover. A dotted frame marks a day that is provisional: "
            "no act has confirmed it yet. A day chosen in the calendar shows what falls due on it."
        )

    def retranslate(self) -> None:
        self._empty.setText(self.tr("Nothing falls due within ten working days."))
        self._all.setText(self.tr("Show all days"))
        self.table.setAccessibleName(self.tr("What falls due"))
        self._draw()


def _cells(row: TodayRow) -> Row:
    who = row.body or sentence_case(messages.word(row.owner))
    owed = f"{sentence_case(messages.word(row.rule))} ({messages.paragraph(row.paragraph)})"
    tone = "fault" if row.days_left < 0 else "warn" if row.days_left <= 1 else ""
    cells = (formats.day(row.due_on), formats.days_number(row.days_left), owed, who, row.case_number, row.text)
    return Row(cells, row.case_id, tone, toned=2)
