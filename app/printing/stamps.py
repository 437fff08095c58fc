"""Stamps drawn as vectors: what they say is a heading, how large they are is data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

import resources
from app.printing.fonts import Face, width_of
from app.printing.headings import Headings
from app.printing.layouts import MM
from app.printing.pdf import Ink

_SECOND_LINE = 4.0  # millimetres


class Stamp(StrEnum):
    """The stamps and marks of the office (42(4), 53) and the grade markings."""

    TAKEN = "taken"
    REMOVED = "removed"
    EXTENDED = "extended"
    VERY_URGENT = "very_urgent"
    URGENT = "urgent"
    EXPEDITE = "expedite"
    SECRET = "secret"
    TOP_SECRET = "top_secret"
    SPECIAL_IMPORTANCE = "special_importance"
    OFFICIAL_USE = "official_use"


@dataclass(frozen=True, slots=True)
class StampImprint:
    """A stamp with its date; without one the place is left for ink."""

    stamp: Stamp
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """Size of a stamp in millimetres, and what stands under its text."""

    width: float
    height: float
    frame: str
    size: float
    fields: tuple[str, ...]


@cache
def shape(stamp: Stamp) -> Shape:
    data: dict[str, Any] = resources.toml("stamps", "stamps.toml")[stamp]
    return Shape(data["width"], data["height"], data["frame"], data["size"], tuple(data["fields"]))


def _own_shape(stamp: Stamp, words: Headings) -> Shape:
    """The shape with the office's own measures."""
    own = {
        name: words.measures[f"{stamp}.{name}"]
        for name in ("width", "height", "size")
        if f"{stamp}.{name}" in words.measures
    }
    return replace(shape(stamp), **own) if own else shape(stamp)  # type: ignore[arg-type]


def dated(stamp: Stamp) -> bool:
    """Whether a date stands under the stamp's text."""
    return any(name in ("date", "until") for name in shape(stamp).fields)


def size_of(stamp: Stamp, words: Headings) -> tuple[float, float]:
    """Width and height in points; a second language takes a line more."""
    form = _own_shape(stamp, words)
    second = len(words.lines(stamp)) > 1
    return form.width * MM, (form.height + (_SECOND_LINE if second else 0.0)) * MM


def draw_stamp(ink: Ink, imprint: StampImprint, words: Headings, left: float, top: float) -> None:
    """Draw a stamp with its upper left corner at (left, top), in points."""
    form = _own_shape(imprint.stamp, words)
    width, height = size_of(imprint.stamp, words)
    if form.frame != "none":
        ink.box(left, top - height, width, height, 1.6)
    if form.frame == "double":
        ink.box(left + 2.4, top - height + 2.4, width - 4.8, height - 4.8, 0.5)
    texts = words.lines(imprint.stamp)
    size = min(form.size, form.size * (width - 14) / width_of(texts[0], Face.BOLD, form.size))
    y = top - _drop(form, height, size, len(texts))
    ink.centre(left + width / 2, y, texts[0], Face.BOLD, size)
    for text in texts[1:]:
        ink.centre(left + width / 2, y - 11, text, Face.ITALIC, min(9.5, size))
    for below, name in zip(range(len(form.fields) - 1, -1, -1), form.fields, strict=True):
        _draw_field(ink, imprint, words, name, left + 8, top - height + 8 + below * 14, width - 16)


def _drop(form: Shape, height: float, size: float, texts: int) -> float:
    """From the upper edge to the base line of the first text."""
    if form.fields:
        return size + 5
    return height / 2 + (size * 0.33 if texts == 1 else -size * 0.1)


def _draw_field(ink: Ink, imprint: StampImprint, words: Headings, name: str, x: float, y: float, width: float) -> None:
    if name == "signature":
        label = words.first(name)
        ink.text(x, y, label, Face.REGULAR, 8)
        ink.line(x + width_of(label, Face.REGULAR, 8) + 4, y - 1, x + width, y - 1)
        return
    shown = f"{imprint.on:%d.%m.%Y}" if imprint.on else words.first("date")
    if name == "until":
        shown = words.first(name, date=shown)
    size = min(9.5, 9.5 * width / width_of(shown, Face.REGULAR, 9.5))
    ink.centre(x + width / 2, y, shown, Face.REGULAR, size)
