"""The route of draft instructions and its terms: before the event, after it, by other bodies, back again (31-33)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.rules.drafts import OtherTerm
from app.rules.instruction_drafts import InstructionDraft, instruction_visa_verdict
from app.rules.outcome import Finding, Reason
from app.rules.periods import Dated, after_event, before
from app.rules.readings import DELEGATION_TERM
from app.rules.rulebook import Rulebook
from app.rules.terms import EventKind, InstructionStage, Rule, StageState
from app.rules.verdicts import state_of

PARAGRAPHS = {
    InstructionStage.TO_HEAD: "31",
    InstructionStage.PREPARATION: "32",
    InstructionStage.DELEGATION: "32",
    InstructionStage.REVIEW: "33",
    InstructionStage.AGREEMENT: "32",
    InstructionStage.VISAS: "33",
    InstructionStage.SIGNATURE: "33",
}


@dataclass(frozen=True, slots=True)
class InstructionProgress:
    """How far draft instructions have come; the day each stage was done, None while it is not.

    ``other_term``: the President's or the Administration's own term for the preparation (29, 32, 34).
    """

    to_head_on: date | None = None
    prepared_on: date | None = None
    other_term: OtherTerm | None = None
    delegated_on: date | None = None
    arrived_on: date | None = None  # the bodies' draft reached the Administration
    reviewed_on: date | None = None
    agreed_on: date | None = None
    visas_on: date | None = None
    signed_on: date | None = None


@dataclass(frozen=True, slots=True)
class InstructionLine:
    """One stage of the route, as `act_route.StageLine`."""

    stage: InstructionStage
    paragraph: str
    state: StageState
    due: Dated | None = None
    done_on: date | None = None
    blocked_by: InstructionStage | None = None
    findings: tuple[Finding, ...] = ()
    late_done: bool = False


def instruction_route(
    draft: InstructionDraft, progress: InstructionProgress, on: date, book: Rulebook
) -> tuple[InstructionLine, ...]:
    """The stages as they stand on the day ``on``."""
    lines: list[InstructionLine] = []
    waits_for: InstructionStage | None = None
    for stage in InstructionStage:
        if not _is_needed(stage, progress):
            lines.append(InstructionLine(stage, PARAGRAPHS[stage], StageState.NOT_NEEDED))
            continue
        done = _done_on(stage, progress)
        due = instruction_due(stage, draft, progress, book)
        state = state_of(done, due, blocked=waits_for is not None, on=on)
        late = done is not None and due is not None and done > due.on
        blocked_by = waits_for if state is StageState.BLOCKED else None
        findings: tuple[Finding, ...] = ()
        if stage is InstructionStage.VISAS and done is None:
            findings = instruction_visa_verdict(draft).requires
        lines.append(InstructionLine(stage, PARAGRAPHS[stage], state, due, done, blocked_by, findings, late))
        # The draft for the Head precedes the event; once the event has passed it holds nothing up.
        if done is None and waits_for is None and stage is not InstructionStage.TO_HEAD:
            waits_for = stage
    return tuple(lines)


def _is_needed(stage: InstructionStage, progress: InstructionProgress) -> bool:
    """Either the unit prepares the draft itself, or bodies do and the Administration reviews it (32, 33)."""
    delegated = progress.delegated_on is not None
    if stage is InstructionStage.PREPARATION:
        return not delegated
    if stage in (InstructionStage.DELEGATION, InstructionStage.REVIEW):
        return delegated
    return True


def _done_on(stage: InstructionStage, progress: InstructionProgress) -> date | None:
    return {
        InstructionStage.TO_HEAD: progress.to_head_on,
        InstructionStage.PREPARATION: progress.prepared_on,
        InstructionStage.DELEGATION: progress.arrived_on,
        InstructionStage.REVIEW: progress.reviewed_on,
        InstructionStage.AGREEMENT: progress.agreed_on,
        InstructionStage.VISAS: progress.visas_on,
        InstructionStage.SIGNATURE: progress.signed_on,
    }[stage]


def instruction_due(
    stage: InstructionStage, draft: InstructionDraft, progress: InstructionProgress, book: Rulebook
) -> Dated | None:
    """The day of a stage: four working days before the event (31); five after it (32, not for international
    events, whose terms the President sets, 29); bodies have three from the day they were asked (32)
    [I: `readings.DELEGATION_TERM`]; the Administration three from arrival (33); one to agree (32)."""
    rule, numbers, calendar = Rule.DRAFTING_INSTRUCTION_TERMS, book.parameters, book.calendar
    if stage is InstructionStage.TO_HEAD:
        return before(draft.held_on, numbers.instruction_before_wd, calendar, "31", rule)
    if stage is InstructionStage.PREPARATION:
        return _preparation_due(draft, progress, book)
    if stage is InstructionStage.DELEGATION and progress.delegated_on is not None:
        return after_event(
            progress.delegated_on, numbers.instruction_delegation_wd, calendar, "32", rule, DELEGATION_TERM
        )
    if stage is InstructionStage.REVIEW and progress.arrived_on is not None:
        return after_event(progress.arrived_on, numbers.instruction_review_wd, calendar, "33", rule)
    if stage is InstructionStage.AGREEMENT:
        ready_on = progress.prepared_on or progress.reviewed_on
        if ready_on is not None:
            return after_event(ready_on, numbers.instruction_agreement_wd, calendar, "32", rule)
    return None


def _preparation_due(draft: InstructionDraft, progress: InstructionProgress, book: Rulebook) -> Dated | None:
    rule, other = Rule.DRAFTING_INSTRUCTION_TERMS, progress.other_term
    if other is not None:
        values = {"due": other.on, "set_by": other.set_by}
        return Dated(other.on, Reason(rule, Rule.TERMS_FIXED_DATE, "34", "why.other_term", values))
    if draft.event is EventKind.INTERNATIONAL_EVENT:
        return None
    return after_event(draft.held_on, book.parameters.instruction_after_wd, book.calendar, "32", rule)
