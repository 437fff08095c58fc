"""Appendix 4: information on progress of the nationwide plan (62, 63)."""

from __future__ import annotations

from dataclasses import dataclass

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow
from app.printing.forms.appendix import DENSE, columns, draw_appendix_corner, draw_rows
from app.printing.prose import SMALL, draw_paragraph, draw_title
from app.printing.tables import Row, Table


@dataclass(frozen=True, slots=True)
class PlanProgress:
    """One item of the plan. ``item``: its number in the plan."""

    item: str
    measure: str
    completion: str
    executors: str
    due: str
    done: str
    next_steps: str
    assessment: str


@dataclass(frozen=True, slots=True)
class ProgressInformation:
    period: str = ""  # "2026 жылғы 1-жартыжылдық"; printed under the title when given
    items: tuple[PlanProgress, ...] = ()


def _draw(setting: Setting[ProgressInformation], flow: Flow) -> None:
    facts = setting.facts
    draw_appendix_corner(setting, flow, 4)
    draw_title(flow, setting.headings.lines("title"), after=4)
    if facts.period:
        draw_paragraph(flow, f"({facts.period})", SMALL._replace(size=10.5, leading=12.4), indent=0, after=5)
    rows = [
        Row(
            (
                str(number), item.item, item.measure, item.completion, item.executors, item.due, item.done,
                item.next_steps, item.assessment,
            )
        )
        for number, item in enumerate(facts.items, 1)
    ]  # fmt: skip
    table = Table(flow, columns(setting, (10, 21, 41, 25, 32, 22, 47, 38, 35)), DENSE._replace(numbered=True))
    draw_rows(setting, flow, table, rows)


def _missing(facts: ProgressInformation) -> tuple[str, ...]:
    return () if facts.items else ("items",)


APPENDIX_4 = Form(
    "appendix-4", "62, 63", ProgressInformation, in_one_run(_draw), prescribed=True, landscape=True, missing=_missing
)
