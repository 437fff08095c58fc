"""Lists of cases: every filter, sort and jump gives what a plain look at all rows gives."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from app.clock import FixedClock
from app.controllers.control.cases import Cases
from app.controllers.control.corrections import Corrections
from app.controllers.control.move_entries import ProposalEntry
from app.controllers.control.moves import Moves
from app.controllers.control.views import CaseRow
from app.controllers.office.directories import Directories
from app.controllers.overview.case_lists import CaseLists, ListFilter, SavedFilterView
from app.controllers.vault.sessions import Session
from app.demonstration import demonstration
from app.editions import shipped_rulebook
from app.errors import NotAllowed, RecordMissing
from app.events import Events
from app.rules.facts import FixedDate
from app.rules.terms import (
    CaseStatus,
    ControlType,
    Grade,
    Ground,
    Level,
    Mark,
    Origin,
    Role,
    Special,
    StepKind,
)
from app.rules.windows import Window
from db.queries import case_lists as queries
from tests.case_samples import MINISTRY, REMOVAL, clause, codes, decision, paper, register, second_person

Check = Callable[[CaseRow], bool]


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def cases(session: Session, events: Events, clock: FixedClock) -> Cases:
    """The demonstration's cases and three of ours: removed, termless, monument."""
    made = Cases(session, shipped_rulebook(), events)
    for entry in demonstration(clock.today()):
        made.register(entry)
    removed = register(made, paper(clause(FixedDate(date(2026, 5, 20))), document_number="к-1"))
    register(made, paper(clause(None), document_number="к-2"))
    register(made, paper(clause(FixedDate(date(2026, 5, 21)), special=Special.MONUMENT), document_number="к-3"))
    asked = ProposalEntry(StepKind.REMOVE, date(2026, 4, 15), "1", ground=Ground.IMPOSSIBLE)
    Moves(session, shipped_rulebook(), events).enter(removed, asked, decision(date(2026, 4, 16), basis=REMOVAL))
    return made


@pytest.fixture
def lists(cases: Cases) -> CaseLists:
    return cases.lists


def everything(lists: CaseLists) -> list[CaseRow]:
    page = lists.browse(ListFilter(), limit=1000, descending=False)
    assert len(page.rows) == page.total
    return list(page.rows)


FILTERS: tuple[tuple[ListFilter, Check], ...] = (
    (ListFilter(statuses=frozenset({CaseStatus.REMOVED})), lambda row: row.status is CaseStatus.REMOVED),
    (ListFilter(grades=frozenset({Grade.SECRET, Grade.TOP_SECRET})),
     lambda row: row.grade is not Grade.SPECIAL_IMPORTANCE),
    (ListFilter(origins=frozenset({Origin.SECURITY_COUNCIL})), lambda row: row.origin is Origin.SECURITY_COUNCIL),
    (ListFilter(control_types=frozenset({ControlType.MEDIUM})),
     lambda row: row.control_type is ControlType.MEDIUM),
    (ListFilter(origins=frozenset({Origin.GENERAL, Origin.PERSONAL}),
                control_types=frozenset({ControlType.MEDIUM})),
     lambda row: row.origin in (Origin.GENERAL, Origin.PERSONAL) and row.control_type is ControlType.MEDIUM),
    (ListFilter(due_from=date(2026, 5, 1), due_until=date(2026, 6, 30)),
     lambda row: row.deadline is not None and date(2026, 5, 1) <= row.deadline <= date(2026, 6, 30)),
    (ListFilter(window=Window.OVERDUE),
     lambda row: row.status is CaseStatus.OPEN and row.deadline is not None and row.deadline < date(2026, 4, 16)),
    (ListFilter(words="министрлігі", statuses=frozenset({CaseStatus.OPEN})),
     lambda row: "министрлігі" in row.responsible and row.status is CaseStatus.OPEN),
)  # fmt: skip


def test_a_filter_lists_exactly_what_it_says(lists: CaseLists) -> None:
    whole = everything(lists)
    for conditions, holds in FILTERS:
        wanted = {row.case_id for row in whole if holds(row)}
        assert wanted, conditions
        for sort in queries.SORTS:
            page = lists.browse(conditions, sort=sort, limit=1000)
            found = {row.case_id for row in page.rows}
            if conditions.words:
                assert found >= wanted  # a co-executor's name finds a case too
            else:
                assert (found, page.total) == (wanted, len(wanted)), (conditions, sort)


