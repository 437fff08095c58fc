"""Users, lists of persons, self-check, backups and journal in the window; the first sign-in; what goes on behind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.clock import FixedClock
from app.controllers.paper.press import PaperLanguage
from app.controllers.plans.decree_views import DecreeEntry, DecreeView
from app.controllers.vault.access_lists import AccessLists
from app.controllers.vault.backups import BackupState, BackupView
from app.controllers.vault.users import Users
from app.errors import Damage, Fault
from app.rules.outcome import Refusal
from app.rules.terms import Grade, Language, Role
from tests.controllers.colleagues import FIRST, OWN, enter_colleague, sign_in_first
from tests.db.test_journal import add
from tests.vault_samples import VaultSample
from ui import languages
from ui.behind import BehindTheWindow
from ui.dialogs.access import ListedCaseForm, ListForm, MemberForm
from ui.dialogs.audit import EntryTold
from ui.dialogs.backups import DrillForm, RestoreForm
from ui.dialogs.decree_forms import DecreeForm
from ui.dialogs.failed import Failed
from ui.dialogs.passphrase import PassphraseForm
from ui.dialogs.self_check import AcceptForm, DamageTold
from ui.dialogs.told import Told
from ui.dialogs.users import NewUserForm, RightsForm
from ui.entrance.login import LoginWindow
from ui.entrance.own_passphrase import OwnPassphraseWindow
from ui.idle import SessionLimit
from ui.main_window import MainWindow
from ui.screens.access import AccessListScreen, AccessListsScreen
from ui.screens.backups import BackupsScreen
from ui.screens.journal import JournalScreen, PastScreen
from ui.screens.self_check import SelfCheckScreen
from ui.screens.settings import SettingsScreen
from ui.screens.users import UsersScreen
from ui.sitting import Sitting

Kind = TypeVar("Kind")


@pytest.fixture
def aigul(vault: VaultSample, clock: FixedClock) -> str:
    """A colleague who may stand by as the second person."""
    session = vault.open(clock)
    enter_colleague(session, "aigul", [Role.CHIEF])
    session.close()
    sign_in_first(vault, "aigul", clock).close()
    return "aigul"


def section(window: MainWindow, name: str, kind: type[Kind]) -> Kind:
    window.open_place("settings", section=name)
    settings = window.pile.on_show()
    assert isinstance(settings, SettingsScreen)
    found = settings.section()
    assert isinstance(found, kind)
    return found


def answer(kind: type[QDialog], step: Callable[[QDialog], object]) -> None:
    """Do ``step`` in the dialog of this kind once it is open."""

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, kind):
            step(shown)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def test_a_user_is_entered_and_given_rights(window: MainWindow, qtbot: QtBot) -> None:
    screen = section(window, "users", UsersScreen)
    assert [row.cells[0] for row in screen.model.rows] == ["synaq"]
    form = NewUserForm(window.desk)
    form.login.setText("aigul")
    form.full_name.setText("Ойдан Айгүл")
    form.passphrase.first.setText(FIRST)
    form.passphrase.second.setText(FIRST)
    form.try_sending()
    qtbot.waitUntil(lambda: form.outcome is not None, timeout=20_000)
    screen.refresh()
    assert [row.cells[0] for row in screen.model.rows] == ["synaq", "aigul"]
    view = screen._users[form.outcome]
    rights = RightsForm(window.desk, view)
    rights.roles.boxes[Role.CONTROLLER].setChecked(True)
    rights.grade.choose(Grade.TOP_SECRET)
    rights.form.setText("2-форма")
    rights.try_sending()
    screen.refresh()
    row = screen.model.rows[1]
    assert "2-форма" in row.cells[3] and screen._users[form.outcome].user.roles == {Role.CONTROLLER}
    screen.table.selectRow(0)
    assert not screen.rights.isEnabled()  # nobody changes their own rights
    screen.table.selectRow(1)
    assert screen.rights.isEnabled() and screen.revoke.isEnabled()


def test_a_list_of_persons_is_made_and_filled(filled: MainWindow, qtbot: QtBot) -> None:
    desk = filled.desk
    user_id = enter_colleague(desk.session, "aigul")
    screen = section(filled, "access", AccessListsScreen)
    assert not screen.model.rows
    form = ListForm(desk)
    form.name.setText("Тар шеңбер")
    form.ground.setText("№ 4 бұйрық (ойдан шығарылған)")
    form.try_sending()
    screen.refresh()
    assert screen.model.rows[0].cells[0] == "Тар шеңбер"
    screen.open_row(form.outcome)
    detail = filled.pile.on_show()
    assert isinstance(detail, AccessListScreen)
    (view,) = AccessLists(desk.session).all()
    member = MemberForm(desk, view)
    member.user.setCurrentIndex(member.user.findData(user_id))
    member.try_sending()
    number = desk.cases.page().rows[0].case_number
    case = ListedCaseForm(desk, view)
    case.number.setText(number)
    case.try_sending()
    detail.refresh()
    assert len(detail.model.rows) == 3 and number in detail.model.rows[2].cells[1]
    detail.table.selectRow(1)
    detail.take_off()
    assert detail.model.rows[1].tone == "muted"
    assert detail.title() == "Тар шеңбер"


def test_the_self_check_says_each_line_and_takes_an_acceptance(
    window: MainWindow, vault: VaultSample, qtbot: QtBot
) -> None:
    vault.database.chmod(0o644)
    screen = section(window, "self_check", SelfCheckScreen)
    red = next(n for n, row in enumerate(screen.model.rows) if row.tone == "fault")
    screen.table.selectRow(red)
    assert screen.accept_it.isEnabled() and window.desk.controllers.self_check.run().blocks_printing
    line = screen.chosen()
    assert line is not None
    form = AcceptForm(window.desk, line)
    form.reason.setText("қысқа")
    form.try_sending()
    assert any(field.fault() for field in form.fields())
    form.reason.setText("Жұмыс станциясы оқшау, кезекші бөлме (ойдан шығарылған)")
    form.try_sending()
    assert form.outcome is not None
    screen.refresh()
    assert screen.model.rows[red].tone == "muted" and screen.withdraw.isEnabled()
    screen.withdraw_line()
    assert screen.model.rows[red].tone == "fault"


def test_backups_are_made_checked_and_drilled(window: MainWindow, qtbot: QtBot, vault: VaultSample) -> None:
    add(window.desk.session, "aigul")
    screen = section(window, "backups", BackupsScreen)
    assert not screen.model.rows
    screen.make_now()
    qtbot.waitUntil(lambda: len(screen.model.rows) == 1 and screen.make.isEnabled(), timeout=20_000)
    screen.table.selectRow(0)
    view = screen.chosen()
    assert view is not None and screen.check.isEnabled() and screen.restore_it.isEnabled()
    form = DrillForm(window.desk, view)
    form.passphrase.setText(vault.passphrase)
    told: list[str] = []

    def read(shown: QDialog) -> None:
        assert isinstance(shown, Told)
        told.append(shown.text.text())
        shown.accept()

    answer(Told, read)
    form.try_sending()
    qtbot.waitUntil(lambda: form.outcome is not None, timeout=30_000)
    assert form.outcome.check.ok and told


def test_nothing_is_restored_and_the_vault_stays_open_while_one_person_is_missing(filled: MainWindow) -> None:
    view = BackupView("20260416", Path("backups"), BackupState.GENUINE, "2026-04-16T05:00:00Z")
    form = RestoreForm(filled.desk, view)
    form.try_sending()
    assert form.fields()[0].fault() and form.message.text()
    form.passphrase.setText("ойдан шығарылған тіркес")
    form.try_sending()
    assert form.message.text() and not form.fields()[0].fault()
    assert filled.desk.session.vault.is_open and form.outcome is None
    assert "16.04.2026" in form.heading()


def test_two_persons_restore_a_backup_in_the_window_and_it_locks(
    aigul: str, window: MainWindow, vault: VaultSample, qtbot: QtBot, clock: FixedClock
) -> None:
    screen = section(window, "backups", BackupsScreen)
    screen.make_now()
    qtbot.waitUntil(lambda: len(screen.model.rows) == 1 and screen.make.isEnabled(), timeout=20_000)
    before = {view.user.login for view in window.desk.controllers.users.list()}
    add(window.desk.session, "later")
    screen.table.selectRow(0)
    told: list[str] = []

    def read(shown: QDialog) -> None:
        assert isinstance(shown, Failed)  # a report, or why there is none
        told.append(shown.text.text())
        shown.accept()

    def restore(shown: QDialog) -> None:
        assert isinstance(shown, RestoreForm)
        shown.passphrase.setText(vault.passphrase)
        shown.try_sending()
        assert shown.message.text() and window.desk.session.vault.is_open  # one person alone restores nothing
        shown.passphrase.setText(vault.passphrase)
        shown.second.login.setText(aigul)
        shown.second.passphrase.setText(OWN)
        answer(Failed, read)
        shown.try_sending()

    answer(RestoreForm, restore)
    with qtbot.waitSignal(window.lock_wanted, timeout=30_000):
        screen.restore_one()
    assert told and "replaced-" in told[0]
    again = vault.open(clock)
    assert {view.user.login for view in Users(again).list()} == before
    signed = [entry for entry in again.entries() if entry["action"] == "vault.restore"]
    assert len(signed) == 1 and signed[0]["second_uid"] and signed[0]["second_signature"]
    assert again.check().ok
    again.close()


def test_the_journal_is_read_and_replayed(filled: MainWindow) -> None:
    screen = section(filled, "journal", JournalScreen)
    assert len(screen.model.rows) > 20 and screen.model.rows[0].key > screen.model.rows[1].key
    screen.filter.setText("карточка тіркелді")
    screen._draw()
    assert screen.model.rows
    filled.open_screen(PastScreen.made_by(), filled.desk.clock.local_now())
    past = filled.pile.on_show()
    assert isinstance(past, PastScreen)
    past.refresh()
    kinds = {row.cells[0] for row in past.model.rows}
    assert {"тармақ", "пайдаланушы"} <= kinds
    assert not any("sealing_key" in row.cells[2] for row in past.model.rows)


def test_the_journal_is_narrowed_by_user_action_and_day_and_printed_so(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = section(filled, "journal", JournalScreen)
    whole = len(screen.model.rows)
    screen.action.setCurrentIndex(screen.action.findData("case.register"))
    registered = [row.cells[3] for row in screen.model.rows]
    assert 0 < len(registered) < whole and set(registered) == {"карточка тіркелді"}
    screen.user.setCurrentIndex(screen.user.findText("synaq"))
    assert len(screen.model.rows) == len(registered)
    screen.since.put(filled.desk.clock.today() + timedelta(days=1))
    assert not screen.model.rows
    screen.since.put_text("16.04.20")  # half typed
    assert not screen.model.rows
    screen.since.put(filled.desk.clock.today())
    screen.until.put(filled.desk.clock.today())
    assert len(screen.model.rows) == len(registered)
    printed = []
    monkeypatch.setattr(
        "ui.screens.journal.print_order",
        lambda desk, title, name, order_of, **rest: printed.append(order_of(PaperLanguage.KAZAKH, lambda n, of: None)),
    )
    screen.print_list()
    made = filled.desk.controllers.paper.press.prepare(printed[0])
    assert not isinstance(made, Refusal) and made.number
    assert len(list(printed[0].facts.rows)) == len(registered)
    screen.until.put(filled.desk.clock.today() - timedelta(days=1))
    screen.print_list()
    assert len(printed) == 1  # nothing on show, nothing on paper


def test_actions_are_chosen_under_headings_and_found_by_typed_letters(filled: MainWindow) -> None:
    screen = section(filled, "journal", JournalScreen)
    choice = screen.action
    headings = [at for at in range(choice.count()) if str(choice.itemData(at)).endswith(":")]
    assert [choice.itemData(at) for at in headings][:1] == ["cases:"] and choice.itemData(headings[-1]) == "vault:"
    choice.setCurrentIndex(choice.findData("vault:"))
    done = {row.cells[3] for row in screen.model.rows}
    assert "қойма жасалды" in done and "карточка тіркелді" not in done
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    assert choice.currentIndex() == 0
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentData() == "cases:"
    assert {row.cells[3] for row in screen.model.rows} == {"карточка тіркелді"}
    texts = [choice.itemText(at) for at in range(choice.count())]
    assert [text for text in texts if text != text.strip()] == []  # typed letters find an action: no spaces before it
    languages.speak(Language.RUSSIAN)
    screen.retranslate()
    assert choice.itemText(choice.findData("vault:")) == "Хранилище и пользователи"
    assert choice.itemText(choice.findData("case.register")) == "карточка зарегистрирована"


def test_an_opened_entry_says_all_its_fields_in_words(filled: MainWindow) -> None:
    screen = section(filled, "journal", JournalScreen)
    entry = next(one for one in screen._entries.values() if one.record_kind == "clause")
    assert entry.names is not None and "/" in entry.names[0]
    told = EntryTold(entry, filled.desk.clock.local_now().tzinfo, filled)
    text = told.page.toPlainText()
    assert f"карточка тіркелді · тармақ № {entry.names[0]}" in text and "құпиялылық белгісі: құпия" in text
    assert "sort" not in text and "сұрыптау кілті" not in text and entry.hash in text
    said, kept = text.split("Жазбаны тексеру үшін:")
    assert "_" not in said and "case.register · clause" in kept
    told.close()


def test_ones_own_passphrase_is_changed_in_the_window(window: MainWindow, vault: VaultSample, qtbot: QtBot) -> None:
    form = PassphraseForm(window.desk)
    form.old.setText(vault.passphrase)
    form.new.first.setText(OWN)
    form.try_sending()
    assert form.outcome is None
    form.new.second.setText(OWN)
    form.try_sending()
    assert not form.old.text()
    qtbot.waitUntil(lambda: form.outcome is not None, timeout=20_000)


def test_who_was_given_a_passphrase_chooses_their_own_before_anything_else(
    sitting: Sitting, vault: VaultSample, clock: FixedClock, qtbot: QtBot
) -> None:
    session = vault.open(clock)
    enter_colleague(session, "aigul")
    session.close()
    login = sitting.window
    assert isinstance(login, LoginWindow)
    login.login.setText("aigul")
    login.passphrase.setText(FIRST)
    login.submit()
    qtbot.waitUntil(lambda: isinstance(sitting.window, OwnPassphraseWindow), timeout=20_000)
    own = sitting.window
    assert isinstance(own, OwnPassphraseWindow) and not own.go.isEnabled()
    own.passphrase.first.setText(OWN)
    own.passphrase.second.setText(OWN)
    assert own.go.isEnabled()
    with qtbot.waitSignal(sitting.opened, timeout=30_000):
        own.submit()
    assert sitting.session is not None and not sitting.session.user.must_change


def test_behind_the_window_the_vault_is_checked_and_backed_up(window: MainWindow, qtbot: QtBot) -> None:
    behind = BehindTheWindow(window.desk.session)
    with qtbot.waitSignal(behind.backed_up, timeout=30_000), qtbot.waitSignal(behind.sound, timeout=30_000):
        behind.start()
    behind.wait(10)
    assert len(window.desk.controllers.backups.list()) == 1


def test_damage_is_explained_and_leads_to_the_backups(window: MainWindow, qtbot: QtBot) -> None:
    told = DamageTold(window.desk, Damage(Fault.RECORD_CHANGED, "user 1"), window)
    assert len(told.text) > 100
    told.accept()
    settings = window.pile.on_show()
    assert isinstance(settings, SettingsScreen) and isinstance(settings.section(), BackupsScreen)


def test_a_session_has_an_end_however_busy_it_is(qtbot: QtBot) -> None:
    limit = SessionLimit(hours=1, told_before_minutes=5)
    assert 0 < limit.soon_ms() < limit.over_ms() == 3_600_000
    with qtbot.waitSignals([limit.soon, limit.over], order="strict"):
        limit.hasten()


@pytest.mark.parametrize("name", ["users", "access", "self_check", "backups", "journal"])
def test_every_section_explains_itself_in_every_language(window: MainWindow, name: str) -> None:
    from app.rules.terms import Language
    from ui import languages

    found = set()
    for language in Language:
        languages.speak(language)
        screen = section(window, name, object)
        found.add((screen.title(), screen.help_text()))  # type: ignore[attr-defined]
    assert len(found) == 3


def test_somebody_without_a_role_is_not_offered_these_sections(window: MainWindow) -> None:
    from ui.settings_sections import SECTIONS

    offered = {part.name for part in SECTIONS if part.is_shown(window.desk)}
    assert {"users", "access", "self_check", "backups", "journal"} <= offered
    assert Users(window.desk.session).list()


def test_a_lower_grade_asks_for_the_second_person_in_the_window(aigul: str, window: MainWindow, qtbot: QtBot) -> None:
    decrees = window.desk.controllers.planning.decrees
    entry = DecreeEntry(
        "901-ү", date(2024, 3, 4), "Үлгілік қағидалар (ойдан шығарылған)", "Ойдан шығарылған министрлік",
        grade=Grade.TOP_SECRET,
    )  # fmt: skip
    view = decrees.add(entry)
    assert isinstance(view, DecreeView)
    form = DecreeForm(window.desk, view)
    form.secrecy.choose(Grade.SPECIAL_IMPORTANCE)
    assert form.second.isHidden()  # one person may raise it
    form.secrecy.choose(Grade.SECRET)
    assert not form.second.isHidden()
    form.try_sending()
    qtbot.waitUntil(lambda: form.message.text() != "", timeout=20_000)
    assert form.outcome is None
    form.second.login.setText(aigul)
    form.second.passphrase.setText(OWN)
    form.try_sending()
    qtbot.waitUntil(lambda: form.outcome is not None, timeout=20_000)
    changed: object = form.outcome
    assert isinstance(changed, DecreeView) and changed.row.grade is Grade.SECRET
