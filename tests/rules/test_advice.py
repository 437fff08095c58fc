"""Three questions lead to the right one of extension, transfer and new term (69, 70, 72)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.editions import shipped_rulebook
from app.rules.advice import Questions, advise
from app.rules.facts import Case, FixedDate, PastStep
from app.rules.terms import Ground, StepKind

BOOK = shipped_rulebook()
CASE = Case(date(2026, 3, 2), date(2026, 3, 4), term=FixedDate(date(2026, 3, 30)))  # short-term
IN_MEDIUM, IN_LONG, STILL_SHORT = date(2026, 6, 1), date(2026, 12, 1), date(2026, 4, 2)
GRANTED = PastStep(StepKind.EXTEND, True, date(2026, 3, 27), date(2026, 3, 26), date(2026, 4, 2))


def kind_and_code(case: Case, asked: Questions) -> tuple[StepKind, str, str]:
    found = advise(case, asked, BOOK)
    assert found is not None
    return found.kind, found.why.paragraph, found.why.code


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (Questions(ground=Ground.FURTHER_MATTERS), (StepKind.RESCHEDULE, "70", "advice.new_term")),
        (Questions(new_deadline=IN_MEDIUM), (StepKind.EXTEND, "69", "advice.no_circumstances")),
        (
            Questions(external_circumstances=True, new_deadline=IN_MEDIUM),
            (StepKind.TRANSFER_MEDIUM, "69", "advice.transfer"),
        ),
        (
            Questions(external_circumstances=True, effect_watched=True, new_deadline=IN_LONG),
            (StepKind.TRANSFER_LONG, "69", "advice.transfer"),
        ),
        (Questions(external_circumstances=True, new_deadline=IN_LONG), (StepKind.EXTEND, "69", "advice.no_effect")),
        (
            Questions(external_circumstances=True, new_deadline=STILL_SHORT),
            (StepKind.EXTEND, "69", "advice.same_type"),
        ),
    ],
)
def test_the_answers_lead_to_one_move(asked: Questions, expected: tuple[StepKind, str, str]) -> None:
    assert kind_and_code(CASE, asked) == expected


def test_after_the_one_grant_only_a_repeated_extension_or_a_new_term_remains() -> None:
    moved = replace(CASE, history=(GRANTED,))
    asked = Questions(external_circumstances=True, effect_watched=True, new_deadline=IN_LONG)
    assert kind_and_code(moved, asked) == (StepKind.EXTEND, "72", "advice.grant_used")
    assert kind_and_code(moved, replace(asked, ground=Ground.EMERGENCY))[0] is StepKind.RESCHEDULE


def test_without_a_date_the_kind_of_a_transfer_is_not_known() -> None:
    assert advise(CASE, Questions(external_circumstances=True), BOOK) is None
    assert advise(replace(CASE, term=None), Questions(external_circumstances=True, new_deadline=IN_LONG), BOOK) is None


def test_a_date_without_a_calendar_is_no_reason_to_fail() -> None:
    assert advise(CASE, Questions(external_circumstances=True, new_deadline=date(2099, 1, 5)), BOOK) is not None
