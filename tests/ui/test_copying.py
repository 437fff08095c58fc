"""The clipboard: nothing classified leaves through it unless the workstation allows it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.vault_samples import LOGIN, PASSPHRASE
from ui.copying import CopyGuard
from ui.entrance.login import LoginWindow
from ui.entrance.recovering import RecoverWindow
from ui.main_window import MainWindow
from ui.sitting import Sitting

SECRET = "ойдан шығарылған құпия мәтін"


@pytest.fixture(autouse=True)
def own_clipboard(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Without a screen Qt keeps a clipboard but never says that this program owns it; on a screen it does."""
    monkeypatch.setattr("ui.copying.is_own", lambda clipboard, mode: True)
    yield
    QGuiApplication.clipboard().clear()


def copied() -> str:
    return QGuiApplication.clipboard().text()


def signed_in(sitting: Sitting, qtbot: QtBot) -> MainWindow:
    login = sitting.window
    assert isinstance(login, LoginWindow)
    login.login.setText(LOGIN)
    login.passphrase.setText(PASSPHRASE)
    login.submit()
    qtbot.waitUntil(lambda: isinstance(sitting.window, MainWindow), timeout=20_000)
    shown = sitting.window
    assert isinstance(shown, MainWindow)
    return shown


def copy_from(kind: type[QLineEdit | QPlainTextEdit]) -> str:
    field = kind()
    field.setText(SECRET) if isinstance(field, QLineEdit) else field.setPlainText(SECRET)
    field.selectAll()
    field.copy()
    return copied()


def test_no_field_can_be_copied_from_while_anything_classified_is_on_show(sitting: Sitting, qtbot: QtBot) -> None:
    window = signed_in(sitting, qtbot)
    window.open_entry()
    assert window.banners[0].grade is not None
    for kind in (QLineEdit, QPlainTextEdit):
        assert copy_from(kind) == ""
    assert window.notifier.text().startswith("Көшірілмеді")
    sitting._wiring.settings.change(copying="on")
    assert copy_from(QLineEdit) == SECRET


def test_codes_and_passphrases_at_the_entrance_cannot_be_copied(sitting: Sitting, qtbot: QtBot) -> None:
    login = sitting.window
    assert isinstance(login, LoginWindow)
    login.recover.click()
    shown = sitting.window
    assert isinstance(shown, RecoverWindow)
    page = shown.code_page
    for field in (page.code, page.other_half, page.passphrase.first, page.passphrase.second):
        field.setText(SECRET)
        field.selectAll()
        field.copy()
        assert copied() == "", field.accessibleName()
        field.cut()
        assert copied() == ""


def test_what_is_not_classified_may_be_copied_and_what_others_copied_may_be_pasted(qapp: QApplication) -> None:
    secret = [False]
    guard = CopyGuard(lambda: secret[0])
    stopped: list[bool] = []
    guard.stopped.connect(lambda: stopped.append(True))
    try:
        assert copy_from(QLineEdit) == SECRET and not stopped
        secret[0] = True
        assert copy_from(QLineEdit) == "" and stopped == [True]
        nothing = QMimeData()
        QGuiApplication.clipboard().setMimeData(nothing, QClipboard.Mode.Clipboard)
        assert stopped == [True]
        secret[0] = False
        assert copy_from(QLineEdit) == SECRET
        guard.forget()
        assert copied() == ""
    finally:
        guard.stop()
    secret[0] = True
    assert copy_from(QLineEdit) == SECRET  # nobody watches any more
