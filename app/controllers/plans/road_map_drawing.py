"""Drawing up a road map: its head and its measures; nothing of it changes after the approval (56, 59, 60)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.controllers.control import case_facts
from app.controllers.control.case_access import visible_clause
from app.controllers.control.execution_desk import ExecutionDesk
from app.controllers.findings import fault, refused, required
from app.controllers.plans import road_map_facts as facts
from app.controllers.plans.road_map_views import MeasureEntry, RoadMapEntry, RoadMapView
from app.errors import RecordMissing
from app.rules.outcome import Finding, Refusal
from app.rules.rulebook import Rulebook
from app.rules.terms import CaseStatus, Role, Rule
from db.models.cases import Clause
from db.models.road_maps import RoadMap, RoadMapRow
from db.queries import road_maps as queries
from db.session import UnitOfWork

KEEPERS = (Role.REGISTRAR, Role.CONTROLLER)
Change = Callable[[UnitOfWork, RoadMap, Clause], Refusal | None]


class RoadMapDrawing(ExecutionDesk):
    """What a registrar does with a road map until it is approved."""

    def open(self, case_id: int, entry: RoadMapEntry) -> RoadMapView | Refusal:
        """Begin the road map of a case; one stands at a time."""
        self._session.require(*KEEPERS)
        with self._session.work("road_map.open") as work:
            clause = visible_clause(work, self._session, case_id)
            found = list(required(body=entry.body))
            if clause.status in (CaseStatus.REMOVED, CaseStatus.ANNULLED):
                found.append(fault("case", "move.removed", on=clause.removed_on or clause.instruction.annulled_on))
            if any(row.withdrawn_on is None for row in queries.of_case(work.db, clause.id)):
                found.append(fault("case", "plans.road_map_stands"))
            if entry.action_plan and _owes(clause):
                found.append(Finding(Rule.PLANS_ACTION_PLAN, "60", "plans.action_plan_instead"))
            if refusal := refused(*found):
                return refusal
            row = write_head(RoadMap(clause_id=clause.id, rows=[]), entry)
            work.db.add(self._stamped(row))
            work.commit()
            done = facts.view_of(row, clause, self._today, self._book(work, clause))
        self._tell(case_id)
        return done

    def amend(self, road_map_id: int, entry: RoadMapEntry) -> RoadMapView | Refusal:
        """Correct the head; not after its approval."""

        def change(work: UnitOfWork, row: RoadMap, clause: Clause) -> Refusal | None:
            if refusal := refused(*required(body=entry.body), *already_approved(row)):
                return refusal
            write_head(row, entry)
            return None

        return self._change("road_map.amend", road_map_id, change)

    def add_measure(self, road_map_id: int, entry: MeasureEntry) -> RoadMapView | Refusal:
        """Another measure at the end of its stage."""

        def change(work: UnitOfWork, row: RoadMap, clause: Clause) -> Refusal | None:
            if refusal := refused(*required(measure=entry.measure), *already_approved(row)):
                return refusal
            made = RoadMapRow(road_map_id=row.id, place=len(row.rows))
            row.rows.append(self._stamped(write_measure(made, entry)))
            work.db.flush()
            return None

        return self._change("road_map.measure", road_map_id, change)

    def amend_measure(self, row_id: int, entry: MeasureEntry) -> RoadMapView | Refusal:
        """Correct a measure; not after the approval."""

        def change(work: UnitOfWork, row: RoadMap, clause: Clause) -> Refusal | None:
            if refusal := refused(*required(measure=entry.measure), *already_approved(row)):
                return refusal
            write_measure(measure_of(row, row_id), entry)
            return None

        return self._change("road_map.measure", self._owner(row_id), change)

    def drop_measure(self, row_id: int) -> RoadMapView | Refusal:
        """A measure that was left out of the draft stays on record, crossed out."""

        def change(work: UnitOfWork, row: RoadMap, clause: Clause) -> Refusal | None:
            if refusal := refused(*already_approved(row)):
                return refusal
            measure_of(row, row_id).withdrawn_on = self._today
            return None

        return self._change("road_map.measure", self._owner(row_id), change)

    # inside

    def _change(self, action: str, road_map_id: int, change: Change) -> RoadMapView | Refusal:
        self._session.require(*KEEPERS)
        with self._session.work(action) as work:
            row, clause = self._road_map(work, road_map_id)
            if refusal := refused(*already_withdrawn(row)) or change(work, row, clause):
                return refusal
            work.commit()
            done = facts.view_of(row, clause, self._today, self._book(work, clause))
        self._tell(clause.id)
        return done

    def _book(self, work: UnitOfWork, clause: Clause) -> Rulebook:
        """The rulebook the case's own dates rest on."""
        return self._books.of(work, clause, case_facts.of_record(clause), self._today)

    def _road_map(self, work: UnitOfWork, road_map_id: int) -> tuple[RoadMap, Clause]:
        row = queries.road_map(work.db, road_map_id)
        if row is None:
            raise RecordMissing(number=road_map_id)
        return row, visible_clause(work, self._session, row.clause_id)

    def _owner(self, row_id: int) -> int:
        with self._session.read() as work:
            one = work.db.get(RoadMapRow, row_id)
            if one is None:
                raise RecordMissing(number=row_id)
            return one.road_map_id

    def _after(self, clause: Clause, on: date, start: date | None, what: str) -> list[Finding]:
        """Faults of a day that follows something: it must have happened, and not later."""
        found = list(self._day_faults(clause, on))
        if start is None:
            found.append(fault("on", f"plans.first_{what}"))
        elif on < start:
            found.append(fault("on", "plans.before_start", start=start))
        return found


def _owes(clause: Clause) -> bool:
    owed = facts.owed_by(clause)
    return owed is not None and owed.done_on is None


def already_approved(row: RoadMap) -> tuple[Finding, ...]:
    return () if row.approved_on is None else (fault("on", "plans.approved_already", on=row.approved_on),)


def already_withdrawn(row: RoadMap) -> tuple[Finding, ...]:
    return () if row.withdrawn_on is None else (fault("on", "plans.withdrawn", on=row.withdrawn_on),)


def measure_of(row: RoadMap, row_id: int) -> RoadMapRow:
    one = next((one for one in row.rows if one.id == row_id and one.withdrawn_on is None), None)
    if one is None:
        raise RecordMissing(number=row_id)
    return one


def write_head(row: RoadMap, entry: RoadMapEntry) -> RoadMap:
    row.body, row.developer, row.interim = entry.body.strip(), entry.developer, entry.interim.strip()
    row.touches_government, row.interdepartmental = entry.touches_government, entry.interdepartmental
    row.action_plan = entry.action_plan
    return row


def write_measure(row: RoadMapRow, entry: MeasureEntry) -> RoadMapRow:
    row.stage, row.measure, row.responsible = entry.stage, entry.measure.strip(), entry.responsible.strip()
    row.completion_form, row.due_on = entry.completion_form.strip(), entry.due_on
    row.indicator, row.official = entry.indicator.strip(), entry.official.strip()
    return row
