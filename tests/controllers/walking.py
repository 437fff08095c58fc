"""Finds every controller there is and calls every public method of it, with arguments made from their types."""

from __future__ import annotations

import dataclasses
import enum
import importlib
import inspect
import pkgutil
import sys
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import app.controllers
from app.controllers.paper.prints import Prints
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.events import Events
from app.rules.rulebook import Rulebook


@dataclass(frozen=True)
class Walker:
    """Makes arguments: ``numbers`` for ids, ``word`` for texts, files under ``folder``."""

    session: Session
    folder: Path
    today: date
    now: datetime
    word: str = "ж"

    def controllers(self) -> Iterator[tuple[str, Any]]:
        """One object of every class in app.controllers that a session is all it needs for, or that another one of
        them is made from."""
        for kind in controller_classes():
            made = self._made(kind)
            if made is not None:
                yield kind.__name__, made
                yield from (
                    (type(part).__name__, part) for part in vars(made).values() if type(part) in CARRIED_BY_OTHERS
                )

    def _made(self, kind: type, depth: int = 0) -> Any:
        known: Mapping[object, Any] = {Session: self.session, Rulebook: rulebook(), Events: Events()}
        found: dict[str, Any] = {}
        hints = hints_of(kind.__init__)  # type: ignore[misc]
        for name, parameter in list(inspect.signature(kind.__init__).parameters.items())[1:]:  # type: ignore[misc]
            wanted = hints.get(name)
            if wanted in known:
                found[name] = known[wanted]
            elif parameter.default is not inspect.Parameter.empty:
                continue
            elif isinstance(wanted, type) and wanted.__module__.startswith("app.controllers") and depth < 3:
                found[name] = self._made(wanted, depth + 1)
                if found[name] is None:
                    return None
            else:
                return None
        return kind(**found)

    def arguments(self, method: Callable[..., Any], number: int) -> dict[str, Any]:
        """Arguments for a method, every id being ``number``; defaults stay where they are."""
        hints = hints_of(method)
        return {
            name: self.value(hints.get(name, str), name, number)
            for name, parameter in inspect.signature(method).parameters.items()
            if parameter.default is inspect.Parameter.empty
            and parameter.kind not in (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
        }

    def value(self, wanted: Any, name: str, number: int, depth: int = 0) -> Any:
        origin, inside = typing.get_origin(wanted), typing.get_args(wanted)
        if origin in (typing.Union, types.UnionType):
            return None if type(None) in inside else self.value(inside[0], name, number, depth)
        simple: Mapping[object, Any] = {
            bool: False, int: number if name.endswith("id") else self.today.year if name == "year" else 4,
            str: self.word, bytes: b"x", date: self.today, datetime: self.now, Path: self.folder / "file",
            float: 1.0, Session: self.session,
        }  # fmt: skip
        if wanted in simple:
            return simple[wanted]
        if origin in (tuple, frozenset, set, list) or (origin is not None and origin.__name__ in COLLECTIONS):
            holds_ids = bool(inside) and inside[0] is int
            return (origin if origin in (frozenset, set, list) else tuple)([number] if holds_ids else [])
        if (origin is not None and "Mapping" in origin.__name__) or origin is dict:
            return {}
        if isinstance(wanted, type) and issubclass(wanted, enum.Enum):
            return next(iter(wanted))
        if dataclasses.is_dataclass(wanted) and depth < 4:
            hints = typing.get_type_hints(wanted)
            made: Callable[..., Any] = wanted  # type: ignore[assignment]
            return made(
                **{
                    field.name: self.value(hints[field.name], field.name, number, depth + 1)
                    for field in dataclasses.fields(wanted)
                    if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
                }
            )
        if origin is not None and "Callable" in str(origin):
            return lambda *given: None
        raise Unmade(f"{name}: {wanted}")


def hints_of(function: Callable[..., Any]) -> dict[str, Any]:
    """Types by name, also of what is imported for the type checker alone."""
    found = {}
    for name, written in inspect.get_annotations(function).items():
        known = {**_names(), **getattr(function, "__globals__", {})}
        try:
            found[name] = eval(written, known) if isinstance(written, str) else written
        except (NameError, TypeError):
            found[name] = written
    return found


@cache
def rulebook() -> Rulebook:
    return shipped_rulebook()


@cache
def _names() -> dict[str, Any]:
    """Every name of the program's own modules."""
    found: dict[str, Any] = {}
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in ("app", "db"):
            found |= {key: value for key, value in vars(module).items() if not key.startswith("__")}
    return found


COLLECTIONS = ("Iterable", "Sequence", "Collection", "Set", "AbstractSet")


CARRIED_BY_OTHERS = (Prints,)  # made with more than a session; reached through who carries it


class Unmade(Exception):
    """There is no way to make an argument of this type from nothing."""


def controller_classes() -> list[type]:
    """Every public class of the package with methods that is made with a session."""
    found = []
    for module in pkgutil.walk_packages(app.controllers.__path__, "app.controllers."):
        loaded = importlib.import_module(module.name)
        for name, kind in vars(loaded).items():
            if not isinstance(kind, type) or kind.__module__ != loaded.__name__ or name.startswith("_"):
                continue
            if "session" in inspect.signature(kind.__init__).parameters and kind is not Session:  # type: ignore[misc]
                found.append(kind)
    return sorted(found, key=lambda kind: kind.__name__)


def public_methods(controller: object) -> Iterator[tuple[str, Callable[..., Any]]]:
    for name, _ in inspect.getmembers(type(controller), inspect.isfunction):
        if not name.startswith("_"):
            yield name, getattr(controller, name)
