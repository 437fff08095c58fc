"""Backups: whole encrypted copies of a vault, each opened and verified after writing, the newest ones kept."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.controllers.vault.openings import DATABASE_NAME, OpenVault
from app.controllers.vault.sessions import Session
from app.errors import BackupMissing, BaqylauError, DiskFull, VaultDamaged
from app.rules.terms import Role
from app.vault.identity import is_signed
from app.vault.keyfile import COPIES
from app.vault.manifest import Manifest, digest_of, is_genuine, read_manifest, write_manifest
from app.vault.private_files import make_private_folder, sync_folder, write_private
from db.base import moment_text
from db.check import check_database
from db.copying import copy_database
from db.engine import DatabaseKey
from db.verification import Anchor

if TYPE_CHECKING:
    from app.controllers.vault.vault_checks import Progress

FOLDER_NAME = "backups"
LEAST_KEPT = 7
BEGUN = ".begun-"
ROOM_FACTOR = 1.1  # free space asked for, against the vault's size
DUE_AFTER = timedelta(hours=20)


class BackupState(StrEnum):
    """What a look at a backup's manifest says."""

    GENUINE = "genuine"
    OLD_KEY = "old_key"  # made before the last change of the data key: an older passphrase may still open it
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class BackupView:
    """One backup as the list shows it."""

    name: str
    folder: Path
    state: BackupState
    made_at: str = ""
    reason: str = ""
    sequence: int = 0
    generation: int = 0
    size_bytes: int = 0


@dataclass(frozen=True, slots=True)
class BackupFound:
    """What a backup says of itself while no key is at hand: nothing of it is verified yet."""

    folder: Path
    made_at: str
    sequence: int


class Backups:
    """Backups of the open vault in ``folder`` (beside the vault unless another disk is named)."""

    def __init__(self, session: Session, folder: Path | None = None, kept: int = LEAST_KEPT) -> None:
        self._session = session
        self._vault: OpenVault = session.vault
        self.folder = folder or self._vault.site.folder / FOLDER_NAME
        self._kept = max(LEAST_KEPT, kept)

    def make(self, reason: str = "asked", progress: Progress = lambda step, done, total: None) -> BackupView:
        """Write a backup, read it back, open and check it; only then older ones beyond the number kept go.

        A backup that does not pass its check is removed and told as damage. Anybody at work may make one.
        """
        made = make_backup(self._vault, self.folder, reason, progress)
        with self._session.work("backup.make") as work:
            work.note({"name": made.name, "sequence": made.sequence, "reason": reason})
            work.commit()
        self._rotate()
        return made

    def make_if_due(self, progress: Progress = lambda step, done, total: None) -> BackupView | None:
        """A backup when the newest one is not of today and something was saved since."""
        newest = next(iter(self.list()), None)
        if newest is not None and newest.state is BackupState.GENUINE:
            age = self._session.clock.now() - datetime.fromisoformat(newest.made_at)
            if timedelta() <= age < DUE_AFTER or newest.sequence >= self._vault.state.sequence:
                return None
        return self.make("daily", progress)

    def list(self) -> tuple[BackupView, ...]:
        """All backups in the folder, newest first."""
        return tuple(sorted(self._found(), key=lambda backup: backup.name, reverse=True))

    def check(self, name: str, progress: Progress = lambda step, done, total: None) -> None:
        """Open and check a backup of today's data key; VaultDamaged says that it is not sound."""
        self._session.require(Role.ADMINISTRATOR, Role.SECURITY_OFFICER)
        verify_backup(self.folder / name, self._vault.place.key, progress)

    def _found(self) -> Iterator[BackupView]:
        if not self.folder.is_dir():
            return
        for place in self.folder.iterdir():
            if place.is_dir() and not place.name.startswith("."):
                yield self._look_at(place)

    def _look_at(self, place: Path) -> BackupView:
        try:
            manifest, tag = read_manifest(place)
        except ValueError:
            return BackupView(place.name, place, BackupState.CHANGED)
        state = BackupState.GENUINE
        if manifest.generation != self._vault.keys.generation:
            state = BackupState.OLD_KEY
        elif not is_genuine(manifest, tag, self._vault.place.key) or manifest.vault != self._vault.keys.vault:
            state = BackupState.CHANGED
        file = place / DATABASE_NAME
        size = file.stat().st_size if file.is_file() else 0
        return BackupView(
            place.name, place, state, manifest.made_at, manifest.reason, manifest.sequence, manifest.generation, size
        )

    def _rotate(self) -> None:
        sound = [backup for backup in self.list() if backup.state is not BackupState.CHANGED]
        for backup in sound[self._kept :]:
            shutil.rmtree(backup.folder, ignore_errors=True)


