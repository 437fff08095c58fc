"""Loading a calendar or an edition, and leaving dates as they are: each says before what it does."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.controllers.law.date_changes import DateChange
from app.controllers.law.editions import Editions, Examination
from app.rules.outcome import Refusal
from ui import formats, messages, theme
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.tables import date_changes
from ui.tables.grid import Grid
from ui.tables.lines import LinesModel
from ui.widgets.field import Field
from ui.widgets.texts import copyable

WIDTH, HEIGHT, ROOM = 1100, 620, 380


class LoadingForm(FormDialog):
    """Shows what loading an examined file would do; nothing is written until it is sent."""

    def __init__(self, desk: Desk, editions: Editions, found: Examination, text: str) -> None:
        super().__init__(desk)
        self._editions, self._found, self._text = editions, found, text
        self.days = copyable("")
        self.add_below(self.days)
        self.model = LinesModel(date_changes.headings)
        self.table = Grid(self.model, date_changes.WIDTHS)
        theme.size(self.table, min_height=ROOM)
        self.add_below(self.table)
        self.ready()
        self.fit(WIDTH, HEIGHT)
        self.go.setFocus()

    def heading(self) -> str:
        return messages.say(f"edition.{self._found.kind}", {"key": self._found.key, "edition": self._found.edition})

    def note(self) -> str:
        count = len(self._found.changes)
        if not count:
            return messages.say("edition.no_changes")
        return messages.say("edition.changes", {"count": formats.number(count)})

    def go_on(self) -> str:
        return self.tr("Load it")

    def send(self) -> Examination:
        return self._editions.load(self._found.kind, self._text, self._found)

    def retranslate(self) -> None:
        super().retranslate()
        told = []
        for day, worked, reason in self._found.days:
            code = "edition.day_worked" if worked else "edition.day_off"
            told.append(messages.say(code, {"day": day, "reason": reason}))
        self.days.setText("\n".join(told))
        self.days.setVisible(bool(told))
        self.table.setAccessibleName(self.tr("Dates that would change"))
        self.table.setVisible(bool(self._found.changes))
        self.model.show(date_changes.rows(self._found.changes))


class LeavingForm(FormDialog):
    """Leaves the dates of one case as they are, with the reason."""

    def __init__(self, desk: Desk, editions: Editions, change: DateChange) -> None:
        super().__init__(desk, case_id=change.case_id)
        self._editions, self._change = editions, change
        self.reason = QLineEdit()
        self.add_row(Field("reason", lambda: self.tr("Why they stay as they are"), self.reason))
        self.ready()

    def heading(self) -> str:
        return self.tr("Case %1: leave its dates as they are").replace("%1", self._change.case_number)

    def note(self) -> str:
        return self.tr("They stay on the list, marked with your name and the reason, and may be accepted later.")

    def go_on(self) -> str:
        return self.tr("Leave them")

    def send(self) -> int | Refusal:
        return self._editions.leave([self._change.case_id], self.reason.text())
