"""The published JSON Schemas (`resources/schemas/<version>/`), and a small strict validator for the part of JSON
Schema they use. An unknown keyword in a schema is our bug and is raised while the schema is read."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, lru_cache
from operator import call
from typing import Any

import resources

VERSION = 1
Check = Callable[[object], str]  # the path of the first value that does not fit, "" when all do
KINDS: Mapping[str, Callable[[object], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: type(value) is int,
    "boolean": lambda value: type(value) is bool,
    "null": lambda value: value is None,
}
DESCRIBING = {"$schema", "$id", "title", "description"}
DAY_LENGTH = 10
FITS, HERE = "", "."


def published(kind: str, version: int = VERSION) -> dict[str, Any]:
    """A schema as it was published."""
    found: dict[str, Any] = json.loads(resources.path("schemas", str(version), f"{kind}.json").read_bytes())
    return found


@cache
def published_kinds(version: int = VERSION) -> frozenset[str]:
    return frozenset(file.stem for file in resources.path("schemas", str(version)).glob("*.json"))


@cache
def checker(kind: str, version: int = VERSION) -> Check:
    """The check of a kind's rows."""
    return compiled(published(kind, version))


def compiled(schema: Mapping[str, Any]) -> Check:
    """A schema as one check."""
    checks: list[Check] = []
    rest = {keyword: value for keyword, value in schema.items() if keyword not in DESCRIBING}
    simple = _simple(rest)
    if simple is not None:
        return simple
    kind = rest.pop("type")
    checks.append(_of_type([kind] if isinstance(kind, str) else kind))
    if "properties" in rest:
        checks.append(
            _of_properties(rest.pop("properties"), rest.pop("required", []), rest.pop("additionalProperties"))
        )
    for keyword in sorted(rest):
        checks.append(KEYWORDS[keyword](rest[keyword]))
    return checks[0] if len(checks) == 1 else _all_of(checks)


def _simple(schema: Mapping[str, Any]) -> Check | None:
    """What most fields are, as one test and not several: a package has a million fields."""
    rest = dict(schema)
    match rest.pop("type"), rest:
        case "string", {"maxLength": most} if len(rest) == 1:
            return lambda value: FITS if type(value) is str and len(value) <= most else HERE
        case "string", {"pattern": pattern} if len(rest) == 1:
            fits = _whole(pattern)
            return lambda value: FITS if type(value) is str and fits(value) else HERE
        case "string", {"format": "date"} if len(rest) == 1:
            return lambda value: FITS if type(value) is str and len(value) == DAY_LENGTH and _is_date(value) else HERE
        case "integer", {"minimum": least, "maximum": most} if len(rest) == 2:
            return lambda value: FITS if type(value) is int and least <= value <= most else HERE
    return None


def _all_of(checks: list[Check]) -> Check:
    def check(value: object) -> str:
        for one in checks:
            fault = one(value)
            if fault:
                return fault
        return FITS

    return check


def _of_type(kinds: list[str]) -> Check:
    tests = [KINDS[kind] for kind in kinds]
    if len(tests) == 1:
        (test,) = tests
        return lambda value: FITS if test(value) else HERE
    return lambda value: FITS if any(test(value) for test in tests) else HERE


def _of_properties(properties: Mapping[str, Any], required: list[str], others: object) -> Check:
    if others is not False:
        raise ValueError("additionalProperties must be false")
    checks = {name: compiled(schema) for name, schema in properties.items()}
    known_check = checks.__getitem__
    needed = frozenset(required)

    def check(value: object) -> str:
        if not isinstance(value, dict):
            return FITS
        if not needed <= value.keys():
            return min(needed - value.keys())
        try:
            if not any(map(call, map(known_check, value), value.values())):
                return FITS
        except KeyError:
            pass  # there is a field that the schema does not know; which fault is the first one?
        for name, one in value.items():
            known = checks.get(name)
            if known is None:
                return str(name)[:64]
            fault = known(one)
            if fault:
                return name if fault is HERE else f"{name}.{fault}"
        return FITS

    return check


def _of_items(schema: Mapping[str, Any]) -> Check:
    one = compiled(schema)

    def check(value: object) -> str:
        if not isinstance(value, list):
            return FITS
        return next((HERE for item in value if one(item)), FITS)

    return check


def _of_strings(test: Callable[[str], bool]) -> Check:
    return lambda value: HERE if isinstance(value, str) and not test(value) else FITS


def _of_integers(test: Callable[[int], bool]) -> Check:
    return lambda value: HERE if type(value) is int and not test(value) else FITS


def _of_lists(test: Callable[[int], bool]) -> Check:
    return lambda value: HERE if isinstance(value, list) and not test(len(value)) else FITS


def _of_pattern(pattern: str) -> Check:
    fits = _whole(pattern)
    return _of_strings(lambda text: fits(text) is not None)


def _whole(pattern: str) -> Callable[[str], re.Match[str] | None]:
    if not (pattern.startswith("^") and pattern.endswith("$")):
        raise ValueError(pattern)
    return re.compile(pattern).fullmatch  # "$" alone would let a newline through


def _of_format(name: str) -> Check:
    if name != "date":
        raise ValueError(name)
    return _of_strings(_is_date)


@lru_cache(maxsize=4096)  # ten thousand cases have few days
def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _of_enum(values: list[object]) -> Check:
    if all(type(value) is str for value in values):
        words = frozenset(values)
        return lambda value: FITS if type(value) is str and value in words else HERE
    known = [(type(value), value) for value in values]
    return lambda value: FITS if (type(value), value) in known else HERE


KEYWORDS: Mapping[str, Callable[[Any], Check]] = {
    "const": lambda wanted: _of_enum([wanted]),
    "enum": _of_enum,
    "format": _of_format,
    "items": _of_items,
    "maxItems": lambda most: _of_lists(lambda length: length <= most),
    "maxLength": lambda most: _of_strings(lambda text: len(text) <= most),
    "maximum": lambda most: _of_integers(lambda number: number <= most),
    "minItems": lambda least: _of_lists(lambda length: length >= least),
    "minLength": lambda least: _of_strings(lambda text: len(text) >= least),
    "minimum": lambda least: _of_integers(lambda number: number >= least),
    "pattern": _of_pattern,
}
