"""Shutting a user out, and coming back in with the recovery code."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.vault.backups import Backups, BackupState
from app.controllers.vault.doors import Unlocked, unlock_by_code
from app.controllers.vault.recovering import recover, renew_code
from app.controllers.vault.revocation import RevocationReport, revoke
from app.controllers.vault.sessions import Session
from app.controllers.vault.vault_restoring import restore_backup
from app.controllers.vault.vaults import Credentials, RecoveryCode, Site
from app.errors import (
    BaqylauError,
    DiskFull,
    NotAllowed,
    RecordMissing,
    StateChanged,
    VaultForeign,
    VaultRolledBack,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.rules.terms import Role
from app.vault.state import StateKeeper
from db.engine import DatabaseKey, connect, look_at_header
from tests.controllers.colleagues import FIRST, OWN, as_user, enter_colleague
from tests.controllers.test_backups import Usage
from tests.db.test_journal import add, entries
from tests.vault_samples import VaultSample


@pytest.fixture
def revoked_key(session: Session, vault: VaultSample) -> bytes:
    """Berik's view of the data key, before he is shut out."""
    enter_colleague(session, "berik")
    return session.vault.place.key


def shut_out(session: Session, vault: VaultSample, login: str = "berik") -> RevocationReport:
    with session.read() as work:
        from db.queries.users import user_by_login

        user = user_by_login(work.db, login)
        assert user is not None
        user_id = user.id
    witness = session.witness(RecoveryCode(vault.recovery_code))
    return revoke(session, [user_id], witness, Backups(session))


def test_who_is_shut_out_cannot_open_anything_that_comes_later(
    session: Session, vault: VaultSample, revoked_key: bytes, unlocked: Unlocked, clock: FixedClock
) -> None:
    backup = Backups(session).make()
    enter_colleague(session, "aigul")
    report = shut_out(session, vault)
    assert (report.revoked, report.generation, report.old_backups) == (("berik",), 2, (backup.name,))
    assert set(report.resealed) == {vault.login, "aigul"}
    add(session, "later")
    assert session.check().ok
    session.close()
    with pytest.raises(VaultForeign):
        connect(DatabaseKey(vault.database, revoked_key))
    with pytest.raises(WrongPassphrase):
        as_user(vault, "berik", FIRST).open(clock)
    clock.advance(minutes=2)
    for person in (vault, as_user(vault, "aigul", FIRST)):
        opened = person.open(clock)
        assert opened.check().ok or opened.user.must_change
        opened.close()
    assert unlock_by_code(Site(vault.folder, vault.state_folder, clock), RecoveryCode(vault.recovery_code)).data_key


def test_the_journal_says_who_was_shut_out_and_by_whom(
    session: Session, vault: VaultSample, revoked_key: bytes
) -> None:
    shut_out(session, vault)
    entry = next(e for e in reversed(entries(session)) if e["record_kind"] == "user" and '"active"' in e["change"])
    assert entry["action"] == "vault.rekey" and entry["second_uid"]


def test_revocation_takes_the_security_officer_and_a_second_person_and_never_oneself(
    session: Session, vault: VaultSample
) -> None:
    user_id = enter_colleague(session, "berik")
    with pytest.raises(NotAllowed) as refused:
        revoke(session, [user_id], None, Backups(session))
    assert refused.value.code == "error.not_allowed.same_person"
    witness = session.witness(RecoveryCode(vault.recovery_code))
    with pytest.raises(NotAllowed) as refused:
        revoke(session, [session.user.user_id], witness, Backups(session))
    assert refused.value.code == "error.not_allowed.self"
    with pytest.raises(RecordMissing):
        revoke(session, [99], witness, Backups(session))
    assert session.vault.keys.generation == 1
    add(session, "still")


def test_without_room_nothing_is_changed(
    session: Session, vault: VaultSample, revoked_key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (vault.folder / "keys.json").read_bytes()
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(10**9, 10**9, 1000))
    with pytest.raises(DiskFull):
        shut_out(session, vault)
    assert (vault.folder / "keys.json").read_bytes() == before


