"""Ending control: removal, restored control and the body's own closing (75-79)."""

from __future__ import annotations

from collections.abc import Iterator

from app.rules.facts import Case, Step
from app.rules.outcome import Finding
from app.rules.terms import Basis, Ground, Level, Rule, Special, StepKind

REMOVE_GROUNDS = (Ground.EXECUTED, Ground.COVERED, Ground.IMPOSSIBLE, Ground.HANDED_OVER)
RESTORED_GROUNDS = (Ground.EXECUTED, Ground.COVERED, Ground.IMPOSSIBLE)
# 76-1: what removal of an executed case rests on where 66-3 applies.
SPECIAL_BASIS = {
    Special.MONUMENT: frozenset({Basis.MEMO}),
    Special.CONSTRUCTION: frozenset({Basis.FINAL_REPORT}),
    Special.DIGITALISATION: frozenset({Basis.FINAL_REPORT, Basis.MEMO}),
    Special.LAW_NAMED: frozenset({Basis.FACT}),
    Special.LAW_AMENDMENTS: frozenset({Basis.EXPERT_CONCLUSION}),
    Special.EVENT: frozenset({Basis.FACT}),
}


def breaches(case: Case, step: Step) -> Iterator[Finding]:
    """What given facts of an ending break."""
    if step.kind is StepKind.REINSTATE:
        if step.ground is Ground.HANDED_OVER:
            yield Finding(Rule.DECISIONS_REINSTATE, "76", "decisions.reinstate_handed_over", {})
        if not is_removed(case):
            yield Finding(Rule.DECISIONS_REINSTATE, "76", "decisions.reinstate_not_removed", {})
    if step.kind is StepKind.CLOSE_OWN and case.level is Level.ADMINISTRATION:
        removal = step.administration_removal
        if removal is not None and removal.on is not None and step.decided_on < removal.on:
            values = {"own": step.decided_on, "removed": removal.on}
            yield Finding(Rule.DECISIONS_REMOVE_OWN_AFTER, "79", "decisions.own_before", values)


def is_removed(case: Case) -> bool:
    """Whether the last ending in the history is a granted removal that was not undone."""
    removed = False
    for past in case.history:
        if past.granted and past.kind is StepKind.REMOVE:
            removed = True
        elif past.granted and past.kind is StepKind.REINSTATE:
            removed = False
    return removed


def requirements(case: Case, step: Step) -> Iterator[Finding]:
    """What is still missing for an ending."""
    if step.kind is StepKind.REMOVE:
        yield from _removal(case, step)
    elif step.kind is StepKind.REINSTATE:
        if Basis.EXPERT_CONCLUSION not in step.basis:
            yield Finding(Rule.DECISIONS_REINSTATE, "76", "decisions.reinstate_basis", {})
        elif step.ground is None:
            yield Finding(Rule.DECISIONS_REINSTATE, "76", "decisions.reinstate_ground", {"grounds": RESTORED_GROUNDS})
        if step.new_deadline is None:
            yield Finding(Rule.DECISIONS_NEW_DATE, "76", "decisions.new_date_missing", {})
    elif case.level is Level.ADMINISTRATION:
        removal = step.administration_removal
        if removal is None or not removal.reference or removal.on is None:
            yield Finding(Rule.DECISIONS_REMOVE_OWN_AFTER, "79", "decisions.own_without_removal", {})


def _removal(case: Case, step: Step) -> Iterator[Finding]:
    if step.ground not in REMOVE_GROUNDS:
        yield Finding(Rule.DECISIONS_REMOVE_GROUND, "75", "decisions.remove_ground", {"grounds": REMOVE_GROUNDS})
    elif step.ground is Ground.COVERED and not step.covered_by:
        yield Finding(Rule.DECISIONS_REMOVE_GROUND, "75", "decisions.remove_covered_by", {})
    if case.special is not None and step.ground is Ground.EXECUTED:
        missing = sorted(SPECIAL_BASIS[case.special] - step.basis)
        if missing:
            values = {"special": case.special, "missing": missing}
            yield Finding(Rule.DECISIONS_REMOVE_SPECIAL, "76-1", "decisions.remove_special", values)
    elif not rests_on_paper(step.basis):
        yield Finding(Rule.DECISIONS_REMOVE_BASIS, "76", "decisions.remove_basis", {})


def rests_on_paper(basis: frozenset[Basis]) -> bool:
    """Proposal with conclusion or with consent and visas; or inspection results with a conclusion (76)."""
    conclusion = Basis.EXPERT_CONCLUSION in basis
    proposal = Basis.PROPOSAL in basis and (conclusion or Basis.CONSENT_WITH_VISAS in basis)
    return proposal or (Basis.INSPECTION in basis and conclusion)


def open_work(
    unfinished_coexecutors: tuple[str, ...], *, report_due: bool, report_arrived: bool
) -> tuple[Finding, ...]:
    """Why a case cannot yet be removed as executed: co-executors' proposals or the report are outstanding (65, 66)."""
    found = []
    if unfinished_coexecutors:
        values = {"bodies": unfinished_coexecutors}
        found.append(Finding(Rule.DECISIONS_REMOVE_OPEN, "65", "decisions.open_coexecutors", values))
    if report_due and not report_arrived:
        found.append(Finding(Rule.DECISIONS_REMOVE_OPEN, "66", "decisions.open_report", {}))
    return tuple(found)
