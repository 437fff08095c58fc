"""Entering what happened on the way of a draft or a plan: what, on which day, by which paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.controllers.findings import fault
from app.rules.outcome import Finding
from db.models.milestones import Milestone


@dataclass(frozen=True, slots=True)
class DoneEntry:
    """Something done on a day, as a paper proves; ``text``: what is to be remembered of it."""

    on: date
    reference: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class DoneView:
    """A milestone as kept; ``number`` is the round of a draft or the year of a monitoring."""

    milestone_id: int
    what: str
    number: int
    on: date
    reference: str
    text: str
    entered_by: str


def view_of(row: Milestone) -> DoneView:
    return DoneView(row.id, row.what, row.number, row.on, row.reference, row.text, row.entered_by)


def day_of(rows: Iterable[Milestone], what: str, number: int | None = None) -> date | None:
    """The day of what stands under that word last; ``number`` None: whatever the round or year."""
    days = [row.on for row in rows if row.what == what and number in (None, row.number)]
    return days[-1] if days else None


def day_faults(entry: DoneEntry, today: date, start: date | None) -> list[Finding]:
    """A day that has not come, or that lies before what it follows."""
    found = []
    if entry.on > today:
        found.append(fault("on", "entry.in_future"))
    if start is not None and entry.on < start:
        found.append(fault("on", "plans.before_start", start=start))
    return found


def milestone(kind: str, subject_id: int, what: str, number: int, entry: DoneEntry) -> Milestone:
    """The record of an entry, still to be stamped and added."""
    row = Milestone(subject_kind=kind, subject_id=subject_id, what=what, number=number, on=entry.on)
    row.reference, row.text = entry.reference.strip(), entry.text.strip()
    return row
