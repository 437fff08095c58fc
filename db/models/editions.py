"""Calendars and editions of the decree that were loaded into this vault, each version kept."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Moment, Recorded


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
