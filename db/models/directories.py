"""Directories with validity dates: an entry that is no longer valid stays for the papers that used it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import OrganisationKind
from db.base import Base, Recorded, Word
from db.models.entered import Entered


class Sector(Recorded, Base):
    """A sector of Appendix 8, as the office divides its delegated control (75-1)."""

    __tablename__ = "sector"
    record_kind = "sector"

    name_kk: Mapped[str]
    name_ru: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]


class Body(Recorded, Base):
    """A state body or organisation, under the name its papers bear from ``valid_from`` to ``valid_to``.

    A renamed body is a new entry that names its predecessor: old papers keep the old name.
    """

    __tablename__ = "body"
    record_kind = "body"

    name_kk: Mapped[str]
    name_ru: Mapped[str] = mapped_column(default="")
    short_kk: Mapped[str] = mapped_column(default="")
    kind: Mapped[OrganisationKind | None] = mapped_column(Word(OrganisationKind))
    sort_key: Mapped[str]
    sector_id: Mapped[int | None] = mapped_column(ForeignKey("sector.id"))
    predecessor_id: Mapped[int | None] = mapped_column(ForeignKey("body.id"))
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]

    sector: Mapped[Sector | None] = relationship()

    __table_args__ = (Index("ix_body_sort_key", "sort_key"), Index("ix_body_name_kk", "name_kk"))


class Unit(Recorded, Base):
    """A unit of the office itself; ``index`` is its part of a registration number."""

    __tablename__ = "unit"
    record_kind = "unit"

    name_kk: Mapped[str]
    name_ru: Mapped[str] = mapped_column(default="")
    index: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]


class Official(Recorded, Base):
    """A person in a position, of a body or of a unit of the office, from ``valid_from`` to ``valid_to``."""

    __tablename__ = "official"
    record_kind = "official"

    name: Mapped[str]
    position_kk: Mapped[str]
    position_ru: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str]
    body_id: Mapped[int | None] = mapped_column(ForeignKey("body.id"), index=True)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    first_head: Mapped[bool] = mapped_column(default=False)
    political: Mapped[bool] = mapped_column(default=False)  # a political servant (68, 72)
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]

    body: Mapped[Body | None] = relationship()
    unit: Mapped[Unit | None] = relationship()


class Acting(Entered, Recorded, Base):
    """Who acts for whom: by which order, from which day to which, both included."""

    __tablename__ = "acting"
    record_kind = "acting"

    absent_id: Mapped[int] = mapped_column(ForeignKey("official.id"), index=True)
    acting_id: Mapped[int] = mapped_column(ForeignKey("official.id"), index=True)
    order_number: Mapped[str]
    order_on: Mapped[date]
    from_on: Mapped[date]
    to_on: Mapped[date]
    ended_on: Mapped[date | None]  # ended earlier than the order said

    absent: Mapped[Official] = relationship(foreign_keys=[absent_id])
    acting: Mapped[Official] = relationship(foreign_keys=[acting_id])


class Organisation(Entered, Recorded, Base):
    """Who we are, from a day on. A later entry replaces it; papers keep what held on their day.

    The deciders (74-1) are words of `Decider`, sorted, separated by spaces; "" until the regulation is entered.
    """

    __tablename__ = "organisation"
    record_kind = "organisation"

    kind: Mapped[OrganisationKind] = mapped_column(Word(OrganisationKind))
    name_kk: Mapped[str]
    name_ru: Mapped[str] = mapped_column(default="")
    regulation: Mapped[str] = mapped_column(default="")  # which names the deciders
    government_deciders: Mapped[str] = mapped_column(default="")
    central_deciders: Mapped[str] = mapped_column(default="")
    local_deciders: Mapped[str] = mapped_column(default="")
    signature_working_days: Mapped[int] = mapped_column(default=0)  # a paper's way, in the office's own experience
    courier_working_days: Mapped[int] = mapped_column(default=0)
    valid_from: Mapped[date]
