"""What a screen is handed of this site, of other sites and of their keys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.exchange.introduction import SiteCard
from app.rules.terms import ExchangePeriod


@dataclass(frozen=True, slots=True)
class OwnSiteView:
    """This site as others know it."""

    site: str
    name: str
    code: str
    fingerprint: str
    valid_from: date
    valid_until: date


@dataclass(frozen=True, slots=True)
class KeyView:
    """A key of another site. It counts once it was compared by two persons, in its time, unless withdrawn."""

    key_id: int
    fingerprint: str
    valid_from: date
    valid_until: date
    compared_on: date | None
    compared_by: str
    compared_with: str
    vouched: bool
    withdrawn_on: date | None
    withdrawn_reason: str


@dataclass(frozen=True, slots=True)
class CorrespondentView:
    """Another site. ``usable``: a package can be made for it today. ``due_on``: when the next one is due."""

    correspondent_id: int
    site: str
    name: str
    code: str
    period: ExchangePeriod | None
    active: bool
    usable: bool
    due_on: date | None
    keys: tuple[KeyView, ...]


@dataclass(frozen=True, slots=True)
class CardExamination:
    """A site card that was read: what entering it would do. ``vouched``: the key we know signed the new one."""

    card: SiteCard
    fingerprint: str
    known_as: str  # name we know the site by, "" when it is new
    is_new_key: bool
    vouched: bool
