"""The register of normative decrees with the monitoring of a year: who has still to send, by when (82-87)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.controllers.plans.decree_views import DecreeRow, DecreeView, RegisterView
from app.controllers.plans.plan_events import PlanChanged
from app.rules.terms import Grade, StageState
from ui import formats, messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.dialogs.decree_forms import DecreeForm
from ui.screens.listing import ListScreen
from ui.screens.plan_printing import print_order
from ui.stages import TONES
from ui.tables.lines import Row
from ui.widgets.count_box import CountBox
from ui.widgets.texts import label


class DecreesScreen(ListScreen):
    widths = (84, 128, 0, 230, 104, 150, 96)

    def __init__(self, desk: Desk) -> None:
        self._view: RegisterView | None = None
        super().__init__(desk)
        self.year = CountBox(2000, 2100)
        self.year.setValue(desk.clock.today().year)
        self.year.valueChanged.connect(self.refresh)
        self.tally = label("muted")
        self.add_beside_filter(self.year)
        self.add_beside_filter(self.tally)
        self.new = self.add_action(lambda: self.tr("New decree …"), self.begin, main=True)
        self.add_action(lambda: self.tr("Print the register"), self.print_list)
        self.listen(PlanChanged, lambda changed: self.refresh())
        self.retranslate()

    def accept(self, **wish: Any) -> None:
        if "year" in wish:
            self.year.setValue(int(wish["year"]))

    def headings(self) -> Sequence[str]:
        return (
            self.tr("No."), self.tr("Signed on"), self.tr("Decree"), self.tr("Developer"), self.tr("Due on"),
            self.tr("Sent"), self.tr("Found"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        self._view = self.desk.controllers.planning.decrees.register(self.year.value())
        return [self._row(row) for row in self._view.rows]

    def _row(self, row: DecreeRow) -> Row:
        review = row.review
        state = sentence_case(messages.word(row.state))
        if review is not None and review.sent_on is not None:
            state = formats.day(review.sent_on)
            if review.late:
                state = self.tr("%1, late").replace("%1", state)
        due = row.duty.due_on if row.duty is not None and row.state is not StageState.NOT_NEEDED else None
        cells = (
            row.number,
            formats.day(row.signed_on),
            row.title or row.title_ru,
            row.developer,
            formats.day(due) if due else "",
            state,
            str(len(review.observations)) if review is not None and review.observations else "",
        )
        return Row(cells, row.decree_id, TONES.get(row.state, ""))

    def _draw(self) -> None:
        super()._draw()
        if self._view is None or not hasattr(self, "tally"):
            return
        if self._view.missing_calendar is not None:
            self.tally.setText(messages.say("terms.calendar", {"year": str(self._view.missing_calendar)}))
            return
        text = self.tr("to review %1 · sent %2 · late %3 · open %4")
        counts = (self._view.monitored, self._view.sent, self._view.late, self._view.open)
        for place, count in enumerate(counts, 1):
            text = text.replace(f"%{place}", formats.number(count))
        self.tally.setText(text)

    def empty_text(self) -> str:
        return self.tr("The register is empty. “New decree …” enters the first one with its developer (87).")

    def open_row(self, key: int) -> None:
        self.desk.ways.open_screen("decree:DecreeScreen", key, self.year.value())

    def begin(self) -> None:
        form = DecreeForm(self.desk)
        if form.exec() and isinstance(form.outcome, DecreeView):
            self.open_row(form.outcome.row.decree_id)

    def print_list(self) -> None:
        """The register with the monitoring of the year on show."""
        papers, year = self.desk.controllers.planning.papers, self.year.value()
        title = self.tr("Register of normative decrees, %1").replace("%1", str(year))
        print_order(
            self.desk, title, f"register-decrees-{year}", lambda language: papers.register(year, language), self.grade()
        )

    def grade(self) -> Grade | None:
        rows = self._view.rows if self._view is not None else ()
        grades = [row.grade for row in rows if row.grade is not None]
        return max(grades, key=lambda grade: grade.rank, default=None)

    def title(self) -> str:
        return self.tr("Normative decrees")

    def help_text(self) -> str:
        return self.tr(
            "The register of normative decrees under monitoring (87). Developing bodies, and units of the "
            "Administration for its own decrees, look every year for contradictions, repetitions, gaps, norms that do "
            "not work, are outdated or invite corruption (82-84), and send what they found, with proposals where "
            "needed, before 31 December (85). Choose the year beside the filter; Enter opens a decree."
        )

    def retranslate(self) -> None:
        if hasattr(self, "year"):
            self.year.setAccessibleName(self.tr("Year of the monitoring"))
        super().retranslate()
