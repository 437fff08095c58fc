"""A vault while it is open: its lock, its keys, its database and the head kept outside."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.controllers.vault.doors import Person, known_witness, show
from app.controllers.vault.vault_checks import CheckReport, Progress, check_open_vault
from app.controllers.vault.witnesses import Witness
from app.errors import (
    Damage,
    NotAllowed,
    StateChanged,
    VaultReadOnly,
    VaultRolledBack,
)
from app.vault.identity import Identity
from app.vault.keyfile import KeyFile, UserSlot, write_key_file
from app.vault.lock import VaultLock
from app.vault.state import StateKeeper, VaultState
from app.vault.tries import Tries, write_tries
from db.check import read_entries
from db.engine import DatabaseKey, make_engine
from db.entries import Head, Signer
from db.queries.audit import hash_at, journal_head
from db.rekeying import holding_writers
from db.scope import Scope, veil
from db.session import Ledger, UnitOfWork, look
from db.verification import Anchor

if TYPE_CHECKING:
    from app.controllers.vault.vaults import Site


DATABASE_NAME = "vault.db"
SIDE_FILES = ("-journal", "-wal", "-shm")


class OpenVault:
    """Holds the vault's lock until `close`. Units of work of all its users pass here."""

    def __init__(self, site: Site, keys: KeyFile, data_key: bytes, lock: VaultLock, keeper: StateKeeper) -> None:
        self.site = site
        self.keys = keys
        self.is_open = True
        self._data_key = data_key
        self._lock = lock
        self._keeper = keeper
        self._damage: Damage | None = None
        self._ledger = Ledger(make_engine(self.place), keys.vault, site.clock.now, self._before_commit, self.advance)
        self._veiled: tuple[Scope, Ledger] | None = None
        self._veiling = threading.Lock()

    @property
    def place(self) -> DatabaseKey:
        """The database and its key, for connections of their own."""
        return DatabaseKey(self.site.folder / DATABASE_NAME, self._data_key)

    @property
    def state(self) -> VaultState:
        """The head kept outside."""
        return self._keeper.state

    @property
    def damage(self) -> Damage | None:
        """What a check found; while it is there nothing is written."""
        return self._damage

    def check(self, progress: Progress, anchors: tuple[Anchor, ...] = ()) -> CheckReport:
        """Check everything, with connections of its own."""
        return check_open_vault(self, progress, anchors)

    def entries(self) -> Iterator[dict[str, Any]]:
        """The journal as stored."""
        return read_entries(self.place)

    def forbid_writing(self, damage: Damage) -> None:
        """From now on every commit is refused: a damaged vault is read, not written."""
        self._damage = damage

    def work_on(self, place: DatabaseKey, action: str, *persons: tuple[str, Identity]) -> UnitOfWork:
        """A unit of work on a copy, with a journal that continues this one; the outside head does not follow it."""
        signers = tuple(Signer(uid, identity.sign) for uid, identity in persons)
        ledger = Ledger(make_engine(place), self.keys.vault, self.site.clock.now, lambda: None, lambda head: None)
        return UnitOfWork(ledger, action, signers)

    @contextmanager
    def holding_writers(self) -> Iterator[None]:
        """Nobody else saves meanwhile, in this program or past it; reading goes on."""
        with self._ledger.gate, holding_writers(self.place):
            yield

    def work(self, action: str, *persons: tuple[str, Identity], scope: Scope | None = None) -> UnitOfWork:
        """A unit of work signed by one person, or by two (their uids and identities)."""
        signers = tuple(Signer(uid, identity.sign) for uid, identity in persons)
        return UnitOfWork(self._ledger, action, signers, scope)

    def read(self, scope: Scope | None = None, afterwards: Callable[[], None] | None = None) -> UnitOfWork:
        """A unit of work that only reads, and sees no more than ``scope`` (None: everything). ``afterwards`` is called
        when it has let go of the database."""
        ledger = self._ledger if scope is None else self._behind_veil(scope)
        return UnitOfWork(ledger, "", (), scope, afterwards)

    def _behind_veil(self, scope: Scope) -> Ledger:
        """The ledger of connections that see this scope alone; made anew when the scope changes."""
        with self._veiling:
            if self._veiled is None or self._veiled[0] != scope:
                self._lift_veil()
                self._veiled = scope, replace(self._ledger, engine=make_engine(self.place, veil(scope)))
            return self._veiled[1]

    def _lift_veil(self) -> None:
        if self._veiled is not None:
            self._veiled[1].engine.dispose()
            self._veiled = None

    def witness(self, person: Person, first_uid: str) -> tuple[Witness, tuple[tuple[str, str], ...]]:
        """A second person who shows their passphrase; not the first one again, and still a user. With the wrong tries
        before it (moment, login)."""
        unlocked = show(self.site, person)
        if unlocked.slot is not None:  # the recovery code waits for nobody, and forgives nobody's tries
            write_tries(self.site.state_folder, self.keys.vault, Tries())
        with self.read() as work:
            witness = known_witness(work, unlocked)
        if witness.uid == first_uid:
            raise NotAllowed(reason="same_person")
        return witness, unlocked.tries.seen

    def change_keys(self, keys: KeyFile) -> None:
        """Write a changed key file, with its MAC under today's data key."""
        self.replace_keys(keys.signed({keys.generation: self._data_key}))

    def replace_keys(self, signed: KeyFile) -> None:
        """Write a key file that carries its MACs."""
        write_key_file(self.site.folder, signed)
        self.keys = signed

    def follow(self, place: DatabaseKey, keeper: StateKeeper, keys: KeyFile) -> None:
        """The database was exchanged for one under another key: go on with that one."""
        self._ledger.engine.dispose()
        with self._veiling:
            self._lift_veil()
        self._data_key = place.key
        self._keeper = keeper
        self._ledger.engine = make_engine(place)
        self.change_keys(keys)

    def tidy_keys(self, slot: UserSlot | None) -> None:
        """After a sign-in through ``slot``: what an interrupted change of keys has left behind goes."""
        if slot is not None and len(self.keys.slots(slot.login)) > 1:
            self.change_keys(self.keys.keeping_one_slot(slot))

    def close(self, *, clean: bool = True) -> None:
        """Release everything; ``clean`` says so in the state file."""
        self.is_open = False
        self._ledger.engine.dispose()
        with self._veiling:
            self._lift_veil()
        try:
            if clean and self._damage is None:
                self._keeper.mark(clean=True)
        finally:
            self._data_key = b""
            self._lock.release()

    def _before_commit(self) -> None:
        if self._damage is not None:
            raise VaultReadOnly(fault=self._damage.fault, place=self._damage.place)
        self._keeper.ensure()

    def advance(self, head: Head) -> None:
        """The outside head follows a commit."""
        self._keeper.advance(head.work, head.sequence, head.hash)


def compare_head(place: DatabaseKey, state: VaultState, state_folder: Path) -> Head:
    """The database's head, which must continue the one kept outside by one unit of work at most."""

    with look(place) as reading:
        head = journal_head(reading.db, state.vault)
        known = hash_at(reading.db, state.sequence)
    if known != state.head:
        raise VaultRolledBack(found=head.sequence, known=state.sequence)
    if head.work > state.work + (0 if state.clean else 1):
        raise StateChanged(folder=str(state_folder))
    return head
