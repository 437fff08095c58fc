"""Users of the vault: entering them, their roles and clearance, their passphrases."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from app.controllers.vault.doors import signed_in, unlock
from app.controllers.vault.openings import OpenVault
from app.controllers.vault.sessions import Session, SignedIn
from app.controllers.vault.vaults import check_name, passphrase_strength
from app.controllers.vault.witnesses import Witness
from app.errors import InvalidInput, NotAllowed, RecordMissing, WeakPassphrase
from app.rules.terms import Grade, Role
from app.vault.derivation import Kdf, KdfStrength, calibrate
from app.vault.identity import Identity
from app.vault.keyfile import UserSlot, make_user_slot
from app.vault.passphrase import normalise
from db.models.users import User
from db.queries.users import all_users, user_by_login
from db.session import UnitOfWork

SEEING = (Role.ADMINISTRATOR, Role.SECURITY_OFFICER, Role.CHIEF, Role.AUDITOR)


@dataclass(frozen=True, slots=True)
class Clearance:
    """Up to which grade, by which form (of the clearance order), and when; days included."""

    grade: Grade
    form: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class NewUser:
    """What is entered for a new user. The passphrase is theirs for one sign-in only."""

    login: str
    full_name: str
    passphrase: str = field(repr=False)
    inspector: bool = False  # reads the cases chosen for an inspection and nothing else; never has a role


@dataclass(frozen=True, slots=True)
class UserView:
    """A user as the list shows them."""

    user: SignedIn
    clearance: Clearance
    active: bool


class Users:
    """The administrator enters users and gives first passphrases; the security officer gives roles and clearance.
    Nobody changes their own rights."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._vault: OpenVault = session.vault

    def list(self) -> tuple[UserView, ...]:
        self._session.require(*SEEING)
        with self._session.read() as work:
            return tuple(_view(user) for user in all_users(work.db))

    def add(self, new: NewUser) -> int:
        """Enter a user, without any role yet. They choose their own passphrase at the first sign-in."""
        self._session.require(Role.ADMINISTRATOR)
        check_name("login", new.login)
        check_name("full_name", new.full_name)
        _check_passphrase(new.passphrase, new.login)
        identity = Identity.fresh()
        with self._session.work("user.add") as work:
            if user_by_login(work.db, new.login) is not None:
                raise InvalidInput(field="login", reason="taken")
            user = User(
                login=new.login,
                full_name=new.full_name,
                roles="",
                must_change=True,
                inspector=new.inspector,
                sealing_key=identity.public.sealing,
                signing_key=identity.public.signing,
                clearance=Grade.SECRET,
            )
            work.db.add(user)
            work.db.flush()
            slot = self._slot(new.login, new.passphrase, identity, self._strength)
            before = self._vault.keys
            self._vault.change_keys(before.without(new.login).with_slot(slot))
            try:
                work.commit()
            except BaseException:
                self._vault.change_keys(before)
                raise
            return user.id

    def set_roles(self, user_id: int, roles: Iterable[Role]) -> None:
        """Give a user exactly these roles."""
        self._session.require(Role.SECURITY_OFFICER)
        with self._session.work("user.roles") as work:
            user = self._other(work, user_id)
            if user.inspector and set(roles):
                raise InvalidInput(field="roles", reason="inspector")
            user.roles = " ".join(sorted(set(roles)))
            work.commit()

    def set_clearance(self, user_id: int, clearance: Clearance) -> None:
        """Give a user this clearance."""
        self._session.require(Role.SECURITY_OFFICER)
        if clearance.since and clearance.until and clearance.until < clearance.since:
            raise InvalidInput(field="until", reason="before_start")
        with self._session.work("user.clearance") as work:
            user = self._other(work, user_id)
            user.clearance, user.clearance_form = clearance.grade, clearance.form
            user.cleared_from, user.cleared_until = clearance.since, clearance.until
            work.commit()

    def rename(self, user_id: int, full_name: str) -> None:
        """A new name of the same person; the journal keeps the old one."""
        self._session.require(Role.ADMINISTRATOR)
        check_name("full_name", full_name)
        with self._session.work("user.rename") as work:
            _known(work, user_id).full_name = full_name
            work.commit()

    def reset(self, user_id: int, passphrase: str, witness: Witness | None) -> None:
        """Give a user who forgot their passphrase a new one for one sign-in. Two persons: who knows it could act in
        the user's name until then. The user gets new keys; what they signed before stays theirs."""
        self._session.require(Role.ADMINISTRATOR)
        with self._session.work("user.reset", witness) as work:
            user = self._other(work, user_id)
            _check_passphrase(passphrase, user.login)
            user.must_change = True
            self._exchange_keys(work, user, passphrase)

    def change_passphrase(self, old: str, new: str) -> None:
        """One's own. Somebody else's first passphrase is left behind together with the keys it protected."""
        session = self._session
        unlocked = unlock(self._vault.site, session.user.login, old)
        _check_passphrase(new, session.user.login)
        if normalise(new) == normalise(old):
            raise WeakPassphrase(reason="unchanged")
        with session.work("user.passphrase") as work:
            user = _known(work, session.user.user_id)
            if user.must_change:
                user.must_change = False
                identity = self._exchange_keys(work, user, new)
                session.replace_identity(identity, signed_in(user))
                return
            self._relock(unlocked.identity, new, self._strength)
            work.note({"recalibrated": False}, user)
            work.commit()

    def recalibrate(self, passphrase: str, strength: KdfStrength | None = None) -> KdfStrength:
        """Derive one's key with parameters measured on this machine, as on the day the vault was made."""
        unlocked = unlock(self._vault.site, self._session.user.login, passphrase)
        measured = strength or calibrate()
        with self._session.work("user.passphrase") as work:
            self._relock(unlocked.identity, passphrase, measured)
            work.note({"recalibrated": True}, _known(work, self._session.user.user_id))
            work.commit()
        return measured

    @property
    def _strength(self) -> KdfStrength:
        return self._vault.keys.slots(self._session.user.login)[0].kdf.strength

    def _other(self, work: UnitOfWork, user_id: int) -> User:
        if user_id == self._session.user.user_id:
            raise NotAllowed(reason="self")
        return _known(work, user_id)

    def _slot(self, login: str, passphrase: str, identity: Identity, strength: KdfStrength) -> UserSlot:
        keys = self._vault.keys
        data_keys = {keys.generation: self._vault.place.key}
        return make_user_slot((keys.vault, login), normalise(passphrase), identity, Kdf.fresh(strength), data_keys)

    def _relock(self, identity: Identity, passphrase: str, strength: KdfStrength) -> None:
        """The same keys under another passphrase or other parameters: one write of the key file."""
        login = self._session.user.login
        slot = self._slot(login, passphrase, identity, strength)
        self._vault.change_keys(self._vault.keys.without(login).with_slot(slot))

    def _exchange_keys(self, work: UnitOfWork, user: User, passphrase: str) -> Identity:
        """New keys for a user, in three steps that may be interrupted anywhere: the key file with both slots, the
        database, the key file with the new slot. Commits."""
        identity = Identity.fresh()
        slot = self._slot(user.login, passphrase, identity, self._strength)
        before = self._vault.keys
        self._vault.change_keys(before.with_slot(slot))
        try:
            user.sealing_key, user.signing_key = identity.public.sealing, identity.public.signing
            work.commit()
        except BaseException:
            self._vault.change_keys(before)
            raise
        self._vault.change_keys(self._vault.keys.keeping_one_slot(slot))
        return identity


def _known(work: UnitOfWork, user_id: int) -> User:
    user = work.db.get(User, user_id)
    if user is None:
        raise RecordMissing(number=user_id)
    return user


def _check_passphrase(passphrase: str, login: str) -> None:
    verdict = passphrase_strength(passphrase, login)
    if not verdict.ok:
        raise WeakPassphrase(reason=verdict.reason)


def _view(user: User) -> UserView:
    clearance = Clearance(user.clearance, user.clearance_form, user.cleared_from, user.cleared_until)
    return UserView(signed_in(user), clearance, user.active)
