"""Terms on the route of a draft act: expertise, refinement, return, final version, control assignment (19-25, 27)."""

from __future__ import annotations

from datetime import date

from app.rules.calendar import WorkingCalendar
from app.rules.drafts import ActDraft, OtherTerm
from app.rules.outcome import Finding, Reason
from app.rules.periods import Dated, after_event
from app.rules.readings import FINAL_VERSION_START, REFINE_START, RETURN_START
from app.rules.rulebook import Rulebook
from app.rules.terms import Initiator, Position, Rule, Stage
from app.rules.visas import GOVERNMENT_PATH, SUPERVISORS

# 19: only the Head of the Administration; 21: he and those who supervise units.
EXPERTISE_SETTERS = frozenset({Position.HEAD_OF_ADMINISTRATION})
REFINE_SETTERS = frozenset({Position.HEAD_OF_ADMINISTRATION, *SUPERVISORS})


def expertise_due(draft: ActDraft, arrived_on: date, other: OtherTerm | None, book: Rulebook) -> Dated | None:
    """When the expertise ends: five working days from arrival unless the Head sets another day (19); ten for
    documents of the State Planning System, which he may shorten but not pass (20); no term for judges (19)."""
    if draft.judges:
        return None
    rule, numbers = Rule.DRAFTING_EXPERTISE, book.parameters
    if draft.planning_document:
        limit = after_event(arrived_on, numbers.planning_expertise_wd, book.calendar, "20", rule)
        return _set(other, "20", rule) if other is not None and other.on <= limit.on else limit
    if other is not None and other.set_by in EXPERTISE_SETTERS:
        return _set(other, "19", rule)
    return after_event(arrived_on, numbers.expertise_wd, book.calendar, "19", rule)


def _set(other: OtherTerm, paragraph: str, rule: Rule) -> Dated:
    values = {"due": other.on, "set_by": other.set_by}
    return Dated(other.on, Reason(rule, Rule.TERMS_FIXED_DATE, paragraph, "why.other_term", values))


def expertise_findings(
    draft: ActDraft, arrived_on: date, other: OtherTerm | None, book: Rulebook
) -> tuple[Finding, ...]:
    """Another term set by somebody who may not, or past the ten working days of 20."""
    if other is None or draft.judges:
        return ()
    rule = Rule.DRAFTING_EXPERTISE
    found = list(_setter(other, EXPERTISE_SETTERS, rule, "20" if draft.planning_document else "19"))
    if draft.planning_document:
        limit = book.calendar.add(arrived_on, book.parameters.planning_expertise_wd)
        if other.on > limit:
            found.append(Finding(rule, "20", "drafting.expertise_over_limit", {"on": other.on, "limit": limit}))
    return tuple(found)


def _setter(other: OtherTerm, allowed: frozenset[Position], rule: Rule, paragraph: str) -> tuple[Finding, ...]:
    if other.set_by in allowed:
        return ()
    values = {"set_by": other.set_by, "allowed": sorted(allowed)}
    return (Finding(rule, paragraph, "drafting.term_setter", values),)


def refine_due(found_on: date, other: OtherTerm | None, book: Rulebook) -> Dated:
    """Minor faults are worked out in the Administration within five working days after they were found, unless one
    of the named officials sets another day (21) [I: `readings.REFINE_START`]."""
    if other is not None and other.set_by in REFINE_SETTERS:
        return _set(other, "21", Rule.DRAFTING_REFINE)
    return after_event(found_on, book.parameters.refine_wd, book.calendar, "21", Rule.DRAFTING_REFINE, REFINE_START)


def refine_findings(other: OtherTerm | None) -> tuple[Finding, ...]:
    """Another term of refinement set by somebody 21 does not name."""
    return () if other is None else _setter(other, REFINE_SETTERS, Rule.DRAFTING_REFINE, "21")


def return_due(returned_on: date, other: OtherTerm | None, book: Rulebook) -> Dated:
    """A returned draft comes back within ten working days, counted from the return, unless another term is set
    (22) [I: `readings.RETURN_START`]."""
    if other is not None:
        return _set(other, "22", Rule.DRAFTING_RETURN)
    return after_event(returned_on, book.parameters.return_wd, book.calendar, "22", Rule.DRAFTING_RETURN, RETURN_START)


def covering_letter_signatories(initiator: Initiator) -> tuple[Position, ...]:
    """Whose covering letter brings a returned draft back (22): a Deputy Prime Minister's or the Head of the
    Government Office's; for a body outside the Government its own letter."""
    if initiator in GOVERNMENT_PATH:
        return (Position.DEPUTY_PRIME_MINISTER, Position.GOVERNMENT_OFFICE_HEAD)
    return (Position.DEVELOPER_HEAD,)


def return_findings(
    initiator: Initiator, decided_by: Position | None, letter_by: Position | None
) -> tuple[Finding, ...]:
    """A return that was not the Head's decision; a covering letter by somebody else, or missing (22)."""
    found = []
    head = Position.HEAD_OF_ADMINISTRATION
    if decided_by is not head:
        values: dict[str, object] = {"wanted": head}
        found.append(Finding(Rule.DRAFTING_RETURN, "22", "drafting.return_decider", values))
    wanted = covering_letter_signatories(initiator)
    if letter_by not in wanted:
        found.append(Finding(Rule.DRAFTING_RETURN, "22", "drafting.covering_letter", {"wanted": wanted}))
    return tuple(found)


def special_due(stage: Stage, draft: ActDraft) -> Dated | None:
    """The day by which the President wants this draft prepared, agreed or presented for signature (27); None where he
    set none."""
    named = {
        Stage.PREPARATION: draft.prepare_by, Stage.AGREEMENT: draft.agree_by, Stage.PRESENTATION: draft.present_by,
    }  # fmt: skip
    on = named.get(stage)
    return _set(OtherTerm(on, Position.PRESIDENT), "27", Rule.TERMS_FIXED_DATE) if on is not None else None


def final_version_due(ready_on: date, book: Rulebook) -> Dated:
    """The final paper version goes to the Government Office or the developer within two working days after the
    draft was worked out (23, 24) [I: `readings.FINAL_VERSION_START`]."""
    rule, read = Rule.DRAFTING_FINAL_VISAS, FINAL_VERSION_START
    return after_event(ready_on, book.parameters.final_version_wd, book.calendar, "24", rule, read)


def assignment_due(signed_on: date, calendar: WorkingCalendar, count: int) -> Dated:
    """The control assignment in the form of Appendix 5, three working days after signing (25)."""
    return after_event(signed_on, count, calendar, "25", Rule.OBLIGATIONS_ASSIGNMENT_ACT)
