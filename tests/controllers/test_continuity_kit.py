"""The continuity kit in one PDF, every print of it in the ledger; its blank forms accounted for afterwards."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.clock import FixedClock
from app.controllers.control.views import Registered
from app.controllers.paper.kit import BLANKS, BlankView, Kit
from app.controllers.paper.paper_desk import PaperDesk, paper_desk
from app.controllers.paper.press import PreparedPrint
from app.controllers.vault.sessions import Session
from app.demonstration import demonstration
from app.jobs import Cancelled, Progress
from app.rules.outcome import Refusal
from app.rules.terms import BlankState, CopyState, Language
from tests.controllers.test_prints import PRINTER, text_of

KK = Language.KAZAKH
REASON = "жұмыс станциясын жөндеуге беру (ойдан шығарылған)"


@pytest.fixture
def desk(session: Session) -> PaperDesk:
    made = paper_desk(session)
    for entry in demonstration(date(2026, 4, 16)):
        assert isinstance(made.cases.register(entry), Registered)
    return made


@pytest.fixture
def made(desk: PaperDesk) -> PreparedPrint:
    kit = desk.kit.prepare(REASON)
    assert isinstance(kit, PreparedPrint), kit
    return kit


def codes(refusal: object) -> list[str]:
    assert isinstance(refusal, Refusal), refusal
    return [finding.code for finding in refusal]


def first_card(kit: Kit) -> BlankView:
    return next(blank for blank in kit.blanks(kit.kits()[0].print_id, KK) if blank.form == "control-card")


def test_the_kit_holds_registers_open_cards_terms_and_blanks_each_under_its_number(
    desk: PaperDesk, made: PreparedPrint
) -> None:
    lines = desk.copies.ledger()
    forms = [line.form for line in lines]
    cards = desk.cases.page().total
    assert forms.count("control-card") == cards + dict(BLANKS)["control-card"]
    assert {"register-control", "register-overdue", "register-incoming", "continuity-kit"} <= set(forms)
    assert all(line.fingerprint for line in lines)
    assert made.sheets == sum(line.sheets for line in lines)
    words = text_of(made.pdf)
    assert REASON in " ".join(words.split()) and "БЛАНК" in words


def test_sending_the_kit_sends_every_print_of_it(desk: PaperDesk, made: PreparedPrint) -> None:
    assert desk.press.send(made.number, PRINTER) is None
    lines = desk.copies.ledger()
    assert {line.destination for line in lines} == {PRINTER}
    assert {line.reason for line in lines} == {REASON}
    assert len(desk.copies.copies()) == len(lines)


def test_a_kit_needs_its_reason_and_can_be_stopped(desk: PaperDesk) -> None:
    assert codes(desk.kit.prepare(" ")) == ["entry.required"]
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        desk.kit.prepare(REASON, progress=progress.report)


def test_what_was_written_meanwhile_is_entered_with_its_day_and_every_blank_is_accounted_for(
    desk: PaperDesk, made: PreparedPrint, clock: FixedClock
) -> None:
    assert desk.press.send(made.number, PRINTER) is None
    happened = clock.today() + timedelta(days=1)
    clock.advance(days=4)
    blank = first_card(desk.kit)
    assert codes(desk.kit.account(blank.print_id, BlankState.ENTERED)) == ["entry.required", "entry.required"]
    wrong = desk.kit.account(blank.print_id, BlankState.ENTERED, event_on=date(2026, 4, 1), reference="99/9")
    assert codes(wrong) == ["kit.before_kit", "kit.no_case"]
    done = desk.kit.account(blank.print_id, BlankState.ENTERED, event_on=happened, reference="1/4.1")
    assert isinstance(done, BlankView) and (done.state, done.event_on) == (BlankState.ENTERED, happened)
    assert codes(desk.kit.account(blank.print_id, BlankState.UNUSED)) == ["kit.accounted_already"]
    for waiting in desk.kit.blanks(desk.kit.kits()[0].print_id, KK):
        if waiting.state is None:
            assert isinstance(desk.kit.account(waiting.print_id, BlankState.UNUSED), BlankView)
    assert desk.kit.kits()[0].open_blanks == 0


def test_a_spoiled_blank_waits_for_an_act(desk: PaperDesk, made: PreparedPrint) -> None:
    assert desk.press.send(made.number, PRINTER) is None
    blank = first_card(desk.kit)
    assert codes(desk.kit.account(blank.print_id, BlankState.SPOILED)) == ["entry.required"]
    desk.kit.account(blank.print_id, BlankState.SPOILED, remark="сия төгілді")
    (waiting,) = desk.copies.spoiled()
    assert (waiting.copy.print_number, waiting.copy.state) == (blank.number, CopyState.SPOILED)
