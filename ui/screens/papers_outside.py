"""Papers of drafts outside the safe at the end of a day: the evening list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel

from app.controllers.drafting.tracked_papers import PapersOutside
from app.rules.terms import Grade
from ui import formats
from ui.desk import Desk
from ui.dialogs.paper_moves import BackDialog
from ui.screens import draft_printing
from ui.screens.listing import ListScreen
from ui.tables.lines import Row
from ui.widgets.day_edit import DayEdit
from ui.widgets.texts import label


class PapersOutsideScreen(ListScreen):
    widths = (90, 0, 70, 92, 280, 150, 84)

    def __init__(self, desk: Desk) -> None:
        self._list: PapersOutside | None = None
        super().__init__(desk)
        self._evening: QLabel = label("muted")
        self.day = DayEdit(desk.calendar, desk.clock.today)
        self.day.put(desk.clock.today())
        self.day.changed.connect(self._on_day)
        self._evening.setBuddy(self.day)
        self.add_beside_filter(self._evening)
        self.add_beside_filter(self.day)
        self._back = self.add_action(lambda: self.tr("Back in the safe …"), self.take_back, main=True, on_row=True)
        self.add_action(lambda: self.tr("Print the list"), self.print_list)
        self.retranslate()

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Draft No."), self.tr("Paper"), self.tr("Copy"), self.tr("Sheets"), self.tr("With whom"),
            self.tr("Handed over"), self.tr("Evenings"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        self._list = self.desk.controllers.acts.papers.papers_outside(self.day.day() if hasattr(self, "day") else None)
        return [
            Row(
                (
                    line.draft_number, line.name, line.copy, str(line.sheets), line.handed_to,
                    f"{formats.day(line.handed_on)} {line.handed_time}", str(line.nights),
                ),
                line.paper_id,
                "fault" if line.nights > 1 else "",
            )
            for line in self._list.lines
        ]  # fmt: skip

    def _on_day(self) -> None:
        if self.day.day() is not None:
            self.refresh()

    def empty_text(self) -> str:
        return self.tr("Every paper of every draft is in the safe.")

    def open_row(self, key: int) -> None:
        self.take_back()

    def take_back(self) -> None:
        """A paper comes back: signed or not."""
        found = (
            next((line for line in self._list.lines if line.paper_id == self.current_key()), None)
            if self._list
            else None
        )
        if found is not None and BackDialog(self.desk, found.paper_id, found.name, found.sheets).exec():
            self.refresh()

    def print_list(self) -> None:
        draft_printing.print_outside(self.desk, self.day.day())

    def grade(self) -> Grade | None:
        grades = [line.grade for line in self._list.lines if line.grade is not None] if self._list else []
        return max(grades, key=lambda grade: grade.rank, default=None)

    def title(self) -> str:
        return self.tr("Papers outside the safe")

    def help_text(self) -> str:
        return self.tr(
            "The evening list: every printed paper of a draft that was handed out for signing and is not back at the "
            "end of the day, with whom it is and for how many evenings. What has been out for more than one evening "
            "is red. The list of an earlier evening can be made again. Enter takes a paper back into the safe."
        )

    def retranslate(self) -> None:
        if hasattr(self, "_evening"):
            self._evening.setText(self.tr("on the evening of"))
            self.day.setAccessibleName(self.tr("Evening of the list"))
        super().retranslate()
