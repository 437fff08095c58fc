"""Acquaintance sheets: one name, one line, nobody for another, every line kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.controllers.drafting.assigning import Subject
from app.controllers.office.acquaintances import Acquaintances, ReaderEntry, ReaderView
from app.controllers.office.directory_views import OfficialEntry, OfficialView
from app.controllers.office.officials import Officials
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.rules.outcome import Refusal
from app.rules.terms import Grade
from tests.case_samples import MINISTRY, codes

DRAFT = Subject("draft", 1, Grade.SECRET)
NAME = "Ойданова А. Б. (ойдан шығарылған)"
YESTERDAY, TODAY, TOMORROW = date(2026, 4, 15), date(2026, 4, 16), date(2026, 4, 17)


@pytest.fixture
def sheet(session: Session) -> Acquaintances:
    return Acquaintances(session)


def added(sheet: Acquaintances, entry: ReaderEntry) -> ReaderView:
    lines = sheet.add(DRAFT, entry)
    assert not isinstance(lines, Refusal), lines
    return lines[-1]


def test_a_name_stands_on_the_sheet_once_however_it_is_spelled(sheet: Acquaintances) -> None:
    added(sheet, ReaderEntry(NAME, "бас маман"))
    for again in (NAME, NAME.upper(), f"  {NAME.replace('. ', '.')} "):
        assert codes(sheet.add(DRAFT, ReaderEntry(again, "м.а."))) == ["acquaintance.twice"]
    assert codes(sheet.add(DRAFT, ReaderEntry(" "))) == ["entry.required"]
    other = replace(DRAFT, subject_id=2)
    assert not isinstance(sheet.add(other, ReaderEntry(NAME)), Refusal)  # each paper has its own sheet
    assert len(sheet.of(DRAFT)) == 1


def test_who_read_it_is_entered_with_the_day_and_never_changed(sheet: Acquaintances, session: Session) -> None:
    line = added(sheet, ReaderEntry(NAME))
    assert line.is_awaited
    assert codes(sheet.seen(DRAFT, line.line_id, TOMORROW)) == ["entry.in_future"]
    done = sheet.seen(DRAFT, line.line_id, YESTERDAY)
    assert not isinstance(done, Refusal)
    assert (done[0].seen_on, done[0].seen_entered_by) == (YESTERDAY, session.user.full_name)
    assert codes(sheet.seen(DRAFT, line.line_id, TODAY)) == ["acquaintance.seen_already"]
    assert codes(sheet.strike(DRAFT, line.line_id, "қате")) == ["acquaintance.seen_already"]
    assert session.check().ok


def test_a_struck_line_keeps_its_number_and_the_name_may_be_put_on_again(sheet: Acquaintances) -> None:
    line = added(sheet, ReaderEntry(NAME))
    assert codes(sheet.strike(DRAFT, line.line_id, "")) == ["entry.required"]
    sheet.strike(DRAFT, line.line_id, "қате енгізілген")
    assert codes(sheet.seen(DRAFT, line.line_id, TODAY)) == ["acquaintance.struck"]
    again = added(sheet, ReaderEntry(NAME))
    assert again.number == 2
    assert [one.is_awaited for one in sheet.of(DRAFT)] == [False, True]


def test_an_official_is_named_as_the_directory_does_and_only_while_in_position(
    sheet: Acquaintances, session: Session
) -> None:
    officials = Officials(session)
    official = officials.add(OfficialEntry(NAME, "бас маман", body=MINISTRY))
    assert isinstance(official, OfficialView)
    number = official.official_id
    assert codes(sheet.add(DRAFT, ReaderEntry("Басқа адам", "", number))) == ["acquaintance.other_name"]
    officials.end(number, YESTERDAY)
    assert codes(sheet.add(DRAFT, ReaderEntry(NAME, "", number))) == ["directory.not_in_position"]


def test_a_sheet_above_the_clearance_is_not_there(sheet: Acquaintances, session: Session) -> None:
    high = replace(DRAFT, grade=Grade.SPECIAL_IMPORTANCE)
    lines = sheet.add(high, ReaderEntry(NAME))
    assert not isinstance(lines, Refusal)
    session.user = replace(session.user, clearance=Grade.SECRET)
    with pytest.raises(RecordMissing):
        sheet.of(high)
    with pytest.raises(RecordMissing):
        sheet.seen(high, lines[0].line_id, TODAY)
