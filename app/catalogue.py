"""The catalogue of rules: where each stands in the decree, and the numbers its paragraphs hold."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import resources
from app.editions import shipped_parameters, shipped_sources
from app.rules.terms import Rule


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One rule: its sentence is ``rule.<id>``; ``values`` are (name, number, paragraph) of the edition."""

    rule: Rule
    paragraphs: tuple[str, ...]
    values: tuple[tuple[str, int, str], ...]


@cache
def catalogue() -> tuple[CatalogueEntry, ...]:
    """Every rule of the decree, in the order of `Rule`; faults of a form are not among them."""
    places = resources.toml("rules", "catalogue.toml")
    return tuple(_entry(rule, places[rule]) for rule in Rule if rule is not Rule.ENTRY_FIELD)


def _entry(rule: Rule, place: str) -> CatalogueEntry:
    paragraphs = tuple(part.strip() for part in place.split(","))
    numbers = shipped_parameters()
    values = tuple(
        (name, getattr(numbers, name), source.paragraph)
        for name, source in shipped_sources().items()
        if set(paragraphs) & {part.strip() for part in source.paragraph.split(",")}
    )
    return CatalogueEntry(rule, paragraphs, values)


def entry_of(rule_id: str) -> CatalogueEntry | None:
    """The entry of a rule id, or None for an unknown one."""
    return next((entry for entry in catalogue() if entry.rule == rule_id), None)
