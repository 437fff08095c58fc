"""Packages that go out: chosen, looked at, numbered and packed, written to a registered medium, ejected, acknowledged.

A number is given once and never lost: a package that failed keeps it. The bytes stay in the vault until the receipt is
here, so that a pulled or lost medium is no lost package.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.controllers.exchange.correspondents import correspondent_record
from app.controllers.exchange.due import packages_due
from app.controllers.exchange.exchange_views import DueView, ExportEntry, ExportPreview, ExportView
from app.controllers.exchange.media import Media, WrittenFile
from app.controllers.exchange.packing import Ends, choose_for, ends_of, make_package, rows_by_kind
from app.controllers.exchange.receipts import judge_receipt
from app.controllers.exchange.sending import SENDERS, close_export, export_view, forget_bytes
from app.controllers.findings import fault
from app.controllers.vault.sessions import Session
from app.controllers.vault.witnesses import Witness
from app.errors import RecordMissing
from app.exchange.faults import PackageFault, Rejection
from app.exchange.manifest import Scope
from app.rules.outcome import Finding, Refusal
from app.rules.terms import ExchangeOutcome, Purpose
from db.contents import ROOT
from db.models.correspondents import Correspondent
from db.models.exchange import Export, OutgoingPackage
from db.models.media import Medium
from db.queries import exchange as queries
from db.queries.contents import counted, highest_grade
from db.session import Reading

MOST_VALID_DAYS = 366
LISTED = 1000
OPEN = queries.UNANSWERED
EVERYTHING = "export.everything"
UNANSWERABLE = (Purpose.RECEIPT, Purpose.SPREADSHEET)  # nobody answers these


class Exports:
    """What a signed-in user does with packages that go out."""

    def __init__(self, session: Session, media: Media) -> None:
        self._session = session
        self._media = media

    def due(self) -> tuple[DueView, ...]:
        """Sites whose next package is due today or was earlier, the longest due first."""
        return packages_due(self._session)

    def exports(self) -> tuple[ExportView, ...]:
        """The register, newest first."""
        with self._session.read() as work:
            return tuple(map(export_view, queries.exports(work.db, LISTED)))

    def preview(self, entry: ExportEntry) -> ExportPreview | Refusal:
        """What would go out; writes nothing."""
        self._session.require(*SENDERS)
        with self._session.read() as work:
            recipient = correspondent_record(work, entry.correspondent_id)
            ends = self._ends(work, entry, recipient)
            if isinstance(ends, Refusal):
                return ends
            choose_for(work, self._session, entry, recipient)
            counts = counted(work.db.connection())
            grade = highest_grade(work.db.connection())
            return ExportPreview(recipient.name, counts.get(ROOT, 0), counts, grade, entry.is_everything)

    def prepare(self, entry: ExportEntry, *, reason: str = "", witness: Witness | None = None) -> ExportView | Refusal:
        """Pack what is asked for under the next number. The same content a second time needs a reason; everything at
        once needs two persons."""
        self._session.require(*SENDERS)
        action = EVERYTHING if entry.is_everything else "export.prepare"
        with self._session.work(action, witness) as work:
            recipient = correspondent_record(work, entry.correspondent_id)
            ends = self._ends(work, entry, recipient)
            if isinstance(ends, Refusal):
                return ends
            wanted = choose_for(work, self._session, entry, recipient)
            counts = counted(work.db.connection())
            if not counts and entry.papers:
                return Refusal((fault("words", "export.nothing"),))
            scope = Scope(
                wanted.registered_from, wanted.registered_until, wanted.words, wanted.since_sequence,
                entry.is_everything,
            )  # fmt: skip
            editions = entry.directories and not entry.papers
            rows = rows_by_kind(work, self._session, ends.site.code, all_editions=editions)
            try:
                export = make_package(
                    work, self._session, ends, Purpose.EXPORT, rows,
                    grade=highest_grade(work.db.connection()), papers=counts.get(ROOT, 0), scope=scope,
                    valid_days=entry.valid_days, reason=reason.strip(),
                )  # fmt: skip
            except PackageFault as found:
                return Refusal((fault("words", f"exchange.{found.outcome}", **found.values),))
            same = queries.same_content(work.db, recipient.id, export.content_sha256, before=export.number)
            if same is not None and not reason.strip():
                return Refusal((fault("reason", "export.same_content", number=same.number),))
            work.commit()
            return export_view(export)

    def _ends(self, work: Reading, entry: ExportEntry, recipient: Correspondent) -> Ends | Refusal:
        faults = list(_entry_faults(entry))
        ends = ends_of(work, recipient, self._session.clock.today())
        if isinstance(ends, str):
            faults.append(fault("correspondent_id", ends, name=recipient.name))
        return Refusal(tuple(faults)) if faults or isinstance(ends, str) else ends

    def write(self, export_id: int, folder: Path) -> ExportView | Rejection | Refusal:
        """Write the package to the registered medium at ``folder`` and read it back. It may be repeated, to another
        medium too: the very same bytes go out again."""
        self._session.require(*SENDERS)
        with self._session.read() as work:
            export = _export(work, export_id)
            kept = work.db.get(OutgoingPackage, export_id)
            if export.outcome not in OPEN or kept is None:
                return Refusal((fault("export", "export.not_open", number=export.number, state=export.outcome),))
            medium = self._media.usable(work, folder, export.grade)
            file = WrittenFile(export.file_name, kept.content, f"export {export.number}", export.grade)
        if isinstance(medium, Rejection):
            return self._refused(export_id, medium)
        failure = self._media.put(folder, file.name, file.content)
        with self._session.work("export.write") as work:
            export, record = _export(work, export_id), work.db.get(Medium, medium.id)
            if record is None:
                raise RecordMissing(number=medium.id)
            self._media.enter_writing(record, file, failure)
            if failure is None:
                export.outcome = ExchangeOutcome.WRITTEN
                export.written_at, export.ejected_at = self._session.clock.now(), None
            work.commit()
            return failure.rejection if failure else export_view(export)

    def _refused(self, export_id: int, rejection: Rejection) -> Rejection:
        """A medium that may not be used is noted too: somebody tried."""
        with self._session.work("export.write") as work:
            values = {name: str(value) for name, value in rejection.values.items()}
            work.note({"outcome": rejection.outcome, **values}, _export(work, export_id))
            work.commit()
        return rejection

    def eject(self, export_id: int, folder: Path | None = None) -> ExportView | Refusal:
        """The medium is out of the computer and in a hand. Refused while the system still sees it at ``folder``, or,
        without one, anywhere."""
        self._session.require(*SENDERS)
        with self._session.work("export.eject") as work:
            export = _export(work, export_id)
            if export.outcome is not ExchangeOutcome.WRITTEN:
                return Refusal((fault("export", "export.not_open", number=export.number, state=export.outcome),))
            if self._media.is_present_at(folder) if folder else self._media.is_present_with(work, export.file_name):
                return Refusal((fault("export", "export.still_present"),))
            export.outcome, export.ejected_at = ExchangeOutcome.EJECTED, self._session.clock.now()
            if export.purpose in UNANSWERABLE:
                forget_bytes(work, export)
            work.commit()
            return export_view(export)

    def cancel(self, export_id: int, reason: str) -> ExportView | Refusal:
        """Give a package up; its number stays, its counter is told to the site with the next package. A hand-over is
        not cancelled so: its case would be nowhere, or in two places."""
        self._session.require(*SENDERS)
        with self._session.work("export.cancel") as work:
            export = _export(work, export_id)
            faults = []
            if not reason.strip():
                faults.append(fault("reason", "entry.required"))
            if export.outcome not in OPEN:
                faults.append(fault("export", "export.not_open", number=export.number, state=export.outcome))
            elif export.purpose is Purpose.HANDOVER:
                faults.append(fault("export", "export.handover_stays"))
            if faults:
                return Refusal(tuple(faults))
            export.reason = f"{export.reason}; {reason.strip()}".lstrip("; ")
            close_export(work, self._session.vault_uid, export, ExchangeOutcome.CANCELLED)
            work.commit()
            return export_view(export)

    def acknowledge(self, export_id: int, typed: str) -> ExportView | Refusal:
        """A receipt that came on paper: its short code says whether the package was accepted or declined."""
        self._session.require(*SENDERS)
        with self._session.work("export.acknowledge") as work:
            export = _export(work, export_id)
            outcome = judge_receipt(export.receipt_secret, export.package, typed)
            if export.outcome not in OPEN:
                return Refusal((fault("export", "export.not_open", number=export.number, state=export.outcome),))
            if outcome is None:
                return Refusal((fault("typed", "export.wrong_code"),))
            export.answered_at = self._session.clock.now()
            export.answered_by = self._session.user.full_name
            close_export(work, self._session.vault_uid, export, outcome)
            work.commit()
            return export_view(export)


def _export(work: Reading, export_id: int) -> Export:
    export = queries.export_by_id(work.db, export_id)
    if export is None:
        raise RecordMissing(number=export_id)
    return export


def _entry_faults(entry: ExportEntry) -> Iterator[Finding]:
    first, last = entry.registered_from, entry.registered_until
    if first is not None and last is not None and last < first:
        yield fault("registered_until", "export.period")
    if not 1 <= entry.valid_days <= MOST_VALID_DAYS:
        yield fault("valid_days", "export.valid_days", most=MOST_VALID_DAYS)
