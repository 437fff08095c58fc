"""Officials in their positions, and who acts for whom: by which order, within its dates only."""

from __future__ import annotations

from datetime import date

from app.controllers.findings import fault, refused, required
from app.controllers.office.directories import KEEPERS
from app.controllers.office.directory_views import ActingEntry, ActingView, OfficialEntry, OfficialView
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.rules.outcome import Finding, Refusal
from app.rules.validity import holds, overlap
from db.alphabet import sort_key
from db.models.directories import Acting, Official
from db.queries import cases as case_queries
from db.queries import directories as queries
from db.session import UnitOfWork


class Officials:
    """What a user does with officials; ``on`` None lists everybody there ever was."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self, on: date | None = None) -> tuple[OfficialView, ...]:
        """Officials by name."""
        with self._session.read() as work:
            return tuple(_official(row) for row in queries.officials(work.db, on))

    def add(self, entry: OfficialEntry) -> OfficialView | Refusal:
        """Enter a person in a position of a body or of a unit of the office."""
        self._session.require(*KEEPERS)
        found = list(required(name=entry.name, position_kk=entry.position_kk))
        if bool(entry.body.strip()) == (entry.unit_id is not None):
            found.append(fault("body", "directory.body_or_unit"))
        if refusal := refused(*found):
            return refusal
        with self._session.work("official.add") as work:
            row = Official(name=entry.name.strip(), position_kk=entry.position_kk.strip(), unit_id=entry.unit_id)
            row.position_ru, row.sort_key = entry.position_ru.strip(), sort_key(entry.name)
            row.first_head, row.political, row.valid_from = entry.first_head, entry.political, entry.valid_from
            if entry.body.strip():
                row.body = case_queries.body_named(work.db, entry.body.strip())
            work.db.add(row)
            work.commit()
            return _official(row)

    def end(self, official_id: int, last_on: date) -> OfficialView | Refusal:
        """The person's last day in the position."""
        self._session.require(*KEEPERS)
        with self._session.work("official.end") as work:
            row = self._official(work, official_id)
            if row.valid_from is not None and last_on < row.valid_from:
                return Refusal((fault("valid_to", "directory.ends_before_begin", begins=row.valid_from),))
            row.valid_to = last_on
            work.commit()
            return _official(row)

    def actings(self) -> tuple[ActingView, ...]:
        """Every order on who acts for whom, oldest first."""
        with self._session.read() as work:
            return tuple(_acting(row) for row in queries.actings(work.db))

    def appoint_acting(self, entry: ActingEntry) -> ActingView | Refusal:
        """Enter an order: one person acts for another within its dates; nobody has two at a time."""
        self._session.require(*KEEPERS)
        with self._session.work("acting.appoint") as work:
            absent, acting = self._official(work, entry.absent_id), self._official(work, entry.acting_id)
            if refusal := refused(*_acting_faults(entry, acting, list(queries.actings(work.db, absent.id)))):
                return refusal
            row = Acting(absent=absent, acting=acting, order_number=entry.order_number.strip())
            row.order_on, row.from_on, row.to_on = entry.order_on, entry.from_on, entry.to_on
            row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name
            work.db.add(row)
            work.commit()
            return _acting(row)

    def end_acting(self, acting_entry_id: int, last_on: date) -> ActingView | Refusal:
        """The person came back earlier than the order said."""
        self._session.require(*KEEPERS)
        with self._session.work("acting.end") as work:
            row = queries.acting(work.db, acting_entry_id)
            if row is None:
                raise RecordMissing(number=acting_entry_id)
            if not row.from_on <= last_on <= row.to_on:
                return Refusal((fault("ended_on", "directory.outside_order", first=row.from_on, last=row.to_on),))
            row.ended_on = last_on
            work.commit()
            return _acting(row)

    def acting_for(self, absent_id: int, on: date) -> ActingView | None:
        """Who acts for a person on a day, with the order that says so."""
        with self._session.read() as work:
            for row in queries.actings(work.db, absent_id):
                if holds(row.from_on, row.ended_on or row.to_on, on):
                    return _acting(row)
        return None

    def _official(self, work: UnitOfWork, official_id: int) -> Official:
        row = queries.official(work.db, official_id)
        if row is None:
            raise RecordMissing(number=official_id)
        return row


def _acting_faults(entry: ActingEntry, acting: Official, others: list[Acting]) -> list[Finding]:
    found = list(required(order_number=entry.order_number))
    if entry.absent_id == entry.acting_id:
        found.append(fault("acting_id", "directory.acts_for_self"))
    if entry.to_on < entry.from_on:
        found.append(fault("to_on", "directory.ends_before_begin", begins=entry.from_on))
    if entry.order_on > entry.from_on:
        found.append(fault("order_on", "directory.order_after", begins=entry.from_on))
    if not (holds(acting.valid_from, acting.valid_to, entry.from_on) and holds(None, acting.valid_to, entry.to_on)):
        found.append(fault("acting_id", "directory.not_in_position", name=acting.name))
    if any(overlap(entry.from_on, entry.to_on, other.from_on, other.ended_on or other.to_on) for other in others):
        found.append(fault("from_on", "directory.acting_twice"))
    return found


def _official(row: Official) -> OfficialView:
    return OfficialView(
        official_id=row.id,
        name=row.name,
        position_kk=row.position_kk,
        position_ru=row.position_ru,
        body=row.body.name_kk if row.body is not None else "",
        unit=row.unit.name_kk if row.unit is not None else "",
        first_head=row.first_head,
        political=row.political,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
    )


def _acting(row: Acting) -> ActingView:
    return ActingView(
        row.id, _official(row.absent), _official(row.acting), row.order_number, row.order_on, row.from_on, row.to_on,
        row.ended_on,
    )  # fmt: skip
