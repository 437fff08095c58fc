"""The acquaintance sheet on the page of a record: who reads its paper, one line each, who has read it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.controllers.drafting.assigning import Subject
from app.controllers.office.acquaintances import ReaderView
from ui import formats
from ui.desk import Desk
from ui.dialogs.acquaintance import ReaderDialog, SeenDialog
from ui.dialogs.draft_events import ReasonDialog
from ui.dialogs.form import FormDialog
from ui.screens.draft_tab import DraftTab
from ui.screens.plan_printing import print_order
from ui.tables.lines import Row

WIDTHS = (50, 260, 0, 200, 200, 200)


def _headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("AcquaintanceSide", "No."), translate("AcquaintanceSide", "Name"),
        translate("AcquaintanceSide", "Position"), translate("AcquaintanceSide", "Read on"),
        translate("AcquaintanceSide", "Put on the sheet by"), translate("AcquaintanceSide", "Reading entered by"),
    )  # fmt: skip


class AcquaintanceSide(DraftTab):
    """``kind`` is the record kind of the page, ``record_id`` the record on show, 0 for none.

    Lines that wait are red; a struck-out line stays under its number.
    """

    def __init__(self, desk: Desk, kind: str, record_id: Callable[[], int]) -> None:
        super().__init__(_headings, WIDTHS)
        self._desk, self._kind, self._record = desk, kind, record_id
        self._sheets = desk.controllers.acquaintance_sheets
        self._lines: tuple[ReaderView, ...] = ()
        self.new = self.add(lambda: self.tr("Add a person …"), self.add_person)
        self.read = self.add(lambda: self.tr("Has read it …"), self.enter_seen, on_row=True)
        self.struck = self.add(lambda: self.tr("Strike out …"), self.strike_out, on_row=True)
        self.paper = self.add(lambda: self.tr("Print the sheet"), self.print_side)
        self.opens(self.enter_seen)
        self.table.selectionModel().currentRowChanged.connect(lambda *moved: self._may())
        self.retranslate()

    def draw(self) -> None:
        if not self._record():
            return
        self._lines = self._sheets.readers.of(self._subject())
        awaited = sum(line.is_awaited for line in self._lines)
        note = self.tr("Still to read it: %1").replace("%1", str(awaited))
        nobody = self.tr("Nobody is on the acquaintance sheet yet.")
        self.show_rows([self._row(line) for line in self._lines], note if self._lines else nobody)
        self._may()

    def _subject(self) -> Subject:
        return self._sheets.subject(self._kind, self._record())

    def _row(self, line: ReaderView) -> Row:
        read = formats.day(line.seen_on) if line.seen_on is not None else self.tr("awaited")
        if line.struck_on is not None:
            read = self.tr("struck out: %1").replace("%1", line.struck_reason)
        tone = "muted" if line.struck_on is not None else "warn" if line.is_awaited else ""
        cells = (str(line.number), line.name, line.position, read, line.entered_by, line.seen_entered_by)
        return Row(cells, line.number, tone)

    def _line(self) -> ReaderView | None:
        return self._lines[self.key() - 1] if self.key() else None

    def _may(self) -> None:
        line = self._line()
        for action in (self.read, self.struck):
            action.setEnabled(line is not None and line.is_awaited)

    def add_person(self) -> None:
        self._ask(ReaderDialog(self._desk, self._subject()))

    def enter_seen(self) -> None:
        line = self._line()
        if line is not None and line.is_awaited:
            self._ask(SeenDialog(self._desk, self._subject(), line))

    def strike_out(self) -> None:
        line, desk, subject = self._line(), self._desk, self._subject()
        if line is not None and line.is_awaited:
            strike = self._sheets.readers.strike
            words = self.tr("Strike out: %1").replace("%1", line.name)
            self._ask(ReasonDialog(desk, lambda: words, lambda text: strike(subject, line.line_id, text)))

    def _ask(self, form: FormDialog) -> None:
        if form.exec():
            self.draw()

    def print_side(self) -> None:
        """The sheet as it stands, previewed from the bytes that are printed."""
        kind, record_id, order = self._kind, self._record(), self._sheets.order
        title, name = self.tr("Acquaintance sheet"), f"acquaintance-{kind}-{record_id}"
        print_order(self._desk, title, name, lambda words: order(kind, record_id, words), self._subject().grade)
