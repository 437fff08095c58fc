"""Questions of the kit on draft acts (10-25)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.conformance.answers import Answered, dated, judged, staged, told
from app.conformance.facts import Facts
from app.rules import act_route, act_terms, drafting, packages, sheets, visas
from app.rules.drafts import ActDraft, OtherTerm, Papers, Progress, Submission, Visa
from app.rules.rulebook import Rulebook
from app.rules.terms import Initiator, Phase, Position
from app.rules.visas import RequiredVisa

NO_PAPERS = Papers()


def track(facts: Facts, book: Rulebook) -> Answered:
    return judged(drafting.track_verdict(facts.needed("draft", ActDraft)))


def initiator(facts: Facts, book: Rulebook) -> Answered:
    draft, submission = facts.needed("draft", ActDraft), facts.read("submission", Submission)
    signatory = drafting.submission_signatory(draft.initiator)
    return {**judged(drafting.initiator_verdict(draft, submission)), "signatory": str(signatory or "none")}


def signed_sheets(facts: Facts, book: Rulebook) -> Answered:
    draft, phase = facts.needed("draft", ActDraft), facts.needed("phase", Phase)
    papers = facts.read("papers", Papers, NO_PAPERS)
    asked = list(sheets.sheets_to_sign(draft, phase))
    unsigned = list(sheets.unsigned_sheets(draft, phase, papers))
    return {**judged(sheets.sheet_verdict(draft, phase, papers)), "sheets": asked, "unsigned": unsigned}


def required(facts: Facts, book: Rulebook) -> Answered:
    draft, phase = facts.needed("draft", ActDraft), facts.needed("phase", Phase)
    given = facts.read("visas", tuple[Visa, ...], ())
    asked = visas.required_visas(draft, phase)
    return {
        **judged(visas.visa_verdict(draft, phase, given)),
        "visas": listed(asked),
        "electronic": [str(line.position) for line in asked if line.medium != "paper"],
        "missing": listed(visas.missing_visas(asked, given, draft.round)),
        "why": [code for line in asked for code in line.why],
    }


def listed(asked: Iterable[RequiredVisa]) -> list[str]:
    """Visas as "position paragraph", the body behind it for heads of other bodies."""
    named = ((line, f" – {line.body}" if line.position is Position.BODY_HEAD else "") for line in asked)
    return [f"{line.position} {line.paragraph}{body}" for line, body in named]


def one_visa(facts: Facts, book: Rulebook) -> Answered:
    return judged(visas.one_visa(facts.needed("visa", Visa), facts.needed("draft", ActDraft)))


def package(facts: Facts, book: Rulebook) -> Answered:
    draft, papers = facts.needed("draft", ActDraft), facts.read("papers", Papers, NO_PAPERS)
    asked = packages.checklist(draft, papers, book.parameters)
    note = next((line for line in asked if line.most_sheets is not None), None)
    return {
        **judged(packages.package_verdict(draft, papers, book.parameters)),
        "items": [f"{line.item} {line.paragraph} {line.sub_paragraph}".rstrip() for line in asked],
        "most_sheets": note.most_sheets if note else 0,
        "note_signed_by": str(note.signed_by) if note else "none",
    }


def submission(facts: Facts, book: Rulebook) -> Answered:
    draft, papers = facts.needed("draft", ActDraft), facts.read("papers", Papers, NO_PAPERS)
    return judged(drafting.submission_verdict(draft, papers, facts.read("submission", Submission), book))


def presentation(facts: Facts, book: Rulebook) -> Answered:
    draft, papers = facts.needed("draft", ActDraft), facts.read("papers", Papers, NO_PAPERS)
    return {**judged(drafting.presentation_verdict(draft, papers)), "presented_by": str(drafting.PRESENTED_BY)}


def treaty(facts: Facts, book: Rulebook) -> Answered:
    draft, sent = facts.needed("draft", ActDraft), facts.read("submission", Submission)
    return {**judged(drafting.treaty_verdict(draft, sent, book)), **dated(drafting.treaty_limit(draft, book))}


def expertise(facts: Facts, book: Rulebook) -> Answered:
    draft, arrived = facts.needed("draft", ActDraft), facts.needed("arrived_on", date)
    other = facts.read("other_term", OtherTerm)
    found = act_terms.expertise_findings(draft, arrived, other, book)
    return {**dated(act_terms.expertise_due(draft, arrived, other, book)), "breaches": told(found)}


def refine(facts: Facts, book: Rulebook) -> Answered:
    other = facts.read("other_term", OtherTerm)
    due = act_terms.refine_due(facts.needed("found_on", date), other, book)
    return {**dated(due), "breaches": told(act_terms.refine_findings(other))}


def returned(facts: Facts, book: Rulebook) -> Answered:
    by, letter = facts.read("decided_by", Position), facts.read("letter_by", Position)
    starter = facts.needed("initiator", Initiator)
    due = act_terms.return_due(facts.needed("returned_on", date), facts.read("other_term", OtherTerm), book)
    signatories = [str(position) for position in act_terms.covering_letter_signatories(starter)]
    found = told(act_terms.return_findings(starter, by, letter))
    return {**dated(due), "breaches": found, "letter_signed_by": signatories}


def final_version(facts: Facts, book: Rulebook) -> Answered:
    return dated(act_terms.final_version_due(facts.needed("ready_on", date), book))


def route(facts: Facts, book: Rulebook) -> Answered:
    lines = act_route.route(
        facts.needed("draft", ActDraft),
        facts.read("papers", Papers, NO_PAPERS),
        facts.needed("progress", Progress),
        facts.read("submission", Submission),
        facts.needed("on", date),
        book,
    )
    found: Answered = {}
    for line in lines:
        after = f"after {line.blocked_by}" if line.blocked_by else ""
        found[line.stage] = staged(line.state, line.due, after, line.findings)
    return found


QUESTIONS = {
    "drafting.paper_track": track,
    "drafting.initiator": initiator,
    "drafting.sheets": signed_sheets,
    "drafting.visas": required,
    "drafting.visa": one_visa,
    "drafting.package": package,
    "drafting.submission": submission,
    "drafting.presentation": presentation,
    "drafting.treaty": treaty,
    "drafting.expertise": expertise,
    "drafting.refine": refine,
    "drafting.return": returned,
    "drafting.final_version": final_version,
    "drafting.route": route,
}
