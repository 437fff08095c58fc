"""What the page of draft instructions says: facts, the route, rows of its tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from app.controllers.drafting.assigning import LineView, term_words
from app.controllers.drafting.instruction_draft_views import DELEGATED, AskedVisa, DraftView, VisaView
from app.controllers.drafting.milestones import DoneView
from app.rules.terms import DraftCriterion, InstructionStage, StageState, VisaWord
from ui import formats, languages, messages
from ui.answers import Line, sentence_case
from ui.stages import way_line
from ui.tables.lines import Row
from ui.widgets.facts import Fact

EARLIER = 100  # key of the row about earlier instructions; the criteria have their place


def facts(view: DraftView) -> list[Fact]:
    """The draft's facts in the order of the form; what is empty is left out."""
    return [(caption, text) for caption, text in _facts(view) if text]


def _facts(view: DraftView) -> Iterator[Fact]:
    translate, what = QCoreApplication.translate, view.entry
    forms = ", ".join(messages.word(choice.form) for choice in view.forms)
    grade = messages.word(what.grade) if what.grade is not None else messages.word(what.contents)
    yield translate("DraftOfInstructions", "Form"), sentence_case(messages.word(what.form) if what.form else forms)
    yield translate("DraftOfInstructions", "Secrecy"), sentence_case(grade)
    signatory = sentence_case(messages.word(what.signatory)) if what.signatory else ""
    yield translate("DraftOfInstructions", "Signs or approves"), signatory
    yield translate("DraftOfInstructions", "Draft registered as"), what.project_number
    yield translate("DraftOfInstructions", "Responsible unit"), what.unit
    yield translate("DraftOfInstructions", "Round, sheets"), f"{view.round}, {what.sheets}"
    yield translate("DraftOfInstructions", "Prepared by bodies"), view.delegated_to
    attached = ", ".join(sorted(messages.word(one) for one in what.appendices))
    yield translate("DraftOfInstructions", "Attached"), attached
    number = f"№ {view.document_number}, {formats.day(view.signed_on)}" if view.signed_on else ""
    yield translate("DraftOfInstructions", "Signed"), number


def route(view: DraftView) -> list[Line]:
    """The seven stages; what is due is strong, what is not needed says so."""
    return [
        way_line(
            line.stage.value,
            messages.word(line.stage),
            line.state,
            line.paragraph,
            due_on=line.due.on if line.due is not None else None,
            why=line.due.why if line.due is not None else None,
            done_on=line.done_on,
            late_done=line.late_done,
            waits_for=messages.word(line.blocked_by) if line.blocked_by is not None else "",
        )
        for line in view.route
    ]


def line_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("AssignedLines", "No."), translate("AssignedLines", "Measure"), translate("AssignedLines", "Term"),
        translate("AssignedLines", "Responsible"), translate("AssignedLines", "Level of control"),
        translate("AssignedLines", "Control"),
    )  # fmt: skip


def lines(view: DraftView) -> list[Row]:
    """Lines of the control assignment; one that lacks something is marked."""
    return [line_row(line) for line in view.lines]


def line_row(line: LineView) -> Row:
    """A line with its term, its bodies and where it is controlled."""
    entry = line.entry
    whole = entry.term is not None and entry.level is not None and bool(entry.responsible and entry.completion_form)
    under = QCoreApplication.translate("AssignedLines", "a case") if line.case_id is not None else ""
    cells = (
        entry.number,
        entry.measure_kk or entry.measure_ru,
        term_words(entry.term, languages.current()),
        ", ".join((entry.responsible, *entry.coexecutors)) if entry.responsible else "",
        sentence_case(messages.word(entry.level)) if entry.level is not None else "",
        under,
    )
    return Row(cells, line.line_id, "" if whole else "warn")


def visa_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("InstructionVisas", "No."), translate("InstructionVisas", "Whose visa"),
        translate("InstructionVisas", "Paragraph"), translate("InstructionVisas", "Day"),
        translate("InstructionVisas", "Signed by"), translate("InstructionVisas", "What it says"),
    )  # fmt: skip


def visas(view: DraftView) -> list[Row]:
    """Visas asked for in this round; under them those of earlier rounds and of others, muted."""
    return [*(_visa(place, asked) for place, asked in enumerate(view.visas, 1)), *map(_other, view.other_visas)]


def _visa(place: int, asked: AskedVisa) -> Row:
    given = asked.given
    waits = QCoreApplication.translate("InstructionVisas", "awaited, %1")
    cells = (
        str(asked.asked.order),
        sentence_case(messages.word(given.entry.position if given is not None else asked.asked.position)),
        messages.paragraph(asked.asked.paragraph),
        formats.day(given.entry.on) if given is not None else "",
        _signer(given) if given is not None else "",
        _said(given) if given is not None else waits.replace("%1", messages.word(asked.asked.medium)),
    )
    dissent = given is not None and given.entry.word is VisaWord.DISSENT
    return Row(cells, place, "fault" if dissent else "" if given is not None else "warn")


