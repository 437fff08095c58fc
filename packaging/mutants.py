"""Mutation testing of `app/rules`: changes one thing at a time and expects a test to notice.

Every mutant runs in a process of its own, forked after the heavy imports, with the changed module served by an
import hook; the checkout is never touched. Survivors must be explained in `mutants-explained.toml`.

    python packaging/mutants.py [MODULE ...] [--sample N] [--jobs N]
"""

from __future__ import annotations

import argparse
import ast
import copy
import importlib.abc
import importlib.machinery
import importlib.util
import io
import os
import random
import signal
import sys
import time
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
RULES = ROOT / "app" / "rules"
EXPLAINED = ROOT / "packaging" / "mutants-explained.toml"
LEFT_OUT = {"terms.py", "facts.py", "outcome.py", "parameters.py", "__init__.py"}  # words and shapes, no decisions
ALLOWED_SHARE = 0.03
SECONDS = 120

COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
COUNTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: in which file and line, what became what, and the changed source."""

    file: str
    line: int
    change: str
    source: str

    @property
    def name(self) -> str:
        return f"{self.file}:{self.line} {self.change}"


class Changer(ast.NodeVisitor):
    """Finds every place where one thing can be changed, and yields the tree changed there."""

    def __init__(self, file: Path) -> None:
        self.tree = ast.parse(file.read_text(encoding="utf-8"))
        self.file = file.name
        self.found: list[Mutant] = []

    def mutants(self) -> list[Mutant]:
        self.visit(self.tree)
        return self.found

    def _keep(self, node: ast.AST, change: str, **fields: object) -> None:
        before = {name: getattr(node, name) for name in fields}
        for name, value in fields.items():
            setattr(node, name, value)
        source = ast.unparse(ast.fix_missing_locations(copy.deepcopy(self.tree)))
        for name, value in before.items():
            setattr(node, name, value)
        self.found.append(Mutant(self.file, getattr(node, "lineno", 0), change, source))

    def visit_Compare(self, node: ast.Compare) -> None:
        for place, operator in enumerate(node.ops):
            if other := COMPARED.get(type(operator)):
                ops = [*node.ops[:place], other(), *node.ops[place + 1 :]]
                self._keep(node, f"{type(operator).__name__} -> {other.__name__}", ops=ops)
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        self._keep(node, f"{type(node.op).__name__} -> {type(other).__name__}", op=other)
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if (other := COUNTED.get(type(node.op))) and not _is_type(node):
            self._keep(node, f"{type(node.op).__name__} -> {other.__name__}", op=other())
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not):
            self._keep(node, "not x -> not not x", operand=ast.UnaryOp(ast.Not(), node.operand))
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, bool):
            self._keep(node, f"{node.value} -> {not node.value}", value=not node.value)
        elif isinstance(node.value, int):
            self._keep(node, f"{node.value} -> {node.value + 1}", value=node.value + 1)
        elif isinstance(node.value, str) and node.value:
            self._keep(node, f"{node.value!r} -> changed", value=f"{node.value}?")

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self._keep(node, "a if x else b -> b if x else a", body=node.orelse, orelse=node.body)
        self.generic_visit(node)

    def visit_If(self, node: ast.If) -> None:
        self._keep(node, "if x -> if not x", test=ast.UnaryOp(ast.Not(), node.test))
        self.generic_visit(node)

    # What decides nothing: annotations, docstrings, messages of our own bugs.
    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        return

    def visit_Raise(self, node: ast.Raise) -> None:
        return

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for part in (*node.args.defaults, *(default for default in node.args.kw_defaults if default), *node.body):
            self.visit(part)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for part in node.body:
            self.visit(part)

    def visit_Assign(self, node: ast.Assign) -> None:
        is_type_alias = isinstance(node.value, ast.BinOp) and _is_type(node.value)
        if not is_type_alias and not any(isinstance(t, ast.Name) and t.id == "__slots__" for t in node.targets):
            self.visit(node.value)


def _is_type(node: ast.BinOp) -> bool:
    """``A | B`` of types."""
    return isinstance(node.op, ast.BitOr) and isinstance(node.left, ast.Name) and node.left.id[:1].isupper()


class Served(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives one module its changed source when it is imported."""

    def __init__(self, name: str, source: str) -> None:
        self.name, self.source = name, source

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        return importlib.util.spec_from_loader(fullname, self) if fullname == self.name else None

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self.source, f"<{self.name}>", "exec"), module.__dict__)  # noqa: S102  our own source, changed once


