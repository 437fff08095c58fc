"""Mutation testing of the rules: each small change of their source must be noticed by the kit or by a test.

    python packaging/mutants.py [--module NAME] [--sample N] [--jobs N] [--again] [--list]

Nothing is written to the source. Verdicts are kept in `build/mutants.jsonl`, so that a run that was broken off goes on
where it stopped and an unchanged module is not tried again; survivors always are. Survivors must be explained in
`packaging/mutants-explained.toml`; the run fails when one is not, or when more than 3 % survive.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import sys
import time
import tomllib
from collections.abc import Sequence
from pathlib import Path

from mutant_trials import KILLED, SURVIVED, collected, fork, judge_imported, preload, try_all
from mutations import ROOT, RULES, UNCHANGED, Mutant, mutants_of

EXPLAINED = Path(__file__).with_name("mutants-explained.toml")
RESULTS = ROOT / "build" / "mutants.jsonl"
DATA_ONLY = {"__init__"}  # and the words in app/rules/terms: another word is another word
MOST_SURVIVORS = 0.03
NICE = 19


class Results:
    """Verdicts by mutant and by the text of its module, one a line, kept while they are made."""

    def __init__(self, file: Path, *, again: bool) -> None:
        self._file = file
        self._texts = {path.stem: _digest(path) for path in RULES.glob("*.py")}
        self.killed: set[str] = set()
        self.survivors: list[Mutant] = []
        file.parent.mkdir(exist_ok=True)
        if file.exists() and not again:
            for line in file.read_text(encoding="utf-8").splitlines():
                entry = json.loads(line)
                if self._texts.get(entry["module"]) == entry["text"] and entry["killed"]:
                    self.killed.add(entry["mutant"])

    def keep(self, mutant: Mutant, survived: bool) -> None:
        """A verdict: remembered, and said when the mutant survived."""
        if survived:
            self.survivors.append(mutant)
            print(f"survived {mutant.key}  (line {mutant.line})", flush=True)
        else:
            self.killed.add(mutant.key)
        text = self._texts[mutant.module]
        entry = {"mutant": mutant.key, "module": mutant.module, "text": text, "killed": not survived}
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(entry, ensure_ascii=False) + "\n")


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()[:16]


def explanations() -> dict[str, str]:
    """Survivors that change nothing a user could see, and why."""
    with EXPLAINED.open("rb") as file:
        found: dict[str, str] = tomllib.load(file)["survivor"]
    return found


def chosen(modules: Sequence[str] | None, sample: int | None) -> list[Mutant]:
    """The mutants asked for."""
    files = [file for file in sorted(RULES.glob("*.py")) if file.stem not in DATA_ONLY]
    if modules:
        files = [file for file in files if file.stem in modules]
    mutants = [mutant for file in files for mutant in mutants_of(file)]
    if sample and sample < len(mutants):
        return random.Random(976).sample(mutants, sample)  # noqa: S311 - a sample, no secret
    return mutants


def run(mutants: list[Mutant], jobs: int, results: Results) -> bool:
    """Try what is not known yet; False when the unchanged program does not pass its own tests."""
    waiting = [mutant for mutant in mutants if mutant.key not in results.killed]
    # The process that collects the tests is a child: this one must stay free of the program for the later imports.
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        sound, left = collected(waiting, jobs, lambda mutant, survived: _tell(writer, mutant, survived))
        _tell_left(writer, left if sound else None)
        os._exit(0)
    os.close(writer)
    by_key = {mutant.key: mutant for mutant in waiting}
    left_keys: list[str] | None = None
    with os.fdopen(reader, encoding="utf-8") as lines:
        for line in lines:
            told = json.loads(line)
            if "left" in told:
                left_keys = told["left"]
            else:
                results.keep(by_key[told["mutant"]], told["survived"])
    os.waitpid(child, 0)
    if left_keys is None:
        return False
    try_all([by_key[key] for key in left_keys], judge_imported, jobs, results.keep)
    return True


def _tell(writer: int, mutant: Mutant, survived: bool) -> None:
    os.write(writer, (json.dumps({"mutant": mutant.key, "survived": survived}) + "\n").encode())


def _tell_left(writer: int, left: list[Mutant] | None) -> None:
    keys = None if left is None else [mutant.key for mutant in left]
    os.write(writer, (json.dumps({"left": keys}) + "\n").encode())


def sound_when_imported() -> bool:
    """Whether the unchanged program passes when everything is imported anew."""
    unchanged = Mutant("visas", 0, UNCHANGED, 0, "module", "nothing changed", range(0), None)
    _, status = os.waitpid(fork(lambda: judge_imported(unchanged)), 0)
    return os.waitstatus_to_exitcode(status) == SURVIVED != KILLED


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--module", action="append", help="only this module of app/rules; may be repeated")
    parser.add_argument("--sample", type=int, help="only so many mutants, chosen by a fixed seed")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--again", action="store_true", help="try also what is known to be noticed")
    parser.add_argument("--list", action="store_true", help="show the mutants, run nothing")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    os.chdir(ROOT)
    os.nice(NICE)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    mutants = chosen(options.module, options.sample)
    if options.list:
        print("\n".join(mutant.key for mutant in mutants))
        print(len(mutants))
        return 0
    began = time.monotonic()
    preload()
    results = Results(RESULTS, again=options.again)
    if not sound_when_imported() or not run(mutants, options.jobs, results):
        print("the unchanged program does not pass its own tests: nothing can be said of mutants")
        return 1
    return told(mutants, results.survivors, time.monotonic() - began)


def told(mutants: list[Mutant], survivors: list[Mutant], seconds: float) -> int:
    """The sum, and what survived without an explanation."""
    explained = explanations()
    unexplained = [mutant for mutant in survivors if mutant.key not in explained]
    share = len(survivors) / len(mutants) if mutants else 0
    for mutant in unexplained:
        print(f"unexplained {mutant.key}  (line {mutant.line})")
    killed = len(mutants) - len(survivors)
    print(f"{len(mutants)} mutants, {killed} noticed, {len(survivors)} survived ({share:.1%}), "
          f"{len(unexplained)} of them unexplained; {seconds:.0f} s")  # fmt: skip
    stale = sorted(set(explained) - {mutant.key for mutant in chosen(None, None)})
    for key in stale:
        print(f"explained, but there is no such mutant: {key}")
    return 1 if unexplained or stale or share > MOST_SURVIVORS else 0


if __name__ == "__main__":
    sys.exit(main())
