"""Putting a backup in a vault's place, trying one out, and taking over a vault on a new workstation."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.controllers.vault.backups import verify_backup
from app.controllers.vault.doors import Person, Unlocked, known_witness, show, unlock
from app.controllers.vault.openings import DATABASE_NAME, SIDE_FILES
from app.controllers.vault.vault_checks import CheckReport, Progress
from app.controllers.vault.vault_entering import enter, open_database
from app.controllers.vault.witnesses import require_witness
from app.errors import BaqylauError, Fault, NotAllowed, StateExists, VaultReadOnly
from app.rules.terms import Role
from app.vault.identity import Identity, is_signed
from app.vault.keyfile import COPIES, read_key_file, write_key_file
from app.vault.lock import VaultLock
from app.vault.manifest import Manifest
from app.vault.private_files import make_private_folder, sync_folder
from app.vault.state import VaultState, read_state, state_file, write_state
from db.base import moment_text
from db.check import DatabaseReport, check_database
from db.copying import copy_file
from db.engine import DatabaseKey, look_at_header
from db.session import look
from db.verification import Anchor

if TYPE_CHECKING:
    from app.controllers.vault.vaults import Credentials, Site

RESTORING = frozenset({Role.ADMINISTRATOR, Role.SECURITY_OFFICER, Role.CHIEF})
Signers = tuple[tuple[str, Identity], ...]
REPLACED = "replaced-"
DRILL = ".drill-"


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What came back and what was given up. ``revoked_since``: the data key was changed after the backup was made,
    so whoever was shut out then could come in again, and must be revoked once more."""

    backup: str
    sequence: int
    lost_entries: int
    revoked_since: bool
    replaced_folder: str


@dataclass(frozen=True, slots=True)
class DrillReport:
    """A backup that was opened as on a new machine: what the check found and how long it all took."""

    backup: str
    made_at: str
    check: CheckReport
    seconds: float


def restore_backup(
    site: Site,
    backup: Path,
    first: Person,
    second: Person | None,
    progress: Progress = lambda step, done, total: None,
) -> RestoreReport:
    """Put a backup in the place of the vault. Two persons, or both halves of the recovery code; the files in its place
    are kept beside, not deleted. Both enter as they were when the backup was made."""
    make_private_folder(site.folder)
    make_private_folder(site.state_folder)
    lock = VaultLock.take(site.folder)
    try:
        there = replace(site, folder=backup)
        unlocked, other = show(there, first), show(there, second) if second else None
        manifest = verify_backup(backup, unlocked.data_key, progress)
        copy = DatabaseKey(backup / DATABASE_NAME, unlocked.data_key, writable=False)
        signers = _signers(copy, unlocked, other, "vault.restore")
        known = _known_state(site, unlocked)
        replaced = _exchange(site, backup)
        write_state(site.state_folder, _state_of(manifest, site), unlocked.data_key)
        values = {
            "backup": backup.name,
            "sequence": manifest.sequence,
            "head": manifest.head,
            "known_sequence": known.sequence if known else None,
            "known_head": known.head if known else None,
        }
        _write_down(site, unlocked, lock, signers, "vault.restore", values)
    finally:
        lock.release()
    return RestoreReport(
        backup=backup.name,
        sequence=manifest.sequence,
        lost_entries=max(0, known.sequence - manifest.sequence) if known else 0,
        revoked_since=known is not None and known.generation > manifest.generation,
        replaced_folder=replaced.name,
    )


def adopt_vault(
    site: Site, first: Person, second: Person | None, anchor: Anchor | None, progress: Progress
) -> DatabaseReport:
    """Take over a vault whose state file is missing: a new workstation. Two persons, a full check, and an anchor from
    paper if there is one; without it nobody can say that the newest entries are there."""
    make_private_folder(site.state_folder)
    lock = VaultLock.take(site.folder)
    try:
        unlocked, other = show(site, first), show(site, second) if second else None
        keys, data_key = unlocked.keys, unlocked.data_key
        if state_file(site.state_folder, keys.vault).exists():
            raise StateExists(folder=str(site.state_folder))
        place = DatabaseKey(site.folder / DATABASE_NAME, data_key, writable=False)
        report = check_database(place, keys.vault, [anchor] if anchor else [], is_signed, progress)
        damages = [damage for damage in report.damages if damage.fault is not Fault.ANCHOR_MISSING]
        if damages:
            raise VaultReadOnly(fault=damages[0].fault, place=damages[0].place)
        signers = _signers(place, unlocked, other, "vault.adopt")
        state = VaultState(
            vault=keys.vault,
            generation=keys.generation,
            work=report.work,
            sequence=report.entries,
            head=report.head,
            salt=look_at_header(place.file).hex(),
            clean=True,
        )
        write_state(site.state_folder, state, data_key)
        values = {"sequence": report.entries, "head": report.head, "anchor": anchor is not None}
        _write_down(site, unlocked, lock, signers, "vault.adopt", values)
    finally:
        lock.release()
    return report


