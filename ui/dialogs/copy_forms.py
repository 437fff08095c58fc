"""Forms about copies: sheets that were spoiled, an act of destruction drawn up, its carrying out by two persons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.controllers.paper.copies import ActEntry, ActView, CopyView, SpoiledView
from app.jobs import Progress
from app.rules.outcome import Refusal
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import MomentEdit
from ui.widgets.field import Field
from ui.widgets.second_person import SecondPerson


class SpoilForm(FormDialog):
    """Sheets of a copy that the printer spoiled."""

    def __init__(self, desk: Desk, copy: CopyView) -> None:
        self._copy = copy
        super().__init__(desk)
        self.which, self.reason = QLineEdit(), QLineEdit()
        self.sheets = CountBox(1, max(copy.sheets, 1))
        self.add_row(
            Field("which", lambda: self.tr("Which sheets (1, 3–4)"), self.which),
            Field("sheets", lambda: self.tr("How many"), self.sheets),
        )
        self.add_row(Field("reason", lambda: self.tr("What happened"), self.reason))
        self.ready()

    def heading(self) -> str:
        text = self.tr("Spoiled sheets: print No. %1, copy No. %2")
        return text.replace("%1", self._copy.print_number).replace("%2", str(self._copy.number))

    def note(self) -> str:
        return self.tr(
            "Spoiled sheets stay under lock until an act destroys them; a reprint takes the next copy number."
        )

    def send(self) -> object | Refusal:
        copies = self.desk.controllers.paper.copies
        return copies.spoil(self._copy.copy_id, self.which.text(), self.sheets.value(), self.reason.text())


class ActForm(FormDialog):
    """An act of destruction for the spoiled sheets that wait."""

    def __init__(self, desk: Desk, spoiled: Sequence[SpoiledView]) -> None:
        self._spoiled = tuple(spoiled)
        super().__init__(desk)
        self.basis, self.method, self.chair, self.approver = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.members = QPlainTextEdit()
        self.members.setTabChangesFocus(True)
        self.add_row(Field("basis", lambda: self.tr("On what basis"), self.basis))
        self.add_row(
            Field("method", lambda: self.tr("How it is destroyed"), self.method),
            Field("approver", lambda: self.tr("Who approves the act"), self.approver),
        )
        self.add_row(Field("chair", lambda: self.tr("Chair of the commission"), self.chair))
        self.add_row(Field("members", lambda: self.tr("Members, one a line"), self.members))
        self.ready()

    def heading(self) -> str:
        return self.tr("Act of destruction")

    def note(self) -> str:
        sheets = sum(one.sheets for one in self._spoiled)
        text = self.tr(
            "Entries in the act: %1, sheets: %2. It is printed, signed, and then carried out by two persons."
        )
        return text.replace("%1", str(len(self._spoiled))).replace("%2", str(sheets))

    def go_on(self) -> str:
        return self.tr("Draw the act up")

    def send(self) -> object | Refusal:
        entry = ActEntry(
            basis=self.basis.text(),
            method=self.method.text(),
            chair=self.chair.text(),
            members=tuple(self.members.toPlainText().splitlines()),
            approver=self.approver.text(),
            spoiled_ids=tuple(one.spoiled_id for one in self._spoiled),
        )
        return self.desk.controllers.paper.copies.draw_up(entry)


class CarryOutForm(FormDialog):
    """What an act names is destroyed: entered by two persons at this computer."""

    def __init__(self, desk: Desk, act: ActView) -> None:
        self._act = act
        super().__init__(desk)
        self.at = MomentEdit(desk.calendar, desk.clock.today)
        self.at.put(desk.clock.local_now())
        self.second = SecondPerson()
        self.add_row(Field("destroyed_at", lambda: self.tr("Destroyed on, at"), self.at))
        self.add_row((self.second, 12))
        self.ready()

    def heading(self) -> str:
        return self.tr("Carry out act No. %1").replace("%1", self._act.number)

    def note(self) -> str:
        text = self.tr("%1 sheets are entered as destroyed. This cannot be taken back.")
        return text.replace("%1", str(self._act.sheets))

    def go_on(self) -> str:
        return self.tr("Enter it as destroyed")

    def work(self) -> Callable[[Progress], object | Refusal]:
        at = self.at.moment() or self.desk.clock.local_now()
        asked, copies = self.second.shown(self.desk.session), self.desk.controllers.paper.copies
        return lambda progress: copies.carry_out(self._act.act_id, at, asked())
