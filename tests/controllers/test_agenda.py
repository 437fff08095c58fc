"""What falls due: the counters say what a plain look at all obligations and deadlines says, after every change."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime

import pytest

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.control.corrections import Corrections
from app.controllers.control.execution import Execution
from app.controllers.control.move_entries import ProposalEntry
from app.controllers.control.moves import Moves
from app.controllers.overview.agenda import Agenda
from app.controllers.vault.sessions import Session
from app.demonstration import demonstration
from app.editions import shipped_rulebook
from app.events import Events
from app.rules.facts import FixedDate
from app.rules.terms import Grade, Ground, Mark, Rule, StepKind
from app.rules.windows import Window
from tests.case_samples import AKIMAT, MINISTRY, REMOVAL, clause, decision, extension, paper, register, second_person

FAR = date(2100, 1, 1)
PLAIN = """
SELECT o.due_on, c.grade FROM obligation o JOIN clause c ON c.id = o.clause_id
WHERE c.status = 'open' AND o.done_on IS NULL AND o.withdrawn_on IS NULL
UNION ALL SELECT c.deadline, c.grade FROM clause c WHERE c.status = 'open' AND c.deadline IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM obligation r WHERE r.clause_id = c.id AND r.rule = 'obligations.report' AND r.withdrawn_on IS NULL
    AND r.due_on = c.deadline)
"""


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def cases(session: Session, events: Events, clock: FixedClock) -> Cases:
    made = Cases(session, shipped_rulebook(), events)
    for entry in demonstration(clock.today()):
        made.register(entry)
    return made


@pytest.fixture
def agenda(cases: Cases) -> Agenda:
    return cases.agenda


def check(agenda: Agenda, session: Session) -> Counter[date]:
    """Counters, lists and a plain look agree; the lines by day are returned."""
    with session.read() as work:
        plain = Counter(
            date.fromisoformat(day)
            for day, grade in work.db.connection().exec_driver_sql(PLAIN)
            if Grade(grade) in session.grades
        )
    assert agenda.marks(date(2000, 1, 1), FAR) == plain
    for window, counted in agenda.counts().items():
        page = agenda.window(window, limit=1000)
        assert page.total == counted == len(page.rows)
    return plain


def test_every_change_of_a_case_changes_what_falls_due(
    agenda: Agenda, cases: Cases, session: Session, events: Events, clock: FixedClock
) -> None:
    before = check(agenda, session)
    execution, moves = Execution(session, shipped_rulebook(), events), Moves(session, shipped_rulebook(), events)
    case_id = register(cases, paper(clause(FixedDate(date(2026, 5, 20))), document_number="к-1"))
    after = check(agenda, session)
    assert after.total() == before.total() + 3  # vision, proposals, report
    assert after[date(2026, 5, 20)] == before[date(2026, 5, 20)] + 1, "the report stands for the deadline"
    owed = next(one for one in execution.of_case(case_id).owed if one.rule is Rule.OBLIGATIONS_PROCESS_VISION)
    execution.done(owed.obligation_id, date(2026, 4, 9), "№ 1")
    assert check(agenda, session).total() == after.total() - 1
    execution.reopen(owed.obligation_id, "Қате (ойдан шығарылған)")
    assert check(agenda, session) == after
    moves.enter(case_id, extension(clock.today(), date(2026, 6, 19)), decision(clock.today()))
    moved = check(agenda, session)
    assert moved[date(2026, 6, 19)] == after[date(2026, 6, 19)] + 1
    Corrections(session, shipped_rulebook(), events).correct(case_id, {"grade": Grade.TOP_SECRET}, "Қате")
    check(agenda, session)
    asked = ProposalEntry(StepKind.REMOVE, date(2026, 4, 15), "1", ground=Ground.IMPOSSIBLE)
    moves.enter(case_id, asked, decision(date(2026, 4, 16), basis=REMOVAL))
    assert check(agenda, session) == before


def test_a_registration_annulled_leaves_nothing_due(
    agenda: Agenda, cases: Cases, session: Session, events: Events
) -> None:
    before = check(agenda, session)
    made = register(cases, paper(clause(None, mark=Mark.URGENT), document_number="к-2"))
    assert check(agenda, session).total() > before.total()
    Corrections(session, shipped_rulebook(), events).annul_registration(made, "Қате", second_person())
    assert check(agenda, session) == before


def test_where_no_report_is_owed_the_deadline_is_a_line(agenda: Agenda, cases: Cases, session: Session) -> None:
    case_id = register(cases, paper(clause(None, mark=Mark.URGENT), document_number="к-3"))
    deadline = cases.card(case_id).answer.deadline
    assert deadline is not None
    lines = [row for row in agenda.day(deadline).rows if row.case_id == case_id]
    assert [(row.rule, row.paragraph, row.body, row.obligation_id) for row in lines] == [(None, "50", MINISTRY, None)]
    check(agenda, session)


def test_lines_stand_by_day_hour_and_owner(agenda: Agenda, cases: Cases, clock: FixedClock) -> None:
    at = datetime(2026, 4, 16, 9, 40)  # noqa: DTZ001 wall clock
    early = replace(paper(clause(None, mark=Mark.URGENT), document_number="к-4"), received_at=at)
    late = replace(early, received_at=at.replace(hour=8, minute=5), document_number="к-5")
    register(cases, early)
    register(cases, late)
    due = register(cases, paper(clause(FixedDate(clock.today())), document_number="к-6"))
    rows = agenda.day(clock.today()).rows
    assert [row.hour for row in rows[:2]] == ["08:05", "09:40"]
    assert all(not row.hour for row in rows[2:])
    assert due in {row.case_id for row in rows}
    assert [row.owner for row in rows[2:]] == sorted(
        (row.owner for row in rows[2:]), key=list(type(rows[0].owner)).index
    )
    whole = agenda.window(limit=1000)
    assert [row.due_on for row in whole.rows] == sorted(row.due_on for row in whole.rows)
    assert [row.line for row in agenda.window(offset=3, limit=4).rows] == [row.line for row in whole.rows[3:7]]
    assert AKIMAT in {row.body for row in whole.rows if row.rule is Rule.OBLIGATIONS_COEXECUTOR}


def test_nothing_above_clearance_falls_due(agenda: Agenda, session: Session) -> None:
    whole = check(agenda, session).total()
    session.user = replace(session.user, clearance=Grade.SECRET)
    assert 0 < check(agenda, session).total() < whole
    assert {row.grade for row in agenda.window(limit=1000).rows} == {Grade.SECRET}


def test_today_shows_the_first_lines_of_what_it_counts(cases: Cases, clock: FixedClock) -> None:
    view = cases.today()
    assert view.rows == cases.agenda.window().rows
    counts = cases.agenda.counts()
    assert all(getattr(view.counts, window.value) == counts[window] for window in Window)
    cases.papers_outside = lambda: 4
    assert cases.today().counts.papers_outside == 4
