"""Appendix 8: yearly consolidated report on control handed over, by sector (75-1)."""

from __future__ import annotations

from dataclasses import dataclass

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow
from app.printing.forms.appendix import BODY_TABLE, INK_ROW, columns, draw_appendix_corner
from app.printing.prose import SMALL, draw_footnote, draw_paragraph, draw_title
from app.printing.tables import Row, Table


@dataclass(frozen=True, slots=True)
class Delegated:
    """An instruction under the body's own control; ``result`` is final when executed, interim when not."""

    details: str
    content: str
    executed: bool
    result: str


@dataclass(frozen=True, slots=True)
class Sector:
    name: str
    instructions: tuple[Delegated, ...] = ()


@dataclass(frozen=True, slots=True)
class DelegatedSummary:
    body: str = ""
    year: int | None = None
    sectors: tuple[Sector, ...] = ()


def _row(setting: Setting[DelegatedSummary], number: int, entry: Delegated) -> Row:
    status = setting.headings.first("status.executed" if entry.executed else "status.in_progress")
    results = (entry.result, "") if entry.executed else ("", entry.result)
    return Row((f"{number}.", entry.details, entry.content, status, *results))


def _draw(setting: Setting[DelegatedSummary], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_appendix_corner(setting, flow, 8)
    draw_title(flow, headings.lines("title"), after=4)
    under = ", ".join(str(part) for part in (facts.body, facts.year) if part)
    if under:
        draw_paragraph(flow, under, SMALL._replace(size=11, leading=13), indent=0, after=5)
    table = Table(flow, columns(setting, (11, 44, 62, 31, 58, 61)), BODY_TABLE)
    table.begin()
    for sector in facts.sectors:
        table.add(Row((headings.joined("sector", sector=sector.name),), span=True))
        table.extend(_row(setting, number, entry) for number, entry in enumerate(sector.instructions, 1))
    if not facts.sectors:
        for _ in range(2):
            table.add(Row((headings.joined("sector", sector="………………"),), span=True))
            table.fill(4, INK_ROW)
    table.end()
    draw_footnote(flow, headings.lines("footnote"))


def _missing(facts: DelegatedSummary) -> tuple[str, ...]:
    return tuple(name for name in ("body", "year", "sectors") if not getattr(facts, name))


APPENDIX_8 = Form(
    "appendix-8", "75-1", DelegatedSummary, in_one_run(_draw), prescribed=True, landscape=True, missing=_missing
)
