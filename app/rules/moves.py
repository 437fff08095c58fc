"""Moving a term: extension, transfer and new term, three decisions that never pass for one another (68-73)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.rules.control import NEW_DATE_PARAGRAPH, control_type
from app.rules.deciders import PLANS, TRANSFERS
from app.rules.facts import Case, Step
from app.rules.outcome import Counters, Finding
from app.rules.readings import TRANSFER_LONG_BOTH, TRANSFER_REPEAT
from app.rules.rulebook import Rulebook
from app.rules.terms import Basis, ControlType, Ground, LetterPart, Origin, Rule, StepKind

MOVES = TRANSFERS | {StepKind.EXTEND, StepKind.RESCHEDULE}
EXTENSION_BASIS = frozenset({Basis.EXPERT_CONCLUSION, Basis.CONSENT_WITH_VISAS})
RESCHEDULE_BASIS = frozenset({Basis.EXPERT_CONCLUSION, Basis.LETTER})
REPEAT, BOTH = (TRANSFER_REPEAT.code,), (TRANSFER_LONG_BOTH.code,)
RESCHEDULE_GROUNDS = (Ground.DONE_IN_SUBSTANCE, Ground.FURTHER_MATTERS, Ground.DEPENDS_ON_OTHER, Ground.EMERGENCY)


def counters(case: Case, step: Step | None) -> Counters:
    """Grants of extension and transfer before the step (69), proposals to extend, this one included (73)."""
    asked = step is not None and step.kind is StepKind.EXTEND
    grants = sum(past.granted and (past.kind is StepKind.EXTEND or past.kind in TRANSFERS) for past in case.history)
    proposals = sum(past.kind is StepKind.EXTEND for past in case.history) + asked
    return Counters(grants, proposals)


def breaches(case: Case, step: Step, deadline: date, count: Counters, book: Rulebook) -> Iterator[Finding]:
    """What given facts of a move break."""
    if step.kind is not StepKind.RESCHEDULE and step.letter_on is not None and step.letter_on > deadline:
        values = {"letter": step.letter_on, "due": deadline}
        yield Finding(Rule.DECISIONS_LETTER_IN_TIME, "68", "decisions.letter_late", values)
    if step.new_deadline is not None and step.new_deadline <= deadline:
        values = {"new": step.new_deadline, "due": deadline}
        paragraph = NEW_DATE_PARAGRAPH.get(step.kind, "68")
        yield Finding(Rule.DECISIONS_NEW_DATE, paragraph, "decisions.new_date_not_later", values)
    if step.kind in TRANSFERS:
        if count.grants >= book.parameters.grants_count:
            yield Finding(Rule.DECISIONS_TRANSFER_REPEAT, "69", "decisions.transfer_repeated", {}, REPEAT)
        yield from _wrong_type(case, step, book)


def _wrong_type(case: Case, step: Step, book: Rulebook) -> Iterator[Finding]:
    """A transfer must lead to the type of control it names (53, 69)."""
    if step.new_deadline is None:
        return
    found = control_type(case.received_on, step.new_deadline, book)
    long = step.kind is StepKind.TRANSFER_LONG
    wanted = ControlType.LONG if long else ControlType.MEDIUM
    if found is not wanted:
        rule = Rule.DECISIONS_TRANSFER_LONG if long else Rule.DECISIONS_TRANSFER_MEDIUM
        values = {"new": step.new_deadline, "found": found, "wanted": wanted}
        yield Finding(rule, "69", "decisions.transfer_wrong_type", values)


def requirements(case: Case, step: Step, count: Counters, book: Rulebook) -> Iterator[Finding]:
    """What is still missing for a move."""
    rescheduled = step.kind is StepKind.RESCHEDULE
    yield from _reschedule_ground(step) if rescheduled else _letter(step)
    if step.new_deadline is None:
        paragraph = NEW_DATE_PARAGRAPH.get(step.kind, "68")
        yield Finding(Rule.DECISIONS_NEW_DATE, paragraph, "decisions.new_date_missing", {})
    if rescheduled and not step.basis & RESCHEDULE_BASIS:
        yield Finding(Rule.DECISIONS_RESCHEDULE_BASIS, "70", "decisions.reschedule_basis", {})
    elif not rescheduled and not step.basis & EXTENSION_BASIS:
        yield Finding(Rule.DECISIONS_EXTEND_BASIS, "69", "decisions.extend_basis", {})
    if step.kind is StepKind.EXTEND:
        yield from _extension(case, step, count, book)
    elif step.kind in TRANSFERS:
        yield from _transfer(step)


def _letter(step: Step) -> Iterator[Finding]:
    if step.letter_on is None:
        yield Finding(Rule.DECISIONS_LETTER_IN_TIME, "68", "decisions.letter_missing", {})
    absent = [part for part in LetterPart if part not in step.letter_states]
    if absent:
        yield Finding(Rule.DECISIONS_LETTER_CONTENT, "68", "decisions.letter_content", {"parts": absent})


def _reschedule_ground(step: Step) -> Iterator[Finding]:
    if step.ground not in RESCHEDULE_GROUNDS:
        yield Finding(
            Rule.DECISIONS_RESCHEDULE_GROUNDS, "70", "decisions.reschedule_ground", {"grounds": RESCHEDULE_GROUNDS}
        )
    elif step.ground is Ground.DEPENDS_ON_OTHER and not step.depends_on:
        yield Finding(Rule.DECISIONS_RESCHEDULE_GROUNDS, "70", "decisions.reschedule_depends", {})


def _extension(case: Case, step: Step, count: Counters, book: Rulebook) -> Iterator[Finding]:
    """Discipline with the first extension (69), with a repeated one (72), punishment with the third proposal (73)."""
    first = count.grants < book.parameters.grants_count
    if not step.discipline_considered:
        rule = Rule.DECISIONS_EXTEND_DISCIPLINE if first else Rule.DECISIONS_EXTEND_REPEAT
        code = "decisions.discipline_first" if first else "decisions.discipline_repeated"
        yield Finding(rule, "69" if first else "72", code, {})
    if count.proposals >= book.parameters.punishment_proposals_count and not step.punishment_considered:
        values = {"count": count.proposals}
        yield Finding(Rule.DECISIONS_EXTEND_THIRD, "73", "decisions.punishment", values)
    if not first and not step.exceptional_reason:
        if case.origin in PLANS:
            yield Finding(Rule.DECISIONS_EXTEND_REPEAT_PLAN, "72", "decisions.exceptional_plan", {})
        elif case.origin is Origin.SECURITY_COUNCIL:
            yield Finding(Rule.DECISIONS_EXTEND_REPEAT_COUNCIL, "72", "decisions.exceptional_council", {})


def _transfer(step: Step) -> Iterator[Finding]:
    """Objective external circumstances; for long-term control also an effect that has to be watched (69)."""
    long = step.kind is StepKind.TRANSFER_LONG
    if long and not (step.external_circumstances and step.effect_watched):
        yield Finding(Rule.DECISIONS_TRANSFER_LONG, "69", "decisions.transfer_long", {}, BOTH)
    elif not long and not step.external_circumstances:
        yield Finding(Rule.DECISIONS_TRANSFER_MEDIUM, "69", "decisions.transfer_medium", {})
