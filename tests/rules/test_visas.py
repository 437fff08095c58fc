"""Visas: whose are asked for, which are missing, which do not hold (11, 14-16, 24)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given

from app.rules.drafts import ActDraft, Order, Papers, Visa
from app.rules.outcome import Finding
from app.rules.sheets import sheet_verdict, sheets_to_sign, unsigned_sheets
from app.rules.terms import (
    Contents,
    DeveloperRole,
    Initiator,
    Language,
    Phase,
    Position,
    Rule,
    Track,
    VisaWord,
)
from app.rules.visas import (
    SUPERVISORS,
    acting_verdict,
    missing_visas,
    needs_prime_minister,
    one_visa,
    required_visas,
    visa_verdict,
)
from app.wording import wording
from tests.rules.draft_strategies import AGENCY, COMMITTEE, MINISTRY, all_put, drafts, few, papers

ON = date(2026, 4, 14)
DRAFT = ActDraft(Initiator.GOVERNMENT, MINISTRY, contents=Contents.STATE_SECRETS)


def positions(draft: ActDraft, phase: Phase = Phase.AGREEMENT) -> list[Position]:
    return [asked.position for asked in required_visas(draft, phase)]


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]


def test_an_ordinary_draft_is_visaed_by_developer_justice_and_budget_planning() -> None:
    assert positions(DRAFT) == [Position.DEVELOPER_HEAD, Position.JUSTICE_HEAD, Position.BUDGET_HEAD]
    asked = required_visas(DRAFT, Phase.AGREEMENT)
    assert [line.order for line in asked] == [1, 2, 3]
    assert {line.paragraph for line in asked} == {"14"}
    assert {line.medium for line in asked} == {Track.PAPER}
    assert asked[0].body == MINISTRY
    assert [line.why for line in asked] == [("visa.developer",), ("visa.justice",), ("visa.budget",)]


def test_judges_are_visaed_by_the_developers_head_alone() -> None:
    draft = replace(DRAFT, judges=True, interested=(AGENCY,), touches_government=True, raises_spending=True)
    (asked,) = required_visas(draft, Phase.AGREEMENT)
    assert (asked.position, asked.why) == (Position.DEVELOPER_HEAD, ("visa.judges",))
    assert not needs_prime_minister(draft)


@pytest.mark.parametrize(
    ("role", "absent"),
    [(DeveloperRole.JUSTICE, Position.JUSTICE_HEAD), (DeveloperRole.BUDGET, Position.BUDGET_HEAD)],
)
def test_a_developer_is_not_asked_twice(role: DeveloperRole, absent: Position) -> None:
    assert absent not in positions(replace(DRAFT, developer_role=role))
    assert len(positions(replace(DRAFT, developer_role=role))) == 2


def test_higher_spending_is_sealed_by_prime_minister_and_head_of_the_office() -> None:
    asked = required_visas(replace(DRAFT, raises_spending=True), Phase.AGREEMENT)
    assert [(line.position, line.paragraph) for line in asked[-2:]] == [
        (Position.PRIME_MINISTER, "16"),
        (Position.GOVERNMENT_OFFICE_HEAD, "16"),
    ]
    assert asked[-1].why == ("visa.raises_spending",)


def test_powers_of_the_government_ask_for_the_prime_minister_but_not_for_the_seal() -> None:
    asked = positions(replace(DRAFT, touches_government=True))
    assert asked[-1] is Position.PRIME_MINISTER
    assert Position.GOVERNMENT_OFFICE_HEAD not in asked


def test_one_person_stands_once_with_every_reason() -> None:
    draft = replace(
        DRAFT, touches_government=True, lowers_income=True, raises_spending=True, government_initiative=True
    )
    asked = required_visas(draft, Phase.AGREEMENT)
    (minister,) = [line for line in asked if line.position is Position.PRIME_MINISTER]
    assert minister.why == (
        "visa.government_powers", "visa.lowers_income", "visa.raises_spending", "visa.government_initiative",
    )  # fmt: skip
    assert minister.paragraph == "16"
    assert minister.order == 4
    assert len(asked) == 5


def test_a_body_named_twice_stands_once_with_both_paragraphs() -> None:
    draft = replace(DRAFT, interested=(AGENCY, " ", f" {MINISTRY} "), touches_bodies=(AGENCY.upper(), COMMITTEE))
    heads = [line for line in required_visas(draft, Phase.AGREEMENT) if line.position is Position.BODY_HEAD]
    assert [(line.body, line.paragraph) for line in heads] == [(AGENCY, "14, 16"), (COMMITTEE, "16")]
    assert heads[0].why == ("visa.interested", "visa.body_powers")


def test_the_administrations_own_draft_is_agreed_on_paper_by_11_and_16() -> None:
    draft = ActDraft(
        Initiator.ADMINISTRATION,
        "Ойдан шығарылған бөлім",
        track=Track.ELECTRONIC,
        interested=(AGENCY,),
        touches_government=True,
    )
    asked = required_visas(draft, Phase.AGREEMENT)
    assert [(line.position, line.paragraph) for line in asked] == [
        (Position.UNIT_HEAD, "11"),
        (Position.BODY_HEAD, "11"),
        (Position.PRIME_MINISTER, "16"),
    ]
    assert {line.medium for line in asked} == {Track.PAPER}
    assert Position.DEVELOPER_HEAD not in positions(draft, Phase.FINAL)
    assert Position.PRIME_MINISTER in positions(draft, Phase.FINAL)


def test_the_final_version_is_visaed_up_to_the_head_of_the_administration() -> None:
    draft = replace(DRAFT, supervisor=Position.COUNCIL_SECRETARY, counsellor_visa=True)
    assert positions(draft, Phase.FINAL) == [
        Position.DEVELOPER_HEAD, Position.PRIME_MINISTER, Position.LEGAL_DEPARTMENT, Position.STATE_COUNSELLOR,
        Position.COUNCIL_SECRETARY, Position.GENERAL_DEPARTMENT_HEAD, Position.HEAD_OF_ADMINISTRATION,
    ]  # fmt: skip
    assert {line.medium for line in required_visas(draft, Phase.FINAL)} == {Track.PAPER}
    assert {line.paragraph for line in required_visas(draft, Phase.FINAL)} == {"24"}


def test_of_an_open_draft_the_legal_departments_visa_stays_electronic() -> None:
    draft = replace(DRAFT, contents=Contents.OPEN, counsellor_visa=True)
    electronic = {line.position for line in required_visas(draft, Phase.FINAL) if line.medium is Track.ELECTRONIC}
    assert electronic == {Position.LEGAL_DEPARTMENT, Position.STATE_COUNSELLOR}


def test_a_court_draft_without_effect_on_the_government_needs_no_prime_minister() -> None:
    draft = ActDraft(Initiator.SUPREME_COURT, "Ойдан шығарылған сот")
    assert Position.PRIME_MINISTER not in positions(draft, Phase.FINAL)
    assert needs_prime_minister(replace(draft, touches_government=True))
    assert needs_prime_minister(replace(draft, lowers_income=True))
    assert needs_prime_minister(replace(draft, raises_spending=True))
    assert needs_prime_minister(replace(draft, government_initiative=True))
    assert needs_prime_minister(replace(draft, initiator=Initiator.LOCAL_BODY))


def test_any_supervising_official_counts_until_one_is_named() -> None:
    for official in SUPERVISORS:
        visa = Visa(official, ON)
        assert not [
            asked
            for asked in missing_visas(required_visas(DRAFT, Phase.FINAL), [visa], 1)
            if asked.position is Position.SUPERVISING_OFFICIAL
        ]
    named = replace(DRAFT, supervisor=Position.ASSISTANT)
    missing = missing_visas(required_visas(named, Phase.FINAL), [Visa(Position.ADVISER, ON)], 1)
    assert Position.ASSISTANT in [asked.position for asked in missing]


def test_visas_of_a_closed_round_and_dissent_do_not_count() -> None:
    draft = replace(DRAFT, judges=True, round=2)
    old = Visa(Position.DEVELOPER_HEAD, ON)
    required = required_visas(draft, Phase.AGREEMENT)
    assert len(missing_visas(required, [old], 2)) == 1
    assert len(missing_visas(required, [replace(old, round=2, word=VisaWord.DISSENT)], 2)) == 1
    assert missing_visas(required, [replace(old, round=2, word=VisaWord.WITH_REMARKS)], 2) == []


def test_missing_visas_are_named_with_their_body_and_place() -> None:
    draft = replace(DRAFT, interested=(AGENCY,))
    verdict = visa_verdict(draft, Phase.AGREEMENT, [Visa(Position.JUSTICE_HEAD, ON)])
    assert codes(verdict.requires) == [
        "drafting.visa_missing_body", "drafting.visa_missing", "drafting.visa_missing_body",
    ]  # fmt: skip
    assert [finding.values["body"] for finding in verdict.requires] == [MINISTRY, "", AGENCY]
    assert [finding.values["order"] for finding in verdict.requires] == [1, 3, 4]
    assert {finding.rule for finding in verdict.requires} == {Rule.DRAFTING_VISAS}
    final = visa_verdict(draft, Phase.FINAL, [])
    assert {finding.rule for finding in final.requires} == {Rule.DRAFTING_FINAL_VISAS}


def test_visas_of_another_round_are_not_judged() -> None:
    draft = replace(DRAFT, judges=True, round=2, round_opened_on=ON)
    stale = Visa(Position.DEVELOPER_HEAD, ON - timedelta(days=9), acting=True)
    verdict = visa_verdict(draft, Phase.AGREEMENT, [stale, Visa(Position.DEVELOPER_HEAD, ON, round=2)])
    assert verdict.allowed
    assert verdict.refusal is None


def test_a_visa_older_than_its_round_does_not_hold() -> None:
    draft = replace(DRAFT, round_opened_on=ON)
    (finding,) = one_visa(Visa(Position.JUSTICE_HEAD, ON - timedelta(days=1)), draft).breaches
    assert (finding.code, finding.paragraph) == ("drafting.visa_before_round", "14")
    assert one_visa(Visa(Position.JUSTICE_HEAD, ON), draft).allowed
    (final,) = one_visa(Visa(Position.JUSTICE_HEAD, ON - timedelta(days=1)), draft, Rule.DRAFTING_FINAL_VISAS).breaches
    assert final.paragraph == "24"


def test_a_dissent_is_named() -> None:
    verdict = one_visa(Visa(Position.BODY_HEAD, ON, AGENCY, VisaWord.DISSENT), DRAFT)
    assert [(finding.code, finding.paragraph) for finding in verdict.requires] == [("drafting.visa_dissent_body", "18")]
    assert one_visa(Visa(Position.BODY_HEAD, ON, AGENCY, VisaWord.WITH_REMARKS), DRAFT).allowed


ORDER = Order("№ 12-б (ойдан шығарылған)", date(2026, 4, 6), date(2026, 4, 17), copy_attached=True)


@pytest.mark.parametrize(
    ("on", "until", "code"),
    [
        (date(2026, 4, 6), ORDER.until, None),
        (date(2026, 4, 17), ORDER.until, None),
        (date(2026, 4, 18), ORDER.until, "drafting.acting_outside_order"),
        (date(2026, 4, 5), ORDER.until, "drafting.acting_outside_order"),
        (date(2026, 4, 5), None, "drafting.acting_before_order"),
        (date(2027, 4, 18), None, None),
    ],
)
def test_an_acting_person_signs_only_within_the_dates_of_the_order(
    on: date, until: date | None, code: str | None
) -> None:
    visa = Visa(Position.JUSTICE_HEAD, on, acting=True, order=replace(ORDER, until=until))
    verdict = acting_verdict(visa)
    assert codes(verdict.breaches) == ([code] if code else [])
    assert not verdict.requires
    for finding in verdict.breaches:
        assert finding.paragraph == "15"
        assert wording(Language.KAZAKH).say(finding.code, finding.values)


def test_an_acting_visa_needs_the_order_and_its_copy() -> None:
    bare = Visa(Position.JUSTICE_HEAD, ON, acting=True)
    assert codes(acting_verdict(bare).requires) == ["drafting.acting_without_order"]
    copyless = replace(bare, order=replace(ORDER, copy_attached=False))
    assert codes(acting_verdict(copyless).requires) == ["drafting.acting_order_copy"]
    late = acting_verdict(replace(copyless, on=date(2026, 5, 4)))
    assert codes((*late.breaches, *late.requires)) == ["drafting.acting_outside_order", "drafting.acting_order_copy"]
    draft = replace(DRAFT, judges=True)
    judged = visa_verdict(draft, Phase.AGREEMENT, [replace(copyless, position=Position.DEVELOPER_HEAD)])
    assert codes(judged.requires) == ["drafting.acting_order_copy"]


@few
@given(drafts)
def test_a_full_sheet_is_always_enough(draft: ActDraft) -> None:
    for phase in Phase:
        verdict = visa_verdict(draft, phase, all_put(draft, phase, ON))
        assert verdict.allowed


@few
@given(drafts, papers)
def test_a_visa_asked_for_is_missing_or_given_and_orders_run_from_one(draft: ActDraft, held: Papers) -> None:
    for phase in Phase:
        required = required_visas(draft, phase)
        assert [asked.order for asked in required] == list(range(1, len(required) + 1))
        assert len({(asked.position, asked.body.casefold()) for asked in required}) == len(required)
        missing = missing_visas(required, held.visas, draft.round)
        assert set(missing) <= set(required)
        assert all(wording(language).say(why) for asked in required for why in asked.why for language in Language)


@few
@given(drafts)
def test_state_secrets_are_visaed_on_paper_only(draft: ActDraft) -> None:
    secret = replace(draft, contents=Contents.STATE_SECRETS, track=Track.PAPER)
    for phase in Phase:
        assert all(asked.medium is Track.PAPER for asked in required_visas(secret, phase))


@pytest.mark.parametrize(
    ("initiator", "sheets", "wanted"),
    [
        (Initiator.ADMINISTRATION, 1, ()),
        (Initiator.ADMINISTRATION, 2, (2,)),
        (Initiator.ADMINISTRATION, 4, (2, 3, 4)),
        (Initiator.GOVERNMENT, 4, ()),
    ],
)
def test_every_sheet_but_the_first_of_the_administrations_draft(
    initiator: Initiator, sheets: int, wanted: tuple[int, ...]
) -> None:
    assert sheets_to_sign(ActDraft(initiator, sheets=sheets), Phase.AGREEMENT) == wanted


def test_every_sheet_of_the_final_version() -> None:
    draft = replace(DRAFT, final_sheets=3)
    assert sheets_to_sign(draft, Phase.FINAL) == (1, 2, 3)
    assert unsigned_sheets(draft, Phase.FINAL, Papers(final_signed_sheets=frozenset({2}))) == (1, 3)
    verdict = sheet_verdict(draft, Phase.FINAL, Papers(final_signed_sheets=frozenset({2, 4, 0})))
    assert [(f.code, f.paragraph, f.values["sheets"]) for f in (*verdict.breaches, *verdict.requires)] == [
        ("drafting.sheet_unknown", "24", (0, 4)),
        ("drafting.sheets_unsigned", "24", (1, 3)),
    ]
    assert sheet_verdict(draft, Phase.FINAL, Papers(final_signed_sheets=frozenset({1, 2, 3}))).allowed


def test_the_draft_being_agreed_has_its_own_ticks() -> None:
    draft = ActDraft(Initiator.ADMINISTRATION, MINISTRY, sheets=3, final_sheets=1)
    held = Papers(signed_sheets=frozenset({3}), final_signed_sheets=frozenset({1}))
    (finding,) = sheet_verdict(draft, Phase.AGREEMENT, held).requires
    assert (finding.paragraph, finding.values["sheets"], finding.values["count"]) == ("11", (2,), 3)
    assert sheet_verdict(draft, Phase.FINAL, held).allowed
