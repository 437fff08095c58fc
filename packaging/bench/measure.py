"""Timing for the benchmarks: the best and the median of several runs, printed as one line a figure."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

CLOCK = time.process_time if os.environ.get("BAQYLAU_BENCH_CLOCK") == "processor" else time.perf_counter


def seconds(work: Callable[[], object], runs: int = 5) -> list[float]:
    """Seconds of each run by the chosen clock, after one that is not counted."""
    work()
    taken = []
    for _ in range(runs):
        start = CLOCK()
        work()
        taken.append(CLOCK() - start)
    return taken


def show(name: str, figure: float, unit: str, goal: str = "") -> None:
    """One figure on one line, its goal beside it."""
    print(f"  {name:52} {figure:>12,.3f} {unit:14} {f'goal {goal}' if goal else ''}".rstrip(), flush=True)


def median(taken: list[float]) -> float:
    return statistics.median(taken)
