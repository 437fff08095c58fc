"""The base of every form that does something with a case: its card, its words, inputs of the usual kinds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.controllers.control.case_actions import CaseAction
from app.rules.outcome import Answer, Finding, Refusal
from app.rules.terms import Rule
from ui import messages, theme
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.answer_panel import AnswerPanel
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.inputs import on_typing

TYPING_PAUSE_MS = 200
WIDE, HIGH = 1060, 620  # of a form with the decree's answer in it
BESIDE_BELOW = 1.5  # scale below which the answer stands beside the fields
# Beside which input a rule's finding stands.
PLACES = {
    Rule.DECISIONS_DECIDER: "decided_by",
    Rule.DECISIONS_LETTER_IN_TIME: "letter_on",
    Rule.DECISIONS_LETTER_CONTENT: "letter_states",
    Rule.DECISIONS_NEW_DATE: "new_deadline",
    Rule.DECISIONS_EXTEND_BASIS: "basis",
    Rule.DECISIONS_EXTEND_DISCIPLINE: "discipline",
    Rule.DECISIONS_EXTEND_REPEAT: "discipline",
    Rule.DECISIONS_EXTEND_REPEAT_PLAN: "exceptional_reason",
    Rule.DECISIONS_EXTEND_REPEAT_COUNCIL: "exceptional_reason",
    Rule.DECISIONS_EXTEND_THIRD: "punishment",
    Rule.DECISIONS_TRANSFER_MEDIUM: "external_circumstances",
    Rule.DECISIONS_TRANSFER_LONG: "effect_watched",
    Rule.DECISIONS_RESCHEDULE_GROUNDS: "ground",
    Rule.DECISIONS_RESCHEDULE_BASIS: "basis",
    Rule.DECISIONS_REMOVE_GROUND: "ground",
    Rule.DECISIONS_REMOVE_BASIS: "basis",
    Rule.DECISIONS_REMOVE_SPECIAL: "basis",
    Rule.DECISIONS_REMOVE_OWN_AFTER: "administration_reference",
    Rule.DECISIONS_REINSTATE: "ground",
    Rule.REPORTS_SELF_ASSESSMENT: "assessment",
    Rule.REPORTS_SIGNATORY: "signed_by",
    Rule.REPORTS_PROPOSAL: "proposal",
    Rule.REPORTS_RISK_ADDRESSEE: "addressee",
}


class CaseForm(FormDialog):
    """A subclass names its ``action``, which gives the heading; ``subject`` is the record of the case it begins with
    (an obligation, a report), 0 for none."""

    action: ClassVar[CaseAction]
    needed_days: ClassVar[tuple[str, ...]] = ()  # dates that cannot stay empty

    def __init__(self, desk: Desk, case_id: int, subject: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(desk, case_id=case_id, parent=parent)
        self.case_id, self.subject = case_id, subject
        self.card = desk.cases.card(case_id)
        self.answer: AnswerPanel | None = None
        self._is_wide: bool | None = None  # None: nothing stands beside the fields
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.draw_answer)
        self.show_grade(self.card.grade)
        self.build()
        self.ready()

    def build(self) -> None:
        """Make the fields."""

    def heading(self) -> str:
        title = messages.word(self.action)
        return f"{title} · № {self.card.case_number}"

    # inputs

    def day(self, on: date | None = None) -> DayEdit:
        made = DayEdit(self.desk.calendar, self.desk.clock.today)
        made.put(on)
        return made

    def today(self) -> DayEdit:
        return self.day(self.desk.clock.today())

    @staticmethod
    def line(text: str = "") -> QLineEdit:
        return QLineEdit(text)

    def own_faults(self) -> dict[str, str]:
        """Dates that cannot be read, and those that are still to be typed."""
        empty = self.tr("Type the date.")
        inputs = {one.name: one.entry for one in self.fields()}
        absent = {name: empty for name in self.needed_days if not _typed_day(inputs[name])}
        return absent | super().own_faults()

    def show_refusal(self, refused: Refusal) -> None:
        """A rule's finding stands beside the input it is about."""
        named = {one.name for one in self.fields()}
        placed = Refusal(
            tuple(_placed(found, named) for found in refused.breaches),
            tuple(_placed(found, named) for found in refused.requires),
            refused.deciders,
        )
        super().show_refusal(placed)

    # what the decree says while one types

    def show_answers(self, *above: QWidget) -> None:
        """Put the decree's answer beside the fields (under them where there is little room) and keep it up while one
        types; ``ask`` gives it. ``above`` stands over it."""
        self.answer = AnswerPanel()
        self.add_aside(*above, self.answer)
        self.watch()

    def ready(self) -> None:
        super().ready()
        if self._is_wide is not None:
            self.be_wide()

    def be_wide(self) -> None:
        """Room for the answer beside the fields; as high as either needs."""
        look = theme.current()
        self.resize(min(look.px(WIDE), 1300), min(look.px(HIGH), 690))

    def add_aside(self, *parts: QWidget) -> None:
        """Things beside the fields, or under them where there is little room; the form is then as large as it needs."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        theme.space(column, spacing=6)
        for one in parts:
            column.addWidget(one)
        self._is_wide = theme.current().scale < BESIDE_BELOW
        if self._is_wide:
            self.add_beside(holder)
        else:
            self.add_below(holder)

    def watch(self) -> None:
        """Draw what the decree says again whenever something is typed, after a short pause."""
        for one in self.fields():
            on_typing(one.entry, self._pause.start)
        self.draw_answer()

    def ask(self) -> Answer | None:
        """What the decree says to what is typed now; None while too little is typed."""
        return None

    def draw_answer(self) -> None:
        self._pause.stop()
        if self.answer is not None:
            self.answer.show_answer(self.ask())


def field(name: str, caption: Callable[[], str], entry: QWidget, hint: Callable[[], str] | None = None) -> Field:
    """A field of a form, named as the findings of its controller name it."""
    return Field(name, caption, entry, hint)


def _typed_day(entry: QWidget) -> bool:
    reader = getattr(entry, "text", None)
    return bool(reader and reader().strip())


def _placed(found: Finding, named: set[str]) -> Finding:
    name = PLACES.get(found.rule, "")
    if "field" in found.values or name not in named:
        return found
    return Finding(found.rule, found.paragraph, found.code, {**found.values, "field": name})