def test_marks_levels_and_tracks_filter_too(lists: CaseLists) -> None:
    assert lists.browse(ListFilter(specials=frozenset({Special.MONUMENT}))).total == 1
    assert lists.browse(ListFilter(specials=frozenset({Special.MONUMENT, Special.CONSTRUCTION}))).total == 2
    assert lists.browse(ListFilter(levels=frozenset({Level.LOCAL_BODY}))).total == 1
    assert lists.browse(ListFilter(marks=frozenset({Mark.VERY_URGENT}))).total == 1
    assert lists.browse(ListFilter(marks=frozenset({Mark.URGENT}))).total == 0


def test_any_page_is_a_piece_of_the_whole(lists: CaseLists) -> None:
    for conditions in (ListFilter(), ListFilter(statuses=frozenset({CaseStatus.OPEN}))):
        for sort, descending in itertools.product(queries.SORTS, (True, False)):
            whole = lists.browse(conditions, sort=sort, descending=descending, limit=1000).rows
            for offset in range(0, len(whole) + 2, 2):
                page = lists.browse(conditions, sort=sort, descending=descending, offset=offset, limit=3)
                assert page.rows == whole[offset : offset + 3]
                assert page.total == len(whole)


@pytest.mark.parametrize("sort", queries.SORTS)
def test_a_page_reached_from_a_known_place_is_the_same_page(
    lists: CaseLists, cases: Cases, session: Session, monkeypatch: pytest.MonkeyPatch, sort: str
) -> None:
    """Places are learnt from every page, in both directions, with level rows and rows without a date among them."""
    for number in range(3):
        register(cases, paper(clause(None), document_number=f"т-{number}"))
        wrong = register(cases, paper(clause(FixedDate(date(2026, 5, 20))), document_number=f"қ-{number}"))
        corrections = Corrections(session, shipped_rulebook(), Events())
        assert corrections.annul_registration(wrong, "Қате", second_person()) is None
    for conditions in (ListFilter(), ListFilter(due_from=date(2026, 1, 1)), ListFilter(levels=frozenset(Level))):
        for descending in (True, False):
            plain = CaseLists(session, shipped_rulebook(), Events())
            whole = plain.browse(conditions, sort=sort, descending=descending, limit=1000).rows
            with monkeypatch.context() as patch:
                patch.setattr(queries, "FEW", 0)
                for step in (7, 2):
                    for offset in [(step * number) % len(whole) for number in range(len(whole))]:
                        page = lists.browse(conditions, sort=sort, descending=descending, offset=offset, limit=4)
                        assert page.rows == whole[offset : offset + 4], (conditions, descending, offset)


def test_known_places_are_forgotten_when_something_is_saved(
    lists: CaseLists, cases: Cases, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "FEW", 0)
    before = [row.case_id for row in everything(lists)]
    for offset in range(len(before)):
        lists.browse(ListFilter(), offset=offset, limit=4, descending=False)
        lists.browse(ListFilter(due_from=date(2026, 1, 1)), limit=4)
    due = lists.browse(ListFilter(due_from=date(2026, 1, 1)), limit=1).total
    register(cases, paper(clause(FixedDate(date(2026, 5, 22))), document_number="к-9"))
    assert lists.browse(ListFilter(due_from=date(2026, 1, 1)), limit=1).total == due + 1
    after = [row.case_id for row in everything(lists)]
    assert len(after) == len(before) + 1
    for offset in range(len(after)):
        page = lists.browse(ListFilter(), offset=offset, limit=4, descending=False)
        assert [row.case_id for row in page.rows] == after[offset : offset + 4]


def test_a_body_lists_its_own_cases(lists: CaseLists, session: Session) -> None:
    body = next(row for row in Directories(session).bodies() if row.name_kk == MINISTRY)
    page = lists.browse(ListFilter(body_id=body.body_id), sort="deadline", descending=False)
    assert page.total == 3
    assert all(row.responsible == MINISTRY for row in page.rows)


def test_a_search_counts_no_further_than_it_shows(lists: CaseLists, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "FOUND", 2)
    page = lists.browse(ListFilter(words="ойдан"))
    assert (page.total, page.more) == (2, True)
    newest = max(row.case_id for row in everything(lists))
    assert [row.case_id for row in page.rows] == [newest, newest - 1]
    up = lists.browse(ListFilter(words="ойдан"), sort="deadline", descending=False)
    assert [row.deadline for row in up.rows] == [None, date(2026, 5, 21)]


