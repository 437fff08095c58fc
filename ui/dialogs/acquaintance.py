"""Forms of the acquaintance sheet: who is to read a paper, and on which day he did."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.controllers.drafting.assigning import Subject
from app.controllers.office.acquaintances import ReaderEntry, ReaderView
from app.rules.outcome import Refusal
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field


class ReaderDialog(FormDialog):
    """A person is put on the sheet: an official of the directory, or a name typed."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        super().__init__(desk)
        self._subject = subject
        self._officials = desk.controllers.officials.all(desk.clock.today())
        self.official, self.name, self.position = QComboBox(), QLineEdit(), QLineEdit()
        self.official.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.official.addItem("")
        for one in self._officials:
            self.official.addItem(f"{one.name}, {one.position_kk}")
        self.official.currentIndexChanged.connect(self._take)
        self.add_row(Field("official", lambda: self.tr("From the directory of officials"), self.official))
        self.add_row(
            Field("name", lambda: self.tr("Name"), self.name),
            Field("position", lambda: self.tr("Position"), self.position),
        )
        self.ready()

    def _take(self) -> None:
        place = self.official.currentIndex()
        if place > 0:
            self.name.setText(self._officials[place - 1].name)
            self.position.setText(self._officials[place - 1].position_kk)

    def entry(self) -> ReaderEntry:
        """The person as typed; who was chosen and then typed over is no official of the directory."""
        place = self.official.currentIndex()
        chosen = self._officials[place - 1] if place > 0 else None
        same = chosen is not None and chosen.name == self.name.text().strip()
        official_id = chosen.official_id if chosen is not None and same else None
        return ReaderEntry(self.name.text(), self.position.text(), official_id)

    def heading(self) -> str:
        return self.tr("Put a person on the acquaintance sheet")

    def note(self) -> str:
        return self.tr("One person has one line. Everybody reads and signs in person; nobody signs for another.")

    def send(self) -> object | Refusal:
        return self.desk.controllers.acquaintance_sheets.readers.add(self._subject, self.entry())

    def retranslate(self) -> None:
        super().retranslate()
        self.official.setItemText(0, self.tr("not from the directory"))


class SeenDialog(FormDialog):
    """A person of the sheet has read the paper and signed."""

    def __init__(self, desk: Desk, subject: Subject, line: ReaderView) -> None:
        super().__init__(desk)
        self._subject, self._line = subject, line
        self.on = DayEdit(desk.calendar, desk.clock.today)
        self.on.put(desk.clock.today())
        self.add_row(Field("on", lambda: self.tr("Read and signed on"), self.on))
        self.ready()

    def heading(self) -> str:
        return self.tr("Has read the paper: %1").replace("%1", self._line.name)

    def note(self) -> str:
        return self.tr("Enter it only when this person has signed on the sheet. A signed line is not changed.")

    def send(self) -> object | Refusal:
        on = self.on.day() or self.desk.clock.today()
        return self.desk.controllers.acquaintance_sheets.readers.seen(self._subject, self._line.line_id, on)
