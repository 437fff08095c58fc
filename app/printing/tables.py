"""Tables: column headings repeated on every page, rows of plain texts broken to their columns, nothing clipped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from app.errors import InvalidInput
from app.printing.breaking import break_lines
from app.printing.flow import Flow, Line, Style, draw_lines, height_of, set_text
from app.printing.fonts import Face
from app.printing.grid import FRAME_WEIGHT
from app.printing.pdf import HAIR

_PAD_X, _PAD_TOP, _PAD_BOTTOM = 2.6, 1.8, 3.0
_TALLEST_HEADING = 0.6  # of the page; columns so narrow that their heading needs more are refused
_NARROWEST = 15.0  # points of a column: one syllable with its hyphen
_ALONE = 2  # lines of a parted row that stay together (no widows, no orphans)


Lines = tuple[str, ...]


class Row(NamedTuple):
    """A row of texts, one for each column; with ``span`` its one text stands over the whole width."""

    cells: tuple[str, ...]
    span: bool = False
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading (each language a text), its millimetres or share, how its cells stand."""

    heading: tuple[str, ...]
    share: float
    align: str = "left"  # or "centre"
    bold: bool = False


class TableStyle(NamedTuple):
    """How a table is set."""

    body: Style = Style(9.0, Face.REGULAR, 10.4)
    heading: Style = Style(8.2, Face.BOLD, 9.4, hyphens=False)
    heading_under: Style = Style(7.4, Face.ITALIC, 8.5, hyphens=False)
    numbered: bool = False  # a row "1 2 3 ..." under the headings, as the decree prints it
    framed: bool = False  # heavier outer edge, for tables inside a card
    least: float = 0.0  # least height of a row, for ink


PLAIN = TableStyle()


