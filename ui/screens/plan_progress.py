"""What is reported of each item of a nationwide plan for a year or its first half (Appendix 4)."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.plans.plan_events import PlanChanged
from app.controllers.plans.plan_views import ItemView
from app.rules.terms import Grade
from ui import messages
from ui.desk import Desk
from ui.dialogs.plan_forms import ProgressForm
from ui.screens.listing import ListScreen
from ui.screens.nationwide_plan_rows import reported
from ui.screens.plan_printing import print_order
from ui.tables.lines import Row


class PlanProgressScreen(ListScreen):
    """``half``: the first half of the year instead of the year."""

    widths = (60, 0, 380, 230)

    def __init__(self, desk: Desk, plan_id: int, year: int, half: bool) -> None:
        self._id, self._year, self._half = plan_id, year, half
        self._items: tuple[ItemView, ...] = ()
        super().__init__(desk)
        self.add_action(lambda: self.tr("Back"), desk.ways.go_back)
        self.add_action(lambda: self.tr("What is reported …"), self.edit, main=True, on_row=True)
        self.add_action(lambda: self.tr("Appendix 4"), self.print_list)
        self.listen(PlanChanged, lambda changed: self.refresh())
        self.retranslate()

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Item"), self.tr("Measure"), self.tr("Taken and reached"), self.tr("Assessment and proposals"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        self._items = self.desk.controllers.planning.plans.items(self._id, self._year, half=self._half)
        return reported(self._items)

    def empty_text(self) -> str:
        return self.tr("The plan has no items yet; they are entered on its page.")

    def edit(self) -> None:
        self.open_row(self.current_key())

    def open_row(self, key: int) -> None:
        item = next((item for item in self._items if item.line.line_id == key), None)
        if item is not None:
            ProgressForm(self.desk, self._id, item, self._year, half=self._half).exec()

    def print_list(self) -> None:
        """Appendix 4."""
        papers = self.desk.controllers.planning.papers
        print_order(
            self.desk,
            self.title(),
            "appendix-4",
            lambda language: papers.plan_progress(self._id, self._year, language, half=self._half),
            self.grade(),
        )

    def grade(self) -> Grade | None:
        return self.desk.controllers.planning.plans.subject(self._id).grade

    def title(self) -> str:
        period = messages.say("plans.period_half" if self._half else "plans.period_year", {"year": str(self._year)})
        return self.tr("Progress of the plan (Appendix 4): %1").replace("%1", period)

    def help_text(self) -> str:
        return self.tr(
            "What is reported of each item: measures taken and results, the plan of action for the near future, the "
            "assessment and proposals on further control (62, 63). Ctrl+P prints Appendix 4."
        )
