"""What the eight appendices of the decree share: the corner block, their columns, rows for ink."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.printing.composition import Setting
from app.printing.flow import Flow, Style
from app.printing.fonts import Face
from app.printing.headings import Headings
from app.printing.prose import draw_corner
from app.printing.tables import Column, Row, Table, TableStyle

BODY_TABLE = TableStyle(
    body=Style(10, Face.REGULAR, 11.6),
    heading=Style(9.4, Face.REGULAR, 10.8, hyphens=False),
    heading_under=Style(8.2, Face.ITALIC, 9.4, hyphens=False),
)
NUMBERED = BODY_TABLE._replace(numbered=True)
DENSE = TableStyle(
    body=Style(8.8, Face.REGULAR, 10.2),
    heading=Style(8.2, Face.REGULAR, 9.5, hyphens=False),
    heading_under=Style(7.4, Face.ITALIC, 8.6, hyphens=False),
)
INK_ROW = 24.0


def draw_appendix_corner(setting: Setting[Any], flow: Flow, number: int, *, electronic_copy: bool = False) -> None:
    """«… қағидаларына N-ҚОСЫМША» in the upper right corner, as above each form of the decree."""
    shared = Headings("appendix", setting.paper)
    draw_corner(flow, shared.lines("corner", number=number))
    if electronic_copy:
        draw_corner(flow, shared.lines("electronic_copy"))


def columns(setting: Setting[Any], shares: Sequence[float], centred: Sequence[int] = ()) -> list[Column]:
    """The form's columns in their order, with their share of the width; the first, a number, stands in the middle."""
    return [
        Column(setting.headings.lines(f"column.{number}"), share, "centre" if number in (1, *centred) else "left")
        for number, share in enumerate(shares, 1)
    ]


def draw_rows(
    setting: Setting[Any], flow: Flow, table: Table, rows: Sequence[Row], *, ink_rows: int | None = None
) -> None:
    """Begin, fill and end a table; a form for ink gets empty rows, ``ink_rows`` or down to the foot."""
    table.begin()
    table.extend(rows)
    if not rows:
        table.fill(ink_rows, INK_ROW)
    table.end()
