"""Writing what the rules say into a clause: its dates and what is owed. Nothing owed is deleted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from app.rules.outcome import Answer, Obligation
from app.rules.rulebook import Rulebook
from app.rules.terms import Rule
from db.models.cases import Clause, OwedObligation

# Born of a decision (59, 72), not of the case's facts: a new deadline does not touch them.
OF_DECISIONS = frozenset({Rule.OBLIGATIONS_ROAD_MAP_LONG, Rule.OBLIGATIONS_MEASURES})


def derive(clause: Clause, said: Answer, book: Rulebook, today: date) -> None:
    """Bring a clause's dates and its open obligations to what ``said`` says.

    What was done stays as it was; an open obligation that no longer holds is withdrawn as of ``today``.
    """
    clause.first_deadline = said.first_deadline
    clause.deadline = said.deadline
    clause.act_by = said.act_by
    clause.control_type = said.control_type
    clause.edition = book.parameters.edition.name
    clause.calendar_edition = book.calendar.edition
    _reconcile(clause, said.obligations, today)


def add_consequences(clause: Clause, consequences: Iterable[Obligation]) -> None:
    """Obligations that a decision created (59, 72)."""
    clause.obligations.extend(_record(owed) for owed in consequences)


def _reconcile(clause: Clause, owed: Iterable[Obligation], today: date) -> None:
    standing: dict[Rule, list[OwedObligation]] = defaultdict(list)
    settled: dict[Rule, int] = defaultdict(int)
    for record in clause.obligations:
        if record.withdrawn_on is None and record.rule not in OF_DECISIONS:
            if record.done_on is None:
                standing[record.rule].append(record)
            else:
                settled[record.rule] += 1
    for records in standing.values():
        records.sort(key=lambda record: record.due_on, reverse=True)
    for wanted in sorted(owed, key=lambda obligation: obligation.due_on):
        if settled[wanted.rule]:
            settled[wanted.rule] -= 1  # done already: the earliest of its kind
        elif standing[wanted.rule]:
            standing[wanted.rule].pop().due_on = wanted.due_on
        else:
            clause.obligations.append(_record(wanted))
    for records in standing.values():
        for record in records:
            record.withdrawn_on = today


def _record(owed: Obligation) -> OwedObligation:
    return OwedObligation(rule=owed.rule, paragraph=owed.paragraph, owner=owed.owner, due_on=owed.due_on)
