"""Handing a paper over to another vault, with its whole history, and getting it back: never in two places at once.

The sender lets go in the same transaction that makes the package; from then on nobody holds the paper until the
recipient takes it. The sender holds it again only on the recipient's signed word that it was not taken, and a package
that was declined is never taken later. A paper comes home the same way: its holder hands it over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.controllers.exchange.correspondents import correspondent_record
from app.controllers.exchange.exchange_views import ExportView
from app.controllers.exchange.packing import Ends, ends_of, make_package, pack_again, rows_by_kind
from app.controllers.exchange.sending import SENDERS, export_view
from app.controllers.findings import fault
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.exchange.faults import PackageFault
from app.exchange.manifest import Scope
from app.rules.outcome import Finding, Refusal
from app.rules.terms import ExchangeOutcome, Grade, Purpose, TransferState
from db.contents import ROOT
from db.models.cases import Instruction
from db.models.exchange import Export, Transfer
from db.queries import arrivals, transfers
from db.queries import correspondents as sites
from db.queries import exchange as queries
from db.queries.arrivals import Stand
from db.queries.audit import journal_head
from db.queries.contents import Wanted, choose, highest_grade, papers_of
from db.session import Reading, UnitOfWork

VALID_UNTIL = date(9999, 12, 31)  # a hand-over does not expire: its paper would be nowhere
LISTED = 1000


@dataclass(frozen=True, slots=True)
class HandoverEntry:
    """Which papers (by any of their cases) go to which site."""

    correspondent_id: int
    case_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class HandoverPreview:
    """What would be let go: papers by number, cases, the highest grade."""

    recipient: str
    numbers: tuple[str, ...]
    cases: int
    grade: Grade | None


@dataclass(frozen=True, slots=True)
class TransferView:
    """A line of the register of hand-overs. ``outgoing``: we were the sender."""

    number: str  # of the paper
    grade: Grade
    from_name: str
    to_name: str
    outgoing: bool
    on: date
    state: TransferState
    export_number: int | None
    export_id: int | None
    export_outcome: ExchangeOutcome | None
    by: str


class Handovers:
    """What a signed-in user does with papers that change vaults."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def transfers(self) -> tuple[TransferView, ...]:
        """The register, newest first; what is above the user's clearance is left out."""
        with self._session.read() as work:
            names = _site_names(work, self._session.vault_uid)
            return tuple(
                self._view(names, transfer, paper, export)
                for transfer, paper, export in transfers.every(work.db, LISTED)
                if paper.grade in self._session.grades
            )

    def _view(
        self, names: dict[str, str], transfer: Transfer, paper: Instruction, export: Export | None
    ) -> TransferView:
        return TransferView(
            number=paper.registration_number,
            grade=paper.grade,
            from_name=names.get(transfer.from_site, transfer.from_site),
            to_name=names.get(transfer.to_site, transfer.to_site),
            outgoing=transfer.from_site == self._session.vault_uid,
            on=transfer.on,
            state=transfer.state,
            export_number=export.number if export else None,
            export_id=export.id if export else None,
            export_outcome=export.outcome if export else None,
            by=transfer.entered_by,
        )

    def preview(self, entry: HandoverEntry) -> HandoverPreview | Refusal:
        """What would be let go; writes nothing."""
        self._session.require(*SENDERS)
        with self._session.read() as work:
            recipient = correspondent_record(work, entry.correspondent_id)
            papers = self._papers(work, entry)
            faults = tuple(self._faults(work, papers))
            if faults:
                return Refusal(faults)
            cases = sum(len(paper.clauses) for paper in papers)
            grade = max((paper.grade for paper in papers), key=lambda found: found.rank)
            return HandoverPreview(recipient.name, tuple(p.registration_number for p in papers), cases, grade)

    def prepare(self, entry: HandoverEntry, *, reason: str = "") -> ExportView | Refusal:
        """Let the papers go and pack them. From here on they are read here and changed nowhere, until the recipient
        has answered."""
        self._session.require(*SENDERS)
        with self._session.work("handover.prepare") as work:
            recipient = correspondent_record(work, entry.correspondent_id)
            papers = self._papers(work, entry)
            faults = list(self._faults(work, papers))
            ends = ends_of(work, recipient, self._session.clock.today())
            if isinstance(ends, str):
                faults.append(fault("correspondent_id", ends, name=recipient.name))
            if faults or isinstance(ends, str):
                return Refusal(tuple(faults))
            epochs = self._let_go(work, papers, recipient.site)
            try:
                export = self._pack(work, ends, papers, reason.strip())
            except PackageFault as found:
                return Refusal((fault("case_ids", f"exchange.{found.outcome}", **found.values),))
            for paper in papers:
                work.db.add(self._transfer(paper, epochs[paper.id], recipient.site, export))
            work.commit()
            return export_view(export)

    def renew(self, export_id: int) -> ExportView | Refusal:
        """Pack a hand-over on its way once more, because a key of either end was replaced since: the same package, so
        that it can be taken or declined only once, whichever of its files arrives."""
        self._session.require(*SENDERS)
        with self._session.work("handover.renew") as work:
            export = queries.export_by_id(work.db, export_id)
            if export is None:
                raise RecordMissing(number=export_id)
            if export.purpose is not Purpose.HANDOVER or export.outcome not in queries.UNANSWERED:
                return Refusal((fault("export", "export.not_open", number=export.number, state=export.outcome),))
            ends = ends_of(work, export.correspondent, self._session.clock.today())
            if isinstance(ends, str):
                return Refusal((fault("correspondent_id", ends, name=export.correspondent.name),))
            ids = tuple(transfer.instruction_id for transfer in transfers.of_export(work.db, export.id))
            choose(work.db.connection(), Wanted(grades=frozenset(Grade), held_only=False, ids=ids))
            pack_again(work, self._session, ends, export, rows_by_kind(work, self._session, ends.site.code))
            work.commit()
            return export_view(export)

    def _papers(self, work: Reading, entry: HandoverEntry) -> list[Instruction]:
        numbers = papers_of(work.db.connection(), "clause", entry.case_ids) if entry.case_ids else set[int]()
        found = [work.db.get(Instruction, number) for number in sorted(numbers)]
        return [paper for paper in found if paper is not None and paper.grade in self._session.grades]

    def _faults(self, work: Reading, papers: Sequence[Instruction]) -> Iterator[Finding]:
        if not papers:
            yield fault("case_ids", "export.nothing")
        for paper in papers:
            stand = transfers.stand_of(work.db, paper.id)
            if stand is not None and not stand.held:
                yield fault("case_ids", "handover.not_held", number=paper.registration_number)

    def _let_go(self, work: UnitOfWork, papers: Sequence[Instruction], to_site: str) -> dict[int, int]:
        """Each paper's stand from now on; gives the count of its hand-overs."""
        connection, site = work.db.connection(), self._session.vault_uid
        head = journal_head(work.db, site).sequence
        known = arrivals.stands(connection, ROOT, [paper.id for paper in papers])
        stands: dict[int, Stand] = {}
        for paper in papers:
            before = known.get(paper.id)
            home, prefix, epoch = (before.home, before.prefix, before.epoch) if before else (site, "", 0)
            stands[paper.id] = Stand(
                home, prefix, to_site, False, epoch + 1, 0
            )  # any journal of the new holder is newer
        arrivals.save_stands(connection, ROOT, stands, head)
        return {number: stand.epoch for number, stand in stands.items()}

    def _pack(self, work: UnitOfWork, ends: Ends, papers: Sequence[Instruction], reason: str) -> Export:
        ids = tuple(paper.id for paper in papers)
        connection = work.db.connection()
        choose(connection, Wanted(grades=self._session.grades, held_only=False, ids=ids))
        valid_days = (VALID_UNTIL - self._session.clock.today()).days
        return make_package(
            work, self._session, ends, Purpose.HANDOVER, rows_by_kind(work, self._session, ends.site.code),
            grade=highest_grade(connection), papers=len(papers), scope=Scope(), valid_days=valid_days, reason=reason,
        )  # fmt: skip

    def _transfer(self, paper: Instruction, epoch: int, to_site: str, export: Export) -> Transfer:
        return Transfer(
            instruction_id=paper.id,
            epoch=epoch,
            from_site=self._session.vault_uid,
            to_site=to_site,
            export_id=export.id,
            state=TransferState.SENT,
            on=self._session.clock.today(),
            entered_at=self._session.clock.now(),
            entered_by=self._session.user.full_name,
        )


def _site_names(work: Reading, own_uid: str) -> dict[str, str]:
    own = sites.own_site(work.db)
    return {found.site: found.name for found in sites.every(work.db)} | {own_uid: own.name if own else own_uid}
