"""Trials of mutants: forked children in which one change is in force, and the questions and tests that could notice it.

Two kinds of trial. Most changes lie inside a function: its code is replaced in a process that has already collected
every test, and only what reaches the changed lines is asked. Changes of tables, defaults and of functions that run
while modules load need everything imported anew, in a process that has imported none of it.
"""

from __future__ import annotations

import functools
import importlib
import importlib.abc
import importlib.util
import os
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

from mutations import ROOT, RULES, UNCHANGED, Mutant, compiled, functions_in

TESTS = ("tests/rules", "tests/test_coverage.py", "tests/test_conformance.py", "tests/test_words.py")
SECONDS = 120
EXAMPLES = 10
REWRITE = "ignore::pytest.PytestAssertRewriteWarning"  # Hypothesis is loaded before the children are forked
OPTIONS = ["-x", "-q", "-s", "--noconftest", "-p", "no:cacheprovider", "-p", "no:xdist", "-o", "faulthandler_timeout=0",
           "-W", REWRITE, *TESTS]  # fmt: skip
SURVIVED, KILLED = 0, 1
Line = tuple[str, int]
Verdict = Callable[[Mutant, bool], None]


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


def fork(judge: Callable[[], int]) -> int:
    """A silent child whose exit code is the judgement. One that hangs is ended: that is noticed too."""
    child = os.fork()
    if child:
        return child
    signal.alarm(SECONDS)
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silence, stream)
    code = KILLED
    try:
        code = judge()
    finally:
        os._exit(code)


def try_all(mutants: Sequence[Mutant], judge: Callable[[Mutant], int], jobs: int, verdict: Verdict) -> None:
    """Every mutant in a child of its own, ``jobs`` at a time."""
    waiting, running = list(reversed(mutants)), dict[int, Mutant]()
    while waiting or running:
        while waiting and len(running) < jobs:
            mutant = waiting.pop()
            running[fork(functools.partial(judge, mutant))] = mutant
        child, status = os.wait()
        verdict(running.pop(child), os.WIFEXITED(status) and os.WEXITSTATUS(status) == SURVIVED)


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


def judge_imported(mutant: Mutant) -> int:
    """The kit, then every test, with the changed module imported in place of the real one."""
    sys.meta_path.insert(0, MutantImporter(mutant))
    try:
        from app.conformance import run_kit
        from app.editions import shipped_rulebook

        if run_kit(shipped_rulebook()).failed:
            return KILLED
    except BaseException:  # whatever a mutant raises, it was noticed
        return KILLED
    import pytest

    return SURVIVED if pytest.main(OPTIONS) == 0 else KILLED


class Reached:
    """Which lines of the rules are run: for a while, seen through the interpreter's trace."""

    def __init__(self) -> None:
        self.lines: set[Line] = set()
        self._names: dict[str, str | None] = {}

    def _module(self, file: str) -> str | None:
        if file not in self._names:
            path = Path(file)
            self._names[file] = path.stem if path.parent == RULES else None
        return self._names[file]

    def __call__(self, frame: FrameType, event: str, arg: object) -> Any:
        module = self._module(frame.f_code.co_filename)
        if module is None or frame.f_code.co_name == "<module>":
            return None
        seen = self.lines

        def line(frame: FrameType, event: str, arg: object) -> Any:
            seen.add((module, frame.f_lineno))
            return line

        return line

    def during(self, ask: Callable[[], bool]) -> bool:
        """Run ``ask`` and keep the lines it reached."""
        self.lines = set()
        sys.settrace(self)
        try:
            return ask()
        finally:
            sys.settrace(None)


