"""Opening nationwide plans for a user, changing them, telling who listens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from app.controllers.control.case_desk import CaseDesk
from app.controllers.drafting.assigning import Assigning, LineView, Subject
from app.controllers.drafting.instruction_draft_writing import no_calendar
from app.controllers.drafting.milestones import DoneEntry, milestone
from app.controllers.findings import fault, refused, required
from app.controllers.plans import plan_facts as facts
from app.controllers.plans.plan_events import PlanChanged
from app.controllers.plans.plan_views import KIND, PlanEntry, PlanListed, PlanOwing, PlanView
from app.controllers.vault.grades import amending, covers, grade_faults
from app.controllers.vault.sessions import Session
from app.controllers.vault.witnesses import Witness
from app.errors import RecordMissing
from app.events import Events
from app.rules.calendar import CalendarMissing
from app.rules.outcome import Finding, Refusal
from app.rules.rulebook import Rulebook
from app.rules.terms import Role
from db.models.milestones import Milestone
from db.models.plans import NationwidePlan
from db.queries import milestones
from db.queries import plans as queries
from db.queries.instruction_drafts import line_counts
from db.session import UnitOfWork

KEEPERS = (Role.REGISTRAR, Role.CONTROLLER)
Change = Callable[[UnitOfWork, NationwidePlan, Sequence[Milestone]], Refusal | None]


class PlanDesk(CaseDesk):
    """The base of the controller of plans: what is there for the user, and one way to change it."""

    def __init__(self, session: Session, rulebook: Rulebook, events: Events) -> None:
        super().__init__(session, rulebook, events)
        self._assigning = Assigning(session, rulebook, events)

    def listed(self) -> tuple[PlanListed, ...]:
        """Every plan the user may see, the newest year first."""
        with self._session.read() as work:
            rows = queries.plans(work.db, self._session.grades)
            done = milestones.of_subjects(work.db, KIND, (row.id for row in rows))
            counts = line_counts(work.db, KIND)
            return tuple(
                facts.listed(row, done.get(row.id, []), counts.get(row.id, (0, 0)), self._today, self._books.plain)
                for row in rows
            )

    def owing(self) -> tuple[PlanOwing, ...]:
        """What every plan the user may see owes; one whose year has no calendar is left out."""
        with self._session.read() as work:
            rows = queries.plans(work.db, self._session.grades)
            done = milestones.of_subjects(work.db, KIND, (row.id for row in rows))
            found = (facts.owing(row, done.get(row.id, []), self._today, self._books.plain) for row in rows)
            return tuple(owed for owed in found if owed is not None)

    def view(self, plan_id: int) -> PlanView:
        with self._session.read() as work:
            row = self._plan(work, plan_id)
            done = milestones.of_subject(work.db, KIND, row.id)
            return facts.view_of_plan(row, done, self._lines(row), self._today, self._books.plain)

    def open(self, entry: PlanEntry) -> PlanView | Refusal:
        """Begin the year of an Address; each year has one plan."""
        self._session.require(*KEEPERS)
        with self._session.work("plan.open") as work:
            if refusal := refused(*self._faults(work, entry, None)):
                return refusal
            row = _write(NationwidePlan(sections=[], progress=[]), entry)
            work.db.add(self._stamped(row))
            work.commit()
            plan_id = row.id
        return self._told(plan_id)

    def amend(self, plan_id: int, entry: PlanEntry, witness: Witness | None = None) -> PlanView | Refusal:
        """Correct title and grade; two persons where it is lowered. It stays once measures are under control."""
        self._session.require(*KEEPERS)
        with self._session.read() as reading:
            before = self._plan(reading, plan_id).grade

        def change(work: UnitOfWork, row: NationwidePlan, done: Sequence[Milestone]) -> Refusal | None:
            found = list(self._faults(work, entry, row.id))
            if entry.year != row.year:
                found.append(fault("year", "plans.year_stays"))
            if entry.grade is not row.grade and any(line.case_id is not None for line in self._lines(row)):
                found.append(fault("grade", "assigning.under_control"))
            if refusal := refused(*found):
                return refusal
            _write(row, entry)
            return None

        return self._change(amending("plan.amend", before, entry.grade), plan_id, change, witness)

    def withdraw(self, plan_id: int, reason: str) -> Refusal | None:
        """A plan entered by mistake leaves the list and stays on record."""
        self._session.require(*KEEPERS)
        with self._session.work("plan.withdraw") as work:
            row = self._plan(work, plan_id)
            found = list(required(reason=reason))
            if any(line.case_id is not None for line in self._lines(row)):
                found.append(fault("lines", "assigning.under_control"))
            if refusal := refused(*found):
                return refusal
            row.withdrawn_on, row.withdrawn_reason = self._today, reason.strip()
            work.commit()
        self._events.tell(PlanChanged(KIND, plan_id))
        return None

    def subject(self, plan_id: int) -> Subject:
        """Whose the measures and the prints are; only after the look whether it may be seen."""
        with self._session.read() as work:
            row = self._plan(work, plan_id)
            return Subject(KIND, row.id, row.grade)

    # inside

    def _plan(self, work: UnitOfWork, plan_id: int) -> NationwidePlan:
        row = queries.plan(work.db, plan_id)
        if row is None or row.withdrawn_on is not None or not covers(self._session, row.grade):
            raise RecordMissing(number=plan_id)
        return row

    def _lines(self, row: NationwidePlan) -> tuple[LineView, ...]:
        return self._assigning.lines(Subject(KIND, row.id, row.grade))

    def _change(self, action: str, plan_id: int, change: Change, witness: Witness | None = None) -> PlanView | Refusal:
        self._session.require(*KEEPERS)
        with self._session.work(action, witness) as work:
            row = self._plan(work, plan_id)
            done = milestones.of_subject(work.db, KIND, row.id)
            try:
                refusal = change(work, row, done)
            except CalendarMissing as missing:
                return Refusal((no_calendar(missing.year),))
            if refusal is not None:
                return refusal
            work.commit()
        return self._told(plan_id)

    def _told(self, plan_id: int) -> PlanView:
        self._events.tell(PlanChanged(KIND, plan_id))
        return self.view(plan_id)

    def _note(self, work: UnitOfWork, row: NationwidePlan, what: str, number: int, entry: DoneEntry) -> None:
        work.db.add(self._stamped(milestone(KIND, row.id, what, number, entry)))

    def _faults(self, work: UnitOfWork, entry: PlanEntry, besides: int | None) -> Iterator[Finding]:
        yield from required(title_kk=entry.title_kk)
        yield from grade_faults(self._session, entry.grade)
        if not self._books.calendar.first_year <= entry.year <= self._books.calendar.last_year:
            yield no_calendar(entry.year)
        if any(row.id != besides and covers(self._session, row.grade) for row in queries.of_year(work.db, entry.year)):
            yield fault("year", "plans.plan_known", year=str(entry.year))


def _write(row: NationwidePlan, entry: PlanEntry) -> NationwidePlan:
    row.year, row.title_kk, row.title_ru = entry.year, entry.title_kk.strip(), entry.title_ru.strip()
    row.grade = entry.grade
    return row
