"""A child process that works and is killed, and what it said before."""

from __future__ import annotations

import os
import select
import signal
import time
import traceback
import warnings
from collections.abc import Callable

Tell = Callable[[str], None]


PATIENCE = 60.0  # for the first lines; a busy machine may take its time


def run_until_killed(task: Callable[[Tell], None], seconds: float, after: int = 0) -> list[str]:
    """Fork, let ``task`` work and tell lines; kill it ``seconds`` after it has told ``after`` lines, or when it is
    done. Returns all lines it told.

    A line is told with one write to a pipe: what the child has told, it has told, whatever happens to it then.
    """
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # newer Pythons warn of forking beside threads
        child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(reading)
            task(lambda line: void(os.write(writing, f"{line}\n".encode())))
            code = 0
        except BaseException:
            traceback.print_exc()
            raise
        finally:
            os._exit(code)
    os.close(writing)
    told, deadline = b"", time.monotonic() + (PATIENCE if after else seconds)
    try:
        while True:
            if after and told.count(b"\n") >= after:
                after, deadline = 0, time.monotonic() + seconds
            left = deadline - time.monotonic()
            ready, _, _ = select.select([reading], [], [], max(0.0, left))
            chunk = os.read(reading, 65536) if ready else b""
            told += chunk
            if not chunk:
                break
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        while chunk := os.read(reading, 65536):
            told += chunk
    finally:
        os.close(reading)
    return told.decode().splitlines()


def void(result: object) -> None:
    """Drop a result."""
