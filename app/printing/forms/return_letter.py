"""Covering letter with which a returned draft act comes back after it was worked over (22)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow
from app.printing.forms.extension_letter import draw_addressee
from app.printing.forms.lettering import (
    SECTION,
    draw_facts,
    draw_list,
    draw_number_line,
    draw_section,
    shown_date,
    sum_line,
)
from app.printing.prose import draw_paragraph, draw_signature, draw_title
from app.printing.tables import Row


@dataclass(frozen=True, slots=True)
class EnclosedPaper:
    """A paper that goes with the draft."""

    name: str
    sheets: int


@dataclass(frozen=True, slots=True)
class ReturnLetter:
    """``decision``: the paper of the Head's decision; ``due_on``: until when the draft comes back; ``position`` is
    empty while it is not known which of those whom 22 names signs."""

    draft: str = ""
    registration: str = ""
    developer: str = ""
    number: str = ""
    on: date | None = None
    returned_on: date | None = None
    decision: str = ""
    due_on: date | None = None
    faults: str = ""
    worked_over: str = ""
    sheets: int = 0
    papers: tuple[EnclosedPaper, ...] = ()
    position: str = ""
    signatory: str = ""


def _draw(setting: Setting[ReturnLetter], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    flow.skip(10)
    draw_number_line(setting, flow, "letter_number", facts.number, facts.on)
    draw_addressee(flow, headings.joined("addressee"))
    draw_title(flow, headings.lines("title"), before=14, after=10)
    for line in headings.lines("opening"):
        draw_paragraph(flow, line, after=4)
    returned = ", ".join(part for part in (shown_date(setting, facts.returned_on), facts.decision) if part)
    draw_facts(
        setting,
        flow,
        (
            ("draft", facts.draft), ("registration", facts.registration), ("developer", facts.developer),
            ("returned", returned), ("due", shown_date(setting, facts.due_on)),
        ),
    )  # fmt: skip
    draw_section(setting, flow, "faults", facts.faults, ink_rows=4)
    draw_section(setting, flow, "worked_over", facts.worked_over, ink_rows=5)
    flow.need(90)
    draw_paragraph(flow, headings.joined("enclosed"), SECTION, indent=0, after=3, justify=False)
    shown = [(headings.joined("the_draft"), facts.sheets)] if facts.sheets else []
    shown += [(paper.name, paper.sheets) for paper in facts.papers]
    rows = [Row((str(at), name, str(sheets))) for at, (name, sheets) in enumerate(shown, 1)]
    draw_list(setting, flow, (12, 140, 28), rows, centred=(3,), ink_rows=4)
    flow.skip(4)
    for line in sum_line(setting, len(shown), sum(sheets for _, sheets in shown)):
        draw_paragraph(flow, line, indent=0, after=1, justify=False)
    draw_signature(flow, facts.position, facts.signatory, setting.words.lines("signature"))


def _missing(facts: ReturnLetter) -> tuple[str, ...]:
    return tuple(name for name in ("draft", "registration", "developer", "returned") if not _filled(facts, name))


def _filled(facts: ReturnLetter, name: str) -> bool:
    return facts.returned_on is not None if name == "returned" else bool(getattr(facts, name))


RETURN_LETTER = Form("return-letter", "22", ReturnLetter, in_one_run(_draw), missing=_missing)
