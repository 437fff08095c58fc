"""After signature: the act is registered, its control assignment kept, its clauses put under control (25, 26, 42)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.controllers.control.views import Registered
from app.controllers.drafting.assigning import Assigning, LineEntry, LineView, SignedPaper, Subject
from app.controllers.drafting.draft_desk import DraftDesk, subject_of
from app.controllers.drafting.draft_entries import EventEntry
from app.controllers.drafting.draft_facts import current, events_of, standing_of
from app.controllers.drafting.draft_routes import next_events
from app.controllers.findings import fault, refused, required
from app.controllers.vault.sessions import Session
from app.events import Events
from app.rules.outcome import Refusal
from app.rules.rulebook import Rulebook
from app.rules.terms import ActKind, ControlObject, DraftEvent, Language, Origin, Phase, Role
from app.rules.verdicts import Verdict
from app.wording import wording
from db.models.drafts import Draft


@dataclass(frozen=True, slots=True)
class ControlEntry:
    """The signed act as it is put under control. ``number`` is the act's own; ``assignment`` the number and date of
    the approved control assignment, which names the terms (50)."""

    number: str
    received_at: datetime
    assigned_on: date
    assignment: str
    origin: Origin = Origin.GENERAL
    copy_number: str = ""
    annex_sheets: int = 0


class DraftControl(DraftDesk):
    """What a user does with a signed act."""

    def __init__(self, session: Session, rulebook: Rulebook, events: Events) -> None:
        super().__init__(session, rulebook, events)
        self.assigning = Assigning(session, rulebook, events)

    def lines(self, draft_id: int) -> tuple[LineView, ...]:
        """The lines of the act's control assignment."""
        return self.assigning.lines(self._subject(draft_id))

    def keep(self, draft_id: int, entries: Sequence[LineEntry]) -> tuple[LineView, ...] | Refusal:
        """Keep the lines; they may be written while the draft is still agreed."""
        return self.assigning.keep(self._subject(draft_id), entries)

    def verdict(self, draft_id: int) -> Verdict:
        """What the lines leave out (4 5), 25)."""
        return self.assigning.verdict(self._subject(draft_id))

    def put_under_control(
        self, draft_id: int, entry: ControlEntry, *, despite_duplicate: bool = False
    ) -> Registered | Refusal:
        """Every line becomes a case under control, and the stage of 25 is done: in one go, or not at all."""
        self._session.require(Role.REGISTRAR)
        with self._session.work("draft.control") as work:
            row = self._draft(work, draft_id)
            if refusal := self._refusal(row, entry):
                return refusal
            done = self.assigning.register_within(
                work, subject_of(row), self._paper(row, entry), despite_duplicate=despite_duplicate
            )
            if isinstance(done, Refusal):
                return done
            event = EventEntry(DraftEvent.ASSIGNED, entry.assigned_on, entry.assignment, note=done.registration_number)
            self._add_event(row, event)
            work.commit()
        self.assigning.tell_registered(done)
        self._tell(draft_id)
        return done

    def _subject(self, draft_id: int) -> Subject:
        with self._session.read() as work:
            return subject_of(self._draft(work, draft_id))

    def _refusal(self, row: Draft, entry: ControlEntry) -> Refusal | None:
        found = list(required(number=entry.number, assignment=entry.assignment))
        if DraftEvent.ASSIGNED not in next_events(standing_of(row), self._stages(row)):
            found.append(fault("draft", "draft.not_now", event=DraftEvent.ASSIGNED))
        if entry.assigned_on > self._today:
            found.append(fault("assigned_on", "entry.in_future"))
        return refused(*found)

    def _paper(self, row: Draft, entry: ControlEntry) -> SignedPaper:
        final = current(row, Phase.FINAL)
        assert final is not None  # the assignment follows the signature
        signed_on = events_of(final)[DraftEvent.SIGNED].on
        return SignedPaper(
            origin=entry.origin,
            document_kind=document_kind(row.kind),
            document_number=entry.number.strip(),
            signed_on=signed_on,
            received_at=entry.received_at,
            title_kk=row.title_kk,
            title_ru=row.title_ru or "",
            sheets=final.sheets,
            annex_sheets=entry.annex_sheets,
            copy_number=entry.copy_number,
            control_object=ControlObject.ACT,
            assignment=entry.assignment,
        )


def document_kind(kind: ActKind) -> str:
    """The act's kind as cards name it: in Kazakh, with a capital."""
    return wording(Language.KAZAKH).word(kind).capitalize()
