"""Prints through the controller: ledger first, bytes once, verifiable afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from app.controllers.control.cases import Cases
from app.controllers.control.views import Registered
from app.controllers.office.directory_views import OrganisationEntry
from app.controllers.office.organisation import OrganisationProfile
from app.controllers.paper import press
from app.controllers.paper.prints import PrintedCard
from app.controllers.vault.self_check import Item, SelfCheck
from app.controllers.vault.sessions import Session
from app.demonstration import demonstration
from app.editions import shipped_rulebook
from app.errors import RecordMissing
from app.events import Events
from app.printing.paper import PaperLanguage
from app.rules.facts import FixedDate
from app.rules.outcome import Refusal
from app.rules.terms import CopyState, OrganisationKind, Rule
from db.models.cases import Clause
from db.queries import prints as queries


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


def test_the_back_names_who_wrote_who_printed_the_machine_and_where_each_copy_goes(
    session: Session, cases: Cases
) -> None:
    session.machine = "ЖС-03"
    order = cases.prints.card_order(register(cases), PaperLanguage.KAZAKH)
    assert isinstance(order, press.Order)
    wanted = replace(order, copies=2, executor="Жазған А. (ойдан шығарылған)", addressees=("іске", "бөлімге"))
    made = cases.prints.press.prepare(wanted)
    assert isinstance(made, PrintedCard)
    text = text_of(made.pdf)
    for line in (
        "Басылған дана саны: 2", "№ 1 дана: іске", "№ 2 дана: бөлімге", "Орындаған: Жазған А. (ойдан шығарылған)",
        f"Басып шығарған: {session.user.full_name}", "Машина: ЖС-03",
    ):  # fmt: skip
        assert line in text


PRINTER = "принтер (ойдан шығарылған)"


def codes(refusal: Refusal | None) -> list[str]:
    return [finding.code for finding in refusal or ()]


def copies_of(session: Session) -> list[tuple[int, CopyState]]:
    with session.read() as work:
        rows, _ = queries.copies_page(work.db, session.grades, (), 0, 50)
        return [(row.number, row.state) for row in rows]


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
    assert cases.prints.sent("2", PRINTER) is None
    assert [line.destination for line in cases.prints.ledger(case_id)] == ["", PRINTER, ""]


def test_copies_are_numbered_on_the_paper_and_entered_one_by_one(cases: Cases, session: Session) -> None:
    made = cases.print_card(register(cases), copies=3)
    assert isinstance(made, PrintedCard)
    words = text_of(made.pdf)
    assert all(f"№ {number} дана" in words for number in (1, 2, 3))
    assert copies_of(session) == []
    assert cases.prints.sent(made.number, PRINTER) is None
    assert copies_of(session) == [(1, CopyState.KEPT), (2, CopyState.KEPT), (3, CopyState.KEPT)]


def test_a_reprint_needs_a_reason_and_takes_the_next_copy_number(cases: Cases) -> None:
    case_id = register(cases)
    assert cases.prints.sent(printed(cases, case_id).number, PRINTER) is None
    again = printed(cases, case_id)
    assert (again.is_reprint, again.first_copy) == (True, 2)
    assert codes(cases.prints.sent(again.number, PRINTER)) == ["print.reason_needed"]
    assert cases.prints.sent(again.number, PRINTER, reason="бірінші дана бүлінген (ойдан шығарылған)") is None
    assert codes(cases.prints.sent(again.number, PRINTER, reason="тағы")) == ["print.gone_already"]


def test_a_copy_number_is_given_once(cases: Cases) -> None:
    case_id = register(cases)
    assert cases.prints.sent(printed(cases, case_id).number, PRINTER) is None
    same = cases.print_card(case_id, copy=1)
    assert isinstance(same, PrintedCard)
    assert codes(cases.prints.sent(same.number, PRINTER, reason="себеп")) == ["print.copy_taken"]


def test_a_red_line_of_the_self_check_keeps_classified_paper_in_until_it_is_accepted(
    cases: Cases, session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    swaps = tmp_path / "system" / "proc" / "swaps"
    swaps.parent.mkdir(parents=True)
    swaps.write_text("Filename Type Size Used Priority\n/dev/sda9 partition 1 0 -2\n")
    monkeypatch.setattr(press, "WORKSTATION", tmp_path / "system")
    made = printed(cases, register(cases))
    assert codes(cases.prints.sent(made.number, PRINTER)) == ["print.blocked"]
    assert cases.prints.ledger(1)[0].destination == ""
    check = SelfCheck(session, root=tmp_path / "system")
    check.accept(Item.SWAP, "дискісі шифрланған (ойдан шығарылған)", date(2026, 4, 30))
    assert cases.prints.sent(made.number, PRINTER) is None


def test_the_office_and_the_executor_stand_on_the_paper(cases: Cases, session: Session) -> None:
    entry = OrganisationEntry(OrganisationKind.CENTRAL_BODY, "Ойдан шығарылған ведомство", date(2020, 1, 1))
    assert not isinstance(OrganisationProfile(session).set(entry), Refusal)
    words = text_of(printed(cases, register(cases)).pdf)
    assert "Ойдан шығарылған ведомство" in words
    assert f"Орындаған: {session.user.full_name}" in words


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


def test_what_changed_since_is_named(cases: Cases, session: Session) -> None:
    case_id = register(cases)
    made = printed(cases, case_id)
    with session.work("case.register") as work:
        clause = work.db.get(Clause, case_id)
        assert clause is not None
        clause.official = "Мысалова С. (ойдан шығарылған)"
        work.commit()
    found = cases.prints.verify(f"{made.number}/{made.fingerprint[:12]}")
    assert (found.known, found.same) == (True, False)
    assert [change.field for change in found.changes] == ["official"]


def test_an_unknown_print_cannot_be_sent(cases: Cases) -> None:
    with pytest.raises(RecordMissing):
        cases.prints.sent("99", "принтер")


def test_a_date_on_a_day_off_prints_both_days(cases: Cases) -> None:
    case_id = register(cases, term=FixedDate(date(2026, 5, 9)), mark=None)
    words = text_of(printed(cases, case_id).pdf)
    assert "09.05.2026" in words
    assert "08.05.2026" in words
