"""Entering a vault: the right passphrase, the right files, the right head, the right user - in this order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.controllers.openings import DATABASE_NAME, OpenVault, compare_head, known_state, look_at_database
from app.controllers.sessions import Session, SignedIn
from app.errors import KeyFileDamaged, NotAllowed, TooManyTries, VaultForeign, WrongPassphrase
from app.rules.terms import Role
from app.vault.derivation import LEAST_STRENGTH, Kdf
from app.vault.identity import Identity
from app.vault.keyfile import KeyFile, copies_agree, read_key_file, write_key_file
from app.vault.lock import VaultLock
from app.vault.passphrase import normalise
from app.vault.private_files import keep_private
from app.vault.state import StateKeeper, VaultState
from app.vault.tries import Tries, read_tries, write_tries
from db.base import moment_text
from db.engine import DatabaseKey
from db.journal import Head
from db.queries.users import user_by_login, vault_record

if TYPE_CHECKING:
    from app.controllers.vaults import Site
    from db.models.users import User


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A person at the open door: the key file as read, and the identity their passphrase gave."""

    keys: KeyFile
    login: str
    identity: Identity
    tries: Tries = field(default_factory=Tries)


def enter_vault(site: Site, login: str, passphrase: str) -> Session:
    """Everything `open_vault` promises."""
    read_key_file(site.folder)  # no vault, no lock file
    keep_private(site.folder)
    if site.state_folder.exists():
        keep_private(site.state_folder)
    lock = VaultLock.take(site.folder)
    try:
        unlocked = unlock(site, login, passphrase)
    except BaseException:
        lock.release()
        raise
    return enter(site, unlocked, lock)


def unlock(site: Site, login: str, passphrase: str) -> Unlocked:
    """Only the passphrase: is it theirs? Counts a wrong try, and makes the next one wait."""
    keys = read_key_file(site.folder)
    tries = read_tries(site.state_folder, keys.vault)
    waiting = tries.remaining(site.clock.now())
    if waiting:
        raise TooManyTries(wait_seconds=waiting)
    return Unlocked(keys, login, _identity(site, keys, login, passphrase, tries), tries)


def enter(site: Site, unlocked: Unlocked, lock: VaultLock | None = None) -> Session:
    """From the open door to a session: keys, files, head and user are looked at in this order."""
    keys, login, identity = unlocked.keys, unlocked.login, unlocked.identity
    lock = lock or VaultLock.take(site.folder)
    try:
        opened, head = _open(site, keys, _data_key(keys, login, identity), lock)
        try:
            user = _signed_in(opened, login, identity)
            _write_down(opened, user, identity, head, unlocked.tries)
        except BaseException:
            opened.close(clean=False)
            raise
    except BaseException:
        lock.release()
        raise
    write_tries(site.state_folder, keys.vault, Tries())
    return Session(opened, user, identity, site.clock)


def _identity(site: Site, keys: KeyFile, login: str, passphrase: str, tries: Tries) -> Identity:
    """The user's identity; whether login or passphrase was wrong takes the same time and is not told."""
    slot = keys.slot(login)
    try:
        if slot is None:
            strength = keys.users[0].kdf.strength if keys.users else LEAST_STRENGTH
            Kdf.fresh(strength).derive(normalise(passphrase))
            raise ValueError("login")
        return slot.unlock(keys.vault, normalise(passphrase))
    except ValueError as failure:
        failed = tries.failed(site.clock.now(), login)
        write_tries(site.state_folder, keys.vault, failed)
        raise WrongPassphrase(wait_seconds=failed.wait_seconds) from failure


def _data_key(keys: KeyFile, login: str, identity: Identity) -> bytes:
    slot = keys.slot(login)
    try:
        data_key = identity.open(slot.data_keys[keys.generation] if slot else b"")
    except (ValueError, KeyError) as failure:
        raise KeyFileDamaged(part="data_key") from failure
    if not keys.is_authentic(keys.generation, data_key):
        raise KeyFileDamaged(part="mac")
    return data_key


def _open(site: Site, keys: KeyFile, data_key: bytes, lock: VaultLock) -> tuple[OpenVault, Head]:
    place = DatabaseKey(site.folder / DATABASE_NAME, data_key)
    state = known_state(site, keys, data_key)
    look_at_database(place, state)
    head = compare_head(place, state, site.state_folder)
    if not copies_agree(site.folder):
        write_key_file(site.folder, keys)
    current = VaultState(state.vault, state.generation, head.work, head.sequence, head.hash, state.salt, clean=False)
    keeper = StateKeeper(site.state_folder, current, data_key)
    keeper.ensure()
    return OpenVault(site, keys, data_key, lock, keeper), head


def _signed_in(opened: OpenVault, login: str, identity: Identity) -> SignedIn:
    """The user as the database knows them; the database's public keys decide, not the key file's."""
    with opened.work("session.open") as work:
        user = user_by_login(work.db, login)
        record = vault_record(work.db)
        if (record.vault_uid, record.generation) != (opened.keys.vault, opened.keys.generation):
            raise VaultForeign(file=DATABASE_NAME)
        if user is None:
            raise KeyFileDamaged(part="user")
        if not user.active:
            raise NotAllowed(reason="inactive")
        if (user.sealing_key, user.signing_key) != (identity.public.sealing, identity.public.signing):
            raise KeyFileDamaged(part="user")
        return _view(user)


def _view(user: User) -> SignedIn:
    return SignedIn(
        user_id=user.id,
        uid=user.uid,
        login=user.login,
        full_name=user.full_name,
        roles=frozenset(Role(word) for word in user.roles.split()),
        clearance=user.clearance,
        cleared_from=user.cleared_from,
        cleared_until=user.cleared_until,
        must_change=user.must_change,
    )


def _write_down(opened: OpenVault, user: SignedIn, identity: Identity, head: Head, tries: Tries) -> None:
    values: dict[str, object] = {"login": user.login, "wrong_tries": tries.count}
    if tries.count:
        values["tries"] = [list(pair) for pair in tries.seen]
    if moment_text(opened.site.clock.now()) < head.at:
        values["clock_set_back_from"] = head.at
    with opened.work("session.open", (user.uid, identity)) as work:
        work.note(values)
        work.commit()
