"""Papers of drafts: the mark of restricted distribution, the register of drafts, footer codes held against records."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.clock import FixedClock
from app.controllers.drafting.act_drafts import ActDrafts
from app.controllers.drafting.draft_entries import DraftFacts
from app.controllers.paper.paper_desk import PaperDesk, paper_desk
from app.controllers.paper.press import PaperLanguage, PreparedPrint
from app.controllers.paper.register_views import RegisterAsked
from app.controllers.plans.planning import Planning
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.events import Events
from app.printing.fingerprint import SHOWN
from app.rules.terms import Contents, Initiator, Language, Phase, Position
from tests.case_samples import MINISTRY
from tests.controllers.test_instruction_drafts import COUNCIL, ELEVEN, viewed
from tests.controllers.test_prints import text_of
from tests.draft_samples import GOVERNMENT_ACT, DraftOffice, draft_office

KK, BOTH = PaperLanguage.KAZAKH, PaperLanguage.BOTH
MARK = "Қызмет бабында пайдалану үшін"
MONDAY = date(2026, 4, 13)
RESTRICTED = DraftFacts(
    title_kk="Ойдан шығарылған шектеулі жоба",
    contents=Contents.RESTRICTED,
    initiator=Initiator.GOVERNMENT,
    developer=MINISTRY,
    grade=None,
    paper_reason="байланыс арнасы жоқ (ойдан шығарылған)",
    supervisor=Position.ASSISTANT,
)


@pytest.fixture
def office(session: Session) -> DraftOffice:
    return draft_office(session)


@pytest.fixture
def acts(session: Session) -> ActDrafts:
    return ActDrafts(session, shipped_rulebook(), Events())


@pytest.fixture
def desk(session: Session) -> PaperDesk:
    return paper_desk(session)


@pytest.fixture
def planning(session: Session, desk: PaperDesk) -> Planning:
    return Planning(session, shipped_rulebook(), Events(), desk.prints)


def made(desk: PaperDesk, order: object) -> PreparedPrint:
    done = desk.press.prepare(order)  # type: ignore[arg-type]
    assert isinstance(done, PreparedPrint), done
    return done


def test_papers_of_a_restricted_draft_bear_its_mark_and_no_grade(
    office: DraftOffice, acts: ActDrafts, desk: PaperDesk
) -> None:
    draft_id = office.made(RESTRICTED, on=MONDAY).draft_id
    prints = acts.prints
    for order in (
        prints.visa_sheet(draft_id, Phase.AGREEMENT, KK),
        prints.checklist(draft_id, KK),
        prints.approval_sheet(draft_id, BOTH),
        prints.register(None, KK),
    ):
        paper = made(desk, order)
        assert MARK in text_of(paper.pdf), order.form
        assert paper.number and paper.grade is None


def test_a_secret_draft_bears_its_grade_alone(office: DraftOffice, acts: ActDrafts, desk: PaperDesk) -> None:
    draft_id = office.made(GOVERNMENT_ACT, on=MONDAY).draft_id
    text = text_of(made(desk, acts.prints.visa_sheet(draft_id, Phase.AGREEMENT, KK)).pdf)
    assert "Құпия" in text and MARK not in text
    office.made(replace(RESTRICTED, title_kk="Ойдан шығарылған екінші жоба"), on=MONDAY)
    text = text_of(made(desk, acts.prints.register(None, KK)).pdf)
    assert "Құпия" in text and MARK not in text  # a list is marked by the highest it holds


def test_restricted_instructions_are_marked_too(planning: Planning, desk: PaperDesk) -> None:
    entry = replace(COUNCIL, held_on=MONDAY, contents=Contents.RESTRICTED, grade=None)
    draft_id = viewed(planning.drafts.open(entry)).draft_id
    viewed(planning.drafts.keep_lines(draft_id, ELEVEN))
    for order in (planning.papers.draft_assignment(draft_id, KK), planning.papers.draft_approvals(draft_id, KK)):
        assert MARK in text_of(made(desk, order).pdf)


def test_the_register_lists_acts_and_instructions_in_the_order_they_came(
    office: DraftOffice, planning: Planning, desk: PaperDesk, clock: FixedClock
) -> None:
    draft_id = viewed(planning.drafts.open(replace(COUNCIL, project_number="7-т", unit="Ойдан бөлім"))).draft_id
    office.made(GOVERNMENT_ACT, on=MONDAY)
    asked = RegisterAsked("register-drafts", clock.today(), since=date(2026, 1, 1))
    rows = [line.cells for line in desk.registers.view(asked, Language.KAZAKH).lines]
    assert [row[0] for row in rows] == ["1", "2"]
    assert rows[0][2] == GOVERNMENT_ACT.title_kk and rows[1][1].startswith("№ 7-т")
    assert rows[1][3] == "Ойдан бөлім" and "1-айналым" in rows[1][6]
    assert planning.drafts.withdraw(draft_id, "қате енгізілген") is None
    rows = [line.cells for line in desk.registers.view(asked, Language.KAZAKH).lines]
    assert rows[1][7] == "қате енгізілген" and "кері алынды" in rows[1][6]
    paper = made(desk, desk.registers.order(asked, KK))
    found = desk.prints.verify(f"{paper.number}/{paper.fingerprint[:SHOWN]}")
    assert found.comparable and found.same
