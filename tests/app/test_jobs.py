"""Work off the window's thread: order, progress, stopping, failures."""

from __future__ import annotations

import ctypes
import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.jobs import Cancelled, Jobs, Progress, uncollected


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    lane = Jobs()
    yield lane
    lane.close()


def test_work_runs_off_the_callers_thread_in_the_order_asked(jobs: Jobs) -> None:
    seen: list[tuple[int, bool]] = []
    here = threading.get_ident()

    def work(number: int) -> int:
        seen.append((number, threading.get_ident() == here))
        return number

    started = [jobs.start(lambda progress, n=number: work(n)) for number in range(5)]  # type: ignore[misc]
    assert [job.result(5) for job in started] == [0, 1, 2, 3, 4]
    assert seen == [(number, False) for number in range(5)]


def test_progress_is_told_step_by_step(jobs: Jobs) -> None:
    told: list[tuple[int, int]] = []

    def work(progress: Progress) -> None:
        for step in range(1, 4):
            progress.report(step, 3)

    jobs.start(work, told=lambda done, total: told.append((done, total))).result(5)
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_work_under_way_stops_at_its_next_report(jobs: Jobs) -> None:
    under_way, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        under_way.set()
        go_on.wait(5)
        progress.report(1, 2)

    job = jobs.start(work)
    under_way.wait(5)
    job.cancel()
    go_on.set()
    with pytest.raises(Cancelled):
        job.result(5)


def test_a_failure_reaches_who_asks_for_the_result(jobs: Jobs) -> None:
    def work(progress: Progress) -> None:
        raise ValueError("no paper")

    with pytest.raises(ValueError, match="no paper"):
        jobs.start(work).result(5)


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="only glibc keeps what was freed")
def test_memory_that_work_needed_goes_back_to_the_system(jobs: Jobs) -> None:
    held: list[bytes] = []

    def work(progress: Progress) -> int:
        pieces = [bytes(1000) for _ in range(100_000)]
        held.append(pieces[-1])  # on top of all that was needed: the C library alone would keep what is below
        return resident_mib()

    before = resident_mib()
    at_work = jobs.start(work).result(30)
    assert at_work - before > 80
    jobs.start(lambda progress: None).result(30)
    assert resident_mib() - before < 40


def resident_mib() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // (1024 * 1024)


@pytest.mark.parametrize("is_on", [True, False])
def test_the_search_for_garbage_waits_and_is_afterwards_as_it_was(is_on: bool) -> None:
    (gc.enable if is_on else gc.disable)()
    with pytest.raises(Cancelled), uncollected():
        assert not gc.isenabled()
        raise Cancelled
    assert gc.isenabled() is is_on
