"""Road maps on their way: listed, agreed, approved by whom paragraph 57 names, carried out measure by measure."""

from __future__ import annotations

from datetime import date

from app.controllers.control.case_access import visible_clause
from app.controllers.findings import fault, refused, required
from app.controllers.plans import road_map_facts as facts
from app.controllers.plans.road_map_drawing import (
    KEEPERS,
    RoadMapDrawing,
    already_approved,
    already_withdrawn,
    measure_of,
    write_head,
    write_measure,
)
from app.controllers.plans.road_map_views import APPROVED, ASKED, DEVELOPED, RoadMapList, RoadMapView, SignedEntry
from app.rules.outcome import Finding, Refusal
from app.rules.terms import Rule, StageState
from db.models.cases import Clause
from db.models.road_maps import RoadMap, RoadMapRow
from db.queries import road_maps as queries
from db.session import UnitOfWork

MOST_LISTED = 2_000


class RoadMaps(RoadMapDrawing):
    """What a user does with road maps. They belong to cases and are seen by whom the case may be seen."""

    def listed(self) -> RoadMapList:
        """Cases that owe a road map first, then every road map, the newest first."""
        with self._session.read() as work:
            grades, today = self._session.grades, self._today
            owing = [
                facts.listed_owing(clause, owed, today) for clause, owed in queries.owing(work.db, grades, MOST_LISTED)
            ]
            rows = [
                facts.listed(row, row.clause, today, self._book(work, row.clause))
                for row in queries.standing(work.db, grades, MOST_LISTED)
            ]
        listed = (*owing, *rows)
        late = sum(row.state is StageState.LATE or row.measures_late > 0 for row in listed)
        return RoadMapList(listed, len(owing), late)

    def of_case(self, case_id: int) -> tuple[RoadMapView, ...]:
        """Every road map of a case, the withdrawn ones too."""
        with self._session.read() as work:
            clause = visible_clause(work, self._session, case_id)
            book = self._book(work, clause)
            return tuple(facts.view_of(row, clause, self._today, book) for row in queries.of_case(work.db, clause.id))

    def view(self, road_map_id: int) -> RoadMapView:
        with self._session.read() as work:
            row, clause = self._road_map(work, road_map_id)
            return facts.view_of(row, clause, self._today, self._book(work, clause))

    # its way

    def developed(self, road_map_id: int, on: date, reference: str) -> RoadMapView | Refusal:
        """The road map was worked out in the form of Appendix 3: ticks what the case owes (56, 59)."""

        def change(work: UnitOfWork, row: RoadMap, clause: Clause) -> Refusal | None:
            found = [*required(reference=reference), *self._day_faults(clause, on)]
            if row.developed_on is not None:
                found.append(fault("on", "plans.done_already", on=row.developed_on))
            if not facts.standing(row):
                found.append(fault("measures", "plans.no_measures"))
            said = facts.content_findings(row, clause)
            if found or not said.allowed:
                return Refusal((*found, *said.breaches), said.requires)
            row.developed_on, row.developed_reference = on, reference.strip()
            owed = facts.owed_by(clause)
            if owed is not None and owed.done_on is None and not row.action_plan:
                self._tick(owed, on, reference)
                work.db.flush()
                self._settle(work, clause)
            return None

        return self._change("road_map.developed", road_map_id, change)

    def ask(self, road_map_id: int, on: date) -> RoadMapView | Refusal:
        """Handed to the Administration for agreement, which has five working days (57)."""

        def change(work: UnitOfWork, row: RoadMap, clause: Clause) -> Refusal | None:
            found = [*self._after(clause, on, row.developed_on, DEVELOPED), *already_approved(row)]
            if row.asked_on is not None and row.answered_on is None:
                found.append(fault("on", "plans.done_already", on=row.asked_on))
            if refusal := refused(*found):
                return refusal
            row.asked_on, row.answered_on, row.answer_reference = on, None, ""
            return None

        return self._change("road_map.ask", road_map_id, change)

    def answered(self, road_map_id: int, on: date, reference: str) -> RoadMapView | Refusal:
        """The Administration agreed (57)."""

        def change(work: UnitOfWork, row: RoadMap, clause: Clause) -> Refusal | None:
            found = [*required(reference=reference), *self._after(clause, on, row.asked_on, ASKED)]
            if row.answered_on is not None:
                found.append(fault("on", "plans.done_already", on=row.answered_on))
            if refusal := refused(*found):
                return refusal
            row.answered_on, row.answer_reference = on, reference.strip()
            return None

        return self._change("road_map.answered", road_map_id, change)

    def agree(self, road_map_id: int, entry: SignedEntry) -> RoadMapView | Refusal:
        """The Prime Minister, or whom he authorised, agreed (57)."""

        def change(work: UnitOfWork, row: RoadMap, clause: Clause) -> Refusal | None:
            found = [*_signed_faults(entry), *already_approved(row)]
            found.extend(self._after(clause, entry.on, row.developed_on, DEVELOPED))
            if not facts.approval_of(row).agreed_with:
                found.append(Finding(Rule.DRAFTING_ROAD_MAP_APPROVER, "57", "plans.agreement_not_asked"))
            said = facts.verdict_of(row, clause, agreed_by=entry.by)
            found.extend(one for one in said.breaches if one.code == "plans.agreement_wrong")
            if refusal := refused(*found):
                return refusal
            row.agreed_by, row.agreed_name = entry.by, entry.name.strip()
            row.agreed_on, row.agreed_number = entry.on, entry.number.strip()
            return None

        return self._change("road_map.agree", road_map_id, change)

    def approve(self, road_map_id: int, entry: SignedEntry) -> RoadMapView | Refusal:
        """Approved: complete, agreed with whom 57 names, by whom 57 names (an action plan by the first head, 60)."""

        def change(work: UnitOfWork, row: RoadMap, clause: Clause) -> Refusal | None:
            found = [*_signed_faults(entry), *already_approved(row)]
            found.extend(self._after(clause, entry.on, row.developed_on, DEVELOPED))
            if row.asked_on is not None and row.answered_on is None:
                found.append(Finding(Rule.DRAFTING_ROAD_MAP_APPROVER, "57", "plans.agreement_awaited"))
            if row.agreed_on is not None and entry.on < row.agreed_on:
                found.append(fault("on", "plans.before_start", start=row.agreed_on))
            if row.action_plan and not facts.standing(row):
                found.append(fault("measures", "plans.no_measures"))
            said = facts.verdict_of(row, clause, approved_by=entry.by)
            if found or not said.allowed:
                return Refusal((*found, *said.breaches), said.requires)
            row.approved_by, row.approved_name = entry.by, entry.name.strip()
            row.approved_on, row.approved_number = entry.on, entry.number.strip()
            return None

        return self._change("road_map.approve", road_map_id, change)

    def measure_done(self, row_id: int, on: date, reference: str) -> RoadMapView | Refusal:
        """A measure of an approved road map was carried out, as a paper proves."""

        def change(work: UnitOfWork, row: RoadMap, clause: Clause) -> Refusal | None:
            one = measure_of(row, row_id)
            found = [*required(reference=reference), *self._after(clause, on, row.approved_on, APPROVED)]
            if one.done_on is not None:
                found.append(fault("on", "plans.done_already", on=one.done_on))
            if refusal := refused(*found):
                return refusal
            one.done_on, one.done_reference = on, reference.strip()
            return None

        return self._change("road_map.measure_done", self._owner(row_id), change)

    def measure_open(self, row_id: int, reason: str) -> RoadMapView | Refusal:
        """A counter-entry: what was entered as carried out was not."""

        def change(work: UnitOfWork, row: RoadMap, clause: Clause) -> Refusal | None:
            one = measure_of(row, row_id)
            found = list(required(reason=reason))
            if one.done_on is None:
                found.append(fault("on", "plans.not_done"))
            if refusal := refused(*found):
                return refusal
            one.done_on, one.done_reference = None, ""
            work.note({"measure": one.uid, "reason": reason.strip()}, row, "road_map.measure_open")
            return None

        return self._change("road_map.measure_open", self._owner(row_id), change)

    def replace(self, road_map_id: int, reason: str) -> RoadMapView | Refusal:
        """A new version: the standing one is withdrawn with a reason, its measures begin the new one. So it is done
        when an approved road map has to change, or the case went to long-term control (59)."""
        self._session.require(*KEEPERS)
        with self._session.work("road_map.replace") as work:
            old, clause = self._road_map(work, road_map_id)
            if refusal := refused(*required(reason=reason), *already_withdrawn(old)):
                return refusal
            old.withdrawn_on, old.withdrawn_reason = self._today, reason.strip()
            new = write_head(RoadMap(clause_id=clause.id, rows=[]), facts.entry_of(old))
            work.db.add(self._stamped(new))
            work.db.flush()
            for place, one in enumerate(facts.standing(old)):
                made = RoadMapRow(road_map_id=new.id, place=place)
                write_measure(made, facts.measure_view(one, self._today).entry)
                made.done_on, made.done_reference = one.done_on, one.done_reference
                new.rows.append(self._stamped(made))
            work.commit()
            done = facts.view_of(new, clause, self._today, self._book(work, clause))
        self._tell(clause.id)
        return done

    def withdraw(self, road_map_id: int, reason: str) -> RoadMapView | Refusal:
        """A road map entered by mistake stays on record; what it had ticked is owed again."""

        def change(work: UnitOfWork, row: RoadMap, clause: Clause) -> Refusal | None:
            if refusal := refused(*required(reason=reason)):
                return refusal
            row.withdrawn_on, row.withdrawn_reason = self._today, reason.strip()
            for owed in clause.obligations:
                ticked = (owed.done_on, owed.done_reference) == (row.developed_on, row.developed_reference)
                if owed.rule in queries.OWED and owed.withdrawn_on is None and owed.done_on is not None and ticked:
                    self._reopened(work, owed, clause, reason)
            return None

        return self._change("road_map.withdraw", road_map_id, change)


def _signed_faults(entry: SignedEntry) -> tuple[Finding, ...]:
    return required(name=entry.name, number=entry.number)
