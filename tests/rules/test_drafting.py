"""Drafts of acts: track, initiator, package, treaties, submission and presentation (10-24)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from app.editions import shipped_rulebook
from app.rules.drafting import (
    PRESENTED_BY,
    initiator_verdict,
    presentation_verdict,
    submission_signatory,
    submission_verdict,
    track_verdict,
    treaty_limit,
    treaty_verdict,
)
from app.rules.drafts import ActDraft, Attachment, Order, Papers, Submission, Visa
from app.rules.packages import checklist, note_signatory, package_verdict
from app.rules.terms import Contents, Initiator, Language, NotePart, PackageItem, Phase, Position, Track
from app.rules.verdicts import Verdict
from app.wording import wording
from tests.rules.draft_strategies import MINISTRY, all_put, drafts, few, papers, submissions

BOOK = shipped_rulebook()
NUMBERS = BOOK.parameters
ON = date(2026, 4, 14)
SECRET = ActDraft(Initiator.GOVERNMENT, MINISTRY, contents=Contents.STATE_SECRETS)
NOTE = Attachment(PackageItem.NOTE, 3, Position.PRIME_MINISTER, frozenset(NotePart))
PACKAGE = tuple(Attachment(item) for item in (PackageItem.TEXT_KK, PackageItem.TEXT_RU, PackageItem.APPROVAL_SHEET))
SUBMISSION = Submission(ON, Position.PRIME_MINISTER, "№ 11 (ойдан шығарылған)")


def found(verdict: Verdict) -> list[tuple[str, str]]:
    return [(finding.code, finding.paragraph) for finding in (*verdict.breaches, *verdict.requires)]


@pytest.mark.parametrize(
    ("contents", "track", "reason", "initiator", "code"),
    [
        (Contents.STATE_SECRETS, Track.PAPER, "", Initiator.GOVERNMENT, None),
        (Contents.STATE_SECRETS, Track.ELECTRONIC, "", Initiator.GOVERNMENT, "drafting.secrets_on_paper_only"),
        (Contents.STATE_SECRETS, Track.ELECTRONIC, "", Initiator.ADMINISTRATION, "drafting.secrets_on_paper_only"),
        (Contents.RESTRICTED, Track.PAPER, " ", Initiator.GOVERNMENT, "drafting.paper_reason"),
        (Contents.RESTRICTED, Track.PAPER, "арна жоқ (сынақ)", Initiator.GOVERNMENT, None),
        (Contents.RESTRICTED, Track.ELECTRONIC, "", Initiator.GOVERNMENT, None),
        (Contents.OPEN, Track.ELECTRONIC, "", Initiator.GOVERNMENT, None),
        (Contents.OPEN, Track.PAPER, "", Initiator.GOVERNMENT, "drafting.open_goes_electronically"),
        (Contents.OPEN, Track.PAPER, "", Initiator.ADMINISTRATION, None),
    ],
)
def test_track(contents: Contents, track: Track, reason: str, initiator: Initiator, code: str | None) -> None:
    draft = ActDraft(initiator, MINISTRY, contents=contents, track=track, paper_reason=reason)
    verdict = track_verdict(draft)
    assert found(verdict) == ([(code, "14")] if code else [])
    assert bool(verdict.requires) == (code == "drafting.paper_reason")


@pytest.mark.parametrize(
    ("initiator", "submits", "signs_note"),
    [
        (Initiator.ADMINISTRATION, None, None),
        (Initiator.GOVERNMENT, Position.PRIME_MINISTER, Position.PRIME_MINISTER),
        (Initiator.LOCAL_BODY, Position.PRIME_MINISTER, Position.PRIME_MINISTER),
        (Initiator.SUPREME_COURT, Position.DEVELOPER_HEAD, Position.DEVELOPER_HEAD),
        (Initiator.DIRECT_BODY, Position.DEVELOPER_HEAD, Position.DEVELOPER_HEAD),
        (Initiator.DESIGNATED, Position.DEVELOPER_HEAD, Position.DEVELOPER_HEAD),
    ],
)
def test_who_signs_submission_and_note(
    initiator: Initiator, submits: Position | None, signs_note: Position | None
) -> None:
    assert submission_signatory(initiator) is submits
    if signs_note is not None:
        assert note_signatory(initiator) is signs_note


def test_the_government_submits_by_resolution_signed_by_the_prime_minister() -> None:
    assert initiator_verdict(SECRET, SUBMISSION).allowed
    assert found(initiator_verdict(SECRET, Submission(ON))) == [
        ("drafting.submission_unsigned", "14"),
        ("drafting.resolution_missing", "13"),
    ]
    wrong = replace(SUBMISSION, signed_by=Position.DEPUTY_PRIME_MINISTER, resolution=" ")
    assert found(initiator_verdict(SECRET, wrong)) == [
        ("drafting.submission_signatory", "14"),
        ("drafting.resolution_missing", "13"),
    ]


def test_a_court_submits_by_its_own_head_without_a_resolution() -> None:
    draft = ActDraft(Initiator.SUPREME_COURT, "Ойдан шығарылған сот")
    assert initiator_verdict(draft, Submission(ON, Position.DEVELOPER_HEAD)).allowed


def test_a_designated_body_names_its_designation_and_every_draft_its_developer() -> None:
    draft = ActDraft(Initiator.DESIGNATED)
    assert found(initiator_verdict(draft, None)) == [
        ("drafting.designation_missing", "10"),
        ("drafting.developer_missing", "10"),
    ]
    named = replace(draft, designation="№ 4 (ойдан шығарылған)", developer=MINISTRY)
    assert initiator_verdict(named, None).allowed


def test_the_administration_submits_nothing_to_itself() -> None:
    draft = ActDraft(Initiator.ADMINISTRATION, "Ойдан шығарылған бөлім")
    assert initiator_verdict(draft, Submission(ON)).allowed
    assert checklist(draft, Papers(), NUMBERS) == ()


def items(draft: ActDraft, held: Papers | None = None) -> list[PackageItem]:
    return [asked.item for asked in checklist(draft, held or Papers(), NUMBERS)]


def test_the_plain_package() -> None:
    assert items(SECRET) == [
        PackageItem.TEXT_KK, PackageItem.TEXT_RU, PackageItem.NOTE, PackageItem.APPROVAL_SHEET,
    ]  # fmt: skip
    asked = checklist(SECRET, Papers(), NUMBERS)
    assert [line.paragraph for line in asked] == ["13", "13", "15", "15"]
    assert [line.sub_paragraph for line in asked] == ["", "", "1)", "4)"]
    assert asked[2].most_sheets == 3
    assert checklist(replace(SECRET, complex=True), Papers(), NUMBERS)[2].most_sheets == 5
    court = checklist(ActDraft(Initiator.SUPREME_COURT, MINISTRY), Papers(), NUMBERS)
    assert [line.paragraph for line in court[:2]] == ["18", "18"]
    assert court[2].signed_by is Position.DEVELOPER_HEAD


@pytest.mark.parametrize(
    ("draft", "more", "places"),
    [
        (
            replace(SECRET, private_business=True),
            [PackageItem.EXPERT_COUNCIL, PackageItem.ENTREPRENEURS_CHAMBER],
            {"2)"},
        ),
        (replace(SECRET, amending=True), [PackageItem.COMPARISON], {"3)"}),
        (replace(SECRET, implementing_acts=True), [PackageItem.IMPLEMENTING_DRAFTS], {"5)"}),
    ],
)
def test_facts_lengthen_the_package(draft: ActDraft, more: list[PackageItem], places: set[str]) -> None:
    added = [asked for asked in checklist(draft, Papers(), NUMBERS) if asked.item not in items(SECRET)]
    assert [asked.item for asked in added] == more
    assert {asked.sub_paragraph for asked in added} == places


def test_orders_are_asked_for_when_somebody_acted_in_this_round() -> None:
    acted = Visa(Position.JUSTICE_HEAD, ON, acting=True, order=Order("№ 1-б", ON, copy_attached=True))
    assert PackageItem.ACTING_ORDERS in items(SECRET, Papers(visas=(acted,)))
    assert PackageItem.ACTING_ORDERS not in items(replace(SECRET, round=2), Papers(visas=(acted,)))
    assert PackageItem.ACTING_ORDERS not in items(SECRET, Papers(visas=(replace(acted, acting=False),)))


def test_what_is_missing_is_named() -> None:
    verdict = package_verdict(SECRET, Papers(attachments=PACKAGE[:1]), NUMBERS)
    assert [finding.values["item"] for finding in verdict.requires] == [
        PackageItem.TEXT_RU, PackageItem.NOTE, PackageItem.APPROVAL_SHEET,
    ]  # fmt: skip
    assert not verdict.breaches
    assert package_verdict(SECRET, Papers(attachments=(*PACKAGE, NOTE)), NUMBERS).allowed


@pytest.mark.parametrize(
    ("sheets", "complex_", "fits"), [(3, False, True), (4, False, False), (5, True, True), (6, True, False)]
)
def test_the_note_has_three_sheets_or_five(sheets: int, complex_: bool, fits: bool) -> None:
    draft = replace(SECRET, complex=complex_)
    verdict = package_verdict(draft, Papers(attachments=(*PACKAGE, replace(NOTE, sheets=sheets))), NUMBERS)
    assert verdict.allowed == fits
    assert found(verdict) == ([] if fits else [("drafting.note_too_long", "15")])


def test_the_note_is_signed_and_complete() -> None:
    bare = Attachment(PackageItem.NOTE, 1, None, frozenset({NotePart.SUBJECT}))
    verdict = package_verdict(SECRET, Papers(attachments=(*PACKAGE, bare)), NUMBERS)
    assert found(verdict) == [("drafting.note_unsigned", "15"), ("drafting.note_content", "15")]
    assert verdict.requires[1].values["parts"] == [NotePart.JUSTIFICATION, NotePart.FORECAST, NotePart.EARLIER_ACTS]
    wrong = replace(NOTE, signed_by=Position.DEVELOPER_HEAD)
    verdict = package_verdict(SECRET, Papers(attachments=(*PACKAGE, wrong)), NUMBERS)
    assert found(verdict) == [("drafting.note_signatory", "15")]


def test_a_treaty_draft_comes_five_working_days_before_signing() -> None:
    # Signing on Friday 17 April 2026: 16, 15, 14, 13 and 10 April are the five working days before it.
    draft = replace(SECRET, treaty_signing_on=date(2026, 4, 17))
    limit = treaty_limit(draft, BOOK)
    assert limit is not None
    assert limit.on == date(2026, 4, 10)
    assert limit.why.paragraph == "17"
    assert treaty_verdict(draft, replace(SUBMISSION, on=date(2026, 4, 10)), BOOK).allowed
    late = treaty_verdict(draft, replace(SUBMISSION, on=date(2026, 4, 11)), BOOK)
    assert found(late) == [("drafting.treaty_late", "17")]
    assert treaty_verdict(draft, None, BOOK).allowed
    assert treaty_limit(SECRET, BOOK) is None
    assert treaty_verdict(SECRET, SUBMISSION, BOOK).allowed


def test_a_complete_draft_is_submitted_and_presented() -> None:
    draft = replace(SECRET, supervisor=Position.ASSISTANT, final_sheets=2)
    held = Papers(
        visas=all_put(draft, Phase.AGREEMENT, ON),
        attachments=(*PACKAGE, NOTE),
        final_visas=all_put(draft, Phase.FINAL, ON),
        final_signed_sheets=frozenset({1, 2}),
    )
    assert submission_verdict(draft, held, SUBMISSION, BOOK).allowed
    assert submission_verdict(draft, held, None, BOOK).allowed
    assert presentation_verdict(draft, held).allowed
    assert PRESENTED_BY is Position.HEAD_OF_ADMINISTRATION
    refused = submission_verdict(draft, replace(held, visas=held.visas[1:]), SUBMISSION, BOOK)
    assert found(refused) == [("drafting.visa_missing_body", "14")]
    assert refused.refusal is not None
    assert list(refused.refusal) == [*refused.breaches, *refused.requires]


def test_a_draft_is_not_presented_half_signed_or_without_its_supervisor() -> None:
    draft = replace(SECRET, final_sheets=2)
    held = Papers(final_visas=all_put(draft, Phase.FINAL, ON), final_signed_sheets=frozenset({1}))
    assert found(presentation_verdict(draft, held)) == [
        ("drafting.supervisor_missing", "24"),
        ("drafting.sheets_unsigned", "24"),
    ]


def test_every_part_of_a_submission_is_judged() -> None:
    draft = ActDraft(
        Initiator.ADMINISTRATION,
        "",
        contents=Contents.STATE_SECRETS,
        track=Track.ELECTRONIC,
        sheets=2,
        treaty_signing_on=date(2026, 4, 15),
    )
    assert [code for code, _ in found(submission_verdict(draft, Papers(), SUBMISSION, BOOK))] == [
        "drafting.secrets_on_paper_only", "drafting.treaty_late", "drafting.developer_missing",
        "drafting.sheets_unsigned", "drafting.visa_missing",
    ]  # fmt: skip


@few
@given(drafts, papers, submissions)
def test_every_finding_has_a_paragraph_and_a_sentence_in_three_languages(
    draft: ActDraft, held: Papers, submission: Submission | None
) -> None:
    verdicts = (submission_verdict(draft, held, submission, BOOK), presentation_verdict(draft, held))
    for verdict in verdicts:
        for finding in (*verdict.breaches, *verdict.requires):
            assert finding.paragraph.split(", ")
            for language in Language:
                assert "{" not in wording(language).say(finding.code, finding.values)


@few
@given(drafts, papers)
def test_more_papers_never_make_a_package_less_complete(draft: ActDraft, held: Papers) -> None:
    before = package_verdict(draft, held, NUMBERS)
    extra = tuple(
        Attachment(finding.values["item"])  # type: ignore[arg-type]
        for finding in before.requires
        if finding.code == "drafting.item_missing" and finding.values["item"] is not PackageItem.NOTE
    )
    after = package_verdict(draft, replace(held, attachments=(*held.attachments, *extra)), NUMBERS)
    missing = [finding.values.get("item") for finding in after.requires if finding.code == "drafting.item_missing"]
    assert set(missing) <= {PackageItem.NOTE}
