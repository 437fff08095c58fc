"""A vault that does not open any more: the entrance says why, and two persons put a backup in its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.clock import FixedClock
from app.controllers.vault.backups import Backups
from app.rules.terms import Role
from tests.controllers.colleagues import OWN, enter_colleague, sign_in_first
from tests.vault_samples import LOGIN, PASSPHRASE, VaultSample
from ui.entrance.login import LoginWindow
from ui.entrance.restoring import RestoreWindow
from ui.main_window import MainWindow
from ui.sitting import Sitting

PATIENCE_MS = 20_000


@pytest.fixture
def broken(vault: VaultSample, clock: FixedClock) -> VaultSample:
    """A vault of two persons with a backup; afterwards its first page is overwritten."""
    session = vault.open(clock)
    enter_colleague(session, "ekinshi", (Role.SECURITY_OFFICER,))
    session.close()
    sign_in_first(vault, "ekinshi", clock).close()
    session = vault.open(clock)
    Backups(session).make()
    session.close()
    with vault.database.open("r+b") as file:
        file.write(bytes(4096))
    return vault


def sign_in(login: object) -> LoginWindow:
    assert isinstance(login, LoginWindow)
    login.login.setText(LOGIN)
    login.passphrase.setText(PASSPHRASE)
    login.submit()
    return login


def at_the_backups(sitting: Sitting, qtbot: QtBot) -> RestoreWindow:
    login = sign_in(sitting.window)
    assert login.restore.isHidden()
    qtbot.waitUntil(login.restore.isVisible, timeout=PATIENCE_MS)
    told = login.message.text()
    login.restore.click()
    shown = sitting.window
    assert isinstance(shown, RestoreWindow) and shown.why.text() == told
    return shown


def first_person(window: RestoreWindow) -> None:
    window.login.setText(LOGIN)
    window.passphrase.setText(PASSPHRASE)


def test_a_vault_that_does_not_open_is_restored_by_two_persons_at_the_entrance(
    broken: VaultSample, sitting: Sitting, qtbot: QtBot
) -> None:
    window = at_the_backups(sitting, qtbot)
    assert window.backup.count() == 1
    first_person(window)
    assert not window.go.isEnabled()  # one person is not enough
    window.second.login.setText(LOGIN)
    window.second.passphrase.setText(PASSPHRASE)
    window.submit()
    qtbot.waitUntil(window.message.isVisible, timeout=PATIENCE_MS)  # nor is the same one twice
    assert window.passphrase.text() == "" and not list(broken.folder.glob("replaced-*"))
    first_person(window)
    window.second.login.setText("ekinshi")
    window.second.passphrase.setText(OWN)
    window.submit()
    qtbot.waitUntil(window.report.isVisible, timeout=PATIENCE_MS)
    (kept,) = broken.folder.glob("replaced-*")
    assert kept.name in window.report.text() and (kept / "vault.db").exists()
    window.go.click()
    login = sitting.window
    assert isinstance(login, LoginWindow) and login.login.text() == LOGIN
    sign_in(login)
    qtbot.waitUntil(lambda: isinstance(sitting.window, MainWindow), timeout=PATIENCE_MS)
    assert sitting.session is not None
    restored = next(entry for entry in sitting.session.vault.entries() if entry["action"] == "vault.restore")
    assert restored["second_signature"]


def test_where_there_is_no_second_person_the_recovery_code_stands_in(
    broken: VaultSample, sitting: Sitting, qtbot: QtBot
) -> None:
    window = at_the_backups(sitting, qtbot)
    first_person(window)
    window.by_code.setChecked(True)
    assert window.second.isHidden() and not window.go.isEnabled()
    window.code.setText(broken.recovery_code)
    window.submit()
    qtbot.waitUntil(window.report.isVisible, timeout=PATIENCE_MS)


def test_without_a_backup_the_entrance_asks_where_they_lie(
    broken: VaultSample, sitting: Sitting, qtbot: QtBot, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "басқа диск"
    (broken.folder / "backups").rename(elsewhere)
    window = at_the_backups(sitting, qtbot)
    assert window.backup.count() == 0 and "backups" in window.message.text()
    window.show_backups(elsewhere)
    assert window.backup.count() == 1 and not window.message.isVisible()
    window.leave.click()
    assert isinstance(sitting.window, LoginWindow)


def test_a_wrong_passphrase_offers_no_backup(sitting: Sitting, qtbot: QtBot) -> None:
    login = sitting.window
    assert isinstance(login, LoginWindow)
    login.login.setText(LOGIN)
    login.passphrase.setText("мүлде басқа сөздер осында тұр")
    login.submit()
    qtbot.waitUntil(login.message.isVisible, timeout=PATIENCE_MS)
    assert login.restore.isHidden()
