"""A control assignment becomes cases clause by clause, whole or not at all, and nothing is typed twice (25, 28, 40)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.controllers.control.cases import Cases
from app.controllers.control.views import Registered
from app.controllers.drafting.assigning import Assigning, LineEntry, SignedPaper, Subject
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.errors import RecordMissing
from app.events import Events
from app.rules.facts import FixedDate, WorkingDays
from app.rules.outcome import Refusal
from app.rules.terms import ControlObject, Grade, Level, LevelGround, Origin, TermSource
from tests.case_samples import AKIMAT, MINISTRY, codes

DECREE = Subject("draft", 1, Grade.SECRET)
SIGNED = SignedPaper(
    origin=Origin.GENERAL,
    document_kind="Жарлық",
    document_number="1-26 қ",
    signed_on=date(2026, 4, 13),
    received_at=datetime(2026, 4, 14, 11, 0),  # noqa: DTZ001
    title_kk="Ойдан шығарылған жарлық",
    sheets=3,
    control_object=ControlObject.ACT,
    assignment="№ 12, 15.04.2026",
)


def line(number: str, **changes: object) -> LineEntry:
    entry = LineEntry(
        number=number,
        measure_kk=f"{number}-шараны орындасын (ойдан шығарылған)",
        term=FixedDate(date(2026, 9, 1)),
        completion_form="Президент Әкімшілігіне ақпарат",
        responsible=MINISTRY,
        coexecutors=(AKIMAT,),
        level=Level.ADMINISTRATION,
        level_grounds=frozenset({LevelGround.IMPORTANT}),
        unit="Ойдан шығарылған бөлім",
    )
    return replace(entry, **changes)  # type: ignore[arg-type]


@pytest.fixture
def assigning(session: Session) -> Assigning:
    return Assigning(session, shipped_rulebook(), Events())


def test_an_assignment_is_kept_half_written_and_says_what_it_leaves_out(assigning: Assigning) -> None:
    kept = assigning.keep(DECREE, [line("1"), line("2", completion_form="", level=None)])
    assert isinstance(kept, tuple)
    assert [view.entry.number for view in kept] == ["1", "2"]
    said = assigning.verdict(DECREE)
    assert [finding.code for finding in said.requires] == ["drafting.assignment_parts", "drafting.assignment_level"]
    assert codes(assigning.put_under_control(DECREE, SIGNED)) == [
        "drafting.assignment_parts", "drafting.assignment_level",
    ]  # fmt: skip
    assert codes(assigning.put_under_control(replace(DECREE, subject_id=2), SIGNED)) == ["drafting.assignment_empty"]


def test_every_line_becomes_a_case_and_nothing_is_typed_twice(assigning: Assigning, session: Session) -> None:
    assigning.keep(DECREE, [line("1"), line("2", term=WorkingDays(10), coexecutors=()), line("3")])
    assigning.keep(DECREE, [line("1"), line("2", term=WorkingDays(10), coexecutors=())])
    done = assigning.put_under_control(DECREE, SIGNED)
    assert isinstance(done, Registered)
    assert [view.case_id for view in assigning.lines(DECREE)] == list(done.case_ids)
    cards = [Cases(session, shipped_rulebook(), Events()).card(case_id) for case_id in done.case_ids]
    assert [card.clause for card in cards] == ["1", "2"]
    assert [card.answer.deadline for card in cards] == [date(2026, 9, 1), date(2026, 4, 28)]
    assert (cards[0].term_source, cards[0].term_reference) == (TermSource.ASSIGNMENT, "№ 12, 15.04.2026")
    assert (cards[0].responsible, cards[0].coexecutors[0].body) == (MINISTRY, AKIMAT)
    assert cards[0].completion_form == "Президент Әкімшілігіне ақпарат"
    assert session.check().ok


def test_what_is_under_control_stays_and_is_not_put_there_again(assigning: Assigning) -> None:
    assigning.keep(DECREE, [line("1")])
    assert isinstance(assigning.put_under_control(DECREE, SIGNED), Registered)
    assert codes(assigning.put_under_control(DECREE, SIGNED)) == ["assigning.under_control"]
    assert codes(assigning.keep(DECREE, [line("1", official="Ойданов О.")])) == ["assigning.line_under_control"]
    assert codes(assigning.keep(DECREE, [line("1"), line("2"), line("2")])) == ["assigning.line_twice"]


def test_a_refused_registration_leaves_the_lines_as_they_were(assigning: Assigning, session: Session) -> None:
    assigning.keep(DECREE, [line("1")])
    wrong = replace(SIGNED, received_at=datetime(2026, 4, 10, 9, 0))  # noqa: DTZ001
    assert codes(assigning.put_under_control(DECREE, wrong)) == ["entry.received_before_signed"]
    assert assigning.lines(DECREE)[0].case_id is None
    assert Cases(session, shipped_rulebook(), Events()).page().total == 0


def test_a_paper_without_a_grade_is_not_put_under_control_here(assigning: Assigning) -> None:
    open_draft = Subject("draft", 3, None)
    assigning.keep(open_draft, [line("1")])
    refused = assigning.put_under_control(open_draft, SIGNED)
    assert isinstance(refused, Refusal)
    assert [(found.code, found.paragraph) for found in refused] == [("assigning.without_grade", "50")]
    assert assigning.lines(open_draft)[0].case_id is None


def test_what_lies_above_the_clearance_is_not_there(assigning: Assigning, session: Session) -> None:
    session.user = replace(session.user, clearance=Grade.SECRET)
    with pytest.raises(RecordMissing):
        assigning.lines(Subject("draft", 4, Grade.TOP_SECRET))
