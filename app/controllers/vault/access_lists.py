"""Who needs to know: lists that close cases to all but their persons, beside clearance."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from app.controllers.control.case_access import visible_clause
from app.controllers.findings import fault, refused, required
from app.controllers.vault.sessions import Session
from app.errors import NotAllowed, RecordMissing
from app.rules.outcome import Refusal
from app.rules.terms import AccessKind, Role
from db.models.access import AccessCase, AccessList, AccessMember
from db.models.users import User
from db.queries import access as queries
from db.session import UnitOfWork

MANAGING = (Role.CHIEF, Role.SECURITY_OFFICER)


@dataclass(frozen=True, slots=True)
class MemberView:
    """A person on a list: from when to when, and who put them there."""

    member_id: int
    user_id: int
    login: str
    full_name: str
    from_on: date
    to_on: date | None
    put_by: str
    taken_off_on: date | None
    taken_off_by: str


@dataclass(frozen=True, slots=True)
class ListedCase:
    """A case on a list."""

    case_id: int
    case_number: str
    text: str
    put_by: str


@dataclass(frozen=True, slots=True)
class AccessListView:
    """A list; ``cases`` are those that the reader may see, ``mine``: the reader is on it today."""

    list_id: int
    kind: AccessKind
    name: str
    ground: str
    made_by: str
    made_on: date
    ended_on: date | None
    members: tuple[MemberView, ...]
    cases: tuple[ListedCase, ...]
    mine: bool


@dataclass(frozen=True, slots=True)
class ListEntry:
    """What is entered for a new list. Whoever makes one that closes cases is its first person."""

    name: str
    ground: str
    kind: AccessKind = AccessKind.NEED_TO_KNOW


class AccessLists:
    """A chief makes lists and puts cases and persons on them. The security officer, who sees no content, may put
    persons on and take them off, so that no list is left without anybody."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self, kind: AccessKind = AccessKind.NEED_TO_KNOW) -> tuple[AccessListView, ...]:
        """Every list of a kind. The cases on it are shown to those who see them, and to nobody in a number."""
        self._session.require(*MANAGING)
        with self._session.read() as work:
            return tuple(self._view(work, row) for row in queries.lists(work.db, kind))

    def make(self, entry: ListEntry) -> int | Refusal:
        """Make a list."""
        self._session.require(Role.CHIEF)
        if refusal := refused(*required(name=entry.name, ground=entry.ground)):
            return refusal
        with self._changing("access.make") as work:
            row = AccessList(kind=entry.kind, name=entry.name.strip(), ground=entry.ground.strip())
            self._stamp(row)
            work.db.add(row)
            work.db.flush()
            if entry.kind is AccessKind.NEED_TO_KNOW:
                self._put(work, row, self._session.user.user_id, self._session.clock.today(), None)
            work.commit()
            made = row.id
        self._session.ask_lists_anew()
        return made

    def put_on(self, list_id: int, user_id: int, from_on: date, to_on: date | None = None) -> Refusal | None:
        """Put a person on a list, from a day to a day (both included)."""
        self._session.require(*MANAGING)
        with self._changing("access.put_on") as work:
            row = self._list(work, list_id)
            found = []
            user = work.db.get(User, user_id)
            if user is None:
                raise RecordMissing(number=user_id)
            if to_on is not None and to_on < from_on:
                found.append(fault("to_on", "directory.ends_before_begin", begins=from_on))
            if row.kind is AccessKind.INSPECTION and not user.inspector:
                found.append(fault("user", "access.not_an_inspector"))
            if any(m.user_id == user_id and _overlaps(m, from_on, to_on) for m in row.members):
                found.append(fault("user", "access.on_it_already"))
            if refusal := refused(*found):
                return refusal
            self._put(work, row, user_id, from_on, to_on)
            work.commit()
        self._session.ask_lists_anew()
        return None

    def take_off(self, member_id: int) -> None:
        """Take a person off a list. The last chief who is on it cannot go while it closes cases."""
        self._session.require(*MANAGING)
        with self._changing("access.take_off") as work:
            member = work.db.get(AccessMember, member_id)
            if member is None or member.taken_off_on is not None:
                raise RecordMissing(number=member_id)
            self._list(work, member.list_id)
            member.taken_off_on = self._session.clock.today()
            member.taken_off_by = self._session.user.full_name
            work.commit()
        self._session.ask_lists_anew()

    def close_cases(self, list_id: int, case_ids: Collection[int]) -> Refusal | None:
        """Put cases on a list. On one that closes them, the chief must be on it, and a case is on one such list."""
        self._session.require(Role.CHIEF)
        with self._changing("access.cases") as work:
            row = self._list(work, list_id)
            self._require_mine(row)
            for case_id in dict.fromkeys(case_ids):
                clause = visible_clause(work, self._session, case_id)
                there = queries.lists_of_case(work.db, clause.id, row.kind)
                if any(one.list_id == row.id for one in there):
                    continue
                if there and row.kind is AccessKind.NEED_TO_KNOW:
                    return Refusal((fault("case", "access.on_another_list", number=clause.case_number),))
                case = AccessCase(list_id=row.id, clause_id=clause.id)
                self._stamp(case)
                work.db.add(case)
            work.commit()
        self._session.ask_lists_anew()
        return None

    def open_case(self, list_id: int, case_id: int) -> None:
        """Take a case off a list: clearance alone decides again (or the inspector sees it no longer)."""
        self._session.require(Role.CHIEF)
        with self._changing("access.uncase") as work:
            row = self._list(work, list_id)
            self._require_mine(row)
            visible_clause(work, self._session, case_id)
            case = next((one for one in queries.cases_on(work.db, list_id) if one.clause_id == case_id), None)
            if case is None:
                raise RecordMissing(number=case_id)
            case.taken_off_on, case.taken_off_by = self._session.clock.today(), self._session.user.full_name
            work.commit()
        self._session.ask_lists_anew()

    def end(self, list_id: int) -> None:
        """End a list: its cases are open to everybody with clearance again, or to no inspector any more."""
        self._session.require(Role.CHIEF)
        with self._changing("access.end") as work:
            row = self._list(work, list_id)
            self._require_mine(row)
            row.ended_on, row.ended_by = self._session.clock.today(), self._session.user.full_name
            work.commit()
        self._session.ask_lists_anew()

    # inside

    def _changing(self, action: str) -> UnitOfWork:
        return self._session.work(action)

    def _list(self, work: UnitOfWork, list_id: int) -> AccessList:
        row = work.db.get(AccessList, list_id)
        if row is None or row.ended_on is not None:
            raise RecordMissing(number=list_id)
        return row

    def _put(self, work: UnitOfWork, row: AccessList, user_id: int, from_on: date, to_on: date | None) -> None:
        member = AccessMember(list_id=row.id, user_id=user_id, from_on=from_on, to_on=to_on)
        self._stamp(member)
        work.db.add(member)

    def _stamp(self, row: AccessList | AccessMember | AccessCase) -> None:
        row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name

    def _is_mine(self, row: AccessList) -> bool:
        today, own = self._session.clock.today(), self._session.user.user_id
        return any(member.user_id == own and _overlaps(member, today, today) for member in row.members)

    def _require_mine(self, row: AccessList) -> None:
        if row.kind is AccessKind.NEED_TO_KNOW and not self._is_mine(row):
            raise NotAllowed(reason="list")

    def _view(self, work: UnitOfWork, row: AccessList) -> AccessListView:
        members = (
            MemberView(
                m.id, m.user_id, m.user.login, m.user.full_name, m.from_on, m.to_on, m.entered_by, m.taken_off_on,
                m.taken_off_by or "",
            )
            for m in row.members
        )  # fmt: skip
        cases = (
            ListedCase(c.clause_id, c.clause.case_number, c.clause.text_kk or c.clause.text_ru, c.entered_by)
            for c in queries.cases_on(work.db, row.id)
        )
        return AccessListView(
            row.id, row.kind, row.name, row.ground, row.entered_by, row.entered_at.date(), row.ended_on,
            tuple(members), tuple(cases), self._is_mine(row),
        )  # fmt: skip


def _overlaps(member: AccessMember, from_on: date, to_on: date | None) -> bool:
    if member.taken_off_on is not None:
        return False
    return (member.to_on is None or member.to_on >= from_on) and (to_on is None or member.from_on <= to_on)
