"""What inspectors are given and what they were shown (43-1); for the office and for the inspector alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.controllers.sessions import Session
from app.errors import RecordMissing
from app.rules.terms import Role, ShownAs
from db.models.users import User
from db.queries import access as queries

SEEING = (Role.CHIEF, Role.SECURITY_OFFICER, Role.AUDITOR)


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A case that an inspector was shown, in what form and when first."""

    case_id: int
    case_number: str
    shown_as: ShownAs
    shown_at: datetime


@dataclass(frozen=True, slots=True)
class ShownRecord:
    """The access record of one inspector: what was shown, in order, as it stood ``on`` a day."""

    user_id: int
    full_name: str
    login: str
    on: date
    lines: tuple[ShownLine, ...]


class Inspections:
    """The access records of inspectors. An inspector sees their own one."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def shown_to(self, user_id: int) -> ShownRecord:
        """What an inspector was shown; lines about cases that the reader may not see are left out."""
        if user_id != self._session.user.user_id:
            self._session.require(*SEEING)
        with self._session.read() as work:
            user = work.db.get(User, user_id)
            if user is None or not user.inspector:
                raise RecordMissing(number=user_id)
            lines = tuple(
                ShownLine(row.clause_id, row.case_number, row.shown_as, row.shown_at)
                for row in queries.shown_to(work.db, user_id)
            )
            return ShownRecord(user_id, user.full_name, user.login, self._session.clock.today(), lines)

    def own(self) -> ShownRecord:
        """The record of the inspector who is signed in."""
        return self.shown_to(self._session.user.user_id)
