"""Sites that exchange packages: this one with its keys, and the others as they were compared on paper."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import ExchangePeriod
from db.base import Base, Recorded, Word
from db.models.entered import Entered


class OwnSite(Entered, Recorded, Base):
    """How this site calls itself on packages. The newest row holds."""

    __tablename__ = "own_site"
    record_kind = "own_site"

    name: Mapped[str]
    code: Mapped[str] = mapped_column(String(16))  # stands before numbers and in file names


class OwnKey(Entered, Recorded, Base):
    """Public halves of a pair of this site's package keys; the newest signs, the older ones still open."""

    __tablename__ = "own_key"
    record_kind = "own_key"

    sealing: Mapped[str]
    signing: Mapped[bytes] = mapped_column(LargeBinary(32))
    valid_from: Mapped[date]
    valid_until: Mapped[date]
    withdrawn_on: Mapped[date | None]
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")


class OwnSecret(Base):
    """Private halves, kept out of the journal. They must fit the public ones, or they are not used."""

    __tablename__ = "own_secret"

    own_key_id: Mapped[int] = mapped_column(ForeignKey("own_key.id"), primary_key=True)
    secret: Mapped[bytes] = mapped_column(LargeBinary)


class Correspondent(Entered, Recorded, Base):
    """Another site. ``period``: how often it is sent a package; None when only on occasion."""

    __tablename__ = "correspondent"
    record_kind = "correspondent"

    site: Mapped[str] = mapped_column(String(32), unique=True)
    name: Mapped[str]
    code: Mapped[str] = mapped_column(String(16), unique=True)
    period: Mapped[ExchangePeriod | None] = mapped_column(Word(ExchangePeriod))
    active: Mapped[bool] = mapped_column(default=True)

    keys: Mapped[list[CorrespondentKey]] = relationship(back_populates="correspondent", order_by="CorrespondentKey.id")


class CorrespondentKey(Entered, Recorded, Base):
    """A key of another site; it counts once two persons have compared its fingerprint on paper."""

    __tablename__ = "correspondent_key"
    record_kind = "correspondent_key"

    correspondent_id: Mapped[int] = mapped_column(ForeignKey("correspondent.id"), index=True)
    sealing: Mapped[str]
    signing: Mapped[bytes] = mapped_column(LargeBinary(32))
    fingerprint: Mapped[str]
    valid_from: Mapped[date]
    valid_until: Mapped[date]
    signed_by_previous: Mapped[bool] = mapped_column(default=False)  # the key before it vouched for it
    compared_on: Mapped[date | None]
    compared_by: Mapped[str] = mapped_column(default="")
    compared_with: Mapped[str] = mapped_column(default="")
    withdrawn_on: Mapped[date | None]
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")

    correspondent: Mapped[Correspondent] = relationship(back_populates="keys")