class Stopped(BaseException):
    """The process ended here."""


@pytest.mark.parametrize("step", range(6))
def test_a_rekey_stopped_between_any_two_steps_opens_with_one_of_both_keys(
    session: Session, vault: VaultSample, unlocked: Unlocked, clock: FixedClock, step: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Stopped before the key file, after the exchange, before the state file, before the tidying, and never."""
    enter_colleague(session, "berik")
    add(session, "content")
    opened, done = session.vault, 0

    def stopping(real: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            nonlocal done
            if done == step:
                raise Stopped
            done += 1
            return real(*given, **named)

        return call

    steps = "app.controllers.vault.revocation."
    monkeypatch.setattr(opened, "replace_keys", stopping(opened.replace_keys))
    monkeypatch.setattr(steps + "look_at_header", stopping(look_at_header))
    monkeypatch.setattr(steps + "StateKeeper", stopping(StateKeeper))
    monkeypatch.setattr(opened, "change_keys", stopping(opened.change_keys))
    if step < 5:
        with pytest.raises(Stopped):
            shut_out(session, vault)
        opened.is_open = False
        opened._lock.release()
    else:
        shut_out(session, vault)
        session.close()
    monkeypatch.undo()
    again = vault.open_unlocked(reread(vault, unlocked), clock)
    assert again.check().ok
    generation = again.vault.keys.generation
    assert generation == (1 if step == 0 else 2)
    assert set(again.vault.keys.macs) == {generation}
    assert all(set(slot.data_keys) == {generation} for slot in again.vault.keys.users)
    assert not (vault.folder / "vault.next.db").exists()
    again.close()
    once_more = vault.open_unlocked(reread(vault, unlocked), clock)
    assert once_more.check().ok
    once_more.close()


def reread(vault: VaultSample, unlocked: Unlocked) -> Unlocked:
    """The same person at the door, with the key file as it is now."""
    from app.vault.keyfile import read_key_file

    keys = read_key_file(vault.folder)
    (slot,) = keys.slots(vault.login)
    return Unlocked(keys, slot, slot.data_keys, unlocked.identity)


def test_the_old_files_put_back_are_noticed(
    session: Session, vault: VaultSample, unlocked: Unlocked, clock: FixedClock, revoked_key: bytes, tmp_path: Path
) -> None:
    """Who was shut out puts back the vault as it was, with his slot in it."""
    session.close()
    shutil.copytree(vault.folder, tmp_path / "old")
    mine = vault.open_unlocked(reread(vault, unlocked), clock)
    shut_out(mine, vault)
    mine.close()
    for name in ("vault.db", "keys.json", "keys.copy.json"):
        shutil.copy(tmp_path / "old" / name, vault.folder / name)
    with pytest.raises((VaultRolledBack, StateChanged)):
        as_user(vault, "berik", FIRST).open(clock)


def test_an_older_backup_restored_says_that_someone_must_be_shut_out_again(
    session: Session, vault: VaultSample, revoked_key: bytes, clock: FixedClock
) -> None:
    backup = Backups(session).make()
    shut_out(session, vault)
    assert [b.state for b in Backups(session).list()] == [BackupState.OLD_KEY]
    session.close()
    report = restore_backup(
        Site(vault.folder, vault.state_folder, clock),
        backup.folder,
        Credentials(vault.login, vault.passphrase),
        RecoveryCode(vault.recovery_code),
    )
    assert report.revoked_since


# The recovery code


def test_the_recovery_code_gives_a_new_passphrase_and_a_new_code(
    session: Session, vault: VaultSample, clock: FixedClock
) -> None:
    add(session, "content")
    session.close()
    place = Site(vault.folder, vault.state_folder, clock)
    code = recover(place, RecoveryCode(vault.recovery_code), Credentials(vault.login, OWN))
    assert code != vault.recovery_code
    opened = as_user(vault, vault.login).open(clock)
    assert opened.check().ok
    last = [entry for entry in entries(opened) if entry["action"] == "vault.recover"]
    assert {entry["record_kind"] for entry in last} == {"user", "vault"}
    opened.close()
    with pytest.raises(WrongRecoveryCode) as refused:
        recover(place, RecoveryCode(vault.recovery_code), Credentials(vault.login, OWN))
    assert refused.value.code == "error.wrong_recovery_code.foreign"
    with pytest.raises(WrongPassphrase):
        vault.open(clock)
    recover(place, RecoveryCode(code), Credentials(vault.login, vault.passphrase))
    clock.advance(minutes=1)
    vault.open(clock).close()


def test_recovery_refuses_weak_passphrases_unknown_users_and_foreign_codes(
    vault: VaultSample, clock: FixedClock
) -> None:
    place, code = Site(vault.folder, vault.state_folder, clock), RecoveryCode(vault.recovery_code)
    before = (vault.folder / "keys.json").read_bytes()
    with pytest.raises(WeakPassphrase):
        recover(place, code, Credentials(vault.login, "қысқа"))
    with pytest.raises(RecordMissing):
        recover(place, code, Credentials("nobody", OWN))
    from app.vault.recovery import make_recovery_code, write_code

    with pytest.raises(WrongRecoveryCode):
        recover(place, RecoveryCode(write_code(make_recovery_code())), Credentials(vault.login, OWN))
    assert (vault.folder / "keys.json").read_bytes() == before
    vault.open(clock).close()


def test_a_code_in_two_halves_needs_both(session: Session, vault: VaultSample, clock: FixedClock) -> None:
    with pytest.raises(NotAllowed):
        renew_code(session, None, halves=True)
    first, second = renew_code(session, session.witness(RecoveryCode(vault.recovery_code)), halves=True)
    session.close()
    place = Site(vault.folder, vault.state_folder, clock)
    for one in (RecoveryCode(first), RecoveryCode(first, first), RecoveryCode(vault.recovery_code)):
        with pytest.raises(WrongRecoveryCode):
            recover(place, one, Credentials(vault.login, OWN))
    recover(place, RecoveryCode(second, first), Credentials(vault.login, OWN))
    opened = as_user(vault, vault.login).open(clock)
    assert any('{"halves":true}' in entry["change"] for entry in entries(opened))
    opened.close()


def test_on_a_clean_machine_backup_and_code_bring_everything_back(
    session: Session, vault: VaultSample, clock: FixedClock, tmp_path: Path
) -> None:
    """Nobody remembers a passphrase; there are a backup on a medium and the two halves of the code."""
    halves = renew_code(session, session.witness(RecoveryCode(vault.recovery_code)), halves=True)
    add(session, "content")
    backup = Backups(session).make()
    shutil.copytree(backup.folder, tmp_path / "medium")
    rows = [entry["hash"] for entry in entries(session)]
    session.close()
    new = Site(tmp_path / "new" / "vault", tmp_path / "new" / "state", clock)
    restore_backup(new, tmp_path / "medium", RecoveryCode(*halves), None)
    recover(new, RecoveryCode(*halves), Credentials(vault.login, OWN))
    opened = VaultSample(new.folder, new.state_folder, "", vault.login, OWN).open(clock)
    assert opened.check().ok
    assert [entry["hash"] for entry in entries(opened)][: backup.sequence] == rows[: backup.sequence]
    opened.close()


def test_one_half_or_the_whole_code_alone_does_not_restore(
    session: Session, vault: VaultSample, clock: FixedClock, tmp_path: Path
) -> None:
    backup = Backups(session).make()
    session.close()
    with pytest.raises(BaqylauError) as refused:
        restore_backup(
            Site(vault.folder, vault.state_folder, clock), backup.folder, RecoveryCode(vault.recovery_code), None
        )
    assert refused.value.code == "error.not_allowed.same_person"


def test_role_words_cover_what_the_recovery_code_stands_for() -> None:
    assert len(Role) == 6
