"""Forms of a round of draft instructions: a visa as it stands on the paper, and a new version."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.controllers.drafting.instruction_draft_views import DraftView, Order, VisaEntry
from app.rules.outcome import Refusal
from app.rules.terms import Position, VisaWord
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.dialogs.instruction_draft_forms import MOST_SHEETS, SUPERVISORS
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.text_box import TextBox


class InstructionVisaForm(FormDialog):
    """A visa as it stands on the paper; an acting person's with the order that lets them (15 6))."""

    def __init__(self, desk: Desk, view: DraftView, position: Position) -> None:
        super().__init__(desk)
        self._view = view
        wanted = SUPERVISORS if position is Position.SUPERVISING_OFFICIAL else (position,)
        self.position: Choice[Position] = Choice(wanted)
        self.name, self.at, self.order = QLineEdit(), QLineEdit(), QLineEdit()
        self.remarks = TextBox()
        self.on, self.since, self.until = (DayEdit(desk.calendar, desk.clock.today) for _ in range(3))
        self.on.put(desk.clock.today())
        self.word: Choice[VisaWord] = Choice(VisaWord)
        self.acting, self.copy = QCheckBox(), QCheckBox()
        self._lay()
        self.acting.toggled.connect(self._fit)
        self._fit()
        self.ready()

    def _lay(self) -> None:
        self.add_row(
            (Field("position", lambda: self.tr("Whose visa"), self.position), 7),
            (Field("name", lambda: self.tr("Who signed: surname, initials"), self.name), 5),
        )
        self.add_row(
            (Field("on", lambda: self.tr("Day"), self.on), 4),
            (Field("at", lambda: self.tr("Hour, where it stands"), self.at), 3),
            (Field("word", lambda: self.tr("What it says"), self.word), 5),
        )
        self.add_row(Field("remarks", lambda: self.tr("Remarks or dissent, as written"), self.remarks))
        self.add_row((self.acting, 12))
        self._of_order = (
            Field("order", lambda: self.tr("Order: number and date"), self.order),
            Field("since", lambda: self.tr("In force from"), self.since),
            Field("until", lambda: self.tr("to (included)"), self.until),
        )
        self.add_row((self._of_order[0], 6), (self._of_order[1], 3), (self._of_order[2], 3))
        self.add_row((self.copy, 12))

    def _fit(self) -> None:
        for widget in (*self._of_order, self.copy):
            widget.setVisible(self.acting.isChecked())

    def entry(self) -> VisaEntry:
        since, order = self.since.day(), None
        if self.acting.isChecked() and since is not None and self.order.text().strip():
            order = Order(self.order.text(), since, self.until.day(), copy_attached=self.copy.isChecked())
        return VisaEntry(
            position=self.position.chosen() or Position.UNIT_HEAD,
            name=self.name.text(),
            on=self.on.day() or self.desk.clock.today(),
            at=self.at.text(),
            word=self.word.chosen() or VisaWord.AGREED,
            remarks=self.remarks.text(),
            acting=self.acting.isChecked(),
            order=order,
        )

    def heading(self) -> str:
        return self.tr("Visa on draft instructions")

    def note(self) -> str:
        return self.tr(
            "An acting person signs only within the dates of the order, whose copy lies with the draft (15)."
        )

    def send(self) -> object | Refusal:
        return self.desk.controllers.planning.drafts.put_visa(self._view.draft_id, self.entry())

    def retranslate(self) -> None:
        super().retranslate()
        self.acting.setText(self.tr("Signed by an acting person"))
        self.copy.setText(self.tr("The order's copy lies with the draft"))


class RoundForm(FormDialog):
    """The draft was replaced: its visas stay on record, agreement and visas begin anew."""

    def __init__(self, desk: Desk, view: DraftView) -> None:
        super().__init__(desk)
        self._view = view
        self.on = DayEdit(desk.calendar, desk.clock.today)
        self.on.put(desk.clock.today())
        self.sheets = CountBox(1, MOST_SHEETS)
        self.sheets.setValue(view.entry.sheets)
        self.reason = TextBox()
        self.add_row(
            Field("on", lambda: self.tr("Day of the new version"), self.on),
            Field("sheets", lambda: self.tr("Sheets"), self.sheets),
        )
        self.add_row(Field("reason", lambda: self.tr("Why it was replaced"), self.reason))
        self.ready()

    def heading(self) -> str:
        return self.tr("A new version of the draft")

    def note(self) -> str:
        return self.tr("Visas of the version before stay on record; everybody visas the new one (32, 33).")

    def send(self) -> object | Refusal:
        on = self.on.day() or self.desk.clock.today()
        drafts = self.desk.controllers.planning.drafts
        return drafts.new_round(self._view.draft_id, on, self.sheets.value(), self.reason.text())
