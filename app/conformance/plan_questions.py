"""Questions of the kit on instructions, assignments, plans, reports, placing and monitoring (4-9, 25-67, 75-1-87)."""

from __future__ import annotations

from datetime import date

from app.conformance.act_questions import listed
from app.conformance.answers import NONE, Answered, dated, judged, owed, staged, told
from app.conformance.facts import Facts
from app.rules import (
    assignments,
    disclosures,
    instruction_drafts,
    instruction_route,
    monitoring,
    placing,
    plans,
    reports,
    road_maps,
)
from app.rules.assignments import AssignmentLine
from app.rules.facts import Case
from app.rules.instruction_drafts import InstructionDraft
from app.rules.instruction_route import InstructionProgress
from app.rules.monitoring import RegisteredDecree, Review
from app.rules.outcome import Finding
from app.rules.plans import PlanProgress
from app.rules.reports import Report
from app.rules.road_maps import RoadMap
from app.rules.rulebook import Rulebook
from app.rules.terms import (
    ControlObject,
    ControlType,
    EventKind,
    Level,
    LevelGround,
    Origin,
    Position,
    RoadMapDeveloper,
    TermSource,
)
from app.rules.verdicts import Verdict


def instruction_form(facts: Facts, book: Rulebook) -> Answered:
    draft = facts.needed("draft", InstructionDraft)
    choices = instruction_drafts.forms(draft.event, meeting_held=draft.meeting_held)
    return {
        **judged(instruction_drafts.form_verdict(draft)),
        "forms": [f"{choice.form} {choice.signed_by}" for choice in choices],
        "appendices": [str(appendix) for choice in choices for appendix in choice.appendices],
    }


def instruction_review(facts: Facts, book: Rulebook) -> Answered:
    return judged(instruction_drafts.review_verdict(facts.needed("draft", InstructionDraft)))


def instruction_visas(facts: Facts, book: Rulebook) -> Answered:
    draft = facts.needed("draft", InstructionDraft)
    asked = instruction_drafts.instruction_visas(draft)
    electronic = [str(line.position) for line in asked if line.medium != "paper"]
    verdict = instruction_drafts.instruction_visa_verdict(draft)
    return {**judged(verdict), "visas": listed(asked), "electronic": electronic}


def instruction_terms(facts: Facts, book: Rulebook) -> Answered:
    draft = facts.read("draft", InstructionDraft) or InstructionDraft(
        facts.needed("event", EventKind), facts.needed("held_on", date)
    )
    progress = facts.read("progress", InstructionProgress, InstructionProgress())
    lines = instruction_route.instruction_route(draft, progress, facts.needed("on", date), book)
    found: Answered = {}
    for line in lines:
        after = f"after {line.blocked_by}" if line.blocked_by else ""
        found[line.stage] = staged(line.state, line.due, after, line.findings)
    return found


def assignment(facts: Facts, book: Rulebook) -> Answered:
    return judged(assignments.assignment_verdict(facts.needed("lines", tuple[AssignmentLine, ...])))


def assignment_act(facts: Facts, book: Rulebook) -> Answered:
    return owed((assignments.act_assignment(facts.read("signed_on", date), book),))


def assignment_plan(facts: Facts, book: Rulebook) -> Answered:
    found = assignments.plan_approver_findings(facts.read("approved_by", Position))
    return {**owed((assignments.plan_assignment(facts.read("signed_on", date), book),)), "requires": told(found)}


def address_schedule(facts: Facts, book: Rulebook) -> Answered:
    return owed(plans.address_schedule(facts.needed("year", int), book))


def address_plan(facts: Facts, book: Rulebook) -> Answered:
    found: Answered = {}
    for line in plans.plan_chain(facts.needed("progress", PlanProgress), facts.needed("on", date), book):
        found[line.step] = staged(line.state, line.due, f"expected {line.expected}" if line.expected else "")
    return found


def yearly_plan(facts: Facts, book: Rulebook) -> Answered:
    return owed(plans.yearly_monitoring(facts.needed("year", int), facts.read("office_report_on", date), book))


def half_year_plan(facts: Facts, book: Rulebook) -> Answered:
    return owed(plans.half_year_monitoring(facts.needed("year", int), facts.read("information_on", date), book))


def road_maps_plan(facts: Facts, book: Rulebook) -> Answered:
    return owed((plans.road_maps_duty(facts.read("approved_on", date), book),))


def road_map_approver(facts: Facts, book: Rulebook) -> Answered:
    asked = road_maps.approval(
        facts.needed("developer", RoadMapDeveloper),
        touches_government=facts.read("touches_government", bool, False),
        interdepartmental=facts.read("interdepartmental", bool, False),
    )
    return {
        "approvers": [str(position) for position in asked.approvers],
        "agreed_with": [str(position) for position in asked.agreed_with],
    }


def road_map(facts: Facts, book: Rulebook) -> Answered:
    return judged(road_maps.road_map_verdict(facts.needed("road_map", RoadMap)))


def road_map_agreement(facts: Facts, book: Rulebook) -> Answered:
    return owed((road_maps.agreement_duty(facts.read("asked_on", date), book),))


def action_plan(facts: Facts, book: Rulebook) -> Answered:
    due, by = facts.read("road_map_due", bool, False), facts.read("approved_by", Position)
    coordinated = road_maps.coordinator(government_executes=facts.read("government_executes", bool, False))
    verdict = road_maps.action_plan_verdict(road_map_due=due, approved_by=by)
    return {**judged(verdict), "coordinator": str(coordinated)}


