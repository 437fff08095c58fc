"""What the decree says to an entry on the route of a draft act, and which of its facts are still missing (10-26)."""

from __future__ import annotations

from collections.abc import Iterator

from app.controllers.drafting.draft_entries import EventEntry
from app.controllers.drafting.draft_facts import Standing
from app.controllers.findings import fault, required
from app.rules.act_terms import expertise_findings, refine_findings, return_findings
from app.rules.drafting import presentation_verdict, submission_verdict, track_verdict
from app.rules.drafts import OtherTerm, Submission
from app.rules.outcome import Finding
from app.rules.rulebook import Rulebook
from app.rules.sheets import sheet_verdict
from app.rules.terms import DraftEvent, Phase, Position
from app.rules.verdicts import Verdict


def verdict_on(entry: EventEntry, standing: Standing, book: Rulebook) -> Iterator[Verdict]:
    """Every verdict an entry needs. Faults of the form stand beside the decree's own findings."""
    draft, papers = standing.draft, standing.papers
    match entry.event:
        case DraftEvent.PREPARED:
            yield track_verdict(draft)
        case DraftEvent.SUBMITTED:
            yield submission_verdict(draft, papers, Submission(entry.on, entry.by, entry.resolution), book)
            if standing.returned is not None:
                yield _requires(return_findings(draft.initiator, Position.HEAD_OF_ADMINISTRATION, entry.letter_by))
        case DraftEvent.EXPERTISE_DONE:
            if entry.faults is None:
                yield _broken(fault("faults", "entry.required"))
        case DraftEvent.EXPERTISE_TERM | DraftEvent.REFINE_TERM | DraftEvent.RETURN_TERM:
            yield from _term(entry, standing, book)
        case DraftEvent.RETURNED:
            by = return_findings(draft.initiator, entry.by, None)[:1] if entry.by is not HEAD else ()
            yield Verdict(by)
        case DraftEvent.FINAL_SENT:
            yield sheet_verdict(draft, Phase.FINAL, papers)
        case DraftEvent.PRESENTED:
            yield presentation_verdict(draft, papers)
        case DraftEvent.REGISTERED:
            yield _broken(*required(reference=entry.reference))
        case _:
            return


HEAD = Position.HEAD_OF_ADMINISTRATION  # 22: he decides that a draft is returned


def _term(entry: EventEntry, standing: Standing, book: Rulebook) -> Iterator[Verdict]:
    if entry.term_on is None:
        yield _broken(fault("term_on", "entry.required"))
        return
    if entry.by is None:
        yield _broken(fault("by", "entry.required"))
        return
    other, submitted = OtherTerm(entry.term_on, entry.by), standing.progress.submitted_on
    if entry.event is DraftEvent.EXPERTISE_TERM and submitted is not None:
        yield Verdict(expertise_findings(standing.draft, submitted, other, book))
    elif entry.event is DraftEvent.REFINE_TERM:
        yield Verdict(refine_findings(other))


def _broken(*found: Finding) -> Verdict:
    return Verdict(tuple(found))


def _requires(found: tuple[Finding, ...]) -> Verdict:
    return Verdict(requires=found)
