"""What every controller of drafts of acts has: who is signed in, the rulebook in force, and who listens."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from app.controllers.drafting.assigning import WRITERS, Subject
from app.controllers.drafting.draft_entries import EventEntry
from app.controllers.drafting.draft_facts import before, current, events_of, standing_of
from app.controllers.drafting.draft_routes import stages_of
from app.controllers.drafting.draft_views import StageView
from app.controllers.law.casebook import Casebook
from app.controllers.vault.grades import covers
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.events import Events
from app.rules.rulebook import Rulebook
from app.rules.terms import DraftEvent, DraftStanding, Phase
from db.models.drafts import Draft, DraftEntry, DraftRound
from db.models.entered import Entered
from db.queries import drafts as queries
from db.session import UnitOfWork

# What is entered on the final version; everything else belongs to the draft being agreed.
OF_FINAL = frozenset(
    {DraftEvent.FINAL_SENT, DraftEvent.PRESENTED, DraftEvent.SIGNED, DraftEvent.REGISTERED, DraftEvent.ASSIGNED}
)
Row = TypeVar("Row", bound=Entered)


class DraftChanged:
    """Past fact: something of a draft act changed."""

    __slots__ = ("draft_id",)

    def __init__(self, draft_id: int) -> None:
        self.draft_id = draft_id


class DraftDesk:
    """The base of the controllers of drafts: they open a draft for the user, stamp what is entered and tell of it."""

    def __init__(self, session: Session, rulebook: Rulebook, events: Events) -> None:
        self._session = session
        self._books = Casebook(session, rulebook, events)
        self._events = events

    @property
    def _today(self) -> date:
        return self._session.clock.today()

    def _require(self) -> None:
        self._session.require(*WRITERS)

    def _draft(self, work: UnitOfWork, draft_id: int) -> Draft:
        """The record, or `RecordMissing` when it is not there or above the user's clearance."""
        row = queries.draft(work.db, draft_id)
        if row is None or not covers(self._session, row.grade):
            raise RecordMissing(number=draft_id)
        return row

    def _stamped(self, row: Row) -> Row:
        row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name
        return row

    def _stages(self, row: Draft) -> tuple[StageView, ...]:
        return stages_of(standing_of(row), self._today, self._books.plain)

    def _add_event(self, row: Draft, entry: EventEntry) -> None:
        """Add an entry to the round it belongs to, and finish a draft whose route is walked."""
        round_ = round_now(row, Phase.FINAL if entry.event in OF_FINAL else Phase.AGREEMENT)
        if entry.event is DraftEvent.RETURN_TERM and DraftEvent.RETURNED not in events_of(round_):
            round_ = before(row, round_) or round_  # the term belongs to the version that was returned
        made = self._stamped(DraftEntry(event=entry.event, on=entry.on, reference=entry.reference.strip()))
        made.by, made.letter_by, made.resolution = entry.by, entry.letter_by, entry.resolution.strip()
        made.faults, made.term_on, made.note = entry.faults, entry.term_on, entry.note.strip()
        round_.events.append(made)
        progress = standing_of(row).progress
        ended = progress.registered_on is not None and (not row.holds_instructions or progress.assigned_on is not None)
        if ended and progress.signed_on is not None:
            row.standing = DraftStanding.FINISHED

    def _tell(self, draft_id: int) -> None:
        self._events.tell(DraftChanged(draft_id))


def subject_of(row: Draft) -> Subject:
    """The draft as the control assignment and the tracker of papers know it."""
    return Subject(row.record_kind, row.id, row.grade)


def round_now(row: Draft, phase: Phase) -> DraftRound:
    """The present round of a phase; `RecordMissing` while there is no final version yet."""
    found = current(row, phase)
    if found is None:
        raise RecordMissing(number=row.id)
    return found


def is_open(row: Draft) -> bool:
    """Whether the draft is still on its way."""
    return row.standing is DraftStanding.UNDER_WAY
