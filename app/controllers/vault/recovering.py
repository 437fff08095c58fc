"""Back into a vault with the recovery code, and a new code when the old one was used or seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.controllers.vault.doors import Unlocked, known_witness, unlock_by_code
from app.controllers.vault.openings import OpenVault
from app.controllers.vault.vault_entering import open_database
from app.controllers.vault.vaults import Credentials, RecoveryCode, passphrase_strength
from app.errors import NotAllowed, RecordMissing, WeakPassphrase
from app.rules.terms import Role
from app.vault.derivation import Kdf
from app.vault.identity import Identity
from app.vault.keyfile import make_recovery_slot, make_user_slot, read_key_file
from app.vault.lock import VaultLock
from app.vault.passphrase import normalise
from app.vault.recovery import make_recovery_code, split_code, write_code
from db.queries.users import user_by_login, vault_record

if TYPE_CHECKING:
    from app.controllers.vault.sessions import Session
    from app.controllers.vault.vaults import Site
    from app.controllers.vault.witnesses import Witness
    from db.session import UnitOfWork


def recover(site: Site, code: RecoveryCode, person: Credentials) -> str:
    """Give an active user new keys under a new passphrase, by the recovery code alone or by its two halves.

    The code has been out of its envelope, so it ends here: a new one is returned, shown once. The journal's entry is
    signed by the code and says whether two halves were used. Nobody may be left outside for good, so the whole code
    is enough; an office that wants two persons keeps it in halves.
    """
    verdict = passphrase_strength(person.passphrase, person.login)
    if not verdict.ok:
        raise WeakPassphrase(reason=verdict.reason)
    read_key_file(site.folder)
    lock = VaultLock.take(site.folder)
    try:
        unlocked = unlock_by_code(site, code)
    except BaseException:
        lock.release()
        raise
    opened, _ = open_database(site, unlocked, lock)
    try:
        return _give_new_keys(opened, unlocked, person)
    finally:
        opened.close()


def _give_new_keys(opened: OpenVault, unlocked: Unlocked, person: Credentials) -> str:
    identity, new_code = Identity.fresh(), make_recovery_code()
    new_recovery = Identity.from_recovery(new_code)
    keys, data_keys = opened.keys, {opened.keys.generation: opened.place.key}
    with opened.read() as work:
        witness = known_witness(work, unlocked)
    with opened.work("vault.recover", (witness.uid, witness.identity)) as work:
        user = user_by_login(work.db, person.login)
        if user is None:
            raise RecordMissing(number=person.login)
        if not user.active:
            raise NotAllowed(reason="inactive")
        strength = keys.users[0].kdf.strength
        owner, passphrase = (keys.vault, person.login), normalise(person.passphrase)
        slot = make_user_slot(owner, passphrase, identity, Kdf.fresh(strength), data_keys)
        opened.change_keys(keys.with_slot(slot))
        user.sealing_key, user.signing_key = identity.public.sealing, identity.public.signing
        user.must_change = False
        _enter_code(work, new_recovery)
        work.note({"halves": unlocked.halves}, user)
        work.commit()
    new_slot = make_recovery_slot(new_recovery.public, data_keys)
    opened.change_keys(opened.keys.keeping_one_slot(slot).with_recovery(new_slot))
    return write_code(new_code)


def renew_code(session: Session, witness: Witness | None, *, halves: bool) -> tuple[str, ...]:
    """A new recovery code, whole or in two halves for two persons. Two persons; the old code ends."""
    session.require(Role.SECURITY_OFFICER)
    vault = session.vault
    code = make_recovery_code()
    recovery = Identity.from_recovery(code)
    with session.work("recovery.renew", witness) as work:
        _enter_code(work, recovery)
        work.note({"halves": halves})
        work.commit()
    slot = make_recovery_slot(recovery.public, {vault.keys.generation: vault.place.key})
    vault.change_keys(vault.keys.with_recovery(slot))
    return split_code(code) if halves else (write_code(code),)


def _enter_code(work: UnitOfWork, recovery: Identity) -> None:
    record = vault_record(work.db)
    record.recovery_sealing, record.recovery_signing = recovery.public.sealing, recovery.public.signing
