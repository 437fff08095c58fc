"""The back of the paper card: every decision, report and reminder, and what was entered late."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.clock import FixedClock
from app.controllers.control.card_paper import control_card
from app.controllers.control.cases import Cases
from app.controllers.control.moves import Moves
from app.controllers.control.report_entries import ReportEntry
from app.controllers.control.reports import Reports
from app.controllers.control.surroundings import Surroundings
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.events import Events
from app.printing.composition import render
from app.printing.forms.control_card import CONTROL_CARD
from app.printing.paper import Paper
from app.rules.facts import FixedDate
from app.rules.terms import Grade, Ground, Language, ReportKind, StepKind
from tests.case_samples import MINISTRY, REMOVAL, clause, decision, extension, paper, register
from tests.printing.golden import text_of


def test_the_back_of_the_card_has_every_decision_report_and_reminder_and_marks_what_came_late(
    session: Session, clock: FixedClock
) -> None:
    book, events, today = shipped_rulebook(), Events(), clock.today()
    cases = Cases(session, book, events)
    case_id = register(cases, paper(clause(FixedDate(date(2026, 5, 20)))))
    moves = Moves(session, book, events)
    moves.enter(case_id, extension(date(2026, 4, 13), date(2026, 6, 19)), decision(date(2026, 4, 14)))
    Reports(session, book, events).send(case_id, ReportEntry(ReportKind.FINAL, today, "7-7"), despite_faults=True)
    Surroundings(session, book, events).remind(case_id, MINISTRY)
    ended = replace(extension(today, date(2026, 6, 19)), kind=StepKind.REMOVE, ground=Ground.IMPOSSIBLE)
    moves.enter(case_id, ended, decision(today, basis=REMOVAL))
    facts = control_card(cases.whole_card(case_id), Language.KAZAKH)
    assert [(move.kind, move.new_date, move.granted) for move in facts.moves] == [
        (StepKind.EXTEND, date(2026, 6, 19), True)
    ]
    assert "кейін енгізілді: 16.04.2026" in facts.moves[0].decision
    assert facts.reports[0].remark == "жіберілді"
    assert facts.removal is not None
    assert facts.removal.on == today
    text = " ".join(text_of(render(CONTROL_CARD, facts, Paper(grade=Grade.SECRET)).pdf).split())
    for part in ("1-1/10", "20-5/1", "7-7", MINISTRY):
        assert part in text
