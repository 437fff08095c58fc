"""Back in with the recovery code, whole and in halves, at the entrance of the window."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from app.clock import FixedClock
from app.controllers.vault.recovering import renew_code
from app.controllers.vault.vaults import RecoveryCode
from tests.vault_samples import LOGIN, VaultSample
from ui.entrance.login import LoginWindow
from ui.entrance.recovering import RecoverWindow
from ui.entrance.recovery import RecoveryPage
from ui.main_window import MainWindow
from ui.sitting import Sitting

PATIENCE_MS = 20_000
NEW = "мүлде басқа ойдан шығарылған тіркес 2026"


def at_the_code(sitting: Sitting) -> RecoverWindow:
    login = sitting.window
    assert isinstance(login, LoginWindow)
    login.recover.click()
    shown = sitting.window
    assert isinstance(shown, RecoverWindow)
    return shown


def use(window: RecoverWindow, code: str, other_half: str = "") -> None:
    page = window.code_page
    page.code.setText(code)
    page.other_half.setText(other_half)
    page.login.setText(LOGIN)
    page.passphrase.first.setText(NEW)
    page.passphrase.second.setText(NEW)
    assert window.go.isEnabled()
    window.go.click()


def type_back(page: RecoveryPage, groups: Sequence[str]) -> None:
    for entry, place in zip(page.entries, page.asked, strict=True):
        entry.setText(groups[place])


def test_the_recovery_code_gives_a_new_passphrase_and_a_new_code_at_the_entrance(
    sitting: Sitting, vault: VaultSample, qtbot: QtBot
) -> None:
    window = at_the_code(sitting)
    use(window, vault.recovery_code.lower())
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.new_code, timeout=PATIENCE_MS)
    assert window.code_page.code.text() == "" and window.code_page.passphrase.text() == ""
    groups = window.new_code.groups()
    assert "-".join(groups) != vault.recovery_code and len(groups) == 13
    window.go.click()
    assert not window.go.isEnabled()
    type_back(window.new_code, groups)
    window.go.click()
    login = sitting.window
    assert isinstance(login, LoginWindow) and login.login.text() == LOGIN
    login.passphrase.setText(NEW)
    login.submit()
    qtbot.waitUntil(lambda: isinstance(sitting.window, MainWindow), timeout=PATIENCE_MS)


def test_a_code_kept_in_halves_needs_both_at_the_entrance(
    sitting: Sitting, vault: VaultSample, qtbot: QtBot, clock: FixedClock
) -> None:
    with_both = vault_in_halves(vault, clock)
    window = at_the_code(sitting)
    use(window, with_both[1])
    qtbot.waitUntil(window.message.isVisible, timeout=PATIENCE_MS)
    assert window.code_page.isEnabled() and "екінші" in window.message.text()
    use(window, with_both[1], with_both[0])
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.new_code, timeout=PATIENCE_MS)


def vault_in_halves(vault: VaultSample, clock: FixedClock) -> tuple[str, ...]:
    session = vault.open(clock)
    halves = renew_code(session, session.witness(RecoveryCode(vault.recovery_code)), halves=True)
    session.close()
    return halves


@pytest.mark.parametrize("code", ["AAAAA-AAAAA", "no code at all"])
def test_a_mistyped_code_is_told_and_can_be_typed_again(sitting: Sitting, qtbot: QtBot, code: str) -> None:
    window = at_the_code(sitting)
    use(window, code)
    qtbot.waitUntil(window.message.isVisible, timeout=PATIENCE_MS)
    assert window.code_page.isEnabled() and window.code_page.code.text() == code
    window.leave.click()
    assert isinstance(sitting.window, LoginWindow)
