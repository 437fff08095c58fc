"""What a card says, as rows to be drawn: facts of the front, the time line, the tables of the back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from app.controllers.control.views import CardView
from app.controllers.paper.prints import LedgerLine
from app.rules.terms import Level, TermSource
from ui import answers, formats, messages
from ui.answers import Line, sentence_case
from ui.form_names import form_name
from ui.tables.lines import Row
from ui.widgets.facts import Fact


def facts(card: CardView) -> list[Fact]:
    """The front of the card, in the order of the paper; what is empty is left out."""
    return [
        (caption, text) for caption, text in (*_paper(card), *_clause(card), *_bodies(card), *_control(card)) if text
    ]


def _paper(card: CardView) -> Iterator[Fact]:
    translate = QCoreApplication.translate
    yield translate("CardFacts", "Secrecy"), sentence_case(messages.word(card.grade))
    yield translate("CardFacts", "Registered"), f"№ {card.registration_number}, {formats.day(card.registered_on)}"
    document = f"{card.document_kind} № {card.document_number}, {formats.day(card.signed_on)}"
    yield translate("CardFacts", "Document"), document
    yield translate("CardFacts", "Received"), formats.moment(card.received_at)
    yield translate("CardFacts", "Origin"), sentence_case(messages.word(card.origin))
    yield translate("CardFacts", "Title"), card.title_kk or card.title_ru
    sheets = translate("CardFacts", "%1 and annexes %2").replace("%1", str(card.sheets))
    yield translate("CardFacts", "Sheets"), sheets.replace("%2", str(card.annex_sheets))
    yield translate("CardFacts", "Copy"), f"№ {card.copy_number}" if card.copy_number else ""


def _clause(card: CardView) -> Iterator[Fact]:
    translate = QCoreApplication.translate
    yield translate("CardFacts", "Clause"), card.clause
    yield translate("CardFacts", "Text in Russian"), card.text_ru if card.text_kk else ""
    yield translate("CardFacts", "Level of control"), _level(card.level)
    yield translate("CardFacts", "Term named by"), _source(card.term_source, card.term_reference)
    yield translate("CardFacts", "Mark"), f"«{messages.word(card.mark)}»" if card.mark else ""
    yield translate("CardFacts", "Special track"), sentence_case(messages.word(card.special)) if card.special else ""
    yield translate("CardFacts", "Interim reports"), sentence_case(messages.word(card.interim)) if card.interim else ""
    kinds = []
    if card.legislative:
        kinds.append(translate("CardFacts", "legislative amendments"))
    if card.complex:
        kinds.append(translate("CardFacts", "complex and interdepartmental"))
    yield translate("CardFacts", "Nature"), sentence_case(", ".join(kinds))


def _bodies(card: CardView) -> Iterator[Fact]:
    translate = QCoreApplication.translate
    yield translate("CardFacts", "Responsible executor"), card.responsible
    yield translate("CardFacts", "Consolidates"), card.consolidator if card.consolidator != card.responsible else ""
    yield translate("CardFacts", "Responsible official"), card.official
    yield translate("CardFacts", "Final result"), card.final_result
    yield translate("CardFacts", "Form of completion"), card.completion_form


def _control(card: CardView) -> Iterator[Fact]:
    """How the control stands: the original deadline, both counters, the cycle, how it ended or where it went."""
    translate = QCoreApplication.translate
    counters = card.answer.counters
    yield translate("CardFacts", "Original deadline"), formats.day(card.answer.first_deadline)
    yield translate("CardFacts", "Extended or transferred (69)"), formats.times(counters.grants)
    yield translate("CardFacts", "Proposals to extend (73)"), formats.times(counters.proposals)
    yield translate("CardFacts", "Cycle of control"), str(card.cycle) if card.cycle > 1 else ""
    grounds = sentence_case(", ".join(messages.word(ground) for ground in sorted(card.level_grounds)))
    yield translate("CardFacts", "Ground of control (42-1)"), grounds
    dates = (
        (translate("CardFacts", "Executed here"), card.done_on),
        (translate("CardFacts", "Removed from control"), card.removed_on),
        (translate("CardFacts", "Own control ended"), card.closed_on),
        (translate("CardFacts", "Registered by mistake"), card.annulled_on),
    )
    for caption, on in dates:
        yield caption, formats.day(on) if on is not None else ""
    yield translate("CardFacts", "Handed over to"), card.handed_to


def _level(level: Level) -> str:
    return sentence_case(messages.word(level))


def _source(source: TermSource, reference: str) -> str:
    return sentence_case(messages.word(source)) + (f": {reference}" if reference else "")


def time_line(card: CardView) -> list[Line]:
    """Signed, received, every obligation and the deadline, by their dates; what has no date stands first."""
    translate = QCoreApplication.translate
    lines = [
        Line("signed", translate("CardFacts", "Signed"), card.signed_on),
        Line("received", translate("CardFacts", "Received"), card.received_at.date()),
        *answers.of_answer(card.answer, card.provisional),
    ]
    if card.start is not None and card.started_on is not None:
        reasons = (card.start,)
        title = translate("CardFacts", "Execution started at once")
        lines.append(Line("start", title, card.started_on, "", card.start.paragraph, reasons))
    done = {(owed.obligation.rule, owed.obligation.due_on): owed.done_on for owed in card.obligations}
    known = {(owed.rule, owed.due_on) for owed in card.answer.obligations}
    unsure = frozenset(card.provisional)
    lines = [line for line in lines if ":" not in line.key]
    lines += [
        answers.of_obligation(owed, unsure, done.get((owed.rule, owed.due_on))) for owed in card.answer.obligations
    ]
    lines += [
        answers.of_obligation(stored.obligation, unsure, stored.done_on)
        for stored in card.obligations
        if (stored.obligation.rule, stored.obligation.due_on) not in known
    ]
    return sorted(lines, key=lambda line: (line.on is not None, line.on or card.signed_on, line.strong))


def course_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("CardTables", "On"),
        translate("CardTables", "Entered"),
        translate("CardTables", "What happened"),
        translate("CardTables", "Entered by"),
    )


def course(card: CardView, place: tzinfo | None) -> list[Row]:
    """What happened, line by line; hours as the clock at ``place`` shows them."""
    late = QCoreApplication.translate("CardTables", "%1 (entered later)")
    rows = []
    for line in card.course:
        entered = formats.moment(line.entered_at.astimezone(place))
        what = messages.say(line.action, line.values).strip()
        if line.late:
            what = late.replace("%1", what)
        rows.append(Row((formats.day(line.on), entered, what, line.who)))
    return rows


def print_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("CardTables", "Print"),
        translate("CardTables", "Form"),
        translate("CardTables", "Prepared"),
        translate("CardTables", "By whom printed"),
        translate("CardTables", "Copy"),
        translate("CardTables", "How many"),
        translate("CardTables", "Sheets"),
        translate("CardTables", "Where it went"),
    )


def prints(ledger: Sequence[LedgerLine], place: tzinfo | None) -> list[Row]:
    """The print ledger of the case, newest first; what was only shown stands back."""
    nowhere = QCoreApplication.translate("CardTables", "only shown")
    rows = []
    for line in reversed(ledger):
        when = formats.moment(line.printed_at.astimezone(place))
        counts = (f"№ {line.copy}", str(line.copies), str(line.sheets))
        cells = (line.number, form_name(line.form), when, line.printed_by, *counts, line.destination or nowhere)
        rows.append(Row(cells, tone="" if line.destination else "muted"))
    return rows
