"""A second and a third user in the sample vault, entered as it happens in an office."""

from __future__ import annotations

from collections.abc import Iterable

from app.controllers.vault.sessions import Session
from app.controllers.vault.users import Clearance, NewUser, Users
from app.controllers.vault.vaults import Credentials
from app.rules.terms import Grade, Role
from tests.vault_samples import VaultSample

FIRST = "алты айлық сынақ кезеңі басталды"  # given by the administrator
OWN = "менің өз құпия тіркесім алты сөз"  # chosen at the first sign-in


def enter_colleague(session: Session, login: str, roles: Iterable[Role] = Role, clearance: Grade = Grade.SECRET) -> int:
    """A new user with roles and clearance, who has not signed in yet."""
    users = Users(session)
    user_id = users.add(NewUser(login, f"Ойдан {login.title()}", FIRST))
    users.set_roles(user_id, roles)
    users.set_clearance(user_id, Clearance(clearance, "2"))
    return user_id


def sign_in_first(vault: VaultSample, login: str, clock: object) -> Session:
    """The colleague signs in with the given passphrase and chooses their own."""
    opened = as_user(vault, login, FIRST).open(clock)  # type: ignore[arg-type]
    Users(opened).change_passphrase(FIRST, OWN)
    return opened


def as_user(vault: VaultSample, login: str, passphrase: str = OWN) -> VaultSample:
    return VaultSample(vault.folder, vault.state_folder, vault.recovery_code, login, passphrase)


def credentials(login: str, passphrase: str = OWN) -> Credentials:
    return Credentials(login, passphrase)
