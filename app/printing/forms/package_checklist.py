"""Checklist of what goes with a submitted draft act (15): what is asked, how many sheets lie there, what is missing."""

from __future__ import annotations

from dataclasses import dataclass

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow
from app.printing.forms.lettering import draw_facts, draw_list, sum_line
from app.printing.prose import BODY, draw_paragraph, draw_signature, draw_title
from app.printing.tables import Row


@dataclass(frozen=True, slots=True)
class PackagePaper:
    """A paper of the package; ``sheets`` None while it does not lie there."""

    name: str
    paragraph: str = ""
    asked: str = ""
    sheets: int | None = None
    signed_by: str = ""


@dataclass(frozen=True, slots=True)
class PackageChecklist:
    draft: str = ""
    registration: str = ""
    developer: str = ""
    round: int = 1
    papers: tuple[PackagePaper, ...] = ()


def _draw(setting: Setting[PackageChecklist], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_title(flow, headings.lines("title"))
    shown = "" if setting.for_ink else str(facts.round)
    draw_facts(
        setting,
        flow,
        (
            ("draft", facts.draft), ("registration", facts.registration), ("developer", facts.developer),
            ("round", shown),
        ),
    )  # fmt: skip
    flow.skip(4)
    rows = [
        Row(
            (
                str(number), paper.name, paper.paragraph, paper.asked,
                headings.joined("missing") if paper.sheets is None else str(paper.sheets), paper.signed_by,
            )
        )
        for number, paper in enumerate(facts.papers, 1)
    ]  # fmt: skip
    draw_list(setting, flow, (9, 66, 22, 36, 21, 36), rows, centred=(5,), ink_rows=10, least=24.0)
    flow.skip(6)
    there = [paper for paper in facts.papers if paper.sheets is not None]
    for line in sum_line(setting, len(there), sum(paper.sheets or 0 for paper in there)):
        draw_paragraph(flow, line, indent=0, after=1, justify=False)
    absent = [paper.name for paper in facts.papers if paper.sheets is None]
    if absent and not setting.for_ink:
        for line in headings.lines("lacking", names="; ".join(absent)):
            draw_paragraph(flow, line, BODY, indent=0, after=1, justify=False)
    draw_signature(flow, headings.joined("checked"), "", setting.words.lines("signature"))


def _missing(facts: PackageChecklist) -> tuple[str, ...]:
    return tuple(name for name in ("draft", "registration", "developer", "papers") if not getattr(facts, name))


PACKAGE_CHECKLIST = Form("package-checklist", "15", PackageChecklist, in_one_run(_draw), missing=_missing)
