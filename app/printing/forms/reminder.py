"""Reminder slips, three on a sheet, each with its own marking since they are cut apart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.printing.composition import Form, Setting, in_one_run
from app.printing.flow import Flow, Style, draw_lines, set_text
from app.printing.fonts import Face
from app.printing.layouts import MM
from app.printing.numerals import full_date

_TEXT = Style(11, Face.REGULAR, 13.2)
_BOLD = Style(11, Face.BOLD, 13.2, hyphens=False)
_LABELS = 58 * MM
_ON_A_PAGE = 3


@dataclass(frozen=True, slots=True)
class Slip:
    """One reminder. ``days_left`` in working days: nought is today, less is overdue."""

    addressee: str
    case_number: str
    document: str
    what: str
    due_on: date
    days_left: int
    paragraph: str = ""
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Reminders:
    slips: tuple[Slip, ...] = ()


def _draw(setting: Setting[Reminders], flow: Flow) -> None:
    height = flow.frame.height / _ON_A_PAGE
    slips: tuple[Slip | None, ...] = setting.facts.slips
    for slip in slips or (None,) * _ON_A_PAGE:
        content = _lines(setting, slip, flow.frame.width)
        needed = max(height - 0.1, _height(content) + 70)
        flow.need(needed)
        top = flow.y
        _draw_slip(setting, flow, content)
        flow.y = top - needed
        flow.ink.dots(flow.frame.left, flow.y + 4, flow.frame.right)


def _height(content: list[tuple[str, str]]) -> float:
    return 16 * sum(1 + len(value) // 70 for _, value in content)


def _lines(setting: Setting[Reminders], slip: Slip | None, width: float) -> list[tuple[str, str]]:
    headings = setting.headings
    order = [name for row in setting.layout.rows("facts") for name, _ in row]
    if slip is None:
        return [(headings.joined(key), "") for key in order]
    due = full_date(slip.due_on, setting.paper.language.languages[0])
    if slip.paragraph:
        due += f" ({setting.words.first('paragraph', paragraph=slip.paragraph)})"
    key = "left" if slip.days_left > 0 else "today" if slip.days_left == 0 else "late"
    left = headings.joined(key, days=abs(slip.days_left)) if slip.days_left else headings.joined(key)
    said = {
        "addressee": slip.addressee,
        "case": slip.case_number,
        "document": slip.document,
        "what": slip.what,
        "due": f"{due}. {left}.",
        "sender": slip.sender,
    }
    return [(headings.joined(key), said[key]) for key in order]


def _draw_slip(setting: Setting[Reminders], flow: Flow, content: list[tuple[str, str]]) -> None:
    left, width, paper = flow.frame.left, flow.frame.width, setting.paper
    y = flow.y - 16
    flow.ink.text(left, y, setting.headings.joined("title"), Face.BOLD, 13)
    if paper.grade is not None:
        flow.ink.right(flow.frame.right, y, setting.words.joined(f"grade.{paper.grade}"), Face.BOLD, 10)
    y -= 6
    for label, value in content:
        label_lines = set_text(label, _BOLD, _LABELS - 6)
        value_lines = set_text(value, _TEXT, width - _LABELS)
        draw_lines(flow.ink, label_lines, left, y, _LABELS)
        if value:
            bottom = draw_lines(flow.ink, value_lines, left + _LABELS, y, width - _LABELS)
        else:
            bottom = y - 13.2
            flow.ink.dots(left + _LABELS, bottom + 2, left + width)
        y = min(bottom, y - 13.2 * len(label_lines)) - 2
    remark = setting.headings.joined("received")
    flow.ink.line(flow.frame.right - 200, y - 22, flow.frame.right, y - 22)
    flow.ink.right(flow.frame.right, y - 31, remark, Face.ITALIC, 8)


def _missing(facts: Reminders) -> tuple[str, ...]:
    return () if facts.slips else ("slips",)


REMINDER = Form("reminder", "45", Reminders, in_one_run(_draw), missing=_missing)
