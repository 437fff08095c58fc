"""Brings outcomes of background work back to the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.errors import BaqylauError
from app.jobs import Cancelled, Job, Jobs, Work
from ui import failure

Result = TypeVar("Result")
Done = Callable[[Any], None]
Outcome = tuple[Future[Any], Callable[[], bool], Done, Done, Callable[[], None] | None]


class Background(QObject):
    """Starts work on the lane and calls back on the window's thread.

    ``done`` gets the result, ``failed`` a failure of the world; anything else raised is our own bug and goes to
    the one handler. Neither is called after cancelling.
    """

    _ended = Signal(object)
    _told = Signal(object, int, int)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._ended.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Work[Result],
        done: Callable[[Result], None],
        failed: Callable[[BaqylauError], None],
        progress: Callable[[int, int], None] | None = None,
        ended: Callable[[], None] | None = None,
    ) -> Job[Result]:
        """Run ``work`` off this thread; ``ended`` is called last, whatever became of it."""

        def on_end(future: Future[Result]) -> None:
            self._ended.emit((future, lambda: started[0].is_cancelled, done, failed, ended))

        def on_progress(finished: int, total: int) -> None:
            self._told.emit(progress, finished, total)

        started: list[Job[Result]] = []  # filled before the window's thread hears of the end
        if progress is None:
            started.append(self._jobs.start(work, ended=on_end))
        else:
            started.append(self._jobs.start(work, told=on_progress, ended=on_end))
        return started[0]

    def _pass_on(self, progress: Callable[[int, int], None], finished: int, total: int) -> None:
        progress(finished, total)

    def _hand_over(self, outcome: Outcome) -> None:
        future, is_cancelled, done, failed, ended = outcome
        try:
            if not is_cancelled():
                done(future.result())
        except (Cancelled, CancelledError):
            pass
        except BaqylauError as error:
            if not is_cancelled():
                failed(error)
        except Exception as bug:
            failure.report(bug)
        finally:
            if ended is not None:
                ended()
