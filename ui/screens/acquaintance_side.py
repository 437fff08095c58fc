"""The acquaintance sheet as a side of a draft's page: who reads it, one line each, who has read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.controllers.drafting.acquaintances import ReaderView
from app.controllers.drafting.assigning import Subject
from ui import formats
from ui.dialogs.acquaintance import ReaderDialog, SeenDialog
from ui.dialogs.draft_events import ReasonDialog
from ui.screens import draft_printing
from ui.screens.draft_tab import DraftTab
from ui.tables.lines import Row

if TYPE_CHECKING:
    from ui.screens.draft import DraftScreen

WIDTHS = (50, 260, 0, 200, 200, 200)


def _headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("AcquaintanceSide", "No."), translate("AcquaintanceSide", "Name"),
        translate("AcquaintanceSide", "Position"), translate("AcquaintanceSide", "Read on"),
        translate("AcquaintanceSide", "Put on the sheet by"), translate("AcquaintanceSide", "Reading entered by"),
    )  # fmt: skip


class AcquaintanceSide(DraftTab):
    """Lines that wait are red; a struck-out line stays under its number."""

    def __init__(self, screen: DraftScreen) -> None:
        super().__init__(_headings, WIDTHS)
        self._screen = screen
        self._lines: tuple[ReaderView, ...] = ()
        self.new = self.add(lambda: self.tr("Add a person …"), self.add_person)
        self.read = self.add(lambda: self.tr("Has read it …"), self.enter_seen, on_row=True)
        self.struck = self.add(lambda: self.tr("Strike out …"), self.strike_out, on_row=True)
        self.opens(self.enter_seen)
        self.table.selectionModel().currentRowChanged.connect(lambda *moved: self._may())
        self.retranslate()

    def draw(self) -> None:
        self._lines = self._screen.desk.controllers.acts.acquaintances.of(self._subject())
        awaited = sum(line.is_awaited for line in self._lines)
        note = self.tr("Still to read it: %1").replace("%1", str(awaited))
        nobody = self.tr("Nobody is on the acquaintance sheet yet.")
        self.show_rows([self._row(line) for line in self._lines], note if self._lines else nobody)
        self._may()

    def _subject(self) -> Subject:
        return self._screen.desk.controllers.acts.drafts.subject(self._screen.draft_id)

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
        self._screen.ask(ReaderDialog(self._screen.desk, self._subject()))

    def enter_seen(self) -> None:
        line = self._line()
        if line is not None and line.is_awaited:
            self._screen.ask(SeenDialog(self._screen.desk, self._subject(), line))

    def strike_out(self) -> None:
        line, desk, subject = self._line(), self._screen.desk, self._subject()
        if line is not None and line.is_awaited:
            strike = desk.controllers.acts.acquaintances.strike
            words = self.tr("Strike out: %1").replace("%1", line.name)
            self._screen.ask(ReasonDialog(desk, lambda: words, lambda text: strike(subject, line.line_id, text)))

    def print_side(self) -> None:
        if self._screen.view is not None:
            draft_printing.print_acquaintance_sheet(self._screen.desk, self._screen.view)
