"""Executor's letter asking to move a term (68; 70 for a new term): every part those paragraphs ask for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow, draw_lines, height_of, set_text
from app.printing.forms.lettering import SECTION, draw_facts, draw_list, draw_number_line, draw_section, shown_date
from app.printing.layouts import MM
from app.printing.prose import BODY, draw_paragraph, draw_signature, draw_title
from app.printing.tables import Row
from app.rules.terms import StepKind

MOVES = (StepKind.EXTEND, StepKind.TRANSFER_MEDIUM, StepKind.TRANSFER_LONG, StepKind.RESCHEDULE)


@dataclass(frozen=True, slots=True)
class ResponsibleOfficial:
    """A political servant, or an official of an organisation, of the executor or of a co-executor."""

    body: str
    official: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class ExtensionLetter:
    """``kind`` is one of `MOVES`; ``ground`` is asked for a new term only (70)."""

    kind: StepKind | None = None
    addressee: str = ""
    number: str = ""
    on: date | None = None
    document: str = ""
    content: str = ""
    deadline: date | None = None
    state: str = ""
    reasons: str = ""
    ground: str = ""
    new_date: date | None = None
    officials: tuple[ResponsibleOfficial, ...] = ()
    attachments: str = ""
    position: str = ""
    signatory: str = ""


def draw_addressee(flow: Flow, addressee: str) -> None:
    """To whom, at the right."""
    width = 74 * MM
    lines = set_text(addressee or "_" * 32, BODY, width)
    flow.need(height_of(lines))
    draw_lines(flow.ink, lines, flow.frame.right - width, flow.y, width)
    flow.y -= height_of(lines)


def _draw(setting: Setting[ExtensionLetter], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    flow.skip(10)
    draw_number_line(setting, flow, "letter_number", facts.number, facts.on)
    draw_addressee(flow, facts.addressee)
    draw_title(flow, headings.lines(f"title.{facts.kind or 'blank'}"), before=14, after=10)
    if facts.kind:
        for line in headings.lines(f"opening.{facts.kind}"):
            draw_paragraph(flow, line, after=4)
    draw_facts(setting, flow, (("document", facts.document),))
    draw_section(setting, flow, "content", facts.content)
    draw_facts(setting, flow, (("deadline", shown_date(setting, facts.deadline)),))
    draw_section(setting, flow, "state", facts.state, ink_rows=5)
    draw_section(setting, flow, "reasons", facts.reasons, ink_rows=5)
    if facts.ground or setting.for_ink:
        draw_section(setting, flow, "ground", facts.ground, ink_rows=2)
    draw_facts(setting, flow, (("new_date", shown_date(setting, facts.new_date)),))
    flow.need(90)
    draw_paragraph(flow, headings.joined("officials"), SECTION, indent=0, after=3, justify=False)
    rows = [Row((str(at), entry.body, entry.official, entry.part)) for at, entry in enumerate(facts.officials, 1)]
    draw_list(setting, flow, (9, 66, 66, 39), rows, ink_rows=4)
    flow.skip(6)
    draw_facts(setting, flow, (("attachments", facts.attachments),))
    draw_signature(flow, facts.position, facts.signatory, setting.words.lines("signature"))


def _missing(facts: ExtensionLetter) -> tuple[str, ...]:
    """Paragraph 68: present state, reasons, the exact date, the responsible officials."""
    names = ["kind", "document", "content", "deadline", "state", "reasons", "new_date", "officials", "signatory"]
    if facts.kind is StepKind.RESCHEDULE:
        names.append("ground")
    return tuple(name for name in names if not getattr(facts, name))


EXTENSION_LETTER = Form("extension-letter", "68, 70", ExtensionLetter, in_one_run(_draw), missing=_missing)
