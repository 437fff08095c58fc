"""Two persons at one computer: which actions need a second one, of which role, and who that second person is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.errors import NotAllowed
from app.rules.terms import Role

if TYPE_CHECKING:
    from app.vault.identity import Identity

# Action -> the roles of which the second person has one. The first person's right is asked where the action is.
TWO_PERSON_ACTIONS = {
    "destruction.record": frozenset({Role.CHIEF, Role.SECURITY_OFFICER}),
    "grade.lower": frozenset({Role.CHIEF, Role.SECURITY_OFFICER}),
    "number.annul": frozenset({Role.CHIEF, Role.CONTROLLER}),
    "export.everything": frozenset({Role.CHIEF, Role.SECURITY_OFFICER}),
    "export.spreadsheet": frozenset({Role.CHIEF, Role.SECURITY_OFFICER}),
    "audit.export": frozenset({Role.CHIEF, Role.SECURITY_OFFICER}),
    "vault.restore": frozenset({Role.CHIEF, Role.SECURITY_OFFICER}),
    "vault.adopt": frozenset({Role.CHIEF, Role.SECURITY_OFFICER}),
    "vault.rekey": frozenset({Role.CHIEF, Role.ADMINISTRATOR}),
    "recovery.renew": frozenset({Role.CHIEF, Role.SECURITY_OFFICER}),
    "user.reset": frozenset({Role.CHIEF, Role.SECURITY_OFFICER}),
}


@dataclass(frozen=True, slots=True)
class Witness:
    """The second person, who has just shown their own passphrase (or the recovery code, in the place of a person)."""

    uid: str
    full_name: str
    roles: frozenset[Role]
    identity: Identity = field(repr=False)


def require_witness(action: str, first_uid: str, witness: Witness | None) -> None:
    """Refuse a two-person action without a second person, with the first one again, or without the right role."""
    needed = TWO_PERSON_ACTIONS.get(action)
    if needed is None:
        return
    if witness is None or witness.uid == first_uid:
        raise NotAllowed(reason="same_person")
    if not witness.roles & needed:
        raise NotAllowed(reason="role", role=sorted(needed)[0])
