"""The paper control card (paragraph 50): front, back, and follow-on sheets when it fills up."""

from __future__ import annotations

from app.printing.composition import Form, Setting
from app.printing.composition import render as render_form
from app.printing.fingerprint import fingerprint
from app.printing.flow import Flow
from app.printing.fonts import Face, width_of
from app.printing.forms.card_back import Back
from app.printing.forms.card_facts import ControlCard, missing_fields
from app.printing.forms.card_front import Front
from app.printing.headings import Headings
from app.printing.paper import Paper
from app.printing.pdf import Ink
from app.printing.prose import NOTE, draw_paragraph

FORM = "control-card"

__all__ = ["CONTROL_CARD", "FORM", "ControlCard", "card_fingerprint", "missing_fields", "render"]


def _draw(setting: Setting[ControlCard]) -> None:
    """Fronts and backs are filled apart, then laid sheet by sheet; a side with nothing on it says so."""
    fronts, backs = _fronts(setting), _backs(setting)
    for place in range(max(len(fronts), len(backs))):
        for side, pages in enumerate((fronts, backs), 1):
            setting.print_.add(pages[place] if place < len(pages) else _empty(setting, 2 * place + side))


def _empty(setting: Setting[ControlCard], page: int) -> Ink:
    pages: list[Ink] = []
    flow = Flow(setting.print_, pages.append, first=page)
    flow.skip(8)
    draw_paragraph(flow, setting.headings.joined("empty"), NOTE, indent=0, justify=False)
    flow.finish()
    return pages[0]


def _fronts(setting: Setting[ControlCard]) -> list[Ink]:
    pages: list[Ink] = []
    flow = Flow(setting.print_, pages.append, first=1, step=2)
    _draw_title(flow, "title", setting.paper, setting.facts.case_number)
    Front(setting.facts, setting.paper, setting.layout).draw(flow)
    flow.finish()
    return pages


def _backs(setting: Setting[ControlCard]) -> list[Ink]:
    pages: list[Ink] = []
    flow = Flow(setting.print_, pages.append, first=2, step=2)
    flow.reserve = setting.print_.block_height()
    _draw_title(flow, "title.back", setting.paper, "")
    Back(setting.facts, setting.paper, setting.layout).draw(flow)
    setting.print_.draw_block(flow.ink, flow.frame)
    flow.finish()
    return pages


def _draw_title(flow: Flow, key: str, paper: Paper, number: str) -> None:
    """The form's title at the left; on the front the card's own number in a box at the right."""
    headings = Headings(FORM, paper)
    lines = headings.lines(key)
    size = 15.0 if key == "title" else 12.0
    flow.y -= size
    flow.ink.text(flow.frame.left, flow.y, lines[0], Face.BOLD, size)
    if len(lines) > 1:
        flow.y -= 11
        flow.ink.text(flow.frame.left, flow.y, lines[1], Face.ITALIC, 9.5)
    if key == "title":
        _draw_number(flow, headings.first("case_number"), number, paper)
    flow.y -= 7


def _draw_number(flow: Flow, label: str, number: str, paper: Paper) -> None:
    width = max(150.0, width_of(f"{label} {number}", Face.BOLD, 15) + 16)
    left, top = flow.frame.right - width, flow.frame.top + 2
    flow.ink.box(left, top - 21, width, 21, 1.0)
    flow.ink.text(left + 6, top - 15.5, label, Face.REGULAR, 9)
    at = left + 6 + width_of(label, Face.REGULAR, 9) + 6
    if number:
        flow.ink.text(at, top - 16, number, Face.BOLD, 15)
    else:
        flow.ink.dots(at, top - 16, left + width - 6)


def _running(card: ControlCard) -> str:
    return f"№ {card.case_number}" if card.case_number else ""


CONTROL_CARD = Form(FORM, "50", ControlCard, _draw, missing=missing_fields, running=_running)


def card_fingerprint(card: ControlCard) -> str:
    """The fingerprint the footer code of this card bears."""
    return fingerprint(FORM, card)


def render(card: ControlCard, paper: Paper) -> bytes:
    """The card as PDF. A blank paper gives an empty form for ink, whatever the card holds."""
    return render_form(CONTROL_CARD, card, paper).pdf