class Trials:
    """A pytest plugin: instead of running the tests once, it runs for each mutant those that reach its lines."""

    def __init__(self, mutants: Sequence[Mutant], jobs: int, verdict: Verdict) -> None:
        self.mutants, self.jobs, self.verdict = mutants, jobs, verdict
        self.left: list[Mutant] = []  # must be imported anew
        self.sound = False
        self._reached = Reached()
        self._asking: dict[Line, list[int]] = defaultdict(list)
        self._questions: list[Callable[[], bool]] = []
        sys.settrace(self._reached)

    def pytest_runtestloop(self, session: Any) -> bool:
        questions = list(_situations())
        early = self._reached.lines
        sys.settrace(None)
        questions += [functools.partial(_passes, item) for item in session.items]
        self.sound = self._survey(questions)
        if self.sound:
            for mutant in self.mutants:
                if mutant.function is None or any((mutant.module, line) in early for line in mutant.lines):
                    self.left.append(mutant)
            later = set(self.left)
            try_all([one for one in self.mutants if one not in later], self._judge, self.jobs, self.verdict)
        return True

    def _survey(self, questions: list[Callable[[], bool]]) -> bool:
        """Ask everything once of the unchanged program: what passes, what it reaches, how long it takes."""
        timed = []
        for ask in questions:
            forget()
            began = time.perf_counter()
            if not self._reached.during(ask):
                print(f"the unchanged program does not pass: {ask}")
                return False
            timed.append((time.perf_counter() - began, ask, self._reached.lines))
        for number, (_, ask, lines) in enumerate(sorted(timed, key=lambda entry: entry[0])):
            self._questions.append(ask)
            for line in lines:
                self._asking[line].append(number)
        return True

    def _judge(self, mutant: Mutant) -> int:
        put_in_force(mutant)
        forget()
        numbers = {number for line in mutant.lines for number in self._asking.get((mutant.module, line), ())}
        for number in sorted(numbers):
            if not self._questions[number]():
                return KILLED
        return SURVIVED


def forget() -> None:
    """Empty the rules' own memory of earlier answers."""
    from app.rules import periods

    for value in vars(periods).values():
        if hasattr(value, "cache_clear"):
            value.cache_clear()


def _situations() -> Iterator[Callable[[], bool]]:
    from app.catalogue import catalogue
    from app.conformance import kit, situations
    from app.coverage import shipped_coverage
    from app.editions import shipped_rulebook

    book = shipped_rulebook()
    catalogue(), shipped_coverage()
    for situation in situations.situations():
        yield functools.partial(_answered, kit.check, situation, book)
    for number in range(len(situations.examples())):
        yield functools.partial(_answered, kit.example, number, book)


def _answered(ask: Callable[..., Any], *facts: object) -> bool:
    try:
        return bool(ask(*facts).passed)
    except BaseException:  # whatever a mutant raises, it was noticed
        return False


def _passes(item: Any) -> bool:
    from _pytest.runner import runtestprotocol

    reports = runtestprotocol(item, log=False, nextitem=None)
    return not any(report.failed for report in reports)


def put_in_force(mutant: Mutant) -> None:
    """Give the function the changed code, wherever it is already known by."""
    if mutant.variant == UNCHANGED or mutant.function is None:
        return
    qualified, first = mutant.function
    codes: dict[tuple[str, int], CodeType] = {
        (code.co_qualname, code.co_firstlineno): code for code in functions_in(compiled(mutant))
    }
    found: Any = importlib.import_module(f"app.rules.{mutant.module}")
    for name in qualified.split("."):
        found = vars(found)[name]
    if isinstance(found, property):
        found = found.fget
    found = getattr(found, "__wrapped__", found)
    assert isinstance(found, FunctionType)
    found.__code__ = codes[qualified, first]


def collected(mutants: Sequence[Mutant], jobs: int, verdict: Verdict) -> tuple[bool, list[Mutant]]:
    """Try what can be tried in a process that has collected the tests; what is left needs new imports."""
    import pytest

    sys.path.insert(0, str(ROOT))
    trials = Trials(mutants, jobs, verdict)
    pytest.main(OPTIONS, plugins=[trials])
    return trials.sound, trials.left
