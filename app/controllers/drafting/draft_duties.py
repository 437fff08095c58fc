"""What drafts, plans, road maps and decrees owe: late, or due within ten working days, on one list beside the cases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.controllers.drafting.act_drafts import ActDrafts
from app.controllers.law.casebook import Casebook
from app.controllers.plans.plan_views import DutyView
from app.controllers.plans.planning import Planning
from app.controllers.plans.road_map_views import DEVELOPED
from app.controllers.vault.sessions import Session
from app.events import Events
from app.rules.rulebook import Rulebook
from app.rules.terms import DraftStanding, DutySource, Grade, InstructionStage, PlanStep, Stage, StageState
from app.rules.windows import Window, span, working_days_left

OPEN = frozenset({StageState.DUE, StageState.LATE})
MEASURES = "measures"  # of a road map that is approved and carried out


@dataclass(frozen=True, slots=True)
class OutsideDuty:
    """One thing owed outside the cases. ``what`` is the code of its words; ``record_id`` that of the draft, the plan,
    the road map or the decree; ``year`` that of the monitoring."""

    source: DutySource
    record_id: int
    grade: Grade | None
    title: str
    what: str
    due_on: date
    late: bool
    days_left: int | None
    year: int = 0


class DraftDuties:
    """What a user may see of it; each area is asked for its own list."""

    def __init__(
        self, session: Session, rulebook: Rulebook, events: Events, acts: ActDrafts, planning: Planning
    ) -> None:
        self._session, self._acts, self._planning = session, acts, planning
        self._books = Casebook(session, rulebook, events)

    def listed(self) -> tuple[OutsideDuty, ...]:
        """Everything late, and what is due up to ten working days ahead; the earliest first."""
        today, calendar = self._session.clock.today(), self._books.calendar
        if not self._session.grades:
            return ()  # nobody who deals with no content is shown any
        last = span(Window.TEN_DAYS, today, calendar).last
        found = [owed for owed in self._all(today) if owed.due_on <= last]
        return tuple(sorted(found, key=lambda owed: (owed.due_on, owed.source.value, owed.title)))

    def _all(self, today: date) -> Iterator[OutsideDuty]:
        yield from self._of_acts(today)
        yield from self._of_instructions(today)
        yield from self._of_plans(today)
        yield from self._of_road_maps(today)
        yield from self._of_decrees(today)

    def _of_acts(self, today: date) -> Iterator[OutsideDuty]:
        for row in self._acts.drafts.rows(DraftStanding.UNDER_WAY):
            if row.stage is not None and row.state in OPEN and row.due_on is not None:
                title = f"№ {row.number} · {row.title_kk or row.title_ru}"
                yield self._duty(DutySource.ACT, row.draft_id, row.grade, title, row.stage, row.due_on, today)

    def _of_instructions(self, today: date) -> Iterator[OutsideDuty]:
        for row in self._planning.drafts.listed():
            if row.stage is not None and row.state in OPEN and row.due_on is not None:
                yield self._duty(
                    DutySource.INSTRUCTIONS, row.draft_id, row.grade, row.title, row.stage, row.due_on, today
                )

    def _of_plans(self, today: date) -> Iterator[OutsideDuty]:
        """Every open duty of the Address, every open step of the chain, and the monitoring of two years."""
        plans = self._planning.plans
        for plan in plans.owing():
            about = (plan.plan_id, plan.grade, plan.title)
            for duty in plan.schedule:
                yield from self._owed(DutySource.PLAN, about, duty, today)
            for line in plan.chain:
                if line.state in OPEN and line.due is not None:
                    yield self._duty(DutySource.PLAN, *about, line.step, line.due.on, today)
        for year in (today.year - 1, today.year):
            for seen in plans.monitoring(year):
                about = (seen.plan_id, seen.grade, seen.title)
                for duty in (*seen.half, *seen.yearly):
                    yield from self._owed(DutySource.MONITORING, about, duty, today, year)

    def _of_road_maps(self, today: date) -> Iterator[OutsideDuty]:
        """Road maps that are drawn up; that one has to be worked out stands among the duties of its case."""
        for row in self._planning.road_maps.listed().rows:
            if row.road_map_id and row.what != DEVELOPED and row.state in OPEN and row.due_on is not None:
                title = f"№ {row.case_number} · {row.content}"
                what = f"plans.duty.{row.what or MEASURES}"
                yield self._duty(DutySource.ROAD_MAP, row.road_map_id, row.grade, title, what, row.due_on, today)

    def _of_decrees(self, today: date) -> Iterator[OutsideDuty]:
        for year in (today.year - 1, today.year):
            for row in self._planning.decrees.register(year).rows:
                if row.state in OPEN and row.duty is not None and row.duty.due_on is not None:
                    title = f"№ {row.number} · {row.title}"
                    yield self._duty(
                        DutySource.DECREE, row.decree_id, row.grade, title, "plans.duty.review", row.duty.due_on, today,
                        year,
                    )  # fmt: skip

    def _owed(
        self, source: DutySource, about: tuple[int, Grade | None, str], owed: DutyView, today: date, year: int = 0
    ) -> Iterator[OutsideDuty]:
        if owed.state in OPEN and owed.duty.due_on is not None:
            yield self._duty(source, *about, owed.duty.code, owed.duty.due_on, today, year)

    def _duty(
        self, source: DutySource, record_id: int, grade: Grade | None, title: str,
        what: Stage | InstructionStage | PlanStep | str, due_on: date, today: date, year: int = 0,
    ) -> OutsideDuty:  # fmt: skip
        left = working_days_left(today, due_on, self._books.calendar)
        code = f"word.{type(what).__name__}.{what.value}" if isinstance(what, Enum) else what
        return OutsideDuty(source, record_id, grade, title, code, due_on, due_on < today, left, year)
