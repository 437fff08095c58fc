"""What looks across cases, in the window: discipline, what waits, slips and lists on paper."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from app.controllers.overview.agenda import Window
from app.controllers.overview.figure_views import FiguresBy, ReviewView
from app.controllers.overview.watch import Waiting
from app.controllers.paper.press import PreparedPrint
from app.rules.outcome import Refusal
from app.rules.terms import ControlType, Language, Origin
from tests.printing.golden import text_of
from tests.ui.previews import paper_of
from ui import languages
from ui.dialogs.failed import Failed
from ui.dialogs.keep_filter import KeepFilterForm
from ui.dialogs.print_preview import PrintPreview
from ui.main_window import MainWindow
from ui.screens.card import CardScreen
from ui.screens.cards import CardsScreen
from ui.screens.discipline import DisciplineScreen, ReviewForm
from ui.screens.today import TodayScreen
from ui.screens.waiting import WaitingScreen
from ui.tables.cards import DEADLINE


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[PreparedPrint]:
    """What would stand in the preview."""
    made: list[PreparedPrint] = []

    def keep(preview: PrintPreview) -> int:
        paper = paper_of(preview)
        assert isinstance(paper, PreparedPrint), paper
        made.append(paper)
        return 0

    monkeypatch.setattr(PrintPreview, "exec", keep)
    return made


@pytest.fixture
def today(filled: MainWindow) -> TodayScreen:
    shown = filled.pile.on_show()
    assert isinstance(shown, TodayScreen)
    return shown


@pytest.fixture
def discipline(today: TodayScreen, filled: MainWindow, qtbot: QtBot) -> DisciplineScreen:
    today.discipline.click()
    shown = filled.pile.on_show()
    assert isinstance(shown, DisciplineScreen)
    qtbot.waitUntil(lambda: shown.view is not None and bool(shown.model.rows))
    return shown


def test_marked_lines_become_numbered_slips_on_one_paper(today: TodayScreen, printed: list[PreparedPrint]) -> None:
    select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    today.table.selectRow(0)
    today.table.selectionModel().select(today.model.index(1, 0), select)
    marked = today.chosen_rows()
    assert len(marked) == 2
    today.remind.click()
    slips = today.desk.controllers.surroundings.without_receipt()
    assert [slip.case_id for slip in slips] == [row.case_id for row in marked]
    text = text_of(printed[0].pdf)
    assert "№ 1/2026" in text
    assert "№ 2/2026" in text


def test_the_list_of_the_day_is_printed_as_it_stands(today: TodayScreen, printed: list[PreparedPrint]) -> None:
    today.tiles[Window.OVERDUE.value].click()
    today.print.click()
    first = today.model.row(0)
    assert first is not None
    assert first.case_number in text_of(printed[0].pdf)
    assert printed[0].grade is not None


def test_figures_stand_line_by_line_with_their_total(discipline: DisciplineScreen, qtbot: QtBot) -> None:
    view = discipline.view
    assert view is not None
    assert len(discipline.model.rows) == len(view.lines) + 1
    assert discipline.model.rows[-1].cells[0] == "Барлығы"
    assert discipline.model.rows[-1].cells[1] == str(view.total.due)
    discipline.by.choose(FiguresBy.ORIGIN)
    qtbot.waitUntil(lambda: discipline.view is not None and discipline.view.by is FiguresBy.ORIGIN)
    assert "Қауіпсіздік Кеңесі" in " ".join(row.cells[0] for row in discipline.model.rows)
    languages.speak(Language.RUSSIAN)
    qtbot.waitUntil(lambda: discipline.model.rows[-1].cells[0] == "Итого")


def test_every_paper_of_the_figures_reaches_the_preview(
    discipline: DisciplineScreen, printed: list[PreparedPrint], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []
    monkeypatch.setattr(Failed, "exec", lambda dialog: told.append(True))
    discipline.print_list()
    discipline.print_pack(open_variant=True)
    discipline.print_pack(open_variant=False)
    discipline.print_year()
    assert all(paper.pdf.startswith(b"%PDF") for paper in printed)
    assert {paper.grade for paper in printed[:3]} == {None}
    before = len(told)
    discipline.print_delegated()
    assert (before, len(told)) == (0, 1), "without a profile nobody handed control to this office"


def test_a_review_is_entered_by_its_paper(discipline: DisciplineScreen) -> None:
    form = ReviewForm(discipline.desk)
    form.go.click()
    assert form.isVisible() or form.refused is not None
    assert next(one for one in form.fields() if one.name == "reference").fault()
    form.reference.setText("№ 5 хаттама (ойдан шығарылған)")
    form.go.click()
    assert isinstance(form.outcome, ReviewView)
    assert discipline.desk.controllers.discipline.reviews()[0].on == date(2026, 4, 16)


def test_what_waits_opens_its_card(today: TodayScreen, filled: MainWindow) -> None:
    today.waiting.click()
    waiting = filled.pile.on_show()
    assert isinstance(waiting, WaitingScreen)
    assert waiting._empty.isVisible()
    waiting.accept(waiting=Waiting.HAND_OVER)
    listed = waiting.desk.controllers.watch.of(Waiting.HAND_OVER)
    assert [row.key for row in waiting.model.rows] == [one.case_id for one in listed]
    assert listed
    waiting.table.opened.emit(waiting.model.index(0, 0))
    card = filled.pile.on_show()
    assert isinstance(card, CardScreen)


def test_a_refused_slip_says_why(today: TodayScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(Failed, "exec", lambda dialog: told.append("failed"))
    around = today.desk.controllers.surroundings
    monkeypatch.setattr(type(around), "remind", lambda *given: Refusal(()))
    today.make_slips()
    assert told == ["failed"]


# the list of cards


@pytest.fixture
def cards(filled: MainWindow) -> CardsScreen:
    filled.open_place("cards")
    shown = filled.pile.on_show()
    assert isinstance(shown, CardsScreen)
    return shown


def test_cards_are_filtered_by_column(cards: CardsScreen) -> None:
    everything = cards.model.total
    cards.more.click()
    assert cards.conditions.isVisible()
    cards.conditions.choices["origins"].choose(Origin.SECURITY_COUNCIL)
    assert cards.model.total == 11
    cards.conditions.choices["control_types"].choose(ControlType.LONG)
    assert cards.model.total == 0
    cards.conditions.choices["control_types"].choose(ControlType.MEDIUM)
    assert cards.model.total == 11
    cards.conditions.body.choose(cards.conditions.body._keys[1])
    assert cards.model.total < 11
    cards._clear.click()
    assert cards.model.total == everything
    cards.conditions.first.put(date(2026, 6, 1))
    cards.conditions.last.put(date(2026, 7, 31))
    cards.refresh()
    shown = [cards.model.row(place) for place in range(cards.model.total)]
    assert shown
    assert all(row and row.deadline and date(2026, 6, 1) <= row.deadline <= date(2026, 7, 31) for row in shown)


def test_a_filter_is_kept_used_again_and_forgotten(cards: CardsScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    cards.conditions.choices["origins"].choose(Origin.SECURITY_COUNCIL)
    cards.filter.setText("шаралар")
    cards.refresh()
    wanted = cards.model.total
    cards._sort(DEADLINE)

    def typed(form: KeepFilterForm) -> int:
        form.name.setText("Кеңес шаралары")
        form.go.click()
        return int(form.outcome is not None)

    monkeypatch.setattr(KeepFilterForm, "exec", typed)
    cards.keep.click()
    assert cards.saved.currentText() == "Кеңес шаралары"
    cards._clear.click()
    assert cards.model.total > wanted
    assert cards.saved.chosen() == 0
    cards.saved.setCurrentIndex(1)
    cards.saved.activated.emit(1)
    assert (cards.model.total, cards.model.query.sort, cards.model.query.descending) == (wanted, "deadline", False)
    assert cards.conditions.isVisible()
    cards._forget.click()
    assert cards.desk.cases.lists.saved() == ()
    assert not cards._forget.isVisible()


def test_a_filtered_list_prints_as_a_register(cards: CardsScreen, printed: list[PreparedPrint]) -> None:
    cards.conditions.choices["origins"].choose(Origin.PERSONAL)
    cards.print.click()
    text = text_of(printed[0].pdf)
    assert "Іріктеу: " in text
    first = cards.model.row(0)
    assert first is not None
    assert first.case_number in text
