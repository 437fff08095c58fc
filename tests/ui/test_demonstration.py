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
    copies = filled.desk.controllers.paper.copies
    assert (len(copies.copies()), len(copies.spoiled()), len(copies.acts())) == (6, 2, 1)
    sys.modules.pop("demonstration_life")


def test_plans_road_maps_decrees_and_draft_instructions_are_there_too(
    filled: MainWindow, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    from demonstration_plans import plan_ahead

    plan_ahead(filled.desk.controllers, clock.today())
    planning = filled.desk.controllers.planning
    assert len(planning.plans.listed()) == 2
    assert any(row.road_map_id and row.measures == 4 for row in planning.road_maps.listed().rows)
    assert len(planning.decrees.register(clock.today().year).rows) == 3
    assert len(planning.drafts.listed()) == 1
    assert filled.desk.controllers.draft_duties.listed()
    sys.modules.pop("demonstration_plans")
