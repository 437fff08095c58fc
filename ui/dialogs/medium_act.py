"""Issuing a medium, taking it back, clearing or destroying it: two persons, and for the last two an act."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.controllers.exchange.media_views import MediumActEntry, MediumView
from app.rules.outcome import Refusal
from app.rules.terms import MediumAct
from ui import messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field

BY_ACT = (MediumAct.CLEAR, MediumAct.DESTROY)


class MediumActDialog(FormDialog):
    def __init__(self, desk: Desk, medium: MediumView, act: MediumAct) -> None:
        super().__init__(desk)
        self._medium, self._act = medium, act
        self.on = DayEdit(desk.calendar, desk.clock.today)
        self.on.line.put(desk.clock.today())
        self.handed_by, self.taken_by = QLineEdit(), QLineEdit()
        self.act_number, self.remark = QLineEdit(), QLineEdit()
        if act is MediumAct.RETURN:
            self.handed_by.setText(medium.holder)
        else:
            self.handed_by.setText(desk.session.user.full_name)
        self.add_row(Field("on", lambda: self.tr("On"), self.on))
        self.add_row(
            Field("handed_by", self._first_person, self.handed_by),
            Field("taken_by", self._second_person, self.taken_by),
        )
        if act in BY_ACT:
            self.add_row(Field("act_number", lambda: self.tr("Number and date of the act"), self.act_number))
        self.add_row(Field("remark", lambda: self.tr("Remark"), self.remark))
        self.ready()

    def _first_person(self) -> str:
        return self.tr("First of the commission") if self._act in BY_ACT else self.tr("Handed by")

    def _second_person(self) -> str:
        return self.tr("Second of the commission") if self._act in BY_ACT else self.tr("Taken by")

    def heading(self) -> str:
        return f"{sentence_case(messages.word(self._act))} · {self._medium.account_number}"

    def note(self) -> str:
        if self._act is MediumAct.DESTROY:
            return self.tr("A destroyed medium is never used again; its line and everything written to it stay.")
        if self._act is MediumAct.CLEAR:
            return self.tr("What clearing leaves behind on flash media is not known: its grade stays what it was.")
        return ""

    def send(self) -> object | Refusal:
        entry = MediumActEntry(
            self._act, self.on.day() or self.desk.clock.today(), self.handed_by.text(), self.taken_by.text(),
            self.act_number.text(), self.remark.text(),
        )  # fmt: skip
        return self.desk.controllers.exchange.media.act(self._medium.medium_id, entry)
