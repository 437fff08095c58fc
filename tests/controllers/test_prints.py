"""Prints through the controller: ledger first, bytes once, verifiable afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from app.controllers.cases import Cases
from app.controllers.prints import PrintedCard
from app.controllers.sessions import Session
from app.controllers.views import Registered
from app.demonstration import demonstration
from app.editions import shipped_rulebook
from app.errors import RecordMissing
from app.events import Events
from app.rules.facts import FixedDate
from app.rules.outcome import Refusal
from app.rules.terms import Rule


@pytest.fixture
def cases(session: Session) -> Cases:
    return Cases(session, shipped_rulebook(), Events())


def register(cases: Cases, number: int = 0, **clause: object) -> int:
    entry = demonstration(date(2026, 4, 16))[number]
    if clause:
        entry = replace(entry, clauses=(replace(entry.clauses[0], **clause),))  # type: ignore[arg-type]
    done = cases.register(entry)
    assert isinstance(done, Registered), done
    return done.case_ids[0]


def printed(cases: Cases, case_id: int) -> PrintedCard:
    made = cases.print_card(case_id)
    assert isinstance(made, PrintedCard), made
    return made


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_the_card_says_on_paper_what_it_says_on_the_screen(cases: Cases) -> None:
    case_id = register(cases)
    view, made = cases.card(case_id), printed(cases, case_id)
    words = text_of(made.pdf)
    assert view.answer.deadline is not None
    for expected in (view.case_number, view.document_number, f"{view.answer.deadline:%d.%m.%Y}", "Бақылауға алынды"):
        assert expected.casefold() in words.casefold(), expected
    assert made.fingerprint[:12] in words.replace(" ", "")


def test_prints_are_numbered_without_gaps_and_entered_before_they_go_anywhere(cases: Cases) -> None:
    case_id = register(cases)
    numbers = [printed(cases, case_id).number for _ in range(3)]
    assert numbers == ["1", "2", "3"]
    assert [line.destination for line in cases.prints.ledger(case_id)] == ["", "", ""]
    cases.prints.sent("2", "принтер (ойдан шығарылған)", reason="бірінші дана бүлінген")
    line = cases.prints.ledger(case_id)[1]
    assert (line.destination, line.reason) == ("принтер (ойдан шығарылған)", "бірінші дана бүлінген")


def test_a_card_without_its_term_is_not_printed_but_a_blank_one_is(cases: Cases) -> None:
    case_id = register(cases, term=None, mark=None)
    refusal = cases.print_card(case_id)
    assert isinstance(refusal, Refusal)
    assert Rule.CONTROL_NO_TERM in {finding.rule for finding in refusal}
    assert cases.prints.ledger(case_id) == ()
    assert isinstance(cases.print_card(case_id, blank=True), PrintedCard)


def test_a_paper_is_verified_by_its_code(cases: Cases) -> None:
    made = printed(cases, register(cases))
    found = cases.prints.verify(f" {made.number}/{made.fingerprint[:6].upper()} {made.fingerprint[6:12]}")
    assert (found.known, found.same) == (True, True)


@pytest.mark.parametrize("code", ["", "1/000000000000", "7/abcdefabcdef", "abc", "1/2/3"])
def test_a_code_that_is_not_ours_is_said_to_be_unknown(cases: Cases, code: str) -> None:
    printed(cases, register(cases))
    assert not cases.prints.verify(code).known


def test_an_unknown_print_cannot_be_sent(cases: Cases) -> None:
    with pytest.raises(RecordMissing):
        cases.prints.sent("99", "принтер")


def test_a_date_on_a_day_off_prints_both_days(cases: Cases) -> None:
    case_id = register(cases, term=FixedDate(date(2026, 5, 9)), mark=None)
    words = text_of(printed(cases, case_id).pdf)
    assert "09.05.2026" in words
    assert "08.05.2026" in words
