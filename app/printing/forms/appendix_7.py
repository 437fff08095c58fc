"""Appendix 7: report on execution to the Presidential Administration (66)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow, Style, height_of, set_text
from app.printing.fonts import Face
from app.printing.forms.appendix import draw_appendix_corner
from app.printing.prose import (
    BODY,
    draw_check,
    draw_footnote,
    draw_labelled,
    draw_paragraph,
    draw_signature,
    draw_title,
)

_PART = Style(12, Face.BOLD, 14.6)
_POINT = Style(11, Face.ITALIC, 13.4)
_UNDER = Style(9.5, Face.ITALIC, 11.4)


class SelfAssessment(StrEnum):
    """The three findings the form allows."""

    EXECUTED = "executed"
    PARTLY = "partly"
    NOT_EXECUTED = "not_executed"


@dataclass(frozen=True, slots=True)
class ExecutionReport:
    """The four parts. ``removal`` (with its ground of paragraph 75) or ``move`` (with its date) is the proposal."""

    document: str = ""
    executors: str = ""
    first_deadline: str = ""
    summary: str = ""
    progress: str = ""  # only in interim or periodic information
    result: str = ""
    assessment: SelfAssessment | None = None
    reasons: str = ""
    removal: str = ""
    move: str = ""
    position: str = ""
    signatory: str = ""


def _draw_point(setting: Setting[ExecutionReport], flow: Flow, key: str, value: str, ink_rows: int = 2) -> None:
    _draw_heading(setting, flow, key, _POINT)
    if value:
        draw_paragraph(flow, value)
    elif setting.for_ink or key != "part.3.1":
        draw_labelled(flow, ("",), "", ink_rows=ink_rows)
    else:
        draw_paragraph(flow, "—")


def _draw_heading(setting: Setting[ExecutionReport], flow: Flow, key: str, style: Style) -> None:
    lines = setting.headings.lines(key)
    heads = [line for text in lines for line in set_text(text, style, flow.frame.width - 40)]
    flow.need(height_of(heads) + 2 * BODY.height)  # with the first lines of what it announces
    for at, text in enumerate(lines):
        draw_paragraph(flow, text, _UNDER if at else style, after=1.5)


def _draw_assessment(setting: Setting[ExecutionReport], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    _draw_heading(setting, flow, "assessment", _POINT)
    flow.need(4 * BODY.height)
    for assessment in SelfAssessment:
        draw_check(flow, headings.lines(f"assessment.{assessment}"), facts.assessment is assessment)
    flow.skip(3)
    if facts.reasons or facts.assessment is not SelfAssessment.EXECUTED:
        draw_labelled(flow, headings.lines("reasons"), facts.reasons, ink_rows=2)


def _draw(setting: Setting[ExecutionReport], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_appendix_corner(setting, flow, 7)
    draw_title(flow, headings.lines("title"))
    _draw_heading(setting, flow, "part.1", _PART)
    _draw_point(setting, flow, "part.1.1", facts.document)
    _draw_point(setting, flow, "part.1.2", facts.executors)
    _draw_point(setting, flow, "part.1.3", facts.first_deadline, 1)
    _draw_heading(setting, flow, "part.2", _PART)
    draw_paragraph(flow, facts.summary) if facts.summary else draw_labelled(flow, ("",), "", ink_rows=3)
    _draw_heading(setting, flow, "part.3", _PART)
    _draw_point(setting, flow, "part.3.1", facts.progress, 3)
    _draw_point(setting, flow, "part.3.2", facts.result, 3)
    _draw_assessment(setting, flow)
    _draw_heading(setting, flow, "part.4", _PART)
    for key, value in (("part.4.removal", facts.removal), ("part.4.move", facts.move)):
        if value or setting.for_ink or not (facts.removal or facts.move):
            _draw_point(setting, flow, key, value)
    draw_signature(flow, facts.position, facts.signatory, setting.words.lines("signature"))
    draw_footnote(flow, headings.lines("footnote"))


def _missing(facts: ExecutionReport) -> tuple[str, ...]:
    """Reasons are required unless the instruction is executed; one proposal is required."""
    names = ["document", "executors", "first_deadline", "summary", "result", "assessment"]
    if facts.assessment is not SelfAssessment.EXECUTED:
        names.append("reasons")
    empty = [name for name in names if not getattr(facts, name)]
    return tuple(empty if facts.removal or facts.move else [*empty, "proposal"])


APPENDIX_7 = Form("appendix-7", "66", ExecutionReport, in_one_run(_draw), prescribed=True, missing=_missing)
