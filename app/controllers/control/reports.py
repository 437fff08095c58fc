"""Reports: Appendix 7 composed from the card, sent, returned for rework, accepted; conclusions and notices of risk."""

from __future__ import annotations

from app.controllers.control import case_facts
from app.controllers.control.execution_desk import ExecutionDesk
from app.controllers.control.report_entries import (
    ConclusionEntry,
    Linted,
    ReportDraft,
    ReportEntry,
    ReportView,
    ReturnEntry,
    RiskEntry,
    RiskView,
)
from app.controllers.control.report_facts import draft_of, linted, report_view, who_signs, write_report
from app.controllers.findings import fault, refused, required
from app.controllers.office import organisation
from app.errors import RecordMissing
from app.rules.discipline import late_information, wrong_risk_addressee
from app.rules.outcome import Finding, Refusal
from app.rules.reports import risk_notice
from app.rules.terms import CaseStatus, OrganisationKind, ReportKind, ReportState, Role, Rule
from db.models.cases import Clause, OwedObligation
from db.models.moves import Breach
from db.models.reports import ExpertConclusion, Report, ReportReturn, RiskNotice
from db.queries import reports as queries
from db.search import REPORTS, index
from db.session import UnitOfWork

ANSWERED = {ReportKind.FINAL: Rule.OBLIGATIONS_REPORT, ReportKind.INTERIM: Rule.OBLIGATIONS_INTERIM}


