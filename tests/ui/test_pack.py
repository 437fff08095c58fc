"""A pack of similar papers, from the common part to the list of cards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.rules.terms import Mark
from tests.ui.test_entry import MINISTRY, fill
from ui.main_window import MainWindow
from ui.screens.entry import EntryScreen
from ui.screens.pack import PackScreen, read_term

BLOCK = "\n".join(f"15-{n}/7\t\t{n}-мектепті жөндесін (ойдан шығарылған)\t\tЖоқ агенттік\t{n}" for n in range(11, 31))


@pytest.fixture
def screen(window: MainWindow) -> PackScreen:
    """The common part was typed on the entry form."""
    window.open_entry()
    entry = window.pile.on_show()
    assert isinstance(entry, EntryScreen)
    fill(entry)
    entry.pack.click()
    shown = window.pile.on_show()
    assert isinstance(shown, PackScreen)
    return shown


def paste(screen: PackScreen, block: str) -> None:
    QGuiApplication.clipboard().setText(block)
    screen.table.setCurrentIndex(screen.rows.index(0, 0))
    screen.table.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    screen.draw_answers()


def test_twenty_pasted_rows_become_twenty_cards_each_with_its_own_deadline(
    screen: PackScreen, window: MainWindow
) -> None:
    paste(screen, BLOCK)
    assert screen.rows.answer(0) == "21.04.2026 ж."
    assert screen.rows.answer(7) == "30.04.2026 ж."
    screen.register(print_after=False)
    assert window.pile.place == "cards"
    page = window.desk.cases.page(limit=50)
    assert page.total == 20
    assert {row.responsible for row in page.rows} == {MINISTRY}
    assert window.notifier.text() == "Тіркелген құжаттар: 20, № 1 – 20"


def test_a_faulty_row_keeps_the_pack_out_and_is_explained(screen: PackScreen, window: MainWindow) -> None:
    screen.form.clauses[0].mark.choose(Mark.URGENT)
    paste(screen, "15-1\t\tБірінші\t\t\t5\n15-2\t\tЕкінші\t\t\t40\n15-3\t32.13.2026\tҮшінші\t\t\t5")
    assert screen.rows.answer(0) == "13.04.2026 ж."
    assert "53-т." in screen.rows.answer(1)
    assert "оқылмайды" in screen.rows.answer(2)
    screen.rows.setData(screen.rows.index(2, 1), "")
    cells = [list(row) for row in screen.rows.cells]
    screen.register(print_after=False)
    assert window.pile.on_show() is screen
    assert screen.rows.cells == cells
    assert "53-т." in screen.rows.answer(1)
    assert screen.print_refusal.isVisibleTo(screen)
    assert window.desk.cases.page().total == 0


def test_what_is_typed_is_kept_over_a_lock(screen: PackScreen, window: MainWindow) -> None:
    paste(screen, BLOCK)
    kept = screen.unsaved()
    assert kept
    again = PackScreen(window.desk)
    again.restore(kept)
    assert again.rows.cells == screen.rows.cells
    again.release()
    again.deleteLater()


@pytest.mark.parametrize(("text", "known"), [("18", True), ("18 жк", True), ("20.05.2026", True), ("ертең", False)])
def test_a_term_is_a_date_or_working_days(text: str, known: bool) -> None:
    assert (read_term(text) is not None) == known
