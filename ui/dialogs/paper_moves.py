"""The wet-signature tracker's forms: a paper was printed, is handed to somebody, comes back, is destroyed."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.controllers.drafting.assigning import Subject
from app.controllers.drafting.tracked_papers import PaperEntry
from app.rules.outcome import Refusal
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import DayEdit, MomentEdit
from ui.widgets.field import Field

MOST_SHEETS = 100_000


class PrintedDialog(FormDialog):
    """A paper printed for signing is entered; it lies in the safe."""

    def __init__(self, desk: Desk, subject: Subject, draft_number: str, sheets: int, name: str = "") -> None:
        super().__init__(desk)
        self._subject, self._number = subject, draft_number
        self.name, self.copy = QLineEdit(name), QLineEdit("1")
        self.sheets = CountBox(1, MOST_SHEETS)
        self.sheets.setValue(sheets)
        self.printed_on = DayEdit(desk.calendar, desk.clock.today)
        self.printed_on.put(desk.clock.today())
        self.add_row(Field("name", lambda: self.tr("What the paper is"), self.name))
        self.add_row(
            Field("copy", lambda: self.tr("Copy No."), self.copy),
            Field("sheets", lambda: self.tr("Sheets"), self.sheets),
            Field("printed_on", lambda: self.tr("Printed on"), self.printed_on),
        )
        self.ready()

    def heading(self) -> str:
        return self.tr("A paper printed for signing")

    def send(self) -> object | Refusal:
        on = self.printed_on.day() or self.desk.clock.today()
        entry = PaperEntry(self.name.text(), self.copy.text(), self.sheets.value(), on)
        return self.desk.controllers.acts.papers.printed(self._subject, self._number, entry)


class HandDialog(FormDialog):
    """A paper leaves the safe against signature."""

    def __init__(self, desk: Desk, paper_id: int, name: str, to: str = "") -> None:
        super().__init__(desk)
        self._paper_id, self._name = paper_id, name
        self.handed_to, self.purpose = QLineEdit(to), QLineEdit()
        self.at = MomentEdit(desk.calendar, desk.clock.today)
        self.at.put(desk.clock.local_now())
        self.add_row(Field("handed_to", lambda: self.tr("Handed to whom (signed for it)"), self.handed_to))
        self.add_row(
            Field("at", lambda: self.tr("Day and hour"), self.at),
            Field("purpose", lambda: self.tr("What for"), self.purpose),
        )
        self.ready()

    def heading(self) -> str:
        return self.tr("Hand out: %1").replace("%1", self._name)

    def note(self) -> str:
        return self.tr("Until it is back, the paper stands on the evening list of papers outside the safe.")

    def send(self) -> object | Refusal:
        at = self.at.moment() or self.desk.clock.local_now()
        return self.desk.controllers.acts.papers.hand(self._paper_id, self.handed_to.text(), at, self.purpose.text())


class BackDialog(FormDialog):
    """A paper comes back into the safe, signed or not, its sheets counted."""

    def __init__(self, desk: Desk, paper_id: int, name: str, sheets: int) -> None:
        super().__init__(desk)
        self._paper_id, self._name = paper_id, name
        self.at = MomentEdit(desk.calendar, desk.clock.today)
        self.at.put(desk.clock.local_now())
        self.sheets = CountBox(0, MOST_SHEETS)
        self.sheets.setValue(sheets)
        self.signed, self.remark = QCheckBox(), QLineEdit()
        self.signed.setChecked(True)
        self.add_row(
            Field("at", lambda: self.tr("Day and hour"), self.at),
            Field("sheets", lambda: self.tr("Sheets counted"), self.sheets),
        )
        self.add_row((self.signed, 12))
        self.add_row(Field("remark", lambda: self.tr("Remark"), self.remark))
        self.ready()

    def heading(self) -> str:
        return self.tr("Back in the safe: %1").replace("%1", self._name)

    def send(self) -> object | Refusal:
        at = self.at.moment() or self.desk.clock.local_now()
        return self.desk.controllers.acts.papers.back(
            self._paper_id, at, signed=self.signed.isChecked(), sheets=self.sheets.value(), remark=self.remark.text()
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.signed.setText(self.tr("It is signed"))


class DestroyedDialog(FormDialog):
    """A paper is no more: destroyed by act, or filed elsewhere."""

    def __init__(self, desk: Desk, paper_id: int, name: str) -> None:
        super().__init__(desk)
        self._paper_id, self._name = paper_id, name
        self.on, self.reference = DayEdit(desk.calendar, desk.clock.today), QLineEdit()
        self.on.put(desk.clock.today())
        self.add_row(
            Field("on", lambda: self.tr("On"), self.on),
            Field("reference", lambda: self.tr("Act or file: number and date"), self.reference),
        )
        self.ready()

    def heading(self) -> str:
        return self.tr("Destroyed or filed: %1").replace("%1", self._name)

    def send(self) -> object | Refusal:
        on = self.on.day() or self.desk.clock.today()
        return self.desk.controllers.acts.papers.destroyed(self._paper_id, on, self.reference.text())
