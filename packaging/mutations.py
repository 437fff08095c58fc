"""Changes of the rules' source, one at a time: what mutation testing tries (`mutants.py`)."""

from __future__ import annotations

import ast
import copy
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import CodeType

ROOT = Path(__file__).resolve().parent.parent
RULES = ROOT / "app" / "rules"
UNCHANGED = "unchanged"
ALIASES = {"Term", "Values", "Sources"}  # type aliases, evaluated but never run

SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr, ast.Mod: ast.Mult,
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One change: the module, the place in its tree (position of the node in a walk), the variant, and how it reads."""

    module: str
    node: int
    variant: str
    line: int
    where: str
    change: str
    lines: range  # of the statement it stands in
    function: tuple[str, int] | None  # name and first line of the function whose code it changes; None: of the module
    number: int = 1  # of several alike in one place

    @property
    def key(self) -> str:
        """What an explanation names: no line numbers, so that it outlives edits elsewhere."""
        again = f" #{self.number}" if self.number > 1 else ""
        return f"{self.module}.{self.where}: {self.change}{again}"


def mutants_of(file: Path) -> Iterator[Mutant]:
    """Every change of a module."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    places, skipped = scopes(tree), skipped_nodes(tree)
    alike: Counter[str] = Counter()
    for position, node in enumerate(ast.walk(tree)):
        if id(node) in skipped:
            continue
        for variant in variants(node):
            changed = copy.deepcopy(node)
            before = ast.unparse(node)
            after = ast.unparse(change(changed, variant))
            text = f"{_short(before)} -> {_short(after)}"
            place = places[id(node)]
            line = getattr(node, "lineno", 0)
            made = Mutant(file.stem, position, variant, line, place.name, text, place.lines, place.function)
            alike[made.key] += 1
            yield replace(made, number=alike[made.key])


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 90 else f"{line[:87]}..."


@dataclass(frozen=True)
class Place:
    """Where a node stands: the function or class, the lines of its statement, the outermost function around it."""

    name: str
    lines: range
    function: tuple[str, int] | None


def scopes(tree: ast.Module) -> dict[int, Place]:
    """The place of each node. Defaults of a function are made when its module is, so they belong to the module."""
    found: dict[int, Place] = {}

    def visit(node: ast.AST, place: Place) -> None:
        if isinstance(node, ast.stmt):
            place = replace(place, lines=_lines(node))
        found[id(node)] = place
        inner = place
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            inner = replace(place, name=node.name if place.name == "module" else f"{place.name}.{node.name}")
            found[id(node)] = inner
        if isinstance(node, ast.FunctionDef) and place.function is None:
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            outer = replace(inner, function=None)
            inner = replace(inner, function=(inner.name, first))
            visit(node.args, outer)
        for child in ast.iter_child_nodes(node):
            if id(child) not in found:
                visit(child, inner)

    visit(tree, Place("module", range(0), None))
    return found


def _lines(node: ast.stmt) -> range:
    """Lines of a statement's own text, without the statements inside it."""
    inner = [part.lineno for part in ast.walk(node) if isinstance(part, ast.stmt) and part is not node]
    last = min(inner) - 1 if inner else (node.end_lineno or node.lineno)
    return range(node.lineno, max(last, node.lineno) + 1)


def skipped_nodes(tree: ast.Module) -> set[int]:
    """Docstrings, annotations, decorators, imports, type aliases and assertions: no behaviour of a rule."""
    found: set[int] = set()
    for node in ast.walk(tree):
        parts: list[ast.AST | None] = []
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node, clean=False):
            parts.append(node.body[0])
        if isinstance(node, ast.FunctionDef):
            parts += [node.returns, *node.decorator_list]
        elif isinstance(node, ast.ClassDef):
            parts += node.decorator_list
        elif isinstance(node, ast.arg | ast.AnnAssign):
            parts.append(node.annotation)
        elif isinstance(node, ast.Import | ast.ImportFrom | ast.JoinedStr | ast.Raise):
            parts.append(node)  # an exception's text is for us, not for a user
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id in ALIASES:
            parts.append(node)
        for part in parts:
            if part is not None:
                found.update(id(inner) for inner in ast.walk(part))
    return found


def variants(node: ast.AST) -> Iterator[str]:
    """The changes a node allows."""
    if isinstance(node, ast.Compare):
        yield from (f"op{index}" for index, op in enumerate(node.ops) if type(op) in SWAPPED)
    elif isinstance(node, ast.BoolOp) or (isinstance(node, ast.BinOp) and type(node.op) in SWAPPED):
        yield "op"
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not"
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool | int | str):
        yield "constant"
    elif isinstance(node, ast.If | ast.IfExp | ast.While):
        yield "condition"
    elif isinstance(node, ast.Return) and node.value is not None and not _is_none(node.value):
        yield "return"
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call | ast.Yield | ast.YieldFrom):
        yield "drop"
    elif isinstance(node, ast.Continue | ast.Break):
        yield "jump"


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def change(node: ast.AST, variant: str) -> ast.AST:
    """The node as the mutant has it (changed in place where its kind stays the same)."""
    if isinstance(node, ast.Compare):
        index = int(variant[2:])
        node.ops[index] = SWAPPED[type(node.ops[index])]()  # type: ignore[call-overload]
    elif isinstance(node, ast.BoolOp | ast.BinOp):
        node.op = SWAPPED[type(node.op)]()  # type: ignore[assignment]
    elif isinstance(node, ast.UnaryOp):
        return node.operand
    elif isinstance(node, ast.Constant):
        node.value = _other(node.value)
    elif isinstance(node, ast.If | ast.IfExp | ast.While):
        node.test = ast.UnaryOp(ast.Not(), node.test)
    elif isinstance(node, ast.Return):
        node.value = ast.Constant(None)
    elif isinstance(node, ast.Expr):
        return ast.Pass() if not isinstance(node.value, ast.Yield | ast.YieldFrom) else _empty_yield()
    elif isinstance(node, ast.Continue | ast.Break):
        return ast.Break() if isinstance(node, ast.Continue) else ast.Continue()
    return node


def _empty_yield() -> ast.Expr:
    """`yield from ()`: nothing is yielded, and the function stays a generator."""
    return ast.Expr(ast.YieldFrom(ast.Tuple([], ast.Load())))


def _other(value: object) -> str | int | bool:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    return f"XX{value}"


class Replace(ast.NodeTransformer):
    """Puts one node of a tree in another's place."""

    def __init__(self, target: ast.AST, replacement: ast.AST) -> None:
        self.target, self.replacement = target, replacement

    def visit(self, node: ast.AST) -> ast.AST:
        if node is self.target:
            return self.replacement
        return super().visit(node)  # type: ignore[no-any-return]


def compiled(mutant: Mutant) -> CodeType:
    """The changed module."""
    file = RULES / f"{mutant.module}.py"
    tree: ast.AST = ast.parse(file.read_text(encoding="utf-8"))
    node = next(found for position, found in enumerate(ast.walk(tree)) if position == mutant.node)
    if mutant.variant != UNCHANGED:
        changed = change(node, mutant.variant)
        if changed is not node:
            tree = Replace(node, ast.copy_location(changed, node)).visit(tree)
    module = ast.fix_missing_locations(tree)
    assert isinstance(module, ast.Module)
    return compile(module, str(file), "exec")


def functions_in(code: CodeType) -> Iterator[CodeType]:
    """Every function of a compiled module, those of classes too."""
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield inner
            yield from functions_in(inner)
