"""Today: what is overdue and what falls due, each number opening its list; the day's obligations; the month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.controllers.control.surroundings import ReminderSlip
from app.controllers.control.views import TodayRow, TodayView
from app.controllers.exchange.due import packages_due
from app.controllers.exchange.exchange_views import DueView
from app.controllers.overview import figure_papers as papers
from app.controllers.overview.agenda import AgendaPage, Window
from app.controllers.vault.self_check import Colour, SelfCheck, SelfCheckReport
from app.rules.outcome import Refusal
from app.rules.terms import CaseStatus, Grade, Waiting
from ui import formats, messages, theme
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.failed import Failed
from ui.printing_of_figures import show_order
from ui.screens.base import Screen
from ui.screens.today_drafts import DraftDutiesTile
from ui.shortcuts import Key, on_key
from ui.tables.agenda import WIDTHS, AgendaModel, who
from ui.tables.grid import Grid
from ui.widgets.count_tile import CountTile
from ui.widgets.month import MonthCalendar
from ui.widgets.scrolled import scrolled
from ui.widgets.texts import button, label, page

BESIDE_FROM = 760  # width at 100 % from which the month stands beside the list
TILE_ROOM = 132  # what a number wants of the width at 100 %
MOST_SLIPS, MOST_PRINTED = 30, 5_000
WINDOWS = {window.value: window for window in Window}


class TodayScreen(Screen):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.view: TodayView | None = None
        self._due_packages: tuple[DueView, ...] = ()
        self._awaited_decisions = 0
        self._only: Window | date | None = None  # the list below is of this window or day
        self._title, self._heading, self._empty = label("title"), label("heading"), label("muted", wrap=True)
        self.tiles = {
            "overdue": CountTile("fault"),
            "today": CountTile("warn"),
            "three_days": CountTile("warn"),
            "ten_days": CountTile(),
            "papers_outside": CountTile("warn"),
            "awaiting_removal": CountTile(),
            "self_check": CountTile("fault"),
        }
        self.drafts = DraftDutiesTile(desk)
        self._all = button("link")
        self.waiting, self.discipline = button("link"), button("link")
        self.decisions = button("link")  # proposals that wait for a decision
        self.packages = button("link")  # packages whose day has come
        self.remind, self.print = button(), button()
        self.model = AgendaModel()
        self.table = Grid(self.model, WIDTHS)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.month = MonthCalendar(desk.calendar, desk.clock.today())
        self._columns = 0
        self._lay_out()
        self._connect()
        self._ends.append(self.drafts.release)
        self.retranslate()

    def _lay_out(self) -> None:
        self._tiles = QGridLayout()
        theme.space(self._tiles, spacing=8)
        over_table = QHBoxLayout()
        theme.space(over_table, spacing=8)
        over_table.addWidget(self._heading)
        over_table.addWidget(self._all)
        over_table.addStretch(1)
        over_table.addWidget(self.remind)
        over_table.addWidget(self.print)
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
        head = QHBoxLayout()
        theme.space(head, spacing=10)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.packages)
        head.addWidget(self.decisions)
        head.addWidget(self.waiting)
        head.addWidget(self.discipline)
        inner.addLayout(head)
        inner.addLayout(self._tiles)
        inner.addLayout(self._middle, 1)
        column = QVBoxLayout(self)
        theme.space(column)
        column.addWidget(scrolled(ground))
        self._place_tiles()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() / theme.current().scale >= BESIDE_FROM
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(way)
        self._place_tiles()

    def _place_tiles(self) -> None:
        """As many numbers in a row as have room; the rest stand under them."""
        shown = [tile for name, tile in self.tiles.items() if name != "papers_outside" or self._keeps_papers()]
        shown += [self.drafts] if self.drafts.is_offered else []
        room = max(int(self.width() / theme.current().scale / TILE_ROOM), 1)
        columns = len(shown) if room >= len(shown) else min(room, (len(shown) + 1) // 2)
        if columns == self._columns:
            return
        self._columns = columns
        for place in range(max(columns, self._tiles.columnCount())):
            self._tiles.setColumnStretch(place, int(place < columns))
        self.tiles["papers_outside"].setVisible(self._keeps_papers())
        for place, tile in enumerate(shown):
            self._tiles.addWidget(tile, *divmod(place, columns))

    def _keeps_papers(self) -> bool:
        return self.desk.cases.papers_outside is not None

    def _connect(self) -> None:
        for name, window in WINDOWS.items():
            self.tiles[name].clicked.connect(lambda _=False, wanted=window: self._show_only(wanted))
        self.tiles["awaiting_removal"].clicked.connect(self._open_awaiting)
        self.tiles["papers_outside"].clicked.connect(lambda: self.desk.ways.open_place("drafts", section="outside"))
        self.tiles["self_check"].clicked.connect(lambda: self.desk.ways.open_place("settings", section="self_check"))
        self.table.opened.connect(self._open)
        self.month.grid.day_chosen.connect(self._show_only)
        self.month.grid.month_changed.connect(self._mark)
        self._all.clicked.connect(lambda: self._show_only(None))
        self.packages.clicked.connect(lambda: self.desk.ways.open_place("exchange", section="out"))
        self.decisions.clicked.connect(self._open_decisions)
        self.waiting.clicked.connect(lambda: self.desk.ways.open_screen("waiting:WaitingScreen"))
        self.discipline.clicked.connect(lambda: self.desk.ways.open_screen("discipline:DisciplineScreen"))
        self.remind.clicked.connect(self.make_slips)
        self.print.clicked.connect(self.print_list)
        on_key(Key.PRINT, self).activated.connect(self.print_list)

    def _open_decisions(self) -> None:
        self.desk.ways.open_screen("waiting:WaitingScreen").accept(waiting=Waiting.DECISION)

    def _open_awaiting(self) -> None:
        self.desk.ways.open_place("cards", status=CaseStatus.DONE_HERE)

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None:
            self.desk.ways.open_card(row.case_id)

    def chosen_rows(self) -> list[TodayRow]:
        """The lines that are marked; Shift and Ctrl mark several."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [row for row in map(self.model.row, places[:MOST_SLIPS]) if row is not None]

    def make_slips(self) -> None:
        """A numbered slip for each marked line, printed on one paper with lines for the receipts."""
        chosen, around = self.chosen_rows(), self.desk.controllers.surroundings
        slips: list[tuple[ReminderSlip, int, str]] = []
        for row in chosen:
            made = around.remind(row.case_id, who(row), "", row.obligation_id)
            if isinstance(made, Refusal):
                Failed(messages.refusal(made), self).exec()
                break
            slips.append((made, row.days_left, row.paragraph))
        if not slips:
            return
        grade, sender = papers.highest(row.grade for row in chosen), self.desk.session.user.full_name
        show_order(
            self.desk, self.tr("Reminder slips"), f"slips-{slips[0][0].number}".replace("/", "-"),
            lambda words: papers.reminder_slips(slips, grade, sender, words), grade, self,
        )  # fmt: skip

    def print_list(self) -> None:
        """The list as it stands, as a register."""
        rows = self._read()(0, MOST_PRINTED).rows
        heading, on = self._heading.text(), self.desk.clock.today()
        grade = papers.highest(row.grade for row in rows)
        show_order(
            self.desk, heading, f"due-{on.isoformat()}", lambda words: papers.agenda_list(rows, on, heading, words),
            grade, self,
        )  # fmt: skip

    def _show_only(self, wanted: Window | date | None) -> None:
        self._only = wanted
        self._list()
        if self.model.total:
            self.table.setFocus()

    def refresh(self) -> None:
        self.view = self.desk.cases.today()
        self._due_packages = packages_due(self.desk.session)
        self._awaited_decisions = self.desk.controllers.watch.decisions()
        self._draw()
        self._mark()
        self._list()
        self.drafts.refresh()
        self._check()

    def _read(self) -> Callable[[int, int], AgendaPage]:
        agenda = self.desk.cases.agenda
        if isinstance(self._only, date):
            return partial(_day, agenda.day, self._only)
        return partial(_window, agenda.window, self._only)

    def _list(self) -> None:
        """The list below, of the number or the day that was chosen."""
        line = max(self.table.currentIndex().row(), 0)
        self.model.read_from(self._read())
        shown = self.model.total > 0
        self.remind.setEnabled(shown)
        self.print.setEnabled(shown)
        self.table.setVisible(shown)
        self._empty.setVisible(not shown)
        self._all.setVisible(self._only is not None)
        for name, window in WINDOWS.items():
            theme.mark(self.tiles[name], chosen="yes" if self._only is window else "no")
        self._name_list()
        if shown:
            self.table.selectRow(min(line, self.model.total - 1))
        self.show_grade()

    def _name_list(self) -> None:
        if self._only is None:
            heading = self.tr("What falls due within ten working days")
        elif isinstance(self._only, date):
            heading = self.tr("Due on %1").replace("%1", formats.day(self._only))
        else:
            heading = sentence_case(self._captions()[self._only.value])
        self._heading.setText(f"{heading} · {formats.number(self.model.total)}")

    def _mark(self) -> None:
        self.month.grid.mark_days(self.desk.cases.agenda.marks(*self.month.grid.days()))

    def _check(self) -> None:
        """The self-check looks at files: off this thread."""

        def checked(report: SelfCheckReport) -> None:
            if isValid(self):
                red = sum(line.blocks or line.finding.colour is Colour.AMBER for line in report.lines)
                self.tiles["self_check"].show_count(red, self._captions()["self_check"])

        session = self.desk.session
        self.desk.background.start(lambda progress: SelfCheck(session).run(), checked, lambda error: None)

    def _draw(self) -> None:
        view = self.view
        if view is None:
            return
        captions = self._captions()
        for name, tile in self.tiles.items():
            tile.show_count(int(getattr(view.counts, name, tile.count)), captions[name])
        self._show_packages()
        waiting = self._awaited_decisions
        self.decisions.setVisible(bool(waiting))
        self.decisions.setText(self.tr("Decisions awaited: %1 …").replace("%1", formats.number(waiting)))
        self._title.setText(self.tr("Today, %1").replace("%1", formats.day(view.on)))

    def _show_packages(self) -> None:
        due = self._due_packages
        self.packages.setVisible(bool(due))
        self.packages.setText(self.tr("Packages due: %1 …").replace("%1", formats.number(len(due))))
        self.packages.setToolTip("\n".join(f"{site.name} · {formats.day(site.due_on)}" for site in due))

    def _captions(self) -> dict[str, str]:
        return {
            "overdue": self.tr("overdue"),
            "today": self.tr("due today"),
            "three_days": self.tr("within 3 working days"),
            "ten_days": self.tr("within 10 working days"),
            "papers_outside": self.tr("papers outside the safe"),
            "awaiting_removal": self.tr("done here, awaiting removal"),
            "self_check": self.tr("remarks of the self-check"),
        }

    def grade(self) -> Grade | None:
        return self.model.highest_grade()

    def first_field(self) -> QWidget | None:
        return self.table if self.model.total else self.tiles["overdue"]

    def title(self) -> str:
        return self.tr("Today")

    def help_text(self) -> str:
        return self.tr(
            "Each number opens the list behind it; the numbers of days count the very lines that stand below. What is "
            "due today is not overdue.\n\n"
            "A line is an obligation that the decree derives from a card: the report at the deadline (66), the "
            "co-executors' proposals (65), interim reports (66-1), road maps (56), the vision of the process (46), the "
            "same-day hand-over of marked instructions with its hour (64). Where no report is owed, the deadline "
            "itself is the line (50). Lines stand by day, hour and owner.\n\n"
            "The calendar greys days off; the reason appears on hover. A dotted frame marks a day that is provisional: "
            "no act has confirmed it yet. A day chosen in the calendar shows what falls due on it."
        )

    def retranslate(self) -> None:
        self._empty.setText(self.tr("Nothing falls due here."))
        self._all.setText(self.tr("Show all days"))
        self.waiting.setText(self.tr("What waits …"))
        self.discipline.setText(self.tr("Execution discipline …"))
        self.remind.setText(self.tr("Reminder slips …"))
        self.print.setText(self.tr("Print the list"))
        self.table.setAccessibleName(self.tr("What falls due"))
        self.model.retranslate()
        self.drafts.retranslate()
        self._draw()
        if self.view is not None:
            self._name_list()


def _day(read: Callable[..., AgendaPage], on: date, offset: int, limit: int) -> AgendaPage:
    return read(on, offset=offset, limit=limit)


def _window(read: Callable[..., AgendaPage], window: Window | None, offset: int, limit: int) -> AgendaPage:
    return read(window, offset=offset, limit=limit)
