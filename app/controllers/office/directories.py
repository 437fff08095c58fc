"""Directories of bodies, units and sectors: entered, renamed from a day on, ended. Old papers keep old names."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from app.controllers.findings import fault, refused, required
from app.controllers.office.directory_views import (
    BodyEntry,
    BodyView,
    SectorEntry,
    SectorView,
    UnitEntry,
    UnitView,
)
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.rules.outcome import Finding, Refusal
from app.rules.terms import Role
from app.rules.validity import day_before, overlap
from db.alphabet import sort_key
from db.models.directories import Body, Sector, Unit
from db.queries import directories as queries
from db.session import UnitOfWork

Dated = TypeVar("Dated", Body, Unit, Sector)
KEEPERS = (Role.REGISTRAR, Role.CONTROLLER, Role.CHIEF, Role.ADMINISTRATOR)


class Directories:
    """What a user does with the directories; ``on`` None lists everything there ever was."""

    def __init__(self, session: Session) -> None:
        self._session = session

    # bodies

    def bodies(self, on: date | None = None) -> tuple[BodyView, ...]:
        """Bodies in the order of the Kazakh alphabet."""
        with self._session.read() as work:
            return tuple(_body(row) for row in queries.bodies(work.db, on))

    def add_body(self, entry: BodyEntry) -> BodyView | Refusal:
        """Enter a body; its name must not stand for another one at the same time."""
        self._session.require(*KEEPERS)
        with self._session.work("body.add") as work:
            if refusal := self._faults(work, entry, ()):
                return refusal
            row = _write_body(Body(), entry)
            work.db.add(row)
            work.commit()
            return _body(row)

    def amend_body(self, body_id: int, entry: BodyEntry) -> BodyView | Refusal:
        """Complete an entry: Russian and short name, kind, sector. A new name is `rename_body`."""
        self._session.require(*KEEPERS)
        with self._session.work("body.amend") as work:
            row = _there(queries.body(work.db, body_id), body_id)
            if entry.name_kk.strip() != row.name_kk:
                return Refusal((fault("name_kk", "directory.rename"),))
            _write_body(row, entry)
            work.commit()
            return _body(row)

    def rename_body(self, body_id: int, entry: BodyEntry, from_on: date) -> BodyView | Refusal:
        """From a day on the body has another name: a new entry that names its predecessor."""
        self._session.require(*KEEPERS)
        with self._session.work("body.rename") as work:
            old = _there(queries.body(work.db, body_id), body_id)
            refusal = refused(*_ended(old, from_on)) or self._faults(work, entry, (body_id,))
            if refusal is not None:
                return refusal
            old.valid_to = day_before(from_on)
            new = _write_body(Body(predecessor_id=old.id), entry)
            new.valid_from = from_on
            work.db.add(new)
            work.commit()
            return _body(new)

    def end_body(self, body_id: int, last_on: date) -> BodyView | Refusal:
        """The body's last day under this name."""
        self._session.require(*KEEPERS)
        with self._session.work("body.end") as work:
            row = _there(queries.body(work.db, body_id), body_id)
            return self._end(work, row, last_on) or _body(row)

    def _faults(self, work: UnitOfWork, entry: BodyEntry, besides: tuple[int, ...]) -> Refusal | None:
        found = list(required(name_kk=entry.name_kk))
        same = [row for row in queries.bodies_named(work.db, entry.name_kk.strip()) if row.id not in besides]
        if any(overlap(entry.valid_from, None, row.valid_from, row.valid_to) for row in same):
            found.append(fault("name_kk", "directory.known", name=entry.name_kk.strip()))
        return refused(*found)

    # units and sectors

    def units(self, on: date | None = None) -> tuple[UnitView, ...]:
        """Units of the office."""
        with self._session.read() as work:
            return tuple(_unit(row) for row in queries.units(work.db, on))

    def add_unit(self, entry: UnitEntry) -> UnitView | Refusal:
        """Enter a unit of the office."""
        self._session.require(*KEEPERS)
        if refusal := refused(*required(name_kk=entry.name_kk)):
            return refusal
        with self._session.work("unit.add") as work:
            row = Unit(name_kk=entry.name_kk.strip(), name_ru=entry.name_ru.strip(), index=entry.index.strip())
            row.sort_key, row.parent_id, row.valid_from = sort_key(row.name_kk), entry.parent_id, entry.valid_from
            work.db.add(row)
            work.commit()
            return _unit(row)

    def end_unit(self, unit_id: int, last_on: date) -> UnitView | Refusal:
        """The unit's last day."""
        self._session.require(*KEEPERS)
        with self._session.work("unit.end") as work:
            row = _there(work.db.get(Unit, unit_id), unit_id)
            return self._end(work, row, last_on) or _unit(row)

    def sectors(self, on: date | None = None) -> tuple[SectorView, ...]:
        """Sectors by which delegated control is summed up (75-1)."""
        with self._session.read() as work:
            return tuple(_sector(row) for row in queries.sectors(work.db, on))

    def add_sector(self, entry: SectorEntry) -> SectorView | Refusal:
        """Enter a sector."""
        self._session.require(*KEEPERS)
        if refusal := refused(*required(name_kk=entry.name_kk)):
            return refusal
        with self._session.work("sector.add") as work:
            row = Sector(name_kk=entry.name_kk.strip(), name_ru=entry.name_ru.strip(), valid_from=entry.valid_from)
            row.sort_key = sort_key(row.name_kk)
            work.db.add(row)
            work.commit()
            return _sector(row)

    def end_sector(self, sector_id: int, last_on: date) -> SectorView | Refusal:
        """The sector's last day."""
        self._session.require(*KEEPERS)
        with self._session.work("sector.end") as work:
            row = _there(work.db.get(Sector, sector_id), sector_id)
            return self._end(work, row, last_on) or _sector(row)

    def _end(self, work: UnitOfWork, row: Body | Unit | Sector, last_on: date) -> Refusal | None:
        if row.valid_from is not None and last_on < row.valid_from:
            return Refusal((fault("valid_to", "directory.ends_before_begin", begins=row.valid_from),))
        row.valid_to = last_on
        work.commit()
        return None


def _there(row: Dated | None, number: int) -> Dated:
    if row is None:
        raise RecordMissing(number=number)
    return row


def _ended(old: Body, from_on: date) -> tuple[Finding, ...]:
    if old.valid_to is not None and old.valid_to < from_on:
        return (fault("from_on", "directory.ended", on=old.valid_to),)
    if old.valid_from is not None and from_on <= old.valid_from:
        return (fault("from_on", "directory.ends_before_begin", begins=old.valid_from),)
    return ()


def _write_body(row: Body, entry: BodyEntry) -> Body:
    row.name_kk, row.name_ru = entry.name_kk.strip(), entry.name_ru.strip()
    row.short_kk, row.kind, row.sector_id = entry.short_kk.strip(), entry.kind, entry.sector_id
    row.sort_key = sort_key(row.name_kk)
    row.valid_from = entry.valid_from
    return row


def _body(row: Body) -> BodyView:
    return BodyView(
        row.id, row.name_kk, row.name_ru, row.short_kk, row.kind, row.sector_id, row.predecessor_id, row.valid_from,
        row.valid_to,
    )  # fmt: skip


def _unit(row: Unit) -> UnitView:
    return UnitView(row.id, row.name_kk, row.name_ru, row.index, row.parent_id, row.valid_from, row.valid_to)


def _sector(row: Sector) -> SectorView:
    return SectorView(row.id, row.name_kk, row.name_ru, row.valid_from, row.valid_to)
