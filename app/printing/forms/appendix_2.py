"""Appendix 2: the nationwide plan of measures (36)."""

from __future__ import annotations

from dataclasses import dataclass

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow
from app.printing.forms.appendix import NUMBERED, columns, draw_appendix_corner, draw_rows
from app.printing.prose import draw_title
from app.printing.tables import Row, Table


@dataclass(frozen=True, slots=True)
class PlanMeasure:
    """A measure of the plan; ``section`` starts a part of the plan before it."""

    name: str
    completion: str
    executors: str
    due: str
    section: str = ""


@dataclass(frozen=True, slots=True)
class NationwidePlan:
    measures: tuple[PlanMeasure, ...] = ()


def _rows(facts: NationwidePlan) -> list[Row]:
    rows: list[Row] = []
    for number, measure in enumerate(facts.measures, 1):
        if measure.section:
            rows.append(Row((measure.section,), span=True))
        rows.append(Row((f"{number}.", measure.name, measure.completion, measure.executors, measure.due)))
    return rows


def _draw(setting: Setting[NationwidePlan], flow: Flow) -> None:
    draw_appendix_corner(setting, flow, 2)
    draw_title(flow, setting.headings.lines("title"))
    table = Table(flow, columns(setting, (11, 67, 36, 42, 26)), NUMBERED)
    draw_rows(setting, flow, table, _rows(setting.facts))


def _missing(facts: NationwidePlan) -> tuple[str, ...]:
    return () if facts.measures else ("measures",)


APPENDIX_2 = Form("appendix-2", "36", NationwidePlan, in_one_run(_draw), prescribed=True, missing=_missing)
