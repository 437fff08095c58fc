"""Monitoring of nationwide plans in a year: who owes what after the year and after its first half (62, 63)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.controllers.plans.plan_events import PlanChanged
from app.controllers.plans.plan_views import DutyView, MonitoringView
from app.rules.terms import Grade
from ui import messages
from ui.desk import Desk
from ui.dialogs.done_form import Asked, DoneForm
from ui.screens.listing import ListScreen
from ui.screens.nationwide_plan_rows import duty_row
from ui.tables.lines import Row
from ui.widgets.count_box import CountBox
from ui.widgets.texts import label


class PlanMonitoringScreen(ListScreen):
    widths = (84, 200, 0, 240, 140, 120)

    def __init__(self, desk: Desk) -> None:
        self._found: tuple[MonitoringView, ...] = ()
        self._owed: dict[int, tuple[MonitoringView, DutyView]] = {}
        super().__init__(desk)
        self.year = CountBox(2000, 2100)
        self.year.setValue(desk.clock.today().year)
        self.year.valueChanged.connect(self.refresh)
        self.missing = label("muted")
        self.add_beside_filter(self.year)
        self.add_beside_filter(self.missing)
        self.done = self.add_action(lambda: self.tr("Done …"), self.enter_done, main=True, on_row=True)
        self.items = self.add_action(lambda: self.tr("Items of the plan …"), self.open_items, on_row=True)
        self.listen(PlanChanged, lambda changed: self.refresh())
        self.retranslate()

    def accept(self, **wish: Any) -> None:
        if "year" in wish:
            self.year.setValue(int(wish["year"]))

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Paragraph"), self.tr("Who owes it"), self.tr("What"), self.tr("Due on"), self.tr("Done"),
            self.tr("Paper"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        self._found = self.desk.controllers.planning.plans.monitoring(self.year.value())
        self._owed = {}
        for view in self._found:
            for one in (*view.half, *view.yearly):
                self._owed[len(self._owed) + 1] = (view, one)
        return [duty_row(one, key) for key, (_, one) in self._owed.items()]

    def _draw(self) -> None:
        super()._draw()
        if hasattr(self, "missing"):
            years = sorted({year for view in self._found for year in view.missing_calendar})
            self.missing.setText("; ".join(messages.say("terms.calendar", {"year": str(year)}) for year in years))

    def may_act(self) -> None:
        owed = self._owed.get(self.current_key())
        if hasattr(self, "done") and owed is not None and owed[1].done is not None:
            self.done.setEnabled(False)

    def empty_text(self) -> str:
        return self.tr("No nationwide plan was approved by the end of this year.")

    def open_row(self, key: int) -> None:
        view, one = self._owed[key]
        if one.done is None:
            self._enter(view, one)
        else:
            self._open_items(view, one)

    def enter_done(self) -> None:
        owed = self._owed.get(self.current_key())
        if owed is not None:
            self._enter(*owed)

    def _enter(self, view: MonitoringView, one: DutyView) -> None:
        why = one.duty.why
        asked = Asked(
            messages.say(one.duty.code), messages.reason(why) if why is not None else "",
            self.tr("Paper: number and date"),
        )  # fmt: skip
        plans = self.desk.controllers.planning.plans
        DoneForm(
            self.desk, asked, lambda form: plans.monitored(view.plan_id, view.year, one.duty.code, form.entry())
        ).exec()

    def open_items(self) -> None:
        owed = self._owed.get(self.current_key())
        if owed is not None:
            self._open_items(*owed)

    def _open_items(self, view: MonitoringView, one: DutyView) -> None:
        self.desk.ways.open_screen("plan_progress:PlanProgressScreen", view.plan_id, view.year, one.half)

    def grade(self) -> Grade | None:
        grades = [view.grade for view in self._found if view.grade is not None]
        return max(grades, key=lambda grade: grade.rank, default=None)

    def title(self) -> str:
        return self.tr("Monitoring of nationwide plans")

    def help_text(self) -> str:
        return self.tr(
            "For the chosen year: first what is owed after its first half (63), then after the year itself, in the "
            "beginning of the next (62). The units of the Administration have five working days from the arrival of "
            "the Government Office's report; until it came their day is open. Enter on a duty enters that it was done, "
            "with its paper; what is late is entered and stays marked. “Items of the plan” holds what is reported of "
            "each item and prints Appendix 4."
        )

    def retranslate(self) -> None:
        if hasattr(self, "year"):
            self.year.setAccessibleName(self.tr("Year of the monitoring"))
        super().retranslate()
