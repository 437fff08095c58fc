"""Texts the office writes again and again: entered once, chosen where they are needed."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from app.rules.terms import TextKind
from db.base import Base, Recorded, Word


class StandardText(Recorded, Base):
    """A wording of the office, in one language or both. Papers take a copy: ending it changes no paper."""

    __tablename__ = "standard_text"
    record_kind = "standard_text"

    kind: Mapped[TextKind] = mapped_column(Word(TextKind))
    text_kk: Mapped[str] = mapped_column(Text, default="")
    text_ru: Mapped[str] = mapped_column(Text, default="")
    sort_key: Mapped[str]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
