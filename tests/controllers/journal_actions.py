"""What the journal can be told was done, read off the program: whatever reaches a unit of work as its action, also
through constants, variables and functions that pass it on. An action that cannot be followed is named as such."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from app.rules.terms import InstructionStage, MediumAct, PlanStep

ROOT = Path(__file__).parents[2]
# Actions put together from a word of the field: the beginning, and the words that may follow.
BUILT: Mapping[str, type[StrEnum]] = {
    "medium.": MediumAct,
    "plan.": PlanStep,
    "instruction_draft.": InstructionStage,
}
OPENERS = {
    ("work", 0),
    ("work_on", 1),
    ("note", 2),
}  # (name of the function, place of the action among what it is called with)
KEYWORD = "action"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Call:
    """A call in a module, and the functions it stands in, the innermost last."""

    file: Path
    tree: ast.Module
    call: ast.Call
    inside: tuple[Function, ...]

    @property
    def name(self) -> str:
        called = self.call.func
        return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


@cache
def calls() -> tuple[Call, ...]:
    files = sorted([*(ROOT / "app").rglob("*.py"), *(ROOT / "db").rglob("*.py")])
    return tuple(call for file in files for call in _within(file, tree_of(file), tree_of(file), ()))


def _within(file: Path, tree: ast.Module, node: ast.AST, inside: tuple[Function, ...]) -> Iterator[Call]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield Call(file, tree, child, inside)
        yield from _within(file, tree, child, (*inside, child) if isinstance(child, Function) else inside)


class Actions:
    """Follows every action back to where it is said. ``unknown``: places where that cannot be done."""

    def __init__(self) -> None:
        self.found: set[str] = set()
        self.unknown: set[str] = set()
        self._seen: set[tuple[str, int]] = set()
        for opener in OPENERS:
            self._follow(*opener)

    def _follow(self, name: str, place: int, home: Path | None = None, *, is_method: bool = True) -> None:
        """Everything a function is called with at that place. A method is called on something (one with a common name
        in its own module only), a function by its bare name."""
        if (name, place) in self._seen:
            return
        self._seen.add((name, place))
        for one in calls():
            if one.name != name:
                continue
            if isinstance(one.call.func, ast.Attribute) is not is_method:
                continue
            if is_method and home not in (None, one.file) and name[0] != "_":
                continue
            said = next((key.value for key in one.call.keywords if key.arg == KEYWORD), None)
            if said is None and len(one.call.args) > place:
                said = one.call.args[place]
            if said is not None:
                self._take(one, said)

    def _take(self, at: Call, said: ast.expr) -> None:
        match said:
            case ast.Constant(value=str(value)):
                self.found.add(value)
            case ast.IfExp(body=one, orelse=other):
                self._take(at, one)
                self._take(at, other)
            case ast.BoolOp(values=values):
                for part in values:
                    self._take(at, part)
            case ast.JoinedStr(values=[ast.Constant(value=str(start)), ast.FormattedValue()]) if start in BUILT:
                self.found |= {f"{start}{word}" for word in BUILT[start]}
            case ast.Name(id=name):
                self._named(at, name)
            case ast.Call(func=ast.Name(id=name)):
                self._made(at, name)
            case _:
                self.unknown.add(f"{at.file.name}: {ast.unparse(said)}")

    def _named(self, at: Call, name: str) -> None:
        for function in reversed(at.inside):
            assigned = [value for node in ast.walk(function) if (value := _assigned(node, name)) is not None]
            for value in assigned:
                self._take(at, value)
            if assigned:
                return
            names = [one.arg for one in (*function.args.posonlyargs, *function.args.args)]
            if name in names:
                is_method = names[0] == "self"
                self._follow(function.name, names.index(name) - is_method, at.file, is_method=is_method)
                return
        tree = _home(at.tree, name) or at.tree
        values = [value for node in tree.body if (value := _assigned(node, name)) is not None]
        for value in values:
            self._take(at, value)
        if not values:
            self.unknown.add(f"{at.file.name}: {name}")

    def _made(self, at: Call, name: str) -> None:
        """An action that a function gives back."""
        tree = _home(at.tree, name) or at.tree
        made = next((node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == name), None)
        if made is None:
            self.unknown.add(f"{at.file.name}: {name}()")
            return
        within = Call(at.file, tree, at.call, (made,))
        for node in ast.walk(made):
            if isinstance(node, ast.Return) and node.value is not None:
                self._take(within, node.value)


def _assigned(node: ast.AST, name: str) -> ast.expr | None:
    """What a statement puts under a name."""
    match node:
        case ast.Assign(targets=targets, value=value):
            return value if any(isinstance(one, ast.Name) and one.id == name for one in targets) else None
        case ast.AnnAssign(target=ast.Name(id=known), value=value) if known == name:
            return value
    return None


def _home(tree: ast.Module, name: str) -> ast.Module | None:
    """The module a name is imported from."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and any(alias.name == name for alias in node.names):
            file = ROOT.joinpath(*node.module.split(".")).with_suffix(".py")
            return tree_of(file) if file.exists() else None
    return None


NOTING = {"note", "Rejection", "_write_down"}  # what is called with the values that an entry keeps as a note
FAULT = "PackageFault"  # becomes a rejection, which is noted


def noted() -> set[str]:
    """Names of the values that entries keep of what changed no record."""
    found: set[str] = set()
    for one in calls():
        if one.name == FAULT:
            found |= {key.arg for key in one.call.keywords if key.arg}
        elif one.name in NOTING:
            for said in one.call.args:
                found |= _keys(said)
                if isinstance(said, ast.Name):
                    found |= {key for function in one.inside for key in _keys_of(function, said.id)}
    return found


def _keys(said: ast.AST | None) -> set[str]:
    if not isinstance(said, ast.Dict):
        return set()
    return {key.value for key in said.keys if isinstance(key, ast.Constant) and isinstance(key.value, str)}


def _keys_of(function: Function, name: str) -> set[str]:
    """Names put into a mapping inside a function."""
    found: set[str] = set()
    for node in ast.walk(function):
        found |= _keys(_assigned(node, name))
        if isinstance(node, ast.Assign):
            for target in node.targets:
                match target:
                    case ast.Subscript(value=ast.Name(id=known), slice=ast.Constant(value=str(key))) if known == name:
                        found.add(key)
    return found
