"""Control assignments (Appendix 5): lines of a signed act, of instructions or of a plan, and their way under control.

Shared by drafts of acts, drafts of instructions and the nationwide plan: nothing is typed a second time (25, 28, 40).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.controllers.control import case_facts
from app.controllers.control.cases import Cases
from app.controllers.control.entries import ClauseEntry, CoExecutorEntry, InstructionEntry
from app.controllers.control.move_facts import set_of, words_of
from app.controllers.control.views import Registered
from app.controllers.findings import fault, refused
from app.controllers.vault.grades import covers
from app.controllers.vault.sessions import Session
from app.errors import RecordMissing
from app.events import Events
from app.rules.assignments import AssignmentLine, assignment_verdict
from app.rules.facts import FixedDate, Months, Term, Weeks, WorkingDays
from app.rules.outcome import Finding, Refusal
from app.rules.rulebook import Rulebook
from app.rules.terms import ControlObject, Grade, Interim, Language, Level, LevelGround, Origin, Role, Rule, TermSource
from app.rules.verdicts import Verdict
from app.wording import wording
from db.models.assigning import AssignedLine
from db.queries import assigning as queries
from db.session import UnitOfWork

WRITERS = (Role.REGISTRAR, Role.CONTROLLER)
MOST_LINES = 500


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose assignment it is: the record kind and id of a draft or a plan, and its grade (None: it bears none).

    Only the controller of that record makes a subject, after it looked whether the user may see it.
    """

    kind: str
    subject_id: int
    grade: Grade | None


@dataclass(frozen=True, slots=True)
class LineEntry:
    """A line of the assignment as typed. The first named body is ``responsible``; it consolidates (55)."""

    number: str
    measure_kk: str
    measure_ru: str = ""
    term: Term | None = None
    completion_form: str = ""
    final_result: str = ""
    responsible: str = ""
    coexecutors: tuple[str, ...] = ()
    official: str = ""
    level: Level | None = None
    level_grounds: frozenset[LevelGround] = frozenset()
    local: bool = False
    resonance: bool = False
    unit: str = ""
    legislative: bool = False
    complex: bool = False
    interim: Interim | None = None


@dataclass(frozen=True, slots=True)
class LineView:
    """A line as kept; ``case_id`` once its clause is under control."""

    line_id: int
    entry: LineEntry
    case_id: int | None


@dataclass(frozen=True, slots=True)
class SignedPaper:
    """The signed paper as it is registered for control. ``assignment`` is the number and date of the approved
    assignment when that, and not the text, names the terms (50)."""

    origin: Origin
    document_kind: str
    document_number: str
    signed_on: date
    received_at: datetime
    title_kk: str
    title_ru: str = ""
    sheets: int = 1
    annex_sheets: int = 0
    copy_number: str = ""
    control_object: ControlObject | None = None
    assignment: str = ""
    registration_number: str = ""


