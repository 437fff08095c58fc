"""The door: a login and a passphrase, the key file, and the user the database knows. Nothing is opened here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.controllers.vault.sessions import SignedIn
from app.controllers.vault.vaults import Credentials, RecoveryCode
from app.controllers.vault.witnesses import Witness
from app.errors import (
    KeyFileDamaged,
    MustChangePassphrase,
    NotAllowed,
    TooManyTries,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.rules.terms import Role
from app.vault.derivation import LEAST_STRENGTH, Kdf
from app.vault.identity import Identity
from app.vault.keyfile import KeyFile, UserSlot, read_key_file
from app.vault.passphrase import normalise
from app.vault.recovery import join_code
from app.vault.tries import Tries, read_tries, write_tries
from db.queries.users import user_by_login, vault_record

if TYPE_CHECKING:
    from app.controllers.vault.vaults import Site
    from db.models.users import User
    from db.session import Reading


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A person at the open door: the key file as read, and the identity their passphrase or the recovery code gave.

    ``slot`` is None for the recovery code; ``sealed`` are the data keys sealed to this identity, by generation.
    """

    keys: KeyFile
    slot: UserSlot | None
    sealed: Mapping[int, bytes]
    identity: Identity
    tries: Tries = field(default_factory=Tries)
    halves: bool = False  # the code came in its two halves, each of which is kept by another person

    @property
    def login(self) -> str:
        return self.slot.login if self.slot else ""

    @property
    def data_key(self) -> bytes:
        """The data key of the key file's own generation."""
        return self.data_keys()[self.keys.generation]

    def data_keys(self) -> Mapping[int, bytes]:
        """The data keys sealed to this person, by generation. The key file's MAC must hold under its own one."""
        try:
            opened = {n: self.identity.open(sealed) for n, sealed in self.sealed.items()}
        except ValueError as failure:
            raise KeyFileDamaged(part="data_key") from failure
        current = opened.get(self.keys.generation)
        if current is None:
            raise KeyFileDamaged(part="data_key")
        if not self.keys.is_authentic(self.keys.generation, current):
            raise KeyFileDamaged(part="mac")
        return opened


Person = Credentials | RecoveryCode


def show(site: Site, person: Person) -> Unlocked:
    """Whoever it is: a user with a passphrase, or the recovery code."""
    if isinstance(person, Credentials):
        return unlock(site, person.login, person.passphrase)
    return unlock_by_code(site, person)


def unlock_by_code(site: Site, code: RecoveryCode) -> Unlocked:
    """The identity of the recovery code; WrongRecoveryCode when it belongs to another vault or was renewed since."""
    keys = read_key_file(site.folder)
    identity = Identity.from_recovery(join_code(code.written, code.other_half))
    if identity.public != keys.recovery.public:
        raise WrongRecoveryCode(group=0, reason="foreign")
    return Unlocked(keys, None, keys.recovery.data_keys, identity, halves=bool(code.other_half))


def unlock(site: Site, login: str, passphrase: str) -> Unlocked:
    """Only the passphrase: is it theirs? Counts a wrong try, and makes the next one wait.

    Whether login or passphrase was wrong takes the same time and is not told.
    """
    keys = read_key_file(site.folder)
    tries = read_tries(site.state_folder, keys.vault)
    waiting = tries.remaining(site.clock.now())
    if waiting:
        raise TooManyTries(wait_seconds=waiting)
    slots = keys.slots(login)
    for slot in slots:
        try:
            return Unlocked(keys, slot, slot.data_keys, slot.unlock(keys.vault, normalise(passphrase)), tries)
        except ValueError:
            continue
    if not slots:
        strength = keys.users[0].kdf.strength if keys.users else LEAST_STRENGTH
        Kdf.fresh(strength).derive(normalise(passphrase))
    failed = tries.failed(site.clock.now(), login)
    write_tries(site.state_folder, keys.vault, failed)
    raise WrongPassphrase(wait_seconds=failed.wait_seconds)


def known_user(reading: Reading, unlocked: Unlocked) -> SignedIn:
    """The user as the database knows them; its public keys decide, not the key file's. Who left is refused."""
    user = user_by_login(reading.db, unlocked.login)
    if user is None:
        raise KeyFileDamaged(part="user")
    if not user.active:
        raise NotAllowed(reason="inactive")
    if (user.sealing_key, user.signing_key) != (unlocked.identity.public.sealing, unlocked.identity.public.signing):
        if len(unlocked.keys.slots(unlocked.login)) > 1:  # a change of keys was interrupted: this passphrase is not it
            raise WrongPassphrase(wait_seconds=0)
        raise KeyFileDamaged(part="user")
    return signed_in(user)


def known_witness(reading: Reading, unlocked: Unlocked) -> Witness:
    """The second person as the database knows them; the recovery code stands for every role."""
    if unlocked.slot is not None:
        user = known_user(reading, unlocked)
        if user.must_change:  # somebody else knows this passphrase
            raise MustChangePassphrase(login=user.login)
        return Witness(user.uid, user.full_name, user.roles, unlocked.identity)
    record = vault_record(reading.db)
    public = unlocked.identity.public
    if (record.recovery_sealing, record.recovery_signing) != (public.sealing, public.signing):
        raise WrongRecoveryCode(group=0, reason="foreign")
    return Witness(record.uid, "", frozenset(Role), unlocked.identity)


def signed_in(user: User) -> SignedIn:
    """A user's row as the session carries it."""
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
        inspector=user.inspector,
    )
