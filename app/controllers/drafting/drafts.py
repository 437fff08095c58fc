"""Drafts of the President's acts on paper: registered, listed, shown with their route, amended, withdrawn (10-27)."""

from __future__ import annotations

from collections.abc import Iterator

from app.controllers.drafting.assigning import Subject
from app.controllers.drafting.draft_desk import DraftDesk, is_open, subject_of
from app.controllers.drafting.draft_entries import DraftFacts, NewDraft
from app.controllers.drafting.draft_facts import (
    SPECIAL_TERMS,
    current,
    draft_of,
    special_faults,
    standing_of,
    write_facts,
)
from app.controllers.drafting.draft_pages import draft_page, may_amend, row_of
from app.controllers.drafting.draft_views import DraftRow, DraftView
from app.controllers.drafting.regrading import regrade
from app.controllers.findings import fault, refused, required
from app.controllers.office.number_issue import bind, claim
from app.controllers.vault.grades import amending
from app.controllers.vault.witnesses import Witness
from app.rules.drafting import initiator_verdict, track_verdict
from app.rules.outcome import Finding, Refusal
from app.rules.terms import Contents, DraftEvent, DraftStanding, Phase, SeriesKind
from app.rules.visas import SUPERVISORS
from db.models.drafts import Draft, DraftRound
from db.queries import drafts as queries

MOST_SHEETS = 10_000
# What the final version asks for; it stays open until the draft is presented.
OF_FINAL = ("supervisor", "counsellor_visa", "holds_instructions", "executor", "title_kk", "title_ru",
            "special_order", "prepare_by", "agree_by", "present_by")  # fmt: skip


