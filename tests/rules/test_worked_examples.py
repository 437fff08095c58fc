"""The worked examples: each question gives its answer, word for word but for the sentences."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

import resources
from app.editions import shipped_rulebook
from app.rules.decisions import answer
from app.rules.facts import Case, FixedDate, PastStep, Step
from app.rules.readings import SUB_PARAGRAPH_FIVE
from app.rules.terms import Basis, Decider, Ground, LetterPart, Mark, Origin, Rule, StepKind
from app.scenarios import question, written

EXAMPLES = json.loads(resources.path("rules", "situations", "examples.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("example", EXAMPLES, ids=[example["question"]["name"] for example in EXAMPLES])
def test_worked_example(example: dict[str, Any]) -> None:
    asked = question(example["question"])
    given = written(asked.name, answer(asked.case, asked.step, shipped_rulebook()), lambda code, values: code)
    del given["why"]
    for part in ("breaches", "requires", "consequences"):
        for finding in given[part]:
            del finding["message"]
    assert given == example["answer"]


def test_there_are_twenty_eight() -> None:
    assert len(EXAMPLES) == 28


def base() -> Case:
    return Case(date(2026, 3, 2), date(2026, 3, 4), term=FixedDate(date(2026, 5, 20)))


def test_a_step_without_a_decider_says_who_may_decide() -> None:
    step = Step(StepKind.REMOVE, date(2026, 5, 18), ground=Ground.EXECUTED, basis=frozenset(Basis))
    said = answer(base(), step, shipped_rulebook())
    assert [(finding.rule, finding.paragraph) for finding in said.requires] == [(Rule.DECISIONS_DECIDER, "76")]
    assert said.deciders == (Decider.HEAD_OF_ADMINISTRATION, Decider.PRESIDENT)


def test_a_date_written_for_the_coexecutors_wins() -> None:
    case = replace(base(), bodies=2, coexecutor_on=date(2026, 4, 1))
    owed = {o.rule: o for o in answer(case, None, shipped_rulebook()).obligations}
    assert owed[Rule.OBLIGATIONS_COEXECUTOR].due_on == date(2026, 4, 1)
    assert owed[Rule.OBLIGATIONS_COEXECUTOR].why.code == "why.coexecutor_written"


def test_a_written_date_does_not_lengthen_the_one_day_of_very_urgent() -> None:
    case = replace(base(), term=None, mark=Mark.VERY_URGENT, bodies=2, coexecutor_on=date(2026, 3, 10))
    owed = {o.rule: o for o in answer(case, None, shipped_rulebook()).obligations}
    assert owed[Rule.OBLIGATIONS_COEXECUTOR].due_on == date(2026, 3, 5)
    urgent = answer(replace(case, mark=Mark.URGENT), None, shipped_rulebook())
    assert {o.rule: o.due_on for o in urgent.obligations}[Rule.OBLIGATIONS_COEXECUTOR] == date(2026, 3, 10)


def test_a_coexecutors_day_before_receipt_becomes_the_day_of_receipt() -> None:
    case = replace(base(), bodies=2, coexecutor_on=date(2026, 3, 1))
    owed = {o.rule: o for o in answer(case, None, shipped_rulebook()).obligations}
    assert owed[Rule.OBLIGATIONS_COEXECUTOR].due_on == date(2026, 3, 4)


def test_handing_over_ends_nothing_that_is_owed() -> None:
    basis = frozenset({Basis.PROPOSAL, Basis.EXPERT_CONCLUSION})
    step = Step(StepKind.REMOVE, date(2026, 5, 18), Decider.PRESIDENT, basis=basis, ground=Ground.HANDED_OVER)
    said = answer(base(), step, shipped_rulebook())
    assert said.allowed
    assert said.obligations
    assert said.deadline == date(2026, 5, 20)


def test_the_last_days_of_time_are_refused_not_a_crash() -> None:
    case = replace(base(), origin=Origin.PERSONAL, term=None, signed_on=date(9999, 12, 30))
    said = answer(case, None, shipped_rulebook())
    assert [finding.rule for finding in said.requires] == [Rule.TERMS_CALENDAR]


def test_the_reading_of_paragraphs_71_and_78_is_told() -> None:
    case = replace(base(), origin=Origin.STATE_COUNSELLOR)
    for kind, paragraph in ((StepKind.RESCHEDULE, "71"), (StepKind.REMOVE, "78")):
        said = answer(case, Step(kind, date(2026, 5, 18), Decider.STATE_COUNSELLOR), shipped_rulebook())
        told = [reason for reason in said.why if SUB_PARAGRAPH_FIVE.code in reason.readings]
        assert [(reason.about, reason.paragraph) for reason in told] == [("deciders", paragraph)]


def test_restoring_control_names_the_ground_that_was_broken() -> None:
    removed = (PastStep(StepKind.REMOVE, True, date(2026, 5, 18)),)
    basis = frozenset({Basis.EXPERT_CONCLUSION})
    step = Step(StepKind.REINSTATE, date(2026, 6, 1), Decider.PRESIDENT, basis=basis, new_deadline=date(2026, 7, 3))
    said = answer(replace(base(), history=removed), step, shipped_rulebook())
    assert [finding.code for finding in said.requires] == ["decisions.reinstate_ground"]


@pytest.mark.parametrize(
    ("origin", "code"),
    [
        (Origin.SECURITY_COUNCIL, ["decisions.exceptional_council"]),
        (Origin.ELECTION_PROGRAMME, ["decisions.exceptional_plan"]),
        (Origin.GENERAL, []),
    ],
)
def test_a_repeated_extension_needs_an_exceptional_reason_where_72_says_so(origin: Origin, code: list[str]) -> None:
    granted = (PastStep(StepKind.EXTEND, True, date(2026, 5, 19), date(2026, 5, 18), date(2026, 6, 19)),)
    step = Step(
        StepKind.EXTEND,
        date(2026, 6, 19),
        Decider.PRESIDENT,
        letter_on=date(2026, 6, 18),
        letter_states=frozenset(LetterPart),
        basis=frozenset({Basis.EXPERT_CONCLUSION}),
        new_deadline=date(2026, 7, 17),
        discipline_considered=True,
    )
    said = answer(replace(base(), origin=origin, history=granted), step, shipped_rulebook())
    assert [finding.code for finding in said.requires] == code
