"""Reports in the form of Appendix 7: what is missing, who signs, who hears of risks, when no report follows the form
(66, 66-1, 66-3, 67)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.rules.endings import REMOVE_GROUNDS
from app.rules.facts import Case
from app.rules.outcome import Finding
from app.rules.readings import BODY_SIGNATORY, MEASURED_RESULT
from app.rules.terms import (
    ControlType,
    Ground,
    Origin,
    Position,
    ReportExemption,
    ReportPart,
    ReportProposal,
    Rule,
    SelfAssessment,
)
from app.rules.verdicts import Verdict

FORM = "66"  # the paragraph that asks for Appendix 7
MOVE_PARAGRAPH = {ReportProposal.RESCHEDULE: "70"}  # extension and transfer: 68


@dataclass(frozen=True, slots=True)
class Report:
    """A report as composed. ``final_result`` is the result set when control was assigned ("" when none was)."""

    document: str = ""  # name, date, number and clause (1.1)
    executors: str = ""  # 1.2
    first_term: date | None = None  # 1.3
    summary: str = ""  # 2
    interim: bool = False
    course: str = ""  # 3.1, for interim and staged information
    result: str = ""  # 3.2
    final_result: str = ""
    assessment: SelfAssessment | None = None
    reasons: str = ""
    proposal: ReportProposal | None = None  # 4
    ground: Ground | None = None
    covered_by: str = ""
    deadline: date | None = None  # in force
    new_date: date | None = None


def report_verdict(report: Report) -> Verdict:
    """The linter of Appendix 7: parts left out, self-assessment without reasons, proposals the decree does not know,
    a result that does not measure what was set to be measured."""
    broken = (*_proposal_breaches(report),)
    absent = (*_parts(report), *_assessment(report), *_proposal_requirements(report))
    return Verdict(broken, absent)


def _parts(report: Report) -> Iterator[Finding]:
    given = {
        ReportPart.DOCUMENT: bool(report.document.strip()),
        ReportPart.EXECUTORS: bool(report.executors.strip()),
        ReportPart.FIRST_TERM: report.first_term is not None,
        ReportPart.SUMMARY: bool(report.summary.strip()),
        ReportPart.COURSE: not report.interim or bool(report.course.strip()),
        ReportPart.RESULT: report.interim or bool(report.result.strip()),
    }
    left_out = [part for part, holds in given.items() if not holds]
    if left_out:
        yield Finding(Rule.REPORTS_FORM, FORM, "reports.parts_missing", {"parts": left_out})
    if _lacks_measure(report):
        values = {"final_result": report.final_result}
        yield Finding(Rule.REPORTS_FORM, "4", "reports.result_not_measured", values, (MEASURED_RESULT.code,))


def _lacks_measure(report: Report) -> bool:
    """A final result set in figures, and a result reported without any (4 12)) [I: `readings.MEASURED_RESULT`]."""
    return (
        not report.interim
        and bool(report.result.strip())
        and _has_figure(report.final_result)
        and not _has_figure(report.result)
    )


def _has_figure(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _assessment(report: Report) -> Iterator[Finding]:
    """ "орындалды", "ішінара орындалды" or "орындалған жоқ"; for the last two the reasons are required."""
    if report.assessment is None:
        if not report.interim:
            yield Finding(Rule.REPORTS_SELF_ASSESSMENT, FORM, "reports.assessment_missing")
    elif report.assessment is not SelfAssessment.EXECUTED and not report.reasons.strip():
        values = {"assessment": report.assessment}
        yield Finding(Rule.REPORTS_SELF_ASSESSMENT, FORM, "reports.reasons_missing", values)


def _proposal_breaches(report: Report) -> Iterator[Finding]:
    """A ground 75 does not know; "executed" where the body itself says otherwise; a new date that is no move."""
    rule = Rule.REPORTS_PROPOSAL
    values: dict[str, object]
    if report.proposal is None:
        return
    if report.proposal is not ReportProposal.REMOVE:
        if report.new_date is not None and report.deadline is not None and report.new_date <= report.deadline:
            values = {"new": report.new_date, "due": report.deadline}
            yield Finding(rule, MOVE_PARAGRAPH.get(report.proposal, "68"), "reports.new_date_not_later", values)
        return
    if report.ground is not None and report.ground not in REMOVE_GROUNDS:
        values = {"ground": report.ground, "grounds": REMOVE_GROUNDS}
        yield Finding(rule, "75", "reports.ground_unknown", values)
    if report.ground is Ground.EXECUTED and report.assessment not in (None, SelfAssessment.EXECUTED):
        values = {"assessment": report.assessment}
        yield Finding(rule, "75", "reports.executed_contradicted", values)


def _proposal_requirements(report: Report) -> Iterator[Finding]:
    """A proposal; for removal one ground of 75; for a move of the term its new date (68, 70)."""
    rule = Rule.REPORTS_PROPOSAL
    if report.proposal is None:
        if not report.interim:
            yield Finding(rule, FORM, "reports.proposal_missing")
    elif report.proposal is ReportProposal.REMOVE:
        if report.ground is None:
            yield Finding(rule, "75", "reports.ground_missing", {"grounds": REMOVE_GROUNDS})
        elif report.ground is Ground.COVERED and not report.covered_by.strip():
            yield Finding(rule, "75", "reports.covered_by_missing")
    elif report.new_date is None:
        yield Finding(rule, MOVE_PARAGRAPH.get(report.proposal, "68"), "reports.new_date_missing")


# 67: officials to whom interim information may go under the signature of deputies.
INTERIM_ADDRESSEES = frozenset(
    {Position.FIRST_DEPUTY_HEAD, Position.CHANCELLERY_CHIEF, Position.ASSISTANT, Position.ADVISER}
)
RESOLUTION_ADDRESSEES = (
    Position.PRIME_MINISTER,
    Position.DEPUTY_PRIME_MINISTER,
    Position.GOVERNMENT_OFFICE_HEAD,
)


def signatories(
    *, government: bool, resolution_to: Position | None, interim: bool, addressee: Position
) -> tuple[Position, ...]:
    """Who signs information on the course of execution (67), most senior first.

    The Government's: the one the resolution was addressed to - the Prime Minister, a Deputy or the Head of the
    Government Office; while that is not known, any of the three may come into question. A body's: its first head
    [I: `readings.BODY_SIGNATORY`]. Interim information to the first deputy Head, the Chancellery's chief, assistants
    and advisers may also be signed by deputies and members of collegial bodies.
    """
    if not government:
        signing: tuple[Position, ...] = (Position.FIRST_HEAD,)
        deputies: tuple[Position, ...] = (Position.FIRST_HEAD_DEPUTY, Position.COLLEGIAL_MEMBER)
    else:
        signing = (resolution_to,) if resolution_to in RESOLUTION_ADDRESSEES else RESOLUTION_ADDRESSEES
        deputies = (Position.GOVERNMENT_OFFICE_DEPUTY,)
    return (*signing, *deputies) if interim and addressee in INTERIM_ADDRESSEES else signing


def signatory_verdict(signed_by: Position | None, allowed: tuple[Position, ...]) -> Verdict:
    """A report signed by somebody 67 does not let sign, or by nobody yet."""
    rule, read = Rule.REPORTS_SIGNATORY, signatory_readings(allowed)
    if signed_by is None:
        return Verdict(requires=(Finding(rule, "67", "reports.unsigned", {"wanted": allowed}, read),))
    if signed_by in allowed:
        return Verdict()
    values = {"signed_by": signed_by, "wanted": allowed}
    return Verdict((Finding(rule, "67", "reports.signatory_wrong", values, read),))


def signatory_readings(allowed: tuple[Position, ...]) -> tuple[str, ...]:
    """67 names the Government's signatories only; that a body's first head signs is our reading."""
    return (BODY_SIGNATORY.code,) if Position.FIRST_HEAD in allowed else ()


@dataclass(frozen=True, slots=True)
class RiskNotice:
    """Who hears that a case may not be executed in time, and the paragraph that says so.

    ``executor_at_once``: on the special tracks the executing body itself tells the Administration's unit at once.
    """

    addressee: Position
    paragraph: str
    executor_at_once: bool


def risk_notice(case: Case) -> RiskNotice:
    """Heads of the Administration's units report risks to the State Counsellor for cases given to him personally, to
    the Secretary of the Security Council for its decisions, else to the Head (66-1; special tracks 66-3; the
    nationwide plan 40-1)."""
    special = case.special is not None
    paragraph = "66-3" if special else "66-1"
    if case.origin is Origin.STATE_COUNSELLOR:
        return RiskNotice(Position.STATE_COUNSELLOR, paragraph, special)
    if case.origin is Origin.SECURITY_COUNCIL:
        return RiskNotice(Position.COUNCIL_SECRETARY, paragraph, special)
    if case.origin is Origin.ADDRESS_PLAN and not special:
        paragraph = "40-1"
    return RiskNotice(Position.HEAD_OF_ADMINISTRATION, paragraph, special)


def exemption(
    kind: ControlType | None, *, reference_materials: bool, state_planning: bool, legal_act: bool
) -> ReportExemption | None:
    """Why a report does not follow Appendix 7 (66): urgent, up to ten working days; reference materials for meetings
    and events; documents of the State Planning System, which have their own form; cases a legal act of the
    Administration sets. None: the form is due."""
    if kind is ControlType.URGENT:
        return ReportExemption.URGENT
    reasons = (
        (ReportExemption.REFERENCE_MATERIALS, reference_materials),
        (ReportExemption.STATE_PLANNING, state_planning),
        (ReportExemption.LEGAL_ACT, legal_act),
    )
    return next((reason for reason, holds in reasons if holds), None)
