"""What every test shares: no screen, a fixed clock, no surprises from Qt or the log."""

from __future__ import annotations

import os
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.clock import FixedClock

ASTANA = ZoneInfo("Asia/Almaty")


@pytest.fixture
def clock() -> FixedClock:
    """Thursday, 16 April 2026, 10:00: an ordinary working day."""
    return FixedClock(datetime(2026, 4, 16, 10, 0, tzinfo=ASTANA))
