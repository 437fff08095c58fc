"""Cases: preview while typing, registration, lists, Today and the card. Every date comes from the rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from app.controllers.control import case_facts, owing
from app.controllers.control.card_back import read_back
from app.controllers.control.case_access import visible_clause
from app.controllers.control.case_views import card_view
from app.controllers.control.course import course_of
from app.controllers.control.entries import InstructionEntry
from app.controllers.control.entry_checks import faults_of
from app.controllers.control.placing_checks import placing_findings
from app.controllers.control.registration import add_clause, paper_of, searched
from app.controllers.control.views import (
    CardView,
    CasePage,
    ClausePreview,
    Duplicate,
    EntryPreview,
    Registered,
    TodayCounts,
    TodayView,
)
from app.controllers.findings import fault
from app.controllers.law.casebook import Casebook
from app.controllers.office import organisation
from app.controllers.office.number_issue import bind, claim, next_number
from app.controllers.overview.agenda import Agenda
from app.controllers.overview.case_lists import CaseLists, ListFilter
from app.controllers.paper.prints import PrintedCard, Prints
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.events import Events
from app.rules.decisions import answer
from app.rules.outcome import Answer, Finding, Refusal
from app.rules.rulebook import Rulebook
from app.rules.terms import CaseStatus, Language, Role, Rule, SeriesKind
from app.rules.windows import Window
from db.models.cases import Clause
from db.models.registers import WHOLE_OFFICE
from db.queries import cases as queries
from db.queries.case_lists import count_status
from db.search import index
from db.session import UnitOfWork


class CaseRegistered:
    """Past fact: an instruction was registered; ``case_ids`` are its cards."""

    __slots__ = ("case_ids",)

    def __init__(self, case_ids: tuple[int, ...]) -> None:
        self.case_ids = case_ids


class Cases:
    """What a signed-in user does with cases. Refusals are values; failures are `app.errors`."""

    def __init__(self, session: Session, rulebook: Rulebook, events: Events) -> None:
        self._session = session
        self._books = Casebook(session, rulebook, events)
        self._events = events
        self.lists = CaseLists(session, rulebook, events)
        self.agenda = Agenda(session, self._books)
        self.papers_outside: Callable[[], int] | None = None  # set by who keeps account of papers outside the safe
        self.prints = Prints(session, self.whole_card)

    def preview(self, entry: InstructionEntry) -> EntryPreview:
        """What stands beside the form while it is typed: answers, faults, duplicates, the next number."""
        clauses = tuple(self._preview_clause(entry, place) for place in range(len(entry.clauses)))
        with self._session.read() as work:
            faults = tuple(self._faults(work, entry))
            duplicates = self._duplicates(work, entry)
            number = next_number(work, SeriesKind.CONTROL, WHOLE_OFFICE, self._registered_on(entry).year, entry.grade)[
                1
            ]
        return EntryPreview(clauses, faults, duplicates, number)

    def _preview_clause(self, entry: InstructionEntry, place: int) -> ClausePreview:
        clause = entry.clauses[place]
        said = answer(case_facts.of_entry(entry, clause), None, self._books.plain)
        return ClausePreview(clause.number, said, self._provisional(said))

    def _provisional(self, said: Answer) -> tuple[date, ...]:
        days = {said.deadline, said.act_by, *(owed.due_on for owed in said.obligations)}
        known = {year.year for year in self._books.calendar.years()}
        return tuple(
            sorted(day for day in days if day and day.year in known and self._books.calendar.is_provisional(day))
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

    def register(self, entry: InstructionEntry, *, despite_duplicate: bool = False) -> Registered | Refusal:
        """Register a paper and put its clauses under control; refused whole, or done whole.

        A clause without a term is taken (50: its term is still to be found), one whose term breaks a limit or
        whose year has no calendar is not. A paper that seems registered already needs ``despite_duplicate``.
        """
        with self._session.work("case.register") as work:
            done = self.register_within(work, entry, despite_duplicate=despite_duplicate)
            if isinstance(done, Refusal):
                return done
            work.commit()
        self.tell_registered(done)
        return done

    def register_pack(
        self, entries: Sequence[InstructionEntry], *, despite_duplicate: bool = False
    ) -> tuple[Registered, ...] | Refusal:
        """Register a pack of papers, all or none. Each finding of a refusal names its line in ``values["row"]``."""
        self._session.require(Role.REGISTRAR)
        made: list[Registered] = []
        faults: list[Finding] = []
        with self._session.work("case.register") as work:
            for row, entry in enumerate(entries):
                done = self.register_within(work, entry, despite_duplicate=despite_duplicate)
                if isinstance(done, Refusal):
                    faults.extend(replace(finding, values={**finding.values, "row": row}) for finding in done)
                else:
                    made.append(done)
            if not entries:
                faults.append(fault("rows", "pack.no_row"))
            if faults:
                return Refusal(tuple(faults))
            work.commit()
        for done in made:
            self.tell_registered(done)
        return tuple(made)

    def register_within(
        self, work: UnitOfWork, entry: InstructionEntry, *, despite_duplicate: bool = False
    ) -> Registered | Refusal:
        """The same inside the caller's unit of work, who commits it and then calls `tell_registered`."""
        self._session.require(Role.REGISTRAR)
        refusal = self._refusal(work, entry, despite_duplicate=despite_duplicate)
        if refusal is not None:
            return refusal
        registered_on, now = self._registered_on(entry), self._session.clock.now()
        number = claim(work, self._session, SeriesKind.CONTROL, registered_on, entry.grade, entry.registration_number)
        if isinstance(number, Finding):
            return Refusal((number,))
        paper = paper_of(entry, number.text, number.sequence, registered_on, now)
        work.db.add(paper)
        today = self._session.clock.today()
        book = self._books.current(work, today)
        with work.db.no_autoflush:
            clauses = [add_clause(work, paper, entry, place, book) for place in range(len(entry.clauses))]
        work.db.flush()
        bind(number, paper.record_kind, paper.id)
        for clause in clauses:
            owing.derive(clause, book, today)
            index(work.db, clause.id, *searched(paper, clause), fresh=True)
        return Registered(paper.registration_number, tuple(clause.id for clause in clauses))

    def tell_registered(self, done: Registered) -> None:
        """Tell who listens that cases were registered."""
        self._events.tell(CaseRegistered(done.case_ids))

    def _faults(self, work: UnitOfWork, entry: InstructionEntry) -> Iterator[Finding]:
        yield from faults_of(entry, self._session.clock.local_now())
        yield from placing_findings(entry, organisation.kind_on(work, self._session.clock.today()))

    def _refusal(self, work: UnitOfWork, entry: InstructionEntry, *, despite_duplicate: bool) -> Refusal | None:
        breaches = list(self._faults(work, entry))
        if entry.grade not in self._session.grades:
            breaches.append(fault("grade", "entry.above_clearance"))
        for place, clause in enumerate(entry.clauses):
            said = answer(case_facts.of_entry(entry, clause), None, self._books.plain)
            missing = (finding for finding in said.requires if finding.rule is not Rule.CONTROL_NO_TERM)
            breaches.extend(_of_clause(finding, place) for finding in (*said.breaches, *missing))
        duplicates = self._duplicates(work, entry)
        if duplicates and not despite_duplicate:
            values = {"number": duplicates[0].registration_number}
            breaches.append(fault("document_number", "entry.duplicate", **values))
        return Refusal(tuple(breaches)) if breaches else None

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
        conditions = ListFilter(
            words=filter_text,
            window=Window(due) if due else None,
            statuses=frozenset({status}) if status is not None else frozenset(),
        )
        return self.lists.browse(conditions, sort=sort, descending=descending, offset=offset, limit=limit)

    def today(self) -> TodayView:
        """How much falls due and what waits, and the first lines of what falls due up to ten working days ahead."""
        with self._session.read() as work:
            counted = self.agenda.counted(work)
            shown = self.agenda.listed(work, None)
            waiting = count_status(work.db, self._session.grades, CaseStatus.DONE_HERE)
        counts = TodayCounts(
            overdue=counted[Window.OVERDUE],
            today=counted[Window.TODAY],
            three_days=counted[Window.THREE_DAYS],
            ten_days=counted[Window.TEN_DAYS],
            papers_outside=self.papers_outside() if self.papers_outside is not None else 0,
            awaiting_removal=waiting,
        )
        return TodayView(self._session.clock.today(), counts, shown.rows)

    def card(self, case_id: int) -> CardView:
        """A case as its card shows it, its dates as the edition they remember gave them.

        `RecordMissing` when there is no such case the user may see.
        """
        with self._session.read() as work:
            clause = self.visible_clause(work, case_id)
            case = case_facts.of_record(clause)
            said = answer(case, None, self._books.of(work, clause, case, self._session.clock.today()))
            said = replace(said, first_deadline=clause.first_deadline)
            return card_view(
                clause, said, self._provisional(said), course_of(work, clause, self._session.clock.local_now().tzinfo)
            )

    def whole_card(self, case_id: int) -> CardView:
        """The card with its back, as the paper has it."""
        view = self.card(case_id)
        with self._session.read() as work:
            clause, zone = self.visible_clause(work, case_id), self._session.clock.local_now().tzinfo
            back = read_back(work, clause, self._books.calendar, zone)
        return replace(view, back=back)

    def print_card(
        self,
        case_id: int,
        *,
        copy: int = 0,
        copies: int = 1,
        language: Language = Language.KAZAKH,
        blank: bool = False,
    ) -> PrintedCard | Refusal:
        """Prepare the paper control card; see `Prints.card`."""
        return self.prints.card(case_id, copy=copy, copies=copies, language=language, blank=blank)

    def numbered(self, case_number: str) -> int:
        """The case of that number, of the newest year that has it; `RecordMissing` when none may be seen."""
        with self._session.read() as work:
            found = queries.numbered(work.db, self._session.grades, case_number)
        if not found:
            raise RecordMissing(number=case_number)
        return found[0]

    def visible_clause(self, work: UnitOfWork, case_id: int) -> Clause:
        """The clause's record, or `RecordMissing` when it is not there or above the user's clearance."""
        return visible_clause(work, self._session, case_id)

    def bodies(self) -> tuple[str, ...]:
        """Known names of bodies in the order of the Kazakh alphabet, for completion while typing."""
        with self._session.read() as work:
            return queries.body_names(work.db)


def _of_clause(finding: Finding, place: int) -> Finding:
    return replace(finding, values={**finding.values, "clause": place, "field": "term"})
