"""Every outcome has its sentence, with the values it is really given."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.exchange.faults import Rejection
from app.rules.terms import ExchangeOutcome, Language
from app.wording import wording
from db.contents import CONTENTS, shape

ROOT = Path(__file__).parent.parent.parent
KINDS = {
    ExchangeOutcome.OVER_LIMITS: {"line", "parts", "size", "ratio"},
    ExchangeOutcome.BAD_STRUCTURE: {"line", "archive", "manifest", "name", "sum", "card"},
}
CODES = [
    Rejection(outcome, {"what": what} if what else {}).code
    for outcome in ExchangeOutcome
    for what in sorted(KINDS.get(outcome, {""}))
]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("code", CODES)
def test_every_outcome_has_its_sentence(code: str, language: Language) -> None:
    assert wording(language).knows(code)


def test_every_kind_of_fault_the_program_names_is_a_known_one() -> None:
    named = set()
    for file in (ROOT / "app" / "exchange").glob("*.py"):
        for outcome, what in re.findall(r"ExchangeOutcome\.(\w+), what=\"(\w+)\"", file.read_text(encoding="utf-8")):
            named.add((ExchangeOutcome[outcome], what))
    assert named
    assert all(what in KINDS[outcome] for outcome, what in named)


@pytest.mark.parametrize("language", Language)
def test_every_field_that_travels_has_a_name_in_words(language: Language) -> None:
    fields = {field.name for kind in CONTENTS for field in shape(kind).fields}
    assert [name for name in sorted(fields) if not wording(language).knows(f"exchange.field.{name}")] == []
