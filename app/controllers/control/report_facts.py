"""Between reports as entered, as kept, and as the rules are asked about them."""

from __future__ import annotations

from app.controllers.control import case_facts
from app.controllers.control.report_entries import Linted, ReportDraft, ReportEntry, ReportView, ReturnEntry
from app.rules.calendar import WorkingCalendar
from app.rules.discipline import delay_wd
from app.rules.obligations import owes_report
from app.rules.reports import Report as ReportFacts
from app.rules.reports import exemption, report_verdict, signatories, signatory_verdict
from app.rules.terms import Position, ReportKind, StepState
from app.rules.verdicts import joined
from db.models.cases import Clause, OwedObligation
from db.models.reports import Report


def form_due(clause: Clause) -> bool:
    """Whether the form of Appendix 7 is due (66)."""
    return clause.control_type is not None and owes_report(case_facts.of_record(clause), clause.control_type)


def draft_of(clause: Clause, kind: ReportKind, owed: OwedObligation | None, who: tuple[Position, ...]) -> ReportDraft:
    """Appendix 7 as far as the card fills it in."""
    others = tuple(other.body.name_kk for other in clause.coexecutors if other.withdrawn_on is None)
    return ReportDraft(
        case_id=clause.id,
        case_number=clause.case_number,
        responsible=clause.responsible.name_kk,
        coexecutors=others,
        first_term=clause.first_deadline,
        deadline=clause.deadline,
        summary=clause.text_kk or clause.text_ru,
        final_result=clause.final_result,
        interim=kind is ReportKind.INTERIM,
        period_end=owed.due_on if owed is not None else None,
        form_due=form_due(clause),
        exemption=exemption(
            clause.control_type, reference_materials=False, state_planning=False, legal_act=clause.report_exempt
        ),
        signatories=who,
        moves=tuple(
            step.kind
            for step in clause.steps
            if step.state is StepState.GRANTED and step.new_deadline is not None and step.cycle == clause.cycle
        ),
    )


def who_signs(entry: ReportEntry, *, government: bool) -> tuple[Position, ...]:
    """Who may sign a report (67)."""
    addressee = entry.addressee or Position.HEAD_OF_ADMINISTRATION
    interim = entry.kind is ReportKind.INTERIM
    return signatories(government=government, resolution_to=entry.resolution_to, interim=interim, addressee=addressee)


def linted(clause: Clause, entry: ReportEntry, *, government: bool) -> Linted:
    """What the rules say to a report of this case: the form where it is due (66), always the signature (67)."""
    who = who_signs(entry, government=government)
    verdicts = [signatory_verdict(entry.signed_by, who)]
    if form_due(clause):
        verdicts.insert(0, report_verdict(_facts(clause, entry)))
    said = joined(verdicts)
    return Linted(said.breaches, said.requires, who)


def _facts(clause: Clause, entry: ReportEntry) -> ReportFacts:
    bodies = [clause.responsible.name_kk, *(other.body.name_kk for other in clause.coexecutors)]
    return ReportFacts(
        document=f"{clause.instruction.document_kind} № {clause.instruction.document_number}",
        executors=", ".join(bodies),
        first_term=clause.first_deadline,
        summary=clause.text_kk or clause.text_ru,
        interim=entry.kind is ReportKind.INTERIM,
        course=entry.course,
        result=entry.result,
        final_result=clause.final_result,
        assessment=entry.assessment,
        reasons=entry.reasons,
        proposal=entry.proposal,
        ground=entry.ground,
        covered_by=entry.covered_by,
        deadline=clause.deadline,
        new_date=entry.new_date,
    )


def write_report(row: Report, entry: ReportEntry) -> Report:
    """Put a report into its record."""
    row.kind, row.sent_on, row.number, row.sheets = entry.kind, entry.sent_on, entry.number.strip(), entry.sheets
    row.course, row.result, row.reasons = entry.course.strip(), entry.result.strip(), entry.reasons.strip()
    row.assessment, row.proposal, row.ground = entry.assessment, entry.proposal, entry.ground
    row.covered_by, row.new_date = entry.covered_by.strip(), entry.new_date
    row.addressee, row.signed_by, row.signatory = entry.addressee, entry.signed_by, entry.signatory.strip()
    return row


def report_view(row: Report, calendar: WorkingCalendar) -> ReportView:
    """A report as it is shown."""
    entry = ReportEntry(
        kind=row.kind,
        sent_on=row.sent_on,
        number=row.number,
        sheets=row.sheets,
        course=row.course,
        result=row.result,
        assessment=row.assessment,
        reasons=row.reasons,
        proposal=row.proposal,
        ground=row.ground,
        covered_by=row.covered_by,
        new_date=row.new_date,
        addressee=row.addressee,
        signed_by=row.signed_by,
        signatory=row.signatory,
        obligation_id=row.obligation_id,
    )
    return ReportView(
        report_id=row.id,
        entry=entry,
        state=row.state,
        body=row.body,
        due_on=row.due_on,
        late_wd=delay_wd(row.sent_on, row.due_on, calendar) if row.due_on is not None else 0,
        faults=tuple(row.faults.split()),
        returns=tuple(ReturnEntry(back.on, back.returned_by, back.reason, back.reference) for back in row.returns),
        accepted_on=row.accepted_on,
        entered_at=row.entered_at,
        entered_by=row.entered_by,
    )
