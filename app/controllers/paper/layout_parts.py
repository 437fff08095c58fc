"""An arrangement as a list a person edits: each field or column with its place, width and whether it is printed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.printing.headings import shipped_headings
from app.printing.layouts import Layout, Margins, shipped_layout
from app.rules.terms import Language

__all__ = ["Layout", "Margins", "PartLine", "layout_of", "parts_of"]


@dataclass(frozen=True, slots=True)
class PartLine:
    """A field or column. ``new_row``: it begins a row of its area; ``share``: of the row's width."""

    area: str
    name: str
    title: str
    share: float
    new_row: bool
    shown: bool = True


def parts_of(form: str, layout: Layout, language: Language) -> tuple[PartLine, ...]:
    """Every field the form has, in the order of the arrangement; those left out stand last in their area."""
    lines = []
    shipped = shipped_layout(form)
    for area in shipped.parts:
        printed = set()
        for row in layout.rows(area):
            for at, (name, share) in enumerate(row):
                printed.add(name)
                lines.append(PartLine(area, name, _title(form, name, language), share, at == 0))
        for row in shipped.rows(area):
            lines += [
                PartLine(area, name, _title(form, name, language), share, True, shown=False)
                for name, share in row
                if name not in printed
            ]
    return tuple(lines)


def layout_of(parts: Iterable[PartLine], margins: Margins, measures: Mapping[str, float], approved: str) -> Layout:
    """The arrangement that a list of fields makes."""
    areas: dict[str, list[list[str]]] = {}
    for part in parts:
        rows = areas.setdefault(part.area, [])
        if not part.shown:
            continue
        if part.new_row or not rows:
            rows.append([])
        rows[-1].append(f"{part.name}:{part.share:g}")
    kept = {area: tuple(tuple(row) for row in rows) for area, rows in areas.items()}
    return Layout(margins, MappingProxyType(kept), MappingProxyType(dict(measures)), approved.strip())


def _title(form: str, name: str, language: Language) -> str:
    headings = shipped_headings(form)
    for key in (f"column.{name}", name, f"{form}.{name}", f"executor.{name}"):
        if key in headings:
            return headings[key].text(language).partition("{")[0].strip(" :") or name
    return name
