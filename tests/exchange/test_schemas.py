"""The published schemas are valid JSON Schema, and our small validator says what a full one says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import resources
from app.exchange.schemas import compiled, published
from tests.exchange.samples import receipt_row

FILES = sorted(resources.path("schemas").glob("*/*.json"))
anything: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=5,
)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_published_schema_is_valid_and_understood(file: Path) -> None:
    schema = json.loads(file.read_bytes())
    Draft202012Validator.check_schema(schema)
    assert schema["title"] == file.stem
    assert schema["description"]
    compiled(schema)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from(list(published("receipt")["properties"])), anything, max_size=3))
def test_our_validator_agrees_with_a_full_one(changes: dict[str, Any]) -> None:
    row = receipt_row(1) | changes
    ours, full = compiled(published("receipt"))(row), Draft202012Validator(published("receipt"))
    assert (ours == "") == full.is_valid(row) or _newline(row)


def _newline(row: dict[str, Any]) -> bool:
    """Python's "$" lets a last newline through, in the full validator; ours does not."""
    return any(isinstance(value, str) and value.endswith("\n") for value in row.values())


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "unknown": 1},
        {"type": "string", "pattern": "unanchored"},
        {"type": "string", "format": "uri"},
        {"type": "object", "properties": {}, "additionalProperties": True},
    ],
)
def test_a_schema_that_cannot_be_held_is_our_bug(schema: dict[str, Any]) -> None:
    with pytest.raises((ValueError, KeyError)):
        compiled(schema)


def test_a_fault_names_its_place() -> None:
    schema = {
        "type": "object",
        "additionalProperties": False,
        "required": ["a"],
        "properties": {"a": {"type": "object", "additionalProperties": False, "properties": {"b": {"type": "null"}}}},
    }
    check = compiled(schema)
    assert [check({"a": {}}), check({}), check({"a": {"b": 1}}), check({"a": {"c": 1}}), check({"a": {}, "d": 1})] == [
        "", "a", "a.b", "a.c", "d",
    ]  # fmt: skip
