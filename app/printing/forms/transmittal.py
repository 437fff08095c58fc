"""Covering list of papers handed over, with a receipt to be signed and returned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow
from app.printing.forms.lettering import SECTION, draw_facts, draw_list, shown_date, sum_line
from app.printing.prose import draw_paragraph, draw_signature, draw_title
from app.printing.tables import Row
from app.rules.terms import Grade
from app.wording import wording


@dataclass(frozen=True, slots=True)
class HandedPaper:
    document: str
    title: str
    grade: Grade | None
    copy: str
    sheets: int


@dataclass(frozen=True, slots=True)
class Transmittal:
    number: str = ""
    on: date | None = None
    sender: str = ""
    addressee: str = ""
    basis: str = ""
    papers: tuple[HandedPaper, ...] = ()
    position: str = ""
    signatory: str = ""


def _draw(setting: Setting[Transmittal], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_title(flow, headings.lines("title", number=facts.number or "______"))
    on = shown_date(setting, facts.on)
    facts_shown = (("on", on), ("sender", facts.sender), ("addressee", facts.addressee), ("basis", facts.basis))
    draw_facts(setting, flow, facts_shown)
    flow.skip(4)
    words = wording(setting.paper.language.languages[0])
    rows = [
        Row(
            (
                str(at), paper.document, paper.title, words.word(paper.grade) if paper.grade else "", paper.copy,
                str(paper.sheets),
            )
        )
        for at, paper in enumerate(facts.papers, 1)
    ]  # fmt: skip
    draw_list(setting, flow, (9, 44, 75, 22, 15, 15), rows, centred=(5, 6))
    flow.skip(6)
    for line in sum_line(setting, len(facts.papers), sum(paper.sheets for paper in facts.papers)):
        draw_paragraph(flow, line, indent=0, after=1, justify=False)
    draw_signature(flow, facts.position or headings.joined("handed"), facts.signatory, setting.words.lines("signature"))
    _draw_receipt(setting, flow)


def _draw_receipt(setting: Setting[Transmittal], flow: Flow) -> None:
    """The receipt, kept on one page and parted from the list by a rule to cut along."""
    headings = setting.headings
    flow.skip(16)
    flow.need(150)
    flow.ink.dots(flow.frame.left, flow.y, flow.frame.right)
    flow.skip(12)
    number = setting.facts.number or "______"
    heading = f"{headings.joined('receipt')} – {headings.first('title', number=number)}"
    draw_paragraph(flow, heading, SECTION, indent=0, after=4, justify=False)
    for line in headings.lines("receipt.text"):
        draw_paragraph(flow, line, indent=0, after=2)
    draw_paragraph(flow, headings.first("receipt.date"), indent=0, after=2)
    draw_signature(flow, headings.joined("received"), "", setting.words.lines("signature"))


def _missing(facts: Transmittal) -> tuple[str, ...]:
    names = ("number", "on", "sender", "addressee", "papers")
    return tuple(name for name in names if not getattr(facts, name))


TRANSMITTAL = Form("transmittal", "", Transmittal, in_one_run(_draw), missing=_missing)
