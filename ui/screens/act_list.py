"""Acts of destruction: drawn up, printed and signed, carried out by two persons."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.paper.copies import ActView
from app.rules.terms import ActState, Grade
from ui import formats, messages
from ui.desk import Desk
from ui.dialogs.copy_forms import CarryOutForm
from ui.paper_printing import print_order
from ui.screens.listing import ListScreen
from ui.tables.lines import Row


class ActList(ListScreen):
    widths = (90, 100, 110, 120, 80, 80, 0)

    def __init__(self, desk: Desk) -> None:
        self._copies = desk.controllers.paper.copies
        self._acts: dict[int, ActView] = {}
        super().__init__(desk)
        self.add_action(lambda: self.tr("Print the act …"), self.print_list, main=True, on_row=True)
        self.done = self.add_action(lambda: self.tr("It is destroyed …"), self.carry_out, on_row=True)
        self.retranslate()

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Act No."), self.tr("Drawn up on"), self.tr("Grade"), self.tr("State"), self.tr("Entries"),
            self.tr("Sheets"), self.tr("Destroyed, by whom"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        acts = self._copies.acts()
        self._acts = {act.act_id: act for act in acts}
        return [self._row(act) for act in acts]

    def _row(self, act: ActView) -> Row:
        zone = self.desk.clock.local_now().tzinfo
        ended = f"{act.destroyed_at.astimezone(zone):%d.%m.%Y %H:%M}, " if act.destroyed_at else ""
        grade = messages.word(act.grade) if act.grade else ""
        cells = (
            act.number, formats.plain_day(act.on), grade, messages.word(act.state), str(act.papers), str(act.sheets),
            f"{ended}{', '.join(act.witnesses)}",
        )  # fmt: skip
        return Row(cells, act.act_id, "warn" if act.state is ActState.DRAWN_UP else "")

    def may_act(self) -> None:
        act = self._acts.get(self.current_key())
        self.done.setEnabled(act is not None and act.state is ActState.DRAWN_UP)

    def open_row(self, key: int) -> None:
        self.print_list()

    def print_list(self) -> None:
        act = self._acts.get(self.current_key())
        if act is not None:
            title = self.tr("Act of destruction No. %1").replace("%1", act.number)
            print_order(
                self.desk, title, "act.pdf", lambda language, tell: self._copies.act_order(act.act_id, language),
                grade=act.grade, parent=self,
            )  # fmt: skip

    def carry_out(self) -> None:
        act = self._acts.get(self.current_key())
        if act is not None and CarryOutForm(self.desk, act).exec():
            self.refresh()

    def grade(self) -> Grade | None:
        grades = [act.grade for act in self._acts.values() if act.grade]
        return max(grades, key=lambda grade: grade.rank, default=None)

    def title(self) -> str:
        return self.tr("Acts of destruction")

    def empty_text(self) -> str:
        return self.tr("There is no act yet. Acts are drawn up under Spoiled sheets.")

    def help_text(self) -> str:
        return self.tr(
            "An act is printed and signed by its commission first. When the sheets are destroyed, two persons enter it "
            "at this computer; both stand on the act and in the log."
        )
