"""First start and login, as a person goes through them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.clock import FixedClock
from app.rules.terms import Language
from app.settings import Settings
from tests.vault_samples import LOGIN, PASSPHRASE, VaultSample
from ui.entrance.first_start import FirstStart
from ui.entrance.login import LoginWindow
from ui.main_window import MainWindow
from ui.sitting import Sitting
from ui.wiring import Wiring

PATIENCE_MS = 20_000


@pytest.fixture
def fresh(wiring: Wiring, tmp_path: Path, qtbot: QtBot) -> Iterator[Sitting]:
    """A workstation that has never opened a vault."""
    settings = Settings(tmp_path / "fresh.toml")
    made = Sitting(replace(wiring, settings=settings, state_folder=tmp_path / "fresh-state"))
    made.begin()
    qtbot.waitUntil(lambda: made.program is not None, timeout=PATIENCE_MS)
    yield made
    if made.window is not None:
        made.window.hide()
    made.end()


def page(sitting: Sitting) -> FirstStart:
    assert isinstance(sitting.window, FirstStart)
    return sitting.window


def fill_owner(window: FirstStart, passphrase: str = PASSPHRASE, again: str = PASSPHRASE) -> None:
    if window.pages.currentWidget() is window.folder_page:
        window.next.click()
    window.owner_page.full_name.setText("Ойдан шығарылған Адам")
    window.owner_page.login.setText("adam")
    window.owner_page.passphrase.first.setText(passphrase)
    window.owner_page.passphrase.second.setText(again)


def test_the_first_start_makes_a_vault_and_leads_to_the_login(fresh: Sitting, qtbot: QtBot, tmp_path: Path) -> None:
    window = page(fresh)
    QTest.keyClick(window.folder_page.folder, Qt.Key.Key_Return)  # Enter goes on from a page that is filled in
    assert window.pages.currentWidget() is window.owner_page
    QTest.keyClick(window.owner_page.full_name, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.owner_page
    fill_owner(window)
    QTest.keyClick(window.owner_page.passphrase.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.recovery_page, timeout=PATIENCE_MS)
    groups = window.recovery_page.groups()
    assert len(groups) == 13
    window.next.click()
    assert not window.next.isEnabled()
    for entry, place in zip(window.recovery_page.entries, window.recovery_page.asked, strict=True):
        entry.setText(groups[place].lower())
    assert window.next.isEnabled()
    window.next.click()
    login = fresh.window
    assert isinstance(login, LoginWindow)
    assert login.login.text() == "adam"
    assert (tmp_path / "жаңа қойма" / "vault.db").exists()
    login.passphrase.setText(PASSPHRASE)
    QTest.keyClick(login.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(fresh.window, MainWindow), timeout=PATIENCE_MS)


def test_the_recovery_code_is_hidden_while_it_is_asked_back_and_a_wrong_group_is_told(
    fresh: Sitting, qtbot: QtBot
) -> None:
    window = page(fresh)
    fill_owner(window)
    window.next.click()
    recovery = window.recovery_page
    qtbot.waitUntil(lambda: window.pages.currentWidget() is recovery, timeout=PATIENCE_MS)
    window.next.click()
    shown = [label for label in recovery.findChildren(QLabel) if label.isVisible()]
    assert not any(label.text() in recovery.groups() for label in shown)
    recovery.entries[0].setText("00000")
    assert recovery._fields[0].fault() == "Экрандағыдай емес."
    window.back.click()
    assert not recovery.is_asking()


def test_a_weak_or_mistyped_passphrase_makes_no_vault(fresh: Sitting) -> None:
    window = page(fresh)
    fill_owner(window, passphrase="қысқа", again="қысқа")
    assert not window.next.isEnabled()
    window.owner_page.passphrase.first.setText(PASSPHRASE)
    window.owner_page.passphrase.second.setText(PASSPHRASE + "?")
    assert not window.next.isEnabled()
    assert window.owner_page.passphrase._fields[1].fault() == "Екеуі бірдей емес."
    window.owner_page.passphrase.second.setText(PASSPHRASE)
    assert window.next.isEnabled()


def test_a_folder_that_holds_a_vault_is_refused_with_its_own_sentence(
    fresh: Sitting, vault: VaultSample, qtbot: QtBot
) -> None:
    window = page(fresh)
    window.folder_page.folder.setText(str(vault.folder))
    fill_owner(window)
    window.next.click()
    qtbot.waitUntil(window.message.isVisible, timeout=PATIENCE_MS)
    assert "қойма бар, оның үстінен жазылмайды" in window.message.text()
    assert window.next.isEnabled()
    assert window.owner_page.passphrase.text() == PASSPHRASE


def test_a_wrong_passphrase_is_told_and_the_next_try_waits(sitting: Sitting, clock: FixedClock, qtbot: QtBot) -> None:
    window = sitting.window
    assert isinstance(window, LoginWindow)
    window.login.setText(LOGIN)
    window.passphrase.setText("басқа бір тіркес емес пе екен")
    window.submit()
    qtbot.waitUntil(lambda: bool(window.message.text()), timeout=PATIENCE_MS)
    assert "дұрыс емес" in window.message.text()
    assert window.passphrase.text() == ""
    window.passphrase.setText(PASSPHRASE)
    assert not window.enter.isEnabled()
    assert "1" in window.enter.text()
    window._timer.timeout.emit()
    assert window.enter.isEnabled()
    clock.advance(seconds=2)
    window.submit()
    qtbot.waitUntil(lambda: isinstance(sitting.window, MainWindow), timeout=PATIENCE_MS)


def test_a_folder_without_a_vault_has_its_own_sentence(sitting: Sitting, tmp_path: Path, qtbot: QtBot) -> None:
    window = sitting.window
    assert isinstance(window, LoginWindow)
    window.show_folder(tmp_path)
    window.login.setText(LOGIN)
    window.passphrase.setText(PASSPHRASE)
    window.submit()
    qtbot.waitUntil(lambda: bool(window.message.text()), timeout=PATIENCE_MS)
    assert "қалтасында қойма жоқ" in window.message.text()


def test_the_login_window_speaks_another_language_at_once_and_remembers_it(sitting: Sitting, wiring: Wiring) -> None:
    window = sitting.window
    assert isinstance(window, LoginWindow)
    window._switch._buttons[Language.RUSSIAN].click()
    QApplication.processEvents()
    assert window.heading.text() == "Войти"
    assert wiring.settings.now.language == "ru"


def test_what_was_typed_before_the_lock_is_back_after_the_login(
    wiring: Wiring, vault: VaultSample, clock: FixedClock, qtbot: QtBot
) -> None:
    def enter() -> tuple[Sitting, MainWindow]:
        made = Sitting(wiring)
        made.begin()
        login = made.window
        assert isinstance(login, LoginWindow)
        login.login.setText(LOGIN)
        login.passphrase.setText(PASSPHRASE)
        login.submit()
        qtbot.waitUntil(lambda: isinstance(made.window, MainWindow), timeout=PATIENCE_MS)
        assert isinstance(made.window, MainWindow)
        return made, made.window

    first, window = enter()
    window.open_entry()
    form = window.pile.on_show().form  # type: ignore[union-attr]
    form.head.document_number.setText("15-1/7 жарты")
    form.head.signed_on.put_text("03.04.20")
    form.clauses[0].text_kk.setPlainText("Аяқталмаған мәтін (ойдан шығарылған)")
    with qtbot.waitSignal(first.ended):
        window.lock()
    assert not window.isVisible()
    second, again = enter()
    restored = again.pile.on_show().form  # type: ignore[union-attr]
    assert restored.head.document_number.text() == "15-1/7 жарты"
    assert restored.head.signed_on.text() == "03.04.20"
    assert restored.clauses[0].text_kk.toPlainText() == "Аяқталмаған мәтін (ойдан шығарылған)"
    again.hide()
    second.end()
