"""Copies and spoiled sheets: every sheet accounted for, destroyed by act and by two persons."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.clock import FixedClock
from app.controllers.control.views import Registered
from app.controllers.paper.copies import ActEntry, ActView, Copies, SpoiledView
from app.controllers.paper.paper_desk import PaperDesk, paper_desk
from app.controllers.paper.press import PreparedPrint
from app.controllers.vault.sessions import Session
from app.controllers.vault.witnesses import Witness
from app.demonstration import demonstration
from app.errors import NotAllowed
from app.printing.paper import PaperLanguage
from app.rules.outcome import Refusal
from app.rules.terms import ActState, CopyState, Role
from app.vault.identity import Identity
from tests.controllers.colleagues import credentials, enter_colleague, sign_in_first
from tests.controllers.test_prints import PRINTER, text_of
from tests.vault_samples import VaultSample

ENTRY = ActEntry(
    basis="басылымдар журналы (ойдан шығарылған)",
    method="ұсақтағыш",
    chair="Үлгібаев Т. (ойдан шығарылған)",
    members=("Мысалов Б. (ойдан шығарылған)", "Сынақова А. (ойдан шығарылған)"),
)


@pytest.fixture
def desk(session: Session) -> PaperDesk:
    made = paper_desk(session)
    assert isinstance(made.cases.register(demonstration(date(2026, 4, 16))[0]), Registered)
    return made


@pytest.fixture
def copies(desk: PaperDesk) -> Copies:
    made = desk.cases.print_card(1, copies=2)
    assert isinstance(made, PreparedPrint) and desk.press.send(made.number, PRINTER) is None
    return desk.copies


def spoiled(copies: Copies) -> SpoiledView:
    done = copies.spoil(1, "1", 1, "принтер жұлып алды")
    assert isinstance(done, SpoiledView), done
    return done


def drawn_up(copies: Copies) -> ActView:
    act = copies.draw_up(
        ActEntry(**{**fields(ENTRY), "spoiled_ids": (spoiled(copies).spoiled_id,)})  # type: ignore[arg-type]
    )
    assert isinstance(act, ActView), act
    return act


def fields(entry: ActEntry) -> dict[str, object]:
    return {name: getattr(entry, name) for name in entry.__dataclass_fields__}


def codes(refusal: object) -> list[str]:
    assert isinstance(refusal, Refusal), refusal
    return [finding.code for finding in refusal]


def test_a_spoiled_copy_is_entered_and_cannot_be_spoiled_beyond_its_sheets(copies: Copies) -> None:
    assert codes(copies.spoil(1, "2", 2, "жыртылды")) == ["copy.sheets"]
    assert codes(copies.spoil(1, "", 1, "")) == ["entry.required", "entry.required"]
    spoiled(copies)
    assert [copy.state for copy in copies.copies()] == [CopyState.SPOILED, CopyState.KEPT]
    assert codes(copies.spoil(1, "1", 1, "тағы")) == ["copy.sheets"]


def test_copies_are_found_by_the_code_of_a_paper(copies: Copies, desk: PaperDesk) -> None:
    (line,) = copies.ledger()
    assert [copy.number for copy in copies.copies(f"{line.number}/{line.fingerprint[:12]}")] == [1, 2]
    assert copies.copies("77") == ()


def test_an_act_sets_aside_what_it_names_and_is_printed(copies: Copies, desk: PaperDesk) -> None:
    act = drawn_up(copies)
    assert (act.state, act.papers, act.sheets) == (ActState.DRAWN_UP, 1, 1)
    assert copies.spoiled() == ()
    made = desk.press.prepare(copies.act_order(act.act_id, PaperLanguage.KAZAKH))
    assert isinstance(made, PreparedPrint), made
    words = " ".join(text_of(made.pdf).split())
    assert "Үлгібаев Т." in words and "принтер жұлып алды" in words and "ұсақтағыш" in words


def test_an_act_without_papers_or_commission_is_refused(copies: Copies) -> None:
    assert codes(copies.draw_up(ENTRY)) == ["act.nothing"]
    bare = ActEntry("", "", "", ("бір мүше",), copy_ids=(2,))
    assert codes(copies.draw_up(bare)) == ["entry.required"] * 4 + ["act.members"]
    act = drawn_up(copies)
    again = ActEntry(**{**fields(ENTRY), "spoiled_ids": (1,)})  # type: ignore[arg-type]
    assert codes(copies.draw_up(again)) == ["act.named_already"]
    assert copies.acts() == (act,)


def test_destruction_takes_two_persons_and_both_stand_on_the_act(
    copies: Copies, desk: PaperDesk, session: Session, vault: VaultSample, clock: FixedClock
) -> None:
    act = drawn_up(copies)
    enter_colleague(session, "ekinshi", (Role.CHIEF,))
    with pytest.raises(NotAllowed):
        copies.carry_out(act.act_id, clock.local_now(), None)
    alone = Witness(session.user.uid, session.user.full_name, session.user.roles, Identity.fresh())
    with pytest.raises(NotAllowed):
        copies.carry_out(act.act_id, clock.local_now(), alone)
    session.close()
    sign_in_first(vault, "ekinshi", clock).close()
    opened = vault.open(clock)
    copies = paper_desk(opened).copies
    witness = opened.witness(credentials("ekinshi"))
    assert codes(copies.carry_out(act.act_id, clock.local_now() + timedelta(days=1), witness)) == ["entry.in_future"]
    done = copies.carry_out(act.act_id, clock.local_now(), witness)
    assert isinstance(done, ActView)
    assert done.witnesses == (opened.user.full_name, "Ойдан Ekinshi")
    assert [copy.state for copy in copies.copies()] == [CopyState.DESTROYED, CopyState.KEPT]
    assert codes(copies.carry_out(act.act_id, clock.local_now(), witness)) == ["act.carried_out_already"]
    opened.close()
