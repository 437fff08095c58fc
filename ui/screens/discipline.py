"""Execution discipline: figures of a period as on any day, the monthly pack, the yearly report, Appendix 8."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLabel, QLineEdit
from shiboken6 import isValid

from app.controllers.overview import figure_papers as papers
from app.controllers.overview.figure_views import (
    Counted,
    DisciplineLine,
    DisciplineView,
    FiguresBy,
    MonthlyPack,
    ReviewView,
    Tally,
)
from app.controllers.paper.press import Order, PaperLanguage
from app.errors import BaqylauError
from app.rules.outcome import Refusal
from app.rules.terms import ControlType, Origin
from ui import formats, messages, theme
from ui.desk import Desk
from ui.dialogs.failed import Failed
from ui.dialogs.form import FormDialog
from ui.printing_of_figures import show_order
from ui.screens.listing import ListScreen
from ui.tables.lines import Row
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.text_box import TextBox
from ui.widgets.texts import label


class ReviewForm(FormDialog):
    """Execution discipline was reviewed (45)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.on = DayEdit(desk.calendar, desk.clock.today)
        self.on.put(desk.clock.today())
        self.reference, self.remark = QLineEdit(), TextBox(60)
        self.add_row(
            (Field("on", lambda: self.tr("Held on"), self.on), 4),
            (Field("reference", lambda: self.tr("Paper that shows it"), self.reference), 8),
        )
        self.add_row(Field("note", lambda: self.tr("What was decided"), self.remark))
        self.ready()

    def heading(self) -> str:
        return self.tr("Review of execution discipline (45)")

    def own_faults(self) -> dict[str, str]:
        missing = {} if self.on.day() else {"on": self.tr("Type the date.")}
        return missing | super().own_faults()

    def send(self) -> ReviewView | Refusal:
        on = self.on.day()
        assert on is not None  # asked before
        return self.desk.controllers.discipline.reviewed(on, self.reference.text(), self.remark.text())


