"""Boxes of a card: rows of labelled fields with hairlines between them and a heavier frame around."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.printing.flow import LABEL, LABEL_UNDER, VALUE, Flow, Line, Style, draw_lines, height_of, ink_lines, set_text
from app.printing.fonts import Face, width_of
from app.printing.pdf import HAIR

FRAME_WEIGHT = 1.0
_PAD_X, _PAD_TOP, _PAD_BOTTOM = 3.2, 1.6, 2.6


@dataclass(frozen=True, slots=True)
class Cell:
    """A labelled field. Empty ``value``: dotted rules for the pen when ``ink_rows`` is set, a dash otherwise."""

    label: tuple[str, ...]
    value: str = ""
    share: float = 1.0
    style: Style = VALUE
    notes: tuple[tuple[str, Style], ...] = field(default_factory=tuple)
    ink_rows: int = 0

    def lines(self, width: float) -> list[Line]:
        inner = width - 2 * _PAD_X
        lines = self._label_lines(inner)
        if self.value:
            lines += set_text(self.value, self.style, inner)
        elif self.ink_rows:
            lines += ink_lines(self.ink_rows)
        else:
            lines += set_text("—", self.style, inner)
        for text, style in self.notes:
            lines += set_text(text, style, inner)
        return lines

    def _label_lines(self, width: float) -> list[Line]:
        """Both languages on one line where they fit, Russian under Kazakh where they do not."""
        joined = " / ".join(dict.fromkeys(self.label))
        if width_of(joined, LABEL.face, LABEL.size) <= width:
            return set_text(joined, LABEL, width)
        return [
            line for at, text in enumerate(self.label) for line in set_text(text, LABEL_UNDER if at else LABEL, width)
        ]


def draw_row(flow: Flow, cells: Sequence[Cell], *, least: float = 0.0) -> None:
    """One row of fields. A row higher than the page has left goes to the next page, or is parted when it must be."""
    widths = _shares([cell.share for cell in cells], flow.frame.width)
    columns = [cell.lines(width) for cell, width in zip(cells, widths, strict=True)]
    height = max(least, max(map(height_of, columns)) + _PAD_TOP + _PAD_BOTTOM)
    if flow.room < height <= flow.frame.height - flow.reserve:
        turn(flow)
    while height > flow.room:
        columns = _draw_what_fits(flow, columns, widths)
        turn(flow)
        height = max(map(height_of, columns)) + _PAD_TOP + _PAD_BOTTOM
    _draw_box(flow, columns, widths, max(height, least))


def _shares(shares: Sequence[float], width: float) -> list[float]:
    whole = sum(shares)
    return [width * share / whole for share in shares]


def _draw_what_fits(flow: Flow, columns: list[list[Line]], widths: list[float]) -> list[list[Line]]:
    room = flow.room - _PAD_TOP - _PAD_BOTTOM
    fitting, rest = [], []
    for lines in columns:
        used, count = 0.0, 0
        while count < len(lines) and used + lines[count].leading <= room:
            used += lines[count].leading
            count += 1
        fitting.append(lines[:count])
        rest.append(lines[count:])
    if any(fitting):
        _draw_box(flow, fitting, widths, flow.room)
    return rest


def _draw_box(flow: Flow, columns: list[list[Line]], widths: list[float], height: float) -> None:
    ink, top, bottom = flow.ink, flow.y, flow.y - height
    x = flow.frame.left
    ink.line(x, top, flow.frame.right, top, FRAME_WEIGHT if flow.is_fresh else HAIR)
    for at, (lines, width) in enumerate(zip(columns, widths, strict=True)):
        if at:
            ink.line(x, top, x, bottom)
        draw_lines(ink, lines, x + _PAD_X, top - _PAD_TOP, width - 2 * _PAD_X)
        x += width
    draw_sides(flow, top, bottom)
    flow.y = bottom


def draw_sides(flow: Flow, top: float, bottom: float) -> None:
    """The heavier frame left and right of a strip."""
    for x in (flow.frame.left, flow.frame.right):
        flow.ink.line(x, top, x, bottom, FRAME_WEIGHT)


def draw_bar(flow: Flow, texts: tuple[str, ...], remark: str = "", *, keep: float = 30.0) -> None:
    """The bold title of a section, never alone at the foot of a page; Russian beside Kazakh, a remark at the right."""
    height = 13.0
    if height + keep > flow.room:
        turn(flow)
    top, bottom = flow.y, flow.y - height
    x = flow.frame.left + _PAD_X
    flow.ink.line(flow.frame.left, top, flow.frame.right, top, FRAME_WEIGHT)
    for at, text in enumerate(texts):
        style = Style(9.2) if at else Style(9.2, Face.BOLD)
        flow.ink.text(x, bottom + 3.6, text if not at else f"/ {text}", style.face, style.size)
        x += width_of(text, style.face, style.size) + (5 if not at else 9)
    if remark:
        flow.ink.right(flow.frame.right - _PAD_X, bottom + 3.6, remark, Face.ITALIC, 8.5)
    draw_sides(flow, top, bottom)
    flow.y = bottom


def turn(flow: Flow) -> None:
    """Close the frame and go on with it on the next page."""
    if not flow.is_fresh:
        close_frame(flow)
        flow.next_page()


def close_frame(flow: Flow) -> None:
    """The lower edge of the frame."""
    flow.ink.line(flow.frame.left, flow.y, flow.frame.right, flow.y, FRAME_WEIGHT)
