"""Papers handed over between vaults and back: with their whole history, taken or not, never in two places at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.control.corrections import Corrections
from app.controllers.control.move_views import Moved, Proposed
from app.controllers.control.moves import Moves
from app.controllers.exchange.correspondents import Correspondents
from app.controllers.exchange.exchange_views import ExportView, ImportView
from app.controllers.exchange.handovers import HandoverEntry, HandoverPreview, Handovers
from app.controllers.exchange.own_site import Site
from app.editions import shipped_rulebook
from app.errors import CaseElsewhere, NotAllowed
from app.events import Events
from app.exchange.faults import Rejection
from app.rules.facts import FixedDate
from app.rules.outcome import Refusal
from app.rules.terms import ExchangeOutcome, Grade, Purpose, Role, TransferState
from db.contents import ROOT
from db.models.cases import Clause, Instruction
from db.models.exchange import Standing
from tests.case_samples import clause, decision, extension, paper, register
from tests.exchange.offices import Office, open_offices
from tests.exchange.states import records


@pytest.fixture
def offices(tmp_path: Path, clock: FixedClock) -> Iterator[list[Office]]:
    opened = open_offices(tmp_path, clock, 2)
    yield opened
    for office in opened:
        office.session.close()


@pytest.fixture
def here(offices: list[Office]) -> Office:
    return offices[0]


@pytest.fixture
def there(offices: list[Office]) -> Office:
    return offices[1]


def codes(refusal: object) -> list[str]:
    assert isinstance(refusal, Refusal), refusal
    return [finding.code for finding in refusal]


def hand_over(office: Office, to: Office, case_id: int) -> ExportView:
    entry = HandoverEntry(office.knows(to).correspondent_id, (case_id,))
    done = Handovers(office.session).prepare(entry)
    assert isinstance(done, ExportView), done
    return done


def holds(office: Office, number: str) -> bool:
    """Whether a paper may be changed in an office."""
    with office.session.read() as work:
        paper = work.db.query(Instruction).filter(Instruction.document_number == number).one_or_none()
        if paper is None:
            return False
        stand = work.db.query(Standing).filter(Standing.kind == ROOT, Standing.record_id == paper.id).one_or_none()
        return stand is None or stand.held


def change(office: Office, number: str, text: str) -> None:
    with office.session.work("test.change") as work:
        clause = work.db.query(Clause).join(Instruction).filter(Instruction.document_number == number).first()
        assert clause is not None
        clause.text_kk = text
        work.commit()


def text_of(office: Office, number: str) -> str:
    with office.session.read() as work:
        clause = work.db.query(Clause).join(Instruction).filter(Instruction.document_number == number).first()
        assert clause is not None
        return clause.text_kk


def states(office: Office) -> list[TransferState]:
    return [line.state for line in Handovers(office.session).transfers()]


def test_a_preview_names_the_papers_and_lets_nothing_go(here: Office, there: Office) -> None:
    case_id, _ = here.register("15-1")
    entry = HandoverEntry(here.knows(there).correspondent_id, (case_id,))
    found = Handovers(here.session).preview(entry)
    assert isinstance(found, HandoverPreview)
    assert (found.recipient, len(found.numbers), found.cases, found.grade) == (
        "Ойдан шығарылған кеңсе OB2", 1, 2, Grade.SECRET,
    )  # fmt: skip
    assert holds(here, "15-1")


def test_a_paper_that_was_let_go_is_held_by_nobody_until_it_is_taken(here: Office, there: Office) -> None:
    case_id, _ = here.register("15-1")
    made = hand_over(here, there, case_id)
    assert (made.purpose, made.papers) == (Purpose.HANDOVER, 1)
    assert (holds(here, "15-1"), holds(there, "15-1")) == (False, False)
    with pytest.raises(CaseElsewhere):
        change(here, "15-1", "Басқа")
    there.take(here.carry_out(made))
    assert (holds(here, "15-1"), holds(there, "15-1")) == (False, True)
    assert records(there) == records(here)
    change(there, "15-1", "Онда өзгерді (ойдан)")
    here.take(there.answer(here))
    assert states(here) == states(there) == [TransferState.TAKEN]
    with pytest.raises(CaseElsewhere):
        change(here, "15-1", "Басқа")


def test_a_paper_comes_back_with_what_was_done_to_it_there_under_its_own_number(here: Office, there: Office) -> None:
    case_id, _ = here.register("15-1")
    before = here.cases.card(case_id).case_number
    there.take(here.carry_out(hand_over(here, there, case_id)))
    change(there, "15-1", "Онда өзгерді (ойдан)")
    theirs = next(row.case_id for row in there.cases.page().rows)
    here.take(there.answer(here))
    here.take(there.carry_out(hand_over(there, here, theirs)))
    assert (holds(here, "15-1"), holds(there, "15-1")) == (True, False)
    assert here.cases.card(case_id).case_number == before
    assert text_of(here, "15-1") == "Онда өзгерді (ойдан)"
    change(here, "15-1", "Қайтадан мұнда (ойдан)")
    assert records(here)["instruction"] == records(there)["instruction"]
    assert here.session.check().ok and there.session.check().ok


def test_a_declined_hand_over_comes_back_and_is_never_taken_later(here: Office, there: Office) -> None:
    case_id, _ = here.register("15-1")
    file = here.carry_out(hand_over(here, there, case_id))
    declined = there.imports.decline(there.load(file).import_id, "Бізге арналмаған (ойдан)")
    assert isinstance(declined, ImportView)
    assert not holds(here, "15-1")
    again = there.load(file)
    assert again.outcome is ExchangeOutcome.SEEN
    export_id = here.exports.exports()[0].export_id
    here.exports.acknowledge(export_id, declined.receipt_code)
    assert holds(here, "15-1") and states(here) == [TransferState.REFUSED]
    change(here, "15-1", "Мұнда (ойдан)")
    there.take(here.carry_out(hand_over(here, there, case_id)))
    assert (holds(here, "15-1"), holds(there, "15-1")) == (False, True)
    assert text_of(there, "15-1") == "Мұнда (ойдан)"


def test_what_is_on_its_way_is_neither_cancelled_nor_handed_over_again(here: Office, there: Office) -> None:
    case_id, _ = here.register("15-1")
    made = hand_over(here, there, case_id)
    assert codes(here.exports.cancel(made.export_id, "қате")) == ["export.handover_stays"]
    entry = HandoverEntry(here.knows(there).correspondent_id, (case_id,))
    assert codes(Handovers(here.session).prepare(entry)) == ["handover.not_held"]
    assert codes(Handovers(here.session).preview(entry)) == ["handover.not_held"]
    assert codes(Handovers(here.session).prepare(replace(entry, case_ids=()))) == ["export.nothing"]


def test_the_former_holder_learns_by_copies_what_happens_to_it(here: Office, there: Office) -> None:
    case_id, _ = here.register("15-1")
    there.take(here.carry_out(hand_over(here, there, case_id)))
    change(there, "15-1", "Онда өзгерді (ойдан)")
    with here.session.read() as work:
        before = work.db.query(Standing).filter(Standing.kind == ROOT).one().version
    assert before == 0
    here.take(there.send(here))
    assert text_of(here, "15-1") == "Онда өзгерді (ойдан)"
    assert not holds(here, "15-1")


def test_a_hand_over_on_its_way_goes_out_again_under_new_keys_and_counts_once(
    here: Office, there: Office, clock: FixedClock
) -> None:
    case_id, _ = here.register("15-1")
    made = hand_over(here, there, case_id)
    lost = here.carry_out(made).read_bytes()
    Site(here.session).make_keys(date(2028, 12, 31), witness=here.witness, withdraw=True, reason="Жоғалды (ойдан)")
    card, own = Site(here.session).card(), Site(here.session).own()
    assert isinstance(card, bytes) and own is not None
    sites = Correspondents(there.session)
    view = sites.enter(card)
    assert not isinstance(view, (Refusal, Rejection))
    sites.withdraw(view.keys[0].key_id, "Жоғалды (ойдан)")
    sites.compare(view.keys[-1].key_id, own.fingerprint, there.witness)
    (there.folder / "lost.age").write_bytes(lost)
    stale = there.imports.load(there.folder / "lost.age")
    assert isinstance(stale, ImportView) and stale.outcome is ExchangeOutcome.KEY_NOT_VALID
    renewed = Handovers(here.session).renew(made.export_id)
    assert isinstance(renewed, ExportView)
    assert (renewed.number, renewed.counter, renewed.outcome) == (made.number, made.counter, ExchangeOutcome.PREPARED)
    assert renewed.code != made.code
    there.take(here.carry_out(renewed))
    assert (holds(here, "15-1"), holds(there, "15-1")) == (False, True)
    here.take(there.answer(here))
    assert states(here) == [TransferState.TAKEN]
    assert codes(Handovers(here.session).renew(made.export_id)) == ["export.not_open"]


def test_a_package_in_quarantine_is_declined_also_after_its_key_was_withdrawn(here: Office, there: Office) -> None:
    case_id, _ = here.register("15-1")
    line = there.load(here.carry_out(hand_over(here, there, case_id)))
    key = there.knows(here).keys[0]
    Correspondents(there.session).withdraw(key.key_id, "Жоғалды (ойдан)")
    refused = there.imports.accept(line.import_id)
    assert isinstance(refused, Rejection) and refused.outcome is ExchangeOutcome.KEY_NOT_VALID
    declined = there.imports.decline(line.import_id, "Кілті кері алынған (ойдан)")
    assert isinstance(declined, ImportView) and declined.receipt_code
    assert codes(there.imports.decline(line.import_id, "тағы")) == ["import.decided"]
    assert codes(there.imports.accept(line.import_id)) == ["import.decided"]


def test_a_hand_over_of_what_is_held_here_takes_nothing(here: Office, there: Office) -> None:
    """The sender's vault was restored from a backup made before the hand-over: it hands over a second time."""
    case_id, _ = here.register("15-1")
    there.take(here.carry_out(hand_over(here, there, case_id)))
    with here.session.work("test.forget") as work:
        work.db.query(Standing).filter(Standing.kind == ROOT).delete()
        work.note({"invented": "restore"})
        work.commit()
    change(here, "15-1", "Екінші нұсқа (ойдан)")
    line = there.load(here.carry_out(hand_over(here, there, case_id)))
    before = records(there)
    assert codes(there.imports.accept(line.import_id)) == ["handover.not_whole"]
    assert records(there) == before


