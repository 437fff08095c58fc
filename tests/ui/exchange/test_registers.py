"""Hand-over, media, correspondents, first filling by hand; every section in three languages, its papers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.controllers.exchange.correspondents import Correspondents
from app.controllers.exchange.filling import heading_of
from app.controllers.exchange.own_site import Site
from app.rules.terms import CardColumn, Language, MediumAct, MediumState
from tests.exchange.offices import Office
from tests.exchange.tables import csv_of
from tests.printing.golden import text_of
from tests.ui.exchange.steps import answering, arrived, lines, section
from tests.ui.previews import paper_of
from ui import languages
from ui.dialogs.handover_form import HandoverDialog
from ui.dialogs.medium_act import MediumActDialog
from ui.dialogs.medium_entry import MediumEntryDialog
from ui.dialogs.print_preview import PrintPreview
from ui.dialogs.site_forms import CompareDialog, OwnSiteDialog, WithdrawDialog
from ui.main_window import MainWindow
from ui.printing import Made
from ui.screens.exchange import ExchangeScreen
from ui.screens.exchange_filling import FillingScreen
from ui.screens.exchange_handover import HandoversScreen
from ui.screens.exchange_in import ImportsScreen
from ui.screens.exchange_media import MediaScreen
from ui.screens.exchange_medium import MediumScreen
from ui.screens.exchange_out import ExportsScreen
from ui.screens.exchange_sites import CorrespondentsScreen
from ui.screens.listing import ListScreen


def test_a_paper_is_let_go_and_stands_in_the_register_of_hand_overs(
    window: MainWindow, here: Office, there: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, HandoverDialog, lambda form: form.numbers.setText("1/1"), qtbot)
    section(window, "handover", HandoversScreen)._hand_over()
    out = section(window, "out", ExportsScreen)
    assert lines(out)[0][3] == "істі тапсыру" and not out.cancel.isEnabled()
    screen = section(window, "handover", HandoversScreen)
    assert lines(screen)[0][3:6:2] == ("Ойдан шығарылған кеңсе OB2", "жіберілді")
    assert screen.renew.isEnabled()
    screen._renew()
    there.take(here.carry_out(here.exports.exports()[0]))
    here.take(there.answer(here))
    screen = section(window, "handover", HandoversScreen)
    assert lines(screen)[0][5] == "қабылданды" and not screen.renew.isEnabled()


def test_a_number_nobody_knows_is_told_at_its_field(window: MainWindow, there: Office) -> None:
    form = HandoverDialog(window.desk)
    form.numbers.setText("777")
    form.go.click()
    assert form.outcome is None and "777" in form.fields()[1].fault()
    form.numbers.clear()
    form.reject()


def test_media_are_registered_handed_out_and_destroyed_by_act(
    window: MainWindow, here: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = section(window, "media", MediaScreen)
    assert lines(screen)[0][0] == "ТТ-1"
    here.volumes.insert(here.folder.parent / "second", "SERIAL-9")

    def enter(form: MediumEntryDialog) -> None:
        form.account.setText("ТТ-9")
        form.serial.setText("SERIAL-9")

    answering(monkeypatch, MediumEntryDialog, enter, qtbot)
    screen._register()
    assert [cells[0] for cells in lines(screen)] == ["ТТ-1", "ТТ-9"]
    screen.table.selectRow(1)

    def hand(form: MediumActDialog) -> None:
        form.handed_by.setText("Ойданов А.")
        form.taken_by.setText("Ойданов Б.")
        form.act_number.setText("7/16.04.2026")

    answering(monkeypatch, MediumActDialog, hand, qtbot)
    for act, state in (
        (MediumAct.ISSUE, MediumState.ISSUED), (MediumAct.RETURN, MediumState.KEPT),
        (MediumAct.CLEAR, MediumState.CLEARED), (MediumAct.DESTROY, MediumState.DESTROYED),
    ):  # fmt: skip
        assert screen._acts[act].isEnabled(), act
        screen._acts[act].click()
        assert screen._media[screen.current_key()].state is state
    assert not any(button.isEnabled() for button in screen._acts.values())
    screen.open_row(screen.current_key())
    history = window.pile.on_show()
    assert isinstance(history, MediumScreen) and len(history.model.rows) == 4


def test_a_key_is_compared_and_withdrawn(
    window: MainWindow, here: Office, there: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = section(window, "sites", CorrespondentsScreen)
    assert "OB1" in screen._own.text()
    assert lines(screen)[0][1] == "OB2" and not screen.compare.isEnabled()
    answering(monkeypatch, WithdrawDialog, lambda form: form.reason.setText("Жоғалды (ойдан)"), qtbot)
    screen._withdraw()
    assert "кері алынды" in lines(screen)[0][4] and not screen.withdraw.isEnabled()


def test_a_new_card_of_a_site_is_entered_from_a_medium_and_compared_by_two(
    window: MainWindow, here: Office, there: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    Site(there.session).make_keys(date(2029, 1, 1), witness=there.witness)
    card, own = Site(there.session).card(), Site(there.session).own()
    assert isinstance(card, bytes) and own is not None
    (here.folder / "ob2.site.json").write_bytes(card)
    screen = section(window, "sites", CorrespondentsScreen)
    screen._enter()
    assert len(screen.model.rows) == 2 and "салыстырылмаған" in lines(screen)[1][4]
    screen.table.selectRow(1)
    monkeypatch.setattr(here.session, "witness", lambda person: here.witness)

    def typed(form: CompareDialog) -> None:
        form.typed_code.setText(own.fingerprint)
        form.second.login.setText("ekinshi")
        form.second.passphrase.setText("ойдан шығарылған тіркес")

    answering(monkeypatch, CompareDialog, typed, qtbot)
    screen.open_row(screen.current_key())
    assert "Екінші Ойдан" in lines(screen)[1][4]
    assert Correspondents(here.session).correspondents()[0].usable


def test_our_card_goes_to_a_medium_and_new_keys_take_two_persons(
    window: MainWindow, here: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = section(window, "sites", CorrespondentsScreen)
    screen._write_card()
    assert (here.folder / "ob1.site.json").read_bytes().startswith(b"{")
    monkeypatch.setattr(here.session, "witness", lambda person: here.witness)

    def renew(form: OwnSiteDialog) -> None:
        QTest.keyClicks(form.until.line, "01.06.2029")
        form.second.login.setText("ekinshi")
        form.second.passphrase.setText("ойдан шығарылған тіркес")

    answering(monkeypatch, OwnSiteDialog, renew, qtbot)
    screen._name_site()
    assert "01.06.2029" in screen._own.text()


def test_old_cards_are_read_tried_out_and_taken(window: MainWindow, here: Office, qtbot: QtBot) -> None:
    screen = section(window, "filling", FillingScreen)
    screen._write_template()
    assert (here.folder / "card-box.xlsx").is_file()
    (here.folder / "card-box.xlsx").unlink()
    headings = [heading_of(column, Language.KAZAKH) for column in CardColumn]
    good = {
        CardColumn.GRADE: "құпия", CardColumn.DOCUMENT_KIND: "Хаттама", CardColumn.DOCUMENT_NUMBER: "40-1",
        CardColumn.SIGNED_ON: "03.04.2026", CardColumn.RECEIVED_AT: "06.04.2026", CardColumn.TEXT_KK: "Ойдан",
        CardColumn.RESPONSIBLE: "Ойдан шығарылған министрлік",
    }  # fmt: skip

    def put(**changes: str) -> None:
        values = good | {CardColumn(name): text for name, text in changes.items()}
        (here.folder / "box.csv").write_bytes(csv_of(headings, [values.get(column, "") for column in CardColumn]))
        screen._read()

    def run(button: Any) -> None:
        button.click()
        qtbot.waitUntil(lambda: screen._report is not None, timeout=20_000)
        qtbot.waitUntil(screen.trial.isEnabled, timeout=20_000)

    put(grade="мүлде құпия")
    run(screen.trial)
    assert lines(screen)[0][:2] == ("2", "құпиялық дәрежесі") and not screen.take.isEnabled()
    put()
    run(screen.trial)
    assert screen.take.isEnabled() and "Сынама өтті" in screen.said.text()
    screen.take.click()
    qtbot.waitUntil(lambda: screen._report is not None and screen._report.entered, timeout=20_000)
    assert window.desk.cases.page(filter_text="40-1").total == 1


def test_every_section_speaks_three_languages_and_has_a_name(window: MainWindow) -> None:
    for language in Language:
        languages.speak(language)
        for name in ("out", "in", "handover", "media", "sites", "filling"):
            window.open_place("exchange", section=name)
            found = window.findChild(ExchangeScreen)
            assert isinstance(found, ExchangeScreen)
            screen = found.section()
            assert screen is not None and screen.title() and screen.help_text()
            assert isinstance(screen, ListScreen)
            QApplication.processEvents()
            assert screen.table.accessibleName() == screen.title()


def test_each_register_prints_the_paper_of_its_line(
    window: MainWindow, here: Office, there: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers: list[str] = []

    def look(preview: PrintPreview) -> int:
        made = paper_of(preview)
        assert isinstance(made, Made), made
        papers.append(text_of(made.pdf))
        return 0

    monkeypatch.setattr(PrintPreview, "exec", look)
    made = here.prepare(there, registered_from=date(2026, 1, 1))
    here.carry_out(made)
    done = here.take(arrived(here, there))
    for name, kind, expected in (
        ("out", ExportsScreen, made.code),
        ("in", ImportsScreen, done.receipt_code),
        ("media", MediaScreen, "SERIAL-OB1"),
        ("sites", CorrespondentsScreen, "OB1"),
    ):
        section(window, name, kind).print_list()
        assert expected in papers[-1]
    assert "ТТ-1" in papers[0] and "Ойдан шығарылған кеңсе OB2" in papers[0]
