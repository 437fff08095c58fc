"""What letters, memos and acts share: labelled facts, dated numbers, tables of a form, sums in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from app.printing.composition import Setting
from app.printing.flow import Flow, Style
from app.printing.fonts import Face
from app.printing.forms.appendix import columns
from app.printing.numerals import full_date, in_words
from app.printing.prose import BODY, draw_labelled, draw_paragraph
from app.printing.tables import Row, Table, TableStyle
from app.rules.terms import Language

LIST_TABLE = TableStyle(
    body=Style(10, Face.REGULAR, 11.6),
    heading=Style(9, Face.BOLD, 10.4, hyphens=False),
    heading_under=Style(8, Face.ITALIC, 9.2, hyphens=False),
)
SECTION = Style(12, Face.BOLD, 14.6)
INK_ROW = 24.0


def shown_date(setting: Setting[Any], day: date | None) -> str:
    """The full date in the leading language; nothing for an unknown one."""
    return full_date(day, setting.paper.language.languages[0]) if day else ""


def draw_facts(setting: Setting[Any], flow: Flow, facts: Sequence[tuple[str, str]], *, ink_rows: int = 1) -> None:
    """ "Label: value" lines; empty values are left out of a filled form, and are dotted rules in one for ink.

    They stand in the order of the arrangement; those it leaves out are not printed.
    """
    order = [name for row in setting.layout.rows("facts") for name, _ in row]
    shown = [entry for entry in facts if entry[0] in order or not order]
    if order:
        shown.sort(key=lambda entry: order.index(entry[0]))
    for key, value in shown:
        if value or setting.for_ink:
            draw_labelled(flow, setting.headings.lines(key), value, ink_rows=ink_rows)


def draw_section(setting: Setting[Any], flow: Flow, key: str, text: str, *, ink_rows: int = 3) -> None:
    """A bold label on its own line and a text under it, or rules for ink."""
    flow.need(SECTION.height + 2 * BODY.height)
    draw_paragraph(flow, setting.headings.joined(key), SECTION, indent=0, after=1, justify=False)
    if text:
        draw_paragraph(flow, text, after=5)
    else:
        draw_labelled(flow, ("",), "", ink_rows=ink_rows, after=5)


def draw_number_line(setting: Setting[Any], flow: Flow, key: str, number: str, day: date | None) -> None:
    """ "№ 12, 2026 жылғы 16 сәуір", or the same left for ink."""
    if number or day:
        filled = setting.say(key, lambda language: {"number": number, "day": full_date(day, language) if day else ""})
        text = " / ".join(line.rstrip(", ") for line in filled)
    else:
        text = setting.headings.first(f"{key}.blank")
    draw_paragraph(flow, text, indent=0, after=4, justify=False)


def draw_list(
    setting: Setting[Any],
    flow: Flow,
    shares: Sequence[float],
    rows: Sequence[Row],
    *,
    centred: Sequence[int] = (),
    ink_rows: int = 8,
    least: float = 0,
) -> None:
    """The form's table; empty rows for ink where there is nothing to list. The arrangement moves, widens and leaves out
    columns, named by their number."""
    known = columns(setting, shares, centred)
    own = [(int(name) - 1, share) for row in setting.layout.rows("table") for name, share in row]
    picked = own or list(enumerate(shares))
    shown = [replace(known[at], share=share) for at, share in picked]
    table = Table(flow, shown, LIST_TABLE._replace(least=least))
    table.begin()
    for row in rows:
        table.add(row if row.span else row._replace(cells=tuple(row.cells[at] for at, _ in picked)))
    if not rows:
        table.fill(ink_rows, INK_ROW)
    table.end()


def sum_line(setting: Setting[Any], count: int, sheets: int) -> list[str]:
    """Count and sheets in figures and in words, in each printed language; left for ink on an empty form."""
    if setting.for_ink:
        return list(setting.headings.lines("total.blank"))

    def values(language: Language) -> dict[str, object]:
        return {
            "count": count,
            "words": in_words(count, language),
            "sheets": sheets,
            "sheet_words": in_words(sheets, language),
        }

    return setting.say("total", values)
