"""Corrections of what was registered: before, after, who, on what ground. Number and registration date stay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.controllers.control import case_facts, owing
from app.controllers.control.case_desk import CaseDesk
from app.controllers.control.registration import searched
from app.controllers.findings import fault, refused, required
from app.controllers.office.numbers import annul_number
from app.controllers.vault.witnesses import Witness
from app.rules.decisions import answer
from app.rules.facts import FixedDate, Months, Term, Weeks, WorkingDays
from app.rules.outcome import Answer, Finding, Refusal
from app.rules.terms import CaseStatus, Role, Rule, TermSource
from db.models.cases import Clause, Instruction
from db.models.registers import Correction
from db.queries import cases as case_queries
from db.queries import corrections as queries
from db.queries import numbers as number_queries
from db.search import index
from db.session import UnitOfWork

PAPER_FIELDS = frozenset(
    {
        "origin", "document_kind", "document_number", "signed_on", "received_at", "started_on", "title_kk", "title_ru",
        "sheets", "annex_sheets", "copy_number",
    }
)  # fmt: skip
CLAUSE_FIELDS = frozenset(
    {
        "text_kk", "text_ru", "level", "term", "term_source", "term_reference", "mark", "special", "legislative",
        "complex", "interim", "report_exempt", "responsible", "consolidator", "official", "final_result",
        "completion_form",
    }
)  # fmt: skip
BODIES = frozenset({"responsible", "consolidator"})
NEVER_EMPTY = frozenset({"document_kind", "document_number", *BODIES})
LEAST_SHEETS = {"sheets": 1, "annex_sheets": 0}


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """One corrected field."""

    field: str
    before: str
    after: str
    ground: str
    on: date
    entered_at: datetime
    entered_by: str


class Corrections(CaseDesk):
    """What a registrar corrects in a registered case; dates and obligations follow the corrected facts."""

    def of_case(self, case_id: int) -> tuple[CorrectionView, ...]:
        """Everything that was corrected in a case and its paper."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            rows = queries.corrections_of(work.db, ("clause", clause.id), ("instruction", clause.instruction_id))
            return tuple(
                CorrectionView(r.field, r.before, r.after, r.ground, r.on, r.entered_at, r.entered_by) for r in rows
            )

    def values(self, case_id: int) -> Mapping[str, object]:
        """Every field that can be corrected, as it stands; the moment of receipt as a moment."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            found = {name: _value(clause, name) for name in (*sorted(PAPER_FIELDS), *sorted(CLAUSE_FIELDS))}
            found["received_at"] = datetime.fromisoformat(str(found["received_at"]))
            return found

    def correct(self, case_id: int, changes: Mapping[str, object], ground: str) -> Answer | Refusal:
        """Correct fields of a case or its paper, named as in the entries; the term as a `Term`. Refused whole or done
        whole: what the corrected facts break is named."""
        self._session.require(Role.REGISTRAR, Role.CONTROLLER)
        with self._session.work("case.correct") as work:
            clause = self._clause(work, case_id)
            faults = (*required(ground=ground), *_untouchable(changes), *_level(changes, clause), *_empty(changes))
            if refusal := refused(*faults):
                return refusal
            before = {name: _value(clause, name) for name in changes}
            for name, value in changes.items():
                _put(work, clause, name, value)
            changed = [name for name in changes if before[name] != _value(clause, name)]
            work.db.flush()
            touched = [clause, *(other for other in clause.instruction.clauses if other.id != clause.id)]
            if not PAPER_FIELDS.intersection(changed):
                touched = [clause]
            if refusal := refused(*_order(clause), *(f for one in touched for f in self._broken(work, one))):
                return refusal
            for name in changed:
                self._note(work, clause, name, before[name], _value(clause, name), ground)
            said = self._follow(work, clause, touched)
            work.commit()
        for one in touched:
            self._tell(one.id)
        return said

    def determine_term(self, case_id: int, term: Term, source: TermSource, reference: str) -> Answer | Refusal:
        """The term of a case that had none, from the paper that sets it (50)."""
        self._session.require(Role.REGISTRAR, Role.CONTROLLER)
        with self._session.work("case.determine_term") as work:
            clause = self._clause(work, case_id)
            found = [] if source is TermSource.TEXT else list(required(term_reference=reference))
            if clause.term_kind:
                found.append(fault("term", "correction.has_term"))
            if refusal := refused(*found):
                return refusal
            clause.term_kind, clause.term_date, clause.term_count = case_facts.term_columns(term)
            clause.term_source, clause.term_reference = source, reference.strip()
            if refusal := refused(*self._broken(work, clause)):
                return refusal
            said = self._follow(work, clause, [clause])
            work.commit()
        self._tell(case_id)
        return said

    def annul_registration(self, case_id: int, reason: str, witness: Witness | None = None) -> Refusal | None:
        """A paper registered by mistake: two persons annul it; it stays on record with its cases, its number is never
        given again."""
        self._session.require(Role.REGISTRAR, Role.CHIEF)
        with self._session.work("number.annul", witness) as work:
            paper = self._clause(work, case_id).instruction
            found = list(required(reason=reason))
            if any(clause.status is not CaseStatus.OPEN or clause.steps for clause in paper.clauses):
                found.append(fault("status", "correction.has_life"))
            if refusal := refused(*found):
                return refusal
            today = self._today
            paper.annulled_on, paper.annulled_reason = today, reason.strip()
            for clause in paper.clauses:
                clause.status = CaseStatus.ANNULLED
                owing.derive(clause, self._books.current(work, today), today)
            number = number_queries.of_subject(work.db, paper.record_kind, paper.id)
            if number is not None:
                annul_number(self._session, number, reason)
            touched = [clause.id for clause in paper.clauses]
            work.commit()
        for one in touched:
            self._tell(one)
        return None

    def _broken(self, work: UnitOfWork, clause: Clause) -> tuple[Finding, ...]:
        said = answer(case_facts.of_record(clause), None, self._books.current(work, self._today))
        return (*said.breaches, *(missing for missing in said.requires if missing.rule is not Rule.CONTROL_NO_TERM))

    def _follow(self, work: UnitOfWork, clause: Clause, touched: list[Clause]) -> Answer:
        """Dates, obligations and search follow; the first in ``touched`` is the case asked about."""
        today = self._today
        answers = []
        for one in touched:
            case = case_facts.of_record(one)
            if not one.steps:
                one.first_deadline = None
            answers.append(owing.derive(one, self._books.of(work, one, case, today), today))
            index(work.db, one.id, *searched(one.instruction, one))
        return answers[0]

    def _note(self, work: UnitOfWork, clause: Clause, name: str, before: object, after: object, ground: str) -> None:
        paper = name in PAPER_FIELDS
        row = Correction(subject_kind="instruction" if paper else "clause", field=name, ground=ground.strip())
        row.subject_id = clause.instruction_id if paper else clause.id
        row.before, row.after, row.on = shown(before), shown(after), self._today
        work.db.add(self._stamped(row))


def _untouchable(changes: Mapping[str, object]) -> tuple[Finding, ...]:
    """Number and registration date are never corrected; unknown names are our own slip, and refused too."""
    return tuple(fault(name, "correction.immutable") for name in changes if name not in PAPER_FIELDS | CLAUSE_FIELDS)


def _empty(changes: Mapping[str, object]) -> Iterator[Finding]:
    for name, value in changes.items():
        if name in NEVER_EMPTY and not str(value or "").strip():
            yield fault(name, "entry.required")
        least = LEAST_SHEETS.get(name)
        if least is not None and (not isinstance(value, int) or value < least):
            yield fault(name, "entry.sheets")


def _level(changes: Mapping[str, object], clause: Clause) -> tuple[Finding, ...]:
    """Once a step was taken, the level changes by a hand-over only (75)."""
    return (fault("level", "correction.level_moved"),) if "level" in changes and clause.steps else ()


def _order(clause: Clause) -> tuple[Finding, ...]:
    paper = clause.instruction
    if paper.received_on < paper.signed_on:
        return (fault("received_at", "entry.received_before_signed", signed=paper.signed_on),)
    if paper.registered_on < paper.received_on:
        return (fault("received_at", "entry.registered_before_received"),)
    return ()


def _value(clause: Clause, name: str) -> object:
    """A field as it stands, in the words of the entries."""
    paper = clause.instruction
    if name == "received_at":
        return f"{paper.received_on.isoformat()} {paper.received_time}"
    if name == "term":
        return case_facts.term_of(clause)
    if name in BODIES:
        return getattr(clause, name).name_kk
    return getattr(paper if name in PAPER_FIELDS else clause, name)


def _put(work: UnitOfWork, clause: Clause, name: str, value: object) -> None:
    paper: Instruction = clause.instruction
    if name == "received_at" and isinstance(value, datetime):
        paper.received_on, paper.received_time = value.date(), f"{value:%H:%M}"
    elif name == "term":
        term = value if isinstance(value, FixedDate | WorkingDays | Weeks | Months) else None
        clause.term_kind, clause.term_date, clause.term_count = case_facts.term_columns(term)
    elif name in BODIES:
        body = case_queries.body_named(work.db, str(value).strip())
        setattr(clause, name, body)
        if name == "responsible":
            clause.responsible_key = body.sort_key
    else:
        setattr(paper if name in PAPER_FIELDS else clause, name, value.strip() if isinstance(value, str) else value)
        if name == "origin":
            for one in paper.clauses:
                one.origin = paper.origin


def shown(value: object) -> str:
    """A value as a correction keeps it: dates as ISO 8601, a term as its kind and count, nothing as ""."""
    match value:
        case None:
            return ""
        case FixedDate(on):
            return on.isoformat()
        case WorkingDays(count) | Weeks(count) | Months(count):
            return f"{type(value).__name__} {count}"
        case date():
            return value.isoformat()
    return str(value)
