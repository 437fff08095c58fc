"""Answers of the rules as plain values that a situation can hold: findings as "code paragraph", dates as dates."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.rules.outcome import Answer, Finding, Obligation
from app.rules.periods import Dated
from app.rules.verdicts import Duty, Verdict

Answered = dict[str, Any]
NONE = "none"  # a file of situations has no word for "nothing"


def told(findings: Iterable[Finding]) -> list[str]:
    """Findings as "code paragraph"."""
    return [f"{finding.code} {finding.paragraph}" for finding in findings]


def judged(verdict: Verdict) -> Answered:
    """What breaks and what is missing."""
    return {"allowed": verdict.allowed, "breaches": told(verdict.breaches), "requires": told(verdict.requires)}


def dated(due: Dated | None) -> Answered:
    """A day with the paragraph that set it."""
    return {"due": NONE} if due is None else {"due": due.on, "paragraph": due.why.paragraph}


def owed(duties: Iterable[Duty]) -> Answered:
    """Duties as "owner day", the day to act by behind it where it differs."""
    lines = []
    for duty in duties:
        by = f", {duty.act_by}" if duty.act_by != duty.due_on else ""
        lines.append(f"{duty.owner} {duty.due_on or NONE}{by}")
    return {"duties": lines}


def answered(answer: Answer) -> Answered:
    """The answer of the case rules: findings as "rule paragraph", obligations as "rule day"."""
    return {
        "allowed": answer.allowed,
        "breaches": [f"{finding.rule} {finding.paragraph}" for finding in answer.breaches],
        "requires": [f"{finding.rule} {finding.paragraph}" for finding in answer.requires],
        "consequences": [_obligation(obligation) for obligation in answer.consequences],
        "deciders": [str(decider) for decider in answer.deciders],
        "deadline": answer.deadline or NONE,
        "act_by": answer.act_by or NONE,
        "first_deadline": answer.first_deadline or NONE,
        "control_type": str(answer.control_type or NONE),
        "grants": answer.counters.grants,
        "proposals": answer.counters.proposals,
        "obligations": [_obligation(obligation) for obligation in answer.obligations],
        "owners": [f"{obligation.rule} {obligation.owner}" for obligation in answer.obligations],
        "reasons": [reason.code for reason in answer.why],
        "skipped": [str(day.day) for reason in answer.why if reason.about == "deadline" for day in reason.skipped],
    }


def _obligation(obligation: Obligation) -> str:
    return f"{obligation.rule} {obligation.due_on}"
