"""What a draft's page says, as facts, lines of the route and rows of its tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from app.controllers.drafting.assigning import LineView
from app.controllers.drafting.draft_views import ChecklistLine, DraftView, RoundView, StageView, VisaLine, VisaView
from app.controllers.drafting.tracked_papers import PaperView
from app.rules.terms import DraftStanding, PaperPlace, Phase, Stage, StageState, VisaWord
from ui import formats, messages
from ui.answers import Line, sentence_case
from ui.dialogs.draft_visas import visa_name
from ui.tables.lines import Row
from ui.widgets.facts import Fact

NO_DAY = {StageState.BLOCKED, StageState.NOT_NEEDED}


def facts(view: DraftView) -> list[Fact]:
    """The draft's facts in the order of the form; what is empty is left out."""
    return [(caption, text) for caption, text in _facts(view) if text]


def _facts(view: DraftView) -> Iterator[Fact]:
    translate, what = QCoreApplication.translate, view.facts
    grade = sentence_case(messages.word(what.grade)) if what.grade is not None else ""
    yield translate("DraftPage", "Secrecy"), grade or sentence_case(messages.word(what.contents))
    yield translate("DraftPage", "Registered"), f"№ {view.number}, {formats.day(view.registered_on)}"
    yield translate("DraftPage", "Kind of act"), sentence_case(messages.word(what.kind))
    yield translate("DraftPage", "Prepared by"), sentence_case(messages.word(what.initiator))
    yield translate("DraftPage", "Developer"), what.developer
    yield translate("DraftPage", "Designated by"), what.designation
    yield translate("DraftPage", "Why on paper"), what.paper_reason
    yield translate("DraftPage", "Sheets"), str(view.rounds[-1].sheets)
    yield translate("DraftPage", "Interested bodies"), ", ".join(what.interested)
    yield translate("DraftPage", "Touches powers of"), ", ".join(what.touches_bodies)
    yield translate("DraftPage", "What decides visas and terms"), "; ".join(_marks(view))
    treaty = formats.day(what.treaty_signing_on) if what.treaty_signing_on else ""
    yield translate("DraftPage", "Treaty signed on"), treaty
    yield translate("DraftPage", "Another order (27)"), what.special_order
    supervisor = sentence_case(messages.word(what.supervisor)) if what.supervisor else ""
    yield translate("DraftPage", "Supervises the unit"), supervisor
    yield translate("DraftPage", "Keeps the paper"), what.executor
    yield translate("DraftPage", "Withdrawn because"), view.withdrawn_reason


def _marks(view: DraftView) -> Iterator[str]:
    translate, what = QCoreApplication.translate, view.facts
    named = (
        (what.touches_government, translate("DraftPage", "powers of the Government or the Prime Minister")),
        (what.lowers_income, translate("DraftPage", "lowers state income")),
        (what.raises_spending, translate("DraftPage", "raises state spending")),
        (what.government_initiative, translate("DraftPage", "the Government's initiative")),
        (what.judges, translate("DraftPage", "judges")),
        (what.planning_document, translate("DraftPage", "State Planning System document")),
        (what.private_business, translate("DraftPage", "interests of private business")),
        (what.amending, translate("DraftPage", "amends acts in force")),
        (what.implementing_acts, translate("DraftPage", "acts to carry it out")),
        (what.complex, translate("DraftPage", "complex matter")),
        (what.counsellor_visa, translate("DraftPage", "the State Counsellor's visa")),
        (what.holds_instructions, translate("DraftPage", "instructions to be controlled")),
    )
    return (words for holds, words in named if holds)


def route_lines(view: DraftView) -> list[Line]:
    """The twelve stages; the one that runs now is strong, what is not needed says so."""
    running = next((stage.stage for stage in view.stages if _runs(stage)), None)
    return [_stage(stage, view, strong=stage.stage is running) for stage in view.stages]


def _runs(stage: StageView) -> bool:
    return stage.state in (StageState.DUE, StageState.LATE)


def _stage(stage: StageView, view: DraftView, *, strong: bool) -> Line:
    title = sentence_case(messages.word(stage.stage))
    if stage.state is StageState.LATE and stage.left_wd is not None:
        title = f"{title} · {formats.days_left(stage.left_wd)}"
    elif stage.late_done:
        late = QCoreApplication.translate("DraftPage", "done late")
        title = f"{title} · {late}"
    shows_day = stage.due_on is not None and stage.state is not StageState.NOT_NEEDED
    return Line(
        key=stage.stage.value,
        title=title,
        on=stage.due_on if shows_day else None,
        text=_state(stage),
        paragraph=stage.paragraph,
        reasons=(stage.why,) if stage.why is not None and shows_day else (),
        provisional=stage.due_on in view.provisional,
        strong=strong,
        done_on=stage.done_on if shows_day else None,
    )


