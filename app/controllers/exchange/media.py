"""The register of removable media: what is not in it is not written to; what is written is in it."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.controllers.exchange.media_views import (
    MediumActEntry,
    MediumEntry,
    MediumHistory,
    MediumMoveView,
    MediumView,
    PresentMedium,
    WritingView,
)
from app.controllers.findings import fault
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.exchange.faults import Rejection
from app.exchange.volumes import MARK, MARK_BYTES, SystemVolumes, Volume, Volumes
from app.exchange.writing import Disk, WriteFailure, write_file
from app.rules.outcome import Finding, Refusal
from app.rules.terms import ExchangeOutcome, Grade, MediumAct, MediumState, Role
from db.models.media import Medium, MediumMove, MediumWriting
from db.queries import media as queries
from db.session import Reading

KEEPERS = (Role.REGISTRAR, Role.SECURITY_OFFICER)
IN_SAFE = frozenset({MediumState.KEPT, MediumState.CLEARED})
# Act -> the states it may be done from, and the state it leads to.
ACTS = {
    MediumAct.ISSUE: (IN_SAFE, MediumState.ISSUED),
    MediumAct.RETURN: (frozenset({MediumState.ISSUED}), MediumState.KEPT),
    MediumAct.CLEAR: (IN_SAFE, MediumState.CLEARED),
    MediumAct.DESTROY: (IN_SAFE, MediumState.DESTROYED),
}
BY_ACT = frozenset({MediumAct.CLEAR, MediumAct.DESTROY})
LONGEST = 100


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file for a medium: its name, its bytes, what it is in the register's words, its grade."""

    name: str
    content: bytes
    what: str
    grade: Grade | None


