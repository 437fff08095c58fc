"""Answers of the rules as plain values that a situation can hold: findings as "code paragraph", dates as dates."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.conformance.facts import FaultySituation
from app.rules.outcome import Answer, Finding, Obligation, Reason, Values
from app.rules.periods import Dated
from app.rules.terms import Language
from app.rules.verdicts import Duty, Verdict
from app.wording import wording

Answered = dict[str, Any]
NONE = "none"  # a file of situations has no word for "nothing"


def told(findings: Iterable[Finding]) -> list[str]:
    """Findings as "code paragraph"; each has to have its sentence."""
    findings = tuple(findings)
    for finding in findings:
        must_be_said(finding.code, finding.values)
        for code in finding.readings:
            must_be_said(code, {})
    return [f"{finding.code} {finding.paragraph}" for finding in findings]


def must_be_said(code: str, values: Values) -> None:
    """A finding or a reason without a sentence in a language is as wrong as a wrong date."""
    for language in Language:
        try:
            said = wording(language).say(code, values)
        except (KeyError, IndexError) as error:
            raise FaultySituation(f"no sentence for {code} in {language}: {error}") from error
        if "{" in said:
            raise FaultySituation(f"{code} leaves a place open in {language}: {said}")


def judged(verdict: Verdict) -> Answered:
    """What breaks and what is missing."""
    return {"allowed": verdict.allowed, "breaches": told(verdict.breaches), "requires": told(verdict.requires)}


def dated(due: Dated | None) -> Answered:
    """A day with the paragraph that set it."""
    if due is None:
        return {"due": NONE}
    explained(due.why)
    return {"due": due.on, "paragraph": due.why.paragraph}


def explained(why: Reason) -> None:
    """A reason, and each of our readings behind it, has its sentence."""
    must_be_said(why.code, why.values)
    for code in why.readings:
        must_be_said(code, {})


def owed(duties: Iterable[Duty]) -> Answered:
    """Duties as "owner day", the day to act by behind it where it differs."""
    lines = []
    for duty in duties:
        must_be_said(duty.code, {})
        if duty.why is not None:
            explained(duty.why)
        by = f", {duty.act_by}" if duty.act_by != duty.due_on else ""
        lines.append(f"{duty.owner} {duty.due_on or NONE}{by}")
    return {"duties": lines}


def staged(state: str, due: Dated | None, more: str = "", findings: Iterable[Finding] = ()) -> str:
    """A stage as "state day more"; its day and what hinders it have to have their sentences."""
    told(findings)
    if due is not None:
        explained(due.why)
    return " ".join(part for part in (state, str(due.on) if due else "", more) if part)


def answered(answer: Answer) -> Answered:
    """The answer of the case rules: findings as "rule paragraph", obligations as "rule day"."""
    told((*answer.breaches, *answer.requires))
    for reason in answer.why:
        explained(reason)
    for obligation in (*answer.obligations, *answer.consequences):
        must_be_said(obligation.rule, {"due": obligation.due_on})
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
        "readings": [*dict.fromkeys(code for reason in answer.why for code in reason.readings)],
        "skipped": [str(day.day) for reason in answer.why if reason.about == "deadline" for day in reason.skipped],
    }


def _obligation(obligation: Obligation) -> str:
    return f"{obligation.rule} {obligation.due_on}"
