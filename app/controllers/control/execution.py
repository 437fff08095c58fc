"""Execution of a case: what was owed and done, proposals of co-executors, same-day hand-over, executed here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from app.controllers.control import case_facts, owing
from app.controllers.control.execution_desk import ExecutionDesk, named, note_coexecutor
from app.controllers.control.execution_views import ExecutionView, HandoverView, OwedView, ProposerView
from app.controllers.findings import fault, refused, required
from app.errors import RecordMissing
from app.rules import endings
from app.rules.discipline import delay_wd, is_late
from app.rules.obligations import owes_report
from app.rules.outcome import Refusal
from app.rules.terms import CaseStatus, Owner, Role, Rule
from db.models.cases import Clause, CoExecutor, OwedObligation
from db.models.execution import MarkedHandover
from db.models.registers import Correction
from db.queries import cases as case_queries
from db.queries import execution as queries
from db.session import UnitOfWork

# Done by a report or by proposals that arrived, not by a tick.
BY_REPORT = frozenset({Rule.OBLIGATIONS_REPORT, Rule.OBLIGATIONS_INTERIM})


class Execution(ExecutionDesk):
    """What a controller of cases enters about execution."""

    def of_case(self, case_id: int) -> ExecutionView:
        """Everything the Bodies tab shows."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            handovers = queries.of_case(work.db, MarkedHandover, clause.id)
            handed = {row.body_id for row in handovers}
            bodies = [clause.responsible, *(other.body for other in named(clause))] if clause.mark else []
            return ExecutionView(
                case_id=clause.id,
                consolidator=clause.consolidator.name_kk,
                proposers=tuple(self._proposers(clause)),
                owed=tuple(self._owed(row) for row in clause.obligations),
                handovers=tuple(_handover(row, clause) for row in handovers),
                waiting_for_handover=tuple(body.name_kk for body in bodies if body.id not in handed),
            )

    def done(self, obligation_id: int, on: date, reference: str) -> OwedView | Refusal:
        """Something owed was done on a day, as a paper proves."""
        self._session.require(Role.CONTROLLER, Role.REGISTRAR)
        with self._session.work("obligation.done") as work:
            row, clause = self._obligation(work, obligation_id)
            found = [*required(reference=reference), *self._day_faults(clause, on)]
            if row.rule in BY_REPORT:
                found.append(fault("rule", "execution.by_report", rule=row.rule))
            if row.done_on is not None or row.withdrawn_on is not None:
                found.append(fault("rule", "execution.not_open", rule=row.rule))
            if refusal := refused(*found):
                return refusal
            self._tick(row, on, reference)
            note_coexecutor(clause, row, on, reference, None)
            work.commit()
            done = self._owed(row)
        self._tell(clause.id)
        return done

    def reopen(self, obligation_id: int, reason: str) -> OwedView | Refusal:
        """A counter-entry: what was entered as done was not."""
        self._session.require(Role.CONTROLLER)
        with self._session.work("obligation.reopen") as work:
            row, clause = self._obligation(work, obligation_id)
            found = list(required(reason=reason))
            if row.done_on is None or row.withdrawn_on is not None:
                found.append(fault("rule", "execution.not_done", rule=row.rule))
            if refusal := refused(*found):
                return refusal
            self._reopened(work, row, clause, reason)
            work.commit()
            done = self._owed(row)
        self._tell(clause.id)
        return done

    def proposals_arrived(
        self, case_id: int, body: str, on: date, sheets: int | None, reference: str
    ) -> ProposerView | Refusal:
        """A co-executor's proposals reached the consolidator (65)."""
        self._session.require(Role.CONTROLLER, Role.REGISTRAR)
        with self._session.work("coexecutor.proposals") as work:
            clause = self._clause(work, case_id)
            found = [*required(reference=reference), *self._day_faults(clause, on)]
            if sheets is not None and sheets < 1:
                found.append(fault("sheets", "entry.sheets"))
            owed = [
                row
                for row in clause.obligations
                if row.owner is Owner.CO_EXECUTOR and row.withdrawn_on is None and row.done_on is None
                if row.body is not None and row.body.name_kk == body.strip()
            ]
            if not owed:
                found.append(fault("body", "execution.owes_nothing", body=body))
            if refusal := refused(*found):
                return refusal
            self._tick(owed[0], on, reference)
            note_coexecutor(clause, owed[0], on, reference, sheets)
            work.commit()
            arrived = next(view for view in self._proposers(clause) if view.obligation_id == owed[0].id)
        self._tell(case_id)
        return arrived

    def add_coexecutor(self, case_id: int, body: str, due_on: date | None, ground: str) -> Refusal | None:
        """Another co-executor, as a later paper names it; its date is derived with the others."""
        return self._change_bodies(case_id, body, due_on, ground, leaves=False)

    def withdraw_coexecutor(self, case_id: int, body: str, ground: str) -> Refusal | None:
        """A co-executor that a paper takes off the list; its entry stays."""
        return self._change_bodies(case_id, body, None, ground, leaves=True)

    def handed_marked(
        self, case_id: int, body: str, at: datetime, received_by: str, *, signed: bool = True, sheets: int | None = None
    ) -> HandoverView | Refusal:
        """A marked instruction was brought to a body: the hour and who signed for it (64)."""
        self._session.require(Role.CONTROLLER, Role.REGISTRAR)
        with self._session.work("marked.hand_over") as work:
            clause = self._clause(work, case_id)
            bodies = {one.name_kk: one for one in [clause.responsible, *(other.body for other in named(clause))]}
            found = [*required(received_by=received_by), *self._day_faults(clause, at.date())]
            if clause.mark is None:
                found.append(fault("body", "execution.no_mark"))
            if body.strip() not in bodies:
                found.append(fault("body", "execution.not_named", body=body))
            if refusal := refused(*found):
                return refusal
            row = MarkedHandover(clause_id=clause.id, body=bodies[body.strip()], handed_on=at.date())
            row.handed_time, row.received_by, row.signed, row.sheets = (
                f"{at:%H:%M}",
                received_by.strip(),
                signed,
                sheets,
            )
            work.db.add(self._stamped(row))
            work.db.flush()
            self._all_notified(work, clause, {one.id for one in bodies.values()})
            work.commit()
            view = _handover(row, clause)
        self._tell(case_id)
        return view

    def executed_here(self, case_id: int, on: date) -> CaseStatus | Refusal:
        """Executed by the body, not yet removed by the Administration (79). Open work stands against it (65, 66)."""
        self._session.require(Role.CONTROLLER)
        with self._session.work("case.executed_here") as work:
            clause = self._clause(work, case_id)
            found = list(self._day_faults(clause, on))
            if clause.status is not CaseStatus.OPEN:
                found.append(fault("status", "execution.not_open_case"))
            waiting, arrived = owing.open_work_of(clause)
            case_due = clause.control_type is not None and owes_report(
                case_facts.of_record(clause), clause.control_type
            )
            open_work = endings.open_work(waiting, report_due=case_due, report_arrived=arrived)
            if found or open_work:
                return Refusal(tuple(found), open_work)
            clause.done_on = on
            self._settle(work, clause)
            work.commit()
        self._tell(case_id)
        return clause.status

    # inside

    def _change_bodies(
        self, case_id: int, body: str, due_on: date | None, ground: str, *, leaves: bool
    ) -> Refusal | None:
        self._session.require(Role.CONTROLLER, Role.REGISTRAR)
        with self._session.work("coexecutor.withdraw" if leaves else "coexecutor.add") as work:
            clause, name = self._clause(work, case_id), body.strip()
            before = [other.body.name_kk for other in named(clause)]
            found = list(required(body=body, ground=ground))
            if leaves and (name not in before or clause.consolidator.name_kk == name):
                found.append(fault("body", "execution.not_named", body=name))
            if not leaves and name in (*before, clause.responsible.name_kk):
                found.append(fault("body", "entry.body_twice", body=name))
            if refusal := refused(*found):
                return refusal
            if leaves:
                row = next(other for other in named(clause) if other.body.name_kk == name)
                row.withdrawn_on = self._today
            else:
                row = CoExecutor(place=len(clause.coexecutors), body=case_queries.body_named(work.db, name))
                row.due_on = due_on
                clause.coexecutors.append(row)
            after = [other.body.name_kk for other in named(clause)]
            note = Correction(subject_kind="clause", subject_id=clause.id, field="coexecutors", ground=ground.strip())
            note.before, note.after, note.on = ", ".join(before), ", ".join(after), self._today
            work.db.add(self._stamped(note))
            work.db.flush()
            self._settle(work, clause)
            work.commit()
        self._tell(case_id)
        return None

    def _all_notified(self, work: UnitOfWork, clause: Clause, bodies: set[int]) -> None:
        handovers = queries.of_case(work.db, MarkedHandover, clause.id)
        if not bodies <= {row.body_id for row in handovers}:
            return
        last = max(row.handed_on for row in handovers)
        for row in clause.obligations:
            if row.rule is Rule.OBLIGATIONS_NOTIFY_MARKED and row.done_on is None and row.withdrawn_on is None:
                self._tick(row, last, "")

    def _obligation(self, work: UnitOfWork, obligation_id: int) -> tuple[OwedObligation, Clause]:
        row = work.db.get(OwedObligation, obligation_id)
        if row is None:
            raise RecordMissing(number=obligation_id)
        clause = self._clause(work, row.clause_id)
        return row, clause

    def _owed(self, row: OwedObligation) -> OwedView:
        late = delay_wd(row.done_on or self._today, row.due_on, self._books.calendar)
        return OwedView(
            row.id, row.rule, row.paragraph, row.owner, row.body.name_kk if row.body is not None else "", row.due_on,
            row.done_on, row.done_reference, row.withdrawn_on, 0 if row.withdrawn_on is not None else late,
        )  # fmt: skip

    def _proposers(self, clause: Clause) -> Iterator[ProposerView]:
        """Every body that owes proposals, in the order the paper names them."""
        standing = {
            row.body_id: row
            for row in clause.obligations
            if row.owner is Owner.CO_EXECUTOR and row.withdrawn_on is None
        }
        others = {other.body_id: other for other in named(clause)}
        bodies = [clause.responsible, *(other.body for other in named(clause))]
        for body in bodies:
            if body.id == clause.consolidator_id:
                continue
            row, other = standing.get(body.id), others.get(body.id)
            view = self._owed(row) if row is not None else None
            yield ProposerView(
                obligation_id=row.id if row is not None else None,
                body=body.name_kk,
                present=other.present if other is not None else False,
                due_on=view.due_on if view is not None else None,
                arrived_on=view.done_on if view is not None else None,
                sheets=other.sheets if other is not None else None,
                reference=view.done_reference if view is not None else "",
                late_wd=view.late_wd if view is not None else 0,
            )


def _handover(row: MarkedHandover, clause: Clause) -> HandoverView:
    hour, minute = (int(part) for part in row.handed_time.split(":"))
    at = datetime(row.handed_on.year, row.handed_on.month, row.handed_on.day, hour, minute)  # noqa: DTZ001 wall clock
    late = is_late(row.handed_on, clause.instruction.received_on)
    return HandoverView(row.body.name_kk, at, row.received_by, row.signed, row.sheets, late)
