"""Letters, reports and memos of a case carry the card's facts and what was typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.controllers.control import case_papers
from app.controllers.control.case_papers import Signed
from app.controllers.control.cases import Cases
from app.controllers.control.moves import Moves
from app.controllers.control.report_entries import ConclusionEntry, ReportEntry
from app.controllers.control.reports import Reports
from app.controllers.control.surroundings import Surroundings
from app.controllers.paper.press import Order
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.events import Events
from app.printing.composition import missing_fields, render
from app.printing.paper import Paper
from app.printing.registry import FORMS
from app.rules.facts import WorkingDays
from app.rules.outcome import Refusal
from app.rules.terms import Ground, Language, ReportKind, ReportProposal, SelfAssessment, StepKind
from tests.case_samples import AKIMAT, MINISTRY, clause, extension, paper, register
from tests.printing.golden import text_of

RULEBOOK = shipped_rulebook()
TODAY, MAY_20 = date(2026, 4, 16), date(2026, 5, 20)
BY = Signed("Президент Әкімшілігі", "министр", "О. Ойданов")


@pytest.fixture
def cases(session: Session) -> Cases:
    return Cases(session, RULEBOOK, Events())


@pytest.fixture
def case_id(cases: Cases) -> int:
    return register(cases, paper(clause(WorkingDays(18), number="3.2", final_result="12 пайыз")))


def printed(made: Order) -> str:
    """The text of the paper, after nothing required is missing."""
    form = FORMS[made.form].form
    assert missing_fields(form, made.facts) == ()
    return " ".join(text_of(render(form, made.facts, Paper(grade=made.grade)).pdf).split())


def test_the_letter_holds_every_part_of_paragraph_68(cases: Cases, case_id: int) -> None:
    asked = extension(TODAY, MAY_20, responsible_officials=f"О. Ойданов\n{AKIMAT}: Б. Мысалов")
    said = printed(case_papers.move_letter(cases.card(case_id), asked, "Жұмыс жүріп жатыр", BY))
    for part in ("Жұмыс жүріп жатыр", "Себебі", "2026 жылғы 20 мамыр", MINISTRY, "О. Ойданов", "Б. Мысалов", "1-1/10"):
        assert part in said


def test_a_new_term_names_its_ground(cases: Cases, case_id: int) -> None:
    asked = replace(extension(TODAY, MAY_20), kind=StepKind.RESCHEDULE, ground=Ground.EMERGENCY)
    assert case_papers.move_letter(cases.card(case_id), asked, "Бар", BY).facts.ground


def test_appendix_7_joins_the_card_and_the_report(cases: Cases, session: Session, case_id: int) -> None:
    entry = ReportEntry(
        ReportKind.FINAL, TODAY, "7-1", course="Барысы", result="12 пайызға өсті", proposal=ReportProposal.REMOVE,
        assessment=SelfAssessment.EXECUTED, ground=Ground.EXECUTED,
    )  # fmt: skip
    draft = Reports(session, RULEBOOK, Events()).compose(case_id, ReportKind.FINAL)
    said = printed(case_papers.report_paper(cases.card(case_id), draft, entry, BY))
    for part in ("3.2-тармақ", MINISTRY, AKIMAT, "30.04.2026", "12 пайызға өсті", "О. Ойданов"):
        assert part in said
    moved = replace(entry, proposal=ReportProposal.EXTEND, ground=None, new_date=MAY_20)
    facts = case_papers.report_paper(cases.card(case_id), draft, moved, BY, Language.RUSSIAN).facts
    assert facts.removal == "" and facts.move.endswith("20.05.2026 г.")


def test_the_conclusion_names_who_may_decide(cases: Cases, session: Session, case_id: int) -> None:
    said = Moves(session, RULEBOOK, Events()).ask(case_id, extension(TODAY, MAY_20))
    entry = ConclusionEntry(TODAY, "4", "Ойдан шығарылған бөлім", "Талдау", "Б. Мысалов", StepKind.EXTEND, "Негізі")
    text = printed(case_papers.conclusion_paper(cases.card(case_id), entry, said, Signed()))
    assert "Президент Әкімшілігінің Басшысы" in text


def test_a_reminder_says_how_far_its_date_is(cases: Cases, session: Session, case_id: int) -> None:
    slip = Surroundings(session, RULEBOOK, Events()).remind(case_id, MINISTRY, "Еске саламыз")
    assert not isinstance(slip, Refusal)
    text = printed(case_papers.reminder_paper(cases.card(case_id), [(slip, 10)], "Бөлім", Language.KAZAKH))
    assert "Еске саламыз" in text and "2026 жылғы 30 сәуір" in text
