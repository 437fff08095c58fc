"""A whole session as a process of its own: make, enter, draft, plan, search, print, export, import, back up, lock.

Looked at from outside. Arguments: the folder for vault and state, and the marker word that must stay nowhere in the
clear.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.clock import FixedClock, SystemClock
from app.controllers.control.views import Registered
from app.controllers.drafting.act_drafts import ActDrafts
from app.controllers.drafting.instruction_draft_views import DraftView as InstructionDraftView
from app.controllers.paper.copies import ActView, SpoiledView
from app.controllers.paper.paper_desk import PaperDesk, paper_desk
from app.controllers.paper.press import Order, PaperLanguage, PreparedPrint
from app.controllers.paper.register_views import RegisterAsked
from app.controllers.plans.plan_views import PlanView
from app.controllers.plans.planning import Planning
from app.controllers.vault.audit import Audit
from app.controllers.vault.backups import Backups
from app.controllers.vault.sessions import Session
from app.controllers.vault.unsaved_forms import keep_forms
from app.controllers.vault.vaults import NewVault, create_vault, open_vault
from app.demonstration import demonstration
from app.editions import shipped_rulebook
from app.events import Events
from app.rules.outcome import Refusal
from app.rules.terms import Grade, Language, Phase
from app.vault.hardening import harden_process
from tests.controllers.test_copies import ENTRY as ACT
from tests.controllers.test_instruction_drafts import COUNCIL, ELEVEN
from tests.controllers.test_nationwide_plans import ENTRY as PLAN
from tests.controllers.test_nationwide_plans import MEASURES
from tests.draft_samples import GOVERNMENT_ACT, draft_office
from tests.exchange.offices import MADE_AT, open_offices
from tests.vault_samples import QUICK

KK = PaperLanguage.KAZAKH
PRINTER = "принтер (ойдан шығарылған)"


def printed(desk: PaperDesk, order: Order | Refusal) -> PreparedPrint:
    """A page made and handed to a printer."""
    assert not isinstance(order, Refusal), order
    made = desk.press.prepare(order)
    assert isinstance(made, PreparedPrint), made
    assert made.pdf[:5] == b"%PDF-"
    assert desk.press.send(made.number, PRINTER) is None
    return made


def keep_cards(desk: PaperDesk, marker: str) -> None:
    """Papers registered, found by a word, their cards printed."""
    for paper in demonstration(date(2026, 4, 16))[:2]:
        clauses = tuple(replace(clause, text_kk=f"{marker} {clause.text_kk}") for clause in paper.clauses)
        done = desk.cases.register(replace(paper, title_kk=f"{marker} {paper.title_kk}", clauses=clauses))
        assert isinstance(done, Registered), done
    found = desk.cases.page(filter_text=marker)
    assert found.rows
    card = desk.cases.print_card(found.rows[0].case_id, copies=2)
    assert isinstance(card, PreparedPrint) and card.pdf[:5] == b"%PDF-"
    assert desk.press.send(card.number, PRINTER) is None


def draft(session: Session, desk: PaperDesk, marker: str) -> None:
    """A draft of an act with its sheets, a draft of instructions with its lines."""
    made = draft_office(session).made(replace(GOVERNMENT_ACT, title_kk=f"{marker} туралы жарлық", developer=marker))
    acts = ActDrafts(session, shipped_rulebook(), Events())
    printed(desk, acts.prints.visa_sheet(made.draft_id, Phase.AGREEMENT, KK))
    printed(desk, acts.prints.checklist(made.draft_id, KK))
    planning = Planning(session, shipped_rulebook(), Events(), desk.prints)
    told = planning.drafts.open(replace(COUNCIL, title_kk=f"{marker} шешімі"))
    assert isinstance(told, InstructionDraftView), told
    lines = tuple(replace(line, measure_kk=f"{marker} {line.measure_kk}") for line in ELEVEN)
    assert isinstance(planning.drafts.keep_lines(told.draft_id, lines), InstructionDraftView)
    printed(desk, planning.papers.draft_assignment(told.draft_id, KK))


def plan(session: Session, desk: PaperDesk, marker: str) -> None:
    """A nationwide plan with its measures."""
    planning = Planning(session, shipped_rulebook(), Events(), desk.prints)
    made = planning.plans.open(replace(PLAN, title_kk=f"{marker} жоспары"))
    assert isinstance(made, PlanView), made
    lines = tuple(replace(line, measure_kk=f"{marker} {line.measure_kk}") for line in MEASURES)
    assert isinstance(planning.plans.keep_lines(made.plan_id, lines), PlanView)
    printed(desk, planning.papers.plan(made.plan_id, KK))


def keep_registers(desk: PaperDesk, marker: str, today: date) -> None:
    """Every register on the screen and on paper; a spoiled copy and the act about it."""
    shown = [
        RegisterAsked(line.form, today, date(today.year, 1, 1)) for line in desk.registers.registers(Language.KAZAKH)
    ]
    seen = [desk.registers.view(asked, Language.KAZAKH) for asked in shown]
    assert any(marker in cell for view in seen for line in view.lines for cell in line.cells)
    for asked in shown:
        printed(desk, desk.registers.order(asked, KK))
    spoiled = desk.copies.spoil(desk.copies.copies()[0].copy_id, "1", 1, f"{marker} жыртылды")
    assert isinstance(spoiled, SpoiledView), spoiled
    act = desk.copies.draw_up(replace(ACT, basis=f"{marker} журналы", spoiled_ids=(spoiled.spoiled_id,)))
    assert isinstance(act, ActView), act


def exchange(place: Path, marker: str) -> None:
    """A package from one office to another on a medium, and the receipt back."""
    place.mkdir()
    ours, theirs = open_offices(place, FixedClock(MADE_AT), 2)
    ours.register("15-1", f"{marker} туралы ұсыныс енгізсін", Grade.SECRET)
    theirs.take(ours.send(theirs))
    assert theirs.cases.page(filter_text=marker).rows
    ours.load(theirs.answer(ours))
    for office in (ours, theirs):
        office.session.close()


def main(place: Path, marker: str) -> None:
    """Everything a day brings."""
    harden_process()
    clock, passphrase = SystemClock(), f"жеті көк бөрі түнде {marker} санады"
    # Logins stand in the key file, and users whole in an exported log: they are no secret of the vault.
    new = NewVault(place / "vault", "synaq", "Сынақ Ойданұлы", passphrase)
    create_vault(new, clock=clock, state_folder=place / "state", strength=QUICK)
    session = open_vault(new.folder, new.login, passphrase, clock=clock, state_folder=place / "state")
    desk = paper_desk(session)
    keep_cards(desk, marker)
    draft(session, desk, marker)
    plan(session, desk, marker)
    keep_registers(desk, marker, clock.today())
    Audit(session).export(place / "log.jsonl", content=False)
    Backups(session).make()
    keep_forms(session, [("entry", f'{{"text": "{marker}"}}')])
    assert session.check().ok
    session.close()
    exchange(place / "exchange", marker)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
