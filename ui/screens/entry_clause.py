"""One clause of the entry form: the unit of control, with its term, its bodies and what must come of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.controllers.control.entries import ClauseEntry, CoExecutorEntry
from app.rules.terms import Interim, Level, LevelGround, Mark, OrganisationKind, Special, TermSource, TextKind
from ui import theme
from ui.desk import Desk
from ui.dialogs.standard_text import StandardTextButton
from ui.widgets.bodies import BodyLine, BodyNames, CoExecutors
from ui.widgets.checks import Checks
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.form_grid import FormGrid
from ui.widgets.named_dates import NamedDates
from ui.widgets.part import Part
from ui.widgets.term_edit import TermEdit
from ui.widgets.text_box import TextBox
from ui.widgets.texts import button, label

LINES = ("number", "term_reference", "responsible", "consolidator", "official", "final_result", "completion_form")
CHOICES = {"level": Level, "mark": Mark, "term_source": TermSource, "interim": Interim, "special": Special}
CHECKS = ("legislative", "complex", "report_exempt", "local", "resonance")


class ClauseForm(Part):
    changed = Signal()
    inputs_changed = Signal()
    remove_wanted = Signal()

    def __init__(self, desk: Desk, names: BodyNames) -> None:
        super().__init__()
        self.setObjectName("panel")
        today = desk.clock.today
        self._place = 0
        self._places_control = desk.controllers.organisation.kind() is OrganisationKind.ADMINISTRATION
        self.number, self.term_reference, self.official = QLineEdit(), QLineEdit(), QLineEdit()
        self.final_result, self.completion_form = QLineEdit(), QLineEdit()
        self.text_kk, self.text_ru = TextBox(), TextBox()
        self.term = TermEdit(desk.calendar, today)
        self.mark: Choice[Mark] = Choice(Mark, none=lambda: self.tr("no mark"))
        self.term_source: Choice[TermSource] = Choice(TermSource)
        self.level: Choice[Level] = Choice(Level)
        self.responsible, self.consolidator = BodyLine(names), BodyLine(names)
        self.coexecutors = CoExecutors(names, desk.calendar, today)
        self.interim: Choice[Interim] = Choice(Interim, none=lambda: self.tr("none"))
        self.special: Choice[Special] = Choice(Special, none=lambda: self.tr("no special track"))
        self.legislative, self.complex, self.report_exempt = QCheckBox(), QCheckBox(), QCheckBox()
        self.local, self.resonance = QCheckBox(), QCheckBox()
        self.level_grounds: Checks[LevelGround] = Checks(LevelGround)
        self.named_dates = NamedDates(desk.calendar, today)
        self._heading, self.remove = label("heading"), button("link")
        self.standard_text = StandardTextButton(
            desk, self,
            {
                TextKind.INSTRUCTION: (self.text_kk, self.text_ru), TextKind.FINAL_RESULT: (self.final_result,),
                TextKind.COMPLETION: (self.completion_form,),
            },
        )  # fmt: skip
        self.fields = {field.name: field for field in self._make_fields()}
        self._lay_out()
        self._connect()
        self.retranslate()

    def _make_fields(self) -> tuple[Field, ...]:
        return (
            Field("number", lambda: self.tr("Clause No."), self.number),
            Field("text_kk", lambda: self.tr("Text in Kazakh"), self.text_kk),
            Field("text_ru", lambda: self.tr("Text in Russian"), self.text_ru),
            Field("term", lambda: self.tr("Term"), self.term),
            Field("mark", lambda: self.tr("Mark"), self.mark),
            Field("term_source", lambda: self.tr("Term named by"), self.term_source),
            Field("term_reference", lambda: self.tr("Paper that names the term"), self.term_reference),
            Field("level", lambda: self.tr("Level of control"), self.level),
            Field("level_grounds", lambda: self.tr("Why at the Administration (42-1)"), self.level_grounds),
            Field("named_dates", lambda: self.tr("Dates the papers name, where they differ (50)"), self.named_dates),
            Field("responsible", lambda: self.tr("Responsible executor (named first)"), self.responsible),
            Field("consolidator", lambda: self.tr("Body marked “(consolidation)”"), self.consolidator, self._mark_hint),
            Field("coexecutors", lambda: self.tr("Co-executors"), self.coexecutors),
            Field("official", lambda: self.tr("Responsible official"), self.official),
            Field("final_result", lambda: self.tr("Final result"), self.final_result),
            Field("completion_form", lambda: self.tr("Form of completion"), self.completion_form),
            Field("interim", lambda: self.tr("Interim reports"), self.interim),
            Field("special", lambda: self.tr("Special track (66-3)"), self.special),
        )

    def _mark_hint(self) -> str:
        return self.tr("Empty: the body named first consolidates (55).")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        theme.space(head, spacing=8)
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self.standard_text)
        head.addWidget(self.remove)
        rows = (
            (("number", 3), ("level", 5), ("interim", 4)),
            (("text_kk", 6), ("text_ru", 6)),
            (("term", 8), ("mark", 4)),
            (("term_source", 5), ("term_reference", 7)),
            (("named_dates", 12),),
            (("level_grounds", 12),),
            (("responsible", 6), ("consolidator", 6)),
            (("coexecutors", 12),),
            (("official", 6), ("special", 6)),
            (("final_result", 6), ("completion_form", 6)),
        )
        self._grid = FormGrid()
        for row in rows:
            self._grid.add_row(*((self.fields[name], share) for name, share in row))
        column = QVBoxLayout(self)
        theme.space(column, 12, 8, 12, 10, spacing=8)
        column.addLayout(head)
        column.addWidget(self._grid)
        for name in CHECKS:
            column.addWidget(getattr(self, name))

    def _connect(self) -> None:
        for name in LINES:
            getattr(self, name).textChanged.connect(self.changed)
        for name in CHOICES:
            getattr(self, name).currentIndexChanged.connect(self.changed)
        for name in CHECKS:
            getattr(self, name).toggled.connect(self.changed)
        for text in (self.text_kk, self.text_ru):
            text.textChanged.connect(self.changed)
        for part in (self.term, self.level_grounds, self.named_dates):
            part.changed.connect(self.changed)
        self.coexecutors.changed.connect(self.changed)
        self.coexecutors.inputs_changed.connect(self.inputs_changed)
        self.remove.clicked.connect(self.remove_wanted)
        self.level.currentIndexChanged.connect(self._show_grounds)
        self._show_grounds()

    def _show_grounds(self) -> None:
        for part in (self.fields["level_grounds"], self.local, self.resonance):
            part.setVisible(self._asks_grounds())

    def _asks_grounds(self) -> bool:
        """The Administration alone says why a clause is under its control (42-1); another office takes the level from
        the paper."""
        return self._places_control and self.level.chosen() is Level.ADMINISTRATION

    def inputs(self) -> list[QWidget]:
        """In the order of the paper; the buttons come last, so that Tab never meets them on the way down."""
        found: list[QWidget] = []
        for field in self._grid.fields():
            entry = field.entry if isinstance(field, Field) else field
            if isinstance(entry, TermEdit | CoExecutors | Checks | NamedDates):
                found += entry.inputs()
            else:
                found.append(entry)
        return [*found, *(getattr(self, name) for name in CHECKS), self.standard_text, self.remove]

    def show_place(self, place: int, *, alone: bool) -> None:
        """Which clause of how many; a single one cannot be removed."""
        self._place = place
        self.remove.setVisible(not alone)
        self.retranslate()

    def own_faults(self) -> dict[str, str]:
        found = {}
        if self.term.is_missing():
            found["term"] = self.tr("Type the date, or choose another kind of term.")
        if self.named_dates.is_wrong():
            found["named_dates"] = self.tr("This is no date. Type it as 23.11.2026.")
        if self.coexecutors.is_wrong():
            found["coexecutors"] = self.tr("A date of a co-executor is no date. Type it as 23.11.2026.")
        return found

    def entry(self) -> ClauseEntry:
        return ClauseEntry(
            number=self.number.text(),
            text_kk=self.text_kk.toPlainText(),
            text_ru=self.text_ru.toPlainText(),
            level=self.level.chosen() or Level.ADMINISTRATION,
            term=self.term.term(),
            term_source=self.term_source.chosen() or TermSource.TEXT,
            term_reference=self.term_reference.text(),
            mark=self.mark.chosen(),
            special=self.special.chosen(),
            legislative=self.legislative.isChecked(),
            complex=self.complex.isChecked(),
            interim=self.interim.chosen(),
            report_exempt=self.report_exempt.isChecked(),
            responsible=self.responsible.text(),
            consolidator=self.consolidator.text(),
            coexecutors=tuple(
                CoExecutorEntry(row.body.text(), row.due.day(), row.present.isChecked())
                for row in self.coexecutors.rows
            ),
            level_grounds=self.level_grounds.chosen() if self._asks_grounds() else frozenset(),
            local=self._asks_grounds() and self.local.isChecked(),
            resonance=self._asks_grounds() and self.resonance.isChecked(),
            named_dates=self.named_dates.dates(),
            official=self.official.text(),
            final_result=self.final_result.text(),
            completion_form=self.completion_form.text(),
        )

    def typed(self) -> dict[str, Any]:
        """Every input as text, whether or not it makes sense yet."""
        texts: dict[str, Any] = {name: getattr(self, name).text() for name in LINES}
        texts |= {name: getattr(self, name).isChecked() for name in CHECKS}
        for name in CHOICES:
            chosen = getattr(self, name).chosen()
            texts[name] = chosen.value if chosen else ""
        texts |= {"text_kk": self.text_kk.toPlainText(), "text_ru": self.text_ru.toPlainText()}
        texts |= {"level_grounds": self.level_grounds.typed(), "named_dates": self.named_dates.typed()}
        return texts | {"term": self.term.typed(), "coexecutors": self.coexecutors.typed()}

    def put(self, typed: Mapping[str, Any]) -> None:
        for name in LINES:
            getattr(self, name).setText(typed[name])
        for name in CHECKS:
            getattr(self, name).setChecked(typed[name])
        for name, kind in CHOICES.items():
            getattr(self, name).choose(kind(typed[name]) if typed[name] else None)
        self.text_kk.setPlainText(typed["text_kk"])
        self.text_ru.setPlainText(typed["text_ru"])
        self.level_grounds.choose(*map(LevelGround, typed["level_grounds"].split()))
        self.named_dates.put(typed["named_dates"])
        self.term.put(typed["term"])
        self.coexecutors.put(typed["coexecutors"])

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Clause: the unit of control (%1)").replace("%1", str(self._place + 1)))
        self.remove.setText(self.tr("Remove this clause"))
        self.legislative.setText(self.tr("Needs legislative amendments (46)"))
        self.complex.setText(self.tr("Complex and interdepartmental, changes approaches (56)"))
        self.local.setText(self.tr("A current or local matter (42-1)"))
        self.resonance.setText(self.tr("It caused public resonance (42-1)"))
        self.report_exempt.setText(self.tr("No report in the form of Appendix 7 is asked for (66)"))
