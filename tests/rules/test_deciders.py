"""Who may decide, as a table a lawyer can hold against paragraphs 69-78."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.rules.deciders import deciders
from app.rules.facts import Case
from app.rules.rulebook import Profile
from app.rules.terms import Decider, Level, Origin, StepKind

P, HA = "president", "head_of_administration"
SSC, SC = "council_secretary", "state_counsellor"
# origin: first extension, transfer, repeated extension, new term, removal - each with its paragraph.
TABLE = {
    Origin.GENERAL: ("69 P HA", "69 P HA", "72 P HA", "70 P HA", "76 P HA"),
    Origin.SECURITY_COUNCIL: ("69 SSC", "69 SSC", "72 P SSC", "70 P SSC", "76 P SSC"),
    Origin.ASSEMBLY: ("69 P HA", "69 P HA", "72 P HA", "70 P HA", "76 P HA"),
    Origin.PERSONAL: ("74 P", "69 P HA", "74 P", "70 P HA", "77 P"),
    Origin.PUBLISHED: ("69 P HA", "69 P HA", "72 P HA", "70 P HA", "77 P"),
    Origin.STATE_COUNSELLOR: ("71 P HA SC", "71 P HA SC", "71 P HA SC", "71 P HA SC", "78 P HA SC"),
    Origin.ADDRESS_PLAN: ("69 P HA", "69 P HA", "72 P", "70 P HA", "76 P HA"),
    Origin.ELECTION_PROGRAMME: ("69 P HA", "69 P HA", "72 P", "70 P HA", "76 P HA"),
}
STEPS = [
    (StepKind.EXTEND, False),
    (StepKind.TRANSFER_MEDIUM, False),
    (StepKind.EXTEND, True),
    (StepKind.RESCHEDULE, False),
    (StepKind.REMOVE, False),
]
NAMES = {"P": P, "HA": HA, "SSC": SSC, "SC": SC}
CASE = Case(date(2026, 3, 2), date(2026, 3, 4))
ROWS = [(origin, *step, cell) for origin, row in TABLE.items() for step, cell in zip(STEPS, row, strict=True)]


@pytest.mark.parametrize(("origin", "kind", "repeated", "cell"), ROWS)
def test_the_table_of_deciders(origin: Origin, kind: StepKind, repeated: bool, cell: str) -> None:
    paragraph, *who = cell.split()
    said = deciders(replace(CASE, origin=origin), kind, repeated=repeated, profile=Profile())
    assert said.paragraph == paragraph
    assert said.who == tuple(sorted(Decider(NAMES[name]) for name in who))


@pytest.mark.parametrize("origin", Origin)
def test_both_transfers_have_the_same_deciders(origin: Origin) -> None:
    case = replace(CASE, origin=origin)
    medium, long = (
        deciders(case, kind, repeated=False, profile=Profile())
        for kind in (StepKind.TRANSFER_MEDIUM, StepKind.TRANSFER_LONG)
    )
    assert medium == long


@pytest.mark.parametrize("origin", Origin)
@pytest.mark.parametrize(
    ("level", "who"),
    [
        (Level.GOVERNMENT, ("deputy_prime_minister", "prime_minister")),
        (Level.CENTRAL_BODY, ("first_head",)),
        (Level.LOCAL_BODY, ("first_head",)),
    ],
)
def test_control_elsewhere_is_decided_there(origin: Origin, level: Level, who: tuple[str, ...]) -> None:
    case = replace(CASE, origin=origin, level=level)
    for kind, repeated in STEPS:
        said = deciders(case, kind, repeated=repeated, profile=Profile())
        assert said.who == who
        assert said.paragraph == ("76" if kind is StepKind.REMOVE else "74-1")


def test_a_regulation_may_name_others_for_moves_but_not_for_removal() -> None:
    own = Profile({**Profile().deciders, Level.CENTRAL_BODY: frozenset({Decider.DEPUTY_PRIME_MINISTER})})
    case = replace(CASE, level=Level.CENTRAL_BODY)
    assert deciders(case, StepKind.EXTEND, repeated=False, profile=own).who == (Decider.DEPUTY_PRIME_MINISTER,)
    assert deciders(case, StepKind.REMOVE, repeated=False, profile=own).who == (Decider.FIRST_HEAD,)


@pytest.mark.parametrize("origin", Origin)
@pytest.mark.parametrize("level", Level)
def test_restoring_control_is_for_the_president_and_the_head_of_the_administration(
    origin: Origin, level: Level
) -> None:
    case = replace(CASE, origin=origin, level=level)
    said = deciders(case, StepKind.REINSTATE, repeated=False, profile=Profile())
    assert (said.who, said.paragraph) == ((Decider.HEAD_OF_ADMINISTRATION, Decider.PRESIDENT), "76")


def test_closing_its_own_control_is_the_bodys_own_act() -> None:
    assert deciders(CASE, StepKind.CLOSE_OWN, repeated=False, profile=Profile()).who == ()
