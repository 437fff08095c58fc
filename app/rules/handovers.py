"""Control changing its level: handed over by the Administration (75 4), 76), taken back by it (42-1)."""

from __future__ import annotations

from collections.abc import Iterator

from app.rules.facts import Case, Step
from app.rules.outcome import Finding
from app.rules.terms import Decider, Ground, Level, LevelGround, Rule, StepKind

# 42-1 7): by decision of the President or of the Administration's leadership.
TAKE_BACK = (Decider.HEAD_OF_ADMINISTRATION, Decider.PRESIDENT)


def is_hand_over(step: Step) -> bool:
    """Whether a step hands control over to the Government or another body (75 4))."""
    return step.kind is StepKind.REMOVE and step.ground is Ground.HANDED_OVER


def hand_over_findings(case: Case, to: Level | None, body: str) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """What is broken and what is missing: only the Administration hands over (75 4)), to a named level and body."""
    breaches: list[Finding] = []
    if case.level is not Level.ADMINISTRATION:
        values = {"level": case.level}
        breaches.append(Finding(Rule.DECISIONS_REMOVE_HANDED_OVER, "75", "decisions.hand_over_level", values))
    elif to is Level.ADMINISTRATION:
        breaches.append(Finding(Rule.DECISIONS_REMOVE_HANDED_OVER, "75", "decisions.hand_over_same", {}))
    requires = tuple(_missing(to, body))
    return tuple(breaches), requires


def _missing(to: Level | None, body: str) -> Iterator[Finding]:
    if to is None:
        yield Finding(Rule.DECISIONS_REMOVE_HANDED_OVER, "75", "decisions.hand_over_to", {"field": "level_after"})
    elif to in (Level.CENTRAL_BODY, Level.LOCAL_BODY) and not body:
        yield Finding(Rule.DECISIONS_REMOVE_HANDED_OVER, "75", "decisions.hand_over_body", {"field": "handed_to"})


def take_back_findings(case: Case, decider: Decider, ground: LevelGround | None) -> tuple[Finding, ...]:
    """Why control cannot be taken back to the Administration: it is there, the wrong decider, no ground (42-1)."""
    found: list[Finding] = []
    if case.level is Level.ADMINISTRATION:
        found.append(Finding(Rule.CONTROL_LEVEL, "42-1", "control.level_already", {}))
    if decider not in TAKE_BACK:
        values = {"decider": decider, "deciders": TAKE_BACK}
        found.append(Finding(Rule.DECISIONS_DECIDER, "42-1", "decisions.decider", values))
    if ground is None:
        found.append(Finding(Rule.CONTROL_LEVEL, "42-1", "control.taken_back_ground", {"grounds": tuple(LevelGround)}))
    return tuple(found)
