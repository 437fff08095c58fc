"""Packages that come in: read from a registered medium, kept closed in quarantine, compared, accepted or declined.

Whatever arrives becomes a line of the register with its outcome. Nothing else of the vault changes before a person with
the right role has accepted, and then everything changes at once.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from app.controllers.exchange.arrival import Arrival, Choices
from app.controllers.exchange.correspondents import known_senders
from app.controllers.exchange.difference import Difference, difference_of
from app.controllers.exchange.exchange_views import ImportView, PackageFile
from app.controllers.exchange.handover_arrival import enter_handover
from app.controllers.exchange.import_lines import import_line, import_view
from app.controllers.exchange.media import Media
from app.controllers.exchange.own_site import package_keys
from app.controllers.exchange.receipt_packages import apply_receipts
from app.controllers.exchange.receipts import receipt_code
from app.controllers.exchange.taking import Counts, Taking
from app.controllers.exchange.travelling_editions import edition_name
from app.controllers.findings import fault
from app.controllers.law.rulebooks import Shelf
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.events import Events
from app.exchange.faults import PackageFault, Rejection
from app.exchange.limits import LIMITS
from app.exchange.package import Opened, Reader
from app.exchange.writing import read_file
from app.jobs import Progress, uncollected
from app.rules.outcome import Refusal
from app.rules.terms import ExchangeOutcome, Purpose, Role, RowState
from db.models.exchange import Import, IncomingPackage
from db.queries import correspondents as sites
from db.queries import exchange as queries
from db.queries.contents import ARRIVING
from db.session import Reading, UnitOfWork

LOADERS = (Role.REGISTRAR, Role.CONTROLLER, Role.CHIEF)
DECIDERS = (Role.CONTROLLER, Role.CHIEF)
# Taken although a later package was decided: a hand-over has its own count, a receipt answers one package by its code.
OUT_OF_TURN = (Purpose.HANDOVER, Purpose.RECEIPT)
LISTED = 1000


class PackageAccepted:
    """Past fact: a package was taken in; cases and directories may have changed."""

    __slots__ = ("import_id",)

    def __init__(self, import_id: int) -> None:
        self.import_id = import_id


class Imports:
    """What a signed-in user does with packages that come in."""

    def __init__(self, session: Session, media: Media, events: Events) -> None:
        self._session = session
        self._media = media
        self._events = events

    def imports(self) -> tuple[ImportView, ...]:
        """The register, newest first."""
        with self._session.read() as work:
            return tuple(map(import_view, queries.imports(work.db, LISTED)))

    def on_medium(self, folder: Path) -> tuple[PackageFile, ...] | Rejection:
        """Files on the registered medium at ``folder`` that may be packages."""
        with self._session.read() as work:
            medium = self._media.usable(work, folder, None)
            if isinstance(medium, Rejection):
                return medium
            return tuple(
                PackageFile(file.name, file.stat().st_size, self._is_known(work, file))
                for file in sorted(folder.glob("*.age"))
                if file.is_file()
            )

    def _is_known(self, work: Reading, file: Path) -> bool:
        content = read_file(file, LIMITS.file_bytes)
        return isinstance(content, bytes) and queries.file_is_known(work.db, hashlib.sha256(content).hexdigest())

    def load(self, file: Path) -> ImportView | Rejection:
        """Read a package from a registered medium and check all of it. What is in order waits in quarantine; what is
        not becomes a line with its outcome and nothing more."""
        self._session.require(*LOADERS)
        with self._session.read() as work:
            medium = self._media.usable(work, file.parent, None)
            reader = self._reader(work)
        if isinstance(medium, Rejection):
            self._note(file.name, medium)
            return medium
        content = read_file(file, LIMITS.file_bytes)
        if isinstance(content, Rejection):
            self._note(file.name, content)
            return content
        found = reader.open(content)
        with self._session.work("import.load") as work:
            line = import_line(work, self._session, file.name, content)
            if isinstance(found, Opened):
                self._admit(work, line, found)
            else:
                line.outcome, line.values = found.outcome, json.dumps(_plain(found.values), ensure_ascii=False)
            work.db.add(line)
            work.db.flush()
            if line.outcome in queries.WAITING:
                work.db.add(IncomingPackage(import_id=line.id, content=content))
            work.commit()
            return import_view(line)

    def _reader(self, work: Reading, arrived_on: date | None = None) -> Reader:
        """With ``arrived_on`` what was in order on that day still is, also under a key that was withdrawn since: to
        be declined, so that the sender gets its answer."""
        own, senders = tuple(package_keys(work)), known_senders(work)
        if arrived_on is not None:
            senders = [replace(sender, withdrawn=False) for sender in senders]
        return Reader(self._session.vault_uid, own, tuple(senders), arrived_on or self._session.clock.today())

    def _note(self, file_name: str, rejection: Rejection) -> None:
        with self._session.work("import.load") as work:
            work.note({"file": file_name, "outcome": rejection.outcome, **_plain(rejection.values)})
            work.commit()

    def _admit(self, work: UnitOfWork, line: Import, found: Opened) -> None:
        """Fill the line from a genuine package and decide whether it comes in its turn."""
        draft = found.manifest.draft
        sender = sites.by_site(work.db, draft.sender.site)
        if sender is None:
            raise RecordMissing(number=draft.sender.site)
        outcome, values = _turn(work, sender.id, found)
        line.correspondent, line.package, line.purpose = sender, draft.package, draft.purpose
        line.sender_number, line.counter, line.grade = draft.number, draft.counter, draft.grade
        line.packed_at = datetime.fromisoformat(draft.created_at)
        line.checkpoint_sequence, line.checkpoint_hash = draft.checkpoint.sequence, draft.checkpoint.hash
        line.rows = found.manifest.rows
        line.outcome, line.values = outcome, json.dumps(values, ensure_ascii=False, default=str)

    def _opened(self, work: Reading, line: Import, *, as_it_arrived: bool = False) -> Opened | Rejection:
        """The package out of quarantine: opened anew, its signature and limits checked again."""
        kept = work.db.get(IncomingPackage, line.id)
        if kept is None:
            raise RecordMissing(number=line.id)
        if line.grade is not None and line.grade not in self._session.grades:
            return Rejection(ExchangeOutcome.ABOVE_CLEARANCE, {"grade": line.grade})
        arrived_on = line.entered_at.date() if as_it_arrived else None
        return self._reader(work, arrived_on).open(kept.content, seen=line.file_sha256)

    def difference(self, import_id: int, choices: Choices | None = None) -> Difference | Rejection:
        """What accepting would do, row by row; writes nothing."""
        self._session.require(*LOADERS)
        with self._session.read() as work:
            line = _line(work, import_id)
            found = self._opened(work, line)
            if isinstance(found, Rejection):
                return found
            arrival = Arrival(work, self._session.vault_uid, found, choices or Choices())
            try:
                return difference_of(arrival, self._unknown_editions(work, found))
            except PackageFault as broken:
                return Rejection(broken.outcome, broken.values)

    def editions(self, import_id: int) -> tuple[tuple[str, str, str], ...] | Rejection:
        """Calendars and editions of the package that are not known here: kind, name and file text, to be loaded."""
        with self._session.read() as work:
            found = self._opened(work, _line(work, import_id))
            if isinstance(found, Rejection):
                return found
            shelf = Shelf(self._session)
            return tuple(
                (row["kind"], edition_name(row), row["text"])
                for row in found.rows("edition")
                if not shelf.knows(work, row["kind"], edition_name(row))
            )

    def _unknown_editions(self, work: UnitOfWork, found: Opened) -> tuple[str, ...]:
        shelf = Shelf(self._session)
        rows = found.rows("edition")
        return tuple(edition_name(row) for row in rows if not shelf.knows(work, row["kind"], edition_name(row)))

    def accept(
        self, import_id: int, choices: Choices | None = None, *, reason: str = "", progress: Progress | None = None
    ) -> ImportView | Refusal | Rejection:
        """Take everything in at once. Refused while dates would rest on a calendar that is not known here, and, for
        a package whose predecessor is missing, without a reason."""
        self._session.require(*DECIDERS)
        progress = progress or Progress()
        with uncollected(), self._session.work(ARRIVING) as work:
            line = _line(work, import_id)
            if line.outcome not in queries.WAITING:
                return _decided(line)
            found = self._opened(work, line)
            if isinstance(found, Rejection):
                return found
            refusal = self._refusal(work, line, found, reason)
            if refusal is not None:
                return refusal
            try:
                counts = self._take(work, line, found, choices or Choices(), progress)
            except PackageFault as broken:
                return Rejection(broken.outcome, broken.values)
            if isinstance(counts, Refusal):
                return counts
            line.added = counts[RowState.NEW] + counts[RowState.UNKNOWN_BODY]
            line.changed = counts[RowState.CHANGED]
            self._decide(work, line, found, ExchangeOutcome.ACCEPTED, reason)
            work.commit()
            view = import_view(line)
        self._events.tell(PackageAccepted(import_id))
        return view

    def _refusal(self, work: UnitOfWork, line: Import, found: Opened, reason: str) -> Refusal | None:
        unknown = self._unknown_editions(work, found)
        if unknown:
            return Refusal((fault("editions", "import.edition_unknown", names=unknown),))
        turn, values = _turn(work, line.correspondent_id or 0, found, own_line=line.id)
        if turn is ExchangeOutcome.GAP and not reason.strip():
            return Refusal((fault("reason", "import.gap_needs_reason", **values),))
        if turn not in queries.WAITING:
            return Refusal((fault("import", f"exchange.{turn}", **values),))
        earlier = queries.earlier_waiting(work.db, line)
        if earlier is not None:
            return Refusal((fault("import", "import.earlier_waits", number=earlier.number),))
        return None

    def _take(
        self, work: UnitOfWork, line: Import, found: Opened, choices: Choices, progress: Progress
    ) -> Counts | Refusal:
        total = found.manifest.rows
        if line.purpose is Purpose.RECEIPT:
            return apply_receipts(work, self._session, found, f"package {line.sender_number}")
        arrival = Arrival(work, self._session.vault_uid, found, choices)
        counts = Taking(work, self._session.vault_uid, arrival, lambda done: progress.report(done, total)).take()
        refusal = enter_handover(work, self._session, line, arrival) if line.purpose is Purpose.HANDOVER else None
        return refusal or counts

    def decline(self, import_id: int, reason: str) -> ImportView | Refusal | Rejection:
        """Refuse a package, with a reason; it is not taken later either."""
        self._session.require(*DECIDERS)
        if not reason.strip():
            return Refusal((fault("reason", "entry.required"),))
        with self._session.work("import.decline") as work:
            line = _line(work, import_id)
            if line.outcome not in queries.WAITING:
                return _decided(line)
            found = self._opened(work, line, as_it_arrived=True)
            if isinstance(found, Rejection):
                return found
            self._decide(work, line, found, ExchangeOutcome.DECLINED, reason)
            work.commit()
            return import_view(line)

    def _decide(self, work: UnitOfWork, line: Import, found: Opened, outcome: ExchangeOutcome, reason: str) -> None:
        draft = found.manifest.draft
        line.outcome, line.reason, line.values = outcome, reason.strip(), "{}"
        line.decided_at, line.decided_by = self._session.clock.now(), self._session.user.full_name
        line.receipt_code = receipt_code(draft.receipt_secret, draft.package, outcome)
        work.db.connection().exec_driver_sql("DELETE FROM incoming_package WHERE import_id = ?", (line.id,))


def _turn(
    work: Reading, correspondent_id: int, found: Opened, own_line: int | None = None
) -> tuple[ExchangeOutcome, dict[str, object]]:
    """Whether a package comes in its turn: not seen, not older than the last, none missing before it."""
    draft = found.manifest.draft
    known = queries.import_of(work.db, draft.package)
    if known is not None and known.id != own_line:
        return ExchangeOutcome.SEEN, {"day": known.entered_at.date()}
    last = queries.last_accepted_counter(work.db, correspondent_id)
    if draft.counter <= last and draft.purpose not in OUT_OF_TURN:
        return ExchangeOutcome.OLDER, {"counter": draft.counter, "last": last}
    here = queries.counters_here(work.db, correspondent_id)
    missing = [n for n in range(last + 1, draft.counter) if n not in draft.voided and n not in here]
    if missing:
        return ExchangeOutcome.GAP, {"missing": [str(number) for number in missing[:20]]}
    return ExchangeOutcome.READY, {}


def _decided(line: Import) -> Refusal:
    return Refusal((fault("import", "import.decided", number=line.number, state=line.outcome),))


def _plain(values: Mapping[str, object]) -> dict[str, str]:
    return {name: str(value) for name, value in values.items()}


def _line(work: Reading, import_id: int) -> Import:
    line = queries.import_by_id(work.db, import_id)
    if line is None:
        raise RecordMissing(number=import_id)
    return line
