"""This site as others know it: its name, its code, its package keys and the card that introduces it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.controllers.exchange.site_views import OwnSiteView
from app.controllers.findings import fault
from app.controllers.vault.sessions import Session
from app.controllers.vault.witnesses import Witness
from app.errors import NotAllowed, RecordMissing
from app.exchange.introduction import CODE, SiteCard, write_card
from app.rules.outcome import Finding, Refusal
from app.rules.terms import Role
from app.vault.packages import PackageKeys, PublicPackageKeys
from db.models.correspondents import OwnKey, OwnSecret, OwnSite
from db.queries import correspondents as queries
from db.session import Reading

LONGEST_NAME = 200
GUARDS = (Role.SECURITY_OFFICER, Role.ADMINISTRATOR)


class Site:
    """What a signed-in user does with this site's name and keys."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def own(self) -> OwnSiteView | None:
        """This site; None until it was named and has keys."""
        with self._session.read() as work:
            return self._own(work)

    def _own(self, work: Reading) -> OwnSiteView | None:
        site, key = queries.own_site(work.db), next(iter(queries.own_keys(work.db)), None)
        if site is None or key is None:
            return None
        fingerprint = PublicPackageKeys(key.sealing, key.signing).fingerprint
        return OwnSiteView(self._session.vault_uid, site.name, site.code, fingerprint, key.valid_from, key.valid_until)

    def name_site(self, name: str, code: str) -> OwnSiteView | Refusal | None:
        """Give this site its name and its code of Latin capitals and digits; the code stands in file names."""
        self._session.require(*GUARDS)
        with self._session.work("site.name") as work:
            faults = tuple(_name_faults(name, code))
            other = queries.by_code(work.db, code)
            if other is not None:
                faults = (*faults, fault("code", "site.code_taken", name=other.name))
            if faults:
                return Refusal(faults)
            work.db.add(OwnSite(name=name.strip(), code=code, **self._entered()))
            work.commit()
            return self._own(work)

    def make_keys(
        self, valid_until: date, *, witness: Witness | None, withdraw: bool = False, reason: str = ""
    ) -> OwnSiteView | Refusal:
        """Make this site a pair of keys, the first or one that replaces the present. Two persons.

        The old pair still opens packages that are on their way, unless it is withdrawn: then it is not used any more.
        """
        self._session.require(*GUARDS)
        today = self._session.clock.today()
        faults = list(validity_faults(today, valid_until, today))
        if withdraw and not reason.strip():
            faults.append(fault("reason", "entry.required"))
        if faults:
            return Refusal(tuple(faults))
        require_two(self._session, witness)
        with self._session.work("site.keys", witness) as work:
            if queries.own_site(work.db) is None:
                return Refusal((fault("name", "site.unnamed"),))
            for old in queries.own_keys(work.db) if withdraw else ():
                if old.withdrawn_on is None:
                    old.withdrawn_on, old.withdrawn_reason = today, reason.strip()
            keys = PackageKeys.fresh()
            key = OwnKey(
                sealing=keys.public.sealing,
                signing=keys.public.signing,
                valid_from=today,
                valid_until=valid_until,
                **self._entered(),
            )
            work.db.add(key)
            work.db.flush()
            work.db.add(OwnSecret(own_key_id=key.id, secret=keys.secret))
            work.commit()
            own = self._own(work)
            if own is None:
                raise RecordMissing(number=key.id)
            return own

    def card(self) -> bytes | Refusal:
        """This site's card, to be carried to others; the fingerprint goes on paper."""
        with self._session.read() as work:
            own, keys = self._own(work), tuple(package_keys(work))
            if own is None or not keys:
                return Refusal((fault("name", "site.unnamed"),))
            made = SiteCard(own.site, own.name, own.code, keys[0].public, own.valid_from, own.valid_until)
            return write_card(made, keys[0], keys[1] if len(keys) > 1 else None)

    def _entered(self) -> dict[str, object]:
        return {"entered_at": self._session.clock.now(), "entered_by": self._session.user.full_name}


def require_two(session: Session, witness: Witness | None) -> None:
    """Refuse what two persons do without a second one."""
    if witness is None or witness.uid == session.user.uid:
        raise NotAllowed(reason="same_person")


def package_keys(work: Reading) -> Iterator[PackageKeys]:
    """This site's keys that were not withdrawn, newest first. Private halves that do not fit are not used."""
    for key in queries.own_keys(work.db):
        if key.withdrawn_on is None:
            try:
                keys = PackageKeys.from_secret(queries.own_secret(work.db, key))
            except ValueError:
                continue
            if (keys.public.sealing, keys.public.signing) == (key.sealing, key.signing):
                yield keys


def _name_faults(name: str, code: str) -> Iterator[Finding]:
    if not name.strip():
        yield fault("name", "entry.required")
    elif len(name.strip()) > LONGEST_NAME or not name.strip().isprintable():
        yield fault("name", "medium.too_long", most=LONGEST_NAME)
    if not CODE.fullmatch(code):
        yield fault("code", "site.bad_code")


def validity_faults(valid_from: date, valid_until: date, today: date) -> Iterator[Finding]:
    if valid_until < valid_from or valid_until < today:
        yield fault("valid_until", "site.key_over", day=valid_until)
