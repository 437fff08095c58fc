"""Editions of the decree as files: reads `resources/rules/*.toml` into the parameters the rules are given."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import Any

import resources
from app.calendars import shipped_calendar
from app.rules.parameters import Edition, Parameters, Source, Sources
from app.rules.rulebook import Rulebook


@cache
def shipped_parameters() -> Parameters:
    """The newest edition that ships."""
    data = _newest()
    values = {name: entry["value"] for name, entry in data["values"].items()}
    return Parameters(edition=Edition(data["edition"], data["since"]), **values)


@cache
def shipped_sources() -> Sources:
    """The paragraph of each value of the newest edition."""
    return {
        name: Source(entry["paragraph"], bool(entry.get("interpretation", False)))
        for name, entry in _newest()["values"].items()
    }


@cache
def shipped_rulebook() -> Rulebook:
    """Newest shipped edition and calendar, profile as it stands until the office sets its own."""
    return Rulebook(shipped_parameters(), shipped_calendar())


def _newest() -> dict[str, Any]:
    newest = max(resources.path("rules").glob("????-??-??.toml"))
    data = resources.toml("rules", newest.name)
    known = {field.name for field in fields(Parameters)} - {"edition"}
    if set(data["values"]) != known:
        raise ValueError(f"{newest.name}: values differ from Parameters: {set(data['values']) ^ known}")
    return data