def test_a_hand_over_is_for_those_who_may_send(here: Office, there: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    case_id, _ = here.register("15-1")
    auditor = replace(here.session.user, roles=frozenset({Role.AUDITOR}))
    monkeypatch.setattr(here.session, "user", auditor)
    with pytest.raises(NotAllowed):
        hand_over(here, there, case_id)


def test_the_history_goes_with_the_case(here: Office, there: Office, clock: FixedClock) -> None:
    book, ground = shipped_rulebook(), "Тіркеу кезіндегі қате (ойдан шығарылған)"
    first = register(here.cases, paper(clause(FixedDate(date(2026, 5, 20)))))
    clock.advance(days=33)
    moves = Moves(here.session, book, Events())
    proposed = moves.propose(first, extension(clock.today(), date(2026, 6, 19)))
    assert isinstance(proposed, Proposed), proposed
    assert isinstance(moves.decide(proposed.step_id, decision(clock.today())), Moved)
    Corrections(here.session, book, Events()).correct(first, {"title_kk": "Түзетілді (ойдан)"}, ground)
    there.take(here.carry_out(hand_over(here, there, first)))
    theirs = there.cases.page().rows[0].case_id
    ours, other = here.cases.card(first), there.cases.card(theirs)
    assert other.answer.deadline == ours.answer.deadline
    assert other.answer.first_deadline == date(2026, 5, 20) != other.answer.deadline
    assert other.course[1:] == ours.course[1:] and len(ours.course) > 2  # the first line names the paper, by its code
    assert [row.ground for row in Corrections(there.session, book, Events()).of_case(theirs)] == [ground]
    further = Moves(there.session, book, Events()).propose(theirs, extension(clock.today(), date(2026, 7, 20)))
    assert not isinstance(further, Refusal), further  # goes on where it stopped, with its counters
