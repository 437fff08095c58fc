"""Visas, signed sheets and papers of the package of a draft act, as they are entered from the paper."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from app.controllers.drafting.draft_entries import AttachmentEntry, OrderEntry, VisaEntry
from app.controllers.drafting.draft_views import ChecklistLine, DraftView, RoundView, VisaLine
from app.rules.outcome import Refusal
from app.rules.terms import NotePart, OrderKind, PackageItem, Phase, Position, VisaWord
from ui import formats, messages, theme
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.choice import Choice
from ui.widgets.count_box import CountBox
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field
from ui.widgets.texts import button

MOST_SHEETS = 10_000
SHEETS_IN_LINE = 8
SUPERVISORS = (
    Position.COUNCIL_SECRETARY, Position.FIRST_DEPUTY_HEAD, Position.CHANCELLERY_CHIEF, Position.ASSISTANT,
    Position.ADVISER,
)  # fmt: skip


def visa_name(position: Position, body: str) -> str:
    """Who signs, with the body where it is one of several."""
    name = sentence_case(messages.word(position))
    return f"{name} – {body}" if body else name


class VisaDialog(FormDialog):
    """A visa of the present round. An acting person signs by an order of the directory, or by one typed here."""

    def __init__(self, desk: Desk, view: DraftView, phase: Phase, line: VisaLine) -> None:
        super().__init__(desk)
        self._view, self._phase, self._line = view, phase, line
        today = desk.clock.today
        self._supervised = line.position is Position.SUPERVISING_OFFICIAL
        self.position: Choice[Position] = Choice(SUPERVISORS if self._supervised else (line.position,))
        self.person, self.remarks, self.reference = QLineEdit(), QLineEdit(), QLineEdit()
        self.on, self.since, self.until = (DayEdit(desk.calendar, today) for _ in range(3))
        self.on.put(today())
        self.word: Choice[VisaWord] = Choice(VisaWord)
        self.order_kind: Choice[OrderKind] = Choice(OrderKind)
        self.acting, self.copy = QCheckBox(), QCheckBox()
        self.order = QComboBox()
        self._orders = desk.controllers.acts.officials.actings()
        self.order.addItem("")
        for _ in self._orders:
            self.order.addItem("")
        self._lay()
        self.acting.toggled.connect(self._fit)
        self.order.currentIndexChanged.connect(self._fit)
        self._fit()
        self.ready()

    def _lay(self) -> None:
        self.add_row(Field("position", lambda: self.tr("Whose visa"), self.position))
        self.add_row(
            (Field("person", lambda: self.tr("Who signed: surname, initials"), self.person), 8),
            (Field("on", lambda: self.tr("Date of the visa"), self.on), 4),
        )
        self.add_row(
            Field("word", lambda: self.tr("What it says"), self.word),
            Field("remarks", lambda: self.tr("Remarks or dissent, as written"), self.remarks),
        )
        self.add_row((self.acting, 12))
        self._of_order = (
            Field("acting_id", lambda: self.tr("Order of the directory"), self.order),
            Field("order_kind", lambda: self.tr("By an order that is"), self.order_kind),
            Field("order", lambda: self.tr("Its number and date"), self.reference),
            Field("since", lambda: self.tr("In force from"), self.since),
            Field("until", lambda: self.tr("to (included)"), self.until),
        )
        self.add_row((self._of_order[0], 12))
        self.add_row((self._of_order[1], 6), (self._of_order[2], 6))
        self.add_row(self._of_order[3], self._of_order[4])
        self.add_row((self.copy, 12))

    def _fit(self) -> None:
        acting, typed = self.acting.isChecked(), self.order.currentIndex() == 0
        for place, field in enumerate(self._of_order):
            field.setVisible(acting and (place == 0 or typed))
        self.copy.setVisible(acting)

    def entry(self) -> VisaEntry:
        """What is typed."""
        acting, place = self.acting.isChecked(), self.order.currentIndex()
        known = self._orders[place - 1] if acting and place else None
        since = self.since.day()
        order = None
        if acting and known is None and since is not None:
            kind = self.order_kind.chosen() or OrderKind.ACTING
            order = OrderEntry(self.reference.text(), since, self.until.day(), kind)
        return VisaEntry(
            position=self.position.chosen() or self._line.position,
            on=self.on.day() or self.desk.clock.today(),
            person=self.person.text(),
            body=self._line.body,
            word=self.word.chosen() or VisaWord.AGREED,
            remarks=self.remarks.text(),
            acting=acting,
            acting_id=known.acting_entry_id if known is not None else None,
            order=order,
            order_copy=acting and self.copy.isChecked(),
        )

    def heading(self) -> str:
        return self.tr("Visa: %1").replace("%1", visa_name(self._line.position, self._line.body))

    def note(self) -> str:
        return self.tr(
            "An acting person signs only within the dates of the order, whose copy lies with the draft (15)."
        )

    def send(self) -> object | Refusal:
        return self.desk.controllers.acts.visas.put(self._view.draft_id, self._phase, self.entry())

    def retranslate(self) -> None:
        super().retranslate()
        self.acting.setText(self.tr("Signed by an acting person"))
        self.copy.setText(self.tr("The order's copy lies with the draft"))
        self.order.setItemText(0, self.tr("not in the directory: typed here"))
        for place, order in enumerate(self._orders, 1):
            span = f"{formats.day(order.from_on)} – {formats.day(order.ended_on or order.to_on)}"
            self.order.setItemText(place, f"{order.acting.name} · № {order.order_number} · {span}")


class SheetsDialog(FormDialog):
    """Signed sheets ticked one by one (11: all but the first; 24: all)."""

    def __init__(self, desk: Desk, view: DraftView, round_: RoundView) -> None:
        super().__init__(desk)
        self._view, self._round = view, round_
        self.on = DayEdit(desk.calendar, desk.clock.today)
        self.on.put(desk.clock.today())
        self.sheets = {sheet: QCheckBox(str(sheet)) for sheet in round_.to_sign}
        self.all = button("link")
        self.all.clicked.connect(self._tick_all)
        ticks = QWidget()
        grid = QGridLayout(ticks)
        theme.space(grid, spacing=6)
        for place, (sheet, check) in enumerate(self.sheets.items()):
            check.setChecked(sheet in round_.signed)
            grid.addWidget(check, place // SHEETS_IN_LINE, place % SHEETS_IN_LINE)
        self.add_row(Field("on", lambda: self.tr("Newly ticked sheets were signed on"), self.on))
        self.add_row(Field("sheets", lambda: self.tr("Signed sheets"), ticks))
        self.add_row((self.all, 12))
        self.ready()

    def _tick_all(self) -> None:
        for check in self.sheets.values():
            check.setChecked(True)

    def heading(self) -> str:
        return self.tr("Sheets signed by the head of the unit")

    def note(self) -> str:
        if self._round.phase is Phase.FINAL:
            return self.tr("On the final version every sheet is signed (24).")
        return self.tr("Of a draft of two sheets or more every sheet but the first is signed (11).")

    def typed(self) -> str:
        return self.on.text() + "".join("1" if check.isChecked() else "0" for check in self.sheets.values())

    def send(self) -> object | Refusal:
        signed = [sheet for sheet, check in self.sheets.items() if check.isChecked()]
        on = self.on.day() or self.desk.clock.today()
        return self.desk.controllers.acts.visas.sign_sheets(self._view.draft_id, self._round.phase, signed, on)

    def retranslate(self) -> None:
        super().retranslate()
        self.all.setText(self.tr("Tick all of them"))
        for sheet, check in self.sheets.items():
            check.setAccessibleName(self.tr("Sheet %1").replace("%1", str(sheet)))


class AttachDialog(FormDialog):
    """A paper of the package with its sheets and who signed it (15)."""

    def __init__(self, desk: Desk, view: DraftView, line: ChecklistLine | None) -> None:
        super().__init__(desk)
        self._view = view
        self.item: Choice[PackageItem] = Choice(PackageItem)
        self.item.choose(line.item if line is not None else PackageItem.OTHER)
        self.sheets = CountBox(1, MOST_SHEETS)
        self.signed_by: Choice[Position] = Choice(
            (Position.PRIME_MINISTER, Position.DEVELOPER_HEAD), none=lambda: self.tr("not signed")
        )
        self.remark = QLineEdit()
        self.parts = {part: QCheckBox() for part in NotePart}
        self.add_row(
            (Field("item", lambda: self.tr("Paper"), self.item), 8),
            (Field("sheets", lambda: self.tr("Sheets"), self.sheets), 4),
        )
        self._signed = Field("signed_by", lambda: self.tr("Signed by (15)"), self.signed_by)
        self.add_row((self._signed, 12))
        for check in self.parts.values():
            self.add_row((check, 12))
        self.add_row(Field("note", lambda: self.tr("Remark"), self.remark))
        if line is not None and line.attached is not None:
            self._fill(line)
        self.item.currentIndexChanged.connect(self._fit)
        self._fit()
        self.ready()

    def _fill(self, line: ChecklistLine) -> None:
        assert line.attached is not None
        self.sheets.setValue(line.attached.sheets)
        self.signed_by.choose(line.attached.signed_by)
        self.remark.setText(line.attached.note)
        for part, check in self.parts.items():
            check.setChecked(part in line.attached.states)

    def _fit(self) -> None:
        note = self.item.chosen() is PackageItem.NOTE
        for widget in (self._signed, *self.parts.values()):
            widget.setVisible(note)

    def heading(self) -> str:
        return self.tr("Paper of the package")

    def note(self) -> str:
        return self.tr(
            "The explanatory note has three sheets at most, five on complex matters, and says four things (15)."
        )

    def send(self) -> object | Refusal:
        note = self.item.chosen() is PackageItem.NOTE
        entry = AttachmentEntry(
            item=self.item.chosen() or PackageItem.OTHER,
            sheets=self.sheets.value(),
            signed_by=self.signed_by.chosen() if note else None,
            states=frozenset(part for part, check in self.parts.items() if note and check.isChecked()),
            note=self.remark.text(),
        )
        return self.desk.controllers.acts.visas.attach(self._view.draft_id, entry)

    def retranslate(self) -> None:
        super().retranslate()
        for part, check in self.parts.items():
            check.setText(sentence_case(messages.word(part)))
