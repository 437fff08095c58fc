"""Entering a vault: the right passphrase, the right files, the right head, the right user - in this order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.controllers.vault.doors import Unlocked, known_user, unlock
from app.controllers.vault.generations import settle
from app.controllers.vault.openings import DATABASE_NAME, OpenVault, compare_head
from app.controllers.vault.sessions import Session, SignedIn
from app.controllers.vault.upgrading import upgrade_vault
from app.errors import VaultForeign
from app.vault.keyfile import copies_agree, read_key_file, write_key_file
from app.vault.lock import VaultLock
from app.vault.private_files import keep_private
from app.vault.state import StateKeeper
from app.vault.tries import Tries, write_tries
from db.base import moment_text
from db.entries import Head
from db.queries.users import vault_record
from db.schema import KNOWN_VERSION

if TYPE_CHECKING:
    from app.controllers.vault.vaults import Site


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


def enter(site: Site, unlocked: Unlocked, lock: VaultLock | None = None) -> Session:
    """From the open door to a session: keys, files, head and user are looked at in this order."""
    opened, head = open_database(site, unlocked, lock or VaultLock.take(site.folder))
    try:
        with opened.read() as work:
            user = known_user(work, unlocked)
        opened.tidy_keys(unlocked.slot)
        _write_down(opened, user, unlocked, head)
        write_tries(site.state_folder, unlocked.keys.vault, Tries())
    except BaseException:
        opened.close(clean=False)
        raise
    return Session(opened, user, unlocked.identity, site.clock)


def open_database(site: Site, unlocked: Unlocked, lock: VaultLock) -> tuple[OpenVault, Head]:
    """The database, after all that lies outside it was found to fit. The lock is let go when something does not."""
    try:
        settled = settle(site, unlocked)
        state, keys, data_key = settled.state, settled.keys, settled.place.key
        head = compare_head(settled.place, state, site.state_folder)
        current = replace(
            state,
            generation=keys.generation,
            work=head.work,
            sequence=head.sequence,
            head=head.hash,
            salt=settled.salt,
            clean=False,
        )
        keeper = StateKeeper(site.state_folder, current, data_key)
        keeper.ensure()
        if keys != unlocked.keys or not copies_agree(site.folder):
            write_key_file(site.folder, keys)
        opened = OpenVault(site, keys, data_key, lock, keeper)
    except BaseException:
        lock.release()
        raise
    try:
        if settled.version < KNOWN_VERSION:
            upgrade_vault(opened, unlocked, settled.version)
        with opened.read() as work:
            record = vault_record(work.db)
        if (record.vault_uid, record.generation) != (keys.vault, keys.generation):
            raise VaultForeign(file=DATABASE_NAME)
    except BaseException:
        opened.close(clean=False)
        raise
    return opened, head


def _write_down(opened: OpenVault, user: SignedIn, unlocked: Unlocked, head: Head) -> None:
    tries = unlocked.tries
    values: dict[str, object] = {"login": user.login, "wrong_tries": tries.count}
    if tries.count:
        values["tries"] = [list(pair) for pair in tries.seen]
    if moment_text(opened.site.clock.now()) < head.at:
        values["clock_set_back_from"] = head.at
    with opened.work("session.open", (user.uid, unlocked.identity)) as work:
        work.note(values)
        work.commit()
