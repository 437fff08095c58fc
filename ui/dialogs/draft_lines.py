"""A clause of the control assignment, and the signed act put under control clause by clause (25)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit

from app.controllers.drafting.assigning import LineEntry, LineView
from app.controllers.drafting.draft_control import ControlEntry
from app.controllers.drafting.draft_views import DraftView
from app.rules.outcome import Refusal
from app.rules.terms import Interim, Level, LevelGround, Origin
from ui import messages, theme
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.bodies import BodyLine, BodyNames
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import DayEdit, MomentEdit
from ui.widgets.field import Field
from ui.widgets.term_edit import Kind, TermEdit

MOST_SHEETS = 100_000


class LineDialog(FormDialog):
    """One clause; ``place`` None adds one. The whole list is kept again with it."""

    def __init__(self, desk: Desk, draft_id: int, lines: Sequence[LineView], place: int | None) -> None:
        super().__init__(desk)
        self._draft_id, self._lines, self._place = draft_id, lines, place
        names = BodyNames(desk.cases.bodies)
        self.number, self.completion, self.final_result = QLineEdit(), QLineEdit(), QLineEdit()
        self.official, self.unit = QLineEdit(), QLineEdit()
        self.measure_kk, self.measure_ru, self.others = QPlainTextEdit(), QPlainTextEdit(), QPlainTextEdit()
        for text in (self.measure_kk, self.measure_ru, self.others):
            text.setTabChangesFocus(True)
            theme.size(text, max_height=64)
        self.term = TermEdit(desk.calendar, desk.clock.today)
        self.responsible = BodyLine(names)
        self.level: Choice[Level] = Choice(Level, none=lambda: self.tr("not set yet"))
        self.interim: Choice[Interim] = Choice(Interim, none=lambda: self.tr("none"))
        self.grounds = {ground: QCheckBox() for ground in LevelGround}
        self.legislative, self.complex = QCheckBox(), QCheckBox()
        self._add_rows()
        self.level.currentIndexChanged.connect(self._fit)
        self._fill(lines[place].entry if place is not None else LineEntry(str(len(lines) + 1), ""))
        self._fit()
        self.ready()
        self.fit(720, 620)

    def _add_rows(self) -> None:
        self.add_row(
            (Field("number", lambda: self.tr("Clause"), self.number), 3),
            (Field("term", lambda: self.tr("Term"), self.term), 9),
        )
        self.add_row(Field("measure_kk", lambda: self.tr("Measure in Kazakh"), self.measure_kk))
        self.add_row(Field("measure_ru", lambda: self.tr("Measure in Russian"), self.measure_ru))
        self.add_row(
            Field("completion_form", lambda: self.tr("Form of completion"), self.completion),
            Field("final_result", lambda: self.tr("Final result (only a measurable one)"), self.final_result),
        )
        self.add_row(
            Field("responsible", lambda: self.tr("Responsible, named first: it consolidates (55)"), self.responsible),
            Field("official", lambda: self.tr("Responsible official"), self.official),
        )
        self.add_row(Field("coexecutors", lambda: self.tr("Co-executors, one a line"), self.others))
        self.add_row(
            Field("level", lambda: self.tr("Level of control (30-1)"), self.level),
            Field("unit", lambda: self.tr("Unit of the Administration"), self.unit),
            Field("interim", lambda: self.tr("Interim reports"), self.interim),
        )
        for check in self.grounds.values():
            self.add_row((check, 12))
        self.add_row((self.legislative, 6), (self.complex, 6))

    def _fit(self) -> None:
        for check in self.grounds.values():
            check.setVisible(self.level.chosen() is Level.ADMINISTRATION)

    def _fill(self, entry: LineEntry) -> None:
        self.number.setText(entry.number)
        self.measure_kk.setPlainText(entry.measure_kk)
        self.measure_ru.setPlainText(entry.measure_ru)
        self.completion.setText(entry.completion_form)
        self.final_result.setText(entry.final_result)
        self.responsible.setText(entry.responsible)
        self.official.setText(entry.official)
        self.others.setPlainText("\n".join(entry.coexecutors))
        self.level.choose(entry.level)
        self.unit.setText(entry.unit)
        self.interim.choose(entry.interim)
        for ground, check in self.grounds.items():
            check.setChecked(ground in entry.level_grounds)
        self.legislative.setChecked(entry.legislative)
        self.complex.setChecked(entry.complex)
        if self._place is not None:  # a new clause begins with a date to be typed
            self.term.put_term(entry.term)

    def entry(self) -> LineEntry:
        """The clause as typed."""
        level = self.level.chosen()
        grounds = frozenset(ground for ground, check in self.grounds.items() if check.isChecked())
        return LineEntry(
            number=self.number.text().strip(),
            measure_kk=self.measure_kk.toPlainText().strip(),
            measure_ru=self.measure_ru.toPlainText().strip(),
            term=self.term.term(),
            completion_form=self.completion.text().strip(),
            final_result=self.final_result.text().strip(),
            responsible=self.responsible.text().strip(),
            coexecutors=tuple(line.strip() for line in self.others.toPlainText().splitlines() if line.strip()),
            official=self.official.text().strip(),
            level=level,
            level_grounds=grounds if level is Level.ADMINISTRATION else frozenset(),
            unit=self.unit.text().strip(),
            legislative=self.legislative.isChecked(),
            complex=self.complex.isChecked(),
            interim=self.interim.chosen(),
        )

    def heading(self) -> str:
        return self.tr("Clause of the control assignment")

    def note(self) -> str:
        return self.tr("What a clause still leaves out is named on the page; it may be kept half written (4, 30-1).")

    def go_on(self) -> str:
        return self.tr("Keep it")

    def own_faults(self) -> dict[str, str]:
        wrong = super().own_faults()
        if self.term.chosen() is Kind.DATE and self.term.day.is_wrong():
            wrong["term"] = self.tr("This is not a date.")
        return wrong

    def send(self) -> object | Refusal:
        entries = [line.entry for line in self._lines]
        if self._place is None:
            entries.append(self.entry())
        else:
            entries[self._place] = self.entry()
        return self.desk.controllers.acts.control.keep(self._draft_id, entries)

    def retranslate(self) -> None:
        super().retranslate()
        self.legislative.setText(self.tr("Legislative amendments (46)"))
        self.complex.setText(self.tr("Complex and interdepartmental (56)"))
        for ground, check in self.grounds.items():
            check.setText(sentence_case(messages.word(ground)))


class ControlDialog(FormDialog):
    """The signed act and its approved assignment: every clause becomes a card."""

    def __init__(self, desk: Desk, view: DraftView) -> None:
        super().__init__(desk)
        self._view = view
        self.number, self.assignment, self.copy_number = QLineEdit(view.act_number), QLineEdit(), QLineEdit()
        self.received_at = MomentEdit(desk.calendar, desk.clock.today)
        self.received_at.put(desk.clock.local_now())
        self.assigned_on = DayEdit(desk.calendar, desk.clock.today)
        self.assigned_on.put(desk.clock.today())
        self.origin: Choice[Origin] = Choice(Origin)
        self.annexes = CountBox(0, MOST_SHEETS)
        self.add_row(
            Field("number", lambda: self.tr("Number of the act"), self.number),
            Field("received_at", lambda: self.tr("Received: day and hour"), self.received_at),
        )
        self.add_row(
            Field("assignment", lambda: self.tr("Approved control assignment: number and date"), self.assignment),
            Field("assigned_on", lambda: self.tr("Assigned on"), self.assigned_on),
        )
        self.add_row(
            Field("origin", lambda: self.tr("Origin"), self.origin),
            Field("copy_number", lambda: self.tr("Copy No."), self.copy_number),
            Field("annex_sheets", lambda: self.tr("Annex sheets"), self.annexes),
        )
        self.ready()

    def heading(self) -> str:
        return self.tr("Put the act under control")

    def note(self) -> str:
        return self.tr("Every clause of the assignment becomes a card of its own; nothing is typed again (25, 42).")

    def send(self) -> object | Refusal:
        entry = ControlEntry(
            number=self.number.text(),
            received_at=self.received_at.moment() or self.desk.clock.local_now().replace(tzinfo=None),
            assigned_on=self.assigned_on.day() or self.desk.clock.today(),
            assignment=self.assignment.text(),
            origin=self.origin.chosen() or Origin.GENERAL,
            copy_number=self.copy_number.text(),
            annex_sheets=self.annexes.value(),
        )
        return self.desk.controllers.acts.control.put_under_control(self._view.draft_id, entry)
