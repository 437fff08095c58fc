"""The journal in words: its actions, records and fields, and values that are words of the field or days.

The journal keeps technical names for ever; here they are read out. A name without words stands as it is kept.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import StrEnum

from app.controllers.vault.audit import EntryView, FieldChange
from app.rules.terms import (
    CaseStatus,
    ControlType,
    Decider,
    Grade,
    Ground,
    Interim,
    Level,
    Mark,
    Origin,
    Rule,
    Special,
)
from ui import formats, messages

WORDS: dict[str, type[StrEnum]] = {
    "grade": Grade, "origin": Origin, "status": CaseStatus, "control_type": ControlType, "level": Level,
    "level_before": Level, "level_after": Level, "mark": Mark, "special": Special, "interim": Interim,
    "ground": Ground, "decided_by": Decider, "rule": Rule,
}  # fmt: skip
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")  # as the journal keeps moments
INNER = frozenset({"id", "uid", "order_key", "case_key", "responsible_key"})  # what lists are sorted and joined by


def action(name: str) -> str:
    """What was done."""
    return _said("action", name)


def record(name: str) -> str:
    """What kind of record it was done to."""
    return _said("kind", name)


def change(one: FieldChange) -> str:
    """One field before and after."""
    after = value(one.field, one.after)
    name = _said("field", one.field)
    return f"{name}: {after}" if one.before is None else f"{name}: {value(one.field, one.before)} → {after}"


def is_inner(one: FieldChange) -> bool:
    """Whether a field says nothing to a person: keys of the tables."""
    return one.field in INNER


def value(field: str, raw: str | int | None) -> str:
    """A value as it is read: a word of the field, a day, or what is kept."""
    if raw is None or raw == "":
        return "—"
    words = WORDS.get(field)
    if words is not None and raw in list(words):
        return messages.word(words(raw))
    if isinstance(raw, str) and MOMENT.fullmatch(raw):
        return formats.moment(datetime.fromisoformat(raw).astimezone())
    if isinstance(raw, str) and len(raw) == 10 and raw[4] == raw[7] == "-":
        try:
            return formats.day(date.fromisoformat(raw))
        except ValueError:
            return raw
    return str(raw)


def heading(entry: EntryView) -> str:
    """What an entry is about: what was done, and to which record."""
    return f"{action(entry.action)} · {record(entry.record_kind)} {entry.record_id or ''}".rstrip()


def _said(sort: str, name: str) -> str:
    code = f"log.{sort}.{name}"
    return messages.say(code) if name and messages.knows(code) else name
