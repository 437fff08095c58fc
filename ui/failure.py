"""The one handler of our own bugs: logs where it happened, keeps what was typed, tells the person plainly."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

log = logging.getLogger(__name__)

Keep = Callable[[], None]
Show = Callable[[str], None]

_keep: Keep | None = None
_show: Show | None = None
_showing = False


def install(keep: Keep, show: Show) -> None:
    """From now on a bug anywhere calls ``keep`` (save what is typed) and then ``show`` with a place code."""
    global _keep, _show
    _keep, _show = keep, show
    sys.excepthook = _hook
    threading.excepthook = lambda args: _hook(args.exc_type, args.exc_value, args.exc_traceback)


def report(bug: BaseException) -> None:
    """Hand a caught bug to the handler."""
    _hook(type(bug), bug, bug.__traceback__)


def place_of(trace: TracebackType | None, kind: type[BaseException]) -> str:
    """Kind and line of a bug. Never its message: that may hold the text of a case."""
    frames = traceback.extract_tb(trace)
    if not frames:
        return kind.__name__
    last = frames[-1]
    return f"{kind.__name__} · {last.filename.rpartition('/')[2]}:{last.lineno} {last.name}"


def _hook(kind: type[BaseException], bug: BaseException | None, trace: TracebackType | None) -> None:
    global _showing  # noqa: PLW0603
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, bug or kind(), trace)
        return
    place = place_of(trace, kind)
    steps = " < ".join(f"{f.filename.rpartition('/')[2]}:{f.lineno}" for f in reversed(traceback.extract_tb(trace)))
    log.error("a fault of the program: %s (%s)", place, steps)
    if _showing or threading.current_thread() is not threading.main_thread():
        return
    _showing = True
    try:
        if _keep is not None:
            _keep()
        if _show is not None:
            _show(place)
    finally:
        _showing = False
