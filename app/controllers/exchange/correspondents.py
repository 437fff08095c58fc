"""Other sites: introduced by a card, believed only when two persons have compared the fingerprint on paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.controllers.exchange.due import next_due
from app.controllers.exchange.own_site import GUARDS, require_two, validity_faults
from app.controllers.exchange.site_views import CardExamination, CorrespondentView, KeyView
from app.controllers.findings import fault
from app.controllers.vault.sessions import Session
from app.controllers.vault.witnesses import Witness
from app.errors import NotAllowed, RecordMissing
from app.exchange.envelope import KnownSender
from app.exchange.faults import Rejection
from app.exchange.introduction import SiteCard, read_card
from app.rules.outcome import Finding, Refusal
from app.rules.terms import ExchangePeriod, Role
from app.vault.packages import PublicPackageKeys
from db.models.correspondents import Correspondent, CorrespondentKey
from db.queries import correspondents as queries
from db.session import Reading

COMPARING = frozenset({Role.SECURITY_OFFICER, Role.CHIEF, Role.REGISTRAR, Role.CONTROLLER})


class Correspondents:
    """What a signed-in user does with sites and keys."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def correspondents(self) -> tuple[CorrespondentView, ...]:
        """All sites known here, with every key they ever had."""
        today = self._session.clock.today()
        with self._session.read() as work:
            return tuple(_view(work, found, today) for found in queries.every(work.db))

    def examine(self, content: bytes) -> CardExamination | Rejection:
        """What a card says and what entering it would do; stores nothing."""
        card = read_card(content)
        if isinstance(card, Rejection):
            return card
        with self._session.read() as work:
            known = queries.by_site(work.db, card.site)
            return CardExamination(
                card=card,
                fingerprint=card.keys.fingerprint,
                known_as=known.name if known else "",
                is_new_key=queries.key_signing(work.db, card.keys.signing) is None,
                vouched=known is not None and _is_vouched(known, card),
            )

    def enter(self, content: bytes, period: ExchangePeriod | None = None) -> CorrespondentView | Refusal | Rejection:
        """Enter a site or a new key of it from its card. The key does not count before it was compared."""
        self._session.require(*GUARDS)
        card = read_card(content)
        if isinstance(card, Rejection):
            return card
        today = self._session.clock.today()
        with self._session.work("correspondent.enter") as work:
            faults = tuple(self._card_faults(work, card, today))
            if faults:
                return Refusal(faults)
            known = queries.by_site(work.db, card.site)
            if known is None:
                known = Correspondent(
                    site=card.site, name=card.name, code=card.code, period=period, active=True, **self._entered()
                )
                work.db.add(known)
            known.name, known.code = card.name, card.code
            known.keys.append(self._key(known, card))
            work.commit()
            return _view(work, known, today)

    def _key(self, known: Correspondent, card: SiteCard) -> CorrespondentKey:
        return CorrespondentKey(
            sealing=card.keys.sealing,
            signing=card.keys.signing,
            fingerprint=card.keys.fingerprint,
            valid_from=card.valid_from,
            valid_until=card.valid_until,
            signed_by_previous=_is_vouched(known, card),
            **self._entered(),
        )

    def _card_faults(self, work: Reading, card: SiteCard, today: date) -> Iterator[Finding]:
        if card.site == self._session.vault_uid:
            yield fault("card", "site.own_card")
        if queries.key_signing(work.db, card.keys.signing) is not None:
            yield fault("card", "site.key_known")
        other = queries.by_code(work.db, card.code)
        if other is not None and other.site != card.site:
            yield fault("card", "site.code_taken", name=other.name)
        own = queries.own_site(work.db)
        if own is not None and own.code == card.code:
            yield fault("card", "site.code_taken", name=own.name)
        yield from validity_faults(card.valid_from, card.valid_until, today)

    def compare(self, key_id: int, typed: str, witness: Witness | None) -> CorrespondentView | Refusal:
        """Two persons type the fingerprint from the other site's paper; only what agrees makes the key count."""
        self._session.require(*COMPARING)
        if witness is not None and not witness.roles & COMPARING:
            raise NotAllowed(reason="role", role=Role.SECURITY_OFFICER)
        require_two(self._session, witness)
        with self._session.work("correspondent.compare", witness) as work:
            key = _key_record(work, key_id)
            if _bare(typed) != _bare(key.fingerprint):
                return Refusal((fault("typed", "site.fingerprint_differs"),))
            if key.withdrawn_on is not None:
                return Refusal((fault("typed", "site.key_withdrawn", day=key.withdrawn_on),))
            key.compared_on = self._session.clock.today()
            key.compared_by = self._session.user.full_name
            key.compared_with = witness.full_name if witness else ""
            work.commit()
            return _view(work, key.correspondent, self._session.clock.today())

    def withdraw(self, key_id: int, reason: str) -> CorrespondentView | Refusal:
        """From now on a key counts no more, neither for what is sent nor for what arrives."""
        self._session.require(*GUARDS)
        if not reason.strip():
            return Refusal((fault("reason", "entry.required"),))
        with self._session.work("correspondent.withdraw") as work:
            key = _key_record(work, key_id)
            if key.withdrawn_on is None:
                key.withdrawn_on, key.withdrawn_reason = self._session.clock.today(), reason.strip()
            work.commit()
            return _view(work, key.correspondent, self._session.clock.today())

    def set_period(self, correspondent_id: int, period: ExchangePeriod | None, *, active: bool = True) -> None:
        """How often a site is sent a package, and whether it still is at all."""
        self._session.require(*GUARDS, Role.REGISTRAR)
        with self._session.work("correspondent.period") as work:
            known = correspondent_record(work, correspondent_id)
            known.period, known.active = period, active
            work.commit()

    def _entered(self) -> dict[str, object]:
        return {"entered_at": self._session.clock.now(), "entered_by": self._session.user.full_name}


