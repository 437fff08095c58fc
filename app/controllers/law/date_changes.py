"""Dates of open cases against another rulebook: what would be otherwise, line by line. Nothing moves here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import zip_longest

from app.controllers.control.owing import compared
from app.rules.outcome import Reason
from app.rules.rulebook import Rulebook
from app.rules.terms import ControlType, Grade, Rule
from db.models.cases import Clause, OwedObligation

Told = date | ControlType | None


@dataclass(frozen=True, slots=True)
class Left:
    """A person decided to leave a date as it is."""

    by: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class DateChange:
    """One date of an open case that a calendar or edition would change; nothing moves until it is accepted.

    ``about``: "deadline", "act_by", "control_type" or the rule id of an obligation, ``body`` who owes it where several
    do. ``old`` or ``new`` is None where the one or the other does not exist.
    """

    case_id: int
    case_number: str
    grade: Grade
    about: str
    paragraph: str
    old: Told
    new: Told
    why: Reason | None
    body: str = ""
    left: Left | None = None

    @property
    def key(self) -> tuple[int, str, str, str, str]:
        """What a decision to leave it remembers: another new date is another question."""
        return self.case_id, self.about, self.body, str(self.old or ""), str(self.new or "")


def differences(clause: Clause, book: Rulebook, bodies: Mapping[int, str]) -> Iterator[DateChange]:
    """Where a clause's stored dates differ from what the rules say with ``book``; ``bodies``: names by id."""
    if (clause.edition, clause.calendar_edition) == (book.parameters.edition.name, book.calendar.edition):
        return  # its dates rest on this very rulebook
    said, owing = compared(clause, book)
    whys = {reason.about: reason for reason in said.why}
    pairs: tuple[tuple[str, Told, Told], ...] = (
        ("deadline", clause.deadline, said.deadline),
        ("act_by", clause.act_by, said.act_by),
        ("control_type", clause.control_type, said.control_type),
    )
    for about, old, new in pairs:
        if old != new:
            why = whys.get(about)
            paragraph = why.paragraph if why is not None else "50"
            yield DateChange(clause.id, clause.case_number, clause.grade, about, paragraph, old, new, why)
    places = {(row.rule, row.body_id, row.step_id): None for row in owing.ended}
    places.update({key[:3]: None for key in owing.fresh})
    for rule, body_id, step_id in places:
        before = sorted((row for row in owing.ended if _place(row) == (rule, body_id, step_id)), key=_due)
        after = sorted(key for key in owing.fresh if key[:3] == (rule, body_id, step_id))
        name = bodies.get(body_id, "") if body_id is not None else ""
        for row, key in zip_longest(before, after):
            owed = owing.fresh[key].obligation if key is not None else None
            paragraph = owed.paragraph if owed is not None else row.paragraph
            old = row.due_on if row is not None else None
            new = owed.due_on if owed is not None else None
            why = owed.why if owed is not None else None
            yield DateChange(clause.id, clause.case_number, clause.grade, rule, paragraph, old, new, why, name)


def _place(row: OwedObligation) -> tuple[Rule, int | None, int | None]:
    return row.rule, row.body_id, row.step_id


def _due(row: OwedObligation) -> date:
    return row.due_on
