"""A package that comes in, by hand: loaded, looked at, accepted or declined."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import resources
from app.controllers.control.cases import Cases
from app.controllers.law.editions import Editions
from app.events import Events
from app.rules.terms import Grade
from tests.controllers.test_plan_exchange import draw_up, report, told
from tests.exchange.offices import Office, paper
from tests.ui.exchange.steps import answering, arrived, lines, loaded, section
from ui.dialogs.edition_forms import LoadingForm
from ui.dialogs.import_forms import AcceptDialog, DeclineDialog
from ui.main_window import MainWindow
from ui.screens.exchange_difference import DifferenceScreen
from ui.screens.exchange_in import ImportsScreen
from ui.screens.exchange_out import ExportsScreen
from ui.screens.nationwide_plans import NationwidePlansScreen


def test_a_package_is_loaded_looked_at_and_accepted(
    window: MainWindow, here: Office, there: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrived(here, there)
    screen = loaded(window, qtbot)
    assert lines(screen)[0][6] == "қабылдауға дайын"
    assert "Айырмасын қарап" in screen.sentence.text()
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    difference = window.pile.on_show()
    assert isinstance(difference, DifferenceScreen)
    assert difference.grade() is Grade.SECRET
    assert any(cells[0] == "жаңа" and cells[1] == "қағаз" for cells in lines(difference))
    answering(monkeypatch, AcceptDialog, lambda form: None, qtbot)
    difference._accept()
    screen = section(window, "in", ImportsScreen)
    assert lines(screen)[0][6] == "қабылданды" and lines(screen)[0][7]
    assert window.desk.cases.page(filter_text="20-1").total == 2
    screen._receipts()
    out = section(window, "out", ExportsScreen)
    assert lines(out)[0][3] == "қолхат"
    assert not out.answer.isEnabled()


def test_a_package_is_declined_with_a_reason(
    window: MainWindow, here: Office, there: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrived(here, there)
    loaded(window, qtbot)._open()
    difference = window.pile.on_show()
    assert isinstance(difference, DifferenceScreen)
    answering(monkeypatch, DeclineDialog, lambda form: form.reason.setText("Бізге арналмаған (ойдан)"), qtbot)
    difference._decline()
    screen = section(window, "in", ImportsScreen)
    assert lines(screen)[0][6] == "қабылданбады"
    assert "Бізге арналмаған" in screen.sentence.text()
    assert not screen.open.isEnabled()


def test_a_damaged_package_is_a_line_with_its_sentence(
    window: MainWindow, here: Office, there: Office, qtbot: QtBot
) -> None:
    file = arrived(here, there)
    file.write_bytes(file.read_bytes()[:-5])
    screen = loaded(window, qtbot)
    assert lines(screen)[0][6] == "бүлінген"
    assert "бүлінген немесе толық емес" in screen.sentence.text()
    assert not screen.open.isEnabled() and not screen.receipts.isEnabled()


def test_a_calendar_that_travels_in_a_package_is_loaded_before_it_is_accepted(
    window: MainWindow, here: Office, there: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = resources.path("calendars", "2026.toml").read_text(encoding="utf-8")
    text = text.replace('edition = "2026-07"', 'edition = "2026-99"')
    Editions(there.session, Events()).load("calendar", text)
    Cases(there.session, Editions(there.session, Events()).rulebook(), Events()).register(paper("30-1"))
    (here.folder / "arrived.age").write_bytes(there.send(here).read_bytes())
    loaded(window, qtbot)._open()
    difference = window.pile.on_show()
    assert isinstance(difference, DifferenceScreen)
    assert difference.editions.isEnabled() and "2026-99" in difference._counts.text()
    answering(monkeypatch, LoadingForm, lambda form: None, qtbot)
    difference.editions.click()
    qtbot.waitUntil(lambda: "2026-99" not in difference._counts.text(), timeout=20_000)
    assert not difference.editions.isEnabled()
    answering(monkeypatch, AcceptDialog, lambda form: None, qtbot)
    difference._accept()
    assert lines(section(window, "in", ImportsScreen))[0][6] == "қабылданды"


def test_a_plan_that_comes_in_shows_where_both_sides_differ_and_stands_in_plans(
    window: MainWindow, here: Office, there: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_place("plans", section="address")  # looked at before, without a plan
    assert listed_plans(window) == []
    draw_up(here)
    report(here, "1", "Біздің баға")
    draw_up(there)
    report(there, "1", "Олардың мәліметі")
    report(there, "2", "Орындалды")
    (here.folder / "arrived.age").write_bytes(there.send(here, papers=False, plans=True).read_bytes())
    loaded(window, qtbot)._open()
    difference = window.pile.on_show()
    assert isinstance(difference, DifferenceScreen)
    (conflict,) = [cells for cells in lines(difference) if cells[0] == "қайшы"]
    assert conflict == (
        "қайшы", "жоспар тармағының барысы", "1", "Қабылданған шаралар мен нәтижелер", "Біздің баға (ойдан)",
        "Олардың мәліметі (ойдан)",
    )  # fmt: skip
    answering(monkeypatch, AcceptDialog, lambda form: form.take_conflicts.setChecked(True), qtbot)
    difference._accept()
    assert lines(section(window, "in", ImportsScreen))[0][6] == "қабылданды"
    window.open_place("plans", section="address")
    assert len(listed_plans(window)) == 1
    assert told(here) == {"1": "Олардың мәліметі (ойдан)", "2": "Орындалды (ойдан)"}


def listed_plans(window: MainWindow) -> list[tuple[str, ...]]:
    (screen,) = window.findChildren(NationwidePlansScreen)
    return lines(screen)
