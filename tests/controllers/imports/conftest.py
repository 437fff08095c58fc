"""Two offices that know each other, the first with a paper of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import FixedClock
from tests.exchange.offices import Office, open_offices


@pytest.fixture
def offices(tmp_path: Path, clock: FixedClock) -> Iterator[list[Office]]:
    opened = open_offices(tmp_path, clock, 2)
    yield opened
    for office in opened:
        office.session.close()


@pytest.fixture
def sender(offices: list[Office]) -> Office:
    offices[0].register("15-1")
    return offices[0]


@pytest.fixture
def recipient(offices: list[Office]) -> Office:
    return offices[1]
