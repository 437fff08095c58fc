"""Appendix 1: approval sheet of a draft act (15(4)); on the paper track the "ЭЦҚ" column is left for ink."""

from __future__ import annotations

from dataclasses import dataclass

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow
from app.printing.forms.appendix import BODY_TABLE, columns, draw_appendix_corner, draw_rows
from app.printing.prose import draw_labelled, draw_paragraph, draw_title
from app.printing.tables import Row, Table


@dataclass(frozen=True, slots=True)
class BodyApproval:
    """One approving body; ``when``, ``signatory`` and ``status`` are empty while its visa is awaited."""

    organisation: str
    when: str = ""
    signatory: str = ""
    status: str = ""
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class ApprovalSheet:
    responsible: str = ""
    description: str = ""
    bodies: tuple[BodyApproval, ...] = ()


def _draw(setting: Setting[ApprovalSheet], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_appendix_corner(setting, flow, 1)
    draw_title(flow, headings.lines("title"))
    draw_labelled(flow, headings.lines("responsible"), facts.responsible)
    draw_labelled(flow, headings.lines("description"), facts.description, ink_rows=3)
    flow.skip(4)
    draw_paragraph(flow, headings.joined("bodies"), indent=0, after=4)
    rows = [
        Row((str(number), body.organisation, body.when, body.signatory, body.status, body.explanation))
        for number, body in enumerate(facts.bodies, 1)
    ]
    style = BODY_TABLE._replace(least=24.0)
    draw_rows(setting, flow, Table(flow, columns(setting, (8, 48, 28, 36, 28, 32)), style), rows)


def _missing(facts: ApprovalSheet) -> tuple[str, ...]:
    empty = [name for name in ("responsible", "description") if not getattr(facts, name)]
    return tuple(empty if facts.bodies else [*empty, "bodies"])


APPENDIX_1 = Form("appendix-1", "15(4)", ApprovalSheet, in_one_run(_draw), prescribed=True, missing=_missing)
