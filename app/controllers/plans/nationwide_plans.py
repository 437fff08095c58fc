"""The Address and the nationwide plan on their way: schedule, chain, control, monitoring (5-9, 36-40-1, 62, 63)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from app.controllers.control.views import Registered
from app.controllers.drafting.assigning import LineEntry, SignedPaper, rule_line
from app.controllers.drafting.instruction_drafts import ArrivedEntry
from app.controllers.drafting.milestones import DoneEntry, day_faults
from app.controllers.findings import fault, refused, required
from app.controllers.plans import plan_facts as facts
from app.controllers.plans.plan_desk import KEEPERS, PlanDesk
from app.controllers.plans.plan_views import (
    KIND,
    RISK,
    DutyView,
    ItemView,
    MonitoringView,
    PlanView,
    ProgressEntry,
)
from app.rules.assignments import assignment_verdict, plan_approver_findings
from app.rules.outcome import Finding, Refusal
from app.rules.plans import PlanLine, plan_chain
from app.rules.terms import ControlObject, Origin, PlanStep, Position, Rule, StageState
from db.models.milestones import Milestone
from db.models.plans import ItemProgress, NationwidePlan, PlanSection
from db.queries import milestones
from db.queries import plans as queries
from db.session import UnitOfWork

DOCUMENT = "Жарлық"  # what the plan is approved by (40)
# Steps whose paper has a number one must be able to find again: the resolution (38), the decree (39).
NUMBERED = frozenset({PlanStep.SUBMISSION, PlanStep.SIGNATURE})


class NationwidePlans(PlanDesk):
    """What a user does with the Address of a year and its nationwide plan. Refusals are values."""

    def scheduled(self, plan_id: int, code: str, entry: DoneEntry) -> PlanView | Refusal:
        """Proposals were sent, the draft was submitted, the President addressed the people (5, 6, 8). Another day than
        the decree names may be the President's own choice (9): it is entered and shown as it was."""

        def change(work: UnitOfWork, row: NationwidePlan, done: Sequence[Milestone]) -> Refusal | None:
            views = {one.duty.code: one for one in facts.schedule_of(row, done, self._today, self._books.plain)}
            found = [*day_faults(entry, self._today, None), *_not_done(views[code])]
            if refusal := refused(*found):
                return refusal
            self._note(work, row, code, row.year, entry)
            return None

        return self._change("plan.scheduled", plan_id, change)

    def step(
        self, plan_id: int, step: PlanStep, entry: DoneEntry, approved_by: Position | None = None
    ) -> PlanView | Refusal:
        """A step of the chain was done (36-40-1). What comes before it must be done; the control assignment is whole
        and approved by the Head of the Administration (40). What is late is entered and stays marked late."""

        def change(work: UnitOfWork, row: NationwidePlan, done: Sequence[Milestone]) -> Refusal | None:
            progress = facts.progress_of(done)
            if progress is None:
                return Refusal((Finding(Rule.DRAFTING_ADDRESS_PLAN, "36", "plans.no_address"),))
            chain = plan_chain(progress, self._today, self._books.plain)
            before = [line.done_on for line in chain[: list(PlanStep).index(step)] if line.done_on is not None]
            found = list(_in_turn(step, chain))
            found.extend(day_faults(entry, self._today, max(before, default=progress.addressed_on)))
            if step in NUMBERED:
                found.extend(required(reference=entry.reference))
            if step is PlanStep.ASSIGNMENT:
                said = assignment_verdict(rule_line(line.entry) for line in self._lines(row))
                found.extend((*plan_approver_findings(approved_by), *said.breaches, *said.requires))
            if refusal := refused(*found):
                return refusal
            if step is PlanStep.SIGNATURE:
                row.decree_number = entry.reference.strip()
            self._note(work, row, step, row.year, entry)
            return None

        return self._change(f"plan.{step}", plan_id, change)

    def take_back(self, plan_id: int, milestone_id: int, reason: str) -> PlanView | Refusal:
        """What was entered last was a mistake; it stays on record with the reason."""

        def change(work: UnitOfWork, row: NationwidePlan, done: Sequence[Milestone]) -> Refusal | None:
            found = list(required(reason=reason))
            own = [one for one in done if one.what != RISK]
            if not own or own[-1].id != milestone_id:
                found.append(fault("milestone", "move.not_last"))
            elif own[-1].what in set(PlanStep) and any(line.case_id is not None for line in self._lines(row)):
                found.append(fault("lines", "assigning.under_control"))
            if refusal := refused(*found):
                return refusal
            own[-1].withdrawn_on, own[-1].withdrawn_reason = self._today, reason.strip()
            if own[-1].what == PlanStep.SIGNATURE:
                row.decree_number = ""
            return None

        return self._change("plan.take_back", plan_id, change)

    # measures

    def keep_lines(self, plan_id: int, entries: Sequence[LineEntry]) -> PlanView | Refusal:
        """The measures of the plan with their control assignment, as they stand now (Appendices 2 and 5)."""
        kept = self._assigning.keep(self.subject(plan_id), entries)
        return kept if isinstance(kept, Refusal) else self._told(plan_id)

    def keep_sections(self, plan_id: int, sections: Mapping[str, str]) -> PlanView | Refusal:
        """Parts of the plan: the number of the item each begins with, and its title."""

        def change(work: UnitOfWork, row: NationwidePlan, done: Sequence[Milestone]) -> Refusal | None:
            numbers = {line.entry.number for line in self._lines(row)}
            unknown = [item for item in sections if item not in numbers]
            if unknown:
                return Refusal((fault("sections", "plans.item_unknown", item=unknown[0]),))
            kept = {one.item: one for one in row.sections if one.withdrawn_on is None}
            for item, one in kept.items():
                if not sections.get(item, "").strip():
                    one.withdrawn_on = self._today
            for item, title in sections.items():
                if title.strip() and item in kept:
                    kept[item].title = title.strip()
                elif title.strip():
                    made = PlanSection(plan_id=row.id, item=item, title=title.strip())
                    row.sections.append(self._stamped(made))
            return None

        return self._change("plan.sections", plan_id, change)

    def under_control(
        self, plan_id: int, arrived: ArrivedEntry, *, despite_duplicate: bool = False
    ) -> Registered | Refusal:
        """Every measure becomes a clause under control, with the terms of the approved assignment."""
        view = self.view(plan_id)
        steps = {one.line.step: one for one in view.chain}
        approved = steps.get(PlanStep.SIGNATURE)
        if approved is None or approved.done is None:
            return Refusal((Finding(Rule.DRAFTING_ADDRESS_PLAN, "40", "plans.not_approved"),))
        paper = SignedPaper(
            origin=Origin.ADDRESS_PLAN,
            document_kind=DOCUMENT,
            document_number=view.decree_number,
            signed_on=approved.done.on,
            received_at=arrived.received_at,
            title_kk=view.entry.title_kk,
            title_ru=view.entry.title_ru,
            sheets=arrived.sheets,
            annex_sheets=arrived.annex_sheets,
            copy_number=arrived.copy_number,
            control_object=ControlObject.ACT,
            assignment=arrived.assignment,
            registration_number=arrived.registration_number,
        )
        done = self._assigning.put_under_control(self.subject(plan_id), paper, despite_duplicate=despite_duplicate)
        if isinstance(done, Registered):
            self._told(plan_id)
        return done

    # monitoring

    def monitoring(self, year: int) -> tuple[MonitoringView, ...]:
        """What is owed of the monitoring of every approved plan for a year and for its first half (62, 63)."""
        with self._session.read() as work:
            rows = queries.plans(work.db, self._session.grades)
            done = milestones.of_subjects(work.db, KIND, (row.id for row in rows))
            found = []
            for row in rows:
                approved = facts.standing(done.get(row.id, []), PlanStep.SIGNATURE)
                if approved is not None and approved.on.year <= year:
                    own = done.get(row.id, [])
                    found.append(facts.monitoring_of(row, own, year, self._today, self._books.plain))
            return tuple(found)

    def monitored(self, plan_id: int, year: int, code: str, entry: DoneEntry) -> MonitoringView | Refusal:
        """A duty of the monitoring was done, as a paper proves; what is late is entered and stays marked late."""
        self._session.require(*KEEPERS)
        with self._session.work("plan.monitored") as work:
            row = self._plan(work, plan_id)
            done = milestones.of_subject(work.db, KIND, row.id)
            approved = facts.standing(done, PlanStep.SIGNATURE)
            if approved is None or approved.on.year > year:
                return Refusal((Finding(Rule.OBLIGATIONS_YEARLY_PLAN, "62", "plans.not_approved"),))
            view = facts.monitoring_of(row, done, year, self._today, self._books.plain)
            owed = {one.duty.code: one for one in (*view.yearly, *view.half)}.get(code)
            if owed is None:
                return Refusal(tuple(_no_calendar(view)))
            found = [*required(reference=entry.reference), *day_faults(entry, self._today, approved.on)]
            found.extend(_not_done(owed))
            if owed.state is StageState.BLOCKED:
                found.append(Finding(owed.duty.rule, owed.duty.paragraph, "plans.office_report_awaited"))
            if refusal := refused(*found):
                return refusal
            self._note(work, row, code, year, entry)
            work.commit()
        self._told(plan_id)
        return next(one for one in self.monitoring(year) if one.plan_id == plan_id)

    def items(self, plan_id: int, year: int, *, half: bool) -> tuple[ItemView, ...]:
        """Items of the plan with what is reported of each (Appendix 4)."""
        with self._session.read() as work:
            row = self._plan(work, plan_id)
            return facts.items_of(row, self._lines(row), year, half=half)

    def report_item(
        self, plan_id: int, item: str, year: int, entry: ProgressEntry, *, half: bool
    ) -> PlanView | Refusal:
        """What is reported of an item for a year or its first half; what was said before stays in the journal."""

        def change(work: UnitOfWork, row: NationwidePlan, done: Sequence[Milestone]) -> Refusal | None:
            found = list(required(done=entry.done))
            if item not in {line.entry.number for line in self._lines(row)}:
                found.append(fault("item", "plans.item_unknown", item=item))
            if refusal := refused(*found):
                return refusal
            key = (item, year, half)
            known = next((one for one in row.progress if (one.item, one.year, one.half) == key), None)
            if known is None:
                known = self._stamped(ItemProgress(plan_id=row.id, item=item, year=year, half=half))
                row.progress.append(known)
            known.done, known.next_steps = entry.done.strip(), entry.next_steps.strip()
            known.assessment = entry.assessment.strip()
            return None

        return self._change("plan.report_item", plan_id, change)

    def risk(self, plan_id: int, entry: DoneEntry) -> PlanView | Refusal:
        """The Head of the Administration was told of a risk, with proposals (40-1, 63)."""

        def change(work: UnitOfWork, row: NationwidePlan, done: Sequence[Milestone]) -> Refusal | None:
            found = [*required(reference=entry.reference, text=entry.text), *day_faults(entry, self._today, None)]
            if refusal := refused(*found):
                return refusal
            self._note(work, row, RISK, row.year, entry)
            return None

        return self._change("plan.risk", plan_id, change)


def _not_done(owed: DutyView) -> Iterator[Finding]:
    if owed.done is not None:
        yield fault("on", "plans.done_already", on=owed.done.on)


def _in_turn(step: PlanStep, chain: Sequence[PlanLine]) -> Iterator[Finding]:
    line = next(one for one in chain if one.step is step)
    if line.done_on is not None:
        yield fault("on", "plans.done_already", on=line.done_on)
    elif line.state is StageState.BLOCKED:
        waits = PlanStep.SIGNATURE if step in (PlanStep.ASSIGNMENT, PlanStep.ROAD_MAPS) else _first_open(chain)
        values = {"stage": waits, "field": "on"}
        yield Finding(Rule.DRAFTING_ADDRESS_PLAN, line.paragraph, "plans.step_blocked", values)


def _first_open(chain: Sequence[PlanLine]) -> PlanStep:
    return next(one.step for one in chain if one.done_on is None)


def _no_calendar(view: MonitoringView) -> Iterator[Finding]:
    for year in view.missing_calendar:
        yield Finding(Rule.TERMS_CALENDAR, "50", "terms.calendar", {"year": str(year)})
    if not view.missing_calendar:
        yield fault("code", "plans.duty_unknown")
