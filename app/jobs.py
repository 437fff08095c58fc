"""Work off the window's thread: one lane, in order, with progress and a way to stop. Knows nothing of Qt."""

from __future__ import annotations

import ctypes
import gc
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Result = TypeVar("Result")


class Cancelled(Exception):
    """The work was asked to stop and did so at a place where nothing is half done."""


@dataclass
class Progress:
    """Handed to the work: it reports how far it is and asks whether to stop."""

    tell: Callable[[int, int], None] = lambda done, total: None
    _stop: threading.Event = field(default_factory=threading.Event)

    def report(self, done: int, total: int) -> None:
        """``done`` of ``total`` steps are finished; raises `Cancelled` when the work should stop here."""
        if self._stop.is_set():
            raise Cancelled
        self.tell(done, total)

    @property
    def is_cancelled(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        self._stop.set()


Work = Callable[[Progress], Result]


class Job(Generic[Result]):
    """One piece of work that was handed in."""

    def __init__(self, progress: Progress, future: Future[Result]) -> None:
        self._progress = progress
        self._future = future

    def cancel(self) -> None:
        """Work not begun is dropped; work under way stops at its next report."""
        self._progress.cancel()
        self._future.cancel()

    @property
    def is_cancelled(self) -> bool:
        return self._progress.is_cancelled

    @property
    def is_done(self) -> bool:
        return self._future.done()

    def result(self, timeout_seconds: float | None = None) -> Result:
        """Wait for the outcome; raises what the work raised."""
        return self._future.result(timeout_seconds)


class Jobs:
    """A single lane: the vault is written by one hand at a time, in the order things were asked for."""

    def __init__(self) -> None:
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="baqylau-job")

    def start(
        self,
        work: Work[Result],
        *,
        told: Callable[[int, int], None] = lambda done, total: None,
        ended: Callable[[Future[Result]], None] = lambda future: None,
    ) -> Job[Result]:
        """Run ``work``; ``told`` and ``ended`` are called on the lane's thread."""
        progress = Progress(told)
        future = self._lane.submit(_run, work, progress)
        future.add_done_callback(ended)
        return Job(progress, future)

    def close(self) -> None:
        """Let the work under way finish; drop what has not begun."""
        self._lane.shutdown(wait=True, cancel_futures=True)


def _run(work: Work[Result], progress: Progress) -> Result:
    try:
        return work(progress)
    finally:
        hand_back_memory()


@contextmanager
def uncollected() -> Iterator[None]:
    """Work that makes very many objects and leaves no circles among them: Python looks for circles afterwards. The
    search grows with what is kept; at a large package it takes a twelfth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def hand_back_memory() -> None:
    """Give the system what a long piece of work needed and no longer holds: a window stays open all day.

    The C library of Linux keeps it otherwise, in pieces between what is still used. Elsewhere nothing has to be done.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc's own
        if trim is not None:
            trim(0)
