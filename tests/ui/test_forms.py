"""The form over the window and the short list: what every dialog and every list of the program can do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.jobs import Progress
from app.rules.outcome import Finding, Refusal
from app.rules.terms import Rule
from tests.ui.previews import paper_of
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.dialogs.print_preview import PrintPreview
from ui.dialogs.question import Question
from ui.main_window import MainWindow
from ui.printing import Made
from ui.screens.listing import ListScreen
from ui.tables.lines import Row
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field

REFUSED = Refusal(
    (
        Finding(Rule.ENTRY_FIELD, "", "entry.required", {"field": "reason"}),
        Finding(Rule.ENTRY_FIELD, "69", "entry.required", {"field": "elsewhere"}),
    )
)


class Sample(FormDialog):
    """A form with a text and a date; ``answer`` is what its controller would say."""

    def __init__(self, desk: Desk, answer: object = "done", *, slow: bool = False) -> None:
        super().__init__(desk)
        self.answer, self._slow = answer, slow
        self.reason = QLineEdit()
        self.on = DayEdit(desk.calendar, desk.clock.today)
        self.add_row(Field("reason", lambda: "Reason", self.reason))
        self.add_row(Field("on", lambda: "Day", self.on))
        self.ready()

    def heading(self) -> str:
        return "Ойдан шығарылған әрекет"

    def send(self) -> object:
        return self.answer

    def work(self) -> Any:
        if not self._slow:
            return None

        def steps(progress: Progress) -> object:
            progress.report(1, 2)
            return self.answer

        return steps


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> Sample:
    made = Sample(window.desk)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_an_outcome_closes_the_form_and_is_kept(shown: Sample) -> None:
    shown.go.click()
    assert shown.outcome == "done"
    assert not shown.isVisible()


def test_a_refusal_blames_its_fields_keeps_what_is_typed_and_can_be_printed(
    shown: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[bytes] = []
    shown.answer = REFUSED
    shown.reason.setText("себебі ұзақ жазылған")
    shown.go.click()
    assert shown.isVisible()
    assert shown.fields()[0].fault()
    assert "69-т." in shown.message.text()
    assert shown.reason.text() == "себебі ұзақ жазылған"

    def look(preview: PrintPreview) -> int:
        made = paper_of(preview)
        assert isinstance(made, Made)
        pages.append(made.pdf)
        return 0

    monkeypatch.setattr(PrintPreview, "exec", look)
    assert shown.print_refusal.isVisible()
    shown.print_refusal.click()
    assert pages[0].startswith(b"%PDF")


def test_a_date_that_cannot_be_read_is_told_before_anything_is_sent(shown: Sample) -> None:
    QTest.keyClicks(shown.on.line, "31.02.2026")
    shown.go.click()
    assert shown.outcome is None
    assert "23.11.2026" in shown.fields()[1].fault()


def test_a_form_is_as_high_as_its_fields_and_grows_for_what_it_has_to_say(shown: Sample) -> None:
    """Neither empty space nor squeezed fields: what is blamed in two lines finds its room."""
    ground, _, area = shown._columns[0]
    assert area.viewport().height() - ground.sizeHint().height() < 60  # the least height of a form may leave some
    before = shown.height()
    shown.answer = REFUSED
    for _ in range(2):
        shown.go.click()
    QApplication.processEvents()
    assert shown.height() > before
    assert ground.height() >= ground.sizeHint().height()


def test_leaving_asks_only_when_something_was_typed(shown: Sample, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(Question, "exec", lambda question: asked.append(True))
    shown.reason.setText("мәтін")
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert asked == [True]
    assert shown.isVisible()
    shown.reason.clear()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_long_work_runs_behind_the_form_and_its_outcome_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    made = Sample(window.desk, slow=True)
    made.show()
    with qtbot.waitSignal(made.accepted, timeout=20_000):
        made.go.click()
        assert not made.go.isEnabled()
    assert made.outcome == "done"


def test_what_is_typed_when_the_window_locks_is_back_when_the_form_is_opened_again(window: MainWindow) -> None:
    first = Sample(window.desk)
    first.show()
    first.reason.setText("құлыпталғанға дейін")
    QTest.keyClicks(first.on.line, "24.11.2026")
    kept = window.unsaved_forms()
    first.done(0)
    window.restore_forms(kept)
    assert window.unsaved_forms() == kept, "a second lock before the form is opened again loses nothing"
    again = Sample(window.desk)
    assert (again.reason.text(), again.on.line.text()) == ("құлыпталғанға дейін", "24.11.2026")
    again.show()
    assert window.unsaved_forms() == kept


class Names(ListScreen):
    widths = (200, 0)

    def headings(self) -> Sequence[str]:
        return ("Атауы", "Орны")

    def rows(self) -> Sequence[Row]:
        return [Row(("Ойдан шығарылған министрлік", "Қаңтар көшесі"), 1), Row(("Жоқ агенттік", "Ұзын көше"), 2)]

    def empty_text(self) -> str:
        return "бос"

    def title(self) -> str:
        return "Атаулар"


def test_a_list_narrows_while_one_types_and_says_when_nothing_fits(window: MainWindow, qtbot: QtBot) -> None:
    screen = Names(window.desk)
    qtbot.addWidget(screen)
    pressed: list[int] = []
    removing = screen.add_action(lambda: "Жою", lambda: pressed.append(screen.current_key()), on_row=True)
    screen.retranslate()
    screen.refresh()
    assert (len(screen.model.rows), removing.isEnabled()) == (2, True)
    screen.filter.setText("ҰЗЫН")
    qtbot.waitUntil(lambda: len(screen.model.rows) == 1)
    removing.click()
    assert pressed == [2]
    screen.filter.setText("ешқайда")
    qtbot.waitUntil(lambda: not screen.model.rows)
    assert not removing.isEnabled()
    assert "сай жол жоқ" in screen._empty.text()
