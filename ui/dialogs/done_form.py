"""Two short forms that many papers need: something was done on a day, by a paper; and a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.controllers.drafting.milestones import DoneEntry
from app.rules.outcome import Refusal
from app.rules.terms import Position
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.text_box import TextBox

Step = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a form is called, what one should know before, and how its fields are called where they are there."""

    heading: str
    note: str = ""
    reference: str = ""
    text: str = ""
    to: str = ""
    by: str = ""


class DoneForm(FormDialog):
    """A day, and as far as ``asked`` names them: to whom, by whom, the paper, what is to be remembered. Where several
    ``steps`` (word, name) are open, which of them was done."""

    def __init__(
        self, desk: Desk, asked: Asked, do: Callable[[DoneForm], object | Refusal], *,
        positions: Iterable[Position] = (), steps: Sequence[Step] = (), case_id: int = 0,
    ) -> None:  # fmt: skip
        super().__init__(desk, case_id=case_id)
        self._asked, self._do = asked, do
        self.on = DayEdit(desk.calendar, desk.clock.today)
        self.on.put(desk.clock.today())
        self.to, self.reference, self.text = QLineEdit(), QLineEdit(), TextBox()
        self.by: Choice[Position] = Choice(positions, none=lambda: self.tr("not chosen"))
        self.step = QComboBox()
        for word, name in steps:
            self.step.addItem(name, word)
        if len(steps) > 1:
            self.add_row(Field("step", lambda: self.tr("What was done"), self.step))
        if asked.to:
            self.add_row(Field("to", lambda: asked.to, self.to))
        if asked.by:
            self.add_row(Field("approved_by", lambda: asked.by, self.by))
        day = Field("on", lambda: self.tr("Day"), self.on)
        if asked.reference:
            self.add_row((day, 4), (Field("reference", lambda: asked.reference, self.reference), 8))
        else:
            self.add_row((day, 4))
        if asked.text:
            self.add_row(Field("text", lambda: asked.text, self.text))
        self.ready()

    def day(self) -> date:
        """The typed day; a form with none is sent with today."""
        return self.on.day() or self.desk.clock.today()

    def chosen(self) -> str:
        """Which of several open steps was done, by its word."""
        return str(self.step.currentData() or "")

    def choose(self, word: str) -> None:
        self.step.setCurrentIndex(max(self.step.findData(word), 0))

    def entry(self) -> DoneEntry:
        return DoneEntry(self.day(), self.reference.text(), self.text.text())

    def heading(self) -> str:
        return self._asked.heading

    def note(self) -> str:
        return self._asked.note

    def send(self) -> object | Refusal:
        return self._do(self)


class ReasonForm(FormDialog):
    """A reason, without which nothing is taken back."""

    def __init__(
        self, desk: Desk, heading: str, do: Callable[[str], object | Refusal], *, note: str = "", case_id: int = 0
    ) -> None:
        super().__init__(desk, case_id=case_id)
        self._heading_text, self._note_text, self._do = heading, note, do
        self.reason = TextBox()
        self.add_row(Field("reason", lambda: self.tr("Reason"), self.reason))
        self.ready()

    def heading(self) -> str:
        return self._heading_text

    def note(self) -> str:
        return self._note_text

    def send(self) -> object | Refusal:
        return self._do(self.reason.text())
