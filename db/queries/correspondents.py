"""Reading sites and their keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from db.models.correspondents import Correspondent, CorrespondentKey, OwnKey, OwnSecret, OwnSite


def own_site(db: Session) -> OwnSite | None:
    """How this site calls itself now."""
    return db.scalars(select(OwnSite).order_by(OwnSite.id.desc())).first()


def own_keys(db: Session) -> Sequence[OwnKey]:
    """This site's keys, newest first."""
    return db.scalars(select(OwnKey).order_by(OwnKey.id.desc())).all()


def own_secret(db: Session, key: OwnKey) -> bytes:
    """The private halves of a key; b"" when they are not there."""
    found = db.get(OwnSecret, key.id)
    return found.secret if found is not None else b""


def every(db: Session) -> Sequence[Correspondent]:
    """All correspondents by name."""
    return db.scalars(
        select(Correspondent).options(selectinload(Correspondent.keys)).order_by(Correspondent.name)
    ).all()


def by_site(db: Session, site: str) -> Correspondent | None:
    return db.scalar(select(Correspondent).where(Correspondent.site == site))


def by_code(db: Session, code: str) -> Correspondent | None:
    return db.scalar(select(Correspondent).where(Correspondent.code == code))


def key_signing(db: Session, signing: bytes) -> CorrespondentKey | None:
    """The key with this signing half, whoever's it is."""
    return db.scalars(select(CorrespondentKey).where(CorrespondentKey.signing == signing)).first()


def usable_key(correspondent: Correspondent, day: date) -> CorrespondentKey | None:
    """The newest key of a correspondent that was compared and counts on a day."""
    usable = [
        key
        for key in correspondent.keys
        if key.compared_on is not None and key.withdrawn_on is None and key.valid_from <= day <= key.valid_until
    ]
    return usable[-1] if usable else None
