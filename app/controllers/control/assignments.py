"""Inside the body: resolutions with their own dates, and sub-instructions that end not later than what is above."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.controllers.control.case_desk import CaseDesk
from app.controllers.findings import fault, refused, required
from app.errors import RecordMissing
from app.rules.discipline import delay_wd, internal_term
from app.rules.outcome import Finding, Refusal
from app.rules.terms import Role
from db.models.cases import Clause
from db.models.execution import Assignment, Resolution
from db.queries import execution as queries
from db.session import UnitOfWork


@dataclass(frozen=True, slots=True)
class ResolutionEntry:
    """A resolution as written on the paper."""

    author: str
    on: date
    text: str
    addressees: str = ""
    reference: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class ResolutionView:
    resolution_id: int
    author: str
    on: date
    text: str
    addressees: str
    reference: str
    due_on: date | None
    done_on: date | None
    withdrawn_on: date | None
    beyond: Finding | None  # its date lies after the case's


@dataclass(frozen=True, slots=True)
class AssignmentEntry:
    """A sub-instruction to a unit or an official; ``parent_id`` when it stands under another one."""

    text: str
    due_on: date
    unit_id: int | None = None
    official: str = ""
    parent_id: int | None = None
    resolution_id: int | None = None


@dataclass(frozen=True, slots=True)
class AssignmentView:
    """A sub-instruction; ``beyond`` when what is above it ends earlier now."""

    assignment_id: int
    case_id: int
    case_number: str
    parent_id: int | None
    resolution_id: int | None
    unit: str
    official: str
    text: str
    due_on: date
    done_on: date | None
    done_reference: str
    withdrawn_on: date | None
    late_wd: int
    beyond: Finding | None


class Assignments(CaseDesk):
    """What a controller enters about work inside the body."""

    def resolutions(self, case_id: int) -> tuple[ResolutionView, ...]:
        """Resolutions of a case in the order of entry."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            return tuple(_resolution(row, clause) for row in queries.of_case(work.db, Resolution, clause.id))

    def resolve(self, case_id: int, entry: ResolutionEntry) -> ResolutionView | Refusal:
        """Enter a resolution. Its own date may not lie after the case's deadline."""
        self._session.require(Role.CONTROLLER, Role.REGISTRAR)
        with self._session.work("resolution.enter") as work:
            clause = self._clause(work, case_id)
            found = list(required(author=entry.author, text=entry.text))
            if entry.on > self._today:
                found.append(fault("on", "entry.in_future"))
            if entry.due_on is not None and entry.due_on < entry.on:
                found.append(fault("due_on", "directory.ends_before_begin", begins=entry.on))
            found.extend(_above(entry.due_on, clause.deadline))
            if refusal := refused(*found):
                return refusal
            row = Resolution(clause_id=clause.id, author=entry.author.strip(), on=entry.on, text=entry.text.strip())
            row.addressees, row.reference = entry.addressees.strip(), entry.reference.strip()
            row.due_on = entry.due_on
            work.db.add(self._stamped(row))
            work.commit()
            view = _resolution(row, clause)
        self._tell(case_id)
        return view

    def resolution_done(self, resolution_id: int, on: date) -> ResolutionView | Refusal:
        """A resolution was carried out."""
        self._session.require(Role.CONTROLLER, Role.REGISTRAR)
        with self._session.work("resolution.done") as work:
            row = work.db.get(Resolution, resolution_id)
            if row is None:
                raise RecordMissing(number=resolution_id)
            clause = self._clause(work, row.clause_id)
            if refusal := refused(*self._done_faults(row, on, row.on)):
                return refusal
            row.done_on = on
            work.commit()
            view = _resolution(row, clause)
        self._tell(clause.id)
        return view

    def of_case(self, case_id: int) -> tuple[AssignmentView, ...]:
        """Sub-instructions of a case, each held anew against what is above it."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            rows = {row.id: row for row in queries.of_case(work.db, Assignment, clause.id)}
            return tuple(self._view(row, clause, rows) for row in rows.values())

    def due(self, until: date) -> tuple[AssignmentView, ...]:
        """Open sub-instructions of all visible cases due not later than a day."""
        with self._session.read() as work:
            found = queries.assignments_due(work.db, until)
            return tuple(
                self._view(row, clause, {row.id: row}) for row, clause in found if clause.grade in self._session.grades
            )

    def assign(self, case_id: int, entry: AssignmentEntry) -> AssignmentView | Refusal:
        """Enter a sub-instruction; it may not end later than the case or the one it stands under (46)."""
        self._session.require(Role.CONTROLLER, Role.REGISTRAR)
        with self._session.work("assignment.enter") as work:
            clause = self._clause(work, case_id)
            rows = {row.id: row for row in queries.of_case(work.db, Assignment, clause.id)}
            found = list(required(text=entry.text))
            if entry.unit_id is None and not entry.official.strip():
                found.append(fault("official", "entry.required"))
            if entry.parent_id is not None and entry.parent_id not in rows:
                raise RecordMissing(number=entry.parent_id)
            parent = rows[entry.parent_id] if entry.parent_id is not None else None
            found.extend(_above(entry.due_on, clause.deadline if parent is None else parent.due_on))
            if refusal := refused(*found):
                return refusal
            row = Assignment(clause_id=clause.id, text=entry.text.strip(), due_on=entry.due_on)
            row.unit_id, row.official = entry.unit_id, entry.official.strip()
            row.parent_id, row.resolution_id = entry.parent_id, entry.resolution_id
            work.db.add(self._stamped(row))
            work.commit()
            view = self._view(row, clause, {**rows, row.id: row})
        self._tell(case_id)
        return view

    def move(self, assignment_id: int, due_on: date) -> AssignmentView | Refusal:
        """Another date for a sub-instruction; those under it are not moved, but shown where they end later."""
        return self._change(assignment_id, due_on=due_on)

    def assignment_done(self, assignment_id: int, on: date, reference: str = "") -> AssignmentView | Refusal:
        """A sub-instruction was carried out."""
        return self._change(assignment_id, done_on=on, reference=reference)

    def withdraw(self, assignment_id: int) -> AssignmentView | Refusal:
        """A sub-instruction that is no longer needed stays on record."""
        return self._change(assignment_id)

    def _change(
        self, assignment_id: int, *, due_on: date | None = None, done_on: date | None = None, reference: str = ""
    ) -> AssignmentView | Refusal:
        self._session.require(Role.CONTROLLER, Role.REGISTRAR)
        with self._session.work("assignment.change") as work:
            row, clause, rows = self._assignment(work, assignment_id)
            found = list(self._done_faults(row, done_on, clause.instruction.received_on))
            if due_on is not None:
                parent = rows[row.parent_id] if row.parent_id is not None else None
                found.extend(_above(due_on, clause.deadline if parent is None else parent.due_on))
            if refusal := refused(*found):
                return refusal
            if due_on is not None:
                row.due_on = due_on
            elif done_on is not None:
                row.done_on, row.done_reference = done_on, reference.strip()
            else:
                row.withdrawn_on = self._today
            work.commit()
            view = self._view(row, clause, rows)
        self._tell(clause.id)
        return view

    def _assignment(self, work: UnitOfWork, assignment_id: int) -> tuple[Assignment, Clause, dict[int, Assignment]]:
        row = work.db.get(Assignment, assignment_id)
        if row is None:
            raise RecordMissing(number=assignment_id)
        clause = self._clause(work, row.clause_id)
        return row, clause, {one.id: one for one in queries.of_case(work.db, Assignment, clause.id)}

    def _done_faults(self, row: Resolution | Assignment, on: date | None, earliest: date) -> list[Finding]:
        found = []
        if row.done_on is not None or row.withdrawn_on is not None:
            found.append(fault("on", "execution.not_open_here"))
        if on is not None and on > self._today:
            found.append(fault("on", "entry.in_future"))
        if on is not None and on < earliest:
            found.append(fault("on", "move.before_receipt", received=earliest))
        return found

    def _view(self, row: Assignment, clause: Clause, rows: dict[int, Assignment]) -> AssignmentView:
        parent = rows.get(row.parent_id) if row.parent_id is not None else None
        outer = clause.deadline if parent is None else parent.due_on
        standing = row.done_on is None and row.withdrawn_on is None
        late = delay_wd(row.done_on or self._today, row.due_on, self._books.calendar)
        return AssignmentView(
            assignment_id=row.id,
            case_id=clause.id,
            case_number=clause.case_number,
            parent_id=row.parent_id,
            resolution_id=row.resolution_id,
            unit=row.unit.name_kk if row.unit is not None else "",
            official=row.official,
            text=row.text,
            due_on=row.due_on,
            done_on=row.done_on,
            done_reference=row.done_reference or "",
            withdrawn_on=row.withdrawn_on,
            late_wd=0 if row.withdrawn_on is not None else late,
            beyond=internal_term(row.due_on, outer) if standing else None,
        )


def _above(due_on: date | None, outer: date | None) -> list[Finding]:
    found = internal_term(due_on, outer) if due_on is not None else None
    return [found] if found is not None else []


def _resolution(row: Resolution, clause: Clause) -> ResolutionView:
    standing = row.done_on is None and row.withdrawn_on is None
    beyond = internal_term(row.due_on, clause.deadline) if standing and row.due_on is not None else None
    return ResolutionView(
        row.id, row.author, row.on, row.text, row.addressees, row.reference, row.due_on, row.done_on,
        row.withdrawn_on, beyond,
    )  # fmt: skip
