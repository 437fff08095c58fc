"""Appendix 6: paper copy of the electronic approval sheet of draft instructions (28)."""

from __future__ import annotations

from dataclasses import dataclass

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow
from app.printing.forms.appendix import BODY_TABLE, columns, draw_appendix_corner, draw_rows
from app.printing.prose import draw_labelled, draw_paragraph, draw_title
from app.printing.tables import Row, Table


@dataclass(frozen=True, slots=True)
class OfficialApproval:
    """One official's approval as it stands on the paper received."""

    position: str
    name: str
    when: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class ElectronicSheet:
    content: str = ""
    approvals: tuple[OfficialApproval, ...] = ()
    registration: str = ""


def _draw(setting: Setting[ElectronicSheet], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_appendix_corner(setting, flow, 6, electronic_copy=True)
    draw_title(flow, headings.lines("title"))
    draw_labelled(flow, headings.lines("content"), facts.content, ink_rows=3)
    draw_paragraph(flow, headings.joined("results"), indent=0, after=4)
    rows = [
        Row((str(number), entry.position, entry.name, entry.when, entry.status))
        for number, entry in enumerate(facts.approvals, 1)
    ]
    draw_rows(setting, flow, Table(flow, columns(setting, (9, 62, 44, 34, 32)), BODY_TABLE), rows, ink_rows=12)
    flow.skip(8)
    draw_labelled(flow, headings.lines("registration"), facts.registration)


def _missing(facts: ElectronicSheet) -> tuple[str, ...]:
    return tuple(name for name in ("content", "approvals", "registration") if not getattr(facts, name))


APPENDIX_6 = Form("appendix-6", "28", ElectronicSheet, in_one_run(_draw), prescribed=True, missing=_missing)
