"""Standard texts: entered and ended in the directory, chosen by the keyboard where they are needed, taken back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.controllers.office.directory_views import StandardTextEntry, StandardTextView
from app.controllers.office.standard_texts import StandardTexts
from app.rules.outcome import Refusal
from app.rules.terms import Language, TextKind
from ui import languages
from ui.dialogs.assigned_line import LineForm
from ui.dialogs.directory_forms import ActingForm, LastDayForm, StandardTextForm
from ui.dialogs.ending_proposal import ProposeRemovalForm
from ui.dialogs.inside_forms import AssignForm, ResolveForm
from ui.dialogs.report_send import SendReportForm
from ui.dialogs.standard_text import TextChooser
from ui.main_window import MainWindow
from ui.screens.directories import DirectoriesScreen, StandardTextsScreen
from ui.screens.entry import EntryScreen
from ui.screens.settings import SettingsScreen

KK, RU = "Ұсыныс енгізсін (ойдан шығарылған)", "Внести предложение (вымышленное)"


@pytest.fixture
def texts(filled: MainWindow) -> StandardTexts:
    return filled.desk.controllers.standard_texts


@pytest.fixture
def entry_screen(filled: MainWindow) -> EntryScreen:
    filled.open_entry()
    shown = filled.pile.on_show()
    assert isinstance(shown, EntryScreen)
    return shown


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What each chooser offered; the first line is taken, as Enter takes it."""
    seen: list[list[str]] = []

    def take(chooser: TextChooser) -> int:
        seen.append([row.cells[1] or row.cells[2] for row in chooser.model.rows])
        if chooser.model.rows:
            QTest.keyClick(chooser.grid, Qt.Key.Key_Return)
        return chooser.result()

    monkeypatch.setattr(TextChooser, "exec", take)
    return seen


def kept(texts: StandardTexts, kind: TextKind, text_kk: str, text_ru: str = "") -> StandardTextView:
    made = texts.add(StandardTextEntry(kind, text_kk, text_ru))
    assert isinstance(made, StandardTextView)
    return made


