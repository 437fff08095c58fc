"""Visas on paper and what lies beside them: put by whom, by which order, sheet by sheet; the papers of the package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from app.controllers.control.move_facts import words_of
from app.controllers.drafting.draft_desk import DraftDesk, is_open, round_now
from app.controllers.drafting.draft_entries import AttachmentEntry, VisaEntry
from app.controllers.drafting.draft_facts import draft_of, standing_of, visa_of
from app.controllers.drafting.draft_pages import belongs, draft_page
from app.controllers.drafting.draft_views import DraftView
from app.controllers.findings import fault, refused, required
from app.errors import RecordMissing
from app.rules.outcome import Finding, Refusal
from app.rules.sheets import sheets_to_sign
from app.rules.terms import OrderKind, Phase, Rule, VisaWord
from app.rules.validity import holds
from app.rules.verdicts import Verdict
from app.rules.visas import one_visa, required_visas
from db.models.directories import Acting
from db.models.drafts import Draft, DraftAttachment, DraftRound, DraftSheet, DraftVisa
from db.queries import directories
from db.session import UnitOfWork

MOST_SHEETS = 10_000


class DraftVisas(DraftDesk):
    """What a user enters of visas, signed sheets and attached papers."""

    def put(self, draft_id: int, phase: Phase, entry: VisaEntry) -> DraftView | Refusal:
        """Enter a visa of the present round. By an acting person only within the order's dates and with its copy."""
        self._require()
        with self._session.work("draft.visa") as work:
            row, round_ = self._open(work, draft_id, phase)
            found = list(self._faults(row, round_, phase, entry))
            order = self._order(work, entry)
            if isinstance(order, Refusal):
                return Refusal((*found, *order.breaches))
            visa = _written(entry, order)
            said = self._verdict(row, phase, visa)
            if found or not said.allowed:
                return Refusal((*found, *said.breaches), said.requires)
            round_.visas.append(self._stamped(visa))
            return self._done(work, row)

    def withdraw(self, draft_id: int, visa_id: int, reason: str) -> DraftView | Refusal:
        """Take back a visa that was entered by mistake; it stays on record with the reason."""
        self._require()
        with self._session.work("draft.visa_withdraw") as work:
            row = self._draft(work, draft_id)
            visa = next((v for one in row.rounds for v in one.visas if v.id == visa_id), None)
            if visa is None:
                raise RecordMissing(number=visa_id)
            found = list(required(reason=reason))
            if visa.withdrawn_on is not None:
                found.append(fault("visa", "draft.visa_withdrawn"))
            if visa.round.closed_on is not None or not is_open(row):
                found.append(fault("visa", "draft.round_closed"))
            if _is_behind(row, visa.round):
                found.append(fault("visa", "draft.stage_behind"))
            if refusal := refused(*found):
                return refusal
            visa.withdrawn_on, visa.withdrawn_reason = self._today, reason.strip()
            return self._done(work, row)

    def sign_sheets(self, draft_id: int, phase: Phase, sheets: Iterable[int], on: date) -> DraftView | Refusal:
        """Tick the sheets that the head of the unit signed; a tick left out is taken back (11, 24)."""
        self._require()
        with self._session.work("draft.sheets") as work:
            row, round_ = self._open(work, draft_id, phase)
            wanted = frozenset(sheets)
            known = {one.sheet: one for one in round_.signed_sheets if one.withdrawn_on is None}
            found = list(self._day_faults(round_, on)) if wanted - set(known) else []
            asked = sheets_to_sign(draft_of(row, round_now(row, Phase.AGREEMENT), self._final(row)), phase)
            strange = sorted(wanted - set(asked))
            if strange:
                found.append(fault("sheets", "draft.sheet_not_asked", sheets=strange, asked=asked))
            if set(known) - wanted and _is_behind(row, round_):
                found.append(fault("sheets", "draft.stage_behind"))
            if refusal := refused(*found):
                return refusal
            for sheet in sorted(wanted - set(known)):
                round_.signed_sheets.append(self._stamped(DraftSheet(sheet=sheet, on=on)))
            for sheet in set(known) - wanted:
                known[sheet].withdrawn_on = self._today
            return self._done(work, row)

    def attach(self, draft_id: int, entry: AttachmentEntry) -> DraftView | Refusal:
        """Enter a paper of the package, or what is different about one that lies there already (15)."""
        self._require()
        with self._session.work("draft.attach") as work:
            row, round_ = self._open(work, draft_id, Phase.AGREEMENT)
            found = [] if 1 <= entry.sheets <= MOST_SHEETS else [fault("sheets", "entry.sheets")]
            if _is_behind(row, round_):
                found.append(fault("item", "draft.stage_behind"))
            if refusal := refused(*found):
                return refusal
            for old in round_.attachments:
                if old.item is entry.item and old.withdrawn_on is None:
                    old.withdrawn_on = self._today
            new = DraftAttachment(item=entry.item, sheets=entry.sheets, signed_by=entry.signed_by)
            new.states, new.note = words_of(entry.states), entry.note.strip()
            round_.attachments.append(self._stamped(new))
            return self._done(work, row)

    def detach(self, draft_id: int, attachment_id: int) -> DraftView | Refusal:
        """A paper of the package does not lie with the draft after all."""
        self._require()
        with self._session.work("draft.detach") as work:
            row, round_ = self._open(work, draft_id, Phase.AGREEMENT)
            found = next((one for one in round_.attachments if one.id == attachment_id), None)
            if found is None or found.withdrawn_on is not None:
                raise RecordMissing(number=attachment_id)
            if _is_behind(row, round_):
                return Refusal((fault("item", "draft.stage_behind"),))
            found.withdrawn_on = self._today
            return self._done(work, row)

    def _open(self, work: UnitOfWork, draft_id: int, phase: Phase) -> tuple[Draft, DraftRound]:
        row = self._draft(work, draft_id)
        return row, round_now(row, phase)

    def _final(self, row: Draft) -> DraftRound | None:
        return next((one for one in reversed(row.rounds) if one.phase is Phase.FINAL), None)

    def _done(self, work: UnitOfWork, row: Draft) -> DraftView:
        work.db.flush()
        view = draft_page(row, self._today, self._books.plain)
        work.commit()
        self._tell(row.id)
        return view

    def _day_faults(self, round_: DraftRound, on: date) -> Iterator[Finding]:
        if on > self._today:
            yield fault("on", "entry.in_future")
        if on < round_.opened_on:
            yield fault("on", "draft.before_last", last=round_.opened_on)

    def _faults(self, row: Draft, round_: DraftRound, phase: Phase, entry: VisaEntry) -> Iterator[Finding]:
        if not is_open(row):
            yield fault("visa", "draft.closed", number=row.number)
        if entry.on > self._today:
            yield fault("on", "entry.in_future")
        if not entry.person.strip() and entry.acting_id is None:
            yield fault("person", "entry.required")
        if entry.word is not VisaWord.AGREED and not entry.remarks.strip():
            yield fault("remarks", "entry.required")
        draft = draft_of(row, round_now(row, Phase.AGREEMENT), self._final(row))
        if not any(belongs(asked, entry.position, entry.body) for asked in required_visas(draft, phase)):
            yield fault("position", "draft.visa_not_asked", position=entry.position)
        same = [v for v in round_.visas if v.withdrawn_on is None and v.position is entry.position]
        twice = [v for v in same if (v.body or "") == entry.body.strip() and v.word is not VisaWord.DISSENT]
        if twice:
            yield fault("position", "draft.visa_twice", position=entry.position, on=twice[0].on)

    def _order(self, work: UnitOfWork, entry: VisaEntry) -> Acting | Refusal | None:
        """The directory's order; refused when it is about another day than it says there."""
        if not entry.acting or entry.acting_id is None:
            return None
        row = directories.acting(work.db, entry.acting_id)
        if row is None:
            raise RecordMissing(number=entry.acting_id)
        person = row.acting
        if not holds(person.valid_from, person.valid_to, entry.on):
            return Refusal((fault("acting_id", "directory.not_in_position", name=person.name),))
        return row

    def _verdict(self, row: Draft, phase: Phase, visa: DraftVisa) -> Verdict:
        """The decree's word on the visa alone: a dissent is entered, it only does not count."""
        standing = standing_of(row)
        draft = draft_of(row, round_now(row, Phase.AGREEMENT), self._final(row) if phase is Phase.FINAL else None)
        rule = Rule.DRAFTING_VISAS if phase is Phase.AGREEMENT else Rule.DRAFTING_FINAL_VISAS
        said = one_visa(visa_of(visa, standing.draft.round), draft, rule)
        return Verdict(said.breaches, tuple(f for f in said.requires if not f.code.startswith("drafting.visa_dissent")))


def _written(entry: VisaEntry, order: Acting | None) -> DraftVisa:
    visa = DraftVisa(position=entry.position, body=entry.body.strip(), on=entry.on, word=entry.word)
    visa.person, visa.remarks = entry.person.strip(), entry.remarks.strip()
    visa.acting, visa.order_copy = entry.acting, entry.order_copy
    if not entry.acting:
        return visa
    if order is not None:
        visa.acting_id, visa.order_kind = order.id, OrderKind.ACTING
        visa.order_reference = f"№ {order.order_number}, {order.order_on:%d.%m.%Y}"
        visa.order_since, visa.order_until = order.from_on, order.ended_on or order.to_on
        visa.person = visa.person or order.acting.name
    elif entry.order is not None:
        visa.order_kind, visa.order_reference = entry.order.kind, entry.order.reference.strip()
        visa.order_since, visa.order_until = entry.order.since, entry.order.until
    return visa


def _is_behind(row: Draft, round_: DraftRound) -> bool:
    """Whether the round's paper has gone on: submitted, or presented."""
    progress = standing_of(row).progress
    if round_.phase is Phase.FINAL:
        return progress.presented_on is not None
    return progress.submitted_on is not None or progress.final_sent_on is not None