def _state(stage: StageView) -> str:
    if stage.done_on is not None:
        done = QCoreApplication.translate("DraftPage", "done %1")
        return done.replace("%1", formats.day(stage.done_on))
    if stage.state is StageState.BLOCKED and stage.blocked_by is not None:
        waits = QCoreApplication.translate("DraftPage", "waits for: %1")
        return waits.replace("%1", messages.word(stage.blocked_by))
    return messages.word(stage.state)


def hindrances(view: DraftView) -> str:
    """What hinders the stage that runs now, each with its paragraph; "" when nothing does."""
    stage = next((stage for stage in view.stages if _runs(stage) and stage.findings), None)
    return messages.findings(stage.findings) if stage is not None else ""


def where(view: DraftView) -> str:
    """In a word: where the draft stands."""
    running = [stage for stage in view.stages if _runs(stage)]
    returned = [stage for stage in running if stage.stage is Stage.RETURN]
    found = returned or running
    if not found or view.standing is not DraftStanding.UNDER_WAY:
        return messages.word(view.standing)
    return messages.word(found[0].stage)


def visa_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("DraftTables", "No."), translate("DraftTables", "Who signs"), translate("DraftTables", "Why"),
        translate("DraftTables", "Paragraph"), translate("DraftTables", "Date"), translate("DraftTables", "Signed by"),
        translate("DraftTables", "What it says"),
    )  # fmt: skip


def visas(lines: Sequence[VisaLine]) -> list[Row]:
    """The visa sheet: lines that wait are red."""
    return [_visa(line) for line in lines]


def _visa(line: VisaLine) -> Row:
    given = line.given or line.dissent
    cells = (
        str(line.order),
        visa_name(line.position, line.body),
        "; ".join(messages.say(code) for code in line.why),
        messages.paragraph(line.paragraph),
        formats.day(given.on) if given else "",
        signer(given) if given else sentence_case(messages.word(line.medium)),
        _said(given) if given else QCoreApplication.translate("DraftTables", "awaited"),
    )
    tone = "" if line.given is not None else "fault" if line.dissent is not None else "warn"
    return Row(cells, line.order, tone)


def signer(visa: VisaView) -> str:
    """Who put a visa, with the order of an acting person."""
    return f"{visa.person} ({visa.order_reference})" if visa.acting else visa.person


def _said(visa: VisaView) -> str:
    word = sentence_case(messages.word(visa.word))
    return f"{word}: {visa.remarks}" if visa.remarks else word


def record_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("DraftTables", "Round"), translate("DraftTables", "On"), translate("DraftTables", "Event"),
        translate("DraftTables", "Who and what for"), translate("DraftTables", "Entered by"),
    )  # fmt: skip


def records(view: DraftView) -> list[Row]:
    """Everything entered, round by round: versions, entries of the route, visas; what was taken back stays."""
    return [row for round_ in view.rounds for row in _round(round_)]


def round_name(round_: RoundView) -> str:
    """The paper and its round: "жоба, 2-айналым"."""
    final = round_.phase is Phase.FINAL
    name = (
        QCoreApplication.translate("DraftTables", "final, %1")
        if final
        else QCoreApplication.translate("DraftTables", "draft, %1")
    )
    return name.replace("%1", str(round_.number))


def _round(round_: RoundView) -> Iterator[Row]:
    translate, name = QCoreApplication.translate, round_name(round_)
    tone = "muted" if round_.closed_on else ""
    sheets = translate("DraftTables", "%1 sheets").replace("%1", str(round_.sheets))
    about = f"{sheets}; {round_.reason}" if round_.reason else sheets
    yield Row(
        (name, formats.day(round_.opened_on), translate("DraftTables", "Version on the table"), about, ""), 0, tone
    )
    for event in round_.events:
        who = [messages.word(who) for who in (event.by, event.letter_by) if who is not None]
        more = [event.resolution, event.reference, event.note, event.withdrawn_reason]
        if event.faults is not None:
            more.insert(0, messages.word(event.faults))
        if event.term_on is not None:
            more.insert(0, formats.day(event.term_on))
        text = "; ".join(part for part in (*who, *more) if part)
        what = sentence_case(messages.word(event.event))
        gone = event.withdrawn_on is not None
        yield Row(
            (name, formats.day(event.on), _gone(what, gone), text, event.entered_by), 0, "muted" if gone else tone
        )
    for visa in round_.visas:
        gone = visa.withdrawn_on is not None
        what = translate("DraftTables", "Visa: %1").replace("%1", messages.word(visa.word))
        text = "; ".join(
            part
            for part in (visa_name(visa.position, visa.body), signer(visa), visa.remarks, visa.withdrawn_reason)
            if part
        )
        cells = (name, formats.day(visa.on), _gone(what, gone), text, visa.entered_by)
        yield Row(cells, 0 if gone else visa.visa_id, "muted" if gone else _tone(visa, tone))


