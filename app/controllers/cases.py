"""Cases: preview while typing, registration, lists, Today and the card. Every date comes from the rules."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from app.controllers import case_facts
from app.controllers.case_views import card_view, list_row, today_row
from app.controllers.editions import RulebookChanged
from app.controllers.entries import InstructionEntry
from app.controllers.entry_checks import faults_of
from app.controllers.prints import PrintedCard, Prints
from app.controllers.rulebooks import Shelf
from app.controllers.sessions import Session
from app.controllers.views import (
    CardView,
    CasePage,
    ClausePreview,
    Duplicate,
    EntryPreview,
    Registered,
    TodayCounts,
    TodayView,
)
from app.errors import RecordMissing
from app.events import Events
from app.rules.decisions import answer
from app.rules.outcome import Answer, Finding, Refusal
from app.rules.rulebook import Rulebook
from app.rules.terms import CaseStatus, Language, Role, Rule
from db.models.cases import Clause, CoExecutor, Instruction, OwedObligation
from db.queries import cases as queries
from db.search import index
from db.session import UnitOfWork

NEAR_WD, FAR_WD = 3, 10  # the windows of the Today screen, in working days
TODAY_ROWS = 500
EARLIEST = date(1900, 1, 1)


class CaseRegistered:
    """Past fact: an instruction was registered; ``case_ids`` are its cards."""

    __slots__ = ("case_ids",)

    def __init__(self, case_ids: tuple[int, ...]) -> None:
        self.case_ids = case_ids


class Cases:
    """What a signed-in user does with cases. Refusals are values; failures are `app.errors`."""

    def __init__(self, session: Session, rulebook: Rulebook, events: Events) -> None:
        self._session = session
        self._book = rulebook
        self._events = events
        self._shelf = Shelf(session)
        self.prints = Prints(session, self.card)
        events.subscribe(RulebookChanged, self._use)

    def _use(self, changed: RulebookChanged) -> None:
        self._book = changed.rulebook

    def preview(self, entry: InstructionEntry) -> EntryPreview:
        """What stands beside the form while it is typed: answers, faults, duplicates, the next number."""
        faults = faults_of(entry, self._session.clock.local_now())
        clauses = tuple(self._preview_clause(entry, place) for place in range(len(entry.clauses)))
        with self._session.work("case.preview") as work:
            duplicates = self._duplicates(work, entry)
            number = self._next_number(work, entry)
        return EntryPreview(clauses, faults, duplicates, number)

    def _preview_clause(self, entry: InstructionEntry, place: int) -> ClausePreview:
        clause = entry.clauses[place]
        said = answer(case_facts.of_entry(entry, clause), None, self._book)
        return ClausePreview(clause.number, said, self._provisional(said))

    def _provisional(self, said: Answer) -> tuple[date, ...]:
        days = {said.deadline, said.act_by, *(owed.due_on for owed in said.obligations)}
        known = {year.year for year in self._book.calendar.years()}
        return tuple(
            sorted(day for day in days if day and day.year in known and self._book.calendar.is_provisional(day))
        )

    def _duplicates(self, work: UnitOfWork, entry: InstructionEntry) -> tuple[Duplicate, ...]:
        if not entry.document_number.strip():
            return ()
        rows = queries.same_document(work.db, entry.document_number.strip(), entry.signed_on)
        return tuple(
            Duplicate(case_id, registration, number, signed)
            for case_id, registration, number, signed, grade in rows
            if grade in self._session.grades
        )

    def _registered_on(self, entry: InstructionEntry) -> date:
        return entry.registered_on or self._session.clock.today()

    def _next_number(self, work: UnitOfWork, entry: InstructionEntry) -> str:
        return str(queries.last_sequence(work.db, self._registered_on(entry).year) + 1)

    def register(self, entry: InstructionEntry, *, despite_duplicate: bool = False) -> Registered | Refusal:
        """Register a paper and put its clauses under control; refused whole, or done whole.

        A clause without a term is taken (50: its term is still to be found), one whose term breaks a limit or
        whose year has no calendar is not. A paper that seems registered already needs ``despite_duplicate``.
        """
        self._session.require(Role.REGISTRAR)
        with self._session.work("case.register") as work:
            refusal = self._refusal(work, entry, despite_duplicate=despite_duplicate)
            if refusal is not None:
                return refusal
            instruction = self._new_instruction(work, entry)
            work.db.add(instruction)
            for place in range(len(entry.clauses)):
                self._add_clause(work, instruction, entry, place)
            work.db.flush()
            for clause in instruction.clauses:
                index(work.db, clause.id, *_searched(instruction, clause))
            work.commit()
            done = Registered(instruction.registration_number, tuple(clause.id for clause in instruction.clauses))
        self._events.tell(CaseRegistered(done.case_ids))
        return done

    def _refusal(self, work: UnitOfWork, entry: InstructionEntry, *, despite_duplicate: bool) -> Refusal | None:
        breaches = list(faults_of(entry, self._session.clock.local_now()))
        if entry.grade not in self._session.grades:
            breaches.append(_field("grade", "entry.above_clearance"))
        for place, clause in enumerate(entry.clauses):
            said = answer(case_facts.of_entry(entry, clause), None, self._book)
            missing = (finding for finding in said.requires if finding.rule is not Rule.CONTROL_NO_TERM)
            breaches.extend(_of_clause(finding, place) for finding in (*said.breaches, *missing))
        if entry.registration_number:
            year = self._registered_on(entry).year
            if queries.number_taken(work.db, year, entry.registration_number.strip()):
                breaches.append(_field("registration_number", "entry.number_taken", number=entry.registration_number))
        duplicates = self._duplicates(work, entry)
        if duplicates and not despite_duplicate:
            values = {"number": duplicates[0].registration_number}
            breaches.append(_field("document_number", "entry.duplicate", **values))
        return Refusal(tuple(breaches)) if breaches else None

    def _new_instruction(self, work: UnitOfWork, entry: InstructionEntry) -> Instruction:
        registered_on = self._registered_on(entry)
        return Instruction(
            registration_number=entry.registration_number.strip() or self._next_number(work, entry),
            registration_year=registered_on.year,
            sequence=queries.last_sequence(work.db, registered_on.year) + 1,
            registered_on=registered_on,
            entered_at=self._session.clock.now(),
            grade=entry.grade,
            origin=entry.origin,
            document_kind=entry.document_kind.strip(),
            document_number=entry.document_number.strip(),
            signed_on=entry.signed_on,
            received_on=entry.received_at.date(),
            received_time=f"{entry.received_at:%H:%M}",
            started_on=entry.started_on,
            title_kk=entry.title_kk.strip(),
            title_ru=entry.title_ru.strip(),
            sheets=entry.sheets,
            annex_sheets=entry.annex_sheets,
            copy_number=entry.copy_number.strip(),
        )

    def _add_clause(self, work: UnitOfWork, instruction: Instruction, entry: InstructionEntry, place: int) -> None:
        typed = entry.clauses[place]
        said = answer(case_facts.of_entry(entry, typed), None, self._book)
        term_kind, term_date, term_count = case_facts.term_columns(typed.term)
        responsible = queries.body_named(work.db, typed.responsible.strip())
        consolidator = queries.body_named(work.db, typed.consolidator.strip() or typed.responsible.strip())
        undivided = len(entry.clauses) == 1 and not typed.number.strip()
        clause = Clause(
            place=place,
            number=typed.number.strip(),
            case_number=instruction.registration_number
            if undivided
            else f"{instruction.registration_number}/{typed.number.strip() or place + 1}",
            grade=entry.grade,
            text_kk=typed.text_kk.strip(),
            text_ru=typed.text_ru.strip(),
            level=typed.level,
            term_kind=term_kind,
            term_date=term_date,
            term_count=term_count,
            term_source=typed.term_source,
            term_reference=typed.term_reference.strip(),
            mark=typed.mark,
            special=typed.special,
            legislative=typed.legislative,
            complex=typed.complex,
            interim=typed.interim,
            report_exempt=typed.report_exempt,
            responsible=responsible,
            consolidator=consolidator,
            official=typed.official.strip(),
            final_result=typed.final_result.strip(),
            completion_form=typed.completion_form.strip(),
            status=CaseStatus.OPEN,
            first_deadline=said.first_deadline,
            deadline=said.deadline,
            act_by=said.act_by,
            control_type=said.control_type,
            edition=self._book.parameters.edition.name,
            calendar_edition=self._book.calendar.edition,
        )
        clause.coexecutors = [
            CoExecutor(place=order, body=queries.body_named(work.db, other.body.strip()), due_on=other.due_on)
            for order, other in enumerate(typed.coexecutors)
        ]
        clause.obligations = [
            OwedObligation(rule=owed.rule, paragraph=owed.paragraph, owner=owed.owner, due_on=owed.due_on)
            for owed in said.obligations
        ]
        instruction.clauses.append(clause)

    def page(
        self,
        *,
        filter_text: str = "",
        status: CaseStatus | None = None,
        due: str = "",
        sort: str = "registered",
        descending: bool = True,
        offset: int = 0,
        limit: int = 200,
    ) -> CasePage:
        """A page of the list of cards. ``due`` is "", "overdue", "today", "three_days" or "ten_days"."""
        today = self._session.clock.today()
        with self._session.work("case.list") as work:
            rows, total = queries.page(
                work.db,
                self._session.grades,
                words=filter_text,
                status=status,
                due=self._window(due, today) if due else None,
                sort=sort,
                descending=descending,
                offset=offset,
                limit=limit,
            )
        return CasePage(tuple(list_row(row, today, self._book.calendar) for row in rows), total)

    def _window(self, due: str, today: date) -> tuple[date | None, date | None]:
        """First and last deadline of a named window. Due today is not overdue."""
        calendar = self._book.calendar
        return {
            "overdue": (None, today - timedelta(days=1)),
            "today": (today, today),
            "three_days": (today, calendar.add(today, NEAR_WD)),
            "ten_days": (today, calendar.add(today, FAR_WD)),
        }[due]

    def today(self) -> TodayView:
        """Counts of open cases by their deadline, and the open obligations due up to ten working days ahead."""
        today = self._session.clock.today()
        far = self._book.calendar.add(today, FAR_WD)
        with self._session.work("case.today") as work:
            rows = queries.due_between(work.db, self._session.grades, far, TODAY_ROWS)
            counts = TodayCounts(
                overdue=queries.count_due(work.db, self._session.grades, None, today - timedelta(days=1)),
                today=queries.count_due(work.db, self._session.grades, today - timedelta(days=1), today),
                three_days=self._counted(work, "three_days", today),
                ten_days=self._counted(work, "ten_days", today),
                awaiting_removal=queries.count_status(work.db, self._session.grades, CaseStatus.DONE_HERE),
            )
        return TodayView(today, counts, tuple(today_row(row, today, self._book.calendar) for row in rows))

    def _counted(self, work: UnitOfWork, due: str, today: date) -> int:
        first, last = self._window(due, today)
        return queries.count_due(work.db, self._session.grades, (first or EARLIEST) - timedelta(days=1), last or today)

    def card(self, case_id: int) -> CardView:
        """A case as its card shows it, its dates as the edition they remember gave them.

        `RecordMissing` when there is no such case the user may see.
        """
        with self._session.work("case.open") as work:
            clause = self.visible_clause(work, case_id)
            book = self._shelf.of(work, clause.edition, clause.calendar_edition)
            said = answer(case_facts.of_record(clause), None, book)
            return card_view(clause, said, self._provisional(said))

    def print_card(
        self,
        case_id: int,
        *,
        copy: str = "1",
        copies: int = 1,
        language: Language = Language.KAZAKH,
        blank: bool = False,
    ) -> PrintedCard | Refusal:
        """Prepare the paper control card; see `Prints.card`."""
        return self.prints.card(case_id, copy=copy, copies=copies, language=language, blank=blank)

    def numbered(self, case_number: str) -> int:
        """The case of that number, of the newest year that has it; `RecordMissing` when none may be seen."""
        with self._session.work("case.find") as work:
            found = queries.numbered(work.db, self._session.grades, case_number)
        if not found:
            raise RecordMissing(number=case_number)
        return found[0]

    def visible_clause(self, work: UnitOfWork, case_id: int) -> Clause:
        """The clause's record, or `RecordMissing` when it is not there or above the user's clearance."""
        clause = queries.clause(work.db, case_id)
        if clause is None or clause.grade not in self._session.grades:
            raise RecordMissing(number=case_id)
        return clause

    def bodies(self) -> tuple[str, ...]:
        """Known names of bodies in the order of the Kazakh alphabet, for completion while typing."""
        with self._session.work("body.list") as work:
            return queries.body_names(work.db)


def _field(name: str, code: str, **values: object) -> Finding:
    return Finding(Rule.ENTRY_FIELD, "", code, {"field": name, **values})


def _of_clause(finding: Finding, place: int) -> Finding:
    return Finding(finding.rule, finding.paragraph, finding.code, {**finding.values, "clause": place, "field": "term"})


def _searched(instruction: Instruction, clause: Clause) -> Iterable[str]:
    """What the search finds a case by."""
    bodies = [clause.responsible, clause.consolidator, *(other.body for other in clause.coexecutors)]
    yield from (clause.case_number, instruction.registration_number, instruction.document_number)
    yield from (instruction.document_kind, instruction.title_kk, instruction.title_ru, clause.text_kk, clause.text_ru)
    yield from (clause.official, clause.final_result, clause.completion_form)
    yield from (name for body in bodies for name in (body.name_kk, body.name_ru))
