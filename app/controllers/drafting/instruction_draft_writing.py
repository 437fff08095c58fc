"""Drafts of instructions until they go their way: entered, listed, their criteria and duplicates looked at (28-33)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from app.controllers.control.case_desk import CaseDesk
from app.controllers.control.move_facts import words_of
from app.controllers.control.resemblance import Resemblance
from app.controllers.drafting import instruction_draft_facts as facts
from app.controllers.drafting.assigning import Assigning, LineEntry, LineView, Subject
from app.controllers.drafting.instruction_draft_views import (
    KIND,
    DraftEntry,
    DraftListed,
    DraftView,
    EarlierInstruction,
)
from app.controllers.drafting.regrading import regrade
from app.controllers.findings import fault, refused, required
from app.controllers.plans.plan_events import PlanChanged
from app.controllers.vault.grades import amending, covers, grade_faults
from app.controllers.vault.sessions import Session
from app.controllers.vault.witnesses import Witness
from app.errors import RecordMissing
from app.events import Events
from app.rules.calendar import CalendarMissing
from app.rules.instruction_drafts import form_verdict
from app.rules.outcome import Finding, Refusal
from app.rules.rulebook import Rulebook
from app.rules.terms import Contents, DraftCriterion, Role, Rule
from db.models.instruction_drafts import InstructionDraft
from db.models.milestones import Milestone
from db.queries import instruction_drafts as queries
from db.queries import milestones
from db.session import UnitOfWork

KEEPERS = (Role.REGISTRAR, Role.CONTROLLER)
MOST_SHEETS = 10_000
Change = Callable[[UnitOfWork, InstructionDraft, Sequence[Milestone]], Refusal | None]


class InstructionDraftWriting(CaseDesk):
    """What a user does with draft instructions before anybody signs them. Refusals are values."""

    def __init__(self, session: Session, rulebook: Rulebook, events: Events) -> None:
        super().__init__(session, rulebook, events)
        self._assigning = Assigning(session, rulebook, events)
        self._resemblance = Resemblance(session, rulebook, events)

    def listed(self) -> tuple[DraftListed, ...]:
        """Every draft the user may see, the latest event first."""
        with self._session.read() as work:
            rows = queries.drafts(work.db, self._session.grades)
            done = milestones.of_subjects(work.db, KIND, (row.id for row in rows))
            counts = queries.line_counts(work.db, KIND)
            return tuple(
                facts.listed(row, done.get(row.id, []), counts.get(row.id, (0, 0)), self._today, self._books.plain)
                for row in rows
            )

    def view(self, draft_id: int) -> DraftView:
        with self._session.read() as work:
            row = self._draft(work, draft_id)
            done = milestones.of_subject(work.db, KIND, row.id)
            lines = self._lines(row)
            return facts.view_of_draft(row, done, lines, self._today, self._books.plain)

    def open(self, entry: DraftEntry) -> DraftView | Refusal:
        """Enter draft instructions with the event they belong to."""
        self._session.require(*KEEPERS)
        with self._session.work("instruction_draft.open") as work:
            if refusal := refused(*self._faults(entry)):
                return refusal
            row = facts.write(InstructionDraft(round=1, visas=[]), entry)
            work.db.add(self._stamped(row))
            work.commit()
            draft_id = row.id
        return self._told(draft_id)

    def amend(self, draft_id: int, entry: DraftEntry, witness: Witness | None = None) -> DraftView | Refusal:
        """Correct what was entered; not after the signature. Two persons where the grade is lowered."""
        self._session.require(*KEEPERS)
        with self._session.read() as reading:
            graded = self._draft(reading, draft_id).grade

        def change(work: UnitOfWork, row: InstructionDraft, done: Sequence[Milestone]) -> Refusal | None:
            if refusal := refused(*self._faults(entry)):
                return refusal
            facts.write(row, entry)
            regrade(work, Subject(KIND, row.id, row.grade))
            return None

        return self._change(amending("instruction_draft.amend", graded, entry.grade), draft_id, change, witness)

    def weigh(self, draft_id: int, criteria: Iterable[DraftCriterion]) -> DraftView | Refusal:
        """Which of the six criteria were looked at and found met (30)."""

        def change(work: UnitOfWork, row: InstructionDraft, done: Sequence[Milestone]) -> Refusal | None:
            row.criteria = words_of(criteria)
            return None

        return self._change("instruction_draft.weigh", draft_id, change)

    def earlier(self, draft_id: int) -> tuple[EarlierInstruction, ...]:
        """Instructions given earlier that say what a line of the draft says (33); a person judges each."""
        with self._session.read() as work:
            lines = self._lines(self._draft(work, draft_id))
        own = {line.case_id for line in lines if line.case_id is not None}
        return tuple(
            EarlierInstruction(
                line.entry.number, alike.case_id, alike.case_number, alike.text, alike.status, round(alike.share * 100)
            )
            for line in lines
            for alike in self._resemblance.alike(line.entry.measure_kk, line.entry.measure_ru, besides=own)
        )

    def checked_duplicates(self, draft_id: int, found: str) -> DraftView | Refusal:
        """The draft was held against instructions given earlier (33); ``found`` says what was found, "" for nothing."""

        def change(work: UnitOfWork, row: InstructionDraft, done: Sequence[Milestone]) -> Refusal | None:
            if not self._lines(row):
                return Refusal((fault("lines", "drafting.assignment_empty"),))
            row.duplicates_checked_on, row.duplicates_found = self._today, found.strip()
            return None

        return self._change("instruction_draft.duplicates", draft_id, change)

    def keep_lines(self, draft_id: int, entries: Sequence[LineEntry]) -> DraftView | Refusal:
        """The lines of the control assignment as they stand now. Another text has to be held against earlier
        instructions anew (33)."""
        before = self.view(draft_id)
        if before.signed_on is not None and not before.under_control:
            return Refusal((fault("lines", "plans.signed_already", on=before.signed_on),))
        kept = self._assigning.keep(self.subject(draft_id), entries)
        if isinstance(kept, Refusal):
            return kept
        texts = {(line.entry.measure_kk, line.entry.measure_ru) for line in before.lines}
        if before.duplicates_checked_on is not None and texts != {(one.measure_kk, one.measure_ru) for one in entries}:
            with self._session.work("instruction_draft.duplicates") as work:
                row = self._draft(work, draft_id)
                row.duplicates_checked_on, row.duplicates_found = None, ""
                work.commit()
        return self._told(draft_id)

    def withdraw(self, draft_id: int, reason: str) -> Refusal | None:
        """Given up, or entered by mistake: the draft leaves the list and stays on record."""
        self._session.require(*KEEPERS)
        with self._session.work("instruction_draft.withdraw") as work:
            row = self._draft(work, draft_id)
            found = list(required(reason=reason))
            if any(line.case_id is not None for line in self._lines(row)):
                found.append(fault("lines", "assigning.under_control"))
            if refusal := refused(*found):
                return refusal
            row.withdrawn_on, row.withdrawn_reason = self._today, reason.strip()
            work.commit()
        self._events.tell(PlanChanged(KIND, draft_id))
        return None

    def subject(self, draft_id: int) -> Subject:
        """Whose the lines, the tracked papers and the prints are; only after the look whether it may be seen."""
        with self._session.read() as work:
            row = self._draft(work, draft_id)
            return Subject(KIND, row.id, row.grade)

    # inside

    def _draft(self, work: UnitOfWork, draft_id: int) -> InstructionDraft:
        row = queries.draft(work.db, draft_id)
        if row is None or row.withdrawn_on is not None or not covers(self._session, row.grade):
            raise RecordMissing(number=draft_id)
        return row

    def _lines(self, row: InstructionDraft) -> tuple[LineView, ...]:
        return self._assigning.lines(Subject(KIND, row.id, row.grade))

    def _change(
        self, action: str, draft_id: int, change: Change, witness: Witness | None = None
    ) -> DraftView | Refusal:
        """A change of a draft that is not signed yet."""
        self._session.require(*KEEPERS)
        with self._session.work(action, witness) as work:
            row = self._draft(work, draft_id)
            done = milestones.of_subject(work.db, KIND, row.id)
            signed_on = facts.progress_of(row, done).signed_on
            if signed_on is not None:
                return Refusal((fault("on", "plans.signed_already", on=signed_on),))
            try:
                refusal = change(work, row, done)
            except CalendarMissing as missing:
                return Refusal((no_calendar(missing.year),))
            if refusal is not None:
                return refusal
            work.commit()
        return self._told(draft_id)

    def _told(self, draft_id: int) -> DraftView:
        self._events.tell(PlanChanged(KIND, draft_id))
        return self.view(draft_id)

    def _faults(self, entry: DraftEntry) -> Iterator[Finding]:
        yield from required(title_kk=entry.title_kk)
        yield from grade_faults(self._session, entry.grade)
        if entry.contents is Contents.STATE_SECRETS and entry.grade is None:
            yield fault("grade", "plans.grade_needed")
        if entry.contents is not Contents.STATE_SECRETS and entry.grade is not None:
            yield fault("grade", "plans.grade_without_secrets")
        if not 1 <= entry.sheets <= MOST_SHEETS:
            yield fault("sheets", "entry.sheets")
        if entry.other_term_on is not None and entry.other_term_by is None:
            yield fault("other_term_by", "entry.required")
        if not self._books.calendar.first_year <= entry.held_on.year <= self._books.calendar.last_year:
            yield no_calendar(entry.held_on.year)
        if entry.form is not None:
            row = facts.write(InstructionDraft(round=1, visas=[]), entry)
            for finding in form_verdict(facts.facts_of(row, ())).breaches:  # a form this event does not have (28)
                field = "signatory" if finding.code == "drafting.form_signatory" else "form"
                yield Finding(finding.rule, finding.paragraph, finding.code, {**finding.values, "field": field})


def no_calendar(year: int) -> Finding:
    """A date cannot be counted in a year without a calendar; it is never guessed (50)."""
    return Finding(Rule.TERMS_CALENDAR, "50", "terms.calendar", {"year": str(year)})
