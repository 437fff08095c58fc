"""The route of a draft act as a line of stages, each with its day, its paragraph and its state (10-26)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.rules import act_terms
from app.rules.drafting import presentation_verdict, submission_verdict, track_verdict, treaty_limit
from app.rules.drafts import ActDraft, Papers, Progress, Submission
from app.rules.outcome import Finding
from app.rules.periods import Dated
from app.rules.rulebook import Rulebook
from app.rules.terms import Faults, Initiator, Phase, Stage, StageState
from app.rules.verdicts import state_of
from app.rules.visas import needs_prime_minister, visa_verdict

PARAGRAPHS = {
    Stage.PREPARATION: "10",
    Stage.AGREEMENT: "14",
    Stage.SUBMISSION: "15",
    Stage.EXPERTISE: "19",
    Stage.REFINEMENT: "21",
    Stage.RETURN: "22",
    Stage.FINAL_VERSION: "24",
    Stage.FINAL_VISAS: "24",
    Stage.PRESENTATION: "24",
    Stage.SIGNATURE: "24",
    Stage.REGISTRATION: "26",
    Stage.ASSIGNMENT: "25",
}


@dataclass(frozen=True, slots=True)
class StageLine:
    """One stage. ``blocked_by`` is the earlier stage it waits for, ``findings`` what still hinders it, and
    ``late_done`` says that it was done after its day."""

    stage: Stage
    paragraph: str
    state: StageState
    due: Dated | None = None
    done_on: date | None = None
    blocked_by: Stage | None = None
    findings: tuple[Finding, ...] = ()
    late_done: bool = False


def route(
    draft: ActDraft, papers: Papers, progress: Progress, submission: Submission | None, on: date, book: Rulebook
) -> tuple[StageLine, ...]:
    """The twelve stages as they stand on the day ``on``. ``submission`` holds how it is to be submitted, if known."""
    lines: list[StageLine] = []
    waits_for: Stage | None = None
    for stage in Stage:
        done = _done_on(stage, progress)
        if not _is_needed(stage, draft, progress):
            lines.append(StageLine(stage, PARAGRAPHS[stage], StageState.NOT_NEEDED))
            continue
        due = _due(stage, draft, progress, book)
        state = state_of(done, due, blocked=waits_for is not None, on=on)
        findings = () if done is not None else _findings(stage, draft, papers, progress, submission, book)
        late = done is not None and due is not None and done > due.on
        blocked_by = waits_for if state is StageState.BLOCKED else None
        paragraph = due.why.paragraph if due is not None else PARAGRAPHS[stage]
        lines.append(StageLine(stage, paragraph, state, due, done, blocked_by, findings, late))
        if done is None and waits_for is None:
            waits_for = stage
    return tuple(lines)


def _done_on(stage: Stage, progress: Progress) -> date | None:
    return {
        Stage.PREPARATION: progress.prepared_on,
        Stage.AGREEMENT: progress.agreed_on,
        Stage.SUBMISSION: progress.submitted_on,
        Stage.EXPERTISE: progress.expertise_done_on,
        Stage.REFINEMENT: progress.refined_on,
        Stage.RETURN: progress.resubmitted_on,
        Stage.FINAL_VERSION: progress.final_sent_on,
        Stage.FINAL_VISAS: progress.final_visas_on,
        Stage.PRESENTATION: progress.presented_on,
        Stage.SIGNATURE: progress.signed_on,
        Stage.REGISTRATION: progress.registered_on,
        Stage.ASSIGNMENT: progress.assigned_on,
    }[stage]


def _is_needed(stage: Stage, draft: ActDraft, progress: Progress) -> bool:
    """The Administration neither submits to itself nor examines its own draft (11); faults decide 21 and 22."""
    if stage in (Stage.SUBMISSION, Stage.EXPERTISE):
        return draft.initiator is not Initiator.ADMINISTRATION
    if stage is Stage.REFINEMENT:
        return progress.faults is Faults.MINOR
    if stage is Stage.RETURN:
        return progress.faults is Faults.SERIOUS
    if stage is Stage.ASSIGNMENT:
        return progress.holds_instructions
    return True


def _due(stage: Stage, draft: ActDraft, progress: Progress, book: Rulebook) -> Dated | None:
    if stage is Stage.SUBMISSION:
        return treaty_limit(draft, book)
    if stage is Stage.EXPERTISE and progress.submitted_on is not None:
        return act_terms.expertise_due(draft, progress.submitted_on, progress.expertise_term, book)
    if stage is Stage.REFINEMENT and progress.expertise_done_on is not None:
        return act_terms.refine_due(progress.expertise_done_on, progress.refine_term, book)
    if stage is Stage.RETURN and progress.returned_on is not None:
        return act_terms.return_due(progress.returned_on, progress.return_term, book)
    if stage is Stage.FINAL_VERSION:
        ready_on = final_ready_on(draft, progress)
        return act_terms.final_version_due(ready_on, book) if ready_on is not None else None
    if stage is Stage.ASSIGNMENT and progress.signed_on is not None:
        return act_terms.assignment_due(progress.signed_on, book.calendar, book.parameters.assignment_wd)
    return act_terms.special_due(stage, draft)


def final_ready_on(draft: ActDraft, progress: Progress) -> date | None:
    """The day from which the two working days of 24 run: refinement done, or expertise done without faults, or for
    the Administration's own draft its agreement. None while that is not reached, or nobody outside visas it."""
    if draft.initiator is Initiator.ADMINISTRATION:
        return progress.agreed_on if needs_prime_minister(draft) else None
    if progress.faults is Faults.MINOR:
        return progress.refined_on
    return progress.expertise_done_on if progress.faults is Faults.NONE else None


def _findings(
    stage: Stage, draft: ActDraft, papers: Papers, progress: Progress, submission: Submission | None, book: Rulebook
) -> tuple[Finding, ...]:
    """What still hinders a stage that is not done."""
    if stage is Stage.PREPARATION:
        verdict = track_verdict(draft)
    elif stage is Stage.AGREEMENT:
        verdict = visa_verdict(draft, Phase.AGREEMENT, papers.visas)
    elif stage is Stage.SUBMISSION:
        verdict = submission_verdict(draft, papers, submission, book)
    elif stage is Stage.FINAL_VISAS:
        verdict = presentation_verdict(draft, papers)
    elif stage is Stage.EXPERTISE and progress.submitted_on is not None:
        return act_terms.expertise_findings(draft, progress.submitted_on, progress.expertise_term, book)
    elif stage is Stage.REFINEMENT:
        return act_terms.refine_findings(progress.refine_term)
    else:
        return ()
    return (*verdict.breaches, *verdict.requires)
