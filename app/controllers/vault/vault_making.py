"""Making a vault: keys, an encrypted database with its first user, the recovery code."""

from __future__ import annotations

import contextlib
import os
import shutil
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

from app.controllers.vault.openings import DATABASE_NAME, OpenVault
from app.errors import VaultExists
from app.rules.terms import Grade, Role
from app.vault.derivation import KEY_BYTES, Kdf, KdfStrength
from app.vault.identity import Identity
from app.vault.keyfile import COPIES, KeyFile, make_recovery_slot, make_user_slot, write_key_file
from app.vault.lock import LOCK_NAME, VaultLock
from app.vault.passphrase import normalise
from app.vault.private_files import make_private_folder
from app.vault.recovery import make_recovery_code, write_code
from app.vault.state import StateKeeper, VaultState
from db.base import fresh_uid
from db.engine import DatabaseKey, look_at_header
from db.models.users import User
from db.models.vault import VaultRecord
from db.upgrade import create_vault_database

if TYPE_CHECKING:
    from app.controllers.vault.vaults import NewVault, Site


def make_vault(new: NewVault, site: Site, strength: KdfStrength) -> str:
    """Everything `create_vault` promises after the input was found good."""
    made = make_private_folder(site.folder)
    make_private_folder(site.state_folder)
    lock = VaultLock.take(site.folder)
    try:
        if any((site.folder / name).exists() for name in (*COPIES, DATABASE_NAME)):
            raise VaultExists(folder=str(site.folder))
        try:
            return _fill(new, site, lock, strength)
        except BaseException:
            _take_away(site.folder, made)
            raise
    finally:
        lock.release()


def _fill(new: NewVault, site: Site, lock: VaultLock, strength: KdfStrength) -> str:
    vault, data_key, code = uuid.uuid4().hex, os.urandom(KEY_BYTES), make_recovery_code()
    identity, recovery = Identity.fresh(), Identity.from_recovery(code)
    kdf = Kdf.fresh(strength)
    slot = make_user_slot((vault, new.login), normalise(new.passphrase), identity, kdf, {1: data_key})
    keys = KeyFile(vault, 1, 0, (slot,), make_recovery_slot(recovery.public, {1: data_key}), {}).signed({1: data_key})
    place = DatabaseKey(site.folder / DATABASE_NAME, data_key)
    create_vault_database(place)
    salt = look_at_header(place.file).hex()
    keeper = StateKeeper(site.state_folder, VaultState(vault, 1, 0, 0, "", salt, clean=False), data_key)
    opened = OpenVault(site, keys, data_key, lock, keeper)
    _enter_first_user(opened, new, identity, recovery)
    write_key_file(site.folder, keys)
    opened.close()
    return write_code(code)


def _enter_first_user(opened: OpenVault, new: NewVault, identity: Identity, recovery: Identity) -> None:
    uid = fresh_uid()
    record = VaultRecord(
        vault_uid=opened.keys.vault,
        created_at=opened.site.clock.now(),
        generation=1,
        recovery_sealing=recovery.public.sealing,
        recovery_signing=recovery.public.signing,
    )
    user = User(
        uid=uid,
        login=new.login,
        full_name=new.full_name,
        roles=" ".join(sorted(Role)),
        sealing_key=identity.public.sealing,
        signing_key=identity.public.signing,
        clearance=Grade.SPECIAL_IMPORTANCE,
    )
    with opened.work("vault.create", (uid, identity)) as work:
        work.db.add_all([user, record])  # the first entry introduces the key that signs it
        work.commit()


def _take_away(folder: Path, made: bool) -> None:
    if made:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for name in (*COPIES, DATABASE_NAME, f"{DATABASE_NAME}-journal", LOCK_NAME):
        with contextlib.suppress(OSError):
            (folder / name).unlink(missing_ok=True)
