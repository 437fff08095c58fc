"""Putting under control, asked of an entry: object, stamp (42), level (42-1), governing date (50), start (49, 52)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.controllers.control.entries import ClauseEntry, InstructionEntry
from app.controllers.findings import fault
from app.rules import placing
from app.rules.facts import FixedDate
from app.rules.outcome import Finding
from app.rules.periods import Dated
from app.rules.terms import OrganisationKind, Origin, TermSource


def placing_findings(entry: InstructionEntry, kind: OrganisationKind) -> Iterator[Finding]:
    """What speaks against putting a paper's clauses under control as typed.

    The level is the Administration's own choice (42-1): an office of another body takes it from the paper.
    """
    if entry.control_object is not None:
        missing = placing.object_requirement(entry.control_object, stamped=entry.stamped)
        if missing is not None:
            yield led(missing, "stamped")
    if entry.started_on is not None and entry.started_on > entry.received_at.date():
        yield fault("started_on", "entry.started_after_receipt")
    for place, clause in enumerate(entry.clauses):
        yield from _clause_findings(entry, clause, place, kind)


def _clause_findings(
    entry: InstructionEntry, clause: ClauseEntry, place: int, kind: OrganisationKind
) -> Iterator[Finding]:
    if kind is OrganisationKind.ADMINISTRATION:
        for finding in placing.level_findings(
            clause.level, entry.origin, clause.level_grounds, local=clause.local, resonance=clause.resonance
        ):
            yield led(finding, "level", place)
    named = dict(clause.named_dates)
    conflict = placing.sources_conflict(named, clause.term_source)
    if conflict is not None:
        yield led(conflict, "term_source", place)
    governing = named.get(clause.term_source)
    if governing is not None and clause.term != FixedDate(governing):
        yield led(fault("term", "entry.term_not_governing", due=governing), "term", place)


def led(finding: Finding, field: str, place: int | None = None) -> Finding:
    """A finding with the field it concerns, and the clause's place."""
    where: dict[str, object] = {"field": field} if place is None else {"field": field, "clause": place}
    return replace(finding, values={**finding.values, **where})


def start_of(origin: Origin, started_on: date | None, received_on: date) -> Dated:
    """When execution starts: at the meeting or at publication (49, 52), else on receipt."""
    published = started_on if origin is Origin.PUBLISHED else None
    return placing.start_of_work(received_on, met_on=None if published else started_on, published_on=published)


def dates_text(named: tuple[tuple[TermSource, date], ...]) -> str:
    """Dates the papers name, as a record keeps them."""
    return " ".join(f"{source}={on.isoformat()}" for source, on in named)
