"""One signed-in user on one open vault: who they are, and their units of work."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from app.clock import Clock
from app.controllers.vault.witnesses import Witness, require_witness
from app.errors import Damage, MustChangePassphrase, NotAllowed
from app.rules.terms import Grade, Role, ShownAs
from db.queries.access import add_shown, has_lists
from db.scope import Scope

if TYPE_CHECKING:
    from app.controllers.vault.doors import Person
    from app.controllers.vault.openings import OpenVault
    from app.controllers.vault.vault_checks import CheckReport
    from app.vault.identity import Identity
    from db.engine import DatabaseKey
    from db.session import UnitOfWork
    from db.verification import Anchor

BEFORE_CHANGE = frozenset({"user.passphrase", "session.close"})
# What an inspector's session writes: about itself, and what it showed and printed.
INSPECTING = frozenset(
    {
        "user.passphrase", "session.close", "session.wrong_tries", "forms.keep", "forms.hand_out", "inspection.show",
        "print.prepare", "print.made", "print.send", "print.list", "print.verify",
    }
)  # fmt: skip
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
    inspector: bool = False  # reads chosen cases and changes nothing (43-1)

    def grades_on(self, day: date) -> frozenset[Grade]:
        """The grades this user may see on a day; none without a role that deals with content."""
        if not self.inspector and not self.roles & CONTENT_ROLES:
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
        self.machine = ""  # inventory number of the machine one sits at; papers bear it
        self._shown: set[tuple[int, str, ShownAs]] = set()
        self._to_write: set[tuple[int, str, ShownAs]] = set()
        self._lists: bool | None = None  # whether there are lists of persons; None when not asked yet

    @property
    def vault(self) -> OpenVault:
        """The open vault, for controllers that deal with its files and keys."""
        return self._vault

    @property
    def vault_name(self) -> str:
        return self._vault.site.folder.name

    @property
    def vault_uid(self) -> str:
        """The vault's own name, in its key file and its journal."""
        return self._vault.keys.vault

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

    def require_everything(self) -> None:
        """Refuse whoever may not see everything: what goes out whole is for them alone."""
        if self._limits() is not None:
            raise NotAllowed(reason="grade", grade=Grade.SPECIAL_IMPORTANCE)

    def work(self, action: str, witness: Witness | None = None) -> UnitOfWork:
        """A unit of work whose changes are journaled under ``action`` ("case.register").

        An action of two persons needs its `witness`. Until the user has changed a passphrase that somebody else gave
        them, nothing but that may be done.
        """
        return self._vault.work(action, *self._persons(action, witness), scope=self._limits())

    def work_on(self, place: DatabaseKey, action: str, witness: Witness | None = None) -> UnitOfWork:
        """The same on a copy of the database that is to take its place."""
        return self._vault.work_on(place, action, *self._persons(action, witness))

    def has_shown(self, cases: Iterable[tuple[int, str]], shown_as: ShownAs) -> None:
        """Cases (id, number) were shown. Of an inspector's session it is written down, once for each case and form,
        when the reading that showed it ends."""
        if self.user.inspector:
            fresh = {(number, name, shown_as) for number, name in cases} - self._shown
            self._shown |= fresh
            self._to_write |= fresh

    def write_down_shown(self) -> None:
        """Enter what an inspector was shown since; a reading does it by itself when it ends."""
        if not self._to_write or self._vault.damage is not None:
            return
        waiting, self._to_write = sorted(self._to_write), set()
        with self.work("inspection.show") as work:
            add_shown(work.db, self.user.user_id, waiting, self.clock.now())
            work.commit()

    def read(self) -> UnitOfWork:
        """A unit of work that only reads: it stops no other unit and cannot be committed."""
        if self.user.must_change:
            raise MustChangePassphrase(login=self.user.login)
        return self._vault.read(self._limits(), self.write_down_shown if self.user.inspector else None)

    def _limits(self) -> Scope | None:
        """What this user may see today; None for everything there is."""
        if self._lists is None:
            with self._vault.read() as work:
                self._lists = has_lists(work.db)
        inspector = self.user.inspector
        scope = Scope(self.grades, self.user.user_id, self.clock.today(), inspector, self._lists and not inspector)
        return None if scope.is_everything else scope

    def ask_lists_anew(self) -> None:
        """Lists of persons were changed: the next look follows them."""
        self._lists = None

    def witness(self, person: Person) -> Witness:
        """The second person at this computer. Wrong passphrases count and wait like those at the door."""
        witness, tries = self._vault.witness(person, self.user.uid)
        if tries:
            with self._vault.work("session.wrong_tries", (self.user.uid, self._identity)) as work:
                work.note({"tries": [list(pair) for pair in tries]})
                work.commit()
        return witness

    def check(
        self,
        progress: Callable[[str, int, int], None] = lambda step, done, total: None,
        anchors: tuple[Anchor, ...] = (),
    ) -> CheckReport:
        """Check file, journal and records; may run on another thread. A vault found damaged becomes read-only.
        ``anchors`` from paper are held against the journal beside the head kept outside."""
        return self._vault.check(progress, anchors)

    def entries(self) -> Iterator[dict[str, Any]]:
        """The journal's entries in order, as stored, on a connection of their own."""
        return self._vault.entries()

    @property
    def damage(self) -> Damage | None:
        """Why the vault is read-only; None when it is not."""
        return self._vault.damage

    def _persons(self, action: str, witness: Witness | None) -> tuple[tuple[str, Identity], ...]:
        if self.user.must_change and action not in BEFORE_CHANGE:
            raise MustChangePassphrase(login=self.user.login)
        if self.user.inspector and action not in INSPECTING:
            raise NotAllowed(reason="read_only")
        require_witness(action, self.user.uid, witness)
        first = (self.user.uid, self._identity)
        return (first,) if witness is None else (first, (witness.uid, witness.identity))

    def replace_identity(self, identity: Identity, user: SignedIn) -> None:
        """After the user's keys were exchanged: what follows is signed with the new ones."""
        self._identity = identity
        self.user = user

    @property
    def is_open(self) -> bool:
        """Whether the vault can still be asked."""
        return self._vault.is_open

    def close(self) -> None:
        """Leave the vault in good order. Safe to call twice."""
        if self._vault.is_open and self._vault.damage is None:
            with self.work("session.close") as work:
                work.note({"login": self.user.login})
                work.commit()
        if self._vault.is_open:
            self._vault.close()