def test_nothing_above_clearance_is_listed_or_counted(lists: CaseLists, session: Session) -> None:
    before = lists.browse(ListFilter()).total
    secret = sum(row.grade is Grade.SECRET for row in everything(lists))
    session.user = replace(session.user, clearance=Grade.SECRET)
    assert before > secret
    page = lists.browse(ListFilter(), limit=1000)
    assert page.total == len(page.rows) == secret
    assert lists.browse(ListFilter(grades=frozenset({Grade.SPECIAL_IMPORTANCE}))).total == 0
    assert {row.grade for row in lists.browse(ListFilter(words="ойдан"), limit=1000).rows} == {Grade.SECRET}
    weeks = lists.month(2026, 5)
    assert sum(day.deadlines for week in weeks for day in week) <= secret


def test_counters_follow_every_change(
    lists: CaseLists, cases: Cases, session: Session, events: Events, clock: FixedClock
) -> None:
    case_id = everything(lists)[0].case_id
    Corrections(session, shipped_rulebook(), events).correct(case_id, {"origin": Origin.ASSEMBLY}, "Қате")
    clock.advance(days=1)
    register(cases, paper(clause(FixedDate(date(2026, 5, 25))), document_number="к-9"))
    with session.read() as work:
        counted = work.db.connection().exec_driver_sql(
            "SELECT facets, count(*) FROM case_list GROUP BY facets ORDER BY facets"
        )
        kept = work.db.connection().exec_driver_sql("SELECT * FROM facet_count WHERE cases <> 0 ORDER BY facets")
        assert counted.all() == kept.all()
        rows = work.db.connection().exec_driver_sql(
            "SELECT count(*) FROM clause JOIN case_list USING (id) WHERE clause.deadline IS case_list.deadline"
        )
        assert rows.scalar_one() == lists.browse(ListFilter()).total


def test_the_month_on_the_wall_counts_deadlines_and_names_days_off(lists: CaseLists) -> None:
    weeks = lists.month(2026, 5)
    days = {day.day.on: day for week in weeks for day in week}
    assert all(len(week) == 7 and week[0].day.on.weekday() == 0 for week in weeks)
    open_rows = [row for row in everything(lists) if row.status is CaseStatus.OPEN]
    for on, day in days.items():
        assert day.deadlines == sum(row.deadline == on for row in open_rows)
    assert days[date(2026, 5, 1)].day.worked is False
    assert days[date(2026, 5, 1)].day.reason
    assert not days[date(2026, 4, 30)].day.in_month
    assert sum(day.obligations for day in days.values())
    far = lists.month(2031, 2)
    assert far[0][0].day.worked is None
    assert len(lists.month(2027, 2)) == 4, "February 2027 begins on a Monday"


def test_filters_are_kept_under_their_names(lists: CaseLists, session: Session) -> None:
    conditions = ListFilter(
        words="жоба",
        window=Window.TEN_DAYS,
        statuses=frozenset({CaseStatus.OPEN}),
        due_from=date(2026, 5, 1),
        body_id=2,
    )
    made = lists.save("Менің тізімім", conditions, sort="deadline", descending=False)
    assert isinstance(made, SavedFilterView)
    assert made.conditions == conditions
    again = lists.save("Менің тізімім", ListFilter())
    assert isinstance(again, SavedFilterView)
    assert again.filter_id == made.filter_id
    shared = lists.save("Ортақ", conditions, shared=True)
    assert isinstance(shared, SavedFilterView)
    assert [(view.name, view.shared) for view in lists.saved()] == [("Менің тізімім", False), ("Ортақ", True)]
    assert codes(lists.save(" ", conditions)) == ["entry.required"]
    assert codes(lists.save("x", conditions, sort="жоқ")) == ["list.sort"]
    lists.forget(made.filter_id)
    assert [view.name for view in lists.saved()] == ["Ортақ"]
    with pytest.raises(RecordMissing):
        lists.forget(made.filter_id)
    session.user = replace(session.user, roles=frozenset({Role.REGISTRAR}))
    with pytest.raises(NotAllowed):
        lists.save("Ортақ", conditions, shared=True)
    with pytest.raises(NotAllowed):
        lists.forget(shared.filter_id)
