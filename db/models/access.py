"""Lists of persons and cases: who needs to know what, and what an inspector was given and shown."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.rules.terms import AccessKind, ShownAs
from db.base import Base, Moment, Recorded, Word
from db.models.cases import Clause
from db.models.entered import Entered
from db.models.users import User


class AccessList(Entered, Recorded, Base):
    """A list: its cases are for its persons. Ended, not deleted."""

    __tablename__ = "access_list"
    record_kind = "access_list"

    kind: Mapped[AccessKind] = mapped_column(Word(AccessKind))
    name: Mapped[str]
    ground: Mapped[str] = mapped_column(Text)  # the order, or the schedule of inspections
    ended_on: Mapped[date | None]
    ended_by: Mapped[str | None]

    members: Mapped[list[AccessMember]] = relationship(order_by="AccessMember.id")


class AccessMember(Entered, Recorded, Base):
    """A person on a list from a day to a day (both included); who put them there is who entered it."""

    __tablename__ = "access_member"
    record_kind = "access_member"

    list_id: Mapped[int] = mapped_column(ForeignKey("access_list.id"), index=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    from_on: Mapped[date]
    to_on: Mapped[date | None]
    taken_off_on: Mapped[date | None]
    taken_off_by: Mapped[str | None]

    user: Mapped[User] = relationship()


class AccessCase(Entered, Recorded, Base):
    """A case on a list."""

    __tablename__ = "access_case"
    record_kind = "access_case"

    list_id: Mapped[int] = mapped_column(ForeignKey("access_list.id"), index=True)
    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    taken_off_on: Mapped[date | None]
    taken_off_by: Mapped[str | None]

    clause: Mapped[Clause] = relationship()


class ShownCase(Recorded, Base):
    """What an inspector was shown: the inspector's own record, signed by them."""

    __tablename__ = "shown_case"
    record_kind = "shown_case"

    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    clause_id: Mapped[int] = mapped_column(ForeignKey("clause.id"), index=True)
    case_number: Mapped[str]
    shown_as: Mapped[ShownAs] = mapped_column(Word(ShownAs))
    shown_at: Mapped[datetime] = mapped_column(Moment)
