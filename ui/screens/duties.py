"""What drafts, plans, road maps and decrees owe: late or due within ten working days; Enter opens the record."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.control.case_events import CaseChanged
from app.controllers.drafting.draft_desk import DraftChanged
from app.controllers.drafting.draft_duties import OutsideDuty
from app.controllers.overview import duty_papers as papers
from app.controllers.plans.plan_events import PlanChanged
from app.rules.terms import DutySource, Grade
from ui import formats, messages
from ui.answers import sentence_case
from ui.desk import Desk
from ui.printing_of_figures import show_order
from ui.screens.listing import ListScreen
from ui.tables.lines import Row
from ui.widgets.choice import Choice

PAGES = {
    DutySource.ACT: "draft:DraftScreen",
    DutySource.INSTRUCTIONS: "instruction_draft:InstructionDraftScreen",
    DutySource.PLAN: "nationwide_plan:NationwidePlanScreen",
    DutySource.ROAD_MAP: "road_map:RoadMapScreen",
}


class DutiesScreen(ListScreen):
    widths = (104, 100, 250, 330, 0)

    def __init__(self, desk: Desk) -> None:
        self._owed: tuple[OutsideDuty, ...] = ()
        super().__init__(desk)
        self.source: Choice[DutySource] = Choice(DutySource, none=lambda: self.tr("everything"))
        self.source.currentIndexChanged.connect(self.refresh)
        self.add_beside_filter(self.source)
        self.add_action(lambda: self.tr("Back"), desk.ways.go_back)
        self.add_action(lambda: self.tr("Print the list"), self.print_list)
        for event in (DraftChanged, PlanChanged, CaseChanged):
            self.listen(event, lambda changed: self.refresh())
        self.retranslate()

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Due on"), self.tr("Working days"), self.tr("Where from"), self.tr("What is owed"),
            self.tr("Draft, plan, decree"),
        )  # fmt: skip

    def rows(self) -> Sequence[Row]:
        wanted = self.source.chosen() if hasattr(self, "source") else None
        found = self.desk.controllers.draft_duties.listed()
        self._owed = tuple(owed for owed in found if wanted is None or owed.source is wanted)
        return [self._row(owed, at) for at, owed in enumerate(self._owed, 1)]

    def _row(self, owed: OutsideDuty, key: int) -> Row:
        cells = (
            formats.day(owed.due_on),
            formats.days_number(owed.days_left),
            sentence_case(messages.word(owed.source)),
            sentence_case(messages.say(owed.what)),
            owed.title,
        )
        return Row(cells, key, "fault" if owed.late else "warn" if owed.days_left in (0, 1) else "", 2)

    def open_row(self, key: int) -> None:
        owed, ways = self._owed[key - 1], self.desk.ways
        if owed.source is DutySource.MONITORING:
            ways.open_place("plans", section="monitoring", year=owed.year)
        elif owed.source is DutySource.DECREE:
            ways.open_screen("decree:DecreeScreen", owed.record_id, owed.year)
        else:
            ways.open_screen(PAGES[owed.source], owed.record_id)

    def print_list(self) -> None:
        """The list as it stands, as a register of what is due."""
        shown, on = self._owed, self.desk.clock.today()
        show_order(
            self.desk, self.title(), f"duties-{on.isoformat()}",
            lambda words: papers.duty_list(shown, on, self.title(), words), self.grade(), self,
        )  # fmt: skip

    def empty_text(self) -> str:
        return self.tr("Nothing of drafts, plans, road maps and decrees is late or due within ten working days.")

    def grade(self) -> Grade | None:
        return papers.highest_of(self._owed)

    def title(self) -> str:
        return self.tr("Drafts and plans: what falls due")

    def help_text(self) -> str:
        return self.tr(
            "What is owed outside the cases, late or due within ten working days, the earliest first: stages of draft "
            "acts (14–25) and of draft instructions (28–34), the year of an Address and its nationwide plan (5–9, "
            "36–40-1), its monitoring (62, 63), road maps and their measures (56–61), the yearly review of normative "
            "decrees (85). That a road map is owed at all stands among the duties of its case. Enter opens the record, "
            "where each day has its “why”."
        )

    def retranslate(self) -> None:
        if hasattr(self, "source"):
            self.source.setAccessibleName(self.tr("Where from"))
        super().retranslate()
