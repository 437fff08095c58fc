"""The demonstration papers live an ordinary day without a refusal, so that pictures show work and not empty lists."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.rules.terms import CaseStatus
from ui.main_window import MainWindow

PACKAGING = Path(__file__).parent.parent.parent / "packaging"


def test_the_demonstration_lives_an_ordinary_day(
    filled: MainWindow, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    from demonstration_life import live

    live(filled.desk.controllers, clock.today())
    assert filled.desk.cases.page(status=CaseStatus.DONE_HERE).total == 1
    assert filled.desk.cases.card(4).answer.counters.grants == 1
    sys.modules.pop("demonstration_life")