class Assigning:
    """What a user does with the lines of a control assignment."""

    def __init__(self, session: Session, rulebook: Rulebook, events: Events) -> None:
        self._session = session
        self._cases = Cases(session, rulebook, events)

    def lines(self, subject: Subject) -> tuple[LineView, ...]:
        """Lines of an assignment in order."""
        _seen(self._session, subject)
        with self._session.read() as work:
            return tuple(view_of(row) for row in queries.lines_of(work.db, subject.kind, subject.subject_id))

    def keep(self, subject: Subject, entries: Sequence[LineEntry]) -> tuple[LineView, ...] | Refusal:
        """Keep the lines as they stand now; lines no longer there are withdrawn, lines under control stay as they are.

        What the decree still misses in them is told by `verdict`: an assignment may be kept half written.
        """
        self._session.require(*WRITERS)
        _seen(self._session, subject)
        with self._session.work("assignment.keep") as work:
            rows = list(queries.lines_of(work.db, subject.kind, subject.subject_id))
            if refusal := refused(*_faults(entries, rows)):
                return refusal
            today = self._session.clock.today()
            kept = {view_of(row).entry: row for row in rows}
            for row in rows:
                if row.clause_id is None and view_of(row).entry not in entries:
                    row.withdrawn_on = today
            for place, entry in enumerate(entries):
                row = kept.get(entry) or self._fresh(work, subject, entry)
                row.place = place
            work.db.flush()
            found = tuple(view_of(row) for row in queries.lines_of(work.db, subject.kind, subject.subject_id))
            work.commit()
            return found

    def verdict(self, subject: Subject) -> Verdict:
        """What the lines leave out (4 5), 25, 30-1)."""
        return assignment_verdict(rule_line(view.entry) for view in self.lines(subject))

    def put_under_control(
        self, subject: Subject, paper: SignedPaper, *, despite_duplicate: bool = False
    ) -> Registered | Refusal:
        """Register the signed paper and put every line under control as a clause of its own: whole, or not at all."""
        self._session.require(Role.REGISTRAR)
        _seen(self._session, subject)
        with self._session.work("assignment.control") as work:
            done = self.register_within(work, subject, paper, despite_duplicate=despite_duplicate)
            if isinstance(done, Refusal):
                return done
            work.commit()
        self.tell_registered(done)
        return done

    def register_within(
        self, work: UnitOfWork, subject: Subject, paper: SignedPaper, *, despite_duplicate: bool = False
    ) -> Registered | Refusal:
        """The same inside the caller's unit of work, who commits it and then calls `tell_registered`."""
        rows = list(queries.lines_of(work.db, subject.kind, subject.subject_id))
        if refusal := self._refusal(subject, rows):
            return refusal
        assert subject.grade is not None  # a refusal otherwise
        entry = entry_of(subject.grade, paper, [view_of(row).entry for row in rows])
        done = self._cases.register_within(work, entry, despite_duplicate=despite_duplicate)
        if isinstance(done, Refusal):
            return done
        for row, case_id in zip(rows, done.case_ids, strict=True):
            row.clause_id = case_id
        return done

    def tell_registered(self, done: Registered) -> None:
        """Tell who listens that cases were registered."""
        self._cases.tell_registered(done)

    def _refusal(self, subject: Subject, rows: Sequence[AssignedLine]) -> Refusal | None:
        found: list[Finding] = []
        if subject.grade is None:
            # 50: a card on paper is for instructions with state secrets; the others are kept on the electronic card.
            found.append(Finding(Rule.ENTRY_FIELD, "50", "assigning.without_grade", {"field": "grade"}))
        if any(row.clause_id is not None for row in rows):
            found.append(fault("lines", "assigning.under_control"))
        said = assignment_verdict(rule_line(view_of(row).entry) for row in rows)
        if found or not said.allowed:
            return Refusal((*found, *said.breaches), said.requires)
        return None

    def _fresh(self, work: UnitOfWork, subject: Subject, entry: LineEntry) -> AssignedLine:
        row = AssignedLine(subject_kind=subject.kind, subject_id=subject.subject_id)
        _write(row, entry)
        row.entered_at, row.entered_by = self._session.clock.now(), self._session.user.full_name
        work.db.add(row)
        return row


def _seen(session: Session, subject: Subject) -> None:
    """`RecordMissing` for what lies above the user's clearance."""
    if not covers(session, subject.grade):
        raise RecordMissing(number=subject.subject_id)


def rule_line(entry: LineEntry) -> AssignmentLine:
    """A line as the rules are asked about it."""
    return AssignmentLine(
        number=entry.number.strip(),
        measure=entry.measure_kk or entry.measure_ru,
        term=entry.term,
        completion_form=entry.completion_form,
        responsible=entry.responsible,
        level=entry.level,
        unit=entry.unit,
        final_result=entry.final_result,
    )


