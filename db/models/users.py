"""Users of the vault: roles, clearance and the public halves of their keys."""

from __future__ import annotations

from datetime import date

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from app.rules.terms import Grade
from db.base import Base, Recorded, Word


class User(Recorded, Base):
    """A person who may sign in. Nobody is deleted: who left is not ``active`` any more."""

    __tablename__ = "user"
    record_kind = "user"

    login: Mapped[str] = mapped_column(unique=True)
    full_name: Mapped[str]
    roles: Mapped[str]  # words of Role, sorted, separated by a space
    active: Mapped[bool] = mapped_column(default=True)
    inspector: Mapped[bool] = mapped_column(default=False)  # signs in to read chosen cases, and for nothing else
    must_change: Mapped[bool] = mapped_column(default=False)  # the passphrase was given by somebody else
    sealing_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    signing_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    clearance: Mapped[Grade] = mapped_column(Word(Grade))
    clearance_form: Mapped[str] = mapped_column(default="")
    cleared_from: Mapped[date | None]
    cleared_until: Mapped[date | None]
