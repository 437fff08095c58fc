"""Where a case stands, read from its decided steps: level, cycle, state and the days that ended control."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from app.rules.terms import CaseStatus, Ground, Level, OrganisationKind, StepKind, StepState
from db.models.cases import Clause
from db.models.moves import Step, TakenBack

Happening = tuple[date, datetime, Step | TakenBack]


def settle(clause: Clause, taken_back: Sequence[TakenBack], kind: OrganisationKind) -> None:
    """Set level, cycle, state and days of a clause from everything that was decided about it, in its order.

    Done from the whole history each time, so that a step entered by mistake and annulled leaves no trace but itself.
    """
    happenings = _in_order(clause.steps, taken_back)
    clause.level = next((level for level in map(_level_before, happenings) if level is not None), clause.level)
    clause.cycle, clause.handed_to_id, clause.handed_to = 1, None, None
    clause.removed_on = clause.closed_on = None
    handed_over = False
    for on, _, event in happenings:
        if isinstance(event, TakenBack):
            clause.level, clause.handed_to_id, clause.handed_to, handed_over = Level.ADMINISTRATION, None, None, False
        elif event.kind is StepKind.REMOVE and event.ground is Ground.HANDED_OVER:
            clause.level = event.level_after or clause.level
            clause.handed_to_id, clause.handed_to, handed_over = event.handed_to_id, event.handed_to, True
        elif event.kind is StepKind.REMOVE:
            clause.removed_on = on
        elif event.kind is StepKind.CLOSE_OWN:
            clause.closed_on = on
            clause.removed_on = clause.removed_on or event.administration_removed_on or on
        elif event.kind is StepKind.REINSTATE:
            clause.removed_on = clause.closed_on = None
            clause.cycle += 1
    clause.status = _status(clause, handed_over=handed_over and kind is OrganisationKind.ADMINISTRATION)


def _in_order(steps: Sequence[Step], taken_back: Sequence[TakenBack]) -> list[Happening]:
    found: list[Happening] = []
    for step in steps:
        if step.state is StepState.GRANTED and step.decided_on is not None:
            found.append((step.decided_on, step.decision_entered_at or step.entered_at, step))
    found.extend((event.on, event.entered_at, event) for event in taken_back)
    found.sort(key=lambda happening: happening[:2])
    return found


def _level_before(happening: Happening) -> Level | None:
    event = happening[2]
    if isinstance(event, TakenBack):
        return event.level_before
    return event.level_before if event.level_after is not None else None


def _status(clause: Clause, *, handed_over: bool) -> CaseStatus:
    if clause.status is CaseStatus.ANNULLED:
        return CaseStatus.ANNULLED
    if clause.removed_on is not None:
        return CaseStatus.REMOVED
    if handed_over:
        return CaseStatus.HANDED_OVER
    return CaseStatus.OPEN if clause.done_on is None else CaseStatus.DONE_HERE
