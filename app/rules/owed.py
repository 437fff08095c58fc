"""What a registered case owes now, body by body: of its facts (46-66-1), and of its decided steps (59, 72)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.rules import obligations
from app.rules.deciders import TRANSFERS
from app.rules.facts import Case
from app.rules.outcome import Answer, Obligation
from app.rules.rulebook import Rulebook
from app.rules.terms import Rule, StepKind

# Owed once, whatever becomes of the deadline; the others are owed anew by each new date.
ONCE = frozenset(
    {
        Rule.OBLIGATIONS_NOTIFY_MARKED,
        Rule.OBLIGATIONS_PROCESS_VISION,
        Rule.OBLIGATIONS_LEGISLATION_VISION,
        Rule.OBLIGATIONS_COEXECUTOR,
        Rule.OBLIGATIONS_ROAD_MAP,
        Rule.OBLIGATIONS_ROAD_MAP_LONG,
        Rule.OBLIGATIONS_MEASURES,
    }
)


@dataclass(frozen=True, slots=True)
class Proposer:
    """A body that owes the consolidator its proposals (65); ``written_on``: the instruction names its date."""

    body: str
    written_on: date | None = None


@dataclass(frozen=True, slots=True)
class Owed:
    """An obligation with the body that owes it ("" when its owner says enough) and the step it follows from."""

    obligation: Obligation
    body: str = ""
    step: int | None = None  # place in the case's history


def of_open_case(case: Case, proposers: Sequence[Proposer], said: Answer, book: Rulebook) -> tuple[Owed, ...]:
    """Everything an open case owes, by due date. ``said`` is the decree's answer to the case as it stands.

    After restored control what fell due before that decision is not owed again: control starts a new cycle (76).
    """
    found = [*_of_facts(case, proposers, said, book), *_of_history(case, book)]
    since = restored_on(case)
    kept = (owed for owed in found if since is None or owed.obligation.due_on >= since)
    return tuple(sorted(kept, key=lambda owed: (owed.obligation.due_on, owed.obligation.rule, owed.body)))


def restored_on(case: Case) -> date | None:
    """The day control was last restored (76), or None."""
    days = [past.decided_on for past in case.history if past.granted and past.kind is StepKind.REINSTATE]
    return days[-1] if days else None


def _of_facts(case: Case, proposers: Sequence[Proposer], said: Answer, book: Rulebook) -> Iterator[Owed]:
    moved_long = any(past.granted and past.kind is StepKind.TRANSFER_LONG for past in case.history)
    for obligation in said.obligations:
        if obligation.rule is Rule.OBLIGATIONS_ROAD_MAP and moved_long:
            continue  # the road map of paragraph 59 takes its place
        if obligation.rule is not Rule.OBLIGATIONS_COEXECUTOR:
            yield Owed(obligation)
            continue
        assert said.deadline is not None  # without a deadline nothing is owed by co-executors
        assert said.control_type is not None
        for proposer in proposers:
            own = replace(case, coexecutor_on=proposer.written_on)
            yield Owed(obligations.coexecutor(own, said.deadline, said.control_type, book), proposer.body)


def _of_history(case: Case, book: Rulebook) -> Iterator[Owed]:
    """A road map after a transfer to long-term control (59), measures after each repeated extension (72)."""
    grants = 0
    for place, past in enumerate(case.history):
        if not past.granted or past.decided_on is None:
            continue
        if past.kind is StepKind.TRANSFER_LONG:
            yield Owed(obligations.road_map_long(past.decided_on, book), step=place)
        if past.kind is StepKind.EXTEND and grants >= book.parameters.grants_count:
            yield Owed(obligations.measures(past.decided_on, book), step=place)
        grants += past.kind is StepKind.EXTEND or past.kind in TRANSFERS