@dataclass(slots=True)
class Table:
    """A table running down a flow. Rows are handed in one by one, so a register of any length needs little memory."""

    flow: Flow
    columns: Sequence[Column]
    style: TableStyle = PLAIN
    _widths: list[float] = field(init=False)
    _inner: list[float] = field(init=False)  # widths without the space beside the lines
    _faces: list[Face] = field(init=False)
    _heading: list[list[Line]] = field(init=False)
    _top: float = field(init=False, default=0.0)  # where the current run of vertical lines began
    _verticals: list[tuple[float, float]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        whole = sum(column.share for column in self.columns)
        self._widths = [self.flow.frame.width * column.share / whole for column in self.columns]
        self._inner = [width - 2 * _PAD_X for width in self._widths]
        self._faces = [Face.BOLD if column.bold else self.style.body.face for column in self.columns]
        self._heading = [
            self._set_heading(column, width) for column, width in zip(self.columns, self._widths, strict=True)
        ]

    def _set_heading(self, column: Column, width: float) -> list[Line]:
        lines: list[Line] = []
        for at, text in enumerate(dict.fromkeys(column.heading)):  # "№" is one word in every language
            style = self.style.heading_under if at else self.style.heading
            lines += set_text(text, style, width - 2 * _PAD_X)
        return lines

    def _heading_height(self) -> float:
        height = max(map(height_of, self._heading)) + _PAD_TOP + _PAD_BOTTOM
        return height + (self.style.heading.height + 3 if self.style.numbered else 0)

    def begin(self, keep: float = 24.0) -> None:
        """Draw the headings here, and again on every page the table reaches."""
        too_narrow = min(self._widths) < _NARROWEST
        if too_narrow or self._heading_height() > self.flow.frame.height * _TALLEST_HEADING:
            raise InvalidInput(field="table", reason="too_narrow")
        self.flow.need(self._heading_height() + keep)
        self._draw_heading()
        self.flow.on_page = self._draw_heading
        self.flow.off_page = self._close_page

    def _draw_heading(self) -> None:
        flow, top = self.flow, self.flow.y
        self._top = top
        height = max(map(height_of, self._heading)) + _PAD_TOP + _PAD_BOTTOM
        x = flow.frame.left
        for lines, width in zip(self._heading, self._widths, strict=True):
            drop = (height - _PAD_TOP - _PAD_BOTTOM - height_of(lines)) / 2
            draw_lines(flow.ink, lines, x + _PAD_X, top - _PAD_TOP - drop, width - 2 * _PAD_X, "centre")
            x += width
        flow.ink.line(flow.frame.left, top, flow.frame.right, top, self._edge())
        flow.y = top - height
        if self.style.numbered:
            self._draw_numbers()
        flow.ink.line(flow.frame.left, flow.y, flow.frame.right, flow.y, 0.8)

    def _draw_numbers(self) -> None:
        flow, style = self.flow, self.style.heading
        flow.ink.line(flow.frame.left, flow.y, flow.frame.right, flow.y)
        x, height = flow.frame.left, style.height + 3
        for number, width in enumerate(self._widths, 1):
            flow.ink.centre(x + width / 2, flow.y - height + 3.4, str(number), Face.REGULAR, style.size)
            x += width
        flow.y -= height

    def _edge(self) -> float:
        return FRAME_WEIGHT if self.style.framed else HAIR

    def add(self, row: Row) -> None:
        """Draw one row; it is parted between pages only when a whole page is too short for it."""
        if row.span:
            self._add_span(row)
            return
        size, hyphens = self.style.body.size, self.style.body.hyphens
        faces = [Face.BOLD] * len(self.columns) if row.bold else self._faces
        cells = [
            break_lines(text, face, size, width, hyphens=hyphens) if text else ()
            for text, face, width in zip(row.cells, faces, self._inner, strict=True)
        ]
        self._place(cells, faces)

    def _place(self, cells: list[Lines], faces: list[Face]) -> None:
        flow = self.flow
        height = self._height(cells)
        if height > flow.room:
            page = flow.frame.height - flow.reserve - self._heading_height()
            if height <= page and (height <= page * 0.5 or flow.room < page * 0.25):
                flow.next_page()
            while (height := self._height(cells)) > flow.room:
                cells = self._place_part(cells, faces)
                flow.next_page()
        self._draw(cells, faces, height)

    def _height(self, cells: list[Lines]) -> float:
        return max(self.style.least, max(map(len, cells)) * self.style.body.height + _PAD_TOP + _PAD_BOTTOM)

    def _place_part(self, cells: list[Lines], faces: list[Face]) -> list[Lines]:
        """Draw the lines that fit, leaving no single line behind; the rest is returned."""
        flow = self.flow
        fit = int((flow.room - _PAD_TOP - _PAD_BOTTOM) / self.style.body.height)
        longest = max(map(len, cells))
        if longest - fit == 1:
            fit -= 1
        if fit < _ALONE:
            return cells
        self._draw([lines[:fit] for lines in cells], faces, flow.room)
        return [lines[fit:] for lines in cells]

    def _draw(self, cells: list[Lines], faces: list[Face], height: float) -> None:
        flow = self.flow
        size, leading = self.style.body.size, self.style.body.height
        ink, base, x = flow.ink, flow.y - _PAD_TOP - leading * 0.76, flow.frame.left
        for lines, face, width, column in zip(cells, faces, self._widths, self.columns, strict=True):
            if lines and column.align == "left":
                ink.column(x + _PAD_X, base, lines, face, size, leading)
            else:
                for at, line in enumerate(lines):
                    ink.centre(x + width / 2, base - at * leading, line, face, size)
            x += width
        flow.y -= height
        ink.line(flow.frame.left, flow.y, flow.frame.right, flow.y)

    def _add_span(self, row: Row) -> None:
        flow = self.flow
        style = self.style.body._replace(face=Face.BOLD, hyphens=False)
        lines = set_text(row.cells[0], style, flow.frame.width - 2 * _PAD_X)
        height = height_of(lines) + _PAD_TOP + _PAD_BOTTOM
        flow.need(height + 2 * style.height + 8)  # a heading stays with its first row
        self._verticals.append((self._top, flow.y))
        draw_lines(flow.ink, lines, flow.frame.left + _PAD_X, flow.y - _PAD_TOP, flow.frame.width, "left")
        flow.y -= height
        flow.ink.line(flow.frame.left, flow.y, flow.frame.right, flow.y)
        self._edges(flow.y + height, flow.y)
        self._top = flow.y

    def fill(self, count: int | None = None, least: float = 18.0) -> None:
        """Empty rows for ink: ``count`` of them or as many as the page still holds; none is worth a new page."""
        flow = self.flow
        room = int(flow.room // least)
        for _ in range(room if count is None else min(count, room)):
            flow.y -= least
            flow.ink.line(flow.frame.left, flow.y, flow.frame.right, flow.y)

    def extend(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self.add(row)

    def _close_page(self) -> None:
        """Vertical lines of the page, drawn once for all its rows."""
        flow = self.flow
        for top, bottom in [*self._verticals, (self._top, flow.y)]:
            if top > bottom:
                x = flow.frame.left
                for width in self._widths[:-1]:
                    x += width
                    flow.ink.line(x, top, x, bottom)
                self._edges(top, bottom)
        self._verticals = []
        if self.style.framed:
            flow.ink.line(flow.frame.left, flow.y, flow.frame.right, flow.y, FRAME_WEIGHT)

    def _edges(self, top: float, bottom: float) -> None:
        for x in (self.flow.frame.left, self.flow.frame.right):
            self.flow.ink.line(x, top, x, bottom, self._edge())

    def end(self) -> None:
        """Close the table; what follows stands under it."""
        self._close_page()
        self.flow.on_page = self.flow.off_page = None
