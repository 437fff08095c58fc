"""What a correction keeps as text, read back as the field and the values it speaks of, for any language."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum

from app.rules.terms import Interim, Level, Mark, Origin, Special, TermSource
from app.wording import Said
from db.models.registers import Correction

WORDS: dict[str, type[Enum]] = {
    "origin": Origin, "level": Level, "term_source": TermSource, "mark": Mark, "special": Special, "interim": Interim,
}  # fmt: skip
DAYS = frozenset({"signed_on", "started_on"})
YES_OR_NO = frozenset({"legislative", "complex", "report_exempt"})
TERMS = {"WorkingDays": "term.working_days", "Weeks": "term.weeks", "Months": "term.months"}


def said_in(row: Correction) -> dict[str, object]:
    """The field and what stood and stands in it, as values of a sentence."""
    named = Said(f"corrected.field.{row.field}")
    return {"field": named, "before": _value(row.field, row.before), "after": _value(row.field, row.after)}


def _value(name: str, kept: str) -> object:
    if name in YES_OR_NO:
        return Said("corrected.yes" if kept == "True" else "corrected.no")
    if not kept:
        return Said("corrected.nothing")
    if name in WORDS:
        return WORDS[name](kept)
    if name in DAYS:
        return date.fromisoformat(kept)
    if name == "received_at":
        return datetime.fromisoformat(kept)
    return _term(kept) if name == "term" else kept


def _term(kept: str) -> object:
    kind, _, count = kept.partition(" ")
    return Said(TERMS[kind], {"count": count}) if kind in TERMS else date.fromisoformat(kept)