class Reports(ExecutionDesk):
    """What a controller of cases does with reports. Sending a report ticks the term it answers."""

    def compose(self, case_id: int, kind: ReportKind) -> ReportDraft:
        """Appendix 7 as far as the card fills it in, with the term it would answer and who may sign."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            entry = ReportEntry(kind, self._today)
            who = who_signs(entry, government=self._government(work))
            return draft_of(clause, kind, _open(clause, entry), who)

    def lint(self, case_id: int, entry: ReportEntry) -> Linted:
        """What the linter says to a report while it is written. Writes nothing."""
        with self._session.read() as work:
            return linted(self._clause(work, case_id), entry, government=self._government(work))

    def of_case(self, case_id: int) -> tuple[ReportView, ...]:
        """Reports of a case in the order they were sent."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            return tuple(report_view(row, self._books.calendar) for row in queries.of_case(work.db, clause.id))

    def send(self, case_id: int, entry: ReportEntry, *, despite_faults: bool = False) -> ReportView | Refusal:
        """Enter a report. What the linter names is refused unless a person overrides it; it stays on the record.

        A report after its term is noted as a breach (54).
        """
        self._session.require(Role.CONTROLLER, Role.REGISTRAR)
        with self._session.work("report.send") as work:
            clause = self._clause(work, case_id)
            owed = _open(clause, entry)
            faults = [*required(number=entry.number), *self._day_faults(clause, entry.sent_on)]
            if clause.status in (CaseStatus.REMOVED, CaseStatus.ANNULLED):
                faults.append(fault("kind", "move.removed", on=clause.removed_on or clause.instruction.annulled_on))
            if entry.obligation_id is not None and owed is None:
                faults.append(fault("obligation_id", "execution.not_open_here"))
            if refusal := refused(*faults):
                return refusal
            said = linted(clause, entry, government=self._government(work))
            if not said.clean and not despite_faults:
                return Refusal(said.breaches, said.requires)
            row = write_report(Report(clause_id=clause.id, state=ReportState.SENT), entry)
            row.place, row.body = queries.next_place(work.db, clause.id), clause.consolidator.name_kk
            row.faults = " ".join(finding.code for finding in (*said.breaches, *said.requires))
            if owed is not None:
                row.obligation_id, row.due_on = owed.id, owed.due_on
                self._tick(owed, entry.sent_on, entry.number)
                self._note_late(work, clause, entry, owed)
            work.db.add(self._stamped(row))
            work.db.flush()
            index(work.db, row.id, row.course, row.result, row.reasons, table=REPORTS, fresh=True)
            work.commit()
            view = report_view(row, self._books.calendar)
        self._tell(case_id)
        return view

    def return_for_rework(self, report_id: int, entry: ReturnEntry) -> ReportView | Refusal:
        """A report came back: its term is open again, and so is the case."""
        self._session.require(Role.CONTROLLER)
        with self._session.work("report.return") as work:
            row, clause = self._report(work, report_id)
            found = [*required(returned_by=entry.returned_by, reason=entry.reason), *self._day_faults(clause, entry.on)]
            if row.state is not ReportState.SENT:
                found.append(fault("state", "report.not_sent"))
            if entry.on < row.sent_on:
                found.append(fault("on", "move.before_letter", letter=row.sent_on))
            if refusal := refused(*found):
                return refusal
            row.state = ReportState.RETURNED
            back = ReportReturn(report_id=row.id, on=entry.on, returned_by=entry.returned_by.strip())
            back.reason, back.reference = entry.reason.strip(), entry.reference.strip()
            row.returns.append(self._stamped(back))
            owed = next((one for one in clause.obligations if one.id == row.obligation_id), None)
            if owed is not None and owed.done_on is not None and owed.withdrawn_on is None:
                self._reopened(work, owed, clause, entry.reason)
            work.commit()
            view = report_view(row, self._books.calendar)
        self._tell(clause.id)
        return view

    def accept(self, report_id: int) -> ReportView | Refusal:
        """A report was accepted; it is not returned any more."""
        self._session.require(Role.CONTROLLER)
        with self._session.work("report.accept") as work:
            row, clause = self._report(work, report_id)
            if row.state is not ReportState.SENT:
                return Refusal((fault("state", "report.not_sent"),))
            row.state, row.accepted_on = ReportState.ACCEPTED, self._today
            work.commit()
            view = report_view(row, self._books.calendar)
        self._tell(clause.id)
        return view

    def conclusions(self, case_id: int) -> tuple[ConclusionEntry, ...]:
        """Expert conclusions on a case."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            return tuple(
                ConclusionEntry(r.on, r.number, r.unit, r.summary, r.author, r.recommends, r.acts)
                for r in queries.conclusions_of(work.db, clause.id)
            )

    def conclude(self, case_id: int, entry: ConclusionEntry) -> ConclusionEntry | Refusal:
        """Enter an expert conclusion of the Administration's unit (4 11), 69, 70, 76)."""
        self._session.require(Role.CONTROLLER)
        with self._session.work("conclusion.enter") as work:
            clause = self._clause(work, case_id)
            texts = required(number=entry.number, unit=entry.unit, summary=entry.summary)
            if refusal := refused(*texts, *self._day_faults(clause, entry.on)):
                return refusal
            row = ExpertConclusion(
                clause_id=clause.id, on=entry.on, number=entry.number.strip(), unit=entry.unit.strip()
            )
            row.summary, row.author = entry.summary.strip(), entry.author.strip()
            row.recommends, row.acts = entry.recommends, entry.acts.strip()
            work.db.add(self._stamped(row))
            work.commit()
        self._tell(case_id)
        return entry

    def risks(self, case_id: int) -> tuple[RiskView, ...]:
        """Notices of risk of a case."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            return tuple(_risk(row) for row in queries.risks_of(work.db, clause.id))

    def warn(self, case_id: int, entry: RiskEntry) -> RiskView | Refusal:
        """Enter a notice of risk to whom the decree sends it (66-1, 66-3)."""
        self._session.require(Role.CONTROLLER)
        with self._session.work("risk.enter") as work:
            clause = self._clause(work, case_id)
            case = case_facts.of_record(clause)
            notice = risk_notice(case)
            wrong = wrong_risk_addressee(case, entry.addressee or notice.addressee)
            found: list[Finding] = [
                *required(number=entry.number, risk=entry.risk, proposals=entry.proposals),
                *self._day_faults(clause, entry.on),
            ]
            if refusal := refused(*found, *([wrong] if wrong else [])):
                return refusal
            row = RiskNotice(clause_id=clause.id, on=entry.on, number=entry.number.strip(), addressee=notice.addressee)
            row.paragraph, row.risk, row.proposals = notice.paragraph, entry.risk.strip(), entry.proposals.strip()
            work.db.add(self._stamped(row))
            work.commit()
            view = _risk(row)
        self._tell(case_id)
        return view

    # inside

    def _government(self, work: UnitOfWork) -> bool:
        return organisation.kind_on(work, self._today) is OrganisationKind.GOVERNMENT_OFFICE

    def _report(self, work: UnitOfWork, report_id: int) -> tuple[Report, Clause]:
        row = queries.report(work.db, report_id)
        if row is None:
            raise RecordMissing(number=report_id)
        return row, self._clause(work, row.clause_id)

    def _note_late(self, work: UnitOfWork, clause: Clause, entry: ReportEntry, owed: OwedObligation) -> None:
        if late_information(entry.sent_on, owed.due_on) is None:
            return
        breach = Breach(clause_id=clause.id, rule=owed.rule, on=entry.sent_on, due_on=owed.due_on)
        breach.reference = entry.number.strip()
        work.db.add(self._stamped(breach))


def _open(clause: Clause, entry: ReportEntry) -> OwedObligation | None:
    """The open term a report answers: the one it names, else the earliest of its kind."""
    standing = [
        row
        for row in clause.obligations
        if row.rule is ANSWERED[entry.kind] and row.done_on is None and row.withdrawn_on is None
    ]
    if entry.obligation_id is not None:
        return next((row for row in standing if row.id == entry.obligation_id), None)
    return min(standing, key=lambda row: row.due_on, default=None)


def _risk(row: RiskNotice) -> RiskView:
    return RiskView(row.on, row.number, row.addressee, row.paragraph, row.risk, row.proposals, row.entered_by)
