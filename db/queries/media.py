"""Reading the register of removable media."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from db.models.media import Medium, MediumWriting


def every(db: Session) -> Sequence[Medium]:
    """All media in the order of their registration."""
    return db.scalars(select(Medium).options(selectinload(Medium.moves)).order_by(Medium.id)).all()


def by_account(db: Session, number: str) -> Medium | None:
    return db.scalar(select(Medium).where(Medium.account_number == number))


def by_identity(db: Session, identity: str) -> Medium | None:
    """The medium the system knows by ``identity``; the last registered one, should it have been registered again."""
    return db.scalars(select(Medium).where(Medium.identity == identity).order_by(Medium.id.desc())).first()


def media_with(db: Session, file_name: str) -> frozenset[int]:
    """Media to which a file of that name was written, or may have been."""
    asked = select(MediumWriting.medium_id).where(MediumWriting.file_name == file_name)
    return frozenset(db.scalars(asked))
