"""Which of the three moves of a term fits: three questions lead to a new term (70), a transfer or an extension (69)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.rules.control import control_type
from app.rules.decisions import answer
from app.rules.facts import Case
from app.rules.outcome import Reason
from app.rules.rulebook import Rulebook
from app.rules.terms import ControlType, Ground, Rule, StepKind

TRANSFER_TO = {ControlType.MEDIUM: StepKind.TRANSFER_MEDIUM, ControlType.LONG: StepKind.TRANSFER_LONG}
ORDER = tuple(ControlType)


@dataclass(frozen=True, slots=True)
class Questions:
    """What the wizard asks: a ground of paragraph 70, what stands in the way (69), until when."""

    ground: Ground | None = None
    external_circumstances: bool = False
    effect_watched: bool = False
    new_deadline: date | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """The move that fits, and why."""

    kind: StepKind
    why: Reason


def advise(case: Case, asked: Questions, book: Rulebook) -> Advice | None:
    """The move the answers lead to; None while the date is missing and the kind hangs on it.

    A ground of 70 makes it a new term. Without one, objective external circumstances and a date that leads to a longer
    type of control make it a transfer, unless the one grant of 69 is used up; everything else is an extension.
    """
    if asked.ground is not None:
        return _advice(StepKind.RESCHEDULE, Rule.DECISIONS_RESCHEDULE_GROUNDS, "70", "advice.new_term")
    if not asked.external_circumstances:
        return _advice(StepKind.EXTEND, Rule.DECISIONS_EXTEND_ONCE, "69", "advice.no_circumstances")
    if asked.new_deadline is None:
        return None
    now = answer(case, None, book)
    if now.control_type is None:
        return None
    found = control_type(case.received_on, asked.new_deadline, book)
    if now.counters.grants >= book.parameters.grants_count:
        return _advice(StepKind.EXTEND, Rule.DECISIONS_TRANSFER_REPEAT, "72", "advice.grant_used", found)
    longer = ORDER.index(found) > ORDER.index(now.control_type)
    if not longer or found not in TRANSFER_TO:
        return _advice(StepKind.EXTEND, Rule.DECISIONS_EXTEND_ONCE, "69", "advice.same_type", found)
    if found is ControlType.LONG and not asked.effect_watched:
        return _advice(StepKind.EXTEND, Rule.DECISIONS_TRANSFER_LONG, "69", "advice.no_effect", found)
    rule = Rule.DECISIONS_TRANSFER_LONG if found is ControlType.LONG else Rule.DECISIONS_TRANSFER_MEDIUM
    return _advice(TRANSFER_TO[found], rule, "69", "advice.transfer", found)


def _advice(kind: StepKind, rule: Rule, paragraph: str, code: str, found: ControlType | None = None) -> Advice:
    values: dict[str, object] = {} if found is None else {"type": found}
    return Advice(kind, Reason("kind", rule, paragraph, code, values))
