"""Drafts of instructions on their way: stages, visas, rounds, signature, and clause by clause under control (31-33)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import takewhile

from app.controllers.control.views import Registered
from app.controllers.drafting import instruction_draft_facts as facts
from app.controllers.drafting.assigning import SignedPaper
from app.controllers.drafting.instruction_draft_views import DELEGATED, KIND, DraftView, VisaEntry
from app.controllers.drafting.instruction_draft_writing import KEEPERS, InstructionDraftWriting
from app.controllers.drafting.milestones import DoneEntry, day_faults, milestone
from app.controllers.findings import fault, refused, required
from app.errors import RecordMissing
from app.rules.instruction_drafts import instruction_verdict
from app.rules.instruction_route import PARAGRAPHS, InstructionLine
from app.rules.outcome import Finding, Refusal
from app.rules.terms import (
    ControlObject,
    EventKind,
    InstructionForm,
    InstructionStage,
    Language,
    Origin,
    Rule,
    StageState,
)
from app.rules.visas import acting_verdict
from app.wording import wording
from db.models.instruction_drafts import InstructionDraft, InstructionVisa
from db.models.milestones import Milestone
from db.queries import milestones
from db.session import UnitOfWork

ORIGINS = {
    EventKind.SECURITY_COUNCIL: Origin.SECURITY_COUNCIL,
    EventKind.ASSEMBLY_SESSION: Origin.ASSEMBLY,
    EventKind.ASSEMBLY_COUNCIL: Origin.ASSEMBLY,
}
AFTER_EVENT = frozenset(InstructionStage) - {InstructionStage.TO_HEAD}


@dataclass(frozen=True, slots=True)
class ArrivedEntry:
    """The signed paper as it came to the office that puts it under control. ``assignment``: number and date of the
    approved control assignment, where that and not the text names the terms (50)."""

    received_at: datetime
    sheets: int
    annex_sheets: int = 0
    copy_number: str = ""
    assignment: str = ""
    registration_number: str = ""


class InstructionDrafts(InstructionDraftWriting):
    """What a user does with draft instructions from the first stage to the cards."""

    def delegate(self, draft_id: int, to: str, entry: DoneEntry) -> DraftView | Refusal:
        """The preparation was given to bodies that took part: they have three working days (32)."""

        def change(work: UnitOfWork, row: InstructionDraft, done: Sequence[Milestone]) -> Refusal | None:
            progress = facts.progress_of(row, done)
            found = [*required(to=to), *day_faults(entry, self._today, None)]
            if progress.delegated_on is not None or progress.prepared_on is not None:
                found.append(fault("on", "plans.done_already", on=progress.delegated_on or progress.prepared_on))
            if refusal := refused(*found):
                return refusal
            row.delegated_to = to.strip()
            work.db.add(self._stamped(milestone(KIND, row.id, DELEGATED, row.round, entry)))
            return None

        return self._change("instruction_draft.delegate", draft_id, change)

    def step(self, draft_id: int, stage: InstructionStage, entry: DoneEntry) -> DraftView | Refusal:
        """A stage of the route was done on a day. What an earlier stage holds up is refused and named; the signature
        has an action of its own."""

        def change(work: UnitOfWork, row: InstructionDraft, done: Sequence[Milestone]) -> Refusal | None:
            if refusal := self._step_refusal(row, done, stage, entry):
                return refusal
            work.db.add(self._stamped(milestone(KIND, row.id, stage, row.round, entry)))
            return None

        return self._change(f"instruction_draft.{stage}", draft_id, change)

    def take_back(self, draft_id: int, milestone_id: int, reason: str) -> DraftView | Refusal:
        """A stage entered by mistake, the last one only; it stays on record with the reason."""
        self._session.require(*KEEPERS)
        with self._session.work("instruction_draft.take_back") as work:
            row = self._draft(work, draft_id)
            done = milestones.of_subject(work.db, KIND, row.id)
            found = list(required(reason=reason))
            if not done or done[-1].id != milestone_id:
                found.append(fault("milestone", "move.not_last"))
            if any(line.case_id is not None for line in self._lines(row)):
                found.append(fault("lines", "assigning.under_control"))
            if refusal := refused(*found):
                return refusal
            done[-1].withdrawn_on, done[-1].withdrawn_reason = self._today, reason.strip()
            if done[-1].what == DELEGATED:
                row.delegated_to = ""
            if done[-1].what == InstructionStage.SIGNATURE:
                row.document_number = ""
            work.commit()
        return self._told(draft_id)

    def _step_refusal(
        self, row: InstructionDraft, done: Sequence[Milestone], stage: InstructionStage, entry: DoneEntry
    ) -> Refusal | None:
        lines = {line.stage: line for line in facts.route_of(row, done, (), self._today, self._books.plain)}
        line = lines[stage]
        found = day_faults(entry, self._today, self._start(row, stage, lines))
        found.extend(self._in_turn(stage, line))
        if stage is InstructionStage.SIGNATURE:
            found.append(fault("stage", "plans.sign_apart"))
        if found:
            return Refusal(tuple(found))
        return Refusal((), line.findings) if line.findings else None

    def _in_turn(self, stage: InstructionStage, line: InstructionLine) -> Iterator[Finding]:
        if line.done_on is not None:
            yield fault("on", "plans.done_already", on=line.done_on)
        elif line.state is StageState.NOT_NEEDED:
            yield fault("stage", "plans.step_not_needed")
        elif line.blocked_by is not None:
            values = {"stage": line.blocked_by, "field": "on"}
            yield Finding(Rule.DRAFTING_INSTRUCTION_TERMS, PARAGRAPHS[stage], "plans.step_blocked", values)

    @staticmethod
    def _start(
        row: InstructionDraft, stage: InstructionStage, lines: Mapping[InstructionStage, InstructionLine]
    ) -> date | None:
        """The earliest day of a stage: the event, and what was done before it. The draft for the Head precedes both."""
        if stage is InstructionStage.TO_HEAD:
            return None
        before = takewhile(lambda one: one is not stage, (one for one in InstructionStage if one in AFTER_EVENT))
        return max((row.held_on, *(day for one in before if (day := lines[one].done_on) is not None)))

    # visas

    def put_visa(self, draft_id: int, entry: VisaEntry) -> DraftView | Refusal:
        """A visa on the paper. One put before its round opened, or by an acting person outside the dates of the order
        that lets them or without its copy, is refused with the dates (15 6)); a dissent is kept and does not count."""

        def change(work: UnitOfWork, row: InstructionDraft, done: Sequence[Milestone]) -> Refusal | None:
            found = [*required(name=entry.name)]
            if entry.on > self._today:
                found.append(fault("on", "entry.in_future"))
            if row.round_opened_on is not None and entry.on < row.round_opened_on:
                values = {"position": entry.position, "on": entry.on, "opened": row.round_opened_on, "field": "on"}
                found.append(Finding(Rule.DRAFTING_VISAS, "33", "drafting.visa_before_round", values))
            if entry.word.value != "agreed" and not entry.remarks.strip():
                found.append(fault("remarks", "entry.required"))
            said = acting_verdict(facts.visa_facts(entry, row.round)) if entry.acting else None
            if said is not None and not said.allowed:
                return Refusal((*found, *said.breaches), said.requires)
            if refusal := refused(*found):
                return refusal
            row.visas.append(self._stamped(_visa(row, entry)))
            work.db.flush()
            return None

        return self._change("instruction_draft.visa", draft_id, change)

    def withdraw_visa(self, draft_id: int, visa_id: int, reason: str) -> DraftView | Refusal:
        """A visa entered by mistake stays on record with the reason."""

        def change(work: UnitOfWork, row: InstructionDraft, done: Sequence[Milestone]) -> Refusal | None:
            visa = next((one for one in row.visas if one.id == visa_id and one.withdrawn_on is None), None)
            if visa is None:
                raise RecordMissing(number=visa_id)
            if refusal := refused(*required(reason=reason)):
                return refusal
            visa.withdrawn_on, visa.withdrawn_reason = self._today, reason.strip()
            return None

        return self._change("instruction_draft.visa_withdraw", draft_id, change)

    def new_round(self, draft_id: int, on: date, sheets: int, reason: str) -> DraftView | Refusal:
        """The draft was replaced: its visas stay on record, agreement and visas begin anew."""

        def change(work: UnitOfWork, row: InstructionDraft, done: Sequence[Milestone]) -> Refusal | None:
            found = list(required(reason=reason))
            if on > self._today:
                found.append(fault("on", "entry.in_future"))
            if row.round_opened_on is not None and on < row.round_opened_on:
                found.append(fault("on", "plans.before_start", start=row.round_opened_on))
            if sheets < 1:
                found.append(fault("sheets", "entry.sheets"))
            if refusal := refused(*found):
                return refusal
            row.round, row.round_opened_on, row.sheets = row.round + 1, on, sheets
            entry = DoneEntry(on, text=reason)
            work.db.add(self._stamped(milestone(KIND, row.id, "round", row.round, entry)))
            return None

        return self._change("instruction_draft.round", draft_id, change)

    # signature and control

    def sign(self, draft_id: int, on: date, number: str) -> DraftView | Refusal:
        """Signed. Everything that is missing is named and refuses it: form, appendices, criteria, duplicates, visas,
        lines of the control assignment (28-33)."""

        def change(work: UnitOfWork, row: InstructionDraft, done: Sequence[Milestone]) -> Refusal | None:
            lines = self._lines(row)
            route = {line.stage: line for line in facts.route_of(row, done, lines, self._today, self._books.plain)}
            entry = DoneEntry(on, number)
            found = [*required(number=number)]
            found.extend(day_faults(entry, self._today, self._start(row, InstructionStage.SIGNATURE, route)))
            found.extend(self._in_turn(InstructionStage.SIGNATURE, route[InstructionStage.SIGNATURE]))
            said = instruction_verdict(facts.facts_of(row, lines))
            if found or not said.allowed:
                return Refusal((*found, *said.breaches), said.requires)
            row.document_number = number.strip()
            work.db.add(self._stamped(milestone(KIND, row.id, InstructionStage.SIGNATURE, row.round, entry)))
            return None

        return self._change("instruction_draft.sign", draft_id, change)

    def under_control(
        self, draft_id: int, arrived: ArrivedEntry, *, despite_duplicate: bool = False
    ) -> Registered | Refusal:
        """Every line becomes a clause under control with all that was typed: whole, or not at all."""
        view = self.view(draft_id)
        if view.signed_on is None:
            return Refusal((fault("on", "plans.not_signed"),))
        form = view.entry.form or InstructionForm.PROTOCOL
        paper = SignedPaper(
            origin=ORIGINS.get(view.entry.event, Origin.GENERAL),
            document_kind=_capital(wording(Language.KAZAKH).word(form)),
            document_number=view.document_number,
            signed_on=view.signed_on,
            received_at=arrived.received_at,
            title_kk=view.entry.title_kk,
            title_ru=view.entry.title_ru,
            sheets=arrived.sheets,
            annex_sheets=arrived.annex_sheets,
            copy_number=arrived.copy_number,
            control_object=ControlObject.EVENT_INSTRUCTION,
            assignment=arrived.assignment,
            registration_number=arrived.registration_number,
        )
        done = self._assigning.put_under_control(self.subject(draft_id), paper, despite_duplicate=despite_duplicate)
        if isinstance(done, Registered):
            self._told(draft_id)
        return done


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _visa(row: InstructionDraft, entry: VisaEntry) -> InstructionVisa:
    visa = InstructionVisa(draft_id=row.id, round=row.round, position=entry.position, on=entry.on, word=entry.word)
    visa.name, visa.at, visa.remarks = entry.name.strip(), entry.at.strip(), entry.remarks.strip()
    visa.acting = entry.acting
    if entry.order is not None:
        visa.order_reference, visa.order_since = entry.order.reference.strip(), entry.order.since
        visa.order_until, visa.order_copy = entry.order.until, entry.order.copy_attached
    return visa
