"""Lists of what waits, and figures and lists on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.control.execution import Execution
from app.controllers.control.move_entries import DecisionEntry, ProposalEntry
from app.controllers.control.moves import Moves
from app.controllers.control.report_entries import ReportEntry, RiskEntry
from app.controllers.control.reports import Reports
from app.controllers.control.surroundings import ReminderSlip, Surroundings
from app.controllers.office.directory_views import OrganisationEntry
from app.controllers.office.organisation import OrganisationProfile
from app.controllers.overview import figure_papers as papers
from app.controllers.overview.case_lists import ListFilter
from app.controllers.overview.delegated import DelegatedControl
from app.controllers.overview.discipline import Discipline
from app.controllers.overview.watch import Waiting, Watch
from app.controllers.paper.press import Order, PreparedPrint
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.events import Events
from app.printing.paper import PaperLanguage
from app.rules.facts import FixedDate
from app.rules.terms import Decider, Grade, Ground, Level, Mark, OrganisationKind, ReportKind, StepKind
from tests.case_samples import AKIMAT, MINISTRY, REMOVAL, clause, codes, decision, extension, paper, register
from tests.printing.golden import text_of

MAY_20 = date(2026, 5, 20)


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def cases(session: Session, events: Events) -> Cases:
    return Cases(session, shipped_rulebook(), events)


@pytest.fixture
def watch(session: Session, events: Events) -> Watch:
    return Watch(session, shipped_rulebook(), events)


@pytest.fixture
def moves(session: Session, events: Events) -> Moves:
    return Moves(session, shipped_rulebook(), events)


def listed(watch: Watch, waiting: Waiting) -> list[int]:
    return [one.case_id for one in watch.of(waiting)]


def test_done_here_waits_for_the_administration_then_for_the_body(
    cases: Cases, watch: Watch, moves: Moves, session: Session, events: Events, clock: FixedClock
) -> None:
    made = register(cases, paper(clause(None, mark=Mark.URGENT, coexecutors=())))
    Execution(session, shipped_rulebook(), events).executed_here(made, date(2026, 4, 14))
    (line,) = watch.of(Waiting.REMOVAL_BY_ADMINISTRATION)
    assert (line.case_id, line.on, line.days, line.body) == (made, date(2026, 4, 14), 2, MINISTRY)
    asked = ProposalEntry(StepKind.REMOVE, date(2026, 4, 14), "1", ground=Ground.EXECUTED)
    moves.enter(made, asked, decision(date(2026, 4, 15), basis=REMOVAL))
    assert listed(watch, Waiting.REMOVAL_BY_ADMINISTRATION) == []
    assert [(one.case_id, one.detail) for one in watch.of(Waiting.CLOSING_HERE)] == [(made, "20-5/1")]
    closing = DecisionEntry(clock.today(), Decider.FIRST_HEAD, "7", administration_reference="20-5/1",
                            administration_removed_on=date(2026, 4, 15))  # fmt: skip
    moves.enter(made, ProposalEntry(StepKind.CLOSE_OWN), closing)
    assert listed(watch, Waiting.CLOSING_HERE) == []
    assert set(watch.counts().values()) == {0}


def test_proposals_papers_risks_and_receipts_wait_each_in_its_list(
    cases: Cases, watch: Watch, moves: Moves, session: Session, events: Events, clock: FixedClock
) -> None:
    marked = register(cases, paper(clause(None, mark=Mark.URGENT), document_number="1"))
    far = register(cases, paper(clause(FixedDate(MAY_20)), document_number="2"))
    assert listed(watch, Waiting.HAND_OVER) == [marked]
    moves.propose(far, extension(date(2026, 4, 15), date(2026, 6, 19)))
    (proposal,) = watch.of(Waiting.DECISION)
    assert (proposal.case_id, proposal.detail, proposal.days) == (far, StepKind.EXTEND, 1)
    slip = Surroundings(session, shipped_rulebook(), events).remind(far, AKIMAT)
    assert isinstance(slip, ReminderSlip)
    assert [(one.case_id, one.detail, one.record_id) for one in watch.of(Waiting.RECEIPT)] == [
        (far, AKIMAT, slip.reminder_id)
    ]
    assert listed(watch, Waiting.RISK_NOTICE) == [marked], "due on 20 April: two working days"
    reports = Reports(session, shipped_rulebook(), events)
    reports.warn(marked, RiskEntry(clock.today(), "№ 3", "Тәуекел (ойдан шығарылған)", "Ұсыныс"))
    assert listed(watch, Waiting.RISK_NOTICE) == []
    session.user = replace(session.user, clearance=Grade.SECRET)
    register(cases, paper(clause(FixedDate(clock.today())), document_number="3"))
    assert len(listed(watch, Waiting.RISK_NOTICE)) == 1


# on paper


def printed(cases: Cases, order: Order | object) -> str:
    assert isinstance(order, Order), order
    made = cases.prints.press.prepare(order)
    assert isinstance(made, PreparedPrint), made
    return text_of(made.pdf)


def test_figures_and_lists_print_in_the_language_of_the_paper(
    cases: Cases, session: Session, events: Events, clock: FixedClock
) -> None:
    discipline = Discipline(session, shipped_rulebook(), events)
    register(cases, paper(clause(FixedDate(MAY_20)), document_number="1", grade=Grade.TOP_SECRET))
    clock.advance(days=40)
    pack = discipline.pack(2026, 5, open_variant=False)
    orders = papers.pack_orders(pack, PaperLanguage.RUSSIAN)
    assert [(order.form, order.grade) for order in orders] == [
        ("discipline-sheet", None), ("discipline-sheet", None), ("register-overdue", Grade.TOP_SECRET),
    ]  # fmt: skip
    assert "Итого" in printed(cases, orders[0])
    assert "Ұсыныс енгізсін" in printed(cases, orders[2])
    bare = papers.pack_orders(discipline.pack(2026, 5, open_variant=True), PaperLanguage.KAZAKH)
    text = " ".join(printed(cases, order) for order in bare)
    assert "Ұсыныс енгізсін" not in text
    assert MINISTRY.split()[0] in text
    year = printed(cases, papers.annual_report(discipline.year(2026), PaperLanguage.KAZAKH))
    assert "Бақылауда қалғаны" in year
    assert "80-тармақтың 2)" in year
    page = cases.lists.browse(ListFilter())
    assert "Ұсыныс енгізсін" in printed(
        cases, papers.card_list(page.rows, clock.today(), "барлығы", PaperLanguage.KAZAKH)
    )
    due = cases.agenda.window()
    assert due.rows
    text = printed(cases, papers.agenda_list(due.rows, clock.today(), "мерзімі өткен", PaperLanguage.KAZAKH))
    assert "мерзімі өткен" in text


def test_appendix_8_is_composed_by_sector_from_the_cards(
    cases: Cases, moves: Moves, session: Session, events: Events, clock: FixedClock
) -> None:
    delegated = DelegatedControl(session, shipped_rulebook(), events)
    assert codes(delegated.summary(2026)) == ["figures.no_delegated_control"]
    OrganisationProfile(session).set(
        OrganisationEntry(OrganisationKind.CENTRAL_BODY, "Ойдан шығарылған орган", date(2026, 1, 1))
    )
    assert codes(delegated.summary(2026)) == ["figures.nothing_delegated"]
    own = register(
        cases, paper(clause(FixedDate(MAY_20), level=Level.CENTRAL_BODY, coexecutors=(), final_result="12 %"))
    )
    register(cases, paper(clause(FixedDate(MAY_20)), document_number="2"))
    entry = ReportEntry(ReportKind.INTERIM, clock.today(), "1", course="Екі кезең аяқталды (ойдан шығарылған)")
    Reports(session, shipped_rulebook(), events).send(own, entry, despite_faults=True)
    moves.enter(own, extension(clock.today(), date(2026, 6, 19)), decision(clock.today(), Decider.FIRST_HEAD))
    order = delegated.summary(2026)
    assert isinstance(order, Order)
    assert order.grade is Grade.SECRET
    (sector,) = order.facts.sectors
    (line,) = sector.instructions
    assert (line.executed, line.details) == (False, "Хаттама № 15-1/7, 03.04.2026")
    assert line.result.startswith("Екі кезең аяқталды (ойдан шығарылған). ")
    assert "19.06.2026" in line.result
    assert "Екі кезең" in printed(cases, order)


def test_reminders_stand_three_on_a_sheet_with_their_numbers(cases: Cases, session: Session, events: Events) -> None:
    made = register(cases, paper(clause(FixedDate(MAY_20))))
    around = Surroundings(session, shipped_rulebook(), events)
    slips = [around.remind(made, body, "Ақпарат енгізіңіз") for body in (MINISTRY, AKIMAT)]
    order = papers.reminder_slips(
        [(slip, 20, "66") for slip in slips if isinstance(slip, ReminderSlip)], Grade.SECRET, "Бақылаушы",
        PaperLanguage.KAZAKH,
    )  # fmt: skip
    text = printed(cases, order)
    assert "№ 1/2026" in text
    assert "№ 2/2026" in text
    assert AKIMAT.split()[-1] in text
