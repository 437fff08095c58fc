"""The one clock. Everything that needs the time is handed a `Clock`; tests hand in a fixed one."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time: ``now`` in UTC for the log, ``local_now`` and ``today`` at the workstation's place."""

    def now(self) -> datetime: ...

    def local_now(self) -> datetime: ...

    def today(self) -> date: ...

    def monotonic(self) -> float: ...


class SystemClock:
    """The workstation's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def local_now(self) -> datetime:
        return datetime.now().astimezone()

    def today(self) -> date:
        return self.local_now().date()

    def monotonic(self) -> float:
        return time.monotonic()


@dataclass
class FixedClock:
    """A clock that stands still until it is moved; ``at`` is timezone-aware."""

    at: datetime

    def now(self) -> datetime:
        return self.at.astimezone(UTC)

    def local_now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.date()

    def monotonic(self) -> float:
        return self.at.timestamp()

    def advance(self, **amount: float) -> None:
        """Move forward by a ``timedelta`` given in its own words (days=1, hours=2, ...)."""
        self.at += timedelta(**amount)
