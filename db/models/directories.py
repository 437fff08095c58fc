"""Directories: the bodies that papers name. An entry that is no longer valid stays for the papers that used it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Recorded


class Body(Recorded, Base):
    """A state body or organisation, under the name its papers bear from ``valid_from`` to ``valid_to``."""

    __tablename__ = "body"
    record_kind = "body"

    name_kk: Mapped[str]
    name_ru: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]

    __table_args__ = (Index("ix_body_sort_key", "sort_key"), Index("ix_body_name_kk", "name_kk"))
