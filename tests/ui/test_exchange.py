"""The place Exchange by hand: a package out and in, its receipt, a hand-over, media, correspondents, old cards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import resources
from app.clock import FixedClock
from app.controllers.cases import Cases
from app.controllers.correspondents import Correspondents
from app.controllers.editions import Editions
from app.controllers.filling import heading_of
from app.controllers.own_site import Site
from app.events import Events
from app.jobs import Jobs, Progress
from app.rules.terms import CardColumn, ExchangePeriod, Grade, Language, MediumAct, MediumState
from tests.exchange.offices import Office, open_offices, paper
from tests.exchange.tables import csv_of
from tests.printing.golden import text_of
from ui import languages
from ui.background import Background
from ui.dialogs.edition_forms import LoadingForm
from ui.dialogs.export_entry import ExportDialog
from ui.dialogs.export_forms import AcknowledgeDialog
from ui.dialogs.failed import Failed
from ui.dialogs.form import FormDialog
from ui.dialogs.handover_form import HandoverDialog
from ui.dialogs.import_forms import AcceptDialog, DeclineDialog
from ui.dialogs.medium_act import MediumActDialog
from ui.dialogs.medium_entry import MediumEntryDialog
from ui.dialogs.pick import PickDialog
from ui.dialogs.print_preview import PrintPreview
from ui.dialogs.question import Question
from ui.dialogs.site_forms import CompareDialog, OwnSiteDialog, PeriodDialog, WithdrawDialog
from ui.main_window import MainWindow
from ui.printing import Made
from ui.program import Program
from ui.screens.exchange import ExchangeScreen
from ui.screens.exchange_difference import DifferenceScreen
from ui.screens.exchange_filling import FillingScreen
from ui.screens.exchange_handover import HandoversScreen
from ui.screens.exchange_in import ImportsScreen
from ui.screens.exchange_media import MediaScreen
from ui.screens.exchange_medium import MediumScreen
from ui.screens.exchange_out import ExportsScreen
from ui.screens.exchange_sites import CorrespondentsScreen
from ui.screens.listing import ListScreen
from ui.wiring import Wiring

Shown = TypeVar("Shown", bound=ListScreen)
Form = TypeVar("Form", bound=FormDialog)


@pytest.fixture
def offices(tmp_path: Path, clock: FixedClock) -> Iterator[list[Office]]:
    opened = open_offices(tmp_path, clock, 2)
    yield opened
    for office in opened:
        office.session.close()


@pytest.fixture
def here(offices: list[Office]) -> Office:
    offices[0].register("15-1")
    return offices[0]


@pytest.fixture
def there(offices: list[Office]) -> Office:
    return offices[1]


@pytest.fixture
def window(wiring: Wiring, here: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The window of the first office; the media are folders."""
    jobs = Jobs()
    made = MainWindow(wiring, Program(wiring), here.session, Background(jobs))
    monkeypatch.setitem(made.desk.controllers.__dict__, "media", here.media)
    monkeypatch.setattr(PickDialog, "exec", lambda dialog: bool(dialog.model.rows))
    monkeypatch.setattr(Question, "exec", lambda question: True)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.pile.release()
    made.hide()
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    jobs.close()


def section(window: MainWindow, name: str, kind: type[Shown]) -> Shown:
    window.open_place("exchange", section=name)
    place = window.findChild(ExchangeScreen)
    assert isinstance(place, ExchangeScreen)
    found = place.section()
    assert isinstance(found, kind)
    return found


def lines(screen: ListScreen) -> list[tuple[str, ...]]:
    return [row.cells for row in screen.model.rows]


def answering(monkeypatch: pytest.MonkeyPatch, kind: type[Form], fill: Callable[[Form], None], qtbot: QtBot) -> None:
    """Whenever a form of the kind opens: fill it in and press its button, as a person would."""

    def run(dialog: Form) -> int:
        results: list[int] = []
        dialog.finished.connect(results.append)
        fill(dialog)
        dialog.go.click()
        qtbot.waitUntil(lambda: bool(results) or dialog._running is None, timeout=20_000)
        if not results:
            faults = [field.fault() for field in dialog.fields() if field.fault()]
            raise AssertionError((dialog.message.text(), faults))
        return results[0]

    monkeypatch.setattr(kind, "exec", run)


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


def test_a_period_that_is_due_is_told_above_the_register(
    window: MainWindow, here: Office, there: Office, clock: FixedClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def weekly(form: PeriodDialog) -> None:
        form.period.choose(ExchangePeriod.WEEKLY)

    answering(monkeypatch, PeriodDialog, weekly, qtbot)
    section(window, "sites", CorrespondentsScreen)._period()
    clock.advance(days=10)
    out = section(window, "out", ExportsScreen)
    assert out.due.isVisible() and "Ойдан шығарылған кеңсе OB2" in out.due.text()


def arrived(here: Office, there: Office) -> Path:
    """A package of the other office on this one's medium."""
    there.register("20-1")
    file = there.send(here)
    brought = here.folder / "arrived.age"
    brought.write_bytes(file.read_bytes())
    return brought


def loaded(window: MainWindow, qtbot: QtBot) -> ImportsScreen:
    screen = section(window, "in", ImportsScreen)
    before = len(screen.model.rows)
    screen._load()
    qtbot.waitUntil(lambda: len(screen.model.rows) > before, timeout=20_000)
    return screen


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
        made = preview._job.make(preview.options.wish(), Progress())
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
