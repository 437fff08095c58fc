"""What makes the window usable for everybody: names, sizes, themes, keys, letters, help, faults, the lock."""

from __future__ import annotations

import gc
import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.rules.terms import Language
from ui import failure, languages, letters, theme
from ui.dialogs.folder_chooser import FolderChooser, subfolders
from ui.entrance.first_start import FirstStart
from ui.entrance.login import LoginWindow
from ui.garbage import Collector, collect_if_due
from ui.idle import IdleWatch
from ui.main_window import MainWindow
from ui.places import PLACES
from ui.screens.entry import EntryScreen
from ui.screens.sections import SectionsScreen
from ui.screens.settings import SettingsScreen
from ui.screens.workstation import WorkstationScreen

INPUTS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractButton, QTableView)


def nameless(window: QWidget) -> list[str]:
    """Inputs that assistive technology could not name: no name of their own and no text on them."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, INPUTS) or not widget.isVisibleTo(window):
            continue
        inner = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox) or widget.objectName().startswith("qt_")
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not inner and not widget.accessibleName() and not any(c.isalpha() for c in text):
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


@pytest.mark.parametrize("language", Language)
def test_every_input_of_every_screen_has_a_name(filled: MainWindow, language: Language) -> None:
    languages.speak(language)
    QApplication.processEvents()
    for place in PLACES:
        filled.open_place(place.name)
        screen = filled.pile.on_show()
        for section in screen.names() if isinstance(screen, SectionsScreen) else ("",):
            if isinstance(screen, SectionsScreen):
                screen.open_section(section)
            assert (section, nameless(filled)) == (section, [])
    filled.open_card(1)
    assert nameless(filled) == []
    filled.open_entry()
    entry = filled.pile.on_show()
    assert isinstance(entry, EntryScreen)
    entry.form.add_clause().coexecutors.add_row()
    assert nameless(filled) == []


def test_every_input_before_the_login_has_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    first, login = FirstStart(tmp_path), LoginWindow(tmp_path)
    chooser = FolderChooser(tmp_path, "Қалта", may_make=True)
    for window in (first, login, chooser):
        qtbot.addWidget(window)
        window.show()
        assert nameless(window) == []
    first.next.click()
    assert nameless(first) == []


def test_every_screen_explains_itself_with_paragraphs_or_what_it_holds(filled: MainWindow) -> None:
    for place in PLACES:
        filled.open_place(place.name)
        shown = filled.pile.on_show()
        assert shown is not None
        assert len(shown.help_text()) > 150
        assert shown.title() in filled.windowTitle()


@pytest.mark.parametrize("chosen", theme.Theme)
def test_every_theme_names_every_colour_of_the_sheet(chosen: theme.Theme) -> None:
    sheet = theme.Look(chosen, 2.0).sheet()
    assert "@" not in sheet
    assert "dp" not in sheet.replace("dropdown", "").split("*/", 1)[1].replace("drop-down", "")


@pytest.mark.parametrize("chosen", theme.Theme)
def test_text_stands_out_from_its_ground(chosen: theme.Theme) -> None:
    look = theme.Look(chosen)
    pairs = (
        ("text", "surface"), ("text", "window"), ("muted", "surface"), ("muted", "window"), ("fault", "surface"),
        ("fault", "fault_back"), ("warn", "window"), ("accent", "surface"), ("accent_text", "accent"),
        ("selection_text", "selection"), ("off_text", "off"), ("good", "surface"),
    )  # fmt: skip
    for ink, ground in pairs:
        assert contrast(look, ink, ground) >= 4.5, (ink, ground)


def contrast(look: theme.Look, ink: str, ground: str) -> float:
    """WCAG contrast of two colours of a theme."""

    def luminance(name: str) -> float:
        colour = look.colour(name)
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_at_200_percent_every_screen_still_fits_a_small_display(filled: MainWindow, qapp: QApplication) -> None:
    theme.wear(qapp, theme.Look(theme.Theme.LIGHT, 2.0))
    for place in PLACES:
        filled.open_place(place.name)
        QApplication.processEvents()
        assert fits(filled), place.name
    filled.open_card(1)
    QApplication.processEvents()
    assert fits(filled)
    filled.open_entry()
    QApplication.processEvents()
    assert fits(filled)


def fits(window: MainWindow) -> bool:
    least = window.minimumSizeHint()
    return least.width() <= 1366 and least.height() <= 768


def test_no_word_of_the_navigation_or_the_bar_is_clipped(filled: MainWindow, qapp: QApplication) -> None:
    for language in Language:
        languages.speak(language)
        for scale in (1.0, 2.0):
            theme.wear(qapp, theme.Look(theme.Theme.LIGHT, scale))
            QApplication.processEvents()
            for part in (filled.navigation, filled.top_bar):
                for button in part.findChildren(QAbstractButton):
                    if button.text():
                        assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width(), button.text()


def test_settings_hold_at_once_and_are_remembered(filled: MainWindow) -> None:
    filled.open_place("settings")
    settings = filled.pile.on_show()
    assert isinstance(settings, SettingsScreen)
    screen = settings.section()
    assert isinstance(screen, WorkstationScreen)
    screen.scale.setCurrentIndex(2)
    screen.scale.activated.emit(2)
    assert theme.current().scale == 1.5
    assert filled.desk.settings.now.scale_percent == 150
    screen.language.activated.emit(1)
    QApplication.processEvents()
    assert filled.navigation._buttons["today"].text() == "Сегодня"
    assert filled.desk.settings.now.language == "ru"


def key(letter: str, *held: Qt.KeyboardModifier) -> QKeyEvent:
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in held:
        modifiers |= one
    return QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), modifiers, letter)


ALT, SHIFT, CONTROL = (
    Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
)  # fmt: skip


def test_alt_with_the_like_letter_gives_every_kazakh_letter() -> None:
    given = {letters.like_letter(key(like, ALT)) for like in letters.LIKE}
    assert given == set(letters.LETTERS)
    assert letters.like_letter(key("к", ALT, SHIFT)) == "Қ"
    assert letters.like_letter(key("к")) == ""
    assert letters.like_letter(key("к", ALT, CONTROL)) == ""
    assert letters.like_letter(key("ж", ALT)) == ""


def test_a_kazakh_letter_is_written_where_the_cursor_stands(filled: MainWindow) -> None:
    filled.open_place("cards")
    line = filled.top_bar.search
    line.setFocus()
    line.setText("ала")
    line.setCursorPosition(0)
    QApplication.sendEvent(line, key("к", ALT))
    assert line.text() == "қала"


def test_the_sheet_of_letters_writes_by_number(filled: MainWindow) -> None:
    line = filled.top_bar.search
    line.clear()
    line.setFocus()
    sheet = letters.LetterSheet(line)
    sheet.open_under()
    QTest.keyClick(sheet, Qt.Key.Key_3)
    assert line.text() == letters.LETTERS[2]


def test_the_folder_chooser_walks_folders_and_names_a_new_one(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "б қалта" / "ішкі").mkdir(parents=True)
    (tmp_path / "а қалта").mkdir()
    (tmp_path / ".жасырын").mkdir()
    (tmp_path / "файл.txt").write_text("")
    assert [folder.name for folder in subfolders(tmp_path)] == ["а қалта", "б қалта"]
    chooser = FolderChooser(tmp_path, "Қалта", may_make=True)
    qtbot.addWidget(chooser)
    chooser.list.setCurrentRow(1)
    chooser.list.itemActivated.emit(chooser.list.item(1))
    assert chooser.chosen == tmp_path / "б қалта"
    chooser.path.setText(str(tmp_path / "жаңа"))
    chooser.path.textEdited.emit("")
    assert chooser.take.isEnabled()
    assert chooser._notice.text() == "Бұл қалта жасалады."
    only_there = FolderChooser(tmp_path / "жоқ", "Қалта", may_make=False)
    qtbot.addWidget(only_there)
    assert only_there.chosen == tmp_path


def test_a_fault_of_the_program_keeps_what_is_typed_and_tells_no_content(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("sys.excepthook", None)
    monkeypatch.setattr("threading.excepthook", None)
    failure.install(lambda: told.append("kept"), told.append)
    with caplog.at_level(logging.ERROR):
        try:
            raise ValueError("құпия мәтін")
        except ValueError as bug:
            failure.report(bug)
    assert told[0] == "kept"
    assert told[1].startswith("ValueError · test_comfort.py:")
    assert "құпия мәтін" not in caplog.text + told[1]
    failure.install(lambda: None, lambda place: None)


def test_the_program_locks_after_the_minutes_set_and_a_key_begins_them_anew(qapp: QApplication, qtbot: QtBot) -> None:
    watch = IdleWatch(qapp, lambda: 5)
    assert 0 < watch.remaining_ms() <= 320_000  # Qt's coarse timer may be 5 % late
    watch._timer.start(20)
    with qtbot.waitSignal(watch.lock_wanted, timeout=2_000):
        pass
    watch._timer.start(20)
    label = QLabel()
    qtbot.addWidget(label)
    QTest.keyClick(label, Qt.Key.Key_A)
    assert watch.remaining_ms() > 200_000
    watch.stop()


def test_the_program_locks_when_the_computer_sleeps(qapp: QApplication, qtbot: QtBot) -> None:
    watch = IdleWatch(qapp, lambda: 5)
    with qtbot.assertNotEmitted(watch.lock_wanted):
        watch.on_flag(False)
    with qtbot.waitSignal(watch.lock_wanted):
        watch.on_flag(True)
    with qtbot.waitSignal(watch.lock_wanted):
        watch.on_lock()
    watch.stop()


def test_garbage_is_collected_on_the_windows_thread_only(qapp: QApplication) -> None:
    collector = Collector(qapp)
    try:
        assert not gc.isenabled()
        gc.collect()
        assert collect_if_due() == -1
        kept = [[] for _ in range(gc.get_threshold()[0] + 100)]  # type: ignore[var-annotated]
        assert collect_if_due() >= 0
        assert len(kept) > 0
    finally:
        collector.stop()
    assert gc.isenabled()
