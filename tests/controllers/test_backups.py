"""Backups: verified copies that rotate, are drilled, and take a vault's place when two persons say so."""

from __future__ import annotations

import os
import shutil
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest

from app.clock import FixedClock
from app.controllers.vault.backups import LEAST_KEPT, Backups, BackupState, BackupView
from app.controllers.vault.doors import Unlocked
from app.controllers.vault.sessions import Session
from app.controllers.vault.vault_restoring import adopt_vault, drill, restore_backup
from app.controllers.vault.vaults import Credentials, RecoveryCode, Site
from app.errors import (
    BaqylauError,
    DiskFull,
    NotAllowed,
    StateExists,
    StateMissing,
    VaultDamaged,
    VaultReadOnly,
    WrongPassphrase,
    WrongRecoveryCode,
)
from db.queries.users import all_users
from db.verification import Anchor
from tests.db.test_journal import add, entries
from tests.vault.test_files import limited_file_size
from tests.vault_samples import VaultSample

Usage = namedtuple("Usage", "total used free")


def quiet(step: str, done: int, total: int) -> None:
    """No progress is looked at."""


def site(vault: VaultSample, clock: FixedClock) -> Site:
    return Site(vault.folder, vault.state_folder, clock)


def persons(vault: VaultSample) -> dict[str, Any]:
    """The vault's user, and the recovery code in the place of a second person."""
    return {"first": Credentials(vault.login, vault.passphrase), "second": RecoveryCode(vault.recovery_code)}


def logins(session: Session) -> list[str]:
    with session.read() as work:
        return [user.login for user in all_users(work.db)][1:]


@pytest.fixture
def backup(session: Session) -> BackupView:
    """A backup with one user more than the sample, and another one entered since."""
    add(session, "before")
    made = Backups(session).make()
    add(session, "after")
    return made


def test_a_backup_is_private_encrypted_and_listed(session: Session, backup: BackupView) -> None:
    (listed,) = Backups(session).list()
    assert (listed.name, listed.state, listed.sequence) == (backup.name, BackupState.GENUINE, backup.sequence)
    assert {file.name for file in backup.folder.iterdir()} == {"vault.db", "keys.json", "manifest.json"}
    assert all(file.stat().st_mode & 0o077 == 0 for file in (backup.folder, *backup.folder.iterdir()))
    Backups(session).check(backup.name)
    assert [entry["action"] for entry in entries(session)][-2:] == ["backup.make", "user.add"]


def test_at_least_seven_are_kept_and_the_oldest_goes_first(session: Session, clock: FixedClock) -> None:
    backups = Backups(session, kept=3)
    names = []
    for _ in range(LEAST_KEPT + 2):
        names.append(backups.make().name)
        clock.advance(days=1)
    assert [backup.name for backup in backups.list()] == names[: -LEAST_KEPT - 1 : -1]


def test_a_daily_backup_is_made_once_a_day(session: Session, clock: FixedClock) -> None:
    backups = Backups(session)
    assert backups.make_if_due() is not None
    clock.advance(hours=3)
    assert backups.make_if_due() is None
    clock.advance(hours=20)
    assert backups.make_if_due() is not None
    clock.advance(days=-30)  # a clock set back never means "no backup for a month"
    assert backups.make_if_due() is not None


