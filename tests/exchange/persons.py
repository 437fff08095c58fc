"""Second persons for tests: users of the vault who have just shown their passphrase."""

from __future__ import annotations

from app.controllers.vault.sessions import Session
from app.controllers.vault.witnesses import Witness
from app.rules.terms import Grade, Role
from app.vault.identity import Identity
from db.models.users import User


def second_person(session: Session, *roles: Role, login: str = "ekinshi") -> Witness:
    """An invented second user of the vault, as `Session.witness` gives one."""
    wanted = roles or tuple(Role)
    identity = Identity.fresh()
    user = User(
        login=login,
        full_name=f"Екінші Ойдан {login}",
        roles=" ".join(sorted(wanted)),
        sealing_key=identity.public.sealing,
        signing_key=identity.public.signing,
        clearance=Grade.SPECIAL_IMPORTANCE,
    )
    with session.work("user.add") as work:
        work.db.add(user)
        work.commit()
        return Witness(user.uid, user.full_name, frozenset(wanted), identity)