def preload() -> None:
    """The heavy imports, before any fork; nothing of ours among them."""
    import dateutil.relativedelta  # noqa: F401
    import holidays  # noqa: F401
    import hypothesis  # noqa: F401
    import pytest  # noqa: F401


def is_noticed(mutant: Mutant) -> tuple[Mutant, bool]:
    """Run the tests of the rules against one mutant, in a child process; True when one fails, or time runs out."""
    child = os.fork()
    if child == 0:
        signal.alarm(SECONDS)  # an endless loop is noticed too
        try:
            os._exit(0 if _passes(mutant) else 1)
        except BaseException:
            os._exit(1)
    return mutant, os.waitpid(child, 0)[1] != 0


def _passes(mutant: Mutant) -> bool:
    import pytest

    sys.meta_path.insert(0, Served(f"app.rules.{mutant.file.removesuffix('.py')}", mutant.source))
    os.environ["HYPOTHESIS_MAX_EXAMPLES"] = "30"
    words = ["-x", "-q", "-p", "no:cacheprovider", "--assert=plain", "--no-header", "-n", "0", *ordered_tests()]
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        return pytest.main(words) == 0


def ordered_tests() -> list[str]:
    """The quick, pointed tests first: most mutants never reach the properties."""
    slow = ("test_properties.py", "test_calendar.py")
    files = sorted((ROOT / "tests" / "rules").glob("test_*.py"), key=lambda file: (file.name in slow, file.name))
    return [str(file.relative_to(ROOT)) for file in files]


def chosen(options: argparse.Namespace) -> list[Mutant]:
    files = [RULES / f"{name}.py" for name in options.modules] or sorted(RULES.glob("*.py"))
    found = [mutant for file in files if file.name not in LEFT_OUT for mutant in Changer(file).mutants()]
    if options.sample and options.sample < len(found):
        found = random.Random(976).sample(found, options.sample)  # noqa: S311  a sample, no secret
    return found


def explained() -> dict[str, str]:
    if not EXPLAINED.exists():
        return {}
    return {str(name): str(why) for name, why in tomllib.loads(EXPLAINED.read_text(encoding="utf-8")).items()}


def told(survivors: Sequence[Mutant], known: dict[str, str]) -> Iterator[str]:
    for mutant in survivors:
        yield f"  survived: {mutant.name}\n            {known.get(mutant.name, 'NOT EXPLAINED')}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*", help="modules of app/rules; all of them when none is named")
    parser.add_argument("--sample", type=int, default=0, help="only so many, the same ones every time")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    sys.dont_write_bytecode = True
    preload()
    mutants, known = chosen(options), explained()
    untouched = Mutant("deciders.py", 0, "nothing changed", (RULES / "deciders.py").read_text(encoding="utf-8"))
    if is_noticed(untouched)[1]:
        print("the tests of the rules fail without any mutant: mend them first")
        return 2
    survivors, began = [], time.monotonic()
    with get_context("fork").Pool(options.jobs) as pool:
        for done, (mutant, noticed) in enumerate(pool.imap_unordered(is_noticed, mutants), 1):
            if not noticed:
                survivors.append(mutant)
            if done % 50 == 0:
                print(f"  {done} of {len(mutants)}, {len(survivors)} survived", flush=True)
    survivors.sort(key=lambda mutant: mutant.name)
    print("\n".join(told(survivors, known)))
    share = len(survivors) / max(1, len(mutants))
    unexplained = [mutant for mutant in survivors if mutant.name not in known]
    minutes = (time.monotonic() - began) / 60
    print(f"{len(mutants)} mutants, {len(survivors)} survived ({share:.1%}), {minutes:.0f} min")
    return 1 if unexplained or share > ALLOWED_SHARE else 0


if __name__ == "__main__":
    sys.exit(main())
