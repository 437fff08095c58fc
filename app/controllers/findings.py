"""Faults of a form itself, named with their field; and rule findings led to the field they concern."""

from __future__ import annotations

from app.rules.outcome import Finding, Refusal
from app.rules.terms import Rule


def fault(field: str, code: str, **values: object) -> Finding:
    """A fault of the form itself, before any rule of the decree is asked."""
    return Finding(Rule.ENTRY_FIELD, "", code, {"field": field, **values})


def required(**texts: str) -> tuple[Finding, ...]:
    """A fault for every named text that is empty."""
    return tuple(fault(name, "entry.required") for name, text in texts.items() if not text.strip())


def refused(*found: Finding) -> Refusal | None:
    """A refusal of these faults; None when there are none."""
    return Refusal(found) if found else None
