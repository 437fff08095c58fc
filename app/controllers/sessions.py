"""One signed-in user on one open vault: who they are, and their units of work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.clock import Clock
from app.errors import Damage, NotAllowed
from app.rules.terms import Grade, Role

if TYPE_CHECKING:
    from app.controllers.openings import OpenVault
    from app.controllers.vault_checks import CheckReport
    from app.vault.identity import Identity
    from db.session import UnitOfWork

CONTENT_ROLES = frozenset({Role.REGISTRAR, Role.CONTROLLER, Role.CHIEF, Role.AUDITOR})


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The user at the keyboard. ``clearance`` holds from ``cleared_from`` to ``cleared_until`` (both included)."""

    user_id: int
    uid: str
    login: str
    full_name: str
    roles: frozenset[Role]
    clearance: Grade
    cleared_from: date | None = None
    cleared_until: date | None = None
    must_change: bool = False

    def grades_on(self, day: date) -> frozenset[Grade]:
        """The grades this user may see on a day; none without a role that deals with content."""
        if not self.roles & CONTENT_ROLES:
            return frozenset()
        if (self.cleared_from and day < self.cleared_from) or (self.cleared_until and day > self.cleared_until):
            return frozenset()
        return frozenset(grade for grade in Grade if grade.rank <= self.clearance.rank)


class Session:
    """Everything a controller needs to work for a user. Closed once; afterwards nothing can be read."""

    def __init__(self, vault: OpenVault, user: SignedIn, identity: Identity, clock: Clock) -> None:
        self._vault = vault
        self._identity = identity
        self.user = user
        self.clock = clock

    @property
    def vault_name(self) -> str:
        return self._vault.site.folder.name

    @property
    def grades(self) -> frozenset[Grade]:
        """What the user may see today; every list, count and print is limited to these."""
        return self.user.grades_on(self.clock.today())

    def require(self, *roles: Role) -> None:
        """Refuse unless the user has one of ``roles``."""
        if not self.user.roles & frozenset(roles):
            raise NotAllowed(reason="role", role=roles[0])

    def require_grade(self, grade: Grade) -> None:
        """Refuse what is above the user's clearance."""
        if grade not in self.grades:
            raise NotAllowed(reason="grade", grade=grade)

    def work(self, action: str) -> UnitOfWork:
        """A unit of work whose changes are journaled under ``action`` ("case.register")."""
        return self._vault.work(action, (self.user.uid, self._identity))

    def check(self, progress: Callable[[str, int, int], None] = lambda step, done, total: None) -> CheckReport:
        """Check file, journal and records; may run on another thread. A vault found damaged becomes read-only."""
        return self._vault.check(progress)

    @property
    def damage(self) -> Damage | None:
        """Why the vault is read-only; None when it is not."""
        return self._vault.damage

    def close(self) -> None:
        """Leave the vault in good order. Safe to call twice."""
        if self._vault.is_open and self._vault.damage is None:
            with self.work("session.close") as work:
                work.note({"login": self.user.login})
                work.commit()
        if self._vault.is_open:
            self._vault.close()
