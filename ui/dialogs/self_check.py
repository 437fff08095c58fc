"""A red line of the self-check accepted with a reason; damage of the vault explained, with the way to a backup."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QLineEdit, QWidget

from app.controllers.vault.self_check import LEAST_REASON, LONGEST_ACCEPTANCE, LineView
from app.errors import Damage
from app.rules.outcome import Refusal
from ui import messages
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.dialogs.question import Question
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field

PROPOSED = timedelta(days=30)


class AcceptForm(FormDialog):
    def __init__(self, desk: Desk, line: LineView) -> None:
        super().__init__(desk)
        self._line = line
        self.reason, self.until = QLineEdit(), DayEdit(desk.calendar, desk.clock.today)
        self.until.line.put(desk.clock.today() + PROPOSED)
        self.add_row(Field("reason", lambda: self.tr("Reason, in at least ten characters"), self.reason))
        self.add_row(Field("until", lambda: self.tr("Until, at most a year"), self.until))
        self.ready()

    def heading(self) -> str:
        return self.tr("Accept: %1").replace("%1", messages.word(self._line.finding.item))

    def note(self) -> str:
        return self.tr("Printing is possible again while it stays as it is now. Who accepted it and why is journaled.")

    def own_faults(self) -> dict[str, str]:
        faults = super().own_faults()
        if len(self.reason.text().strip()) < LEAST_REASON:
            faults["reason"] = self.tr("A reason of at least ten characters is needed.")
        today, until = self.desk.clock.today(), self.until.day()
        if until is None or not today <= until <= today + LONGEST_ACCEPTANCE:
            faults.setdefault("until", self.tr("A day from today on, at most a year ahead, is needed."))
        return faults

    def send(self) -> object | Refusal:
        until = self.until.day()
        assert until is not None  # the form's own faults say so before
        self.desk.controllers.self_check.accept(self._line.finding.item, self.reason.text(), until)
        return True


class DamageTold(Question):
    """What was found, that nothing is saved any more, and the way to the backups."""

    def __init__(self, desk: Desk, damage: Damage, parent: QWidget | None = None) -> None:
        title = self.tr("The vault is damaged")
        text = "\n\n".join(
            (
                messages.say(damage.code, damage.values),
                self.tr(
                    "Until it is put right the vault can be read, not written. Nothing that is shown is lost by that."
                ),
                self.tr(
                    "Two persons restore a backup in Settings, Backups. Keep the damaged files for who looks into it."
                ),
            )
        )
        super().__init__(
            title, text, go_on=self.tr("To the backups"), stay=self.tr("Go on reading"), dangerous=False, parent=parent
        )
        self._desk = desk
        self.accepted.connect(lambda: desk.ways.open_place("settings", section="backups"))