class Drafts(DraftDesk):
    """What a signed-in user does with drafts of acts. Refusals are values; failures are `app.errors`."""

    def rows(self, standing: DraftStanding | None = DraftStanding.UNDER_WAY) -> tuple[DraftRow, ...]:
        """Drafts the user may see, the newest first; None lists every draft there ever was."""
        with self._session.read() as work:
            outside = queries.outside_by_draft(work.db, Draft.record_kind)
            found = queries.drafts(work.db, self._session.grades, standing)
            return tuple(row_of(row, self._today, self._books.plain, outside.get(row.id, 0)) for row in found)

    def view(self, draft_id: int) -> DraftView:
        """The draft's page; `RecordMissing` when there is no such draft the user may see."""
        with self._session.read() as work:
            return draft_page(self._draft(work, draft_id), self._today, self._books.plain)

    def subject(self, draft_id: int) -> Subject:
        """The draft as its control assignment and its papers are kept under."""
        with self._session.read() as work:
            return subject_of(self._draft(work, draft_id))

    def register(self, entry: NewDraft, *, despite_duplicate: bool = False) -> DraftView | Refusal:
        """Register a draft with its first round; its track must be one the decree allows on paper (14)."""
        self._require()
        on = entry.registered_on or self._today
        with self._session.work("draft.register") as work:
            found = list(self._faults(entry.facts))
            if not 1 <= entry.sheets <= MOST_SHEETS:
                found.append(fault("sheets", "entry.sheets"))
            if on > self._today:
                found.append(fault("registered_on", "entry.in_future"))
            same = queries.same_title(work.db, entry.facts.title_kk.strip())
            if any(row.grade in self._session.grades or row.grade is None for row in same) and not despite_duplicate:
                found.append(fault("title_kk", "draft.duplicate", number=same[0].number))
            if refusal := refused(*found):
                return refusal
            row = Draft(registered_on=on, year=on.year, standing=DraftStanding.UNDER_WAY)
            write_facts(row, entry.facts)
            number = claim(work, self._session, SeriesKind.DRAFTS, on, row.grade, entry.number)
            if isinstance(number, Finding):
                return Refusal((number,))
            row.number, row.sequence = number.text, number.sequence
            first = self._stamped(DraftRound(phase=Phase.AGREEMENT, number=1, sheets=entry.sheets, opened_on=on))
            first.events, first.visas, first.signed_sheets, first.attachments = [], [], [], []
            row.rounds = [first]
            if refusal := self._refusal(row):
                return refusal
            work.db.add(self._stamped(row))
            work.db.flush()
            bind(number, row.record_kind, row.id)
            work.commit()
            view = draft_page(row, self._today, self._books.plain)
        self._tell(view.draft_id)
        return view

    def amend(self, draft_id: int, facts: DraftFacts, witness: Witness | None = None) -> DraftView | Refusal:
        """Correct the facts. What decides visas and package is open until the draft is submitted; it may be amended
        again once it was returned and a new version lies here. Two persons where the grade is lowered."""
        self._require()
        with self._session.read() as reading:
            graded = self._draft(reading, draft_id).grade
        with self._session.work(amending("draft.amend", graded, facts.grade), witness) as work:
            row = self._draft(work, draft_id)
            if not is_open(row):
                return Refusal((fault("draft", "draft.closed", number=row.number),))
            before = draft_page(row, self._today, self._books.plain).facts
            found = list(self._faults(facts))
            if not may_amend(standing_of(row)) and _fixed(before) != _fixed(facts):
                found.append(fault("initiator", "draft.facts_fixed"))
            if standing_of(row).progress.presented_on is not None and before.supervisor is not facts.supervisor:
                found.append(fault("supervisor", "draft.facts_fixed"))
            if refusal := refused(*found):
                return refusal
            write_facts(row, facts)
            if refusal := self._refusal(row):
                return refusal
            regrade(work, subject_of(row))
            work.commit()
            view = draft_page(row, self._today, self._books.plain)
        self._tell(draft_id)
        return view

    def withdraw(self, draft_id: int, reason: str) -> DraftView | Refusal:
        """A draft that is not gone on with stays on record with the reason; its number is not given out again."""
        self._require()
        with self._session.work("draft.withdraw") as work:
            row = self._draft(work, draft_id)
            found = list(required(reason=reason))
            if not is_open(row):
                found.append(fault("draft", "draft.closed", number=row.number))
            if DraftEvent.SIGNED in {e.event for one in row.rounds for e in one.events if e.withdrawn_on is None}:
                found.append(fault("draft", "draft.signed_already"))
            if refusal := refused(*found):
                return refusal
            row.standing, row.withdrawn_reason = DraftStanding.WITHDRAWN, reason.strip()
            work.commit()
            view = draft_page(row, self._today, self._books.plain)
        self._tell(draft_id)
        return view

    def _faults(self, facts: DraftFacts) -> Iterator[Finding]:
        yield from required(title_kk=facts.title_kk, developer=facts.developer)
        if facts.contents is Contents.STATE_SECRETS and facts.grade is None:
            yield fault("grade", "draft.grade_missing")
        elif facts.contents is Contents.STATE_SECRETS and facts.grade not in self._session.grades:
            yield fault("grade", "entry.above_clearance")
        if facts.supervisor is not None and facts.supervisor not in SUPERVISORS:
            yield fault("supervisor", "draft.not_a_supervisor", allowed=SUPERVISORS)
        calendar = self._books.calendar
        for name in ("treaty_signing_on", *SPECIAL_TERMS):
            day = getattr(facts, name)
            if day is not None and not calendar.first_year <= day.year <= calendar.last_year:
                yield fault(name, "draft.no_calendar", year=day.year)
        yield from special_faults(facts)

    def _refusal(self, row: Draft) -> Refusal | None:
        """What the decree has against the facts themselves: the track (14), who may prepare (10)."""
        agreement = current(row, Phase.AGREEMENT)
        assert agreement is not None
        draft = draft_of(row, agreement, None)
        said = (track_verdict(draft), initiator_verdict(draft, None))
        breaches = tuple(finding for verdict in said for finding in verdict.breaches)
        requires = tuple(finding for verdict in said for finding in verdict.requires)
        return Refusal(breaches, requires) if breaches or requires else None


def _fixed(facts: DraftFacts) -> tuple[object, ...]:
    """The facts that are fixed with the submission."""
    names = [name for name in DraftFacts.__slots__ if name not in OF_FINAL]
    return tuple(getattr(facts, name) for name in names)
