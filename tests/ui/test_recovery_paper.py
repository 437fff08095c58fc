"""The recovery code on its way to paper: where a vault is made, and where the code is renewed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.clock import FixedClock
from app.controllers.vault.recovery_papers import NewCode
from app.rules.terms import Role
from db.models.prints import Print
from tests.controllers.colleagues import OWN, enter_colleague, sign_in_first
from tests.printing.golden import text_of
from tests.ui.test_entrance import fill_owner, fresh, page
from tests.ui.test_vault_screens import answer, section
from tests.vault_samples import VaultSample
from ui.dialogs.print_preview import PrintPreview
from ui.dialogs.question import Question
from ui.dialogs.recovery_code import RenewCodeForm, ShownCode, show_codes
from ui.main_window import MainWindow
from ui.screens.users import UsersScreen
from ui.sitting import Sitting

__all__ = ["fresh"]

PATIENCE_MS = 20_000


@pytest.fixture
def officer(vault: VaultSample, clock: FixedClock) -> str:
    """A second person, who has signed in before."""
    session = vault.open(clock)
    enter_colleague(session, "aigul", roles=frozenset({Role.SECURITY_OFFICER}))
    session.close()
    sign_in_first(vault, "aigul", clock).close()
    return "aigul"


def made_preview(qtbot: QtBot) -> PrintPreview:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, PrintPreview)
    qtbot.waitUntil(lambda: shown.made is not None, timeout=PATIENCE_MS)
    return shown


def test_a_new_vaults_code_is_printed_from_its_page_and_from_no_file(
    fresh: Sitting, qtbot: QtBot, tmp_path: Path
) -> None:
    window = page(fresh)
    fill_owner(window)
    window.next.click()
    recovery = window.recovery_page
    qtbot.waitUntil(lambda: window.pages.currentWidget() is recovery, timeout=PATIENCE_MS)
    seen: list[str] = []

    def look(preview: object) -> None:
        made = made_preview(qtbot)
        assert made.made is not None
        seen.append(text_of(made.made.pdf))
        assert not made.save.isVisible() and not made.save.isEnabled()
        made.reject()

    answer(PrintPreview, look)
    recovery.print.click()
    (text,) = seen
    assert all(group in text for group in recovery.groups())
    assert "ҚАЛПЫНА КЕЛТІРУ КОДЫ" in text and "жаңа қойма" in text
    needle = recovery.groups()[0].encode()
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and needle in file.read_bytes()]
    window.next.click()
    assert not recovery.print.isVisible()  # what is asked back is asked from the paper


def test_two_persons_renew_the_code_in_halves_and_the_ledger_keeps_no_code(
    officer: str, window: MainWindow, qtbot: QtBot
) -> None:
    desk = window.desk
    screen = section(window, "users", UsersScreen)
    assert screen.renew.isEnabled()
    form = RenewCodeForm(desk)
    form.try_sending()
    assert form.message.text()  # two persons
    form.halves.setChecked(True)
    form.second.login.setText(officer)
    form.second.passphrase.setText(OWN)
    form.try_sending()
    qtbot.waitUntil(lambda: form.outcome is not None, timeout=PATIENCE_MS)
    codes = form.outcome
    assert len(codes) == 2
    seen: list[str] = []

    def one(shown: object) -> None:
        assert isinstance(shown, ShownCode)
        answer(PrintPreview, look)
        shown.page.print.click()
        shown.next.click()
        groups = shown.page.groups()
        for entry, place in zip(shown.page.entries, shown.page.asked, strict=True):
            entry.setText(groups[place])
        if len(seen) == 1:
            answer(ShownCode, one)
        shown.next.click()

    def look(preview: object) -> None:
        made = made_preview(qtbot)
        assert made.made is not None
        seen.append(text_of(made.made.pdf))
        made.reject()

    answer(ShownCode, one)
    show_codes(desk, codes)
    assert ["2 бөліктің 1-бөлігі" in seen[0], "2 бөліктің 2-бөлігі" in seen[1]] == [True, True]
    assert all(group in text for code, text in zip(codes, seen, strict=True) for group in code.split("-"))
    with desk.session.read() as work:
        prints = list(work.db.execute(select(Print).order_by(Print.number)).scalars())
    assert [line.form for line in prints] == ["recovery-sheet", "recovery-sheet"]
    kept = " ".join(f"{line.facts} {line.request} {line.subject}" for line in prints)
    assert not [group for code in codes for group in code.split("-") if group in kept]


def test_a_code_that_is_put_away_unconfirmed_is_asked_about_first(window: MainWindow) -> None:
    code = "-".join(f"ҮЛ{n:03}" for n in range(13))
    shown = ShownCode(window.desk, NewCode("ойдан шығарылған қойма", window.desk.clock.today(), code))
    shown.show()
    answer(Question, lambda question: question.reject())
    shown.reject()
    assert shown.isVisible() and shown.page.code() == code
    answer(Question, lambda question: question.accept())
    shown.reject()
    assert not shown.page.code()
