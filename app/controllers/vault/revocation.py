"""Shutting a user out: a new data key for everybody else, on a copy that is checked before it takes the place.

Four steps, each of which may be the last (see `generations`): the key file with both keys, the database exchanged, the
state file, the key file with the new key alone.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from app.controllers.vault.backups import Backups
from app.controllers.vault.generations import NEXT_NAME
from app.controllers.vault.openings import OpenVault
from app.controllers.vault.sessions import Session
from app.controllers.vault.vault_checks import Progress
from app.controllers.vault.witnesses import Witness, require_witness
from app.errors import DiskFull, NotAllowed, RecordMissing, VaultDamaged
from app.rules.terms import Role
from app.vault.derivation import KEY_BYTES
from app.vault.identity import PublicIdentity, is_signed
from app.vault.keyfile import KeyFile, UserSlot
from app.vault.state import StateKeeper
from db.check import check_database
from db.copying import copy_database
from db.engine import DatabaseKey, look_at_header
from db.entries import Head
from db.models.users import User
from db.queries.users import all_users, vault_record
from db.rekeying import rekey
from db.session import UnitOfWork
from db.verification import Anchor

ACTION = "vault.rekey"
ROOM_FACTOR = 2.2  # the copy, and the journal of rewriting it


@dataclass(frozen=True, slots=True)
class RevocationReport:
    """Who was shut out, who got the new key, and which backups the old key still opens: those must be destroyed, or
    kept where the one shut out cannot come."""

    revoked: tuple[str, ...]
    resealed: tuple[str, ...]
    generation: int
    old_backups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Successor:
    """The database to come, under its new key, and where its journal stands."""

    place: DatabaseKey
    keys: KeyFile
    head: Head


def revoke(
    session: Session,
    user_ids: Collection[int],
    witness: Witness | None,
    backups: Backups,
    progress: Progress = lambda step, done, total: None,
) -> RevocationReport:
    """Shut users out. With no users it only changes the data key. Two persons; saves wait meanwhile."""
    session.require(Role.SECURITY_OFFICER)
    require_witness(ACTION, session.user.uid, witness)
    if session.user.user_id in user_ids:
        raise NotAllowed(reason="self")
    vault = session.vault
    _check_room(vault)
    next_file = vault.site.folder / NEXT_NAME
    next_file.unlink(missing_ok=True)
    try:
        with vault.holding_writers():
            successor, revoked = _prepare(session, user_ids, witness, next_file, progress)
            _exchange(vault, successor)
    except BaseException:
        next_file.unlink(missing_ok=True)
        raise
    return RevocationReport(
        revoked=revoked,
        resealed=tuple(slot.login for slot in vault.keys.users),
        generation=vault.keys.generation,
        old_backups=tuple(b.name for b in backups.list() if b.generation < vault.keys.generation),
    )


def _prepare(
    session: Session, user_ids: Collection[int], witness: Witness | None, file: Path, progress: Progress
) -> tuple[Successor, tuple[str, ...]]:
    """Copy, change the key of the copy, write down in it what is done, check it."""
    vault = session.vault
    progress("copy", 0, 0)
    copy_database(vault.place, file, vault.keys.vault)
    progress("rekey", 0, 0)
    place = rekey(replace(vault.place, file=file), os.urandom(KEY_BYTES))
    with session.work_on(place, ACTION, witness) as work:
        revoked = _write_down(work, user_ids, vault.keys.generation + 1)
        work.commit()
        keys = _resealed(work, vault.keys, vault.place.key, place.key)
        assert work.head is not None  # the generation changes in any case, so there is an entry
        head = work.head
    report = check_database(place, keys.vault, [Anchor(head.sequence, head.hash)], is_signed, progress)
    if report.damages:
        raise VaultDamaged(part="page", detail=report.damages[0].place)
    return Successor(place, keys, head), revoked


def _write_down(work: UnitOfWork, user_ids: Collection[int], generation: int) -> tuple[str, ...]:
    revoked = []
    for user_id in user_ids:
        user = work.db.get(User, user_id)
        if user is None:
            raise RecordMissing(number=user_id)
        user.active = False
        revoked.append(user.login)
    vault_record(work.db).generation = generation
    return tuple(revoked)


def _resealed(work: UnitOfWork, keys: KeyFile, old: bytes, new: bytes) -> KeyFile:
    """The key file with both data keys. The new one is sealed to the public keys in the database, not to those in the
    file, and to nobody who is not an active user."""
    generation = keys.generation + 1
    public = {u.login: PublicIdentity(u.sealing_key, u.signing_key) for u in all_users(work.db) if u.active}
    record = vault_record(work.db)
    recovery = PublicIdentity(record.recovery_sealing, record.recovery_signing)

    def slots() -> Iterable[UserSlot]:
        for slot in keys.users:
            if public.get(slot.login) == slot.public:
                yield replace(slot, data_keys={**slot.data_keys, generation: slot.public.seal(new)})
            else:
                yield slot

    sealed = {**keys.recovery.data_keys, generation: recovery.seal(new)}
    both = replace(keys, users=tuple(slots()), recovery=replace(keys.recovery, data_keys=sealed))
    return both.signed({keys.generation: old, generation: new})


def _exchange(vault: OpenVault, successor: Successor) -> None:
    """The four steps."""
    generation, new_key = vault.keys.generation + 1, successor.place.key
    vault.replace_keys(successor.keys)
    successor.place.file.replace(vault.place.file)
    place = replace(successor.place, file=vault.place.file)
    state = replace(
        vault.state,
        generation=generation,
        work=successor.head.work,
        sequence=successor.head.sequence,
        head=successor.head.hash,
        salt=look_at_header(place.file).hex(),
    )
    keeper = StateKeeper(vault.site.state_folder, state, new_key)
    keeper.ensure()
    vault.follow(place, keeper, successor.keys.only(generation))


def _check_room(vault: OpenVault) -> None:
    if shutil.disk_usage(vault.site.folder).free < vault.place.file.stat().st_size * ROOM_FACTOR:
        raise DiskFull(folder=str(vault.site.folder))
