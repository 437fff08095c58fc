"""The advice on a move says which rule it rests on, and to which type of control the asked date leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.editions import shipped_rulebook
from app.rules.advice import Questions, advise
from app.rules.facts import FixedDate
from app.rules.terms import ControlType, Ground, Rule, StepKind
from tests.rules.test_advice import CASE, IN_LONG, IN_MEDIUM

BOOK = shipped_rulebook()


@pytest.mark.parametrize(
    ("asked", "rule", "values"),
    [
        (Questions(ground=Ground.EMERGENCY), Rule.DECISIONS_RESCHEDULE_GROUNDS, {}),
        (
            Questions(external_circumstances=True, new_deadline=IN_MEDIUM),
            Rule.DECISIONS_TRANSFER_MEDIUM, {"type": ControlType.MEDIUM},
        ),
        (
            Questions(external_circumstances=True, effect_watched=True, new_deadline=IN_LONG),
            Rule.DECISIONS_TRANSFER_LONG, {"type": ControlType.LONG},
        ),
    ],
)  # fmt: skip
def test_the_advice_names_its_rule_and_the_type_the_date_leads_to(
    asked: Questions, rule: Rule, values: dict[str, object]
) -> None:
    found = advise(CASE, asked, BOOK)
    assert found is not None
    assert (found.why.about, found.why.rule, found.why.values) == ("kind", rule, values)


def test_a_medium_term_moved_within_medium_control_is_an_extension() -> None:
    medium = replace(CASE, term=FixedDate(IN_MEDIUM))
    asked = Questions(external_circumstances=True, effect_watched=True, new_deadline=date(2026, 7, 1))
    found = advise(medium, asked, BOOK)
    assert found is not None
    assert (found.kind, found.why.code) == (StepKind.EXTEND, "advice.same_type")
