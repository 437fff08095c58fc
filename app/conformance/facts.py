"""Facts of the rules from tables: dates, words, numbers and inner tables, each read by the type of its field."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from app.rules.facts import FixedDate, Months, Term, Weeks, WorkingDays

TERMS = {"date": FixedDate, "working_days": WorkingDays, "weeks": Weeks, "months": Months}
Table = Mapping[str, Any]
Made = TypeVar("Made")


class FaultySituation(ValueError):
    """A situation file that cannot be read as facts: our own bug, reported as a failed situation."""


def made(kind: type[Made], table: Table, place: str = "facts") -> Made:
    """A dataclass of the rules from a table: dates, words, numbers and inner tables, each by the type of its field."""
    if not is_dataclass(kind) or not isinstance(table, Mapping):
        raise FaultySituation(f"{place}: a table is needed, found {table!r}")
    hints = get_type_hints(kind)
    known = {known.name for known in fields(kind)}
    strange = set(table) - known
    if strange:
        raise FaultySituation(f"{place}: {kind.__name__} has no {', '.join(sorted(strange))}")
    values = {name: value_of(hints[name], value, f"{place}.{name}") for name, value in table.items()}
    try:
        return kind(**values)
    except TypeError as error:
        raise FaultySituation(f"{place}: {error}") from error


def value_of(hint: Any, value: Any, place: str) -> Any:
    """A value read as a field's type says."""
    if get_origin(hint) in (Union, types.UnionType):
        return _either(hint, value, place)
    if get_origin(hint) in (tuple, frozenset):
        inner = get_args(hint)[0]
        return get_origin(hint)(value_of(inner, part, f"{place}[]") for part in value)
    if isinstance(hint, type) and issubclass(hint, Enum):
        try:
            return hint(value)
        except ValueError as error:
            raise FaultySituation(f"{place}: {error}") from error
    if is_dataclass(hint):
        return made(hint, value, place)  # type: ignore[arg-type]
    if type(value) is not hint:
        raise FaultySituation(f"{place}: {getattr(hint, '__name__', hint)} is needed, found {value!r}")
    return value


def _either(hint: Any, value: Any, place: str) -> Any:
    """A field that may be absent; a term is a union of its own."""
    inner = [part for part in get_args(hint) if part is not type(None)]
    if set(inner) == set(get_args(Term)):
        return _term(value, place)
    return value_of(inner[0], value, place)


def _term(value: Any, place: str) -> Term:
    (key,) = value if isinstance(value, Mapping) and len(value) == 1 else ("",)
    if key not in TERMS:
        raise FaultySituation(f"{place}: date | working_days | weeks | months, found {value!r}")
    made_term: Term = TERMS[key](value[key])
    return made_term


class Facts:
    """Reading of a question's facts; every key has to be used, so that none is misspelt unnoticed."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._used: set[str] = set()

    def read(self, key: str, hint: Any, default: Any = None) -> Any:
        """A fact that may be absent."""
        self._used.add(key)
        return value_of(hint, self._table[key], key) if key in self._table else default

    def needed(self, key: str, hint: Any) -> Any:
        """A fact the question cannot do without."""
        if key not in self._table:
            raise FaultySituation(f"{key} is needed")
        return self.read(key, hint)

    def close(self) -> None:
        """A key nobody read is a mistake in the file."""
        strange = set(self._table) - self._used
        if strange:
            raise FaultySituation(f"no such facts here: {', '.join(sorted(strange))}")
