"""Registers and Copies at the keyboard: what is listed is printed, what is spoiled is destroyed, blanks come back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.controllers.office.papers import PaperView
from app.controllers.paper.press import PreparedPrint
from app.controllers.paper.register_views import RegisterView
from app.rules.terms import BlankState, CopyState, Language, SeriesKind
from ui.desk import Desk
from ui.dialogs.blank_form import BlankForm
from ui.dialogs.copy_forms import ActForm, SpoilForm
from ui.dialogs.paper_check import PaperCheck
from ui.dialogs.paper_entry import PaperEntryForm
from ui.dialogs.print_preview import PrintPreview
from ui.main_window import MainWindow
from ui.screens.blank_list import BlankList
from ui.screens.copies import CopiesScreen
from ui.screens.copy_list import CopyList
from ui.screens.discipline import DisciplineScreen
from ui.screens.registers import RegistersScreen

PATIENCE_MS = 20_000
PRINTER = "принтер (ойдан шығарылған)"


@pytest.fixture
def registers(filled: MainWindow, qtbot: QtBot) -> Iterator[RegistersScreen]:
    filled.open_place("registers")
    screen = filled.pile.on_show()
    assert isinstance(screen, RegistersScreen)
    qtbot.waitUntil(lambda: screen.view is not None, timeout=PATIENCE_MS)
    yield screen


def section(window: MainWindow, name: str) -> object:
    window.open_place("copies", section=name)
    place = window.pile.on_show()
    assert isinstance(place, CopiesScreen)
    return place.section()


def test_the_figures_of_discipline_are_reached_from_the_registers(
    registers: RegistersScreen, filled: MainWindow
) -> None:
    registers.discipline.click()
    assert isinstance(filled.pile.on_show(), DisciplineScreen)


def read_anew(screen: RegistersScreen, qtbot: QtBot) -> RegisterView:
    before = screen.view
    screen.refresh()
    qtbot.waitUntil(lambda: screen.view is not before, timeout=PATIENCE_MS)
    assert screen.view is not None
    return screen.view


def test_a_register_asked_for_anew_stops_the_reading_before_it_and_stays_the_one_that_is_read(
    registers: RegistersScreen, qtbot: QtBot
) -> None:
    registers.refresh()
    first = registers._work
    registers.refresh()
    second = registers._work
    assert first is not None and second is not None and first is not second
    assert first.is_cancelled and not second.is_cancelled
    registers._rest(first)  # its end arrives late
    assert registers._work is second and not registers.bar.isHidden()
    qtbot.waitUntil(lambda: registers._work is None, timeout=PATIENCE_MS)
    assert registers.bar.isHidden()


def sent(desk: Desk) -> None:
    made = desk.cases.print_card(1, copies=2)
    assert isinstance(made, PreparedPrint) and desk.cases.prints.sent(made.number, PRINTER) is None


def test_a_register_is_listed_and_ctrl_p_prints_the_same_rows(
    registers: RegistersScreen, filled: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert registers.view is not None and registers.model is not None
    assert len(registers.model.rows) == len(registers.view.lines) > 3
    shown: list[PrintPreview] = []

    def keep(dialog: PrintPreview) -> None:
        shown.append(dialog)

    monkeypatch.setattr(PrintPreview, "exec", keep)
    QTest.keyClick(filled, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (preview,) = shown
    qtbot.waitUntil(lambda: preview.made is not None, timeout=PATIENCE_MS)
    assert preview.made is not None and preview.made.grade is registers.view.grade
    assert preview.made.number == "1"
    preview.done(0)


def test_a_paper_is_registered_in_the_journal_and_stands_in_it(
    registers: RegistersScreen, filled: MainWindow, qtbot: QtBot
) -> None:
    form = PaperEntryForm(filled.desk, SeriesKind.INCOMING)
    form.go.click()
    assert [field.name for field in form.fields() if field.fault()] == ["document_kind", "title_kk"]
    form.document_kind.setText("хат")
    form.title_kk.setText("Ойдан шығарылған хат")
    form.registered_on.put(date(2026, 4, 14))
    form.go.click()
    assert isinstance(form.outcome, PaperView) and form.outcome.registered_on == date(2026, 4, 14)
    registers.accept(register="register-incoming")
    assert [line.cells[0] for line in read_anew(registers, qtbot).lines] == ["1"]
    assert registers.enter.isVisible()


def test_words_narrow_the_list_and_an_unreadable_period_is_said(registers: RegistersScreen, qtbot: QtBot) -> None:
    registers.words.setText("жоқ мұндай сөз")
    assert read_anew(registers, qtbot).lines == ()
    registers.until.put_text("31.02.2026")
    assert registers.asked() is None


def test_a_typed_code_says_whether_the_paper_still_holds(filled: MainWindow) -> None:
    sent(filled.desk)
    (line,) = filled.desk.controllers.paper.copies.ledger()
    dialog = PaperCheck(filled.desk, filled)
    dialog.code.setText(f"{line.number}/{line.fingerprint[:4]} {line.fingerprint[4:12]}")
    dialog.look.click()
    assert dialog.found is not None and dialog.found.same
    assert "№ 1 басылым" in dialog.answer.text()
    dialog.code.setText("1/000000000000")
    dialog.look.click()
    assert not dialog.found.known or not dialog.found.same
    dialog.reject()


def test_a_spoiled_sheet_is_entered_and_an_act_is_drawn_up(filled: MainWindow) -> None:
    sent(filled.desk)
    copies = filled.desk.controllers.paper.copies
    screen = section(filled, "copies")
    assert isinstance(screen, CopyList) and screen.spoil.isEnabled()
    form = SpoilForm(filled.desk, copies.copies()[0])
    form.which.setText("1")
    form.reason.setText("принтер жұлып алды")
    form.go.click()
    assert copies.copies()[0].state is CopyState.SPOILED
    act = ActForm(filled.desk, copies.spoiled())
    act.go.click()
    assert {field.name for field in act.fields() if field.fault()} == {"basis", "method", "chair", "members"}
    for field, text in ((act.basis, "журнал"), (act.method, "ұсақтағыш"), (act.chair, "Үлгібаев Т.")):
        field.setText(text)
    act.members.setPlainText("Мысалов Б.\nСынақова А.")
    act.go.click()
    assert [one.sheets for one in copies.acts()] == [1]
    assert copies.spoiled() == ()
    for name in ("ledger", "spoiled", "acts"):
        section(filled, name)


def test_blank_forms_of_a_kit_come_back_one_by_one(filled: MainWindow) -> None:
    kit = filled.desk.controllers.paper.kit
    made = kit.prepare("жөндеу (ойдан шығарылған)")
    assert isinstance(made, PreparedPrint)
    screen = section(filled, "blanks")
    assert isinstance(screen, BlankList) and screen.model.rows
    blank = kit.blanks(kit.kits()[0].print_id, Language.KAZAKH)[0]
    form = BlankForm(filled.desk, blank)
    form.go.click()
    assert {field.name for field in form.fields() if field.fault()} == {"event_on", "reference"}
    form.state.choose(BlankState.UNUSED)
    form.go.click()
    assert form.outcome.state is BlankState.UNUSED
    screen.refresh()
    assert not screen.is_done()