def drill(site: Site, backup: Path, person: Credentials, progress: Progress = lambda s, d, t: None) -> DrillReport:
    """Open a backup as on a new machine: a copy, an empty state folder, a passphrase. Nothing of the vault is touched,
    and the copy, which is as encrypted as the backup, goes away afterwards."""
    started = site.clock.monotonic()
    with _aside(site) as aside:
        folder = aside.folder
        for name in (DATABASE_NAME, COPIES[0]):
            copy_file(backup / name, folder / name)
        unlocked = unlock(replace(site, folder=folder), person.login, person.passphrase)
        manifest = verify_backup(backup, unlocked.data_key, progress)
        write_state(aside.state_folder, _state_of(manifest, aside), unlocked.data_key)
        session = enter(aside, unlocked)
        try:
            found = session.check(progress)
        finally:
            session.close()
    return DrillReport(backup.name, manifest.made_at, found, site.clock.monotonic() - started)


@contextmanager
def _aside(site: Site) -> Iterator[Site]:
    place = Path(tempfile.mkdtemp(prefix=DRILL, dir=site.folder))
    try:
        (place / "state").mkdir(mode=0o700)
        yield replace(site, folder=place, state_folder=place / "state")
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _known_state(site: Site, unlocked: Unlocked) -> VaultState | None:
    """What the outside head says, if there is one this person's keys can read; the vault itself may be damaged."""
    keys = dict(unlocked.data_keys())
    try:
        today = read_key_file(site.folder)
        for slot in today.slots(unlocked.login):
            keys |= {n: unlocked.identity.open(sealed) for n, sealed in slot.data_keys.items()}
    except (BaqylauError, ValueError, OSError):  # the vault to be replaced may be damaged in any way, or be gone
        keys = dict(unlocked.data_keys())
    for key in keys.values():
        try:
            return read_state(site.state_folder, unlocked.keys.vault, key)
        except ValueError:
            continue
    return None


def _state_of(manifest: Manifest, site: Site) -> VaultState:
    salt = look_at_header(site.folder / DATABASE_NAME).hex()
    return VaultState(
        manifest.vault, manifest.generation, manifest.work, manifest.sequence, manifest.head, salt, clean=True
    )


def _exchange(site: Site, backup: Path) -> Path:
    """Move what is there aside and put the backup's files in its place: first beside, then by renaming."""
    stamp = moment_text(site.clock.now())[:19].replace(":", "").replace("-", "")
    replaced = Path(tempfile.mkdtemp(prefix=f"{REPLACED}{stamp}-", dir=site.folder))
    coming = site.folder / f"{DATABASE_NAME}.restored"
    coming.unlink(missing_ok=True)
    copy_file(backup / DATABASE_NAME, coming)
    keys = read_key_file(backup)
    for name in (DATABASE_NAME, *(DATABASE_NAME + ending for ending in SIDE_FILES), *COPIES):
        if (site.folder / name).exists():
            (site.folder / name).rename(replaced / name)
    coming.rename(site.folder / DATABASE_NAME)
    write_key_file(site.folder, keys)
    sync_folder(site.folder)
    return replaced


def _signers(place: DatabaseKey, first: Unlocked, second: Unlocked | None, action: str) -> Signers:
    """Who signs for this, if they may, by what the database says of them; asked before anything is touched."""
    with look(place) as reading:
        one = known_witness(reading, first)
        two = known_witness(reading, second) if second else None
    if not one.roles & RESTORING:
        raise NotAllowed(reason="role", role=Role.ADMINISTRATOR)
    if two is None and first.halves:
        return ((one.uid, one.identity),)
    require_witness(action, one.uid, two)
    return ((one.uid, one.identity), *([(two.uid, two.identity)] if two else []))


def _write_down(
    site: Site, unlocked: Unlocked, lock: VaultLock, signers: Signers, action: str, values: Mapping[str, object]
) -> None:
    opened, _ = open_database(site, unlocked, lock)
    try:
        with opened.work(action, *signers) as work:
            work.note(values)
            work.commit()
    finally:
        opened.close()