def report(facts: Facts, book: Rulebook) -> Answered:
    return judged(reports.report_verdict(facts.needed("report", Report)))


def report_exemption(facts: Facts, book: Rulebook) -> Answered:
    why = reports.exemption(
        facts.read("control_type", ControlType),
        reference_materials=facts.read("reference_materials", bool, False),
        state_planning=facts.read("state_planning", bool, False),
        legal_act=facts.read("legal_act", bool, False),
    )
    return {"exempt": str(why or NONE)}


def report_signatory(facts: Facts, book: Rulebook) -> Answered:
    allowed = reports.signatories(
        government=facts.read("government", bool, False),
        resolution_to=facts.read("resolution_to", Position),
        interim=facts.read("interim", bool, False),
        addressee=facts.read("addressee", Position, Position.HEAD_OF_ADMINISTRATION),
    )
    verdict = reports.signatory_verdict(facts.read("signed_by", Position), allowed)
    return {**judged(verdict), "signatories": [str(position) for position in allowed]}


def risk(facts: Facts, book: Rulebook) -> Answered:
    notice = reports.risk_notice(facts.needed("case", Case))
    return {"addressee": str(notice.addressee), "paragraph": notice.paragraph, "at_once": notice.executor_at_once}


def monthly_review(facts: Facts, book: Rulebook) -> Answered:
    year, until = facts.needed("year", int), facts.needed("on", date)
    held = facts.read("held", tuple[date, ...], ())
    duty = disclosures.monthly_review(year, until.month, book)
    return {**owed((duty,)), "missed": list(disclosures.months_without_review(year, until, held))}


def yearly_results(facts: Facts, book: Rulebook) -> Answered:
    level = facts.needed("level", Level)
    duties = disclosures.yearly_duties(facts.needed("year", int), level, facts.read("set_on", date), book)
    signing = [str(position) for position in disclosures.summary_signatories(level)]
    return {**owed(duties), "signatories": signing, "paragraphs": [duty.paragraph for duty in duties]}


def register(facts: Facts, book: Rulebook) -> Answered:
    decree, year = facts.needed("decree", RegisteredDecree), facts.read("year", int, 2026)
    monitored = monitoring.is_monitored(decree, year)
    return {**judged(monitoring.register_verdict(decree)), "monitored": monitored}


def monitored(facts: Facts, book: Rulebook) -> Answered:
    review = facts.needed("review", Review)
    by_administration = facts.read("by_administration", bool, False)
    duty = monitoring.yearly_duty(review.year, book, by_administration=by_administration)
    return {**judged(monitoring.review_verdict(review, book)), **owed((duty,))}


def control_object(facts: Facts, book: Rulebook) -> Answered:
    finding = placing.object_requirement(
        facts.needed("object", ControlObject), stamped=facts.read("stamped", bool, False)
    )
    return judged(Verdict(requires=() if finding is None else (finding,)))


def control_level(facts: Facts, book: Rulebook) -> Answered:
    found = placing.level_findings(
        facts.needed("level", Level),
        facts.read("origin", Origin, Origin.GENERAL),
        facts.read("grounds", frozenset[LevelGround], frozenset()),
        local=facts.read("local", bool, False),
        resonance=facts.read("resonance", bool, False),
    )
    return judged(Verdict(tuple(found)))


def sources_conflict(facts: Facts, book: Rulebook) -> Answered:
    named = {source: facts.read(source, date) for source in TermSource}
    given = {source: on for source, on in named.items() if on is not None}
    finding = placing.sources_conflict(given, facts.read("governing", TermSource))
    return judged(Verdict(requires=() if finding is None else (finding,)))


def first_named(facts: Facts, book: Rulebook) -> Answered:
    found = placing.consolidator(facts.read("bodies", tuple[str, ...], ()), facts.read("marked", tuple[str, ...], ()))
    if isinstance(found, Finding):
        return judged(Verdict((found,)))
    return {"consolidator": found}


def start_now(facts: Facts, book: Rulebook) -> Answered:
    start = placing.start_of_work(
        facts.needed("received_on", date),
        met_on=facts.read("met_on", date),
        published_on=facts.read("published_on", date),
    )
    return dated(start)


QUESTIONS = {
    "control.object": control_object,
    "control.level": control_level,
    "control.sources_conflict": sources_conflict,
    "control.first_named": first_named,
    "control.start_now": start_now,
    "drafting.instruction_form": instruction_form,
    "drafting.instruction_review": instruction_review,
    "drafting.instruction_visas": instruction_visas,
    "drafting.instruction_terms": instruction_terms,
    "drafting.assignment": assignment,
    "drafting.address_plan": address_plan,
    "drafting.road_map_approver": road_map_approver,
    "obligations.assignment_act": assignment_act,
    "obligations.assignment_plan": assignment_plan,
    "obligations.road_maps_plan": road_maps_plan,
    "obligations.monthly_review": monthly_review,
    "obligations.yearly_plan": yearly_plan,
    "obligations.half_year_plan": half_year_plan,
    "obligations.delegated_summary": yearly_results,
    "plans.address_schedule": address_schedule,
    "plans.road_map": road_map,
    "plans.road_map_agreement": road_map_agreement,
    "plans.action_plan": action_plan,
    "reports.form": report,
    "reports.exemption": report_exemption,
    "reports.signatory": report_signatory,
    "reports.risk_addressee": risk,
    "monitoring.register": register,
    "monitoring.yearly": monitored,
}