def test_a_text_is_entered_and_ended_and_then_offered_no_more(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.open_place("settings", section="directories")
    settings = filled.pile.on_show()
    assert isinstance(settings, SettingsScreen)
    directories = settings.section()
    assert isinstance(directories, DirectoriesScreen)
    directories.open_section("texts")
    directories.refresh()
    screen = directories.section()
    assert isinstance(screen, StandardTextsScreen) and screen._empty.isVisible()

    def enter(form: StandardTextForm) -> int:
        form.go.click()
        assert form.refused is not None  # neither language is typed
        form.text_kk.setPlainText(KK)
        form.text_ru.setPlainText(RU)
        form.go.click()
        return form.result()

    monkeypatch.setattr(StandardTextForm, "exec", enter)
    screen.add()
    assert [row.cells[:3] for row in screen.model.rows] == [("Тапсырма мәтіні", KK, RU)]
    monkeypatch.setattr(LastDayForm, "exec", lambda form: (form.go.click(), form.result())[1])
    screen.table.selectRow(0)
    screen.end()
    today = filled.desk.clock.today()
    texts = filled.desk.controllers.standard_texts
    assert len(texts.all(today)) == 1 and not texts.all(date(today.year + 1, 1, 1))
    screen.everything.setChecked(True)
    assert screen.model.rows[0].tone == "muted"


def test_the_same_words_do_not_stand_twice_and_an_end_lies_not_before_the_begin(texts: StandardTexts) -> None:
    first = kept(texts, TextKind.REASON, KK)
    again = texts.add(StandardTextEntry(TextKind.REASON, f" {KK} "))
    assert isinstance(again, Refusal) and again.breaches[0].code == "directory.known"
    kept(texts, TextKind.RESOLUTION, KK)
    ended = texts.end(first.text_id, date(2026, 5, 1))
    assert isinstance(ended, StandardTextView) and ended.valid_to == date(2026, 5, 1)
    later = texts.add(StandardTextEntry(TextKind.REASON, KK, valid_from=date(2026, 5, 2)))
    assert isinstance(later, StandardTextView)
    assert isinstance(texts.end(later.text_id, date(2026, 5, 1)), Refusal)


def test_ctrl_t_fills_both_languages_of_a_clause_and_ctrl_z_takes_it_back(
    entry_screen: EntryScreen, texts: StandardTexts, offered: list[list[str]]
) -> None:
    kept(texts, TextKind.INSTRUCTION, KK, RU)
    kept(texts, TextKind.FINAL_RESULT, "Нәтиже (ойдан шығарылған)")
    clause = entry_screen.form.clauses[0]
    clause.text_kk.setPlainText("бұрын жазылған")
    clause.text_kk.setFocus()
    QTest.keyClick(clause.text_kk, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert offered == [[KK]]
    assert (clause.text_kk.toPlainText(), clause.text_ru.toPlainText()) == (KK, RU)
    assert clause.entry().text_ru == RU
    assert clause.text_kk.hasFocus()
    QTest.keyClick(clause.text_kk, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert clause.text_kk.toPlainText() == "бұрын жазылған"
    clause.final_result.setFocus()
    QTest.keyClick(clause.final_result, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert clause.final_result.text() == "Нәтиже (ойдан шығарылған)"
    clause.final_result.undo()
    assert clause.final_result.text() == ""


def test_the_button_offers_every_kind_the_clause_takes_and_a_missing_language_stays(
    entry_screen: EntryScreen, texts: StandardTexts, offered: list[list[str]]
) -> None:
    clause = entry_screen.form.clauses[0]
    clause.standard_text.click()
    assert offered == [[]] and clause.text_kk.toPlainText() == ""
    kept(texts, TextKind.INSTRUCTION, "", RU)
    kept(texts, TextKind.COMPLETION, "Нормативтік құқықтық актінің жобасы")
    kept(texts, TextKind.RESOLUTION, KK)
    clause.text_kk.setPlainText(KK)
    clause.standard_text.click()
    assert set(offered[1]) == {RU, "Нормативтік құқықтық актінің жобасы"}
    clause.standard_text.fill(next(one for one in texts.all() if one.kind is TextKind.INSTRUCTION))
    assert (clause.text_kk.toPlainText(), clause.text_ru.toPlainText()) == (KK, RU)


def test_a_field_of_one_language_takes_that_of_the_window(
    filled: MainWindow, texts: StandardTexts, offered: list[list[str]]
) -> None:
    kept(texts, TextKind.RESOLUTION, KK, RU)
    for kind in (ResolveForm, AssignForm):
        form = kind(filled.desk, 1)
        form.standard_text.click()
        assert form.text.text() == KK
    languages.speak(Language.RUSSIAN)
    form = ResolveForm(filled.desk, 1)
    form.standard_text.click()
    assert form.text.text() == RU


def test_reasons_and_lines_of_an_assignment_take_theirs(
    filled: MainWindow, texts: StandardTexts, offered: list[list[str]]
) -> None:
    kept(texts, TextKind.REASON, "Себебі ойдан шығарылған")
    for kind in (ProposeRemovalForm, SendReportForm):
        form = kind(filled.desk, 1)
        form.standard_text.click()
        assert form.reasons.text() == "Себебі ойдан шығарылған"
    kept(texts, TextKind.INSTRUCTION, KK, RU)
    line = LineForm(filled.desk, lambda form: None)
    line.standard_text.click()
    assert (line.measure_kk.text(), line.measure_ru.text()) == (KK, RU)


def test_an_order_on_acting_needs_two_officials_and_says_so(filled: MainWindow) -> None:
    form = ActingForm(filled.desk)
    for edit in (form.order_on, form.from_on, form.to_on):
        edit.put(date(2026, 5, 4))
    form.go.click()
    assert "Лауазымды адамдар" in form.message.text() and form.outcome is None
