"""A correction of what was registered: which field, what stands there, what is right, on what ground."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from enum import Enum
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from app.controllers.control.case_actions import CaseAction
from app.controllers.control.entries import FixedDate, Months, Term, Weeks, WorkingDays
from app.rules.outcome import Finding, Refusal
from app.rules.terms import Interim, Level, Mark, Origin, Special, TermSource
from ui import field_names, formats, messages, theme
from ui.answers import sentence_case
from ui.dialogs.case_form import CaseForm, field
from ui.widgets.bodies import BodyLine, BodyNames
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import DayEdit, MomentEdit
from ui.widgets.pick import Pick
from ui.widgets.term_edit import Kind, TermEdit
from ui.widgets.text_box import TextBox
from ui.widgets.texts import copyable

MOST_SHEETS = 100_000
FIELDS = (*field_names.HEAD, *field_names.CLAUSE)
WORDS: dict[str, type[Enum]] = {"origin": Origin, "level": Level, "term_source": TermSource}
WORDS_OR_NONE: dict[str, type[Enum]] = {"mark": Mark, "special": Special, "interim": Interim}
KINDS = {WorkingDays: Kind.WORKING_DAYS, Weeks: Kind.WEEKS, Months: Kind.MONTHS}


class CorrectForm(CaseForm):
    """Number and date of registration are never among the fields; dates and obligations follow the corrected facts."""

    action = CaseAction.CORRECT

    def build(self) -> None:
        self.values = dict(self.desk.controllers.corrections.values(self.case_id))
        self.which: Pick[str] = Pick(lambda: [(name, field_names.name_of(name)) for name in FIELDS])
        self.before, self.ground = copyable("muted"), self.line()
        self.after = Right([self._input(name) for name in FIELDS])
        self.add_row(field("which", lambda: self.tr("What is corrected"), self.which))
        self.add_row(field("before", lambda: self.tr("Stands there"), self.before))
        self.add_row(field("after", lambda: self.tr("Is right"), self.after))
        self.add_row(field("ground", lambda: self.tr("Ground of the correction"), self.ground))
        self.which.currentIndexChanged.connect(self._turn)
        self._turn(0)

    def note(self) -> str:
        return self.tr("What stood there is kept, with the ground, the day and who corrected it.")

    def _input(self, name: str) -> QWidget:
        made = _input_of(self, name)
        _put(made, self.values[name])
        return made

    def _turn(self, place: int) -> None:
        self.after.turn_to(place)
        self.before.setText(shown(self.values[FIELDS[place]]) or "—")

    def send(self) -> object | Refusal:
        name = self.which.chosen()
        assert name is not None  # one is always chosen
        value = _read(self.after.on_show)
        return self.desk.controllers.corrections.correct(self.case_id, {name: value}, self.ground.text())

    def show_refusal(self, refused: Refusal) -> None:
        """A finding about the corrected field stands beside what was typed for it."""
        name = self.which.chosen()
        breaches, requires = (
            tuple(_moved(found, name) for found in found_ones) for found_ones in (refused.breaches, refused.requires)
        )
        super().show_refusal(Refusal(breaches, requires, refused.deciders))

    def retranslate(self) -> None:
        super().retranslate()
        self.before.setText(shown(self.values[FIELDS[self.which.currentIndex()]]) or "—")


def _moved(found: Finding, name: str | None) -> Finding:
    return replace(found, values={**found.values, "field": "after"}) if found.values.get("field") == name else found


class Right(QWidget):
    """The inputs of all fields, one on show."""

    def __init__(self, inputs: list[QWidget]) -> None:
        super().__init__()
        self._inputs = inputs
        column = QVBoxLayout(self)
        theme.space(column)
        for one in inputs:
            column.addWidget(one)
        self.turn_to(0)

    def turn_to(self, place: int) -> None:
        for at, one in enumerate(self._inputs):
            one.setVisible(at == place)
        self.on_show = self._inputs[place]
        self.setFocusProxy(self.on_show)

    def typed(self) -> str:
        return str(_read(self.on_show))

    def is_wrong(self) -> bool:
        reader: Callable[[], bool] = getattr(self.on_show, "is_wrong", bool)
        return reader()

    def blamed(self) -> QWidget:
        blamed: Callable[[], QWidget] | None = getattr(self.on_show, "blamed", None)
        return blamed() if blamed is not None else self.on_show

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for inside in self._inputs:
            inside.setAccessibleName(name)


def _input_of(form: CaseForm, name: str) -> QWidget:
    calendar, today = form.desk.calendar, form.desk.clock.today
    if name in WORDS:
        return Choice(list(WORDS[name]))
    if name in WORDS_OR_NONE:
        return Choice(list(WORDS_OR_NONE[name]), none=lambda: "—")
    if name in ("responsible", "consolidator"):
        names = BodyNames(form.desk.cases.bodies)
        names.setParent(form)
        return BodyLine(names)
    if name in ("signed_on", "started_on"):
        return DayEdit(calendar, today)
    if name in ("legislative", "complex", "report_exempt"):
        return QCheckBox()
    if name in ("sheets", "annex_sheets"):
        return CountBox(0, MOST_SHEETS)
    if name in ("text_kk", "text_ru"):
        return TextBox()
    if name == "received_at":
        return MomentEdit(calendar, today)
    return TermEdit(calendar, today) if name == "term" else QLineEdit()


def _put(entry: QWidget, value: Any) -> None:
    match entry:
        case TermEdit():
            _put_term(entry, value)
        case Choice():
            entry.choose(value)
        case DayEdit() | MomentEdit():
            entry.put(value)
        case QCheckBox():
            entry.setChecked(bool(value))
        case CountBox():
            entry.setValue(int(value))
        case QLineEdit() | TextBox():
            entry.setText(str(value or ""))


def _put_term(entry: TermEdit, term: Term | None) -> None:
    if isinstance(term, FixedDate):
        entry.choose(Kind.DATE)
        entry.day.put(term.on)
    elif term is None:
        entry.choose(Kind.NONE)
    else:
        entry.choose(KINDS[type(term)])
        entry.count.setValue(term.count)


def _read(entry: QWidget) -> object:
    match entry:
        case TermEdit():
            return entry.term()
        case Choice():
            return entry.chosen()
        case DayEdit():
            return entry.day()
        case MomentEdit():
            return entry.moment()
        case QCheckBox():
            return entry.isChecked()
        case CountBox():
            return entry.value()
        case QLineEdit() | TextBox():
            return entry.text()
    return None


def shown(value: object) -> str:
    """A field's value in words of the window."""
    match value:
        case None | "":
            return ""
        case bool():
            return "✓" if value else "—"
        case Enum():
            return sentence_case(messages.word(value))
        case datetime():
            return formats.moment(value)
        case date():
            return formats.day(value)
        case FixedDate(on):
            return formats.day(on)
        case WorkingDays(count):
            return formats.working_days(count)
        case Weeks(count):
            return formats.Counted().weeks(count)
        case Months(count):
            return formats.Counted().months(count)
    return str(value)
