"""Visa sheet of a paper draft (11, 14, 24): who signs which sheets, in what order, and what is still missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow
from app.printing.forms.lettering import draw_facts, draw_list
from app.printing.prose import BODY, draw_paragraph, draw_title
from app.printing.sections import short_date
from app.printing.tables import Row


@dataclass(frozen=True, slots=True)
class RequiredVisa:
    """One visa in its order: ``sheets`` as its paragraph wants them ("барлық парақ"), ``on`` once it is there."""

    official: str
    sheets: str
    paragraph: str
    on: date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class VisaSheet:
    """``lacking``: papers of the package (15) that are not there yet."""

    draft: str = ""
    registration: str = ""
    developer: str = ""
    sheets: int | None = None
    round: int = 1
    visas: tuple[RequiredVisa, ...] = ()
    lacking: tuple[str, ...] = ()


def _draw(setting: Setting[VisaSheet], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_title(flow, headings.lines("title"))
    shown = "" if setting.for_ink else str(facts.round)
    draw_facts(
        setting,
        flow,
        (
            ("draft", facts.draft),
            ("registration", facts.registration),
            ("developer", facts.developer),
            ("sheets", "" if facts.sheets is None else str(facts.sheets)),
            ("round", shown),
        ),
    )
    flow.skip(4)
    rows = [
        Row((str(number), visa.official, visa.sheets, visa.paragraph, "", short_date(visa.on), visa.remark))
        for number, visa in enumerate(facts.visas, 1)
    ]
    draw_list(setting, flow, (9, 58, 27, 17, 30, 21, 28), rows, centred=(4,), ink_rows=14, least=30.0)
    flow.skip(8)
    if not setting.for_ink:
        _draw_state(setting, flow)


def _draw_state(setting: Setting[VisaSheet], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    awaited = [visa.official for visa in facts.visas if visa.on is None]
    if awaited:
        names = "; ".join(awaited)
        lines = headings.lines("awaited", count=len(awaited), names=names)
    else:
        lines = headings.lines("complete")
    for line in lines:
        draw_paragraph(flow, line, indent=0, after=2, justify=False)
    if facts.lacking:
        draw_facts(setting, flow, (("lacking", "; ".join(facts.lacking)),))
    if awaited or facts.lacking:
        draw_paragraph(flow, headings.joined("not_ready"), BODY, indent=0)


def _missing(facts: VisaSheet) -> tuple[str, ...]:
    return tuple(name for name in ("draft", "registration", "developer", "sheets", "visas") if not getattr(facts, name))


VISA_SHEET = Form("visa-sheet", "11, 14, 24", VisaSheet, in_one_run(_draw), missing=_missing)
