"""What nobody has said is not so: a fact left out is empty, and the names lists are kept under stay the same."""

from __future__ import annotations

from dataclasses import MISSING, fields

import pytest

from app.rules.reports import Report
from app.rules.road_maps import Approval, RoadMap
from app.rules.stages import OpenWork
from app.rules.visas import RequiredVisa
from app.rules.windows import Window


@pytest.mark.parametrize("kind", [Report, RoadMap, Approval, OpenWork, RequiredVisa])
def test_a_fact_that_is_not_given_is_empty(kind: type) -> None:
    given = {field.name: field.default for field in fields(kind) if field.default is not MISSING}
    assert given
    assert not any(given.values()), given


def test_kept_filters_and_links_name_the_windows_by_these_words() -> None:
    assert [window.value for window in Window] == ["overdue", "today", "three_days", "ten_days"]
