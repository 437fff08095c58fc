"""Registers: chosen by period and words, listed as they are printed; the kit; a paper held against its record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.controllers.paper.press import PaperLanguage
from app.controllers.paper.register_views import RegisterAsked, RegisterLine, RegisterView
from app.errors import BaqylauError
from app.jobs import Job as Work
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import Grade, SeriesKind
from ui import formats, languages, messages, theme
from ui.desk import Desk
from ui.dialogs.kit_form import KitForm
from ui.dialogs.number_forms import pick_unit
from ui.dialogs.paper_check import PaperCheck
from ui.dialogs.paper_entry import PaperEntryForm
from ui.dialogs.print_preview import PrintPreview
from ui.paper_printing import print_order
from ui.printing import Job, Made, Wish
from ui.screens.base import Screen
from ui.shortcuts import Key, on_key
from ui.tables.grid import STRETCH, Grid
from ui.tables.lines import LinesModel, Row
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.texts import button, label

JOURNALS = {
    "register-incoming": SeriesKind.INCOMING,
    "register-outgoing": SeriesKind.OUTGOING,
    "register-internal": SeriesKind.INTERNAL,
}
WIDTH_SHARE, LEAST_WIDTH = 4.3, 58  # pixels at 100 % for each millimetre of the printed column


class RegistersScreen(Screen):
    """What is listed is what is printed: same rows, same order, same words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._registers = desk.controllers.paper.registers
        self._lines: tuple[RegisterLine, ...] = ()
        self._work: Work[Any] | None = None
        self.view: RegisterView | None = None
        self._title, self._count, self._closing = label("title"), label("muted"), label("muted", wrap=True)
        self.choice, self.words = QComboBox(), QLineEdit()
        self.words.setClearButtonEnabled(True)
        self.since = DayEdit(desk.calendar, desk.clock.today)
        self.until = DayEdit(desk.calendar, desk.clock.today)
        self.show_it, self.print, self.enter = button(), button("main"), button()
        self.kit, self.check, self.discipline = button(), button(), button()
        self.bar, self.stop = QProgressBar(textVisible=False), button()
        self.unit = pick_unit(desk, lambda: self.tr("the whole office"))
        self._fields = (
            Field("register", lambda: self.tr("Register"), self.choice),
            Field("since", lambda: self.tr("From"), self.since),
            Field("until", lambda: self.tr("To"), self.until),
            Field("words", lambda: self.tr("Words"), self.words),
            Field("unit", lambda: self.tr("Series of"), self.unit),
        )
        self._stack, self._empty = QStackedWidget(), label("muted", wrap=True)
        self.model: LinesModel | None = None
        self.table: Grid | None = None
        today = desk.clock.today()
        self.since.put(date(today.year, 1, 1))
        self.until.put(today)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head, asked = QHBoxLayout(), QHBoxLayout()
        theme.space(head, spacing=8)
        theme.space(asked, spacing=8)
        for caption in (self._title, self._count):
            head.addWidget(caption)
        head.addStretch(1)
        for part in (self.discipline, self.check, self.kit, self.enter, self.print):
            head.addWidget(part)
        for field, share in zip(self._fields, (4, 2, 2, 3, 2), strict=True):
            asked.addWidget(field, share)
        asked.addWidget(self.show_it, 0, Qt.AlignmentFlag.AlignBottom)
        theme.size(self.choice, min_width=200)
        waiting = QHBoxLayout()
        theme.space(waiting, spacing=8)
        waiting.addWidget(self.bar, 1)
        waiting.addWidget(self.stop)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        theme.space(column, 14, 10, 14, 12, spacing=8)
        for row in (head, asked, waiting):
            column.addLayout(row)
        column.addWidget(self._stack, 1)
        column.addWidget(self._closing)
        self._wait(False)

    def _connect(self) -> None:
        self.choice.activated.connect(self.refresh)
        self.unit.activated.connect(self.refresh)
        self.show_it.clicked.connect(self.refresh)
        self.words.returnPressed.connect(self.refresh)
        for day in (self.since, self.until):
            day.line.returnPressed.connect(self.refresh)
        self.print.clicked.connect(self.print_register)
        on_key(Key.PRINT, self).activated.connect(self.print_register)
        self.enter.clicked.connect(self.enter_paper)
        self.kit.clicked.connect(self.make_kit)
        self.check.clicked.connect(lambda: PaperCheck(self.desk, self).exec())
        self.stop.clicked.connect(self.halt)
        self.discipline.clicked.connect(lambda: self.desk.ways.open_screen("discipline:DisciplineScreen"))

    # asking

    def accept(self, **wish: Any) -> None:
        """``register``: the form of the register wanted."""
        forms = [line.form for line in self._lines]
        if wish.get("register") in forms:
            self.choice.setCurrentIndex(forms.index(str(wish["register"])))

    def asked(self) -> RegisterAsked | None:
        """What is chosen now; None while a date cannot be read."""
        until = self.until.day()
        line = self._line()
        if line is None or until is None or (line.of_period and self.since.day() is None):
            return None
        since, unit_key = self.since.day() if line.of_period else None, self.unit.chosen() or 0
        words = self.words.text().strip()
        return RegisterAsked(line.form, until, since, words, unit_key if line.form in JOURNALS else 0)

    def _line(self) -> RegisterLine | None:
        at = self.choice.currentIndex()
        return self._lines[at] if 0 <= at < len(self._lines) else None

    def refresh(self) -> None:
        """Read the register off this thread; a long one shows that it is being read, and can be stopped."""
        self.halt()
        asked, line = self.asked(), self._line()
        self._fields[1].setVisible(line is not None and line.of_period)
        journal = line is not None and line.form in JOURNALS
        self.enter.setVisible(journal)
        self._fields[4].setVisible(journal and self.unit.count() > 1)
        if asked is None:
            self._tell(self.tr("Type the period: 01.01.2026."))
            return
        language = languages.current()
        self._wait(True)
        started: list[Work[Any]] = []  # filled before the window's thread hears of the end
        self._work = self.desk.background.start(
            lambda progress: self._registers.view(asked, language, progress.report), self._show, self._failed,
            ended=lambda: self._rest(started[0]),
        )  # fmt: skip
        started.append(self._work)

    def halt(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._rest(self._work)

    def _wait(self, on: bool) -> None:
        self.bar.setRange(0, 0 if on else 1)
        self.bar.setVisible(on)
        self.stop.setVisible(on)

    def _rest(self, ended: Work[Any]) -> None:
        """A reading that another one has followed ends without a word."""
        if self._work is ended:
            self._work = None
            self._wait(False)

    def _failed(self, failure: BaqylauError) -> None:
        self._tell(messages.error(failure))

    def _tell(self, text: str) -> None:
        self._empty.setText(text)
        self._stack.setCurrentWidget(self._empty)

    # showing

    def _show(self, view: RegisterView) -> None:
        self.view = view
        self._count.setText(formats.number(len(view.lines)))
        self._closing.setText(self._closing_text(view))
        self._make_table(view)
        if not view.lines:
            self._tell(self.tr("There is no entry in this period. Choose another period or register."))
        self.show_grade()

    def _make_table(self, view: RegisterView) -> None:
        """A table with the columns of this register, as wide as they are on paper."""
        if self.table is not None:
            self._stack.removeWidget(self.table)
            self.table.deleteLater()
        headings = view.headings
        self.model = LinesModel(lambda: headings)
        widest = view.widths.index(max(view.widths))
        widths = [max(round(width * WIDTH_SHARE), LEAST_WIDTH) for width in view.widths]
        widths[widest] = STRETCH
        self.table = Grid(self.model, widths)
        self.table.setAccessibleName(self.choice.currentText())
        self.table.opened.connect(self._open)
        rows = [Row(line.cells, line.case_id) for line in view.lines]
        self.model.show([*rows, *(Row(cells) for cells in view.totals)])
        self._stack.addWidget(self.table)
        self._stack.setCurrentWidget(self.table)
        if rows:
            self.table.selectRow(0)

    def _closing_text(self, view: RegisterView) -> str:
        """From which number to which, how many, and every number between them that bears no entry."""
        series = view.numbering
        if series is None:
            return ""
        entered = len(view.lines) if series.entered is None else series.entered
        text = self.tr("From No. %1 to No. %2: %3 documents.")
        for place, value in enumerate((series.first, series.last, entered), 1):
            text = text.replace(f"%{place}", str(value))
        gaps = ", ".join(f"{gap.number} ({gap.reason})" for gap in series.gaps)
        parts = [text, self.tr("Numbers not used: %1.").replace("%1", gaps) if gaps else ""]
        if view.unexplained:
            parts.append(self.tr("Numbers left out without explanation: %1.").replace("%1", str(view.unexplained)))
        return " ".join(part for part in parts if part)

    def _open(self, index: QModelIndex) -> None:
        if self.model is not None and self.model.rows[index.row()].key:
            self.desk.ways.open_card(self.model.rows[index.row()].key)

    # doing

    def print_register(self) -> None:
        """The register on paper: what is chosen now, whatever is on show."""
        asked = self.asked()
        if asked is None:
            return
        order: Callable[[PaperLanguage, Callable[[int, int], None]], Any] = lambda language, tell: (  # noqa: E731
            self._registers.order(asked, language, tell)
        )
        grade = self.view.grade if self.view is not None and self.view.asked == asked else None
        print_order(self.desk, self.choice.currentText(), f"{asked.form}.pdf", order, grade=grade, parent=self)

    def enter_paper(self) -> None:
        """Register a paper in the journal on show."""
        line = self._line()
        if line is not None and line.form in JOURNALS and PaperEntryForm(self.desk, JOURNALS[line.form]).exec():
            self.desk.ways.notify(self.tr("Registered."), "good")
            self.refresh()

    def make_kit(self) -> None:
        """The continuity kit: asked why, then shown and sent like every paper."""
        form = KitForm(self.desk)
        if not form.exec():
            return
        kit, press, reason = self.desk.controllers.paper.kit, self.desk.controllers.paper.press, str(form.outcome)

        def make(wish: Wish, progress: Progress) -> Made | Refusal:
            return kit.prepare(reason, PaperLanguage(wish.language), progress.report)

        job = Job(self.tr("Continuity kit"), "kit.pdf", make, press, has_options=True, can_be_blank=False)
        PrintPreview(job, self.desk.background, self).exec()

    # the screen

    def grade(self) -> Grade | None:
        return self.view.grade if self.view is not None else None

    def release(self) -> None:
        self.halt()
        super().release()

    def first_field(self) -> QWidget | None:
        return self.choice

    def title(self) -> str:
        return self.tr("Registers")

    def help_text(self) -> str:
        return self.tr(
            "A register is read from the records by period and words, listed as it is printed, and printed with its "
            "closing line: from which number to which, how many documents, and every number between them that bears no "
            "entry, with the reason. The printed register bears the head of the audit log: the signed paper fixes the "
            "electronic log.\n\nThe continuity kit is printed before the machine goes down: registers to date, open "
            "cards, 30 days of terms and blank forms. Afterwards every blank form is accounted for under Copies.\n\n"
            "The code in the footer of a paper, typed or scanned, shows whether it still says what its record says."
        )

    def retranslate(self) -> None:
        self._title.setText(self.title())
        for named, text in (
            (self.show_it, self.tr("Show")), (self.print, self.tr("Print …")), (self.stop, self.tr("Stop")),
            (self.enter, self.tr("Register a paper …")), (self.kit, self.tr("Continuity kit …")),
            (self.check, self.tr("Check a paper …")), (self.discipline, self.tr("Execution discipline …")),
        ):  # fmt: skip
            named.setText(text)
        self.words.setPlaceholderText(self.tr("words, numbers, bodies"))
        at = max(self.choice.currentIndex(), 0)
        self._lines = self._registers.registers(languages.current())
        self.choice.clear()
        self.choice.addItems([line.name for line in self._lines])
        self.choice.setCurrentIndex(at)
