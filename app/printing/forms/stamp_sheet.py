"""Stamps alone, at chosen places on a blank or label sheet, or on a printed paper that is fed again.

Such a sheet bears nothing else: what is printed lands on another paper. A test print adds millimetre rulers.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import InvalidInput
from app.printing.composition import Form, Setting
from app.printing.flow import NOTE, draw_lines, set_text
from app.printing.fonts import Face
from app.printing.layouts import MM
from app.printing.paper import Purpose
from app.printing.pdf import A4, Ink
from app.printing.stamps import StampImprint, draw_stamp, size_of

_REACH_X, _REACH_Y = 210, 297


@dataclass(frozen=True, slots=True)
class Placement:
    """A stamp with its upper left corner ``left`` and ``top`` millimetres from the paper's corner."""

    imprint: StampImprint
    left: float
    top: float


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """A sheet of labels in millimetres: its grid, the first label's corner, size and step of labels."""

    columns: int
    rows: int
    left: float
    top: float
    step_x: float
    step_y: float

    def place(self, imprint: StampImprint, label: int, inset: float = 2.0) -> Placement:
        """The stamp on label number ``label`` (1 is the upper left one, counted row by row)."""
        if not 1 <= label <= self.columns * self.rows:
            raise InvalidInput(field="label", reason="out_of_range")
        row, column = divmod(label - 1, self.columns)
        return Placement(imprint, self.left + column * self.step_x + inset, self.top + row * self.step_y + inset)


@dataclass(frozen=True, slots=True)
class StampSheet:
    """Stamps of one sheet; ``shift_x`` and ``shift_y`` (right and down, mm) make up for this printer's own offset."""

    placements: tuple[Placement, ...] = ()
    shift_x: float = 0.0
    shift_y: float = 0.0


def _draw(setting: Setting[StampSheet]) -> None:
    facts = setting.facts
    ink = setting.print_.book.ink()
    for placement in facts.placements:
        left, top = placement.left + facts.shift_x, placement.top + facts.shift_y
        width, height = size_of(placement.imprint.stamp, setting.headings)
        if left < 0 or top < 0 or left + width / MM > _REACH_X or top + height / MM > _REACH_Y:
            raise InvalidInput(field="placement", reason="off_paper")
        draw_stamp(ink, placement.imprint, setting.headings, left * MM, A4[1] - top * MM)
    if setting.paper.purpose is not Purpose.REAL:
        _draw_rulers(setting, ink)
    setting.print_.add_bare(ink)


def _draw_rulers(setting: Setting[StampSheet], ink: Ink) -> None:
    """Millimetres along the upper and left edge, cross-hairs at each stamp's corner, what to do with the sheet."""
    height = A4[1]
    for at in range(5, _REACH_X - 4):
        length = 5.0 if at % 10 == 0 else 3.2 if at % 5 == 0 else 2.0
        ink.line(at * MM, height - 6 * MM, at * MM, height - (6 + length) * MM, 0.4)
        if at % 10 == 0:
            ink.centre(at * MM, height - 13.5 * MM, str(at), Face.REGULAR, 7)
    for at in range(16, _REACH_Y - 4):
        length = 5.0 if at % 10 == 0 else 3.2 if at % 5 == 0 else 2.0
        ink.line(6 * MM, height - at * MM, (6 + length) * MM, height - at * MM, 0.4)
        if at % 10 == 0:
            ink.text(11.6 * MM, height - at * MM - 2.4, str(at), Face.REGULAR, 7)
    for placement in setting.facts.placements:
        x, y = (placement.left + setting.facts.shift_x) * MM, height - (placement.top + setting.facts.shift_y) * MM
        ink.line(x - 14, y, x - 3, y, 0.5)
        ink.line(x, y + 14, x, y + 3, 0.5)
        told = setting.headings.joined("place", left=f"{placement.left:g}", top=f"{placement.top:g}")
        ink.text(x + 4, y + 5, told, Face.ITALIC, 8)
    lines = [line for text in setting.headings.lines("ruler") for line in set_text(text, NOTE, 160 * MM)]
    draw_lines(ink, lines, 25 * MM, 24 * MM, 160 * MM)


def _missing(facts: StampSheet) -> tuple[str, ...]:
    return () if facts.placements else ("placements",)


STAMP_SHEET = Form("stamp", "42(4), 53", StampSheet, _draw, prescribed=True, bare=True, missing=_missing)
