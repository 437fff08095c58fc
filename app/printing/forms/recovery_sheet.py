"""Sheet with a vault's recovery code, whole or one part of it; the code itself is never fingerprinted or kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow
from app.printing.fonts import Face
from app.printing.forms.lettering import draw_facts, shown_date
from app.printing.prose import draw_labelled, draw_paragraph, draw_title

_COLUMNS = 4
_CELL = 34.0


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """``groups`` of the code as shown once on screen; ``part`` of ``parts`` when it is shared between persons."""

    vault: str = ""
    made_on: date | None = None
    groups: tuple[str, ...] = ()
    part: int = 1
    parts: int = 1
    holder: str = ""


def _draw(setting: Setting[RecoverySheet], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_title(flow, headings.lines("title"), before=16)
    if facts.parts > 1:
        line = headings.joined("part", part=facts.part, total=facts.parts)
        draw_paragraph(flow, line, indent=0, after=4, justify=False)
    made_on = shown_date(setting, facts.made_on)
    draw_facts(setting, flow, (("vault", facts.vault), ("made_on", made_on), ("holder", facts.holder)))
    flow.skip(10)
    _draw_groups(flow, facts.groups or ("",) * 13)
    flow.skip(14)
    for number in range(1, 5):
        for line in headings.lines(f"rule.{number}"):
            draw_paragraph(flow, line, indent=0, after=3)
    flow.skip(12)
    draw_labelled(flow, headings.lines("opened"), "", ink_rows=3)


def _draw_groups(flow: Flow, groups: tuple[str, ...]) -> None:
    """Numbered cells, four in a row, large enough to be read and typed without mistake."""
    width = flow.frame.width / _COLUMNS
    flow.need(_CELL * (-(-len(groups) // _COLUMNS)))
    for at, group in enumerate(groups):
        column, row = at % _COLUMNS, at // _COLUMNS
        x, top = flow.frame.left + column * width, flow.y - row * _CELL
        flow.ink.box(x, top - _CELL, width, _CELL, 0.7)
        flow.ink.text(x + 4, top - 10, str(at + 1), Face.REGULAR, 8)
        flow.ink.centre(x + width / 2, top - 24, group, Face.BOLD, 16)
    flow.y -= _CELL * (-(-len(groups) // _COLUMNS))


def _missing(facts: RecoverySheet) -> tuple[str, ...]:
    return tuple(name for name in ("vault", "made_on", "groups") if not getattr(facts, name))


RECOVERY_SHEET = Form(
    "recovery-sheet",
    "",
    RecoverySheet,
    in_one_run(_draw),
    missing=_missing,
    kept=lambda facts: replace(facts, groups=()),
)
