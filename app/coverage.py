"""The coverage of the decree as data: reads `resources/rules/coverage.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import resources
from app.rules.coverage import Coverage, Covered, Paragraph
from app.rules.terms import Language, NotEnforced, Rule


@cache
def shipped_coverage() -> Coverage:
    """Every paragraph and sub-paragraph 1-87 as it ships; a fault in the file is our bug and is raised as such."""
    return Coverage(tuple(_paragraph(entry) for entry in resources.toml("rules", "coverage.toml")["paragraph"]))


def _paragraph(entry: Mapping[str, Any]) -> Paragraph:
    number = entry["number"]
    titles = {language: entry["title"][language] for language in Language}
    subs = tuple(_covered(number, sub["number"], sub) for sub in entry.get("sub", []))
    return Paragraph(_covered(number, "", entry), titles, subs)


def _covered(number: str, sub: str, entry: Mapping[str, Any]) -> Covered:
    rest = entry.get("rest")
    rules = tuple(Rule(rule) for rule in entry.get("rules", []))
    return Covered(number, sub, rules, NotEnforced(rest) if rest is not None else None)