def backups_in(folder: Path) -> tuple[BackupFound, ...]:
    """The backups in a folder, newest first, by what they say of themselves; what cannot be read is left out."""
    found = []
    for place in sorted(folder.iterdir(), reverse=True) if folder.is_dir() else ():
        try:
            manifest, _ = read_manifest(place)
            datetime.fromisoformat(manifest.made_at)
        except (ValueError, TypeError):
            continue
        if not place.name.startswith("."):
            found.append(BackupFound(place, manifest.made_at, manifest.sequence))
    return tuple(found)


def newest_backup(vault_folder: Path, folder: Path | None = None) -> Path:
    """The newest backup by its name, without asking any key; BackupMissing when there is none."""
    place = folder or vault_folder / FOLDER_NAME
    found = sorted(p for p in place.iterdir() if p.is_dir() and not p.name.startswith(".")) if place.is_dir() else []
    if not found:
        raise BackupMissing(folder=str(place))
    return found[-1]


def make_backup(vault: OpenVault, folder: Path, reason: str, progress: Progress) -> BackupView:
    """Write and verify one backup of an open vault."""
    make_private_folder(folder)
    size = vault.place.file.stat().st_size
    if shutil.disk_usage(folder).free < size * ROOM_FACTOR:
        raise DiskFull(folder=str(folder))
    made_at = moment_text(vault.site.clock.now())
    for left in folder.glob(f"{BEGUN}*"):  # what a kill has left: nobody else writes here while the vault is open
        shutil.rmtree(left, ignore_errors=True)
    begun = folder / f"{BEGUN}{made_at.replace(':', '')}"
    make_private_folder(begun)
    try:
        progress("copy", 0, size)
        head, digest = copy_database(vault.place, begun / DATABASE_NAME, vault.keys.vault)
        write_private(begun / COPIES[0], vault.keys.encoded())
        files = {DATABASE_NAME: digest, COPIES[0]: digest_of(begun / COPIES[0])}
        keys = vault.keys
        manifest = Manifest(keys.vault, keys.generation, head.work, head.sequence, head.hash, made_at, reason, files)
        write_manifest(begun, manifest, vault.place.key)
        verify_backup(begun, vault.place.key, progress)
        name = f"{made_at[:19].replace(':', '').replace('-', '')}Z-{head.sequence:07d}"
        place = _free(folder / name)
        begun.rename(place)
        sync_folder(folder)
    except BaseException:
        shutil.rmtree(begun, ignore_errors=True)
        raise
    state = BackupState.GENUINE
    return BackupView(place.name, place, state, made_at, reason, head.sequence, keys.generation, size)


def verify_backup(place: Path, data_key: bytes, progress: Progress) -> Manifest:
    """Read everything back from the disk, then open the copy and check it like a vault."""
    try:
        manifest, tag = read_manifest(place)
    except ValueError as failure:
        raise VaultDamaged(part="backup", detail=place.name) from failure
    sound = is_genuine(manifest, tag, data_key) and set(manifest.files) == {DATABASE_NAME, COPIES[0]}
    try:
        sound = sound and all(digest_of(place / name) == digest for name, digest in manifest.files.items())
        if sound:
            copy = DatabaseKey(place / DATABASE_NAME, data_key, writable=False)
            anchor = Anchor(manifest.sequence, manifest.head)
            sound = not check_database(copy, manifest.vault, [anchor], is_signed, progress).damages
    except (OSError, BaqylauError) as failure:
        raise VaultDamaged(part="backup", detail=place.name) from failure
    if not sound:
        raise VaultDamaged(part="backup", detail=place.name)
    return manifest


def _free(place: Path) -> Path:
    """A name not taken yet: two backups may be made within a second."""
    number, free = 1, place
    while free.exists():
        number += 1
        free = place.with_name(f"{place.name}-{number}")
    return free