def known_senders(work: Reading) -> list[KnownSender]:
    """Every key of another site that two persons have compared, those that count no more too: they are told apart."""
    return [
        KnownSender(
            site=known.site,
            keys=PublicPackageKeys(key.sealing, key.signing),
            valid_from=key.valid_from,
            valid_until=key.valid_until,
            withdrawn=key.withdrawn_on is not None,
        )
        for known in queries.every(work.db)
        for key in known.keys
        if key.compared_on is not None
    ]


def correspondent_record(work: Reading, correspondent_id: int) -> Correspondent:
    known = work.db.get(Correspondent, correspondent_id)
    if known is None:
        raise RecordMissing(number=correspondent_id)
    return known


def _key_record(work: Reading, key_id: int) -> CorrespondentKey:
    key = work.db.get(CorrespondentKey, key_id)
    if key is None:
        raise RecordMissing(number=key_id)
    return key


def _is_vouched(known: Correspondent, card: SiteCard) -> bool:
    """Whether a key that counts here has signed the new one."""
    return any(
        key.signing == card.previous and key.compared_on is not None and key.withdrawn_on is None for key in known.keys
    )


def _view(work: Reading, known: Correspondent, today: date) -> CorrespondentView:
    keys = tuple(
        KeyView(
            key_id=key.id,
            fingerprint=key.fingerprint,
            valid_from=key.valid_from,
            valid_until=key.valid_until,
            compared_on=key.compared_on,
            compared_by=key.compared_by,
            compared_with=key.compared_with,
            vouched=key.signed_by_previous,
            withdrawn_on=key.withdrawn_on,
            withdrawn_reason=key.withdrawn_reason,
        )
        for key in known.keys
    )
    return CorrespondentView(
        correspondent_id=known.id,
        site=known.site,
        name=known.name,
        code=known.code,
        period=known.period,
        active=known.active,
        usable=known.active and queries.usable_key(known, today) is not None,
        due_on=next_due(work, known) if known.active else None,
        keys=keys,
    )


def _bare(text: str) -> str:
    return "".join(character for character in text.upper() if character.isalnum())
