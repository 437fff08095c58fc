"""The Address year by year: what is next of its schedule and of the chain to the road maps (5-9, 36-40-1)."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.plans.plan_events import PlanChanged
from app.controllers.plans.plan_views import PlanListed, PlanView
from app.rules.terms import Grade, StageState
from ui import formats
from ui.desk import Desk
from ui.dialogs.plan_forms import PlanForm
from ui.screens.listing import ListScreen
from ui.screens.nationwide_plan_rows import what_name
from ui.stages import TONES
from ui.tables.lines import Row


class NationwidePlansScreen(ListScreen):
    widths = (66, 0, 380, 110, 100)

    def __init__(self, desk: Desk) -> None:
        self._plans: tuple[PlanListed, ...] = ()
        super().__init__(desk)
        self.new = self.add_action(lambda: self.tr("New year …"), self.begin, main=True)
        self.listen(PlanChanged, lambda changed: self.refresh())
        self.retranslate()

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Year"), self.tr("Nationwide plan"), self.tr("Next"), self.tr("Due on"), self.tr("Under control"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        self._plans = self.desk.controllers.planning.plans.listed()
        return [self._row(plan) for plan in self._plans]

    def _row(self, plan: PlanListed) -> Row:
        cells = (
            str(plan.year),
            plan.title,
            what_name(plan.what) if plan.what else self.tr("Every step is done; monitoring goes on"),
            formats.day(plan.due_on) if plan.due_on else "",
            f"{plan.cases} / {plan.items}" if plan.items else "",
        )
        return Row(cells, plan.plan_id, "" if plan.state is StageState.DONE else TONES.get(plan.state, ""))

    def empty_text(self) -> str:
        return self.tr("No Address is followed here. “New year …” begins the year of one.")

    def open_row(self, key: int) -> None:
        self.desk.ways.open_screen("nationwide_plan:NationwidePlanScreen", key)

    def begin(self) -> None:
        form = PlanForm(self.desk)
        if form.exec() and isinstance(form.outcome, PlanView):
            self.open_row(form.outcome.plan_id)

    def grade(self) -> Grade | None:
        grades = [plan.grade for plan in self._plans if plan.grade is not None]
        return max(grades, key=lambda grade: grade.rank, default=None)

    def title(self) -> str:
        return self.tr("Address and nationwide plan")

    def help_text(self) -> str:
        return self.tr(
            "The year of an Address: proposals in May, the draft to the President before 20 August, the Address in "
            "September (5, 6, 8); then the nationwide plan in steps of two working days each (36-38), its control "
            "assignment three working days after the decree (40) and road maps in twenty (40-1). What is late is red. "
            "Enter opens a year."
        )
