"""Keeping what is in memory there: no core dumps, no other program of the same user reading along."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from dataclasses import dataclass

if sys.platform == "linux":
    import resource

PR_GET_DUMPABLE = 3
PR_SET_DUMPABLE = 4
PRIVATE_UMASK = 0o077


@dataclass(frozen=True, slots=True)
class Hardening:
    """What holds for this process now."""

    core_dumps_off: bool
    closed_to_others: bool  # no debugger of the same user can attach, /proc shows them nothing


def harden_process() -> Hardening:
    """Close the process, as far as the system can. Files made from now on are private."""
    os.umask(PRIVATE_UMASK)
    if sys.platform == "linux":
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None, use_errno=True).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    return hardening()


def hardening() -> Hardening:
    """Asked of the system, not remembered."""
    if sys.platform != "linux":  # not tried elsewhere: nothing is claimed
        return Hardening(core_dumps_off=False, closed_to_others=False)
    soft, _ = resource.getrlimit(resource.RLIMIT_CORE)
    try:
        dumpable = ctypes.CDLL(None, use_errno=True).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)
    except (OSError, AttributeError):
        dumpable = -1
    return Hardening(core_dumps_off=soft == 0 or dumpable == 0, closed_to_others=dumpable == 0)
