"""Editions of the decree as files: reads `resources/rules/*.toml` into the parameters the rules are given."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from datetime import date
from functools import cache

import resources
from app.calendars import shipped_calendar
from app.errors import BadEdition
from app.rules.parameters import Edition, Parameters, Source, Sources
from app.rules.rulebook import Rulebook

EDITION_FILES = "????-??-??.toml"
HEAD = frozenset({"edition", "since", "values"})


def parse_edition(text: str) -> tuple[Parameters, Sources]:
    """An edition's values and where each stands, from its TOML text; a fault in it is a `BadEdition`."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadEdition(field="edition", reason="not_toml", detail=str(error)) from error
    name, since, entries = data.get("edition"), data.get("since"), data.get("values")
    named = isinstance(name, str) and bool(name.strip())
    if not named or type(since) is not date or not isinstance(entries, dict) or set(data) != HEAD:
        raise BadEdition(field="edition", reason="head", detail=", ".join(sorted(HEAD)))
    known = {field.name for field in fields(Parameters)} - {"edition"}
    if set(entries) != known:
        raise BadEdition(field="values", reason="keys", detail=", ".join(sorted(set(entries) ^ known)))
    for key, entry in entries.items():
        if not isinstance(entry, dict) or type(entry.get("value")) is not int or entry["value"] < 1:
            raise BadEdition(field=key, reason="not_a_number", detail=str(entry))
    values = {key: entry["value"] for key, entry in entries.items()}
    sources = {
        key: Source(str(entry.get("paragraph", "")), bool(entry.get("interpretation", False)))
        for key, entry in entries.items()
    }
    return Parameters(edition=Edition(str(name), since), **values), sources


@cache
def _shipped() -> tuple[Parameters, Sources]:
    newest = max(resources.path("rules").glob(EDITION_FILES))
    return parse_edition(newest.read_text(encoding="utf-8"))


def shipped_parameters() -> Parameters:
    """The newest edition that ships."""
    return _shipped()[0]


def shipped_sources() -> Sources:
    """The paragraph of each value of the newest edition that ships."""
    return _shipped()[1]


@cache
def shipped_rulebook() -> Rulebook:
    """Newest shipped edition and calendar, profile as it stands until the office sets its own."""
    return Rulebook(shipped_parameters(), shipped_calendar())
