"""Handing papers over: named by the numbers of their cards, looked at before they are let go."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.controllers.exchange.handovers import HandoverEntry
from app.errors import RecordMissing
from app.jobs import Progress
from app.rules.outcome import Refusal
from ui import messages
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.dialogs.question import Question
from ui.widgets.field import Field


class HandoverDialog(FormDialog):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sites = [site for site in desk.controllers.exchange.correspondents.correspondents() if site.active]
        self.to, self.numbers, self.reason = QComboBox(), QLineEdit(), QLineEdit()
        self.to.addItems([f"{site.name} · {site.code}" for site in self._sites])
        self.add_row(Field("correspondent_id", lambda: self.tr("To"), self.to))
        self.add_row(Field("case_ids", lambda: self.tr("Numbers of cards, parted by spaces"), self.numbers))
        self.add_row(Field("reason", lambda: self.tr("Ground"), self.reason))
        self.ready()

    def heading(self) -> str:
        return self.tr("Hand papers over")

    def note(self) -> str:
        return self.tr(
            "A paper goes with all its clauses and its whole history. From now on it can be read here, but changed "
            "only "
            "by whoever holds it."
        )

    def go_on(self) -> str:
        return self.tr("Let go and pack")

    def own_faults(self) -> dict[str, str]:
        faults = super().own_faults()
        if not self._sites:
            faults["correspondent_id"] = self.tr("There is nobody to choose: enter the recipient among Correspondents.")
        for number in self._named():
            try:
                self.desk.cases.numbered(number)
            except RecordMissing as missing:
                faults["case_ids"] = messages.error(missing)
        return faults

    def _named(self) -> list[str]:
        return [number for number in re.split(r"[\s,;]+", self.numbers.text()) if number]

    def work(self) -> Callable[[Progress], object | Refusal] | None:
        at = self.to.currentIndex()
        entry = HandoverEntry(
            self._sites[at].correspondent_id if at >= 0 else 0, tuple(map(self.desk.cases.numbered, self._named()))
        )
        handovers, reason = self.desk.controllers.exchange.handovers, self.reason.text()
        found = handovers.preview(entry)
        if isinstance(found, Refusal):
            return lambda progress: found
        text = self.tr("Papers: %1. Cards: %2. They go to “%3”.").replace("%1", ", ".join(found.numbers))
        asked = Question(
            self.tr("Let these papers go?"), text.replace("%2", str(found.cases)).replace("%3", found.recipient),
            go_on=self.tr("Let go and pack"), stay=self.tr("Keep them"), parent=self,
        )  # fmt: skip
        if not asked.exec():
            return lambda progress: Refusal(())
        return lambda progress: handovers.prepare(entry, reason=reason)