def test_a_backup_that_cannot_be_read_back_is_told_and_removed(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk returns something else than was written."""
    from db.copying import copy_file

    def failing(source: Path, target: Path) -> str:
        digest = copy_file(source, target)
        content = bytearray(target.read_bytes())
        content[5000] ^= 1
        target.write_bytes(content)
        return digest

    monkeypatch.setattr("db.copying.copy_file", failing)
    with pytest.raises(VaultDamaged) as refused:
        Backups(session).make()
    assert refused.value.code == "error.vault_damaged.backup"
    assert list((session.vault.site.folder / "backups").iterdir()) == []


def test_a_full_disk_leaves_the_earlier_backups(
    session: Session, backup: BackupView, monkeypatch: pytest.MonkeyPatch
) -> None:
    with limited_file_size(50_000), pytest.raises(BaqylauError) as refused:
        Backups(session).make()
    assert refused.value.code in ("error.disk_full", "error.disk_failed")
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(10**9, 10**9, 1000))
    with pytest.raises(DiskFull):
        Backups(session).make()
    assert [kept.name for kept in Backups(session).list()] == [backup.name]


@pytest.mark.parametrize("name", ["vault.db", "keys.json", "manifest.json"])
def test_a_changed_backup_is_not_accepted(
    session: Session, backup: BackupView, vault: VaultSample, clock: FixedClock, name: str
) -> None:
    content = bytearray((backup.folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (backup.folder / name).write_bytes(content)
    with pytest.raises(VaultDamaged):
        Backups(session).check(backup.name)
    session.close()
    before = vault.database.read_bytes()
    with pytest.raises(BaqylauError):
        restore_backup(site(vault, clock), backup.folder, **persons(vault))
    assert vault.database.read_bytes() == before


def test_a_drill_opens_the_backup_as_on_a_new_machine_and_leaves_no_trace(
    session: Session, backup: BackupView, vault: VaultSample, clock: FixedClock
) -> None:
    before = sorted(path.name for path in vault.folder.iterdir())
    report = drill(site(vault, clock), backup.folder, Credentials(vault.login, vault.passphrase))
    assert report.check.ok and report.check.records == 3
    assert sorted(path.name for path in vault.folder.iterdir()) == before
    with pytest.raises(WrongPassphrase):
        drill(site(vault, clock), backup.folder, Credentials(vault.login, "бұл басқа біреудің тіркесі"))
    assert sorted(path.name for path in vault.folder.iterdir()) == before


def test_a_restored_vault_is_as_it_was_and_says_so(
    session: Session, backup: BackupView, vault: VaultSample, unlocked: Unlocked, clock: FixedClock
) -> None:
    lost = len(entries(session)) - backup.sequence
    session.close()
    report = restore_backup(site(vault, clock), backup.folder, **persons(vault))
    assert (report.sequence, report.lost_entries, report.revoked_since) == (backup.sequence, lost + 1, False)
    again = vault.open_unlocked(unlocked, clock)
    assert logins(again) == ["before"]
    assert again.check().ok
    entry = next(entry for entry in entries(again) if entry["action"] == "vault.restore")
    assert entry["second_uid"] and len(entry["second_signature"]) == 64
    again.close()
    kept = vault.folder / report.replaced_folder
    assert {file.name for file in kept.iterdir()} == {"vault.db", "keys.json", "keys.copy.json"}


@pytest.mark.parametrize("loss", ["everything", "database", "keys", "state", "garbage"])
def test_whatever_was_lost_a_backup_brings_it_back(
    session: Session, backup: BackupView, vault: VaultSample, unlocked: Unlocked, clock: FixedClock, loss: str,
    tmp_path: Path,
) -> None:  # fmt: skip
    session.close()
    medium = tmp_path / "medium"
    shutil.copytree(backup.folder, medium)
    if loss in ("everything", "state"):
        shutil.rmtree(vault.state_folder)
    if loss == "everything":
        shutil.rmtree(vault.folder)
    if loss == "database":
        vault.database.unlink()
    if loss == "keys":
        for name in ("keys.json", "keys.copy.json"):
            (vault.folder / name).unlink()
    if loss == "garbage":
        vault.database.write_bytes(os.urandom(8192))
        (vault.folder / "vault.db-journal").write_bytes(os.urandom(512))
    restore_backup(site(vault, clock), medium, **persons(vault))
    again = vault.open_unlocked(unlocked, clock)
    assert logins(again) == ["before"] and again.check().ok
    again.close()


def test_one_person_cannot_restore(session: Session, backup: BackupView, vault: VaultSample, clock: FixedClock) -> None:
    session.close()
    before = vault.database.read_bytes()
    me = Credentials(vault.login, vault.passphrase)
    with pytest.raises(NotAllowed) as refused:
        restore_backup(site(vault, clock), backup.folder, me, me)
    assert refused.value.code == "error.not_allowed.same_person"
    with pytest.raises(WrongRecoveryCode):
        restore_backup(site(vault, clock), backup.folder, me, RecoveryCode(vault.recovery_code[:-1] + "0"))
    assert vault.database.read_bytes() == before


def test_a_vault_on_a_new_workstation_is_taken_over_by_two_persons(
    session: Session, vault: VaultSample, unlocked: Unlocked, clock: FixedClock, tmp_path: Path
) -> None:
    add(session, "aigul")
    session.close()
    there = Site(vault.folder, tmp_path / "new-state", clock)
    moved = VaultSample(vault.folder, tmp_path / "new-state", vault.recovery_code)
    with pytest.raises(StateMissing):
        moved.open_unlocked(unlocked, clock)
    with pytest.raises(NotAllowed):
        adopt_vault(there, persons(vault)["first"], persons(vault)["first"], None, quiet)
    adopt_vault(there, **persons(vault), anchor=None, progress=quiet)
    again = moved.open_unlocked(unlocked, clock)
    assert logins(again) == ["aigul"]
    assert "vault.adopt" in [entry["action"] for entry in entries(again)]
    again.close()
    with pytest.raises(StateExists):
        adopt_vault(there, **persons(vault), anchor=None, progress=quiet)


def test_taking_over_an_old_copy_is_caught_by_an_anchor_from_paper(
    session: Session, vault: VaultSample, clock: FixedClock, tmp_path: Path
) -> None:
    old = vault.database.read_bytes()
    add(session, "aigul")
    newest = entries(session)[-1]
    anchor = Anchor(newest["sequence"], newest["hash"])
    session.close()
    vault.database.write_bytes(old)
    there = Site(vault.folder, tmp_path / "new-state", clock)
    with pytest.raises(VaultReadOnly):
        adopt_vault(there, **persons(vault), anchor=anchor, progress=quiet)
