"""The worked examples: each question gives its answer, word for word but for the sentences."""

from __future__ import annotations

import json
from typing import Any

import pytest

import resources
from app.editions import shipped_rulebook
from app.rules.decisions import answer
from app.scenarios import question, written

EXAMPLES = json.loads(resources.path("rules", "situations", "examples.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("example", EXAMPLES, ids=[example["question"]["name"] for example in EXAMPLES])
def test_worked_example(example: dict[str, Any]) -> None:
    asked = question(example["question"])
    given = written(asked.name, answer(asked.case, asked.step, shipped_rulebook()), lambda code, values: code)
    del given["why"]
    for part in ("breaches", "requires", "consequences"):
        for finding in given[part]:
            del finding["message"]
    assert given == example["answer"]


def test_there_are_twenty_eight() -> None:
    assert len(EXAMPLES) == 28
