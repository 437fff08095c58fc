"""The lines of a card's back: obligations, bodies, moves, reports, work inside, links, log."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from app.controllers.control.assignments import AssignmentView, ResolutionView
from app.controllers.control.execution_views import ExecutionView
from app.controllers.control.links import LinkView
from app.controllers.control.move_views import MovesView, StepView
from app.controllers.control.report_entries import ConclusionEntry, ReportView, RiskView
from app.controllers.control.surroundings import InspectionEntry, QualityEntry, ReminderSlip
from app.controllers.control.views import CardView, ObligationView
from app.controllers.vault.audit import EntryView, FieldChange
from app.controllers.vault.log_words import is_inner, tells
from app.rules.terms import ReportState, StepKind, StepState
from ui import formats, messages
from ui.answers import sentence_case
from ui.log_words import log_words
from ui.tables.lines import Row

BESIDE = frozenset({"clause_id", "instruction_id", "entered_at", "entered_by", "place"})
LONGEST = 160  # letters of a text in a cell


def obligation_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("CardTables", "What is owed"),
        translate("CardTables", "By whom"),
        translate("CardTables", "Due on"),
        translate("CardTables", "Done on"),
        translate("CardTables", "Paper"),
        translate("CardTables", "Paragraph"),
    )


def obligations(card: CardView) -> list[Row]:
    return [_obligation(owed) for owed in sorted(card.obligations, key=lambda owed: owed.obligation.due_on)]


def _obligation(owed: ObligationView) -> Row:
    what = owed.obligation
    cells = (
        sentence_case(messages.word(what.rule)),
        owed.body or sentence_case(messages.word(what.owner)),
        formats.day(what.due_on),
        formats.day(owed.done_on),
        owed.done_reference,
        messages.paragraph(what.paragraph),
    )
    return Row(cells, owed.obligation_id, tone="muted" if owed.done_on else "")


def body_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("CardTables", "Body"),
        translate("CardTables", "Part in the execution"),
        translate("CardTables", "Due on"),
        translate("CardTables", "Done on"),
        translate("CardTables", "Sheets"),
        translate("CardTables", "Paper"),
        translate("CardTables", "Handed over (64)"),
    )


def bodies(card: CardView, view: ExecutionView) -> list[Row]:
    """The responsible executor first, then the co-executors with their proposals; the key is what they owe."""
    translate = QCoreApplication.translate
    consolidates = translate("CardTables", "consolidates")
    handed = {one.body: one for one in view.handovers}
    proposers = {one.body: one for one in view.proposers}
    lines = [(card.responsible, translate("CardTables", "responsible executor"), card.answer.deadline)]
    lines += [(other.body, translate("CardTables", "co-executor"), other.due_on) for other in card.coexecutors]
    rows = []
    for body, part, due_on in lines:
        said, owes = part, proposers.get(body)
        if body == card.consolidator and card.coexecutors:
            said = f"{part}, {consolidates}"
        if owes is not None and owes.present:
            said = f"{said}, {translate('CardTables', 'at the meeting (49)')}"
        arrived = owes.arrived_on if owes is not None else None
        given = handed.get(body)
        cells = (
            body,
            said,
            formats.day(owes.due_on if owes is not None else due_on),
            formats.day(arrived),
            str(owes.sheets) if owes is not None and owes.sheets is not None else "",
            owes.reference if owes is not None else "",
            f"{formats.moment(given.handed_at)}, {given.received_by}" if given is not None else "",
        )
        key = owes.obligation_id or 0 if owes is not None and arrived is None else 0
        late = owes is not None and owes.late_wd > 0
        rows.append(Row(cells, key, tone="fault" if late else "", toned=4))
    return rows


def move_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("CardTables", "Step"),
        translate("CardTables", "Letter: No., day, sheets"),
        translate("CardTables", "Asked until"),
        translate("CardTables", "Decision: who, No., day, sheet in the file"),
        translate("CardTables", "New deadline"),
        translate("CardTables", "State"),
        translate("CardTables", "Entered"),
    )


TONES = {StepState.AWAITING: "warn", StepState.REFUSED: "muted", StepState.ANNULLED: "muted"}


def moves(view: MovesView) -> list[Row]:
    """Step by step in the order of entry, each with the papers that prove it."""
    return [_move(step) for step in view.steps]


def _move(step: StepView) -> Row:
    ending = step.kind in (StepKind.REMOVE, StepKind.CLOSE_OWN)
    what = sentence_case(messages.word(step.kind))
    if step.ground is not None:
        what = f"{what}: {messages.word(step.ground)}"
    state = messages.word(step.state)
    entered_at = step.decision_entered_at or step.entered_at
    happened = step.decided_on or step.letter_on
    entered = formats.day(entered_at.date())
    if happened is not None and entered_at.date() > happened:
        entered = QCoreApplication.translate("CardTables", "%1 (entered later)").replace("%1", entered)
    cells = (
        what,
        _letter(step),
        formats.day(step.asked_deadline) if not ending else "",
        _decision(step),
        formats.day(step.new_deadline) if step.state is StepState.GRANTED and not ending else "",
        state,
        entered,
    )
    return Row(cells, step.step_id, tone=TONES.get(step.state, ""))


def _letter(step: StepView) -> str:
    if step.letter_on is None:
        return ""
    sheets = f", {step.letter_sheets}" if step.letter_sheets else ""
    return f"№ {step.letter_number}, {formats.day(step.letter_on)}{sheets}"


def _decision(step: StepView) -> str:
    if step.decided_on is None:
        return ""
    who = sentence_case(messages.word(step.decided_by)) if step.decided_by is not None else ""
    number = f"№ {step.decision_number}" if step.decision_number else ""
    removal = step.administration_reference
    sheet = step.file_sheet and QCoreApplication.translate("CardTables", "sheet %1").replace("%1", step.file_sheet)
    reason = step.refusal_reason or step.annulled_reason
    parts = (who, number or removal, formats.day(step.decided_on), sheet, step.handed_to, reason)
    return ", ".join(part for part in parts if part)


def report_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("CardTables", "What"),
        translate("CardTables", "No."),
        translate("CardTables", "Day"),
        translate("CardTables", "State"),
        translate("CardTables", "Due on"),
        translate("CardTables", "What it says"),
    )


def reports(found: Sequence[ReportView]) -> Iterator[Row]:
    """Each report, and under it each return for rework with its number."""
    returned = QCoreApplication.translate("CardTables", "returned for rework, time %1")
    despite = QCoreApplication.translate("CardTables", "sent in spite of %1 faults")
    for report in found:
        entry = report.entry
        says = [messages.word(entry.assessment) if entry.assessment is not None else ""]
        says.append(messages.word(entry.proposal) if entry.proposal is not None else "")
        says.append(despite.replace("%1", str(len(report.faults))) if report.faults else "")
        cells = (
            sentence_case(messages.word(entry.kind)),
            entry.number,
            formats.day(entry.sent_on),
            messages.word(report.state),
            formats.day(report.due_on) if report.due_on is not None else "",
            _cut(" · ".join(part for part in (*says, entry.result or entry.course) if part)),
        )
        tone = "fault" if report.late_wd else "muted" if report.state is ReportState.RETURNED else ""
        yield Row(cells, report.report_id, tone, toned=5 if report.late_wd else 99)
        for time, back in enumerate(report.returns, 1):
            said = f"{back.returned_by}: {back.reason}"
            yield Row(("", back.reference, formats.day(back.on), returned.replace("%1", str(time)), "", _cut(said)))


def opinions(
    conclusions: Iterable[ConclusionEntry],
    risks: Iterable[RiskView],
    judgements: Iterable[QualityEntry],
    inspections: Iterable[InspectionEntry],
) -> Iterator[Row]:
    """What others said of the case."""
    translate = QCoreApplication.translate
    for said in conclusions:
        recommends = messages.word(said.recommends) if said.recommends is not None else ""
        cells = (translate("CardTables", "Expert conclusion"), said.number, formats.day(said.on), recommends, "")
        yield Row((*cells, _cut(f"{said.unit}: {said.summary}")))
    for risk in risks:
        to = messages.word(risk.addressee)
        cells = (translate("CardTables", "Notice of risk"), risk.number, formats.day(risk.on), to, "")
        yield Row((*cells, _cut(f"{risk.risk} · {risk.proposals}")))
    for judged in judgements:
        mark = sentence_case(messages.word(judged.mark))
        cells = (translate("CardTables", "Judgement on quality"), judged.source, formats.day(judged.on), mark, "")
        yield Row((*cells, _cut(judged.note)), tone="warn", toned=4)
    for seen in inspections:
        until = formats.day(seen.to_on)
        cells = (sentence_case(messages.word(seen.kind)), seen.reference, formats.day(seen.from_on), "", until)
        yield Row((*cells, _cut(" · ".join(part for part in (seen.inspectors, seen.ground, seen.results) if part))))


def slips(found: Iterable[ReminderSlip]) -> Iterator[Row]:
    """Reminder slips; their keys are below nought."""
    translate = QCoreApplication.translate
    for slip in found:
        state = translate("CardTables", "receipt outstanding")
        if slip.received_on is not None:
            state = translate("CardTables", "receipt of %1").replace("%1", formats.day(slip.received_on))
        what = sentence_case(messages.word(slip.rule)) if slip.rule is not None else slip.note
        cells = (translate("CardTables", "Reminder slip"), slip.number, formats.day(slip.on), state)
        yield Row((*cells, formats.day(slip.due_on), _cut(f"{slip.addressee}: {what}")), -slip.reminder_id)


def inside_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("CardTables", "Kind"),
        translate("CardTables", "What is to be done"),
        translate("CardTables", "By whom"),
        translate("CardTables", "Due on"),
        translate("CardTables", "Done on"),
        translate("CardTables", "Remark"),
    )


def inside(resolutions: Sequence[ResolutionView], assignments: Sequence[AssignmentView]) -> list[Row]:
    """Resolutions (keys below nought), then sub-instructions, each under the one it stands under."""
    translate = QCoreApplication.translate
    rows = []
    for said in resolutions:
        kind = translate("CardTables", "resolution of %1").replace("%1", formats.day(said.on))
        due = formats.day(said.due_on) if said.due_on is not None else ""
        cells = (kind, _cut(f"{said.author}: {said.text}"), said.addressees, due, formats.day(said.done_on))
        remark = messages.finding(said.beyond) if said.beyond is not None else ""
        rows.append(Row((*cells, remark), -said.resolution_id, "fault" if remark else ""))
    rows += list(_under(assignments, None, 0))
    return rows


def _under(found: Sequence[AssignmentView], parent: int | None, depth: int) -> Iterator[Row]:
    translate = QCoreApplication.translate
    for one in found:
        if one.parent_id != parent:
            continue
        kind = "    " * depth + translate("CardTables", "sub-instruction")
        remark = messages.finding(one.beyond) if one.beyond is not None else ""
        if one.withdrawn_on is not None:
            remark = translate("CardTables", "withdrawn")
        elif not remark and one.late_wd:
            remark = formats.days_left(-one.late_wd)
        who = " · ".join(part for part in (one.unit, one.official) if part)
        cells = (kind, _cut(one.text), who, formats.day(one.due_on), formats.day(one.done_on), remark)
        tone = "muted" if one.done_on or one.withdrawn_on else "fault" if remark else ""
        yield Row(cells, one.assignment_id, tone)
        yield from _under(found, one.assignment_id, depth + 1)


def link_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("CardTables", "This case"),
        translate("CardTables", "Card No."),
        translate("CardTables", "Its text"),
        translate("CardTables", "Deadline"),
        translate("CardTables", "Remark"),
    )


def links(found: Iterable[LinkView]) -> list[Row]:
    return [
        Row(
            (messages.word(one.kind), one.case_number, _cut(one.text), formats.day(one.deadline), one.note), one.link_id
        )
        for one in found
    ]


def log_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("CardTables", "Entry"),
        translate("CardTables", "When"),
        translate("CardTables", "Who"),
        translate("CardTables", "Action"),
        translate("CardTables", "Record"),
        translate("CardTables", "Before → after"),
    )


def log(entries: Iterable[EntryView], place: tzinfo | None) -> list[Row]:
    """Entries of the journal in words; what has no words stands as the journal keeps it."""
    rows, words = [], log_words(place)
    for entry in entries:
        who = f"{entry.login}, {entry.second_login}" if entry.second_login else entry.login
        when = formats.moment(entry.at.astimezone(place))
        changed = "; ".join(words.change(change) for change in entry.changes if _tells(change))
        done, record = words.action(entry.action), words.record(entry.record_kind)
        rows.append(Row((str(entry.sequence), when, who, done, record, _cut(changed))))
    return rows


def _tells(change: FieldChange) -> bool:
    """Whether a change says something here: not which case it is, nor who entered it when, which stand beside it."""
    return change.field not in BESIDE and not is_inner(change) and tells(change)


def _cut(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= LONGEST else f"{flat[: LONGEST - 1]}…"
