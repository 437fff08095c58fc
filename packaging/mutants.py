"""Mutation testing of the rules: each small change of their source must be noticed by the kit or by a test.

    python packaging/mutants.py [--module NAME] [--sample N] [--jobs N] [--list]

A mutant is compiled from a changed syntax tree and imported in a forked child in place of the real module; nothing is
written to the source. The child runs the conformance kit, then `tests/rules`. Survivors must be explained in
`packaging/mutants-explained.toml`; the run fails when one is not, or when more than 3 % survive.
"""

from __future__ import annotations

import argparse
import ast
import copy
import functools
import importlib.abc
import importlib.util
import os
import random
import signal
import sys
import time
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import CodeType, ModuleType

ROOT = Path(__file__).resolve().parent.parent
RULES = ROOT / "app" / "rules"
EXPLAINED = Path(__file__).with_name("mutants-explained.toml")
DATA_ONLY = {"__init__", "terms"}  # lists of words: another word is another word
TESTS = ROOT / "tests" / "rules"
MOST_SURVIVORS = 0.03
SECONDS = 240
EXAMPLES = 10
REWRITE = "ignore::pytest.PytestAssertRewriteWarning"  # Hypothesis is loaded before the children are forked
SURVIVED, KILLED = 0, 1
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

    @property
    def key(self) -> str:
        """What an explanation names: no line numbers, so that it outlives edits elsewhere."""
        return f"{self.module}.{self.where}: {self.change}"


def mutants_of(file: Path) -> Iterator[Mutant]:
    """Every change of a module."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    names, skipped = scopes(tree), skipped_nodes(tree)
    for position, node in enumerate(ast.walk(tree)):
        if id(node) in skipped:
            continue
        for variant in variants(node):
            changed = copy.deepcopy(node)
            before = ast.unparse(node)
            after = ast.unparse(change(changed, variant))
            text = f"{_short(before)} -> {_short(after)}"
            yield Mutant(file.stem, position, variant, getattr(node, "lineno", 0), names[id(node)], text)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 90 else f"{line[:87]}..."


def scopes(tree: ast.Module) -> dict[int, str]:
    """The function or class each node stands in."""
    found: dict[int, str] = {}

    def visit(node: ast.AST, name: str) -> None:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            name = f"{name}.{node.name}" if name else node.name
        found[id(node)] = name or "module"
        for child in ast.iter_child_nodes(node):
            visit(child, name)

    visit(tree, "")
    return found


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


class MutantImporter(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives the changed module instead of the real one."""

    def __init__(self, mutant: Mutant) -> None:
        self.name, self.code = f"app.rules.{mutant.module}", compiled(mutant)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return importlib.util.spec_from_loader(fullname, self) if fullname == self.name else None

    def exec_module(self, module: ModuleType) -> None:
        exec(self.code, module.__dict__)  # noqa: S102


def judge(mutant: Mutant) -> int:
    """In a child: KILLED when the kit or a test notices the change, else SURVIVED."""
    sys.meta_path.insert(0, MutantImporter(mutant))
    try:
        from app.conformance import run_kit
        from app.editions import shipped_rulebook

        if run_kit(shipped_rulebook()).failed:
            return KILLED
    except BaseException:  # whatever a mutant raises, it was noticed
        return KILLED
    import pytest

    files = sorted(TESTS.glob("test_*.py"), key=lambda file: (mutant.module not in file.read_text("utf-8"), file.name))
    options = ["-x", "-q", "--noconftest", "-p", "no:cacheprovider", "-p", "no:xdist", "-W", REWRITE]
    code = pytest.main([*options, *(str(file) for file in files)])
    return SURVIVED if code == 0 else KILLED


def start(mutant: Mutant) -> int:
    """Forks a child for a mutant; its exit code is the judgement. A child that hangs is ended: that is noticed too."""
    child = os.fork()
    if child:
        return child
    signal.alarm(SECONDS)
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silence, stream)
    code = KILLED
    try:
        code = judge(mutant)
    finally:
        os._exit(code)


def run(mutants: Sequence[Mutant], jobs: int) -> list[Mutant]:
    """The survivors, ``jobs`` children at a time."""
    waiting, running, survivors = list(reversed(mutants)), dict[int, Mutant](), []
    began, done = time.monotonic(), 0
    while waiting or running:
        while waiting and len(running) < jobs:
            mutant = waiting.pop()
            running[start(mutant)] = mutant
        child, status = os.wait()
        mutant, done = running.pop(child), done + 1
        if os.WIFEXITED(status) and os.WEXITSTATUS(status) == SURVIVED:
            survivors.append(mutant)
            print(f"survived {mutant.key}  (line {mutant.line})", flush=True)
        if done % 100 == 0:
            print(f"{done}/{len(mutants)} in {time.monotonic() - began:.0f} s", flush=True)
    return survivors


def explanations() -> dict[str, str]:
    """Survivors that change nothing a user could see, and why."""
    with EXPLAINED.open("rb") as file:
        found: dict[str, str] = tomllib.load(file)["survivor"]
    return found


def preload() -> None:
    """What every child needs and no mutant changes, imported once."""
    for name in ("dateutil.relativedelta", "holidays", "pytest"):
        importlib.import_module(name)
    import hypothesis

    # A mutant is noticed by few examples or by none; nobody reads a shrunk one.
    # The settings of a test are its own; these three are taken from the class for all of them.
    phases = (hypothesis.Phase.explicit, hypothesis.Phase.generate)
    for name, value in (("max_examples", EXAMPLES), ("derandomize", True), ("phases", phases)):
        type.__setattr__(hypothesis.settings, name, property(functools.partial(_always, value)))
    import resources

    resources.toml = functools.cache(resources.toml)  # the files do not change from child to child
    for folder in ("calendars", "rules", "rules/situations", "i18n"):
        for file in resources.path(folder).glob("*.toml"):
            resources.toml(*folder.split("/"), file.name)


def _always(value: object, _: object) -> object:
    return value


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--module", action="append", help="only this module of app/rules; may be repeated")
    parser.add_argument("--sample", type=int, help="only so many mutants, chosen by a fixed seed")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--list", action="store_true", help="show the mutants, run nothing")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    os.chdir(ROOT)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    files = [file for file in sorted(RULES.glob("*.py")) if file.stem not in DATA_ONLY]
    if options.module:
        files = [file for file in files if file.stem in options.module]
    mutants = [mutant for file in files for mutant in mutants_of(file)]
    if options.sample and options.sample < len(mutants):
        mutants = random.Random(976).sample(mutants, options.sample)  # noqa: S311 - a sample, no secret
    if options.list:
        print("\n".join(mutant.key for mutant in mutants))
        print(len(mutants))
        return 0
    preload()
    if not run([Mutant("visas", 0, UNCHANGED, 0, "module", "nothing changed")], 1):
        print("the unchanged program does not pass its own tests: nothing can be said of mutants")
        return 1
    survivors = run(mutants, options.jobs)
    explained = explanations()
    unexplained = [mutant for mutant in survivors if mutant.key not in explained]
    share = len(survivors) / len(mutants) if mutants else 0
    print(f"{len(mutants)} mutants, {len(survivors)} survived ({share:.1%}), {len(unexplained)} of them unexplained")
    return 1 if unexplained or share > MOST_SURVIVORS else 0


if __name__ == "__main__":
    sys.exit(main())
