"""The fingerprint of printed facts: the footer code repeats it, and it tells whether the record has changed since."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

SHOWN = 12  # characters of the fingerprint that are printed


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact that is no longer what the paper says; ``field`` is its path, "coexecutors.2.due_on"."""

    field: str
    printed: str
    now: str


def plain(facts: object) -> Any:
    """Facts as nothing but texts, numbers, lists and tables, the same for the same facts on every machine."""
    if is_dataclass(facts) and not isinstance(facts, type):
        return {entry.name: plain(getattr(facts, entry.name)) for entry in fields(facts)}
    if isinstance(facts, Enum):
        return facts.value
    if isinstance(facts, datetime | date):
        return facts.isoformat()
    if isinstance(facts, Mapping):
        return {str(key): plain(value) for key, value in facts.items()}
    if isinstance(facts, frozenset | set):
        return sorted(plain(entry) for entry in facts)
    if isinstance(facts, list | tuple):
        return [plain(entry) for entry in facts]
    if facts is None or isinstance(facts, str | int | float | bool):
        return facts
    raise TypeError(f"not a plain fact: {type(facts).__name__}")


def canonical(form: str, facts: object) -> str:
    """The text that is fingerprinted, and kept with the print's record so that changes can be named later."""
    return json.dumps({"form": form, "facts": plain(facts)}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def fingerprint(form: str, facts: object) -> str:
    """SHA-256 over the printed facts, 64 hexadecimal characters; the paper shows the first twelve."""
    return digest(canonical(form, facts))


def digest(text: str) -> str:
    """SHA-256 of a canonical text."""
    return hashlib.sha256(text.encode()).hexdigest()


def footer_code(print_number: str, print_fingerprint: str) -> str:
    """What the DataMatrix holds and a person types: print number and shortened fingerprint, never the text."""
    return f"{print_number}/{print_fingerprint[:SHOWN]}"


def read_code(code: str) -> tuple[str, str]:
    """Print number and fingerprint of a typed or scanned code, whatever its spaces and case; ("", "") if it is none."""
    packed = "".join(code.split())
    number, bar, shown = packed.rpartition("/")
    shown = shown.lower()
    is_code = bool(bar) and len(shown) == SHOWN and all(letter in "0123456789abcdef" for letter in shown)
    return (number, shown) if is_code else ("", "")


def differences(printed: str, now: str) -> tuple[Difference, ...]:
    """Facts that differ between two canonical texts."""
    before, after = _leaves(json.loads(printed)), _leaves(json.loads(now))
    paths = list(dict.fromkeys([*before, *after]))
    return tuple(
        Difference(path, before.get(path, ""), after.get(path, ""))
        for path in paths
        if before.get(path, "") != after.get(path, "")
    )


def _leaves(value: Any, path: str = "") -> dict[str, str]:
    if isinstance(value, dict):
        parts = [(key if path in ("", "facts") else f"{path}.{key}", entry) for key, entry in value.items()]
    elif isinstance(value, list):
        parts = [(f"{path}.{at}", entry) for at, entry in enumerate(value, 1)]
    else:
        return {path: "" if value is None else str(value)}
    found: dict[str, str] = {}
    for name, entry in parts:
        found.update(_leaves(entry, name))
    return found
