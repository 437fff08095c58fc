"""A titled table inside a card: rows of facts, then empty rows for the pen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.printing.flow import Flow, Style
from app.printing.fonts import Face
from app.printing.grid import draw_bar
from app.printing.headings import Headings
from app.printing.layouts import Layout
from app.printing.tables import Column, Row, Table, TableStyle

CARD_TABLE = TableStyle(
    body=Style(9.2, Face.REGULAR, 10.6),
    heading=Style(7.6, Face.REGULAR, 8.8, hyphens=False),
    heading_under=Style(7.0, Face.ITALIC, 8.0, hyphens=False),
    framed=True,
    least=15.5,
)
INK_ROW = 18.0


@dataclass(frozen=True, slots=True)
class Section:
    """``name`` is the heading of the title and the prefix of the columns' headings and widths."""

    name: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


def draw_section(
    flow: Flow,
    section: Section,
    headings: Headings,
    layout: Layout,
    *,
    for_ink: bool,
    blank: bool = False,
    to_the_foot: bool = False,
) -> None:
    """Title, headings, rows; ``for_ink`` adds the empty rows the layout asks for (``blank``: all is to be filled)."""
    draw_bar(flow, headings.lines(section.name), keep=48)
    columns = [
        Column(headings.lines(f"{section.name}.{name}"), layout.measures.get(f"{section.name}.{name}", 30.0))
        for name in section.columns
    ]
    table = Table(flow, columns, CARD_TABLE)
    table.begin()
    table.extend(Row(row) for row in section.rows)
    if for_ink:
        kind = "rows" if section.rows or not blank else "blank_rows"
        asked = int(layout.measures.get(f"{section.name}.{kind}", layout.measures.get(f"{section.name}.rows", 1)))
        table.fill(max(asked - len(section.rows), 1), INK_ROW)
    if to_the_foot:
        table.fill(None, INK_ROW)
    table.end()


def short_date(day: date | None) -> str:
    """``16.04.2026``; nothing for an unknown date."""
    return f"{day:%d.%m.%Y}" if day else ""
