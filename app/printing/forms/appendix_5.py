"""Appendix 5: assignment of control (25, 28, 40), and the action plan by order, which has the same shape (28)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow
from app.printing.forms.appendix import BODY_TABLE, columns, draw_appendix_corner, draw_rows
from app.printing.headings import Headings
from app.printing.numerals import date_in_russian, date_of_kazakh
from app.printing.prose import draw_corner, draw_footnote, draw_title
from app.printing.tables import Row, Table
from app.rules.terms import Language


@dataclass(frozen=True, slots=True)
class Assignment:
    """One measure: ``controlling`` is the body responsible for control, ``unit`` the Administration's unit."""

    measure: str
    due: str
    completion: str
    result: str
    responsible: str
    controlling: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class ControlAssignment:
    """``document``: kind of the act or instruction. ``order``: the order that approves an action plan instead."""

    document: str = ""
    signed_on: date | None = None
    number: str = ""
    order: str = ""
    measures: tuple[Assignment, ...] = ()


def _titles(setting: Setting[ControlAssignment]) -> tuple[str, ...]:
    if setting.facts.order:
        return setting.headings.lines("title.plan")
    languages = setting.paper.language.languages
    return tuple(
        setting.headings.in_language("title", language, document=_document(setting, language)) for language in languages
    )


def _document(setting: Setting[ControlAssignment], language: Language) -> str:
    facts = setting.facts
    if facts.signed_on is None:
        return Headings("appendix", setting.paper).in_language("unknown_date", language)
    if language is Language.KAZAKH:
        return f"{facts.document} {date_of_kazakh(facts.signed_on)} № {facts.number}".strip()
    return f"{facts.document} от {date_in_russian(facts.signed_on)} № {facts.number}".strip()


def _draw(setting: Setting[ControlAssignment], flow: Flow) -> None:
    facts, headings = setting.facts, setting.headings
    draw_appendix_corner(setting, flow, 5)
    if facts.order:
        flow.skip(6)
        draw_corner(flow, headings.lines("approved_by_order", order=facts.order))
    draw_title(flow, _titles(setting))
    rows = [
        Row(
            (
                f"{number}.", entry.measure, entry.due, entry.completion, entry.result, entry.responsible,
                "\n".join(part for part in (entry.controlling, entry.unit) if part),
            )
        )
        for number, entry in enumerate(facts.measures, 1)
    ]  # fmt: skip
    draw_rows(setting, flow, Table(flow, columns(setting, (11, 41, 22, 23, 25, 25, 39)), BODY_TABLE), rows, ink_rows=14)
    draw_footnote(flow, headings.lines("footnote"))


def _missing(facts: ControlAssignment) -> tuple[str, ...]:
    return () if facts.measures else ("measures",)  # it lies with the draft too, whose day and number come later (28)


APPENDIX_5 = Form("appendix-5", "25, 28, 40", ControlAssignment, in_one_run(_draw), prescribed=True, missing=_missing)
