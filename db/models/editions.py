"""Calendars and editions of the decree that were loaded into this vault, each version kept."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Moment, Recorded
from db.models.entered import Entered


class LoadedEdition(Recorded, Base):
    """A loaded file: ``kind`` "calendar" (``key`` is the year) or "decree" (``key`` is the day it is in force from).

    The newest version of a key counts; earlier ones stay for the dates that rest on them.
    """

    __tablename__ = "loaded_edition"
    record_kind = "loaded_edition"

    kind: Mapped[str]
    key: Mapped[str]
    edition: Mapped[str]
    text: Mapped[str] = mapped_column(Text)
    loaded_at: Mapped[datetime] = mapped_column(Moment)
    loaded_by: Mapped[str]

    __table_args__ = (Index("ix_loaded_edition_key", "kind", "key"),)


class LeftDate(Entered, Recorded, Base):
    """A date that a person left as it is although another calendar or edition gives another one.

    ``old`` and ``new`` stood against each other: another new date asks anew."""

    __tablename__ = "left_date"
    record_kind = "left_date"

    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    about: Mapped[str]
    body: Mapped[str] = mapped_column(default="")
    old: Mapped[str] = mapped_column(default="")
    new: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(Text)

    @property
    def key(self) -> tuple[int, str, str, str, str]:
        return self.clause_id, self.about, self.body, self.old, self.new
