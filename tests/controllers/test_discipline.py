"""Discipline through the controller: figures by who answers, as on past days, the monthly pack, the yearly report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from app.clock import FixedClock
from app.controllers.control.assignments import AssignmentEntry, Assignments
from app.controllers.control.cases import Cases
from app.controllers.control.corrections import Corrections
from app.controllers.control.move_entries import ProposalEntry
from app.controllers.control.moves import Moves
from app.controllers.control.report_entries import ReportEntry, ReportView, ReturnEntry
from app.controllers.control.reports import Reports
from app.controllers.overview.discipline import Discipline
from app.controllers.overview.figure_views import DisciplineView, ReviewView
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.errors import NotAllowed
from app.events import Events
from app.rules.facts import FixedDate
from app.rules.figures import Decided, Tally, TermHistory, stand_on
from app.rules.terms import (
    Counted,
    FiguresBy,
    Grade,
    Ground,
    Indicator,
    Origin,
    Position,
    ReportKind,
    ReportProposal,
    Role,
    SelfAssessment,
    StepKind,
)
from db.models.cases import Clause
from db.queries import figures as queries
from tests.case_samples import AKIMAT, MINISTRY, REMOVAL, clause, codes, decision, extension, paper, register

MAY_20 = date(2026, 5, 20)
YEAR = (date(2026, 1, 1), date(2026, 12, 31))
WHOLE = ReportEntry(
    ReportKind.FINAL, MAY_20, "1-1/55", 4, result="12 % өсті (ойдан шығарылған)",
    assessment=SelfAssessment.EXECUTED, proposal=ReportProposal.REMOVE, ground=Ground.EXECUTED,
    signed_by=Position.FIRST_HEAD, signatory="Ойданов О.",
)  # fmt: skip


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def cases(session: Session, events: Events) -> Cases:
    return Cases(session, shipped_rulebook(), events)


@pytest.fixture
def reports(session: Session, events: Events) -> Reports:
    return Reports(session, shipped_rulebook(), events)


@pytest.fixture
def moves(session: Session, events: Events) -> Moves:
    return Moves(session, shipped_rulebook(), events)


@pytest.fixture
def discipline(session: Session, events: Events) -> Discipline:
    return Discipline(session, shipped_rulebook(), events)


@pytest.fixture
def office(cases: Cases, reports: Reports, moves: Moves, clock: FixedClock) -> dict[str, int]:
    """Five cases of two bodies, all first due on 20 May; looked at on 10 June 2026."""
    made = {
        name: register(cases, paper(
            clause(FixedDate(MAY_20), responsible=body, coexecutors=(), official=f"{name} (ойдан шығарылған)"),
            document_number=name, origin=origin, grade=grade))
        for name, body, origin, grade in (
            ("in_time", MINISTRY, Origin.GENERAL, Grade.SECRET), ("late", MINISTRY, Origin.GENERAL, Grade.SECRET),
            ("moved", AKIMAT, Origin.ADDRESS_PLAN, Grade.SECRET), ("open", AKIMAT, Origin.GENERAL, Grade.TOP_SECRET),
            ("covered", AKIMAT, Origin.GENERAL, Grade.SECRET),
        )
    }  # fmt: skip
    clock.advance(days=30)  # 16 May
    moves.enter(made["moved"], extension(date(2026, 5, 14), date(2026, 6, 19)), decision(date(2026, 5, 16)))
    asked = ProposalEntry(StepKind.REMOVE, date(2026, 5, 14), "1", ground=Ground.COVERED, covered_by="№ 9, 10.05.2026")
    moves.enter(made["covered"], asked, decision(date(2026, 5, 15), basis=REMOVAL))
    clock.advance(days=25)  # 10 June
    assert isinstance(reports.send(made["in_time"], WHOLE), ReportView)
    assert isinstance(reports.send(made["late"], replace(WHOLE, sent_on=date(2026, 5, 26))), ReportView)
    return made


def by_name(view: DisciplineView) -> dict[str, Tally]:
    return {line.name: line.tally for line in view.lines}


def test_figures_by_body_tell_the_honest_share_and_the_usual_one(
    discipline: Discipline, office: dict[str, int]
) -> None:
    view = discipline.figures(*YEAR)
    found = by_name(view)
    assert list(found) == [AKIMAT, MINISTRY]
    ministry, akimat = found[MINISTRY], found[AKIMAT]
    assert (ministry.in_time, ministry.late, ministry.share, ministry.delay_total_wd) == (1, 1, 50.0, 4)
    assert (akimat.open_late, akimat.running, akimat.ended, akimat.moved_once, akimat.share) == (1, 1, 1, 1, None)
    assert (view.total.due, view.total.done, view.total.share, view.total.usual_share) == (3, 2, 50.0, 75.0)


def test_figures_of_a_past_day_know_nothing_of_what_came_later(
    discipline: Discipline, office: dict[str, int], reports: Reports, clock: FixedClock
) -> None:
    then = discipline.figures(*YEAR, as_on=date(2026, 5, 15)).total
    assert (then.due, then.running, then.ended, then.moved_once) == (0, 4, 1, 0)
    later = discipline.figures(*YEAR, as_on=date(2026, 5, 25)).total
    assert (later.in_time, later.late, later.open_late) == (1, 0, 2)
    clock.advance(days=2)
    back = ReturnEntry(clock.today(), "Бөлімше (ойдан шығарылған)", "Нәтиже жоқ", "№ 7")
    sent = reports.of_case(office["in_time"])[0]
    assert isinstance(reports.return_for_rework(sent.report_id, back), ReportView)
    assert discipline.figures(*YEAR).total.in_time == 0, "a report returned for rework is none"
    assert discipline.figures(*YEAR, as_on=date(2026, 5, 25)).total == later
    assert discipline.figures(*YEAR, as_on=date(2027, 1, 1)).period.as_on == clock.today()


def test_figures_divide_by_chief_month_type_and_origin(discipline: Discipline, office: dict[str, int]) -> None:
    by_chief = by_name(discipline.figures(*YEAR, by=FiguresBy.CHIEF))
    assert by_chief["late (ойдан шығарылған)"].late == 1
    by_month = by_name(discipline.figures(*YEAR, by=FiguresBy.MONTH))
    assert list(by_month) == ["2026-05", "2026-06"]
    assert set(by_name(discipline.figures(*YEAR, by=FiguresBy.ORIGIN))) == {Origin.GENERAL, Origin.ADDRESS_PLAN}
    assert sum(t.due for t in by_name(discipline.figures(*YEAR, by=FiguresBy.CONTROL_TYPE)).values()) == 3


def test_everything_owed_and_work_inside_are_counted_too(
    discipline: Discipline, office: dict[str, int], session: Session, events: Events
) -> None:
    owed = discipline.figures(*YEAR, counted=Counted.OBLIGATIONS).total
    assert owed.due > discipline.figures(*YEAR).total.due
    inside = Assignments(session, shipped_rulebook(), events)
    made = inside.assign(office["open"], AssignmentEntry("Материал", date(2026, 5, 18), official="Қиялов Қ."))
    inside.assignment_done(made.assignment_id, date(2026, 5, 19), "№ 8")  # type: ignore[union-attr]
    units = discipline.figures(*YEAR, by=FiguresBy.UNIT)
    assert (units.counted, units.total.due, units.total.late) == (Counted.ASSIGNMENTS, 1, 1)
    chiefs = by_name(discipline.figures(*YEAR, by=FiguresBy.CHIEF, counted=Counted.ASSIGNMENTS))
    assert set(chiefs) == {"Қиялов Қ."}


def test_the_open_pack_holds_no_case(discipline: Discipline, office: dict[str, int]) -> None:
    secret = discipline.pack(2026, 5, open_variant=False)
    assert [(term.case_id, term.late_wd) for term in secret.overdue] == [(office["open"], 6)]
    assert secret.grade is Grade.TOP_SECRET
    assert (secret.counts["refused"], secret.counts["breaches"]) == (0, 1)
    bare = discipline.pack(2026, 5, open_variant=True)
    assert (bare.overdue, bare.grade) == ((), None)
    assert bare.terms == secret.terms


def test_the_yearly_report_stands_beside_the_year_before(discipline: Discipline, office: dict[str, int]) -> None:
    view = discipline.year(2026)
    assert view.as_on == date(2026, 6, 10)
    wanted = {
        Indicator.UNDER_CONTROL: 0, Indicator.TAKEN: 5, Indicator.DUE: 3, Indicator.IN_TIME: 1, Indicator.LATE: 1,
        Indicator.OPEN_LATE: 1, Indicator.EXTENDED: 1, Indicator.REMOVED_COVERED: 1, Indicator.LEFT: 2,
    }  # fmt: skip
    assert {indicator: view.state[indicator][0] for indicator in wanted} == wanted
    assert all(before == 0 for _, before in view.state.values())
    assert view.plans[Indicator.TAKEN] == (1, 0)


def test_what_the_yearly_report_leaves_unread_was_over_before_its_years(
    office: dict[str, int], session: Session, moves: Moves, clock: FixedClock
) -> None:
    asked = ProposalEntry(StepKind.REMOVE, date(2026, 6, 9), "2", ground=Ground.IMPOSSIBLE)
    assert moves.enter(office["open"], asked, decision(date(2026, 6, 10), basis=REMOVAL))
    left_out = set()
    with session.read() as work:
        everything = {row[0]: row for row in queries.terms(work.db, queries.Asked(frozenset(Grade), date.min, MAY_20))}
        for since in (date(2026, 5, 16), date(2026, 6, 1), date(2026, 6, 11), date(2027, 1, 1)):
            within = queries.Asked(frozenset(Grade), since, date(2027, 12, 31))
            unread = everything.keys() - {row[0] for row in queries.terms(work.db, within, still_open=True)}
            steps = queries.decided(work.db, date(2027, 12, 31))
            for case_id in unread:
                taken = tuple(Decided(*step[1:]) for step in steps if step[0] == case_id)
                history = TermHistory(everything[case_id][1], everything[case_id][2], taken)
                stand = stand_on(history, since - timedelta(days=1))
                assert stand is not None
                assert stand.ended, "nothing that was still open is left out"
                assert stand.deadline is not None
                assert stand.deadline < since
            left_out |= unread
    assert left_out == {office["covered"], office["open"]}, "what is removed is left out, what is open never"


def test_a_paper_annulled_or_corrected_is_counted_as_it_then_stood(
    discipline: Discipline, office: dict[str, int], session: Session, events: Events
) -> None:
    before = discipline.figures(*YEAR).total
    corrections = Corrections(session, shipped_rulebook(), events)
    with session.work("test.annul") as work:
        clause_row = work.db.get_one(Clause, office["late"])
        clause_row.instruction.annulled_on = date(2026, 6, 5)
        work.commit()
    assert discipline.figures(*YEAR).total.late == before.late - 1
    assert discipline.figures(*YEAR, as_on=date(2026, 6, 4)).total.late == before.late
    assert corrections.correct(office["open"], {"received_at": datetime(2026, 4, 15, 9, 0)}, "Қате")  # noqa: DTZ001
    with session.read() as work:
        kept = work.db.connection().exec_driver_sql("SELECT id, received_on, annulled_on FROM case_list ORDER BY id")
        said = work.db.connection().exec_driver_sql(
            "SELECT c.id, i.received_on, i.annulled_on FROM clause c JOIN instruction i ON i.id = c.instruction_id"
            " ORDER BY c.id"
        )
        assert kept.all() == said.all()


def test_a_month_without_a_review_is_named(discipline: Discipline, office: dict[str, int]) -> None:
    months = [finding.values["month"] for finding in discipline.year(2026).missed_reviews]
    assert months == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30), date(2026, 5, 31)]
    assert codes(discipline.reviewed(date(2026, 5, 29), " ")) == ["entry.required"]
    assert codes(discipline.reviewed(date(2026, 6, 29), "№ 5")) == ["entry.in_future"]
    assert isinstance(discipline.reviewed(date(2026, 5, 29), "№ 5 хаттама"), ReviewView)
    assert len(discipline.year(2026).missed_reviews) == 4
    assert [review.reference for review in discipline.reviews()] == ["№ 5 хаттама"]


def test_nothing_above_clearance_is_counted(discipline: Discipline, office: dict[str, int], session: Session) -> None:
    session.user = replace(session.user, clearance=Grade.SECRET)
    assert discipline.figures(*YEAR).total.open_late == 0
    assert discipline.pack(2026, 5, open_variant=False).overdue == ()
    session.user = replace(session.user, roles=frozenset({Role.ADMINISTRATOR}))
    with pytest.raises(NotAllowed):
        discipline.figures(*YEAR)
