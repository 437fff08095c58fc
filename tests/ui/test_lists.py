"""The lists: the table of cards without a window, the screens of cards and of the day."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.controllers.control.views import CasePage, CaseRow
from app.controllers.overview.case_lists import ListFilter
from app.rules.terms import CaseStatus, ControlType, Grade, Language, Origin
from ui import languages
from ui.main_window import MainWindow
from ui.screens.card import CardScreen
from ui.screens.cards import CardsScreen
from ui.screens.drafts import DraftsScreen
from ui.screens.today import WINDOWS, TodayScreen
from ui.tables.cards import DAYS, DEADLINE, CardsModel, Query, tone
from ui.tables.paged import BLOCK_ROWS, BLOCKS_KEPT

MILLION = 1_000_000


def row(number: int, days_left: int | None = 9, grade: Grade = Grade.SECRET) -> CaseRow:
    return CaseRow(
        case_id=number,
        case_number=str(number),
        grade=grade,
        origin=Origin.GENERAL,
        document="Хаттама № 1, 03.04.2026",
        clause="1",
        text="Ойдан шығарылған мәтін",
        responsible="Ойдан шығарылған министрлік",
        deadline=date(2026, 4, 30),
        act_by=None,
        control_type=ControlType.SHORT,
        status=CaseStatus.OPEN,
        days_left=days_left,
    )


class LongList:
    """A list of a million rows that remembers what was read of it."""

    def __init__(self) -> None:
        self.reads: list[int] = []

    def read(self, query: Query, offset: int, limit: int) -> CasePage:
        self.reads.append(offset)
        return CasePage(tuple(row(n) for n in range(offset, min(offset + limit, MILLION))), MILLION)


def cell(model: CardsModel, place: int, column: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> object:
    return model.data(model.index(place, column), role)


def test_a_million_rows_are_read_a_window_at_a_time() -> None:
    source = LongList()
    model = CardsModel(source.read)
    model.show(Query())
    assert model.rowCount() == MILLION
    assert cell(model, MILLION // 2 + 7, 0) == str(MILLION // 2 + 7)
    assert cell(model, MILLION - 1, 0) == str(MILLION - 1)
    assert len(source.reads) == 3
    assert all(offset % BLOCK_ROWS == 0 for offset in source.reads)


def test_rows_at_hand_are_not_read_again_and_old_ones_are_let_go() -> None:
    source = LongList()
    model = CardsModel(source.read)
    model.show(Query())
    for place in range(0, BLOCK_ROWS * BLOCKS_KEPT, BLOCK_ROWS):
        cell(model, place, 0)
        cell(model, place + 1, 3)
    assert len(source.reads) == BLOCKS_KEPT
    cell(model, BLOCK_ROWS * BLOCKS_KEPT, 0)
    cell(model, 0, 0)
    assert source.reads[-1] == 0


def test_the_model_keeps_qts_own_rules() -> None:
    source = LongList()
    model = CardsModel(lambda query, offset, limit: CasePage(source.read(query, offset, limit).rows[:40], 40))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(Query(ListFilter(words="x")))
    assert model.rowCount() == 40


@pytest.mark.parametrize(("days", "expected"), [(-1, "fault"), (0, "warn"), (3, "warn"), (4, ""), (None, "")])
def test_overdue_stands_out_and_due_today_is_not_overdue(days: int | None, expected: str) -> None:
    assert tone(row(1, days_left=days)) == expected


def test_a_late_card_is_coloured_in_its_date_only() -> None:
    model = CardsModel(lambda query, offset, limit: CasePage((row(1, days_left=-4),), 1))
    model.show(Query())
    coloured = [
        column for column in range(model.columnCount()) if cell(model, 0, column, Qt.ItemDataRole.ForegroundRole)
    ]
    assert coloured == [DEADLINE, DAYS]
    assert cell(model, 0, DAYS) == "−4"
    assert cell(model, 0, DAYS, Qt.ItemDataRole.ToolTipRole) == "4 жұмыс күні кешікті"


def test_words_of_a_row_follow_the_language() -> None:
    model = CardsModel(lambda query, offset, limit: CasePage((row(1),), 1))
    model.show(Query())
    assert cell(model, 0, 6) == "қысқа мерзімді"
    languages.speak(Language.ENGLISH)
    assert cell(model, 0, 6) == "short-term"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "No."


@pytest.fixture
def cards(filled: MainWindow) -> CardsScreen:
    filled.open_place("cards")
    shown = filled.pile.on_show()
    assert isinstance(shown, CardsScreen)
    return shown


def numbers(screen: CardsScreen) -> list[str]:
    return [str(cell(screen.model, place, 0)) for place in range(screen.model.rowCount())]


def test_the_list_is_filtered_while_typing(cards: CardsScreen, qtbot: QtBot) -> None:
    everything = cards.model.total
    for letter in "заң жоб":
        cards.filter.insert(letter)
    qtbot.waitUntil(lambda: 0 < cards.model.total < everything)
    assert "Заң жобасын" in str(cell(cards.model, 0, 2))


def test_a_filter_that_fits_nothing_says_so_and_can_be_cleared(cards: CardsScreen) -> None:
    everything = cards.model.total
    cards.filter.setText("мұндай сөз жоқ")
    cards.refresh()
    assert cards._empty.isVisible()
    assert "Сұрауға сай карточка жоқ" in cards._empty.text()
    cards._clear.click()
    assert cards.model.total == everything


def test_a_heading_sorts_and_sorts_back(cards: CardsScreen) -> None:
    newest_first = numbers(cards)
    cards._sort(0)
    assert numbers(cards) == newest_first[::-1]
    cards._sort(DEADLINE)
    shown = [cards.model.row(place) for place in range(cards.model.rowCount())]
    dates = [line.deadline for line in shown if line and line.deadline]
    assert dates == sorted(dates)


def test_enter_opens_the_card_and_back_returns_to_the_same_line(cards: CardsScreen, filled: MainWindow) -> None:
    cards.table.selectRow(3)
    wanted = str(cell(cards.model, 3, 0))
    QTest.keyClick(cards.table, Qt.Key.Key_Return)
    card = filled.pile.on_show()
    assert isinstance(card, CardScreen)
    assert card.view is not None
    assert card.view.case_number == wanted
    filled.go_back()
    assert filled.pile.on_show() is cards
    assert cards.table.currentIndex().row() == 3


def test_the_banner_takes_the_highest_grade_of_what_is_listed(cards: CardsScreen, filled: MainWindow) -> None:
    assert filled.banners[0].grade is Grade.SPECIAL_IMPORTANCE
    cards.filter.setText("анықтама")
    cards.refresh()
    assert filled.banners[1].grade is Grade.TOP_SECRET


def test_search_from_anywhere_lists_what_it_finds(filled: MainWindow) -> None:
    QTest.keyClick(filled, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is filled.top_bar.search
    filled.top_bar.search.setText("анықтама")
    QTest.keyClick(filled.top_bar.search, Qt.Key.Key_Return)
    shown = filled.pile.on_show()
    assert isinstance(shown, CardsScreen)
    assert shown.model.total == 1


def test_each_number_of_days_lists_the_lines_it_counts(filled: MainWindow) -> None:
    today = filled.pile.on_show()
    assert isinstance(today, TodayScreen)
    everything = today.model.total
    assert today.tiles["overdue"].count >= 1
    for name in WINDOWS:
        today.tiles[name].click()
        assert today.model.total == today.tiles[name].count, name
        assert str(today.model.total) in today._heading.text()
    today._all.click()
    assert today.model.total == everything
    assert not today._all.isVisible()


def test_what_waits_for_the_administration_opens_as_cards(filled: MainWindow) -> None:
    today = filled.pile.on_show()
    assert isinstance(today, TodayScreen)
    today.tiles["awaiting_removal"].click()
    cards = filled.pile.on_show()
    assert isinstance(cards, CardsScreen)
    assert cards.model.total == today.tiles["awaiting_removal"].count


def test_a_day_of_the_month_shows_what_falls_due_on_it(filled: MainWindow) -> None:
    today = filled.pile.on_show()
    assert isinstance(today, TodayScreen)
    assert today.view is not None
    everything = today.model.total
    day = today.view.rows[0].due_on
    today.month.grid.day_chosen.emit(day)
    marks = filled.desk.cases.agenda.marks(day, day)
    assert today.model.total == marks[day]
    shown = [today.model.row(place) for place in range(today.model.total)]
    assert {line.due_on for line in shown if line} == {day}
    today._all.click()
    assert today.model.total == everything


def test_an_obligation_opens_its_card(filled: MainWindow) -> None:
    today = filled.pile.on_show()
    assert isinstance(today, TodayScreen)
    line = today.model.row(0)
    assert line is not None
    today.table.opened.emit(today.model.index(0, 0))
    card = filled.pile.on_show()
    assert isinstance(card, CardScreen)
    assert card.view is not None
    assert card.view.case_id == line.case_id


def test_the_self_check_is_a_number_of_the_day(filled: MainWindow, qtbot: QtBot) -> None:
    today = filled.pile.on_show()
    assert isinstance(today, TodayScreen)
    qtbot.waitUntil(lambda: today.tiles["self_check"].count > 0)  # no backup was made yet
    assert today.tiles["papers_outside"].isVisible()


def test_papers_outside_the_safe_are_a_number_of_the_day(filled: MainWindow) -> None:
    today = filled.pile.on_show()
    assert isinstance(today, TodayScreen)
    assert today.tiles["papers_outside"].isVisible()
    filled.desk.cases.papers_outside = lambda: 3
    today.refresh()
    assert today.tiles["papers_outside"].count == 3
    today.tiles["papers_outside"].click()
    assert isinstance(filled.pile.on_show(), DraftsScreen)


def test_an_empty_day_says_so(window: MainWindow) -> None:
    today = window.pile.on_show()
    assert isinstance(today, TodayScreen)
    assert today._empty.isVisible()
    assert not today.table.isVisible()
    assert window.banners[0].grade is None


def test_days_off_give_their_reason(window: MainWindow) -> None:
    today = window.pile.on_show()
    assert isinstance(today, TodayScreen)
    grid = today.month.grid
    assert "Наурыз мейрамы" in grid.describe(date(2026, 3, 23))
    assert "алдын ала" in grid.describe(date(2027, 1, 1))
    assert grid.describe(date(2031, 1, 6)).endswith("Бұл жылдың жұмыс күнтізбесі жоқ.")
    assert grid.describe(date(2026, 4, 18)) == "18.04.2026 ж.\nдемалыс күні"
