"""The self-check: the workstation, the vault, its backups and the clock; what is red, and who accepted it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from app.controllers.law import lawbook
from app.controllers.vault.backups import Backups
from app.controllers.vault.sessions import Session
from app.controllers.vault.workstation import Colour, Finding, Item, look_at_workstation
from app.errors import InvalidInput
from app.rules.terms import Role
from app.vault.hardening import hardening
from db.base import moment_text
from db.models.self_checks import AcceptedRisk
from db.queries.audit import newest_moment
from db.queries.self_checks import accepted_risks

__all__ = ["Colour", "Finding", "Item", "LineView", "SelfCheck", "SelfCheckReport"]

BACKUP_AMBER = timedelta(days=2)
BACKUP_RED = timedelta(days=7)
LONGEST_ACCEPTANCE = timedelta(days=366)
LEAST_REASON = 10  # characters: a reason, not a dot


@dataclass(frozen=True, slots=True)
class LineView:
    """One line: what was found, and until when and why somebody accepted it."""

    finding: Finding
    accepted_until: date | None = None
    reason: str = ""

    @property
    def blocks(self) -> bool:
        """Red and not accepted: nothing classified is printed meanwhile."""
        return self.finding.colour is Colour.RED and self.accepted_until is None


@dataclass(frozen=True, slots=True)
class SelfCheckReport:
    lines: tuple[LineView, ...]

    @property
    def blocks_printing(self) -> bool:
        return any(line.blocks for line in self.lines)

    @property
    def blocking(self) -> tuple[Item, ...]:
        return tuple(line.finding.item for line in self.lines if line.blocks)


class SelfCheck:
    """Run at the start and whenever its page is opened; quick, it does not read the vault through."""

    def __init__(self, session: Session, backups: Backups | None = None, root: Path = Path("/")) -> None:
        self._session = session
        self._backups = backups or Backups(session)
        self._root = root

    def run(self) -> SelfCheckReport:
        """Look at everything now."""
        site = self._session.vault.site
        found = look_at_workstation(site.folder, site.state_folder, hardening(), self._root)
        found += [self._clock(), self._newest_backup(), self._vault(), _rules()]
        with self._session.read() as work:
            accepted = {(r.item, r.detail): r for r in accepted_risks(work.db, self._session.clock.today())}
        return SelfCheckReport(tuple(_line(finding, accepted.get((finding.item, finding.detail))) for finding in found))

    def accept(self, item: Item, reason: str, until: date) -> None:
        """An administrator accepts a red line as it is today, for a reason, until a day; it is journaled. Damage of the
        vault cannot be accepted."""
        self._session.require(Role.ADMINISTRATOR, Role.SECURITY_OFFICER)
        if len(reason.strip()) < LEAST_REASON:
            raise InvalidInput(field="reason", reason="empty")
        today = self._session.clock.today()
        if not today <= until <= today + LONGEST_ACCEPTANCE:
            raise InvalidInput(field="until", reason="before_start")
        line = next((line for line in self.run().lines if line.finding.item is item and line.blocks), None)
        if line is None or item is Item.VAULT:
            raise InvalidInput(field="item", reason="not_red")
        with self._session.work("self_check.accept") as work:
            work.db.add(
                AcceptedRisk(
                    item=item,
                    detail=line.finding.detail,
                    reason=reason.strip(),
                    accepted_by=self._session.user.user_id,
                    accepted_at=self._session.clock.now(),
                    until=until,
                )
            )
            work.commit()

    def withdraw(self, item: Item) -> None:
        """What was accepted is not any more."""
        self._session.require(Role.ADMINISTRATOR, Role.SECURITY_OFFICER)
        with self._session.work("self_check.withdraw") as work:
            for risk in accepted_risks(work.db, self._session.clock.today()):
                if risk.item == item:
                    risk.withdrawn = True
            work.commit()

    def _clock(self) -> Finding:
        """A clock behind the newest entry makes every date of today doubtful."""
        with self._session.read() as work:
            newest = newest_moment(work.db)
        if newest and moment_text(self._session.clock.now()) < newest:
            return Finding(Item.CLOCK, Colour.RED, "self_check.clock.back", newest[:16].replace("T", " "))
        return Finding(Item.CLOCK, Colour.GREEN, "self_check.clock.forward")

    def _newest_backup(self) -> Finding:
        newest = next(iter(self._backups.list()), None)
        if newest is None or not newest.made_at:
            return Finding(Item.BACKUP, Colour.AMBER, "self_check.backup.none")
        age = self._session.clock.now() - datetime.fromisoformat(newest.made_at)
        colour = Colour.RED if age > BACKUP_RED else Colour.AMBER if age > BACKUP_AMBER else Colour.GREEN
        return Finding(Item.BACKUP, colour, f"self_check.backup.{colour}", newest.made_at[:10])

    def _vault(self) -> Finding:
        damage = self._session.damage
        if damage is not None:
            return Finding(Item.VAULT, Colour.RED, "self_check.vault.damaged", damage.place)
        return Finding(Item.VAULT, Colour.GREEN, "self_check.vault.sound")


def _rules() -> Finding:
    """What the rules' self-test of this start found; dates of a program that fails it are not to be relied on."""
    found = lawbook.latest()
    if found is None:
        return Finding(Item.RULES, Colour.AMBER, "self_check.rules.running")
    if found.passed:
        return Finding(Item.RULES, Colour.GREEN, "self_check.rules.agree", str(found.asked))
    return Finding(Item.RULES, Colour.RED, "self_check.rules.differ", ", ".join(found.failed[:5]))


def _line(finding: Finding, accepted: AcceptedRisk | None) -> LineView:
    if accepted is None or finding.colour is not Colour.RED or finding.item is Item.VAULT:
        return LineView(finding)
    return LineView(finding, accepted.until, accepted.reason)
