"""Situations of the conformance kit as files: `resources/rules/situations/<paragraph>.toml`, and the worked examples.

A file is written for a lawyer: each situation has a title, facts, what the program must answer, and one sentence why.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

import resources
from app.rules.terms import Language

FOLDER = ("rules", "situations")
EXAMPLES = "examples.json"
Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Situation:
    """One situation. ``rule`` "" asks the case rules with ``case`` and ``step``, else the named question with
    ``facts``; ``expect`` holds only what is asserted."""

    paragraph: str
    number: int
    title: Mapping[Language, str]
    why: str
    expect: Table
    rule: str = ""
    case: Table = field(default_factory=dict)
    step: Table | None = None
    facts: Table = field(default_factory=dict)

    @property
    def name(self) -> str:
        """As the protocol cites it: paragraph and running number."""
        return f"{self.paragraph}/{self.number}"


def situations() -> Iterator[Situation]:
    """Every situation that ships, by paragraph and in the order of its file."""
    for file in sorted(resources.path(*FOLDER).glob("*.toml"), key=lambda file: _order(file.stem)):
        data = resources.toml(*FOLDER, file.name)
        for number, entry in enumerate(data["situation"], 1):
            yield Situation(
                paragraph=data["paragraph"],
                number=number,
                title={Language.KAZAKH: entry["kk"], Language.ENGLISH: entry["en"]},
                why=entry["why"],
                expect=entry["expect"],
                rule=entry.get("rule", ""),
                case=entry.get("case", {}),
                step=entry.get("step"),
                facts=entry.get("facts", {}),
            )


def _order(stem: str) -> tuple[int, int]:
    number, _, inserted = stem.partition("-")
    return int(number), int(inserted or 0)


@cache
def examples() -> list[dict[str, Any]]:
    """The worked examples: each a question with its whole answer."""
    found: list[dict[str, Any]] = json.loads(resources.path(*FOLDER, EXAMPLES).read_text(encoding="utf-8"))
    return found


def as_json(value: Any) -> Any:
    """A table as the scenario language has it: dates as ISO text."""
    if isinstance(value, Mapping):
        return {key: as_json(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_json(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) else value
