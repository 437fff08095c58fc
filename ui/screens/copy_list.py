"""The register of copies on the screen: what was printed, where each copy is, what was spoiled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.controllers.paper.copies import CopyView
from app.controllers.paper.register_views import RegisterAsked
from app.rules.terms import CopyState, Grade
from ui import messages
from ui.desk import Desk
from ui.dialogs.copy_forms import SpoilForm
from ui.dialogs.paper_check import PaperCheck
from ui.paper_printing import print_order
from ui.printed_names import form_name
from ui.screens.listing import ListScreen
from ui.tables.lines import Row

TONES = {CopyState.SPOILED: "warn", CopyState.DOOMED: "warn", CopyState.DESTROYED: "muted"}


class CopyList(ListScreen):
    widths = (80, 200, 100, 120, 60, 60, 190, 120, 0)

    def __init__(self, desk: Desk) -> None:
        self._copies = desk.controllers.paper.copies
        self._views: dict[int, CopyView] = {}
        super().__init__(desk)
        self.spoil = self.add_action(lambda: self.tr("Sheets were spoiled …"), self.enter_spoiled, on_row=True)
        self.add_action(lambda: self.tr("Check a paper …"), self._check)
        self.add_action(lambda: self.tr("Print the register …"), self.print_list, main=True)
        self.retranslate()

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Print No."), self.tr("Form"), self.tr("Of what"), self.tr("Grade"), self.tr("Copy"),
            self.tr("Sheets"), self.tr("In whose hands"), self.tr("State"), self.tr("Where it was printed"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        found = self._copies.copies()
        self._views = {view.copy_id: view for view in found}
        return [self._row(view) for view in found]

    def _row(self, view: CopyView) -> Row:
        state = messages.word(view.state)
        if view.spoiled and view.state is CopyState.KEPT:
            state = self.tr("%1, spoiled sheets: %2").replace("%1", state).replace("%2", str(view.spoiled))
        grade = messages.word(view.grade) if view.grade else ""
        cells = (
            view.print_number, form_name(view.form), view.subject, grade, str(view.number), str(view.sheets),
            view.holder, state, view.destination,
        )  # fmt: skip
        return Row(cells, view.copy_id, TONES.get(view.state, "warn" if view.spoiled else ""))

    def open_row(self, key: int) -> None:
        view = self._views[key]
        if view.case_id:
            self.desk.ways.open_card(view.case_id)

    def may_act(self) -> None:
        view = self._views.get(self.current_key())
        self.spoil.setEnabled(view is not None and view.state is CopyState.KEPT)

    def enter_spoiled(self) -> None:
        view = self._views.get(self.current_key())
        if view is not None and SpoilForm(self.desk, view).exec():
            self.refresh()

    def _check(self) -> None:
        PaperCheck(self.desk, self).exec()

    def print_list(self) -> None:
        """The register of copies of this year."""
        today = self.desk.clock.today()
        asked = RegisterAsked("register-copies", today, today.replace(month=1, day=1), self.filter.text().strip())
        registers = self.desk.controllers.paper.registers
        print_order(
            self.desk, self.title(), "copies.pdf", lambda language, tell: registers.order(asked, language, tell),
            grade=self.grade(), parent=self,
        )  # fmt: skip

    def accept(self, **wish: Any) -> None:
        """``code``: the footer code or print number of a paper."""
        if "code" in wish:
            self.filter.setText(str(wish["code"]).partition("/")[0])

    def grade(self) -> Grade | None:
        grades = [view.grade for view in self._views.values() if view.grade]
        return max(grades, key=lambda grade: grade.rank, default=None)

    def title(self) -> str:
        return self.tr("Register of copies")

    def empty_text(self) -> str:
        return self.tr("No copy has left the printer yet. Every copy is entered here before its job starts.")

    def help_text(self) -> str:
        return self.tr(
            "Every copy is numbered and entered here before the printer gets it. A reprint takes the next number and "
            "needs its reason. Sheets the printer spoiled are entered, kept under lock and destroyed by act."
        )
