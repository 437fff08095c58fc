"""From the life of a case to the back of its paper card; what was entered later than its day says so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, tzinfo

from app.controllers.control.back_views import CardBack
from app.controllers.control.move_facts import step_view
from app.controllers.control.move_views import StepView
from app.controllers.control.report_entries import ReportView
from app.controllers.control.report_facts import report_view
from app.controllers.control.surroundings import InspectionEntry, ReminderSlip, inspection_entry, reminder_slip
from app.printing.forms.card_facts import Move, Note, Removal, Report
from app.rules.calendar import WorkingCalendar
from app.rules.control import NEW_DATE_PARAGRAPH
from app.rules.terms import Ground, StepKind, StepState
from app.wording import Wording, format_date
from db.models.cases import Clause
from db.models.execution import Inspection, Reminder
from db.queries import execution as queries
from db.queries import reports
from db.session import UnitOfWork

DECIDED = (StepState.GRANTED, StepState.REFUSED)
ENDED = (StepKind.REMOVE, StepKind.CLOSE_OWN)


def read_back(work: UnitOfWork, clause: Clause, calendar: WorkingCalendar, zone: tzinfo | None) -> CardBack:
    """Everything the back shows, from its records; days of entry are those of the clock at ``zone``."""
    return CardBack(
        tuple(step_view(step) for step in clause.steps),
        tuple(report_view(row, calendar) for row in reports.of_case(work.db, clause.id)),
        tuple(reminder_slip(row, clause) for row in queries.of_case(work.db, Reminder, clause.id)),
        tuple(inspection_entry(row) for row in queries.of_case(work.db, Inspection, clause.id)),
        zone,
    )


def moves(back: CardBack, say: Wording) -> Iterator[Move]:
    """Every decision on the term, on the level of control and on restoring it, refused ones too."""
    for step in back.steps:
        if step.state not in DECIDED or _is_ending(step):
            continue
        yield Move(
            kind=step.kind,
            decided_by=say.word(step.decided_by) if step.decided_by is not None else "",
            decision=_joined(
                _paper(step.decision_number, step.decided_on, say), step.file_sheet, _late(step, back, say)
            ),
            letter=_paper(step.letter_number, step.letter_on, say),
            basis=_joined(", ".join(say.word(one) for one in sorted(step.basis)), step.basis_reference),
            new_date=step.new_deadline,
            paragraph=NEW_DATE_PARAGRAPH.get(step.kind, "69"),
            granted=step.state is StepState.GRANTED,
        )


def _is_ending(step: StepView) -> bool:
    return step.kind in ENDED and step.ground is not Ground.HANDED_OVER and step.state is StepState.GRANTED


def removal(back: CardBack, removed_on: date | None, say: Wording) -> Removal | None:
    """The ending that holds; None while the case is under control."""
    endings = [step for step in back.steps if _is_ending(step)]
    if removed_on is None or not endings:
        return None
    step = endings[-1]
    return Removal(
        ground=say.word(step.ground) if step.ground is not None else say.word(step.kind),
        basis=_joined(", ".join(say.word(one) for one in sorted(step.basis)), step.basis_reference),
        decided_by=say.word(step.decided_by) if step.decided_by is not None else "",
        decision=_joined(
            _paper(step.decision_number or step.administration_reference, None, say), _late(step, back, say)
        ),
        on=removed_on,
    )


def sent_reports(back: CardBack, say: Wording) -> Iterator[Report]:
    """Each report with what became of it."""
    for report in back.reports:
        entry = report.entry
        assessment = say.word(entry.assessment) if entry.assessment is not None else ""
        late = _entered_later(entry.sent_on, report.entered_at, back, say)
        remark = _joined(say.word(report.state), *_returned(report, say), late)
        yield Report(entry.sent_on, entry.number, say.word(entry.kind), assessment, remark)


def _returned(report: ReportView, say: Wording) -> Iterator[str]:
    for back in report.returns:
        yield f"{format_date(back.on, say.language)}: {back.reason}"


def reminders(back: CardBack, say: Wording) -> Iterator[Note]:
    for slip in back.reminders:
        yield Note(slip.on, slip.addressee, f"№ {slip.number}", _receipt(slip, say))


def _receipt(slip: ReminderSlip, say: Wording) -> str:
    return f"{format_date(slip.received_on, say.language)}, {slip.received_by}" if slip.received_on else ""


def inspections(back: CardBack, say: Wording) -> Iterator[Note]:
    for seen in back.inspections:
        yield Note(seen.from_on, seen.inspectors, _seen(seen, say), _joined(seen.results, seen.reference))


def _seen(seen: InspectionEntry, say: Wording) -> str:
    return _joined(say.word(seen.kind), seen.ground)


def _paper(number: str, on: date | None, say: Wording) -> str:
    return _joined(f"№ {number}" if number else "", format_date(on, say.language) if on is not None else "")


def _late(step: StepView, back: CardBack, say: Wording) -> str:
    if step.decided_on is None or step.decision_entered_at is None:
        return ""
    return _entered_later(step.decided_on, step.decision_entered_at, back, say)


def _entered_later(happened: date, entered_at: datetime, back: CardBack, say: Wording) -> str:
    entered_on = entered_at.astimezone(back.zone).date()
    return say.say("card.entered_later", {"on": entered_on}) if entered_on > happened else ""


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