def entry_of(grade: Grade, paper: SignedPaper, lines: Sequence[LineEntry]) -> InstructionEntry:
    """The registration of a signed paper with its lines as clauses."""
    return InstructionEntry(
        grade=grade,
        origin=paper.origin,
        document_kind=paper.document_kind,
        document_number=paper.document_number,
        signed_on=paper.signed_on,
        received_at=paper.received_at,
        registration_number=paper.registration_number,
        title_kk=paper.title_kk,
        title_ru=paper.title_ru,
        sheets=paper.sheets,
        annex_sheets=paper.annex_sheets,
        copy_number=paper.copy_number,
        control_object=paper.control_object,
        clauses=tuple(_clause(line, paper.assignment.strip()) for line in lines),
    )


def _clause(line: LineEntry, assignment: str) -> ClauseEntry:
    source = TermSource.ASSIGNMENT if assignment else TermSource.TEXT
    return ClauseEntry(
        number=line.number.strip(),
        text_kk=line.measure_kk,
        text_ru=line.measure_ru,
        level=line.level or Level.ADMINISTRATION,
        term=line.term,
        term_source=source,
        term_reference=assignment,
        legislative=line.legislative,
        complex=line.complex,
        interim=line.interim,
        responsible=line.responsible,
        coexecutors=tuple(CoExecutorEntry(body) for body in line.coexecutors),
        level_grounds=line.level_grounds,
        local=line.local,
        resonance=line.resonance,
        official=line.official,
        final_result=line.final_result,
        completion_form=line.completion_form,
    )


def _faults(entries: Sequence[LineEntry], rows: Sequence[AssignedLine]) -> Iterator[Finding]:
    if len(entries) > MOST_LINES:
        yield fault("lines", "assigning.too_many", most=MOST_LINES)
    for row in rows:
        if row.clause_id is not None and view_of(row).entry not in entries:
            yield fault("lines", "assigning.line_under_control", number=row.number)
    if len(set(entries)) < len(entries):
        yield fault("lines", "assigning.line_twice")


def _write(row: AssignedLine, entry: LineEntry) -> None:
    row.number = entry.number
    row.measure_kk, row.measure_ru = entry.measure_kk, entry.measure_ru
    row.term_kind, row.term_date, row.term_count = case_facts.term_columns(entry.term)
    row.completion_form, row.final_result = entry.completion_form, entry.final_result
    row.responsible, row.coexecutors, row.official = entry.responsible, "\n".join(entry.coexecutors), entry.official
    row.level, row.level_grounds, row.unit = entry.level, words_of(entry.level_grounds), entry.unit
    row.local, row.resonance = entry.local, entry.resonance
    row.legislative, row.complex, row.interim = entry.legislative, entry.complex, entry.interim


def view_of(row: AssignedLine) -> LineView:
    """A line's record as a view; the entry equals the one it was written from."""
    entry = LineEntry(
        number=row.number,
        measure_kk=row.measure_kk,
        measure_ru=row.measure_ru or "",
        term=_term(row),
        completion_form=row.completion_form or "",
        final_result=row.final_result or "",
        responsible=row.responsible or "",
        coexecutors=tuple((row.coexecutors or "").splitlines()),
        official=row.official or "",
        level=row.level,
        level_grounds=set_of(LevelGround, row.level_grounds or ""),
        local=bool(row.local),
        resonance=bool(row.resonance),
        unit=row.unit or "",
        legislative=bool(row.legislative),
        complex=bool(row.complex),
        interim=row.interim,
    )
    return LineView(row.id, entry, row.clause_id)


def _term(row: AssignedLine) -> Term | None:
    if row.term_kind == "date" and row.term_date is not None:
        return FixedDate(row.term_date)
    if row.term_kind in case_facts.COUNTED and row.term_count is not None:
        return case_facts.COUNTED[row.term_kind](row.term_count)
    return None


def term_words(term: Term | None, language: Language) -> str:
    """A term as a line of the assignment names it; "" while none is named."""
    say = wording(language)
    match term:
        case None:
            return ""
        case FixedDate(on):
            return say.show(on)
        case WorkingDays(count):
            return say.say("term.working_days", {"count": count})
        case Weeks(count):
            return say.say("term.weeks", {"count": count})
        case Months(count):
            return say.say("term.months", {"count": count})
