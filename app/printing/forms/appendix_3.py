"""Appendix 3: plan of organisational measures, the road map (56, 59)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow, Line, Style, draw_lines, height_of, set_text
from app.printing.fonts import Face
from app.printing.forms.appendix import BODY_TABLE, INK_ROW, columns, draw_appendix_corner
from app.printing.layouts import MM
from app.printing.numerals import full_date
from app.printing.prose import BODY, draw_labelled, draw_title
from app.printing.tables import Row, Table

_HEAD = Style(10.5, Face.REGULAR, 12.4)


@dataclass(frozen=True, slots=True)
class Approver:
    """Who agreed or approved (57), when and under which number; all empty while it is awaited."""

    position: str = ""
    name: str = ""
    on: date | None = None
    number: str = ""


@dataclass(frozen=True, slots=True)
class RoadStep:
    measure: str
    executor: str
    completion: str
    due: str
    indicators: str
    official: str


@dataclass(frozen=True, slots=True)
class RoadMap:
    agreed: Approver | None = Approver()  # None where paragraph 57 asks for no agreement
    approved: Approver = Approver()
    document_kind: str = ""
    content: str = ""
    interim: str = ""
    deadline: str = ""
    body: str = ""
    preparation: tuple[RoadStep, ...] = ()
    implementation: tuple[RoadStep, ...] = ()


def _approval_lines(setting: Setting[RoadMap], key: str, approver: Approver, width: float) -> list[Line]:
    headings = setting.headings
    lines = set_text(headings.joined(key), _HEAD._replace(face=Face.BOLD), width)
    named = "\n".join(part for part in (approver.position, approver.name) if part)
    lines += set_text(named or "_" * 30, _HEAD, width)
    if approver.on:
        dated = full_date(approver.on, headings.language.languages[0])
        dated += f" № {approver.number}" if approver.number else ""
        return lines + set_text(dated, _HEAD, width)
    return lines + set_text(headings.first("approval_date"), _HEAD, width)


def _draw_approvals(setting: Setting[RoadMap], flow: Flow) -> None:
    width = 84 * MM
    facts = setting.facts
    right = _approval_lines(setting, "approved", facts.approved, width)
    left = _approval_lines(setting, "agreed", facts.agreed, width) if facts.agreed else []
    height = max(height_of(left), height_of(right))
    flow.skip(4)
    flow.need(height)
    draw_lines(flow.ink, left, flow.frame.left, flow.y, width)
    draw_lines(flow.ink, right, flow.frame.right - width, flow.y, width)
    flow.y -= height


def _step_rows(steps: Sequence[RoadStep]) -> list[Row]:
    return [
        Row((f"{number}.", step.measure, step.executor, step.completion, step.due, step.indicators, step.official))
        for number, step in enumerate(steps, 1)
    ]


def _draw(setting: Setting[RoadMap], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_appendix_corner(setting, flow, 3)
    _draw_approvals(setting, flow)
    draw_title(flow, headings.lines("title"))
    for key in ("document_kind", "content", "interim", "deadline", "body"):
        draw_labelled(
            flow, headings.lines(key), getattr(facts, key), style=BODY._replace(size=11, leading=13.2), after=1
        )
    flow.skip(5)
    table = Table(flow, columns(setting, (12, 62, 46, 34, 28, 42, 42)), BODY_TABLE)
    table.begin()
    for key, steps in (("stage.1", facts.preparation), ("stage.2", facts.implementation)):
        table.add(Row((headings.joined(key),), span=True))
        table.extend(_step_rows(steps))
        if not steps:
            table.fill(4 if setting.for_ink else 1, INK_ROW)
    table.end()


def _missing(facts: RoadMap) -> tuple[str, ...]:
    names = ("document_kind", "content", "deadline", "body", "preparation", "implementation")
    return tuple(name for name in names if not getattr(facts, name))


APPENDIX_3 = Form("appendix-3", "56, 59", RoadMap, in_one_run(_draw), prescribed=True, landscape=True, missing=_missing)