def _tone(visa: VisaView, tone: str) -> str:
    return "fault" if visa.word is VisaWord.DISSENT and not tone else tone


def _gone(what: str, gone: bool) -> str:
    return QCoreApplication.translate("DraftTables", "%1 (taken back)").replace("%1", what) if gone else what


def package_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("DraftTables", "Paper of the package"), translate("DraftTables", "Paragraph"),
        translate("DraftTables", "Sheets"), translate("DraftTables", "Asked"), translate("DraftTables", "Signed by"),
        translate("DraftTables", "Remark"),
    )  # fmt: skip


def package(view: DraftView) -> list[Row]:
    return [_paper(place, line) for place, line in enumerate(view.checklist, 1)]


def _paper(place: int, line: ChecklistLine) -> Row:
    translate, there = QCoreApplication.translate, line.attached
    paragraph = messages.paragraph(f"{line.paragraph} {line.sub_paragraph}".strip()) if line.paragraph else ""
    asked = []
    if line.most_sheets is not None:
        asked.append(translate("DraftTables", "%1 sheets at most").replace("%1", str(line.most_sheets)))
    if line.signed_by is not None:
        asked.append(messages.word(line.signed_by))
    signed = messages.word(there.signed_by) if there is not None and there.signed_by is not None else ""
    cells = (
        sentence_case(messages.word(line.item)),
        paragraph,
        str(there.sheets) if there is not None else translate("DraftTables", "missing"),
        "; ".join(asked),
        signed,
        there.note if there is not None else "",
    )
    return Row(cells, place, "" if there is not None else "warn")


def tracked_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("DraftTables", "Paper"), translate("DraftTables", "Copy"), translate("DraftTables", "Sheets"),
        translate("DraftTables", "Printed on"), translate("DraftTables", "Where"),
        translate("DraftTables", "With whom, since when"), translate("DraftTables", "Came back"),
    )  # fmt: skip


def tracked(papers: Sequence[PaperView]) -> list[Row]:
    return [_tracked(paper) for paper in papers]


def _tracked(paper: PaperView) -> Row:
    translate = QCoreApplication.translate
    last = paper.moves[-1] if paper.moves else None
    back = ""
    if last is not None and last.back_on is not None:
        signed = translate("DraftTables", "signed") if last.signed else translate("DraftTables", "not signed")
        back = f"{formats.day(last.back_on)} {last.back_time}, {signed}"
    out = f"{last.handed_to}, {formats.day(last.handed_on)} {last.handed_time}" if last is not None else ""
    where_now = paper.destroyed_reference or sentence_case(messages.word(paper.place))
    cells = (paper.name, paper.copy, str(paper.sheets), formats.day(paper.printed_on), where_now, out, back)
    tone = {PaperPlace.OUTSIDE: "warn", PaperPlace.DESTROYED: "muted", PaperPlace.IN_SAFE: ""}[paper.place]
    return Row(cells, paper.paper_id, tone)


def line_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("DraftTables", "Clause"), translate("DraftTables", "Measure"), translate("DraftTables", "Term"),
        translate("DraftTables", "Form of completion"), translate("DraftTables", "Executors"),
        translate("DraftTables", "Level of control"), translate("DraftTables", "Under control"),
    )  # fmt: skip


def lines(found: Sequence[LineView], term: Sequence[str]) -> list[Row]:
    rows = []
    for place, (view, words) in enumerate(zip(found, term, strict=True), 1):
        entry = view.entry
        level = sentence_case(messages.word(entry.level)) if entry.level is not None else ""
        yes = QCoreApplication.translate("DraftTables", "yes")
        bodies = ", ".join((entry.responsible, *entry.coexecutors))
        cells = (
            entry.number, entry.measure_kk or entry.measure_ru, words, entry.completion_form, bodies, level,
            yes if view.case_id else "",
        )  # fmt: skip
        rows.append(Row(cells, place))
    return rows
