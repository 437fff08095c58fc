"""A paper is registered in a journal: incoming, outgoing or internal; a late entry bears the day it happened."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.controllers.office.numbers import Numbers
from app.controllers.office.papers import PaperEntry, Papers
from app.rules.outcome import Refusal
from app.rules.terms import Grade, SeriesKind
from ui import messages
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.dialogs.number_forms import pick_unit
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field

MOST_SHEETS = 10_000


class PaperEntryForm(FormDialog):
    """``outcome`` is the registered paper."""

    def __init__(self, desk: Desk, kind: SeriesKind) -> None:
        super().__init__(desk)
        self._kind = kind
        self._papers = Papers(desk.session)
        self.number, self.document_kind, self.title_kk = QLineEdit(), QLineEdit(), QLineEdit()
        self.correspondent, self.their_number = QLineEdit(), QLineEdit()
        self.addressee, self.executor, self.file_index = QLineEdit(), QLineEdit(), QLineEdit()
        self.registered_on = DayEdit(desk.calendar, desk.clock.today)
        self.their_date = DayEdit(desk.calendar, desk.clock.today)
        self.registered_on.put(desk.clock.today())
        grades = [grade for grade in Grade if grade in desk.session.grades]
        self.of_grade = Choice(grades)
        self.sheets, self.annex_sheets = CountBox(1, MOST_SHEETS), CountBox(0, MOST_SHEETS)
        self.copies = CountBox(1, 999)
        self.unit = pick_unit(desk, lambda: self.tr("the whole office"))
        self.despite = QCheckBox()
        self._build()
        self.of_grade.currentIndexChanged.connect(self._show_next)
        self.unit.currentIndexChanged.connect(self._show_next)
        self._show_next()
        self.ready()

    def _build(self) -> None:
        self.add_row(
            Field("number", lambda: self.tr("Number (empty: the next)"), self.number),
            Field("registered_on", lambda: self.tr("Registered on"), self.registered_on),
            Field("grade", lambda: self.tr("Grade"), self.of_grade),
            Field("unit_key", lambda: self.tr("Series of"), self.unit),
        )
        self.add_row(
            (Field("document_kind", lambda: self.tr("Kind of document"), self.document_kind), 4),
            (Field("title_kk", lambda: self.tr("Short content"), self.title_kk), 8),
        )
        self.add_row(
            (Field("correspondent", lambda: self.tr("From whom, to whom"), self.correspondent), 6),
            (Field("their_number", lambda: self.tr("Their number"), self.their_number), 3),
            (Field("their_date", lambda: self.tr("Their date"), self.their_date), 3),
        )
        self.add_row(
            Field("sheets", lambda: self.tr("Sheets"), self.sheets),
            Field("annex_sheets", lambda: self.tr("Sheets of annexes"), self.annex_sheets),
            Field("copies", lambda: self.tr("Copies"), self.copies),
        )
        self.add_row(
            Field("addressee", lambda: self.tr("Addressee"), self.addressee),
            Field("executor", lambda: self.tr("Executor"), self.executor),
            Field("file_index", lambda: self.tr("File, sheet"), self.file_index),
        )
        self.add_row((self.despite, 12))

    def _show_next(self) -> None:
        """What the number will be, of the chosen series and grade."""
        grade, unit_key = self.of_grade.chosen() or Grade.SECRET, self.unit.chosen() or 0
        self.number.setPlaceholderText(Numbers(self.desk.session).upcoming(self._kind, grade, unit_key))

    def heading(self) -> str:
        return self.tr("Register a paper: %1").replace("%1", messages.word(self._kind))

    def note(self) -> str:
        return self.tr("A late entry bears the day it happened; the day of entry is kept beside it.")

    def send(self) -> object | Refusal:
        entry = PaperEntry(
            kind=self._kind,
            grade=self.of_grade.chosen() or Grade.SECRET,
            document_kind=self.document_kind.text(),
            title_kk=self.title_kk.text(),
            number=self.number.text().strip(),
            registered_on=self.registered_on.day(),
            correspondent=self.correspondent.text(),
            their_number=self.their_number.text(),
            their_date=self.their_date.day(),
            sheets=self.sheets.value(),
            annex_sheets=self.annex_sheets.value(),
            copies=self.copies.value(),
            addressee=self.addressee.text(),
            executor=self.executor.text(),
            file_index=self.file_index.text(),
            unit_key=self.unit.chosen() or 0,
        )
        return self._papers.register(entry, despite_duplicate=self.despite.isChecked())

    def retranslate(self) -> None:
        super().retranslate()
        self.despite.setText(self.tr("Register it although the same paper seems to be there"))