class DisciplineScreen(ListScreen):
    widths = (0, 78, 84, 76, 92, 84, 100, 112, 108, 96)

    def __init__(self, desk: Desk) -> None:
        self.view: DisciplineView | None = None
        super().__init__(desk)
        discipline, today = desk.controllers.discipline, desk.clock.today()
        year, month = discipline.previous_month()
        self._month = (year, month)
        self.since, self.until, self.as_on = (DayEdit(desk.calendar, desk.clock.today) for _ in range(3))
        self.since.put(today.replace(month=1, day=1))
        self.until.put(today.replace(month=12, day=31))
        self.as_on.put(today)
        self.by: Choice[FiguresBy] = Choice(FiguresBy)
        self.counted: Choice[Counted] = Choice(Counted)
        self._captions_of: list[tuple[QLabel, Any, Any]] = []
        for entry, caption in (
            (self.since, lambda: self.tr("terms from")), (self.until, lambda: self.tr("until")),
            (self.as_on, lambda: self.tr("as on")), (self.by, lambda: self.tr("divided by")),
            (self.counted, lambda: self.tr("counted")),
        ):  # fmt: skip
            made = label("muted")
            made.setBuddy(entry)
            self._captions_of.append((made, entry, caption))
            self.add_beside_filter(made)
            self.add_beside_filter(entry)
        for day in (self.since, self.until, self.as_on):
            day.changed.connect(self.refresh)
        self.by.currentIndexChanged.connect(self.refresh)
        self.counted.currentIndexChanged.connect(self.refresh)
        theme.size(self.filter, max_width=150)
        self.add_action(lambda: self.tr("Print the sheet"), self.print_list, main=True)
        self.add_action(lambda: self.tr("Monthly pack, open"), lambda: self.print_pack(open_variant=True))
        self.add_action(lambda: self.tr("Monthly pack, secret"), lambda: self.print_pack(open_variant=False))
        self.add_action(lambda: self.tr("Yearly report"), self.print_year)
        self.add_action(lambda: self.tr("Appendix 8"), self.print_delegated)
        self.add_action(lambda: self.tr("Review held …"), self.enter_review)
        self.retranslate()

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Who answers"), self.tr("Terms due"), self.tr("In time"), self.tr("Late"), self.tr("Overdue"),
            self.tr("Not due yet"), self.tr("In time of all done, %"), self.tr("Usual percentage"),
            self.tr("Within the first term, %"), self.tr("Mean delay, wd"),
        )  # fmt: skip

    # reading, off the window's thread

    def refresh(self) -> None:
        days = [edit.day() for edit in (self.since, self.until, self.as_on)] if hasattr(self, "counted") else [None]
        since, until, as_on = days if len(days) == 3 else (None, None, None)
        if since is None or until is None:
            return
        by, counted = self.by.chosen() or FiguresBy.BODY, self.counted.chosen() or Counted.TERMS
        discipline = self.desk.controllers.discipline
        self.desk.background.start(
            lambda progress: discipline.figures(since, until, as_on=as_on, by=by, counted=counted),
            self._take, self._on_failure,
        )  # fmt: skip

    def _take(self, view: DisciplineView) -> None:
        if isValid(self):
            self.view = view
            self._all = tuple(self.rows())
            self._draw()

    def _on_failure(self, error: BaqylauError) -> None:
        if isValid(self):
            Failed(messages.error(error), self).exec()

    def rows(self) -> Sequence[Row]:
        view = self.view
        if view is None or not view.lines:
            return ()
        found = [Row(_cells(self._name(line), line.tally), key=place + 1) for place, line in enumerate(view.lines)]
        return [*found, Row(_cells(self.tr("Total"), view.total), key=len(found) + 1, tone="accent")]

    def _name(self, line: DisciplineLine) -> str:
        if not line.name:
            return self.tr("nobody named")
        view = self.view
        if view is not None and view.by is FiguresBy.CONTROL_TYPE:
            return messages.word(ControlType(line.name))
        if view is not None and view.by is FiguresBy.ORIGIN:
            return messages.word(Origin(line.name))
        if view is not None and view.by is FiguresBy.MONTH:
            return formats.month(int(line.name[:4]), int(line.name[5:]))
        return line.name

    # on paper

    def print_list(self) -> None:
        view = self.view
        if view is not None:
            name = f"discipline-{view.period.as_on:%Y-%m-%d}"
            show_order(self.desk, self.title(), name, lambda words: papers.discipline_sheet(view, words), None, self)

    def print_pack(self, *, open_variant: bool) -> None:
        """Each sheet of the pack of the month before, one after another."""
        year, month = self._month
        pack = self.desk.controllers.discipline.pack(year, month, open_variant=open_variant)
        title = self.tr("Monthly pack, %1").replace("%1", formats.month(year, month))
        for place, first in enumerate(papers.pack_orders(pack, PaperLanguage.KAZAKH)):
            name = f"pack-{year}-{month:02d}-{place + 1}"
            show_order(self.desk, title, name, partial(_sheet, pack, place), first.grade, self)

    def print_year(self) -> None:
        year = (self.until.day() or self.desk.clock.today()).year
        view = self.desk.controllers.discipline.year(year)
        title = self.tr("Yearly report %1 (80)").replace("%1", str(year))
        show_order(self.desk, title, f"year-{year}", lambda words: papers.annual_report(view, words), None, self)

    def print_delegated(self) -> None:
        year = (self.until.day() or self.desk.clock.today()).year
        delegated = self.desk.controllers.delegated
        first = delegated.summary(year)
        if isinstance(first, Refusal):
            Failed(messages.refusal(first), self).exec()
            return
        title = self.tr("Appendix 8, %1").replace("%1", str(year))
        show_order(
            self.desk, title, f"appendix-8-{year}", lambda words: delegated.summary(year, words), first.grade, self
        )

    def enter_review(self) -> None:
        if ReviewForm(self.desk).exec():
            self.desk.ways.notify(self.tr("The review is entered."), "good")

    # words

    def empty_text(self) -> str:
        return self.tr("No term ends in this period.")

    def title(self) -> str:
        return self.tr("Execution discipline")

    def help_text(self) -> str:
        return self.tr(
            "Terms that end in the period, as they stood at the end of the day named: with the deadline then in force "
            "and nothing that happened later (45, 54, 80).\n\n"
            "In time of all done: what was done not later than its deadline, of all that was done. The usual "
            "percentage is shown beside it for comparison: it calls good whatever is not overdue at the moment, "
            "however late it was done and however far its term still is. Within the first term: done by the original "
            "deadline, whatever was granted later.\n\n"
            "A report returned for rework is none. Control ended without execution counts neither way. By unit only "
            "sub-instructions inside the body are divided. The open variant of the monthly pack holds figures only: no "
            "number, text or term of a case."
        )

    def retranslate(self) -> None:
        for made, entry, caption in getattr(self, "_captions_of", ()):
            made.setText(caption())
            entry.setAccessibleName(caption())
        self._all = tuple(self.rows())
        super().retranslate()


def _sheet(pack: MonthlyPack, place: int, words: PaperLanguage) -> Order:
    return papers.pack_orders(pack, words)[place]


def _cells(name: str, tally: Tally) -> tuple[str, ...]:
    mean = f"{tally.mean_delay_wd:.1f}".replace(".", ",")
    return (
        name, str(tally.due), str(tally.in_time), str(tally.late), str(tally.open_late),
        str(tally.running + tally.ahead), papers.per_cent(tally.share), papers.per_cent(tally.usual_share),
        papers.per_cent(tally.first_term_share), mean,
    )  # fmt: skip
