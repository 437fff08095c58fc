"""Arrangements of forms as data: margins, order of parts, measures. Shipped in `resources/layouts`, adjustable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from types import MappingProxyType
from typing import Any

import resources
from app.errors import InvalidInput

MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Margins:
    """Millimetres; ``binding`` is the edge that is filed: left on a front, right on a back."""

    binding: float = 20.0
    outer: float = 10.0
    top: float = 9.0
    bottom: float = 8.0


@dataclass(frozen=True, slots=True)
class Layout:
    """How one form is arranged.

    ``parts``: for each named area, its rows; a row is field names with their share of the width ("document:3").
    ``measures``: millimetres of columns by "table.column", empty rows for ink by "table.rows". ``approved``: the
    office's paper that laid this layout down; it is printed in place of "үлгі".
    """

    margins: Margins = Margins()
    parts: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=lambda: MappingProxyType({}))
    measures: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    approved: str = ""

    def rows(self, area: str) -> list[list[tuple[str, float]]]:
        """Rows of an area as (field, share)."""
        return [[_share(entry) for entry in row] for row in self.parts.get(area, ())]


def _share(entry: str) -> tuple[str, float]:
    name, _, share = entry.partition(":")
    return name, float(share) if share else 1.0


def read_layout(data: Mapping[str, Any]) -> Layout:
    """A layout from its table; an unknown key is refused, so that a slip of the pen is not silently ignored."""
    unknown = set(data) - {"margins", "parts", "measures", "approved"}
    unknown |= set(data.get("margins", {})) - set(Margins.__slots__)
    if unknown:
        raise InvalidInput(field=sorted(unknown)[0], reason="unknown")
    return Layout(
        margins=replace(Margins(), **data.get("margins", {})),
        parts=MappingProxyType(
            {area: tuple(tuple(row) for row in rows) for area, rows in data.get("parts", {}).items()}
        ),
        measures=MappingProxyType(dict(data.get("measures", {}))),
        approved=data.get("approved", ""),
    )


@cache
def shipped_layout(form: str) -> Layout:
    """The layout that ships for a form; plain margins where none is shipped."""
    file = resources.path("layouts", f"{form}.toml")
    return read_layout(resources.toml("layouts", file.name)) if file.exists() else Layout()


def as_table(layout: Layout) -> dict[str, Any]:
    """The table `read_layout` reads again."""
    return {
        "margins": {name: getattr(layout.margins, name) for name in Margins.__slots__},
        "parts": {area: [list(row) for row in rows] for area, rows in layout.parts.items()},
        "measures": dict(layout.measures),
        "approved": layout.approved,
    }


def is_adjustable(form: str) -> bool:
    """Whether the office may arrange the form: one the decree does not prescribe ships its arrangement as data."""
    return resources.path("layouts", f"{form}.toml").exists()


NARROWEST_MARGIN, WIDEST_MARGIN = 4.0, 45.0


def check_layout(form: str, layout: Layout) -> None:
    """Refuse names the form does not have, a part printed twice, an area left empty, measures out of range.

    A part may be left out or moved, not invented.
    """
    for edge in Margins.__slots__:
        if not NARROWEST_MARGIN <= getattr(layout.margins, edge) <= WIDEST_MARGIN:
            raise InvalidInput(field=edge, reason="margin")
    shipped = shipped_layout(form)
    known = {name for area in shipped.parts for row in shipped.rows(area) for name, _ in row}
    for area in layout.parts:
        named = [entry for row in layout.rows(area) for entry in row]
        if not named and area != "executor":
            raise InvalidInput(field=area, reason="empty_area")
        for at, (name, share) in enumerate(named):
            if name not in known or share <= 0:
                raise InvalidInput(field=name, reason="unknown")
            if name in [earlier for earlier, _ in named[:at]]:
                raise InvalidInput(field=name, reason="twice")
    for name, value in layout.measures.items():
        if name not in shipped.measures:
            raise InvalidInput(field=name, reason="unknown")
        if not 0 <= value <= 300:
            raise InvalidInput(field=name, reason="measure")
