"""Faults of an entry form, each named with its field, before any rule of the decree is asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from app.controllers.control.entries import ClauseEntry, InstructionEntry
from app.rules.outcome import Finding
from app.rules.placing import consolidator
from app.rules.terms import Rule, TermSource

MOST_SHEETS = 100_000


def faults_of(entry: InstructionEntry, now: datetime) -> tuple[Finding, ...]:
    """Every fault of the form; ``values["field"]`` names the field, ``values["clause"]`` the clause's place."""
    return tuple(_faults(entry, now))


def _faults(entry: InstructionEntry, now: datetime) -> Iterator[Finding]:
    for field in ("document_kind", "document_number"):
        if not getattr(entry, field).strip():
            yield _fault(field, "entry.required")
    received = entry.received_at.replace(tzinfo=None)
    if received.date() < entry.signed_on:
        yield _fault("received_at", "entry.received_before_signed", signed=entry.signed_on)
    if received > now.replace(tzinfo=None):
        yield _fault("received_at", "entry.in_future")
    if entry.registered_on is not None and entry.registered_on < received.date():
        yield _fault("registered_on", "entry.registered_before_received")
    if entry.registered_on is not None and entry.registered_on > now.date():
        yield _fault("registered_on", "entry.in_future")
    if not 1 <= entry.sheets <= MOST_SHEETS:
        yield _fault("sheets", "entry.sheets")
    if not 0 <= entry.annex_sheets <= MOST_SHEETS:
        yield _fault("annex_sheets", "entry.sheets")
    if not entry.clauses:
        yield _fault("clauses", "entry.no_clause")
    numbers = Counter(clause.number.strip() for clause in entry.clauses)
    for place, clause in enumerate(entry.clauses):
        yield from _clause_faults(clause, place, several=len(entry.clauses) > 1, numbers=numbers)


def _clause_faults(clause: ClauseEntry, place: int, *, several: bool, numbers: Counter[str]) -> Iterator[Finding]:
    if not clause.text_kk.strip() and not clause.text_ru.strip():
        yield _fault("text_kk", "entry.required", place)
    if not clause.responsible.strip():
        yield _fault("responsible", "entry.required", place)
    number = clause.number.strip()
    if several and not number:
        yield _fault("number", "entry.required", place)
    elif several and numbers[number] > 1:
        yield _fault("number", "entry.clause_number_twice", place, number=number)
    if clause.term_source is not TermSource.TEXT and not clause.term_reference.strip():
        yield _fault("term_reference", "entry.term_reference", place)
    yield from _body_faults(clause, place)


def _body_faults(clause: ClauseEntry, place: int) -> Iterator[Finding]:
    """Exactly one body consolidates: the first named or the one marked (55); no body is named twice."""
    others = [other.body.strip() for other in clause.coexecutors]
    if any(not body for body in others):
        yield _fault("coexecutors", "entry.coexecutor_empty", place)
    named = [clause.responsible.strip(), *others]
    twice = [body for body, times in Counter(named).items() if body and times > 1]
    if twice:
        yield _fault("coexecutors", "entry.body_twice", place, body=twice[0])
    marked = clause.consolidator.strip()
    found = consolidator(named, [marked] if marked else []) if not twice else ""
    if isinstance(found, Finding):
        values = {**found.values, "field": "consolidator", "clause": place}
        yield replace(found, values=values)


def _fault(field: str, code: str, place: int | None = None, **values: object) -> Finding:
    where: dict[str, object] = {"field": field} if place is None else {"field": field, "clause": place}
    return Finding(Rule.ENTRY_FIELD, "", code, {**where, **values})
