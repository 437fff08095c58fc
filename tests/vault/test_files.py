"""Small private files: state, tries, lock, and the places where a vault may lie."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.errors import DiskFull, FolderRefused, VaultInUse
from app.vault.lock import VaultLock
from app.vault.places import is_on_removable
from app.vault.private_files import make_private_folder, write_private
from app.vault.state import StateKeeper, VaultState, read_state, state_file, write_state
from app.vault.tries import Tries, read_tries, write_tries

KEY = bytes(range(32))
STATE = VaultState("ab" * 16, 1, 7, 42, "cd" * 32, "ef" * 16, clean=True)
NOW = datetime(2026, 4, 16, 5, 0, tzinfo=UTC)


def test_private_files_are_readable_by_their_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "жаңа" / "қалта"
    assert make_private_folder(folder)
    write_private(folder / "file", b"content")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "file").stat().st_mode) == 0o600
    assert [file.name for file in folder.iterdir()] == ["file"]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "file"
    write_private(file, b"old")
    with limited_file_size(100), pytest.raises(DiskFull):
        write_private(file, b"n" * 1000)
    assert file.read_bytes() == b"old"
    assert [name.name for name in tmp_path.iterdir()] == ["file"]


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FolderRefused):
        make_private_folder(tmp_path / "file" / "vault")


def test_state_is_read_back_and_belongs_to_its_vault(tmp_path: Path) -> None:
    write_state(tmp_path, STATE, KEY)
    assert read_state(tmp_path, STATE.vault, KEY) == STATE
    assert read_state(tmp_path, "00" * 16, KEY) is None
    state_file(tmp_path, STATE.vault).rename(state_file(tmp_path, "00" * 16))
    with pytest.raises(ValueError, match="state file"):
        read_state(tmp_path, "00" * 16, KEY)


def test_every_changed_byte_of_the_state_file_is_noticed(tmp_path: Path) -> None:
    write_state(tmp_path, STATE, KEY)
    file = state_file(tmp_path, STATE.vault)
    content = file.read_bytes()
    for place in range(len(content) - 1):
        file.write_bytes(content[:place] + bytes([content[place] ^ 4]) + content[place + 1 :])
        with pytest.raises(ValueError, match=r".*"):
            read_state(tmp_path, STATE.vault, KEY)


def test_another_data_key_does_not_accept_the_state(tmp_path: Path) -> None:
    write_state(tmp_path, STATE, KEY)
    with pytest.raises(ValueError, match="state file"):
        read_state(tmp_path, STATE.vault, bytes(32))


def test_a_refused_state_write_is_made_up_for_before_the_next_save(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    folder.mkdir()
    keeper = StateKeeper(folder, STATE, KEY)
    folder.rename(tmp_path / "gone")
    keeper.advance(8, 43, "ee" * 32)  # the commit is made: no failure now
    with pytest.raises(FolderRefused):
        keeper.ensure()  # but the next save is refused
    (tmp_path / "gone").rename(folder)
    keeper.ensure()
    state = read_state(folder, STATE.vault, KEY)
    assert state is not None and (state.work, state.sequence) == (8, 43)


def test_waits_double_up_to_a_minute_and_never_lock_out() -> None:
    tries, waits = Tries(), []
    for _ in range(10):
        tries = tries.failed(NOW, "aigul")
        waits.append(tries.remaining(NOW))
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60, 60]
    assert tries.remaining(NOW + timedelta(seconds=59.5)) == 1
    assert tries.remaining(NOW + timedelta(seconds=60)) == 0


def test_a_clock_set_back_does_not_lengthen_the_wait() -> None:
    tries = Tries().failed(NOW, "aigul").failed(NOW, "aigul")
    assert tries.remaining(NOW - timedelta(days=400)) == 2


def test_tries_outlive_a_restart_and_are_forgotten_after_success(tmp_path: Path) -> None:
    write_tries(tmp_path, STATE.vault, Tries().failed(NOW, "aigul"))
    assert read_tries(tmp_path, STATE.vault) == Tries().failed(NOW, "aigul")
    write_tries(tmp_path, STATE.vault, Tries())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"count":1}', b'{"count":"x","last_at":"","seen":[]}',
                b'{"count":3,"last_at":"2026-04-15T05:00:00","seen":[]}', b'{"count":3,"last_at":"z","seen":[1]}'],
)  # fmt: skip
def test_an_unreadable_tries_file_never_stops_anybody(tmp_path: Path, content: bytes) -> None:
    (tmp_path / f"{STATE.vault}.tries.json").write_bytes(content)
    assert read_tries(tmp_path, STATE.vault).remaining(NOW) == 0


def test_the_lock_holds_against_another_process_until_released(tmp_path: Path) -> None:
    lock = VaultLock.take(tmp_path)
    with pytest.raises(VaultInUse):
        VaultLock.take(tmp_path)
    code = (
        "import sys; from pathlib import Path; from app.vault.lock import VaultLock; VaultLock.take(Path(sys.argv[1]))"
    )
    other = [sys.executable, "-c", code, str(tmp_path)]
    assert b"VaultInUse" in subprocess.run(other, capture_output=True, timeout=60).stderr
    lock.release()
    lock.release()
    assert subprocess.run(other, capture_output=True, timeout=60).returncode == 0


def test_a_removable_disk_is_told_by_what_the_system_says(tmp_path: Path) -> None:
    devices = tmp_path / "block"
    for disk, flag in (("sda", "0"), ("sdb", "1")):
        (devices / disk / f"{disk}1").mkdir(parents=True)
        (devices / disk / "removable").write_text(f"{flag}\n")
        (devices / disk / f"{disk}1" / "partition").write_text("1\n")
        (devices / f"{disk}1").symlink_to(devices / disk / f"{disk}1")
    usb = tmp_path / "pci0" / "usb1" / "sdc"
    usb.mkdir(parents=True)
    (usb / "removable").write_text("0\n")  # many external disks claim to be fixed
    (devices / "sdc").symlink_to(usb)
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/My\\040Stick vfat rw 0 0\n/dev/sdc /media/disk ext4 rw 0 0\n"
        "tmpfs /run tmpfs rw 0 0\n"
    )

    def answer(place: str) -> bool:
        return is_on_removable(Path(place), mounts, devices)

    assert [answer(p) for p in ("/home/x", "/media/My Stick/vault", "/media/disk", "/run/x")] == [
        False, True, True, False,
    ]  # fmt: skip
    assert not is_on_removable(Path("/media/disk"), tmp_path / "absent", devices)


class limited_file_size:  # noqa: N801 - reads as a phrase
    """The system refuses files above so many bytes: the same refusal as a full quota."""

    def __init__(self, size: int) -> None:
        self.size = size

    def __enter__(self) -> None:
        import resource

        self.before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (self.size, self.before[1]))

    def __exit__(self, *failure: object) -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, self.before)


def test_a_folder_of_another_user_is_refused(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        os.chown(tmp_path, 12345, 12345)
        with as_user(12345 + 1), pytest.raises(FolderRefused):
            make_private_folder(tmp_path / "vault")
        os.chown(tmp_path, 0, 0)
    else:
        tmp_path.chmod(0o500)
        with pytest.raises(FolderRefused):
            make_private_folder(tmp_path / "vault")
        tmp_path.chmod(0o700)


class as_user:  # noqa: N801 - reads as a phrase
    def __init__(self, uid: int) -> None:
        self.uid = uid

    def __enter__(self) -> None:
        os.seteuid(self.uid)

    def __exit__(self, *failure: object) -> None:
        os.seteuid(0)
