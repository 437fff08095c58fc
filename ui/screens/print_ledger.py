"""The print ledger: every print accounted for, those that went nowhere too."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.paper.prints import LedgerLine
from ui.desk import Desk
from ui.dialogs.paper_check import PaperCheck
from ui.printed_names import form_name
from ui.screens.listing import ListScreen
from ui.tables.lines import Row


class PrintLedger(ListScreen):
    widths = (80, 230, 110, 130, 190, 60, 60, 220, 0)

    def __init__(self, desk: Desk) -> None:
        self._copies = desk.controllers.paper.copies
        self._lines: dict[int, LedgerLine] = {}
        super().__init__(desk)
        self.add_action(lambda: self.tr("Check this print …"), self.check, on_row=True)
        self.retranslate()

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Print No."), self.tr("Form"), self.tr("Of what"), self.tr("Made"), self.tr("By whom"),
            self.tr("Copies"), self.tr("Sheets"), self.tr("Where it went"), self.tr("Why again"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        lines = self._copies.ledger()
        self._lines = {int(line.number): line for line in lines}
        zone = self.desk.clock.local_now().tzinfo
        nowhere = self.tr("shown, not printed")
        return [
            Row(
                (
                    line.number, form_name(line.form), line.subject,
                    f"{line.printed_at.astimezone(zone):%d.%m.%Y %H:%M}",
                    line.printed_by, _copies(line), str(line.sheets), line.destination or nowhere, line.reason,
                ),
                int(line.number), "" if line.destination else "muted",
            )
            for line in lines
        ]  # fmt: skip

    def open_row(self, key: int) -> None:
        self.check()

    def check(self) -> None:
        line = self._lines.get(self.current_key())
        if line is not None:
            PaperCheck(self.desk, self, f"{line.number}/{line.fingerprint[:12]}").exec()

    def title(self) -> str:
        return self.tr("Print ledger")

    def empty_text(self) -> str:
        return self.tr("Nothing was printed yet. Every print takes a number here when it is made.")

    def help_text(self) -> str:
        return self.tr(
            "A print takes its number when it is made, because the number stands on it; one that was only looked at "
            "stays here as not printed. Numbers run without gaps, so that every print is accounted for."
        )


def _copies(line: LedgerLine) -> str:
    last = line.copy + line.copies - 1
    return str(line.copy) if last == line.copy else f"{line.copy}–{last}"
