"""What is damaged, foreign, old or planted: told in a sentence of its own, and nothing is touched."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.controllers.vault.doors import Unlocked
from app.controllers.vault.sessions import Session
from app.controllers.vault.vaults import check_vault
from app.errors import (
    DiskFull,
    KeyFileDamaged,
    StateChanged,
    StateMissing,
    VaultDamaged,
    VaultForeign,
    VaultMissing,
    VaultNewer,
    VaultPlain,
    VaultReadOnly,
    VaultRolledBack,
)
from db.check import read_entries
from db.engine import connect
from db.queries.users import all_users
from tests.controllers.test_vaults import make
from tests.db.test_journal import add, entries
from tests.vault_samples import VaultSample

ROOT = Path(__file__).parent.parent.parent


def test_an_ordinary_database_in_its_place_is_told(vault: VaultSample, unlocked: Unlocked, clock: FixedClock) -> None:
    vault.database.unlink()
    connection = sqlite3.connect(vault.database)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    with pytest.raises(VaultPlain):
        vault.open_unlocked(unlocked, clock)


def test_a_foreign_file_in_its_place_is_told(vault: VaultSample, unlocked: Unlocked, clock: FixedClock) -> None:
    vault.database.write_bytes(os.urandom(16384))
    with pytest.raises(VaultForeign):
        vault.open_unlocked(unlocked, clock)


def test_a_damaged_first_page_is_told_from_a_foreign_file(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock
) -> None:
    content = bytearray(vault.database.read_bytes())
    content[2000] ^= 1
    vault.database.write_bytes(content)
    with pytest.raises(VaultDamaged) as refused:
        vault.open_unlocked(unlocked, clock)
    assert refused.value.code == "error.vault_damaged.first_page"


@pytest.mark.parametrize(("keep", "code"), [(0, "empty"), (5000, "size")])
def test_a_cut_file_is_told(vault: VaultSample, unlocked: Unlocked, clock: FixedClock, keep: int, code: str) -> None:
    vault.database.write_bytes(vault.database.read_bytes()[:keep])
    with pytest.raises(VaultDamaged) as refused:
        vault.open_unlocked(unlocked, clock)
    assert refused.value.code == f"error.vault_damaged.{code}"


def test_a_missing_database_is_a_missing_vault(vault: VaultSample, unlocked: Unlocked, clock: FixedClock) -> None:
    vault.database.unlink()
    with pytest.raises(VaultMissing):
        vault.open_unlocked(unlocked, clock)


def test_a_newer_vault_is_refused_untouched(vault: VaultSample, unlocked: Unlocked, clock: FixedClock) -> None:
    session = vault.open_unlocked(unlocked, clock)
    place = session._vault.place
    session.close()
    connection = connect(place)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = vault.database.read_bytes()
    with pytest.raises(VaultNewer):
        vault.open_unlocked(unlocked, clock)
    assert vault.database.read_bytes() == before


def test_a_key_file_of_another_vault_is_refused(vault: VaultSample, tmp_path: Path, clock: FixedClock) -> None:
    make(tmp_path / "other", clock)
    for name in ("keys.json", "keys.copy.json"):
        shutil.copy(tmp_path / "other" / "vault" / name, vault.folder / name)
    with pytest.raises(StateMissing):
        vault.open(clock)
    for file in (tmp_path / "other" / "state").iterdir():
        shutil.copy(file, vault.state_folder / file.name)
    with pytest.raises(VaultForeign):
        vault.open(clock)


def test_a_damaged_key_file_is_mended_from_its_copy(vault: VaultSample, unlocked: Unlocked, clock: FixedClock) -> None:
    whole = (vault.folder / "keys.json").read_bytes()
    (vault.folder / "keys.json").write_bytes(whole[:100])
    vault.open(clock).close()
    assert (vault.folder / "keys.json").read_bytes() == (vault.folder / "keys.copy.json").read_bytes() == whole


def test_both_copies_damaged_is_told(vault: VaultSample, clock: FixedClock) -> None:
    for name in ("keys.json", "keys.copy.json"):
        (vault.folder / name).write_bytes(b"{}")
    with pytest.raises(KeyFileDamaged):
        vault.open(clock)


# An old copy put back, a planted file, a state file gone


def test_an_old_copy_put_back_is_noticed(vault: VaultSample, unlocked: Unlocked, clock: FixedClock) -> None:
    old = vault.database.read_bytes()
    session = vault.open_unlocked(unlocked, clock)
    add(session, "aigul")
    session.close()
    vault.database.write_bytes(old)
    with pytest.raises(VaultRolledBack) as refused:
        vault.open_unlocked(unlocked, clock)
    assert refused.value.values["known"] > refused.value.values["found"]  # type: ignore[operator]


def test_another_history_of_the_same_length_is_noticed(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock, tmp_path: Path
) -> None:
    other = vault.copy_to(tmp_path / "other")
    for sample, login in ((vault, "aigul"), (other, "berik")):
        session = sample.open_unlocked(unlocked, clock)
        add(session, login)
        session.close()
    shutil.copy(other.database, vault.database)
    with pytest.raises(VaultRolledBack):
        vault.open_unlocked(unlocked, clock)


def test_the_database_may_lead_the_state_by_one_save(vault: VaultSample, unlocked: Unlocked, clock: FixedClock) -> None:
    """The power went between the commit and the writing of the state file."""
    session = vault.open_unlocked(unlocked, clock)
    state = {file: file.read_bytes() for file in vault.state_folder.iterdir()}
    add(session, "aigul")
    session._vault._lock.release()
    for file, content in state.items():
        file.write_bytes(content)
    again = vault.open_unlocked(unlocked, clock)
    assert again.check().ok
    again.close()


def test_a_state_file_older_than_one_save_is_noticed(vault: VaultSample, unlocked: Unlocked, clock: FixedClock) -> None:
    session = vault.open_unlocked(unlocked, clock)
    state = {file: file.read_bytes() for file in vault.state_folder.iterdir()}
    add(session, "aigul")
    add(session, "berik")
    session._vault._lock.release()
    for file, content in state.items():
        file.write_bytes(content)
    with pytest.raises(StateChanged):
        vault.open_unlocked(unlocked, clock)


def test_a_missing_state_file_is_told(vault: VaultSample, unlocked: Unlocked, clock: FixedClock) -> None:
    for file in vault.state_folder.iterdir():
        file.unlink()
    with pytest.raises(StateMissing):
        vault.open_unlocked(unlocked, clock)


def test_a_changed_state_file_is_told(vault: VaultSample, unlocked: Unlocked, clock: FixedClock) -> None:
    (file,) = vault.state_folder.iterdir()
    file.write_bytes(file.read_bytes().replace(b'"clean":true', b'"clean":false'))
    with pytest.raises(StateChanged):
        vault.open_unlocked(unlocked, clock)


@pytest.mark.parametrize("ending", ["-journal", "-wal", "-shm"])
def test_a_file_planted_beside_a_closed_vault_is_not_touched(
    vault: VaultSample, unlocked: Unlocked, clock: FixedClock, ending: str
) -> None:
    planted = vault.folder / f"vault.db{ending}"
    planted.write_bytes(os.urandom(5000))
    before = vault.database.read_bytes()
    with pytest.raises(VaultDamaged) as refused:
        vault.open_unlocked(unlocked, clock)
    assert refused.value.code == "error.vault_damaged.side_file"
    assert vault.database.read_bytes() == before and planted.exists()


def test_a_sound_vault_checks_sound_and_tells_its_progress(session: Session) -> None:
    add(session, "aigul")
    steps: list[str] = []
    report = session.check(lambda step, done, total: steps.append(step))
    assert report.ok and report.records == 3 and report.entries == len(entries(session))
    assert list(dict.fromkeys(steps)) == ["file", "cipher", "structure", "schema", "journal", "records"]


def test_check_vault_signs_in_and_out(vault: VaultSample, clock: FixedClock) -> None:
    for _ in range(2):
        place = {"clock": clock, "state_folder": vault.state_folder}
        assert check_vault(vault.folder, vault.login, vault.passphrase, **place).ok  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE user SET full_name = 'x' WHERE login = 'aigul'", "record_changed"),
        ("DELETE FROM user WHERE login = 'aigul'", "record_missing"),
        ("INSERT INTO user (id, uid, login, full_name, roles, active, inspector, must_change, sealing_key, "
         "signing_key, clearance, clearance_form) SELECT 99, 'ff', 'new', full_name, roles, active, inspector, "
         "must_change, sealing_key, signing_key, clearance, clearance_form FROM user WHERE login = 'aigul'",
         "record_unknown"),
        ("UPDATE audit_entry SET action = 'x' WHERE sequence = 3", "hash"),
        ("DELETE FROM audit_entry WHERE sequence = (SELECT max(sequence) FROM audit_entry)", "anchor"),
        ("DROP INDEX ix_audit_entry_record", "schema"),
        ("CREATE TRIGGER t AFTER INSERT ON user BEGIN SELECT 1; END", "schema"),
        ("ALTER TABLE user ADD COLUMN hidden", "schema"),
        ("PRAGMA application_id = 5", "mark"),
        ("UPDATE user SET full_name = 1.5 WHERE login = 'aigul'", "record_changed"),
    ],
)  # fmt: skip
def test_changes_behind_the_journals_back_are_found_and_make_the_vault_read_only(
    session: Session, statement: str, fault: str
) -> None:
    """Somebody with the data key and another program."""
    add(session, "aigul")
    connection = connect(session._vault.place)
    connection.execute(statement)
    connection.close()
    report = session.check()
    assert fault in {damage.fault for damage in report.damages}
    with pytest.raises(VaultReadOnly):
        add(session, "berik")
    with session.work("read") as work:
        assert all_users(work.db)  # reading goes on


def test_damage_in_a_page_is_found_by_the_check(session: Session, vault: VaultSample) -> None:
    for n in range(3):
        add(session, f"u{n}" * 2000)
    content = bytearray(vault.database.read_bytes())
    content[-2000] ^= 1
    vault.database.write_bytes(content)
    report = session.check()
    assert {"cipher"} <= {damage.fault for damage in report.damages}


def test_disk_full_is_its_own_sentence() -> None:
    assert DiskFull(folder="x").code == "error.disk_full"


def test_entries_are_readable_raw(session: Session) -> None:
    assert [entry["sequence"] for entry in read_entries(session._vault.place)] == list(
        range(1, len(entries(session)) + 1)
    )
