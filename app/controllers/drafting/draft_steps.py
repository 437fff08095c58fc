"""The route of a draft act: what happened is entered with its paper, refused with what is missing, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.controllers.drafting.draft_desk import OF_FINAL, DraftDesk, is_open
from app.controllers.drafting.draft_entries import EventEntry, ReplaceEntry
from app.controllers.drafting.draft_facts import before, current, events_of, standing_of
from app.controllers.drafting.draft_pages import draft_page, last_event, may_open_final, may_replace
from app.controllers.drafting.draft_routes import STAGE_OF, next_events
from app.controllers.drafting.draft_verdicts import verdict_on
from app.controllers.drafting.draft_views import DraftView, StageView
from app.controllers.findings import fault, refused, required
from app.rules.outcome import Finding, Refusal
from app.rules.terms import DraftEvent, DraftStanding, Phase, StageState
from app.rules.verdicts import joined
from db.models.drafts import Draft, DraftAttachment, DraftRound

MOST_SHEETS = 10_000


class DraftSteps(DraftDesk):
    """What a user enters on the route of a draft."""

    def enter(self, draft_id: int, entry: EventEntry) -> DraftView | Refusal:
        """Enter what happened. Refused with everything that is missing: visas, papers, sheets, an earlier stage."""
        self._require()
        with self._session.work("draft.event") as work:
            row = self._draft(work, draft_id)
            if refusal := self._refusal(row, entry):
                return refusal
            self._add_event(row, entry)
            work.commit()
            view = draft_page(row, self._today, self._books.plain)
        self._tell(draft_id)
        return view

    def check(self, draft_id: int, entry: EventEntry) -> Refusal | None:
        """Why an entry would be refused now; None when it would be taken. Writes nothing."""
        with self._session.read() as work:
            return self._refusal(self._draft(work, draft_id), entry)

    def take_back(self, draft_id: int, reason: str) -> DraftView | Refusal:
        """Take back the last entry of the route: it was a mistake. It stays on record with the reason."""
        self._require()
        with self._session.work("draft.take_back") as work:
            row = self._draft(work, draft_id)
            last = last_event(row)
            found = list(required(reason=reason))
            if last is None or row.standing is DraftStanding.WITHDRAWN:
                found.append(fault("event", "draft.nothing_to_take_back"))
            elif last.event is DraftEvent.ASSIGNED:
                found.append(fault("event", "assigning.under_control"))
            if refusal := refused(*found):
                return refusal
            assert last is not None  # a refusal otherwise
            last.withdrawn_on, last.withdrawn_reason = self._today, reason.strip()
            row.standing = DraftStanding.UNDER_WAY
            work.commit()
            view = draft_page(row, self._today, self._books.plain)
        self._tell(draft_id)
        return view

    def replace(self, draft_id: int, entry: ReplaceEntry) -> DraftView | Refusal:
        """A new version takes the place of the paper being worked on: its round is closed, visas are put anew."""
        self._require()
        with self._session.work("draft.replace") as work:
            row = self._draft(work, draft_id)
            old = current(row, Phase.FINAL) or current(row, Phase.AGREEMENT)
            assert old is not None
            found = list(required(reason=entry.reason))
            found.extend(self._paper_faults(row, entry.on, entry.sheets))
            if not is_open(row):
                found.append(fault("draft", "draft.closed", number=row.number))
            elif not may_replace(standing_of(row), current(row, Phase.FINAL)):
                found.append(fault("draft", "draft.with_administration"))
            if entry.on < old.opened_on:
                found.append(fault("on", "draft.before_last", last=old.opened_on))
            if refusal := refused(*found):
                return refusal
            old.closed_on = entry.on
            new = self._round(row, old.phase, old.number + 1, entry.sheets, entry.on)
            new.reason = entry.reason.strip()
            new.attachments = [self._copied(one) for one in old.attachments if _kept(one, entry)]
            work.commit()
            view = draft_page(row, self._today, self._books.plain)
        self._tell(draft_id)
        return view

    def open_final(self, draft_id: int, on: date, sheets: int) -> DraftView | Refusal:
        """The final version on forms lies on the table (23); its sheets are signed one by one (24)."""
        self._require()
        with self._session.work("draft.open_final") as work:
            row = self._draft(work, draft_id)
            found = list(self._paper_faults(row, on, sheets))
            if not is_open(row):
                found.append(fault("draft", "draft.closed", number=row.number))
            elif current(row, Phase.FINAL) is not None:
                found.append(fault("draft", "draft.final_exists"))
            elif not may_open_final(standing_of(row)):
                found.append(fault("draft", "draft.final_too_early"))
            if refusal := refused(*found):
                return refusal
            self._round(row, Phase.FINAL, 1, sheets, on)
            work.commit()
            view = draft_page(row, self._today, self._books.plain)
        self._tell(draft_id)
        return view

    def _round(self, row: Draft, phase: Phase, number: int, sheets: int, on: date) -> DraftRound:
        made = self._stamped(DraftRound(phase=phase, number=number, sheets=sheets, opened_on=on))
        made.events, made.visas, made.signed_sheets, made.attachments = [], [], [], []
        row.rounds.append(made)
        return made

    def _copied(self, one: DraftAttachment) -> DraftAttachment:
        copy = DraftAttachment(item=one.item, sheets=one.sheets, signed_by=one.signed_by, states=one.states)
        copy.note = one.note
        return self._stamped(copy)

    def _paper_faults(self, row: Draft, on: date, sheets: int) -> Iterator[Finding]:
        if not 1 <= sheets <= MOST_SHEETS:
            yield fault("sheets", "entry.sheets")
        yield from self._day_faults(row, on)

    def _day_faults(self, row: Draft, on: date) -> Iterator[Finding]:
        if on > self._today:
            yield fault("on", "entry.in_future")
        last = last_event(row)
        first = last.on if last is not None else row.registered_on
        earlier = current(row, Phase.AGREEMENT)
        assert earlier is not None
        returned = before(row, earlier)
        if last is None and returned is not None:
            first = max((entry.on for entry in events_of(returned).values()), default=first)
        if on < first:
            yield fault("on", "draft.before_last", last=first)

    def _refusal(self, row: Draft, entry: EventEntry) -> Refusal | None:
        if not is_open(row):
            return Refusal((fault("event", "draft.closed", number=row.number),))
        standing, stages = standing_of(row), self._stages(row)
        found = list(self._day_faults(row, entry.on))
        if entry.event not in next_events(standing, stages):
            found.append(self._out_of_turn(entry.event, stages))
            return Refusal(tuple(found))
        if entry.event in OF_FINAL and current(row, Phase.FINAL) is None:
            found.append(fault("event", "draft.final_missing"))
            return Refusal(tuple(found))
        said = joined(verdict_on(entry, standing, self._books.plain))
        if found or not said.allowed:
            return Refusal((*found, *said.breaches), said.requires)
        return None

    def _out_of_turn(self, event: DraftEvent, stages: tuple[StageView, ...]) -> Finding:
        stage = next((stage for stage in stages if stage.stage is STAGE_OF.get(event)), None)
        if stage is not None and stage.state is StageState.BLOCKED and stage.blocked_by is not None:
            return fault("event", "draft.blocked", stage=stage.stage, waits_for=stage.blocked_by)
        if stage is not None and stage.state is StageState.DONE and stage.done_on is not None:
            return fault("event", "draft.done_already", stage=stage.stage, on=stage.done_on)
        return fault("event", "draft.not_now", event=event)


def _kept(one: DraftAttachment, entry: ReplaceEntry) -> bool:
    return one.withdrawn_on is None and one.item in entry.kept
