"""Spoiled sheets that wait under lock for an act of destruction."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.paper.copies import SpoiledView
from app.rules.terms import Grade
from ui import formats
from ui.desk import Desk
from ui.dialogs.copy_forms import ActForm
from ui.printed_names import form_name
from ui.screens.listing import ListScreen
from ui.tables.lines import Row


class SpoiledList(ListScreen):
    widths = (100, 80, 240, 110, 60, 90, 70, 0)

    def __init__(self, desk: Desk) -> None:
        self._copies = desk.controllers.paper.copies
        self._found: tuple[SpoiledView, ...] = ()
        super().__init__(desk)
        self.act = self.add_action(lambda: self.tr("Draw up an act for all …"), self.draw_up, main=True)
        self.retranslate()

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Entered on"), self.tr("Print No."), self.tr("Form"), self.tr("Of what"), self.tr("Copy"),
            self.tr("Which"), self.tr("Sheets"), self.tr("What happened"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        self._found = self._copies.spoiled()
        return [
            Row(
                (
                    formats.plain_day(one.on), one.copy.print_number, form_name(one.copy.form), one.copy.subject,
                    str(one.copy.number), one.which, str(one.sheets), one.reason,
                ),
                one.spoiled_id,
            )
            for one in self._found
        ]  # fmt: skip

    def may_act(self) -> None:
        self.act.setEnabled(bool(self._found))

    def draw_up(self) -> None:
        if self._found and ActForm(self.desk, self._found).exec():
            self.refresh()
            self.desk.ways.notify(self.tr("The act is drawn up: print it under Acts of destruction."), "good")

    def grade(self) -> Grade | None:
        grades = [one.copy.grade for one in self._found if one.copy.grade]
        return max(grades, key=lambda grade: grade.rank, default=None)

    def title(self) -> str:
        return self.tr("Spoiled sheets")

    def empty_text(self) -> str:
        return self.tr("No spoiled sheet waits for an act.")

    def help_text(self) -> str:
        return self.tr(
            "Sheets the printer spoiled are classified like the others. They wait here until an act names them, its "
            "commission signs it, and two persons enter that they are destroyed."
        )
