"""Closing list of a continuity kit: every print in it with its sheets and code, and how to work with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.printing.composition import Form, Setting, in_one_run
from app.printing.fingerprint import SHOWN
from app.printing.flow import Flow
from app.printing.forms.lettering import draw_facts, draw_list, sum_line
from app.printing.headings import Headings
from app.printing.prose import draw_paragraph, draw_signature, draw_title
from app.printing.tables import Row


@dataclass(frozen=True, slots=True)
class KitEntry:
    """One print of the kit. ``about``: the case, or the period of a register."""

    form: str
    about: str
    print_number: str
    sheets: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class KitList:
    made_at: datetime | None = None
    reason: str = ""
    entries: tuple[KitEntry, ...] = ()


def _row(setting: Setting[KitList], number: int, entry: KitEntry) -> Row:
    name = Headings(entry.form, setting.paper).first("short")
    code = entry.fingerprint[:SHOWN]
    groups = " ".join(code[at : at + 4] for at in range(0, len(code), 4))
    return Row((str(number), name, entry.about, entry.print_number, str(entry.sheets), groups))


def _draw(setting: Setting[KitList], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_title(flow, headings.lines("title"))
    made_at = f"{facts.made_at:%d.%m.%Y, %H:%M}" if facts.made_at else ""
    draw_facts(setting, flow, (("made_at", made_at), ("reason", facts.reason)))
    flow.skip(3)
    rows = [_row(setting, number, entry) for number, entry in enumerate(facts.entries, 1)]
    draw_list(setting, flow, (10, 52, 50, 26, 14, 28), rows, centred=(5,))
    flow.skip(5)
    for line in sum_line(setting, len(facts.entries), sum(entry.sheets for entry in facts.entries)):
        draw_paragraph(flow, line, indent=0, after=2, justify=False)
    flow.skip(4)
    for number in range(1, 5):
        for line in headings.lines(f"rule.{number}"):
            draw_paragraph(flow, line)
    for key in ("handed", "received"):
        draw_signature(flow, headings.joined(key), "", setting.words.lines("signature"))


def _missing(facts: KitList) -> tuple[str, ...]:
    return tuple(name for name in ("made_at", "reason", "entries") if not getattr(facts, name))


KIT_LIST = Form("continuity-kit", "", KitList, in_one_run(_draw), missing=_missing)
