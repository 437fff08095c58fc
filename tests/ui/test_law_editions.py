"""Another working calendar through the window: chosen, shown, loaded, accepted or left case by case, printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.rules.terms import Language
from tests.controllers.test_editions import AMENDED, ORDER, YEAR_2026
from ui import languages
from ui.dialogs.edition_forms import LeavingForm, LoadingForm
from ui.dialogs.file_chooser import FileChooser, files_in
from ui.dialogs.question import Question
from ui.main_window import MainWindow
from ui.screens.editions import EditionsScreen
from ui.screens.protocol import ProtocolScreen
from ui.screens.rules import RulesScreen
from ui.screens.settings import SettingsScreen

# 24 April 2026 becomes a day off by an invented order, and nothing is worked in its place.
LOST = (
    YEAR_2026.replace('edition = "2026-07"', 'edition = "2026-09 (ойдан шығарылған)"') + ORDER.partition("[[working")[0]
)


def opened(window: MainWindow, section: str) -> object:
    window.open_place("settings", section=section)
    settings = window.pile.on_show()
    assert isinstance(settings, SettingsScreen)
    return settings.section()


@pytest.fixture
def screen(filled: MainWindow, qtbot: QtBot) -> Iterator[EditionsScreen]:
    made = opened(filled, "editions")
    assert isinstance(made, EditionsScreen)
    qtbot.waitUntil(lambda: not made._reading, timeout=10_000)
    yield made


def answering(kind: type[QDialog], act: object) -> None:
    """The next dialog of a kind is answered by ``act`` as soon as it stands."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)  # type: ignore[operator]
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def load(screen: EditionsScreen, text: str, tmp_path: Path, qtbot: QtBot) -> None:
    """Choose the file with the keys of the chooser, look at what it would change, load it."""
    folder = tmp_path / "тасымалдағыш"
    folder.mkdir(exist_ok=True)
    (folder / "күнтізбе.toml").write_text(text, encoding="utf-8")
    (folder / "басқа.txt").write_text("мәтін", encoding="utf-8")
    seen: list[str] = []

    def choose(chooser: FileChooser) -> None:
        chooser.show_inside(folder)
        assert [chooser.list.item(row).text().split(" ")[-1] for row in range(chooser.list.count())] == [
            "күнтізбе.toml"
        ]
        chooser.list.setFocus()
        QTimer.singleShot(0, lambda: QTest.keyClick(chooser.list, Qt.Key.Key_Return))

    def look(form: LoadingForm) -> None:
        seen.append(form._heading.text())
        form.go.click()

    answering(FileChooser, choose)
    answering(LoadingForm, look)
    screen.load.click()
    qtbot.waitUntil(lambda: bool(seen) and not screen._reading, timeout=20_000)


def test_a_calendar_is_chosen_shown_loaded_and_its_dates_accepted_case_by_case(
    screen: EditionsScreen, tmp_path: Path, qtbot: QtBot
) -> None:
    before = {row.case_id: row.deadline for row in screen.desk.cases.page().rows}
    load(screen, LOST, tmp_path, qtbot)
    qtbot.waitUntil(lambda: bool(screen.model.rows), timeout=20_000)
    cases = {change.case_id for change in screen._changes}
    assert len(cases) > 1, "the demonstration has several cases counted over that day"
    assert {row.case_id: row.deadline for row in screen.desk.cases.page().rows} == before, "nothing moved by itself"
    first = screen._changes[0]
    screen.table.selectRow(0)
    answering(Question, lambda asked: asked.go_on.click())
    screen.take.click()
    qtbot.waitUntil(lambda: first.case_id not in {change.case_id for change in screen._changes}, timeout=20_000)
    assert {change.case_id for change in screen._changes} == cases - {first.case_id}
    card = screen.desk.cases.card(first.case_id)
    assert first.about != "deadline" or card.answer.deadline == first.new


def test_dates_are_left_with_a_reason_and_stay_on_the_list(
    screen: EditionsScreen, tmp_path: Path, qtbot: QtBot
) -> None:
    load(screen, LOST, tmp_path, qtbot)
    qtbot.waitUntil(lambda: bool(screen.model.rows), timeout=20_000)
    screen.table.selectRow(0)
    change = screen.change()
    assert change is not None

    def answer(form: LeavingForm) -> None:
        form.go.click()
        assert form.reason.text() == "" and form.isVisible(), "a reason is asked for"
        form.reason.setText("тараптар бұрынғы мерзімге келіскен (ойдан шығарылған)")
        form.go.click()

    answering(LeavingForm, answer)
    screen.leave.click()
    qtbot.waitUntil(lambda: any(one.left for one in screen._changes), timeout=20_000)
    left = [one for one in screen._changes if one.left is not None]
    assert {one.case_id for one in left} == {change.case_id}
    assert screen._changes[-1].left is not None, "what was left stands last"
    row = screen.model.rows[-1]
    assert row.tone == "muted" and "келіскен" in row.cells[5]


def test_an_edition_of_the_decree_is_told_by_its_own_name(screen: EditionsScreen, tmp_path: Path, qtbot: QtBot) -> None:
    load(screen, AMENDED, tmp_path, qtbot)
    qtbot.waitUntil(lambda: "ойдан шығарылған" in screen.in_force.text(), timeout=20_000)


def test_a_faulty_file_is_told_in_one_sentence_and_nothing_is_loaded(
    screen: EditionsScreen, tmp_path: Path, qtbot: QtBot
) -> None:
    from ui.dialogs.failed import Failed

    bad = tmp_path / "қате.toml"
    bad.write_text(LOST.replace("day_off", "dayoff"), encoding="utf-8")
    told: list[str] = []

    def close(failed: Failed) -> None:
        told.append(failed.windowTitle())
        failed.accept()

    answering(FileChooser, lambda chooser: chooser.show_inside(bad))
    answering(Failed, close)
    screen.load.click()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert screen.editions.loaded() == ()


def test_the_list_speaks_the_language_of_the_window(screen: EditionsScreen, tmp_path: Path, qtbot: QtBot) -> None:
    load(screen, LOST, tmp_path, qtbot)
    qtbot.waitUntil(lambda: bool(screen.model.rows), timeout=20_000)
    kazakh = screen.model.rows[0].cells
    languages.speak(Language.RUSSIAN)
    qtbot.waitUntil(lambda: screen.model.rows[0].cells != kazakh)
    assert screen.title() == "Календарь и редакция"


def test_the_protocol_of_the_self_test_lists_every_situation(window: MainWindow, qtbot: QtBot) -> None:
    rules = opened(window, "rules")
    assert isinstance(rules, RulesScreen)
    qtbot.waitUntil(rules.protocol.isEnabled, timeout=20_000)
    rules.protocol.click()
    protocol = window.pile.on_show()
    assert isinstance(protocol, ProtocolScreen)
    assert len(protocol.model.rows) > 500
    assert {row.tone for row in protocol.model.rows} == {""}
    protocol.filter.setText("74/")
    qtbot.waitUntil(lambda: 0 < len(protocol.model.rows) < 20)


def test_only_files_of_the_asked_kind_are_listed(tmp_path: Path) -> None:
    for name in ("б.TOML", "а.toml", "в.pdf"):
        (tmp_path / name).touch()
    assert [file.name for file in files_in(tmp_path, ".toml")] == ["а.toml", "б.TOML"]
    assert files_in(tmp_path / "жоқ", ".toml") == []
