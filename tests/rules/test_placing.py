"""Putting under control: paragraphs 42, 42-1, 49, 50, 52, 55."""

from __future__ import annotations

from datetime import date

import pytest

from app.rules.endings import open_work
from app.rules.outcome import Finding, Refusal
from app.rules.placing import consolidator, level_findings, object_requirement, sources_conflict, start_of_work
from app.rules.terms import ControlObject, Grade, Language, Level, LevelGround, Origin, TermSource
from app.wording import wording

MAY, JUNE = date(2026, 5, 20), date(2026, 6, 1)


def codes(findings: object) -> list[str]:
    return [finding.code for finding in findings]  # type: ignore[attr-defined]


@pytest.mark.parametrize("what", ControlObject)
def test_only_a_service_document_needs_the_stamp(what: ControlObject) -> None:
    needs = what is ControlObject.SERVICE_DOCUMENT
    assert (object_requirement(what, stamped=False) is not None) is needs
    assert object_requirement(what, stamped=True) is None


def test_the_administrations_level_needs_a_ground() -> None:
    found = level_findings(Level.ADMINISTRATION, Origin.GENERAL, set(), local=False, resonance=False)
    assert codes(found) == ["control.level_ground"]


@pytest.mark.parametrize("ground", LevelGround)
def test_any_of_the_seven_grounds_will_do(ground: LevelGround) -> None:
    assert not list(level_findings(Level.ADMINISTRATION, Origin.GENERAL, {ground}, local=False, resonance=False))


@pytest.mark.parametrize("origin", [Origin.SECURITY_COUNCIL, Origin.ASSEMBLY, Origin.PERSONAL, Origin.PUBLISHED])
def test_some_origins_are_a_ground_and_belong_to_the_administration(origin: Origin) -> None:
    assert not list(level_findings(Level.ADMINISTRATION, origin, set(), local=False, resonance=False))
    found = level_findings(Level.CENTRAL_BODY, origin, set(), local=False, resonance=False)
    assert codes(found) == ["control.level_of_origin"]


def test_a_local_matter_comes_to_the_administration_only_with_resonance() -> None:
    grounds = {LevelGround.IMPORTANT}
    local = level_findings(Level.ADMINISTRATION, Origin.GENERAL, grounds, local=True, resonance=False)
    assert codes(local) == ["control.level_local"]
    assert not list(level_findings(Level.ADMINISTRATION, Origin.GENERAL, grounds, local=True, resonance=True))
    assert not list(level_findings(Level.LOCAL_BODY, Origin.GENERAL, set(), local=True, resonance=False))


def test_different_dates_need_a_persons_word() -> None:
    named = {TermSource.TEXT: MAY, TermSource.RESOLUTION: JUNE}
    found = sources_conflict(named, None)
    assert found is not None
    assert found.paragraph == "50"
    assert sources_conflict(named, TermSource.ASSIGNMENT) is not None
    assert sources_conflict(named, TermSource.RESOLUTION) is None
    assert sources_conflict({TermSource.TEXT: MAY, TermSource.RESOLUTION: MAY}, None) is None
    assert sources_conflict({}, None) is None


def test_exactly_one_body_consolidates() -> None:
    assert consolidator(("А", "Б"), ()) == "А"
    assert consolidator(("А", "Б"), ("Б",)) == "Б"
    for bodies, marked, code in (
        (("А", "Б"), ("А", "Б"), "control.consolidator_twice"),
        (("А",), ("В",), "control.consolidator_not_named"),
        (("А", "А"), (), "control.body_twice"),
        ((), (), "control.no_body"),
    ):
        found = consolidator(bodies, marked)
        assert isinstance(found, Finding)
        assert (found.code, found.paragraph) == (code, "55")
        assert wording(Language.KAZAKH).say(found.code, found.values)


def test_work_starts_at_the_meeting_or_at_publication_before_the_paper_arrives() -> None:
    met = start_of_work(JUNE, met_on=MAY)
    assert (met.on, met.why.paragraph) == (MAY, "49")
    published = start_of_work(JUNE, published_on=MAY)
    assert (published.on, published.why.paragraph) == (MAY, "52")
    assert start_of_work(MAY).on == MAY
    assert start_of_work(MAY, met_on=JUNE, published_on=JUNE).on == MAY


def test_open_work_keeps_a_case_from_being_removed_as_executed() -> None:
    assert codes(open_work(("А",), report_due=True, report_arrived=False)) == [
        "decisions.open_coexecutors",
        "decisions.open_report",
    ]
    assert open_work((), report_due=True, report_arrived=True) == ()
    assert open_work((), report_due=False, report_arrived=False) == ()


def test_a_refusal_lists_what_breaks_before_what_is_missing() -> None:
    breach, missing = open_work(("А",), report_due=True, report_arrived=False)
    assert list(Refusal((breach,), (missing,))) == [breach, missing]


def test_grades_rise_from_secret_to_special_importance() -> None:
    assert [grade.rank for grade in (Grade.SECRET, Grade.TOP_SECRET, Grade.SPECIAL_IMPORTANCE)] == [1, 2, 3]
