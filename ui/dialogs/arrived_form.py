"""The signed paper as it came to the office: what is still to be typed before its lines become cases."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from app.controllers.drafting.instruction_drafts import ArrivedEntry
from app.rules.outcome import Refusal
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import MomentEdit
from ui.widgets.field import Field

MOST_SHEETS = 100_000


class ArrivedForm(FormDialog):
    """``put`` turns every line into a clause under control, whole or not at all."""

    def __init__(
        self, desk: Desk, put: Callable[[ArrivedEntry], object | Refusal], *, lines: int, sheets: int = 1
    ) -> None:
        super().__init__(desk)
        self._put, self._count = put, lines
        self.received_at = MomentEdit(desk.calendar, desk.clock.today)
        self.received_at.put(desk.clock.local_now().replace(tzinfo=None))
        self.sheets, self.annexes = CountBox(1, MOST_SHEETS), CountBox(0, MOST_SHEETS)
        self.sheets.setValue(sheets)
        self.copy, self.assignment, self.number = QLineEdit(), QLineEdit(), QLineEdit()
        self.add_row(
            (Field("received_at", lambda: self.tr("Received"), self.received_at), 6),
            (Field("sheets", lambda: self.tr("Sheets"), self.sheets), 3),
            (Field("annex_sheets", lambda: self.tr("of annexes"), self.annexes), 3),
        )
        self.add_row(
            (Field("copy_number", lambda: self.tr("Copy No."), self.copy), 4),
            (Field("registration_number", lambda: self.tr("Registration No. (empty: the next)"), self.number), 8),
        )
        self.add_row(Field("term_reference", lambda: self.tr("Control assignment: number and date"), self.assignment))
        self.ready()

    def own_faults(self) -> dict[str, str]:
        faults = super().own_faults()
        if self.received_at.moment() is None and "received_at" not in faults:
            faults["received_at"] = self.tr("Give day and hour of receipt: the terms run from it.")
        return faults

    def entry(self) -> ArrivedEntry:
        moment = self.received_at.moment()
        assert moment is not None  # own_faults
        return ArrivedEntry(
            moment, self.sheets.value(), self.annexes.value(), self.copy.text(), self.assignment.text(),
            self.number.text(),
        )  # fmt: skip

    def heading(self) -> str:
        return self.tr("Put under control: lines %1").replace("%1", str(self._count))

    def note(self) -> str:
        return self.tr(
            "Every line becomes a case with all that was typed. Where the control assignment names the terms, give "
            "its number and date: the cases remember it (50)."
        )

    def go_on(self) -> str:
        return self.tr("Put under control")

    def send(self) -> object | Refusal:
        return self._put(self.entry())
