"""A package made, written, taken out and answered from paper, by hand; when the next one is due."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.clock import FixedClock
from app.controllers.exchange.correspondents import Correspondents
from app.rules.terms import ExchangePeriod, Grade
from tests.exchange.offices import Office
from tests.ui.exchange.steps import answering, lines, section
from ui.dialogs.export_entry import ExportDialog
from ui.dialogs.export_forms import AcknowledgeDialog
from ui.dialogs.failed import Failed
from ui.dialogs.site_forms import PeriodDialog
from ui.main_window import MainWindow
from ui.screens.exchange import ExchangeScreen
from ui.screens.exchange_out import ExportsScreen
from ui.screens.exchange_sites import CorrespondentsScreen
from ui.screens.today import TodayScreen


def test_a_package_is_made_written_taken_out_and_answered_from_paper(
    window: MainWindow, here: Office, there: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[str] = []

    def choose(form: ExportDialog) -> None:
        QTest.keyClicks(form.first.line, "01.01.2026")
        form.count.click()
        counted.append(form._counted.text())

    answering(monkeypatch, ExportDialog, choose, qtbot)
    out = section(window, "out", ExportsScreen)
    assert out.model.rows == () and "әлі" in out._empty.text().casefold()
    out._new()
    assert counted[0].startswith("Қағаз: 1,") and counted[0].endswith("ең жоғары дәрежесі: құпия.")
    assert lines(out)[0][0] == "1" and lines(out)[0][-1] == "дайындалды, жазылған жоқ"
    assert out.grade() is Grade.SECRET
    assert not out.eject.isEnabled()
    out._write()
    qtbot.waitUntil(lambda: lines(out)[0][-1] == "жазылды, шығарылған жоқ", timeout=20_000)
    told: list[str] = []
    monkeypatch.setattr(Failed, "exec", lambda failed: told.append(failed.windowTitle()))
    out._eject()  # it is still in the computer
    assert told and lines(out)[0][-1] == "жазылды, шығарылған жоқ"
    here.volumes.pull(here.folder)
    out._eject()
    assert lines(out)[0][-1] == "жазылып, шығарылды"
    done = there.take(next(here.folder.glob("*.age")))
    answering(monkeypatch, AcknowledgeDialog, lambda form: form.code.setText(done.receipt_code.lower()), qtbot)
    out.table.setFocus()
    out.open_row(out.current_key())
    assert lines(out)[0][-1] == "алғаны расталды"


def test_a_period_that_is_due_is_told_above_the_register_and_on_today(
    window: MainWindow, here: Office, there: Office, clock: FixedClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def weekly(form: PeriodDialog) -> None:
        form.period.choose(ExchangePeriod.WEEKLY)

    answering(monkeypatch, PeriodDialog, weekly, qtbot)
    section(window, "sites", CorrespondentsScreen)._period()
    clock.advance(days=10)
    out = section(window, "out", ExportsScreen)
    assert out.due.isVisible() and "Ойдан шығарылған кеңсе OB2" in out.due.text()
    window.open_place("today")
    today = window.pile.on_show()
    assert isinstance(today, TodayScreen)
    assert today.packages.isVisible() and "1" in today.packages.text()
    assert "Ойдан шығарылған кеңсе OB2" in today.packages.toolTip()
    today.packages.click()
    assert isinstance(window.pile.on_show(), ExchangeScreen)


def test_today_says_nothing_of_packages_while_none_is_due(window: MainWindow, there: Office) -> None:
    window.open_place("today")
    today = window.pile.on_show()
    assert isinstance(today, TodayScreen)
    assert not today.packages.isVisible()


def test_with_no_site_to_send_to_the_form_says_first_what_is_needed(
    window: MainWindow, here: Office, there: Office
) -> None:
    Correspondents(here.session).set_period(here.knows(there).correspondent_id, None, active=False)
    form = ExportDialog(window.desk)
    assert "«Корреспонденттер» бөлімінде" in form._note.text()
    assert not form.go.isEnabled() and not form.count.isEnabled()
    assert form.second.isHidden()


def test_a_second_person_is_asked_for_only_while_the_choice_takes_two(
    window: MainWindow, here: Office, there: Office
) -> None:
    form = ExportDialog(window.desk)
    assert not form.second.isHidden()  # nothing narrows it yet: everything
    QTest.keyClicks(form.first.line, "01.01.2026")
    assert form.second.isHidden()
    form.sheet.setChecked(True)
    assert not form.second.isHidden()
    form.sheet.setChecked(False)
    form.first.line.clear()
    assert not form.second.isHidden()
    for box in (form.changed, form.bare):
        box.setChecked(True)
        assert form.second.isHidden()
        box.setChecked(False)
    form.words.setText("ұсыныс")
    assert form.second.isHidden()
