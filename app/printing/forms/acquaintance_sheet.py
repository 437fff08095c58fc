"""Acquaintance sheet of a paper with secrets: one name, one line; everybody reads and signs for himself."""

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
class Reader:
    """One line: who is to read the paper; ``on`` once it was read, ``remark`` also why the line was struck out."""

    name: str
    position: str = ""
    on: date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class AcquaintanceSheet:
    """``awaited``: how many have still to read it. Without readers its lines are left for ink."""

    document: str = ""
    registration: str = ""
    developer: str = ""
    sheets: int | None = None
    readers: tuple[Reader, ...] = ()
    awaited: int = 0


def _draw(setting: Setting[AcquaintanceSheet], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_title(flow, headings.lines("title"))
    draw_facts(
        setting,
        flow,
        (
            ("document", facts.document),
            ("registration", facts.registration),
            ("developer", facts.developer),
            ("sheets", "" if facts.sheets is None else str(facts.sheets)),
        ),
    )
    for line in headings.lines("rule"):
        draw_paragraph(flow, line, BODY, indent=0, after=2, justify=False)
    flow.skip(4)
    rows = [
        Row((str(number), reader.name, reader.position, "", short_date(reader.on), reader.remark))
        for number, reader in enumerate(facts.readers, 1)
    ]
    draw_list(setting, flow, (9, 50, 45, 34, 22, 30), rows, ink_rows=18, least=30.0)
    if facts.readers and not setting.for_ink:
        flow.skip(8)
        lines = headings.lines("awaited", count=facts.awaited) if facts.awaited else headings.lines("complete")
        for line in lines:
            draw_paragraph(flow, line, indent=0, after=2, justify=False)


def _missing(facts: AcquaintanceSheet) -> tuple[str, ...]:
    return tuple(name for name in ("document", "registration") if not getattr(facts, name))


ACQUAINTANCE_SHEET = Form("acquaintance-sheet", "", AcquaintanceSheet, in_one_run(_draw), missing=_missing)
