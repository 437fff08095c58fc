"""What inspectors are given and what they were shown (43-1); for the office and for the inspector alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from app.controllers.paper.press import Order, Subject
from app.controllers.paper.prints import Asked
from app.controllers.vault.audit import Audit
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.printing.forms.register_facts import Anchor, Cells, Register, Signatory
from app.printing.forms.registers import register_canonical
from app.printing.paper import PaperLanguage
from app.rules.terms import Grade, Language, Role, ShownAs
from app.wording import Wording, wording
from db.models.users import User
from db.queries import access as queries
from db.queries.users import all_users

__all__ = ["Inspections", "Inspector", "ShownLine", "ShownRecord"]

FORM = "shown-cases"  # the form of an access record on paper
SEEING = (Role.CHIEF, Role.SECURITY_OFFICER, Role.AUDITOR)
HEAD_SHOWN = 16  # characters of the audit head on paper


@dataclass(frozen=True, slots=True)
class Inspector:
    """A login that reads chosen cases."""

    user_id: int
    full_name: str
    login: str


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
    grade: Grade | None = None  # the highest of the cases


class Inspections:
    """The access records of inspectors. An inspector sees their own one."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def inspectors(self) -> tuple[Inspector, ...]:
        """Whose records the reader may see: every inspector's, or their own."""
        own = self._session.user
        if own.inspector:
            return (Inspector(own.user_id, own.full_name, own.login),)
        self._session.require(*SEEING)
        with self._session.read() as work:
            return tuple(
                Inspector(user.id, user.full_name, user.login) for user in all_users(work.db) if user.inspector
            )

    def shown_to(self, user_id: int) -> ShownRecord:
        """What an inspector was shown; lines about cases that the reader may not see are left out."""
        if user_id != self._session.user.user_id:
            self._session.require(*SEEING)
        with self._session.read() as work:
            user = work.db.get(User, user_id)
            if user is None or not user.inspector:
                raise RecordMissing(number=user_id)
            found = queries.shown_to(work.db, user_id)
            lines = tuple(ShownLine(row.clause_id, row.case_number, row.shown_as, row.shown_at) for row in found)
            grades = queries.grades_of_shown(work.db, user_id)
            highest = max(grades, key=lambda grade: grade.rank, default=None)
            return ShownRecord(user_id, user.full_name, user.login, self._session.clock.today(), lines, highest)

    def own(self) -> ShownRecord:
        """The record of the inspector who is signed in."""
        return self.shown_to(self._session.user.user_id)

    def order(self, user_id: int, language: PaperLanguage) -> Order:
        """An inspector's record as a list to be printed and signed."""
        record = self.shown_to(user_id)
        facts = self._facts(record, wording(Language(language.languages[0])))
        subject = Subject("user", user_id, record.full_name)
        request = f"{record.on.isoformat()} {len(record.lines)}"
        return Order(FORM, facts, record.grade, subject, language, request=request)

    def now(self, asked: Asked) -> str:
        """What the print of a record would be fingerprinted by if its lines were printed now."""
        on, _, count = asked.request.partition(" ")
        found = self.shown_to(asked.subject_id)
        then = replace(found, on=date.fromisoformat(on), lines=found.lines[: int(count)])  # a record only grows
        return register_canonical(FORM, self._facts(then, wording(asked.language)))

    def _facts(self, record: ShownRecord, words: Wording) -> Register:
        head = Audit(self._session).head()
        groups = " ".join(head.hash[at : at + 4] for at in range(0, HEAD_SHOWN, 4))
        at = f"{datetime.fromisoformat(head.at):%d.%m.%Y %H:%M} UTC" if head.at else ""
        whose = words.say("inspection.whose", {"name": record.full_name, "login": record.login})
        return Register(
            rows=tuple(self._rows(record, words)),
            until=record.on,
            filter_text=whose,
            anchor=Anchor(head.sequence, groups, at) if head.sequence else None,
            keeper=Signatory(words.say("inspection.signs"), record.full_name),
        )

    def _rows(self, record: ShownRecord, words: Wording) -> Iterator[Cells]:
        zone = self._session.clock.local_now().tzinfo
        for number, line in enumerate(record.lines, 1):
            at = f"{line.shown_at.astimezone(zone):%d.%m.%Y %H:%M}"
            yield (str(number), at, line.case_number, words.word(line.shown_as))
