"""The register of normative decrees and their yearly monitoring: found, proposed, sent before 31 December (82-87)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, tzinfo

from app.controllers.control.case_desk import CaseDesk
from app.controllers.findings import fault, refused, required
from app.controllers.plans.decree_facts import facts_of, review_facts, review_view, row_of, standing
from app.controllers.plans.decree_views import DecreeEntry, DecreeView, ObservationEntry, RegisterView
from app.controllers.plans.plan_events import PlanChanged
from app.controllers.vault.grades import amending, covers, grade_faults
from app.controllers.vault.witnesses import Witness
from app.errors import RecordMissing
from app.rules.calendar import CalendarMissing
from app.rules.monitoring import is_monitored, register_verdict, review_verdict, yearly_duty
from app.rules.outcome import Finding, Refusal
from app.rules.terms import DecreeProposal, Role, Rule, StageState
from db.models.decrees import DecreeObservation, DecreeReview, NormativeDecree
from db.queries import decrees as queries
from db.session import UnitOfWork

KEEPERS = (Role.REGISTRAR, Role.CONTROLLER)


class Decrees(CaseDesk):
    """What a user does with the register of normative decrees. Refusals are values."""

    def register(self, year: int) -> RegisterView:
        """Every decree the user may see with its review of a year."""
        with self._session.read() as work:
            rows = tuple(
                row_of(row, year, self._today, self._books.plain, self._zone)
                for row in queries.decrees(work.db, self._session.grades)
            )
        needed = [row for row in rows if row.state is not StageState.NOT_NEEDED]
        sent = [row for row in needed if row.state is StageState.DONE]
        late = [row for row in sent if row.review is not None and row.review.late]
        return RegisterView(
            year, rows, len(needed), len(sent), len(late), len(needed) - len(sent), self._missing_calendar(year)
        )

    def decree(self, decree_id: int, year: int) -> DecreeView:
        """One decree with every review there was."""
        with self._session.read() as work:
            return self._view(self._decree(work, decree_id), year)

    def add(self, entry: DecreeEntry, *, despite_duplicate: bool = False) -> DecreeView | Refusal:
        """Enter a decree; one of the same number and day needs a conscious word."""
        self._session.require(*KEEPERS)
        with self._session.work("decree.add") as work:
            found = list(self._faults(work, entry, None, despite_duplicate=despite_duplicate))
            if found or entry.signed_on is None:
                return Refusal(tuple(found))
            row = _write(NormativeDecree(), entry)
            work.db.add(self._stamped(row))
            work.commit()
            done = self._view(row, self._today.year)
        self._changed(row)
        return done

    def amend(self, decree_id: int, entry: DecreeEntry, witness: Witness | None = None) -> DecreeView | Refusal:
        """Correct an entry; its former state stays in the journal. Two persons where the grade is lowered."""
        self._session.require(*KEEPERS)
        with self._session.read() as reading:
            before = self._decree(reading, decree_id).grade
        with self._session.work(amending("decree.amend", before, entry.grade), witness) as work:
            row = self._decree(work, decree_id)
            found = list(self._faults(work, entry, row.id, despite_duplicate=False))
            if found or entry.signed_on is None:
                return Refusal(tuple(found))
            _write(row, entry)
            work.commit()
            done = self._view(row, self._today.year)
        self._changed(row)
        return done

    def repeal(self, decree_id: int, on: date, by: str) -> DecreeView | Refusal:
        """The decree lost its force on a day, by an act; from the next year on it is not reviewed."""
        self._session.require(*KEEPERS)
        with self._session.work("decree.repeal") as work:
            row = self._decree(work, decree_id)
            found = list(required(by=by))
            if row.repealed_on is not None:
                found.append(fault("on", "plans.repealed_already", on=row.repealed_on))
            if on < row.signed_on:
                values = {"repealed": on, "signed": row.signed_on, "field": "on"}
                found.append(Finding(Rule.MONITORING_REGISTER, "87", "register.repealed_before", values))
            if refusal := refused(*found):
                return refusal
            row.repealed_on, row.repealed_by = on, by.strip()
            work.commit()
            done = self._view(row, self._today.year)
        self._changed(row)
        return done

    def withdraw(self, decree_id: int, reason: str) -> Refusal | None:
        """A decree entered by mistake leaves the register; its record stays with the reason."""
        self._session.require(*KEEPERS)
        with self._session.work("decree.withdraw") as work:
            row = self._decree(work, decree_id)
            if refusal := refused(*required(reason=reason)):
                return refusal
            row.withdrawn_on, row.withdrawn_reason = self._today, reason.strip()
            work.commit()
        self._changed(row)
        return None

    # monitoring of a year

    def observe(self, decree_id: int, year: int, entry: ObservationEntry) -> DecreeView | Refusal:
        """Something was found: what is wrong, in which provision, and how (82)."""
        self._session.require(*KEEPERS)
        with self._session.work("decree.observe") as work:
            row = self._decree(work, decree_id)
            review = self._review(work, row, year)
            found = [*required(provision=entry.provision, text=entry.text), *self._year_faults(row, year, review)]
            if refusal := refused(*found):
                return refusal
            made = DecreeObservation(review_id=review.id, place=len(review.observations), fault=entry.fault)
            made.provision, made.text = entry.provision.strip(), entry.text.strip()
            review.observations.append(self._stamped(made))
            work.commit()
            done = self._view(row, year)
        self._changed(row)
        return done

    def take_back(self, decree_id: int, year: int, observation_id: int) -> DecreeView | Refusal:
        """An observation entered by mistake stays on record, crossed out."""
        self._session.require(*KEEPERS)
        with self._session.work("decree.take_back") as work:
            row = self._decree(work, decree_id)
            review = self._review(work, row, year)
            made = next((one for one in standing(review) if one.id == observation_id), None)
            if made is None:
                raise RecordMissing(number=observation_id)
            if refusal := refused(*self._year_faults(row, year, review)):
                return refusal
            made.withdrawn_on = self._today
            work.commit()
            done = self._view(row, year)
        self._changed(row)
        return done

    def propose(self, decree_id: int, year: int, proposal: DecreeProposal | None, text: str) -> DecreeView | Refusal:
        """What the review proposes: to amend or to repeal the decree, or nothing (85)."""
        self._session.require(*KEEPERS)
        with self._session.work("decree.propose") as work:
            row = self._decree(work, decree_id)
            review = self._review(work, row, year)
            if refusal := refused(*self._year_faults(row, year, review)):
                return refusal
            review.proposal, review.proposal_text = proposal, text.strip()
            try:
                said = review_verdict(review_facts(review), self._books.plain)
            except CalendarMissing as missing:
                return Refusal((no_calendar(missing.year),))
            if said.requires:
                return Refusal((), said.requires)
            work.commit()
            done = self._view(row, year)
        self._changed(row)
        return done

    def send(self, decree_id: int, year: int, on: date, reference: str) -> DecreeView | Refusal:
        """The results went to the Administration (85). What is incomplete is refused; what is late is entered and
        stays marked as late."""
        self._session.require(*KEEPERS)
        with self._session.work("decree.send") as work:
            row = self._decree(work, decree_id)
            review = self._review(work, row, year)
            found = [*required(reference=reference), *self._year_faults(row, year, review)]
            if on > self._today:
                found.append(fault("on", "entry.in_future"))
            if on < row.signed_on:
                found.append(fault("on", "plans.before_start", start=row.signed_on))
            if found:
                return Refusal(tuple(found))
            try:
                said = review_verdict(review_facts(review), self._books.plain)
            except CalendarMissing as missing:
                return Refusal((no_calendar(missing.year),))
            if said.requires:
                return Refusal((), said.requires)
            review.sent_on, review.reference = on, reference.strip()
            work.commit()
            done = self._view(row, year)
        self._changed(row)
        return done

    # inside

    def _decree(self, work: UnitOfWork, decree_id: int) -> NormativeDecree:
        row = queries.decree(work.db, decree_id)
        if row is None or row.withdrawn_on is not None or not covers(self._session, row.grade):
            raise RecordMissing(number=decree_id)
        return row

    def _review(self, work: UnitOfWork, row: NormativeDecree, year: int) -> DecreeReview:
        known = next((review for review in row.reviews if review.year == year), None)
        if known is not None:
            return known
        fresh = DecreeReview(decree_id=row.id, year=year, observations=[], proposal_text="", reference="")
        row.reviews.append(self._stamped(fresh))
        work.db.flush()
        return fresh

    def _year_faults(self, row: NormativeDecree, year: int, review: DecreeReview) -> Iterator[Finding]:
        if not is_monitored(facts_of(row), year):
            yield Finding(Rule.MONITORING_YEARLY, "83", "plans.not_monitored", {"year": str(year)})
        if year > self._today.year:
            yield fault("year", "plans.year_ahead", year=str(year))
        if review.sent_on is not None:
            yield fault("on", "plans.sent_already", on=review.sent_on)

    def _faults(
        self, work: UnitOfWork, entry: DecreeEntry, besides: int | None, *, despite_duplicate: bool
    ) -> Iterator[Finding]:
        yield from grade_faults(self._session, entry.grade)
        fields = {
            "register.number": "number", "register.signed_on": "signed_on", "register.title": "title_kk",
            "register.developer": "developer",
        }  # fmt: skip
        for finding in register_verdict(facts_of(entry)).requires:
            yield Finding(finding.rule, finding.paragraph, finding.code, {"field": fields[finding.code]})
        if entry.signed_on is None:
            return
        if entry.signed_on > self._today:
            yield fault("signed_on", "entry.in_future")
        same = queries.numbered(work.db, entry.number.strip(), entry.signed_on)
        if any(row.id != besides and covers(self._session, row.grade) for row in same) and not despite_duplicate:
            yield fault("number", "plans.decree_known", number=entry.number.strip())

    def _view(self, row: NormativeDecree, year: int) -> DecreeView:
        book = self._books.plain
        reviews = tuple(review_view(review, row, book) for review in sorted(row.reviews, key=lambda one: -one.year))
        return DecreeView(row_of(row, year, self._today, book, self._zone), row.repealed_by or "", reviews)

    @property
    def _zone(self) -> tzinfo | None:
        return self._session.clock.local_now().tzinfo

    def _missing_calendar(self, year: int) -> int | None:
        try:
            yearly_duty(year, self._books.plain)
        except CalendarMissing as missing:
            return missing.year
        return None

    def _changed(self, row: NormativeDecree) -> None:
        self._events.tell(PlanChanged(row.record_kind, row.id))


def no_calendar(year: int) -> Finding:
    """A date cannot be counted in a year without a calendar; it is never guessed (50)."""
    return Finding(Rule.TERMS_CALENDAR, "50", "terms.calendar", {"year": str(year)})


def _write(row: NormativeDecree, entry: DecreeEntry) -> NormativeDecree:
    assert entry.signed_on is not None  # asked before
    row.number, row.signed_on = entry.number.strip(), entry.signed_on
    row.title_kk, row.title_ru = entry.title_kk.strip(), entry.title_ru.strip()
    row.developer, row.by_administration, row.grade = entry.developer.strip(), entry.by_administration, entry.grade
    return row
