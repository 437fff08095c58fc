"""The head of the entry form: the paper itself, in the order in which it is read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.controllers.control.entries import ClauseEntry, InstructionEntry
from app.rules.terms import ControlObject, Grade, Origin
from ui import theme
from ui.desk import Desk
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import DayEdit, MomentEdit, inputs_of
from ui.widgets.field import Field
from ui.widgets.form_grid import FormGrid
from ui.widgets.part import Part

MOST_SHEETS = 100_000


class HeadForm(Part):
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        today = desk.clock.today
        self.grade: Choice[Grade] = Choice(Grade)
        self.registration_number, self.document_number, self.copy_number = QLineEdit(), QLineEdit(), QLineEdit()
        self.registered_on = DayEdit(desk.calendar, today)
        self.document_kind = QComboBox()
        self.document_kind.setEditable(True)
        self.document_kind.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.signed_on, self.started_on = DayEdit(desk.calendar, today), DayEdit(desk.calendar, today)
        self.received_at = MomentEdit(desk.calendar, today)
        self.origin: Choice[Origin] = Choice(Origin)
        self.control_object: Choice[ControlObject] = Choice(ControlObject, none=lambda: self.tr("not said"))
        self.stamped = QCheckBox()
        self.stamped.setChecked(True)
        self.title_kk, self.title_ru = QLineEdit(), QLineEdit()
        self.sheets, self.annex_sheets = CountBox(1, MOST_SHEETS), CountBox(0, MOST_SHEETS)
        self.registered_on.put(today())
        self.received_at.put(desk.clock.local_now())
        self.fields = {field.name: field for field in self._make_fields()}
        self._lay_out()
        self._connect()
        self.retranslate()

    def _make_fields(self) -> tuple[Field, ...]:
        return (
            Field("grade", lambda: self.tr("Secrecy"), self.grade),
            Field("registration_number", lambda: self.tr("Registration No."), self.registration_number),
            Field("registered_on", lambda: self.tr("Registered on"), self.registered_on),
            Field("sheets", lambda: self.tr("Sheets"), self.sheets),
            Field("annex_sheets", lambda: self.tr("Annex sheets"), self.annex_sheets),
            Field("copy_number", lambda: self.tr("Copy No."), self.copy_number),
            Field("document_kind", lambda: self.tr("Kind of document"), self.document_kind),
            Field("document_number", lambda: self.tr("Document No."), self.document_number),
            Field("signed_on", lambda: self.tr("Signed on"), self.signed_on),
            Field("received_at", lambda: self.tr("Received: day and hour"), self.received_at),
            Field("origin", lambda: self.tr("Origin"), self.origin),
            Field("control_object", lambda: self.tr("What is put under control (42)"), self.control_object),
            Field("stamped", lambda: self.tr("Its paper"), self.stamped),
            Field("started_on", lambda: self.tr("Execution started on"), self.started_on, self._start_hint),
            Field("title_kk", lambda: self.tr("Title in Kazakh"), self.title_kk),
            Field("title_ru", lambda: self.tr("Title in Russian"), self.title_ru),
        )

    def _start_hint(self) -> str:
        return self.tr("The day of the meeting or of publication, where execution starts at once (49, 52).")

    def _lay_out(self) -> None:
        rows = (
            (("grade", 4), ("registration_number", 4), ("registered_on", 4)),
            (("document_kind", 4), ("document_number", 4), ("signed_on", 4)),
            (("origin", 5), ("received_at", 4), ("started_on", 3)),
            (("control_object", 7), ("stamped", 5)),
            (("title_kk", 6), ("title_ru", 6)),
            (("sheets", 4), ("annex_sheets", 4), ("copy_number", 4)),
        )
        self._grid = FormGrid()
        for row in rows:
            self._grid.add_row(*((self.fields[name], share) for name, share in row))
        column = QVBoxLayout(self)
        theme.space(column)
        column.addWidget(self._grid)

    def _connect(self) -> None:
        for line in (self.registration_number, self.document_number, self.copy_number, self.title_kk, self.title_ru):
            line.textChanged.connect(self.changed)
        for edit in (self.registered_on, self.signed_on, self.started_on):
            edit.changed.connect(self.changed)
        self.received_at.changed.connect(self.changed)
        self.document_kind.editTextChanged.connect(self.changed)
        self.grade.currentIndexChanged.connect(self.changed)
        self.origin.currentIndexChanged.connect(self.changed)
        self.control_object.currentIndexChanged.connect(self.changed)
        self.stamped.toggled.connect(self.changed)
        self.sheets.valueChanged.connect(self.changed)
        self.annex_sheets.valueChanged.connect(self.changed)

    def inputs(self) -> list[QWidget]:
        """In the order of the paper."""
        entries = [field.entry for field in self._grid.fields() if isinstance(field, Field)]
        return [part for entry in entries for part in inputs_of(entry)]

    def own_faults(self) -> dict[str, str]:
        """What cannot even be handed on: a date that is missing or no date."""
        found = {}
        for name in ("registered_on", "signed_on", "received_at", "started_on"):
            edit = getattr(self, name)
            if edit.is_wrong():
                found[name] = self.tr("This is no date. Type it as 23.11.2026.")
        if self.signed_on.day() is None:
            found.setdefault("signed_on", self.tr("When was it signed?"))
        if self.received_at.moment() is None:
            found.setdefault("received_at", self.tr("When was it received: day and hour?"))
        return found

    def entry(self, clauses: tuple[ClauseEntry, ...]) -> InstructionEntry | None:
        """What is typed; None while a date it cannot do without is missing."""
        signed, received = self.signed_on.day(), self.received_at.moment()
        grade, origin = self.grade.chosen(), self.origin.chosen()
        if signed is None or received is None or grade is None or origin is None:
            return None
        return InstructionEntry(
            grade=grade,
            origin=origin,
            document_kind=self.document_kind.currentText(),
            document_number=self.document_number.text(),
            signed_on=signed,
            received_at=received,
            registration_number=self.registration_number.text(),
            registered_on=self.registered_on.day(),
            title_kk=self.title_kk.text(),
            title_ru=self.title_ru.text(),
            sheets=self.sheets.value(),
            annex_sheets=self.annex_sheets.value(),
            copy_number=self.copy_number.text(),
            started_on=self.started_on.day(),
            control_object=self.control_object.chosen(),
            stamped=self.stamped.isChecked(),
            clauses=clauses,
        )

    def show_next_number(self, number: str) -> None:
        self.registration_number.setPlaceholderText(self.tr("next free: %1").replace("%1", number) if number else "")

    def typed(self) -> dict[str, str]:
        """Every input as text, whether or not it makes sense yet."""
        grade, origin, what = self.grade.chosen(), self.origin.chosen(), self.control_object.chosen()
        texts = {
            "control_object": what.value if what else "",
            "stamped": "42" if self.stamped.isChecked() else "",
            "grade": grade.value if grade else "",
            "origin": origin.value if origin else "",
            "document_kind": self.document_kind.currentText(),
            "sheets": str(self.sheets.value()),
            "annex_sheets": str(self.annex_sheets.value()),
        }
        for name in LINES:
            texts[name] = getattr(self, name).text()
        return texts

    def put(self, typed: Mapping[str, str]) -> None:
        """What ``typed`` gave, back into the inputs."""
        self.grade.choose(Grade(typed["grade"]))
        self.origin.choose(Origin(typed["origin"]))
        what = typed["control_object"]
        self.control_object.choose(ControlObject(what) if what else None)
        self.stamped.setChecked(bool(typed["stamped"]))
        self.document_kind.setEditText(typed["document_kind"])
        self.sheets.setValue(int(typed["sheets"]))
        self.annex_sheets.setValue(int(typed["annex_sheets"]))
        for name in LINES:
            edit = getattr(self, name)
            if isinstance(edit, QLineEdit):
                edit.setText(typed[name])
            else:
                edit.put_text(typed[name])

    def received_on(self) -> date | None:
        moment = self.received_at.moment()
        return moment.date() if moment else None

    def retranslate(self) -> None:
        self.stamped.setText(self.tr("bears “Taken under control” (42)"))
        typed = self.document_kind.currentText()
        self.document_kind.clear()
        self.document_kind.addItems(
            [
                self.tr("Decree"),
                self.tr("Order"),
                self.tr("Minutes"),
                self.tr("Decision"),
                self.tr("Instruction"),
                self.tr("Action plan"),
                self.tr("Letter"),
            ]
        )
        self.document_kind.setEditText(typed)


LINES = (
    "registration_number", "registered_on", "document_number", "signed_on", "received_at", "started_on", "title_kk",
    "title_ru", "copy_number",
)  # fmt: skip
