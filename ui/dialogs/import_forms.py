"""Deciding a package: accepting everything at once, with what is said of bodies and conflicts, or declining it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from app.controllers.exchange.arrival import Choices
from app.controllers.exchange.difference import Difference
from app.controllers.exchange.exchange_views import ImportView
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import ExchangeOutcome, RowState
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.exchange_steps import as_refusal
from ui.widgets.field import Field

MOST_ASKED = 30  # unknown bodies one can decide about in the form; the others are added under their names


class AcceptDialog(FormDialog):
    def __init__(self, desk: Desk, line: ImportView, found: Difference | None) -> None:
        super().__init__(desk)
        self._line = line
        self.reason, self.take_conflicts = QLineEdit(), QCheckBox()
        rows = found.rows if found is not None else ()
        self._conflicts = found.conflicts if found is not None else frozenset()
        unknown = [row for row in rows if row.state is RowState.UNKNOWN_BODY and row.kind == "body"]
        self._same: dict[str, QComboBox] = {}
        self._bodies = desk.controllers.exchange.directories.bodies()
        if line.outcome is ExchangeOutcome.GAP:
            self.add_row(Field("reason", lambda: self.tr("Why it is taken before the one missing"), self.reason))
        if self._conflicts:
            self.add_row((self.take_conflicts, 12))
        for row in unknown[:MOST_ASKED]:
            chooser = self._same[row.uid] = QComboBox()
            self.add_row(Field(f"same_{row.uid}", self._question(row.caption), chooser))
        self.ready()

    def _question(self, caption: str) -> Callable[[], str]:
        return lambda: self.tr("“%1” is").replace("%1", caption)

    def heading(self) -> str:
        return self.tr("Accept package %1").replace("%1", str(self._line.sender_number or ""))

    def note(self) -> str:
        said = self.tr("Everything is taken in one step, or nothing. It can be stopped until then.")
        if self._same:
            said += " " + self.tr("Bodies no directory knows are added, unless they are said to be known ones:")
        return said

    def go_on(self) -> str:
        return self.tr("Accept all of it")

    def retranslate(self) -> None:
        super().retranslate()
        self.take_conflicts.setText(self.tr("take conflicting entries of directories, decrees and plans as they come"))
        for chooser in self._same.values():
            kept = max(chooser.currentIndex(), 0)
            chooser.clear()
            chooser.addItem(self.tr("a new one, added to the directory"))
            chooser.addItems([body.name_kk for body in self._bodies])
            chooser.setCurrentIndex(kept)

    def _choices(self) -> Choices:
        same = {
            uid: self._bodies[chooser.currentIndex() - 1].body_id
            for uid, chooser in self._same.items()
            if chooser.currentIndex() > 0
        }
        return Choices(same, self._conflicts if self.take_conflicts.isChecked() else frozenset())

    def work(self) -> Callable[[Progress], object | Refusal]:
        imports, number, reason, choices = (
            self.desk.controllers.exchange.imports, self._line.import_id, self.reason.text(), self._choices(),
        )  # fmt: skip
        return lambda progress: as_refusal(imports.accept(number, choices, reason=reason, progress=progress))


class DeclineDialog(FormDialog):
    def __init__(self, desk: Desk, line: ImportView) -> None:
        super().__init__(desk)
        self._line = line
        self.reason = QLineEdit()
        self.add_row(Field("reason", lambda: self.tr("Why"), self.reason))
        self.ready()

    def heading(self) -> str:
        return self.tr("Decline package %1").replace("%1", str(self._line.sender_number or ""))

    def note(self) -> str:
        return self.tr("It is never taken later; the sender learns of it and why. A paper handed over stays theirs.")

    def send(self) -> object | Refusal:
        imports = self.desk.controllers.exchange.imports
        return as_refusal(imports.decline(self._line.import_id, self.reason.text()))
