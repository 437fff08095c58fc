"""Making and opening vaults, as it happens to people."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.vault.doors import Unlocked
from app.controllers.vault.sessions import Session
from app.controllers.vault.vaults import NewVault, create_vault, open_vault
from app.errors import (
    BaqylauError,
    FolderRefused,
    InvalidInput,
    KeyFileDamaged,
    NotAllowed,
    TooManyTries,
    VaultExists,
    VaultMissing,
    VaultOnRemovable,
    WeakPassphrase,
    WrongPassphrase,
)
from app.rules.terms import Grade, Role
from db.models.users import User
from db.queries.users import all_users
from tests.db.test_journal import add, entries
from tests.vault.test_files import as_user, limited_file_size
from tests.vault_samples import FULL_NAME, PASSPHRASE, QUICK, VaultSample

ROOT = Path(__file__).parent.parent.parent


def new_vault(folder: Path, **changed: str) -> NewVault:
    fields = {"login": "synaq", "full_name": FULL_NAME, "passphrase": PASSPHRASE} | changed
    return NewVault(folder, **fields)


def make(tmp_path: Path, clock: FixedClock, **changed: str) -> str:
    return create_vault(
        new_vault(tmp_path / "vault", **changed), clock=clock, state_folder=tmp_path / "state", strength=QUICK
    )


# Making a vault


def test_a_new_vault_opens_and_knows_its_user(session: Session) -> None:
    assert (session.user.full_name, session.user.roles) == (FULL_NAME, frozenset(Role))
    with session.work("test.read") as work:
        assert [user.login for user in all_users(work.db)] == [session.user.login]


def test_all_files_are_private_and_ciphertext_or_public(vault_template: VaultSample) -> None:
    assert stat.S_IMODE(vault_template.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(vault_template.state_folder.stat().st_mode) == 0o700
    for file in (*vault_template.folder.iterdir(), *vault_template.state_folder.iterdir()):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file
        content = file.read_bytes()
        assert PASSPHRASE.encode() not in content
        assert FULL_NAME.encode() not in content
        assert vault_template.recovery_code.encode() not in content
    assert {file.name for file in vault_template.folder.iterdir()} == {
        "vault.db", "keys.json", "keys.copy.json", "vault.lock",
    }  # fmt: skip


def test_a_vault_is_never_overwritten(vault: VaultSample, clock: FixedClock) -> None:
    before = {file.name: file.read_bytes() for file in vault.folder.iterdir()}
    with pytest.raises(VaultExists):
        create_vault(new_vault(vault.folder), clock=clock, state_folder=vault.state_folder, strength=QUICK)
    assert {file.name: file.read_bytes() for file in vault.folder.iterdir()} == before


def test_a_weak_passphrase_makes_nothing(tmp_path: Path, clock: FixedClock) -> None:
    with pytest.raises(WeakPassphrase) as refused:
        make(tmp_path, clock, passphrase="қысқа")
    assert refused.value.code == "error.weak_passphrase.short"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("field", "text"), [("login", ""), ("login", " a"), ("full_name", "x" * 101), ("login", "a\nb")]
)
def test_names_must_be_printable_and_not_empty(tmp_path: Path, clock: FixedClock, field: str, text: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        make(tmp_path, clock, **{field: text})
    assert refused.value.values["field"] == field


def test_a_removable_medium_is_refused(tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.controllers.vault.vaults.is_on_removable", lambda folder: True)
    with pytest.raises(VaultOnRemovable):
        make(tmp_path, clock)


def test_a_full_disk_while_making_leaves_nothing_behind(tmp_path: Path, clock: FixedClock) -> None:
    with limited_file_size(20_000), pytest.raises(BaqylauError) as refused:
        make(tmp_path, clock)
    assert refused.value.code in ("error.disk_full", "error.disk_failed")
    assert not (tmp_path / "vault").exists()
    assert len(make(tmp_path, clock).split("-")) == 13  # and with room again it works


def test_a_folder_already_there_stays_when_making_fails(tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "mine.txt").write_text("x")
    with limited_file_size(20_000), pytest.raises(BaqylauError):
        make(tmp_path, clock)
    assert [file.name for file in (tmp_path / "vault").iterdir()] == ["mine.txt"]


# Opening it


def test_a_closed_vault_opens_again_and_again_without_alarm(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock
) -> None:
    for _ in range(10):
        session = vault.open_unlocked(unlocked, clock)
        add(session, f"user{clock.now().timestamp()}")
        session.close()
        session.close()
        clock.advance(hours=1)
    session = vault.open_unlocked(unlocked, clock)
    assert session.check().ok
    session.close()


def test_no_vault_is_told_as_missing_and_nothing_is_made(tmp_path: Path, clock: FixedClock) -> None:
    with pytest.raises(VaultMissing):
        open_vault(tmp_path / "none", "synaq", PASSPHRASE, clock=clock, state_folder=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_wrong_tries_wait_longer_and_are_written_down(vault: VaultSample, clock: FixedClock) -> None:
    wrong = VaultSample(vault.folder, vault.state_folder, "", vault.login, "бұл дұрыс тіркес емес екен")
    for wait in (1, 2, 4):
        with pytest.raises(WrongPassphrase) as refused:
            wrong.open(clock)
        assert refused.value.values["wait_seconds"] == wait
        with pytest.raises(TooManyTries):
            vault.open(clock)  # even the right one waits
        clock.advance(seconds=wait)
    session = vault.open(clock)
    last = entries(session)[-1]
    session.close()
    assert last["action"] == "session.open"
    assert '"wrong_tries":3' in last["change"]
    vault.open(clock).close()  # the count starts anew


def test_an_unknown_login_is_told_like_a_wrong_passphrase(vault: VaultSample, clock: FixedClock) -> None:
    with pytest.raises(WrongPassphrase):
        open_vault(vault.folder, "nobody", PASSPHRASE, clock=clock, state_folder=vault.state_folder)


def test_an_unknown_login_takes_as_long_as_a_wrong_passphrase(vault: VaultSample, clock: FixedClock) -> None:
    took = []
    for login, passphrase in ((vault.login, "бұл дұрыс тіркес емес екен"), ("nobody", PASSPHRASE)):
        started = time.perf_counter()
        with pytest.raises(WrongPassphrase):
            open_vault(vault.folder, login, passphrase, clock=clock, state_folder=vault.state_folder)
        took.append(time.perf_counter() - started)
        clock.advance(minutes=2)
    assert min(took) > 0.04  # both derive a key


def test_a_second_program_is_told_that_the_vault_is_in_use(vault: VaultSample, session: Session) -> None:
    code = (
        "import sys, pathlib, tests.vault_samples as s; from app.clock import SystemClock;"
        "s.VaultSample(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), '').open(SystemClock())"
    )
    words = [sys.executable, "-c", code, str(vault.folder), str(vault.state_folder)]
    done = subprocess.run(words, capture_output=True, text=True, cwd=ROOT, timeout=60)
    assert "VaultInUse" in done.stderr
    add(session, "still")  # and the first program works on


def test_closing_lets_the_next_one_in_even_after_a_crash(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock
) -> None:
    session = vault.open_unlocked(unlocked, clock)
    add(session, "aigul")
    session._vault._lock.release()  # what the system does when a process dies
    again = vault.open_unlocked(unlocked, clock)
    assert again.check().ok
    again.close()


def test_a_folder_opened_to_others_is_closed_again(vault: VaultSample, clock: FixedClock) -> None:
    vault.folder.chmod(0o755)
    vault.open(clock).close()
    assert stat.S_IMODE(vault.folder.stat().st_mode) == 0o700


def test_another_user_of_the_system_cannot_read_the_vault(vault: VaultSample) -> None:
    """The folder is closed to them, and each file too, should it be moved elsewhere."""
    if os.geteuid() != 0:
        assert all(stat.S_IMODE(file.stat().st_mode) & 0o077 == 0 for file in (vault.folder, *vault.folder.iterdir()))
        return
    with as_user(12345):
        for file in ("vault.db", "keys.json", "keys.copy.json"):
            with pytest.raises(PermissionError):
                (vault.folder / file).read_bytes()


# Who may come in


def test_a_user_who_left_is_refused(vault: VaultSample, unlocked: Unlocked, clock: FixedClock) -> None:
    session = vault.open_unlocked(unlocked, clock)
    with session.work("user.leave") as work:
        work.db.get_one(User, session.user.user_id).active = False
        work.commit()
    session._vault.close()
    with pytest.raises(NotAllowed) as refused:
        vault.open_unlocked(unlocked, clock)
    assert refused.value.code == "error.not_allowed.inactive"


def test_public_keys_in_the_database_decide(vault: VaultSample, unlocked: Unlocked, clock: FixedClock) -> None:
    session = vault.open_unlocked(unlocked, clock)
    with session.work("user.rekey") as work:
        work.db.get_one(User, session.user.user_id).sealing_key = b"z" * 32
        work.commit()
    session.close()
    with pytest.raises(KeyFileDamaged) as refused:
        vault.open_unlocked(unlocked, clock)
    assert refused.value.code == "error.key_file_damaged.user"


def test_clearance_limits_the_grades_seen(session: Session, clock: FixedClock) -> None:
    assert session.grades == frozenset(Grade)
    session.require(Role.CHIEF)
    session.require_grade(Grade.SPECIAL_IMPORTANCE)


# At work


def test_a_set_back_clock_is_written_down_at_sign_in(vault: VaultSample, unlocked: Unlocked, clock: FixedClock) -> None:
    vault.open_unlocked(unlocked, clock).close()
    clock.advance(days=-2)
    session = vault.open_unlocked(unlocked, clock)
    assert "clock_set_back_from" in entries(session)[-1]["change"]
    session.close()


def test_a_full_disk_refuses_the_save_and_keeps_what_was_saved(session: Session) -> None:
    add(session, "kept")
    with limited_file_size(30_000), pytest.raises(BaqylauError) as refused:
        add(session, "lost" * 20_000)
    assert refused.value.code in ("error.disk_full", "error.disk_failed")
    with session.work("read") as work:
        assert [user.login for user in all_users(work.db)] == [session.user.login, "kept"]
    assert session.check().ok


def test_a_state_folder_out_of_reach_refuses_the_next_save(vault: VaultSample, session: Session) -> None:
    vault.state_folder.rename(vault.state_folder.with_name("gone"))
    add(session, "first")  # committed; the state file could not follow
    with pytest.raises(FolderRefused):
        add(session, "second")
    vault.state_folder.with_name("gone").rename(vault.state_folder)
    add(session, "third")
    with session.work("read") as work:
        assert [user.login for user in all_users(work.db)][1:] == ["first", "third"]


# The check