class Media:
    """What a signed-in user does with removable media."""

    def __init__(self, session: Session, volumes: Volumes | None = None, disk: Disk | None = None) -> None:
        self._session = session
        self._volumes = volumes or SystemVolumes()
        self._disk = disk or Disk()

    def register_of_media(self) -> tuple[MediumView, ...]:
        """Every medium ever registered, in order."""
        with self._session.read() as work:
            return tuple(view_of(medium) for medium in queries.every(work.db))

    def present(self) -> tuple[PresentMedium, ...]:
        """The media in the computer now, each with its line of the register or none."""
        with self._session.read() as work:
            return tuple(
                PresentMedium(volume.folder, view_of(medium) if medium else None)
                for volume in self._volumes.removable()
                for medium in [_known(work, volume)]
            )

    def history(self, medium_id: int) -> MediumHistory:
        """Everything about one medium."""
        with self._session.read() as work:
            medium = _medium(work, medium_id)
            moves = tuple(
                MediumMoveView(m.act, m.on, m.handed_by, m.taken_by, m.act_number, m.remark, m.entered_by)
                for m in medium.moves
            )
            return MediumHistory(view_of(medium), moves, tuple(map(writing_view, medium.writings)))

    def register(self, entry: MediumEntry) -> MediumView | Refusal:
        """Enter the medium that is mounted at the folder. Where the system cannot tell it from others it gets our mark.

        Refused: a number or medium that is registered already, a folder that is no medium, the disk of a vault.
        """
        self._session.require(*KEEPERS)
        with self._session.work("medium.register") as work:
            volume = self._volumes.under(entry.folder)
            faults = tuple(self._entry_faults(work, entry, volume))
            if faults or volume is None:
                return Refusal(faults)
            identity = volume.identity or self._mark(volume)
            if not identity:
                return Refusal((fault("folder", "medium.cannot_mark"),))
            medium = Medium(
                account_number=entry.account_number.strip(),
                kind=entry.kind,
                serial=entry.serial.strip(),
                identity=identity,
                label=entry.label.strip(),
                ceiling=entry.ceiling,
                registered_on=self._session.clock.today(),
                state=MediumState.KEPT,
                entered_at=self._session.clock.now(),
                entered_by=self._session.user.full_name,
            )
            work.db.add(medium)
            work.commit()
            return view_of(medium)

    def _entry_faults(self, work: Reading, entry: MediumEntry, volume: Volume | None) -> Iterator[Finding]:
        for name in ("account_number", "serial"):
            text = getattr(entry, name).strip()
            if not text:
                yield fault(name, "entry.required")
            elif len(text) > LONGEST or not text.isprintable():
                yield fault(name, "medium.too_long", most=LONGEST)
        if queries.by_account(work.db, entry.account_number.strip()) is not None:
            yield fault("account_number", "medium.account_taken", account=entry.account_number.strip())
        if volume is None:
            yield fault("folder", "medium.no_volume", place=str(entry.folder))
            return
        if not volume.removable:
            yield fault("folder", "medium.not_removable", place=str(volume.folder))
        known = _known(work, volume)
        if known is not None and known.state is not MediumState.DESTROYED:
            yield fault("folder", "medium.identity_taken", account=known.account_number)

    def _mark(self, volume: Volume) -> str:
        mark = secrets.token_hex(MARK_BYTES // 2)
        failure = write_file(volume.folder, MARK, mark.encode() + b"\n", self._disk)
        return "" if failure else f"mark:{mark}"

    def act(self, medium_id: int, entry: MediumActEntry) -> MediumView | Refusal:
        """Issue, take back, clear or destroy. Clearing and destruction need their act; a medium in somebody's hands
        is returned first."""
        self._session.require(*KEEPERS)
        with self._session.work(f"medium.{entry.act}") as work:
            medium = _medium(work, medium_id)
            faults = tuple(self._act_faults(medium, entry))
            if faults:
                return Refusal(faults)
            medium.state = ACTS[entry.act][1]
            medium.holder = entry.taken_by.strip() if entry.act is MediumAct.ISSUE else ""
            medium.moves.append(
                MediumMove(
                    act=entry.act,
                    on=entry.on,
                    handed_by=entry.handed_by.strip(),
                    taken_by=entry.taken_by.strip(),
                    act_number=entry.act_number.strip(),
                    remark=entry.remark.strip(),
                    entered_at=self._session.clock.now(),
                    entered_by=self._session.user.full_name,
                )
            )
            work.commit()
            return view_of(medium)

    def _act_faults(self, medium: Medium, entry: MediumActEntry) -> Iterator[Finding]:
        if medium.state not in ACTS[entry.act][0]:
            yield fault("act", "medium.not_from_here", account=medium.account_number, state=medium.state)
        for name in ("handed_by", "taken_by"):
            if not getattr(entry, name).strip():
                yield fault(name, "entry.required")
        if entry.handed_by.strip() == entry.taken_by.strip() != "":
            yield fault("taken_by", "medium.same_person")
        if entry.act in BY_ACT and not entry.act_number.strip():
            yield fault("act_number", "entry.required")
        if entry.on > self._session.clock.today():
            yield fault("on", "entry.in_future")
        elif entry.on < _since(medium):
            yield fault("on", "medium.before_last", day=_since(medium))

    def usable(self, work: Reading, folder: Path, grade: Grade | None) -> Medium | Rejection:
        """The registered, issued medium mounted at ``folder`` that may carry ``grade``."""
        volume = self._volumes.under(folder)
        medium = _known(work, volume) if volume is not None else None
        if medium is None:
            return Rejection(ExchangeOutcome.MEDIUM_UNKNOWN, {"place": str(folder)})
        if medium.state is not MediumState.ISSUED:
            values = {"account": medium.account_number, "state": medium.state}
            return Rejection(ExchangeOutcome.MEDIUM_NOT_ISSUED, values)
        if grade is not None and grade.rank > medium.ceiling.rank:
            return Rejection(ExchangeOutcome.MEDIUM_CEILING, {"grade": grade, "ceiling": medium.ceiling})
        return medium

    def is_present_at(self, folder: Path) -> bool:
        """Whether a medium is still in the computer at ``folder``."""
        return any(volume.folder == folder for volume in self._volumes.removable())

    def is_present_with(self, work: Reading, file_name: str) -> bool:
        """Whether a medium to which a file of that name was ever written is in the computer."""
        wrote = queries.media_with(work.db, file_name)
        found = (_known(work, volume) for volume in self._volumes.removable())
        return any(medium is not None and medium.id in wrote for medium in found)

    def accounts_with(self, file_name: str) -> tuple[str, ...]:
        """Account numbers of the media to which a file of that name was written."""
        with self._session.read() as work:
            wrote = queries.media_with(work.db, file_name)
            return tuple(medium.account_number for medium in queries.every(work.db) if medium.id in wrote)

    def put(self, folder: Path, name: str, content: bytes) -> WriteFailure | None:
        """Write a file to the medium at ``folder``, outside any unit of work: a slow medium must not hold up others."""
        return write_file(folder, name, content, self._disk)

    def enter_writing(self, medium: Medium, file: WrittenFile, failure: WriteFailure | None) -> None:
        """Make what `put` did, or failed to do, a line of the medium's register."""
        medium.writings.append(
            MediumWriting(
                written_at=self._session.clock.now(),
                what=file.what,
                file_name=file.name,
                size=len(file.content),
                sha256=hashlib.sha256(file.content).hexdigest(),
                grade=file.grade,
                outcome=failure.rejection.outcome if failure else ExchangeOutcome.WRITTEN,
                perhaps_complete=failure is not None and failure.complete,
                entered_at=self._session.clock.now(),
                entered_by=self._session.user.full_name,
            )
        )


def view_of(medium: Medium) -> MediumView:
    return MediumView(
        medium_id=medium.id,
        account_number=medium.account_number,
        kind=medium.kind,
        serial=medium.serial,
        label=medium.label,
        ceiling=medium.ceiling,
        registered_on=medium.registered_on,
        state=medium.state,
        holder=medium.holder,
        since=_since(medium),
    )


def writing_view(writing: MediumWriting) -> WritingView:
    return WritingView(
        account_number=writing.medium.account_number,
        written_at=writing.written_at,
        what=writing.what,
        file_name=writing.file_name,
        size=writing.size,
        grade=writing.grade,
        outcome=writing.outcome,
        perhaps_complete=writing.perhaps_complete,
        by=writing.entered_by,
    )


def _since(medium: Medium) -> date:
    return medium.moves[-1].on if medium.moves else medium.registered_on


def _medium(work: Reading, medium_id: int) -> Medium:
    medium = work.db.get(Medium, medium_id)
    if medium is None:
        raise RecordMissing(number=medium_id)
    return medium


def _known(work: Reading, volume: Volume) -> Medium | None:
    return queries.by_identity(work.db, volume.identity) if volume.identity else None
