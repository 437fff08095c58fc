"""What looks across cases, in the window: discipline, what waits, slips and lists on paper."""

from __future__ import annotations

import threading
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from app.controllers.agenda import Window
from app.controllers.figure_views import FiguresBy, ReviewView
from app.controllers.press import PreparedPrint
from app.controllers.watch import Waiting
from app.jobs import Progress
from app.rules.outcome import Refusal
from app.rules.terms import Language
from tests.printing.golden import text_of
from ui import languages
from ui.dialogs.failed import Failed
from ui.dialogs.print_preview import PrintPreview
from ui.main_window import MainWindow
from ui.screens.card import CardScreen
from ui.screens.discipline import DisciplineScreen, ReviewForm
from ui.screens.today import TodayScreen
from ui.screens.waiting import WaitingScreen


def _tell(done: int, total: int) -> None:
    """Nobody watches the progress."""


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[PreparedPrint]:
    """What would stand in the preview."""
    made: list[PreparedPrint] = []

    def keep(preview: PrintPreview) -> int:
        paper = preview._job.make(preview.options.wish(), Progress(_tell, threading.Event()))
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
