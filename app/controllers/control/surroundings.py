"""Around a case: inspections by the Administration (43-1), judgements on quality, reminders with their receipts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.controllers.control.case_desk import CaseDesk
from app.controllers.findings import fault, refused, required
from app.errors import RecordMissing
from app.rules.outcome import Refusal
from app.rules.terms import InspectionKind, QualityMark, Role, Rule
from app.rules.windows import working_days_left
from db.models.cases import Clause, OwedObligation
from db.models.execution import Inspection, QualityNote, Reminder
from db.queries import execution as queries


@dataclass(frozen=True, slots=True)
class InspectionEntry:
    """An inspection on the spot: planned by the approved schedule, or unplanned on a trip (43-1)."""

    kind: InspectionKind
    from_on: date
    to_on: date
    inspectors: str
    ground: str
    place: str = ""
    results: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class QualityEntry:
    """A judgement on execution, with the paper that states it."""

    mark: QualityMark
    on: date
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReminderSlip:
    """What a printed reminder says: to whom, what is due by when, and the line for the receipt."""

    reminder_id: int
    number: str  # "12/2026"
    on: date
    case_id: int
    case_number: str
    document: str
    clause: str
    text: str
    addressee: str
    rule: Rule | None
    due_on: date
    note: str
    received_on: date | None
    received_by: str


class Surroundings(CaseDesk):
    """What a controller enters beside the course of execution."""

    def inspections(self, case_id: int) -> tuple[InspectionEntry, ...]:
        """Inspections of a case."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            return tuple(inspection_entry(row) for row in queries.of_case(work.db, Inspection, clause.id))

    def inspected(self, case_id: int, entry: InspectionEntry) -> InspectionEntry | Refusal:
        """Enter an inspection; its results may later carry a removal together with a conclusion (76)."""
        self._session.require(Role.CONTROLLER)
        with self._session.work("inspection.enter") as work:
            clause = self._clause(work, case_id)
            found = list(required(inspectors=entry.inspectors, ground=entry.ground))
            if entry.to_on < entry.from_on:
                found.append(fault("to_on", "directory.ends_before_begin", begins=entry.from_on))
            if entry.from_on < clause.instruction.received_on:
                found.append(fault("from_on", "move.before_receipt", received=clause.instruction.received_on))
            if entry.results.strip() and entry.to_on > self._today:
                found.append(fault("to_on", "entry.in_future"))
            if refusal := refused(*found):
                return refusal
            row = Inspection(clause_id=clause.id, kind=entry.kind, from_on=entry.from_on, to_on=entry.to_on)
            row.inspectors, row.ground, row.place = entry.inspectors.strip(), entry.ground.strip(), entry.place.strip()
            row.results, row.reference = entry.results.strip(), entry.reference.strip()
            work.db.add(self._stamped(row))
            work.commit()
        self._tell(case_id)
        return entry

    def quality(self, case_id: int) -> tuple[QualityEntry, ...]:
        """Judgements on the quality of execution."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            rows = queries.of_case(work.db, QualityNote, clause.id)
            return tuple(QualityEntry(r.mark, r.on, r.source, r.note) for r in rows)

    def judged(self, case_id: int, entry: QualityEntry) -> QualityEntry | Refusal:
        """Enter a judgement; without the paper that states it there is none."""
        self._session.require(Role.CONTROLLER)
        with self._session.work("quality.enter") as work:
            clause = self._clause(work, case_id)
            found = list(required(source=entry.source))
            if entry.on > self._today:
                found.append(fault("on", "entry.in_future"))
            if entry.on < clause.instruction.received_on:
                found.append(fault("on", "move.before_receipt", received=clause.instruction.received_on))
            if refusal := refused(*found):
                return refusal
            row = QualityNote(clause_id=clause.id, mark=entry.mark, on=entry.on, source=entry.source.strip())
            row.note = entry.note.strip()
            work.db.add(self._stamped(row))
            work.commit()
        self._tell(case_id)
        return entry

    def reminders(self, case_id: int) -> tuple[ReminderSlip, ...]:
        """Reminders of a case."""
        with self._session.read() as work:
            clause = self._clause(work, case_id)
            return tuple(reminder_slip(row, clause) for row in queries.of_case(work.db, Reminder, clause.id))

    def without_receipt(self, limit: int = 200) -> tuple[ReminderSlip, ...]:
        """Slips whose signed receipt has not come back."""
        with self._session.read() as work:
            rows = queries.reminders_without_receipt(work.db, limit)
            return tuple(reminder_slip(row, row.clause) for row in rows if row.clause.grade in self._session.grades)

    def days_to(self, due_on: date) -> int:
        """Working days from today to a date; less than nought when it has passed."""
        return working_days_left(self._today, due_on, self._books.calendar) or 0

    def remind(
        self, case_id: int, addressee: str, note: str = "", obligation_id: int | None = None
    ) -> ReminderSlip | Refusal:
        """Make a numbered slip that reminds of an obligation, or of the deadline itself."""
        self._session.require(Role.CONTROLLER, Role.REGISTRAR)
        with self._session.work("reminder.make") as work:
            clause = self._clause(work, case_id)
            owed = next((row for row in clause.obligations if row.id == obligation_id), None)
            due_on = owed.due_on if owed is not None else clause.deadline
            found = list(required(addressee=addressee))
            if due_on is None:
                found.append(fault("due_on", "execution.no_deadline"))
            if obligation_id is not None and (
                owed is None or owed.done_on is not None or owed.withdrawn_on is not None
            ):
                found.append(fault("obligation", "execution.not_open_here"))
            if found or due_on is None:
                return Refusal(tuple(found))
            row = Reminder(clause_id=clause.id, obligation_id=obligation_id, year=self._today.year, on=self._today)
            row.number = queries.last_reminder(work.db, self._today.year) + 1
            row.due_on, row.addressee, row.text = due_on, addressee.strip(), note.strip()
            work.db.add(self._stamped(row))
            work.db.flush()
            work.commit()
            slip = reminder_slip(row, clause)
        self._tell(case_id)
        return slip

    def receipt(self, reminder_id: int, on: date, received_by: str) -> ReminderSlip | Refusal:
        """The signed receipt came back."""
        self._session.require(Role.CONTROLLER, Role.REGISTRAR)
        with self._session.work("reminder.receipt") as work:
            row = work.db.get(Reminder, reminder_id)
            if row is None:
                raise RecordMissing(number=reminder_id)
            clause = self._clause(work, row.clause_id)
            found = list(required(received_by=received_by))
            if row.received_on is not None:
                found.append(fault("on", "execution.not_open_here"))
            if on > self._today:
                found.append(fault("on", "entry.in_future"))
            if on < row.on:
                found.append(fault("on", "directory.ends_before_begin", begins=row.on))
            if refusal := refused(*found):
                return refusal
            row.received_on, row.received_by = on, received_by.strip()
            work.commit()
            slip = reminder_slip(row, clause)
        self._tell(clause.id)
        return slip


def inspection_entry(row: Inspection) -> InspectionEntry:
    """An inspection as it was entered."""
    return InspectionEntry(
        row.kind, row.from_on, row.to_on, row.inspectors, row.ground, row.place, row.results, row.reference
    )


def reminder_slip(row: Reminder, clause: Clause) -> ReminderSlip:
    """A slip as it is printed and shown."""
    owed: OwedObligation | None = next((one for one in clause.obligations if one.id == row.obligation_id), None)
    paper = clause.instruction
    return ReminderSlip(
        reminder_id=row.id,
        number=f"{row.number}/{row.year}",
        on=row.on,
        case_id=clause.id,
        case_number=clause.case_number,
        document=f"{paper.document_kind} № {paper.document_number}, {paper.signed_on:%d.%m.%Y}",
        clause=clause.number,
        text=clause.text_kk or clause.text_ru,
        addressee=row.addressee,
        rule=owed.rule if owed is not None else None,
        due_on=row.due_on,
        note=row.text,
        received_on=row.received_on,
        received_by=row.received_by or "",
    )
