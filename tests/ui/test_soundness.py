"""The pinned Qt binding is sound on this Python: void calls must not use up references to None."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 20_000


def test_void_calls_lose_no_reference_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("a")
    assert before - sys.getrefcount(None) < CALLS // 100
