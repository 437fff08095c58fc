"""What accepting a package would do, row by row; then accepted in one step, or declined, by a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.controllers.exchange.difference import Difference, FieldDifference, RowDifference, Value
from app.controllers.exchange.exchange_views import ImportView, Rejection
from app.controllers.law.editions import Examination
from app.controllers.plans.plan_views import RISK
from app.errors import BaqylauError
from app.rules.terms import Grade, RowState, Rule
from ui import formats, messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.edition_forms import LoadingForm
from ui.dialogs.import_forms import AcceptDialog, DeclineDialog
from ui.exchange_steps import kind_word
from ui.screens.exchange_listing import RegisterScreen
from ui.screens.nationwide_plan_rows import what_name
from ui.tables.grid import STRETCH
from ui.tables.lines import Row
from ui.widgets.texts import label

TONES = {
    RowState.CONFLICTING: "fault",
    RowState.UNDER_CONTROL: "fault",
    RowState.UNKNOWN_BODY: "warn",
    RowState.LEFT_OUT: "fault",
}


class DifferenceScreen(RegisterScreen):
    widths = (150, 190, 240, 150, 240, STRETCH)

    def __init__(self, desk: Desk, import_id: int) -> None:
        self._line: ImportView = next(
            line for line in desk.controllers.exchange.imports.imports() if line.import_id == import_id
        )
        self._found: Difference | Rejection | None = None
        super().__init__(desk)
        self._counts = label("muted", wrap=True)
        self.put_under_actions(self._counts)
        self.accept_all = self.add_action(lambda: self.tr("Accept all of it …"), self._accept, main=True)
        self.editions = self.add_action(lambda: self.tr("Load calendars …"), self._load_edition)
        self.decline = self.add_action(lambda: self.tr("Decline …"), self._decline)
        self.retranslate()
        self.refresh()

    def title(self) -> str:
        line = self._line
        said = self.tr("Package %1 of %2").replace("%1", str(line.sender_number or line.number))
        return said.replace("%2", line.sender)

    def grade(self) -> Grade | None:
        return self._line.grade

    def help_text(self) -> str:
        return self.tr(
            "Nothing of the package is in the vault yet. New and changed rows are taken; what is older than ours, or "
            "held "
            "here, is left as it is. A conflicting row is not taken: the vaults disagree, and both sides must look. A "
            "body "
            "that no directory knows is added under its name, or, when accepting, taken for one that is known. What is "
            "reported of a plan's item is taken when it is newer; a measure that is under control here stays as signed."
        )

    def headings(self) -> Sequence[str]:
        return (
            self.tr("What happens"), self.tr("Kind"), self.tr("Number or name"), self.tr("Field"), self.tr("Here"),
            self.tr("In the package"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        imports = self.desk.controllers.exchange.imports
        if not self._line.waits:
            return []
        self._found = imports.difference(self._line.import_id)
        if isinstance(self._found, Rejection):
            self._counts.setText(messages.say(self._found.code, self._found.values))
            self.accept_all.setEnabled(False)
            self.editions.setEnabled(False)
            return []
        self.editions.setEnabled(bool(self._found.unknown_editions))
        self._counts.setText(self._summary(self._found))
        return [line for at, row in enumerate(self._found.rows, 1) for line in self._lines(at, row)]

    def _summary(self, found: Difference) -> str:
        parts = [
            f"{messages.word(state)}: {formats.number(total)}" for state in RowState if (total := found.total(state))
        ]
        said = " · ".join(parts)
        if found.unknown_editions:
            text = self.tr("These calendars or editions travel in the package; load them first: %1")
            said += "\n" + text.replace("%1", ", ".join(found.unknown_editions))
        return said

    def _lines(self, at: int, row: RowDifference) -> list[Row]:
        """A line a changed field; one line for what is new."""
        said, tone = (messages.word(row.state), kind_word(row.kind), self._caption(row)), TONES.get(row.state, "")
        if row.state not in (RowState.CHANGED, RowState.CONFLICTING, RowState.UNDER_CONTROL):
            return [Row((*said, "", "", ""), at, tone=tone)]
        return [
            Row((*said, _name(field), self._said(field.here), self._said(field.coming)), at, tone=tone, toned=1)
            for field in row.fields
        ]

    def _said(self, value: Value) -> str:
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, StrEnum):
            return messages.word(value)
        if isinstance(value, date):
            return formats.day(value)
        return "–" if value is None else str(value)

    def _caption(self, row: RowDifference) -> str:
        """A number or name; a rule as its obligation is called, a step of a plan in words."""
        if row.kind == "obligation" and row.caption in set(Rule):
            return messages.word(Rule(row.caption))
        if row.kind == "milestone":
            return self.tr("notice of a risk") if row.caption == RISK else what_name(row.caption)
        return row.caption

    def empty_text(self) -> str:
        return self.tr("Every row of the package is here already, just as it is.")

    def _load_edition(self) -> None:
        """The first calendar or edition of the package that is not known here: what it would change, then loaded."""
        found = self.desk.controllers.exchange.imports.editions(self._line.import_id)
        if isinstance(found, Rejection) or not found:
            return
        kind, _, text = found[0]
        editions = self.desk.controllers.editions
        self.editions.setEnabled(False)

        def show(examined: Examination) -> None:
            if isValid(self):
                LoadingForm(self.desk, editions, examined, text).exec()
                self.refresh()

        self.desk.background.start(lambda progress: editions.examine(kind, text, progress), show, self._on_failure)

    def _on_failure(self, failure: BaqylauError) -> None:
        self.desk.ways.notify(messages.error(failure), "warn")
        self.refresh()

    def _accept(self) -> None:
        dialog = AcceptDialog(self.desk, self._line, self._found if isinstance(self._found, Difference) else None)
        if dialog.exec():
            self._leave()

    def _decline(self) -> None:
        if DeclineDialog(self.desk, self._line).exec():
            self._leave()

    def _leave(self) -> None:
        self.desk.ways.notify(self.tr("The package is decided. Send its receipt back."), "good")
        self.desk.ways.go_back()

    def first_field(self) -> QWidget | None:
        return self.table


def _name(field: FieldDifference) -> str:
    return sentence_case(messages.say(f"exchange.field.{field.field}"))
