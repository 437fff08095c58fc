"""What is asked a hundred times a day is answered from an index: no question reads a whole table of cases."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine, event

from app.controllers.control.cases import Cases
from app.controllers.control.resemblance import Resemblance
from app.controllers.overview.case_lists import CaseLists, ListFilter
from app.controllers.overview.discipline import Discipline
from app.controllers.vault.audit import Audit
from app.controllers.vault.sessions import Session
from app.editions import shipped_rulebook
from app.events import Events
from app.rules.facts import FixedDate
from app.rules.terms import CaseStatus, ControlType, Grade, Origin, Special
from app.rules.windows import Window
from db.queries.audit import newest_moment
from db.queries.case_lists import SORTS
from tests.case_samples import clause, paper, register

LARGE = (
    "audit_entry|case_list|clause|coexecutor|correction|due_line|instruction|obligation|paper|register_number"
    "|report|step"
)
WHOLE_TABLE = re.compile(rf"(?:SCAN|SEARCH) ({LARGE})\b(?!.* USING )")
LAST_ROW = re.compile(r"SELECT max\(id\) FROM \w+$")  # by the number of the row, which no index is needed for
Asked = list[tuple[str, Any]]
FILTERS = (
    ListFilter(),
    ListFilter(words="тапсырма о"),
    ListFilter(window=Window.OVERDUE),
    ListFilter(statuses=frozenset({CaseStatus.OPEN}), control_types=frozenset({ControlType.SHORT, ControlType.LONG})),
    ListFilter(grades=frozenset({Grade.SECRET})),
    ListFilter(origins=frozenset({Origin.PERSONAL})),
    ListFilter(specials=frozenset({Special.MONUMENT})),
    ListFilter(body_id=1),
    ListFilter(due_from=date(2026, 1, 1), due_until=date(2026, 12, 31)),
)


@pytest.fixture
def cases(session: Session) -> Cases:
    made = Cases(session, shipped_rulebook(), Events())
    for number in range(4):
        register(made, paper(clause(FixedDate(date(2026, 5, 20 + number))), document_number=f"ж-{number}"))
    return made


@contextmanager
def noted() -> Iterator[Asked]:
    """Every question to the database, with its values."""
    found: Asked = []

    def note(connection: Any, cursor: Any, statement: str, values: Any, context: Any, many: bool) -> None:
        if statement.lstrip().startswith(("SELECT", "WITH")):
            found.append((statement, values))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def plans(session: Session, asked: Asked) -> list[tuple[str, str]]:
    """The steps SQLite takes for each question."""
    with session.read() as work:
        ask = work.db.connection().exec_driver_sql
        return [(str(row[3]), text) for text, values in asked for row in ask(f"EXPLAIN QUERY PLAN {text}", values)]


def newest(session: Session) -> str:
    with session.read() as work:
        return newest_moment(work.db)


def whole_tables(session: Session, look: Callable[[], object]) -> list[tuple[str, str]]:
    with noted() as asked:
        look()
    assert asked
    return [step for step in plans(session, asked) if WHOLE_TABLE.match(step[0]) and not LAST_ROW.match(step[1])]


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("conditions", FILTERS, ids=lambda conditions: repr(conditions)[11:60])
def test_no_list_reads_a_whole_table(cases: Cases, session: Session, conditions: ListFilter, sort: str) -> None:
    lists = CaseLists(session, shipped_rulebook(), Events())
    assert not whole_tables(session, lambda: lists.browse(conditions, sort=sort, descending=True, limit=2))
    assert not whole_tables(session, lambda: lists.browse(conditions, sort=sort, descending=False, limit=2))


@pytest.mark.parametrize(
    "look", ["today", "month", "card", "whole_card", "numbered", "alike", "actions", "clock", "save"]
)
def test_no_daily_question_reads_a_whole_table(cases: Cases, session: Session, look: str) -> None:
    alike = Resemblance(session, shipped_rulebook(), Events())
    looks: dict[str, Callable[[], object]] = {
        "today": cases.today,
        "month": lambda: cases.lists.month(2026, 5),
        "card": lambda: cases.card(2),
        "whole_card": lambda: cases.whole_card(2),
        "numbered": lambda: cases.numbered("1"),
        "alike": lambda: alike.alike("Ойдан шығарылған есептік ұсынысты белгіленген мерзімде енгізсін"),
        "clock": lambda: newest(session),
        "actions": Audit(session).actions,
        "save": lambda: cases.register(paper(clause(FixedDate(date(2026, 5, 27))), document_number="ж-99")),
    }
    assert not whole_tables(session, looks[look])


def test_a_period_sorted_by_body_is_sorted_without_the_rows_of_its_cases(cases: Cases, session: Session) -> None:
    conditions = ListFilter(due_from=date(2026, 1, 1), due_until=date(2026, 12, 31))
    with noted() as asked:
        cases.lists.browse(conditions, sort="responsible", limit=2)
    steps = [step for step, text in plans(session, asked) if "FROM case_list INDEXED BY" in text]
    assert any("USING COVERING INDEX ix_case_list_period" in step for step in steps)


def test_open_cases_and_rare_ones_are_not_looked_for_among_all(cases: Cases, session: Session) -> None:
    lists = cases.lists
    for conditions, sort, index in (
        (ListFilter(statuses=frozenset({CaseStatus.OPEN})), "registered", "ix_case_list_open_registered"),
        (ListFilter(statuses=frozenset({CaseStatus.OPEN})), "responsible", "ix_case_list_open_responsible"),
        (ListFilter(origins=frozenset({Origin.GENERAL})), "registered", "ix_case_list_facets"),
        (ListFilter(origins=frozenset({Origin.GENERAL})), "deadline", "ix_case_list_facets"),
    ):
        with noted() as asked:
            assert lists.browse(conditions, sort=sort, limit=2).rows
        steps = [step for step, text in plans(session, asked) if "FROM case_list INDEXED BY" in text]
        assert any(f"INDEX {index}" in step for step in steps), steps


def test_figures_of_terms_are_read_off_narrow_rows_alone(cases: Cases, session: Session) -> None:
    discipline = Discipline(session, shipped_rulebook(), Events())
    with noted() as asked:
        assert discipline.year(2026).total.running == 4
    read = {step.split()[1] for step, _ in plans(session, asked) if step.startswith(("SCAN", "SEARCH"))}
    assert "case_list" in read
    assert not read & {"clause", "instruction", "obligation"}