def _other(visa: VisaView) -> Row:
    round_ = QCoreApplication.translate("InstructionVisas", "round %1").replace("%1", str(visa.round))
    gone = QCoreApplication.translate("InstructionVisas", "taken back")
    cells = (
        "",
        sentence_case(messages.word(visa.entry.position)),
        round_,
        formats.day(visa.entry.on),
        _signer(visa),
        gone if visa.withdrawn_on is not None else _said(visa),
    )
    return Row(cells, 0, "muted")


def _signer(visa: VisaView) -> str:
    order = visa.entry.order
    return f"{visa.entry.name} ({order.reference})" if order is not None else visa.entry.name


def _said(visa: VisaView) -> str:
    word = sentence_case(messages.word(visa.entry.word))
    return f"{word}: {visa.entry.remarks}" if visa.entry.remarks else word


def check_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("InstructionChecks", "What is looked at"), translate("InstructionChecks", "Paragraph"),
        translate("InstructionChecks", "Found"),
    )  # fmt: skip


def checks(view: DraftView) -> list[Row]:
    """The six criteria (30) and whether earlier instructions are repeated (33)."""
    translate = QCoreApplication.translate
    met, awaited = translate("InstructionChecks", "met"), translate("InstructionChecks", "not looked at yet")
    found = [
        Row(
            (
                sentence_case(messages.word(criterion)), messages.paragraph("30"),
                met if criterion in view.criteria else awaited,
            ),
            place,
            "" if criterion in view.criteria else "warn",
        )
        for place, criterion in enumerate(DraftCriterion, 1)
    ]  # fmt: skip
    on = view.duplicates_checked_on
    nothing = translate("InstructionChecks", "nothing repeated")
    said = f"{formats.day(on)}: {view.duplicates_found or nothing}" if on is not None else awaited
    repeated = translate("InstructionChecks", "Earlier instructions are not repeated")
    found.append(Row((repeated, messages.paragraph("33"), said), EARLIER, "" if on is not None else "warn"))
    return found


def course_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("PaperCourse", "Day"), translate("PaperCourse", "What"), translate("PaperCourse", "Paper"),
        translate("PaperCourse", "Entered by"),
    )  # fmt: skip


def course(view: DraftView) -> list[Row]:
    """What was entered, in its order."""
    return course_rows(view.done)


def course_rows(done: Sequence[DoneView]) -> list[Row]:
    return [
        Row(
            (
                formats.day(one.on), milestone_name(one), "; ".join(part for part in (one.reference, one.text) if part),
                one.entered_by,
            ),
            one.milestone_id,
        )
        for one in done
    ]  # fmt: skip


def milestone_name(one: DoneView) -> str:
    """What was done, by its own word."""
    if one.what == DELEGATED:
        return QCoreApplication.translate("PaperCourse", "Given to bodies to prepare")
    if one.what == "round":
        version = QCoreApplication.translate("PaperCourse", "New version, round %1")
        return version.replace("%1", str(one.number))
    return sentence_case(messages.word(InstructionStage(one.what)))


# what its state allows


def open_stages(view: DraftView | None) -> list[InstructionStage]:
    """What may be done now; the draft for the Head last, once its day has passed: it holds nothing up."""
    waiting = (StageState.DUE, StageState.LATE)
    signature = InstructionStage.SIGNATURE  # entered by an action of its own
    route = view.route if view is not None else ()
    lines = [line for line in route if line.stage is not signature and line.state in waiting]
    missed = (InstructionStage.TO_HEAD, StageState.LATE)
    lines.sort(key=lambda line: (line.stage, line.state) == missed)
    return [line.stage for line in lines]


def is_prepared(view: DraftView) -> bool:
    ready = (InstructionStage.PREPARATION, InstructionStage.REVIEW)
    return any(line.stage in ready and line.done_on is not None for line in view.route)


def is_taken(view: DraftView | None) -> bool:
    """Whether the preparation is done, or given to bodies already."""
    lines = [line for line in view.route if line.stage is InstructionStage.PREPARATION] if view is not None else []
    return any(line.done_on is not None or line.state is StageState.NOT_NEEDED for line in lines)


def day_reason(view: DraftView, stage: InstructionStage) -> str:
    """Why a stage is due on its day."""
    line = next(line for line in view.route if line.stage is stage)
    return messages.reason(line.due.why) if line.due is not None else ""


def given_visa(view: DraftView | None, place: int) -> int:
    """The visa that was put in a line of the sheet, 0 where none was; ``place`` from 1."""
    asked = view.visas[place - 1] if view is not None and 0 < place <= len(view.visas) else None
    return asked.given.visa_id if asked is not None and asked.given is not None else 0
